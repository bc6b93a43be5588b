#include "ui/pages/diary_side.h"

#include "ui/charts/diary_sparkline.h"
#include "ui/theme/hatch.h"
#include "ui/pages/check_line.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ProgressTrack::ProgressTrack(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(8);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressTrack::show(const DiaryProgress &progress)
{
    m_progress = progress;
    update();
}

void ProgressTrack::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.highContrast ? t.border : t.sunken);
    const double total = std::max(1, m_progress.total);
    const double entered = width() * m_progress.entered / total;
    const double missing = width() * m_progress.missing / total;
    painter.fillRect(QRectF(0, 0, entered, height()), t.dark ? t.accent : t.fill);
    painter.fillRect(QRectF(entered, 0, missing, height()), t.neutralSoft);
    hatch(painter, QRectF(entered, 0, missing, height()), t.text3, 4);
}

DiarySide::DiarySide(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_curveCard(new Card)
    , m_curve(new DiarySparkline(theme))
    , m_progressCard(new Card)
    , m_track(new ProgressTrack(theme))
    , m_progress(new QLabel)
    , m_listCard(new Card)
{
    setObjectName(u"diarySide"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_curveCard);
    layout->addWidget(m_progressCard);
    layout->addWidget(m_listCard);
    layout->addStretch();
    setWidget(content);
    for (Card *card : {m_curveCard, m_progressCard, m_listCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_curveCard->body()->addWidget(m_curve);
    m_progress->setProperty("role", u"secondary"_s);
    m_progress->setObjectName(u"diaryProgress"_s);
    m_progress->setWordWrap(true);
    m_progressCard->body()->addWidget(m_track);
    m_progressCard->body()->addWidget(m_progress);
}

void DiarySide::showDiary(DiarySession &session)
{
    m_session = &session;
    const DiaryPlan &plan = session.model().plan();
    m_curve->setScale(plan.firstDay, plan.lastDay, plan.maximum, session.model().study().protocol().auc.days);
    m_listed.clear();
    retranslate();
}

void DiarySide::setCurrentDay(int day)
{
    m_curve->setCurrentDay(day);
}

void DiarySide::retranslate()
{
    m_curveCard->setTitle(tr("Curve as entered"));
    m_progressCard->setTitle(tr("Progress"));
    m_listCard->setTitle(tr("To check against the paper"));
    m_listed.clear();
    refresh();
}

void DiarySide::refresh()
{
    if (!m_session)
        return;
    fillCurve();
    fillProgress();
    fillList();
}

void DiarySide::fillCurve()
{
    const DiaryModel &model = m_session->model();
    std::vector<SparkCurve> curves;
    for (const DiaryMeasure &measure : model.plan().measures) {
        SparkCurve curve{measure.id, {}};
        const Series series = model.curves().value(measure.id);
        for (int day = 0; day <= model.days().last(); ++day)
            curve.scores.push_back(hasScore(series.at(day)) ? score(series.at(day)) : std::nan(""));
        curves.push_back(std::move(curve));
    }
    m_curve->show(std::move(curves));
    const DiaryProgress progress = model.progress();
    m_curve->setAccessibleName(tr("Curve as entered: %n value(s)", nullptr, progress.entered));
}

void DiarySide::fillProgress()
{
    const DiaryProgress progress = m_session->model().progress();
    m_progressCard->setSummary(
        tr("%1 of %n value(s)", nullptr, progress.total).arg(progress.entered + progress.missing));
    m_track->show(progress);
    QStringList parts{tr("%n entered", nullptr, progress.entered), tr("%n not done", nullptr, progress.missing),
                      tr("%n to enter", nullptr, progress.left())};
    if (const int replaced = m_session->replaced(); replaced > 0)
        parts += tr("%n replaced", nullptr, replaced);
    m_progress->setText(parts.join(u" · "_s));
    m_track->setAccessibleName(m_progress->text());
}

QWidget *DiarySide::line(const QString &title, const QString &words, bool isWarning, DiaryCell cell)
{
    auto *line = new CheckLine(m_theme, title, words, isWarning);
    connect(line, &QAbstractButton::clicked, this, [this, cell] { emit wanted(cell); });
    return line;
}

void DiarySide::fillList()
{
    const DiaryModel &model = m_session->model();
    const auto &issues = model.issues();
    const int tens = model.progress().tens;
    QString listed = QString::number(tens);
    for (const DiaryIssue &found : issues)
        listed += QString::number(found.day) + found.issue.message;
    if (listed == m_listed && m_list)
        return;
    m_listed = listed;
    delete m_list;
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto measureOf = [&](const QString &item) {
        for (int measure = 0; measure < model.measures(); ++measure) {
            if (model.plan().measures[std::size_t(measure)].id == item)
                return measure;
        }
        return 0;
    };
    for (const bool warnings : {true, false}) {
        for (const DiaryIssue &found : issues) {
            const bool isWarning = found.issue.level != Issue::Level::Note;
            if (isWarning == warnings)
                layout->addWidget(line(tr("Day %1").arg(found.day), shortFinding(found.issue), isWarning,
                                       {found.day, measureOf(found.issue.item)}));
        }
    }
    if (tens > 0) {
        DiaryCell first;
        for (const DiaryCell cell : model.order().from()) {
            if (model.value(cell).number() == model.plan().maximum) {
                first = cell;
                break;
            }
        }
        layout->addWidget(line(tr("Values of %1: %2").arg(model.plan().maximum).arg(tens), tr("Compare with the paper"),
                               false, first));
    }
    if (layout->isEmpty()) {
        auto *nothing = new QLabel(tr("Nothing odd so far"), m_list);
        nothing->setProperty("role", u"hint"_s);
        layout->addWidget(nothing);
    }
    m_listCard->body()->addWidget(m_list);
}

} // namespace carnet::ui
