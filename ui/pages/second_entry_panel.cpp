#include "ui/pages/second_entry_panel.h"

#include "core/trust/accounts.h"
#include "ui/charts/diary_sparkline.h"
#include "ui/models/diary_model.h"
#include "ui/pages/check_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_legend.h"
#include "ui/widgets/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using State = SecondEntrySession::State;

struct SecondEntryText
{
    Q_DECLARE_TR_FUNCTIONS(SecondEntryPanel)
};

QString personWords(const Study &study, const QString &name)
{
    const auto all = accounts(study);
    const Account *account = findAccount(all, name);
    return account && !account->person.fullName.isEmpty() ? account->person.fullName : name;
}

QString correctionWords(int corrected, int wanted)
{
    return SecondEntryText::tr("%n correction(s) of %1 (%2 %)", nullptr, corrected)
        .arg(wanted)
        .arg(QLocale().toString(100.0 * corrected / std::max(1, wanted), 'f', 1));
}

} // namespace

QString secondEntryWords(const Study &study, const QString &patient, int period)
{
    const SecondEntryResult result = secondEntryResult(study, patient, period);
    const SecondEntry &state = result.state;
    if (state.isDone())
        return SecondEntryText::tr("verified by %1, %2")
            .arg(personWords(study, result.by), correctionWords(result.corrected, state.wanted));
    return result.by.isEmpty() ? QString()
                               : SecondEntryText::tr("second entry: %1 of %2").arg(state.verified).arg(state.wanted);
}

SecondEntryPanel::SecondEntryPanel(Study &study, const QString &patient, int period, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(study, patient, period)
    , m_view(new SecondEntryView(m_session, theme))
    , m_prompt(new PromptLine(theme))
    , m_legend(new KeyLegend(theme))
    , m_progressCard(new Card)
    , m_progress(new QLabel)
    , m_differencesCard(new Card)
    , m_curveCard(new Card)
    , m_curve(new DiarySparkline(theme))
{
    setObjectName(u"secondEntry"_s);
    m_prompt->setObjectName(u"secondEntryPrompt"_s);
    m_view->setSound(!settings::muteBeep.get());
    auto *card = new QFrame;
    card->setProperty("role", u"card"_s);
    auto *grid = new QVBoxLayout(card);
    grid->setContentsMargins(2, 4, 2, 2);
    grid->setSpacing(0);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(12, 6, 12, 6);
    legend->addWidget(m_legend, 1);
    grid->addWidget(m_view, 1);
    grid->addWidget(m_prompt);
    grid->addLayout(legend);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(card, 1);
    layout->addWidget(makeSide());
    setFocusProxy(m_view);

    SecondEntryTypist &typist = m_view->typist();
    connect(&typist, &SecondEntryTypist::said, m_prompt, &PromptLine::say);
    connect(&typist, &SecondEntryTypist::left, this, &SecondEntryPanel::left);
    connect(&typist, &SecondEntryTypist::moved, this, [this](DiaryCell cell) { m_curve->setCurrentDay(cell.day); });
    connect(&typist, &SecondEntryTypist::queryWanted, this,
            [this](DiaryCell cell) { emit queryWanted(m_session.key(cell)); });
    connect(&m_session, &SecondEntrySession::changed, this, &SecondEntryPanel::refresh);
    retranslate();
    typist.go(typist.current());
}

// The grid goes before the session that it shows: it looks at the current cell while it loses the focus.
SecondEntryPanel::~SecondEntryPanel()
{
    m_session.disconnect(this);
    delete m_view;
}

QWidget *SecondEntryPanel::makeSide()
{
    m_progress->setProperty("role", u"secondary"_s);
    m_progress->setObjectName(u"secondEntryProgress"_s);
    m_progress->setWordWrap(true);
    m_progressCard->body()->addWidget(m_progress);
    m_curveCard->body()->addWidget(m_curve);
    const DiaryPlan &plan = m_session.plan();
    m_curve->setScale(plan.firstDay, plan.lastDay, plan.maximum, m_session.study().protocol().auc.days);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (Card *card : {m_progressCard, m_differencesCard, m_curveCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(card);
    }
    layout->addStretch();
    auto *side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    side->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    side->setWidget(content);
    side->setFixedWidth(m_theme.scaled(300));
    return side;
}

void SecondEntryPanel::retranslate()
{
    m_progressCard->setTitle(tr("Second entry"));
    m_differencesCard->setTitle(tr("Differences"));
    m_curveCard->setTitle(tr("Curve of what is verified"));
    m_legend->setKeys({{u"0…9"_s, tr("value")},
                       {u"*"_s, tr("ten")},
                       {u"N"_s, tr("not done")},
                       {u"?"_s, tr("illegible")},
                       {u"⌫"_s, tr("step back")},
                       {u"F8"_s, tr("next to type")},
                       {u"F3"_s, tr("hold: first entry")},
                       {u"Esc"_s, tr("leave, it is kept")}});
    m_view->retranslate();
    refresh();
}

void SecondEntryPanel::refresh()
{
    const SecondEntry &state = m_session.progress();
    m_progressCard->setSummary(tr("%1 of %2").arg(state.verified).arg(state.wanted));
    m_progress->setText(tr("%1 identical · %2 corrected · %3 to look up")
                            .arg(state.verified - m_session.corrected())
                            .arg(m_session.corrected())
                            .arg(state.differing));
    fillDifferences();
    fillCurve();
}

void SecondEntryPanel::fillDifferences()
{
    delete m_differences;
    m_differences = new QWidget;
    auto *layout = new QVBoxLayout(m_differences);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const DiaryCell cell : m_session.differences()) {
        auto *line = new CheckLine(m_theme, m_session.words(cell),
                                   tr("Typed: %1").arg(cellText(cellOf(m_session.shown(cell)))), true);
        connect(line, &QAbstractButton::clicked, this, [this, cell] {
            m_view->typist().go(cell);
            m_view->setFocus();
        });
        layout->addWidget(line);
    }
    if (layout->isEmpty()) {
        auto *nothing = new QLabel(tr("No difference so far"), m_differences);
        nothing->setProperty("role", u"hint"_s);
        layout->addWidget(nothing);
    }
    m_differencesCard->body()->addWidget(m_differences);
}

void SecondEntryPanel::fillCurve()
{
    std::vector<SparkCurve> curves;
    const auto &measures = m_session.plan().measures;
    for (std::size_t measure = 0; measure < measures.size(); ++measure) {
        SparkCurve curve{measures[measure].id, {}};
        for (int day = 0; day <= m_session.days().last(); ++day) {
            const DiaryCell cell{day, int(measure)};
            const State state = m_session.state(cell);
            const bool isVerified = state == State::Verified || state == State::Corrected;
            curve.scores.push_back(isVerified ? m_session.shown(cell).number().value_or(std::nan("")) : std::nan(""));
        }
        curves.push_back(std::move(curve));
    }
    m_curve->show(std::move(curves));
    m_curve->setAccessibleName(tr("Curve of %n verified value(s)", nullptr, m_session.progress().verified));
}

} // namespace carnet::ui
