#include "ui/pages/form_side.h"

#include "ui/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/score_bar.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Flags and bands repeat a scale in words: the bar says them already.
bool hasBar(const ScoreDefinition &score)
{
    return score.kind == ScoreDefinition::Kind::Scale || score.kind == ScoreDefinition::Kind::Count;
}

} // namespace

FormSide::FormSide(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_scoresCard(new Card)
    , m_rulesCard(new Card)
    , m_earlierCard(new Card)
    , m_rules(new QLabel)
    , m_earlier(new QLabel)
{
    setObjectName(u"formSide"_s);
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
    for (Card *card : {m_scoresCard, m_rulesCard, m_earlierCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(card);
    }
    layout->addStretch();
    setWidget(content);
    for (QLabel *text : {m_rules, m_earlier}) {
        text->setProperty("role", u"secondary"_s);
        text->setWordWrap(true);
    }
    m_rules->setObjectName(u"formRules"_s);
    m_earlier->setObjectName(u"formEarlier"_s);
    m_rulesCard->body()->addWidget(m_rules);
    m_earlierCard->body()->addWidget(m_earlier);
}

void FormSide::showForm(const FormModel &model)
{
    m_model = &model;
    for (ScoreBar *bar : m_bars)
        delete bar;
    m_bars.clear();
    for (const ScoreDefinition &score : model.instrument().scores) {
        if (!hasBar(score))
            continue;
        auto *bar = new ScoreBar(m_theme);
        bar->setObjectName(u"bar_"_s + score.id);
        m_scoresCard->body()->addWidget(bar);
        m_bars.push_back(bar);
    }
    m_scoresCard->setVisible(!m_bars.empty());
    retranslate();
}

void FormSide::retranslate()
{
    m_scoresCard->setTitle(tr("Live scores"));
    m_rulesCard->setTitle(tr("Missing items"));
    m_earlierCard->setTitle(tr("Earlier visits"));
    refresh();
}

void FormSide::refresh()
{
    if (!m_model)
        return;
    fillScores();
    fillRules();
    fillEarlier();
    fitTexts();
}

// Wrapped texts in a scroll area ask for the height of a width that they do not get.
void FormSide::fitTexts()
{
    const QMargins margins = m_rulesCard->layout()->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right() - 4;
    for (QLabel *text : {m_rules, m_earlier})
        text->setFixedHeight(text->heightForWidth(std::max(40, width)));
}

void FormSide::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitTexts();
}

void FormSide::fillScores()
{
    const FormStatus status = m_model->status();
    m_scoresCard->setSummary(tr("%1 of %2").arg(status.answered).arg(status.asked));
    auto bar = m_bars.begin();
    for (const Score &score : m_model->scores()) {
        if (hasBar(*score.definition) && bar != m_bars.end())
            (*bar++)->show(score, status.isComplete());
    }
}

void FormSide::fillRules()
{
    // One rule often holds for several scores.
    std::vector<std::pair<QString, QStringList>> rules;
    for (const ScoreDefinition &score : m_model->instrument().scores) {
        const QString rule = score.missingRule.in(language());
        if (rule.isEmpty() || !hasBar(score))
            continue;
        const auto known = std::find_if(rules.begin(), rules.end(), [&](const auto &one) { return one.first == rule; });
        if (known == rules.end())
            rules.push_back({rule, {score.label.in(language())}});
        else
            known->second += score.label.in(language());
    }
    QStringList lines;
    for (const auto &[rule, scores] : rules)
        lines += rules.size() == 1 ? QString(rule.left(1).toUpper() + rule.mid(1) + u'.')
                                   : tr("%1: %2.").arg(scores.join(u", "_s), rule);
    m_rules->setText(lines.join(u'\n'));
    m_rulesCard->setVisible(!lines.isEmpty());
}

void FormSide::fillEarlier()
{
    delete m_lines;
    m_lines = nullptr;
    if (!m_model->status().isComplete()) {
        m_earlier->setText(tr("Shown after you finish, so that they cannot influence the entry."));
        m_earlier->show();
        return;
    }
    const Protocol &protocol = m_model->study().protocol();
    const Instrument &instrument = m_model->instrument();
    std::vector<std::vector<ScoreDots::Dot>> dots(instrument.scores.size());
    for (int visit = 0; visit <= m_model->visit(); ++visit) {
        const auto forms = questionnairesOf(protocol, visit);
        if (std::find(forms.begin(), forms.end(), &instrument) == forms.end())
            continue;
        const Answers answers = answersOf(m_model->study(), m_model->patient(), visit, instrument);
        if (answers.isEmpty())
            continue;
        const std::vector<Score> all = scores(instrument, answers);
        for (std::size_t i = 0; i < all.size(); ++i)
            dots[i].push_back({protocol.visits[std::size_t(visit)].code, all[i].value});
    }
    m_lines = new QWidget;
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const ScoreDefinition &score = instrument.scores[i];
        if (!hasBar(score) || !score.main || dots[i].size() < 2)
            continue;
        if (dots[i].size() > 5)
            dots[i].erase(dots[i].begin(), dots[i].end() - 5);
        auto *name = new QLabel(score.label.in(language()));
        name->setProperty("role", u"captionStrong"_s);
        layout->addWidget(name);
        layout->addWidget(new ScoreDots(m_theme, score, std::move(dots[i])));
    }
    const bool any = layout->count() > 0;
    m_earlier->setText(tr("None: this is the first visit with this form."));
    m_earlier->setVisible(!any);
    m_earlierCard->body()->addWidget(m_lines);
}

ScoreDots::ScoreDots(const Theme &theme, const ScoreDefinition &score, std::vector<Dot> dots, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_score(score)
    , m_dots(std::move(dots))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words;
    for (const Dot &dot : m_dots)
        words += u"%1: %2"_s.arg(dot.visit, dot.value ? QLocale().toString(*dot.value, 'f', m_score.decimals) : u"—"_s);
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
}

QSize ScoreDots::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(58)};
}

void ScoreDots::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(7.9));
    const int text = m_theme.scaled(13);
    const double top = text + 2, bottom = height() - text - 6;
    const double step = double(width()) / std::max(1, int(m_dots.size()));
    const double span = std::max(1e-9, m_score.maximum - m_score.minimum);
    painter.setPen(QPen(t.borderSoft, 1));
    painter.drawLine(QPointF(0, bottom + 3), QPointF(width(), bottom + 3));
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const Dot &dot = m_dots[i];
        const double x = step * (double(i) + 0.5);
        painter.setPen(t.text2);
        painter.drawText(QRectF(x - step / 2, height() - text, step, text), Qt::AlignCenter, dot.visit);
        if (!dot.value) {
            before.reset();
            continue;
        }
        const QPointF point(x, bottom - (*dot.value - m_score.minimum) / span * (bottom - top));
        if (before) {
            painter.setPen(QPen(t.accent, 1));
            painter.drawLine(*before, point);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(point, 3, 3);
        painter.setPen(t.text);
        painter.drawText(QRectF(x - step / 2, point.y() - text - 3, step, text), Qt::AlignCenter,
                         QLocale().toString(*dot.value, 'f', m_score.decimals));
        before = point;
    }
}

} // namespace carnet::ui
