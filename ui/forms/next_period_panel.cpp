#include "ui/forms/next_period_panel.h"

#include "core/domain/error.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using State = NextPeriodCheck::State;

StateMark markOf(State state)
{
    switch (state) {
    case State::Yes: return StateMark::Done;
    case State::Later: return StateMark::NotYet;
    case State::Overruled: return StateMark::DoneOutOfWindow;
    case State::Doubt: return StateMark::Due;
    case State::Stop: return StateMark::Late;
    }
    return StateMark::NotYet;
}

} // namespace

NextPeriodPanel::NextPeriodPanel(Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_question(new QWidget(this))
    , m_questionText(new QLabel(m_question))
    , m_reason(new QLineEdit(m_question))
{
    setObjectName(u"nextPeriod"_s);
    setProperty("role", u"clear"_s);
    m_title->setProperty("role", u"strong"_s);
    m_verdict->setObjectName(u"nextPeriodVerdict"_s);
    m_verdict->setProperty("role", u"secondary"_s);
    m_verdict->setWordWrap(true);
    m_question->setProperty("role", u"clear"_s);
    m_reason->setObjectName(u"nextPeriodReason"_s);
    m_reason->installEventFilter(this);
    m_questionText->setBuddy(m_reason);
    auto *ask = new QHBoxLayout(m_question);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(10);
    ask->addWidget(m_questionText);
    ask->addWidget(m_reason, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    layout->addWidget(m_question);
    layout->addWidget(m_verdict);
    m_question->hide();
    retranslate();
}

void NextPeriodPanel::setVisit(const QString &patient, int visit)
{
    if (patient != m_patient || visit != m_sheet.visit)
        leaveReason();
    m_patient = patient;
    m_sheet.visit = visit;
    reload();
}

void NextPeriodPanel::reload()
{
    if (m_patient.isEmpty())
        return;
    m_sheet = nextPeriodSheet(m_study.protocol(), patientRecord(m_study, m_patient), m_sheet.visit, m_study.today());
    showRows();
}

void NextPeriodPanel::addRow()
{
    const int index = int(m_rows.size());
    Row row;
    row.check = new CheckRow(m_theme, this);
    row.check->setObjectName(u"nextPeriod%1"_s.arg(index));
    row.check->installEventFilter(this);
    row.reason = new QPushButton(this);
    row.reason->setObjectName(u"nextPeriodWhy%1"_s.arg(index));
    row.reason->setProperty("role", u"link"_s);
    row.reason->setAutoDefault(true); // Enter presses it
    connect(row.check, &QAbstractButton::clicked, this,
            [this, index] { emit opened(m_sheet.checks[std::size_t(index)]); });
    connect(row.reason, &QPushButton::clicked, this, [this, index] { askReason(index); });
    m_rows.push_back(row);
}

void NextPeriodPanel::showRows()
{
    const std::size_t count = m_sheet.checks.size();
    while (m_rows.size() < count)
        addRow();
    const int half = int(count + 1) / 2;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isShown = i < count;
        row.check->setVisible(isShown);
        row.reason->setVisible(false);
        if (!isShown)
            continue;
        const NextPeriodCheck &check = m_sheet.checks[i];
        const int column = int(i) < half ? 0 : 2;
        m_grid->addWidget(row.check, int(i) % half, column);
        m_grid->addWidget(row.reason, int(i) % half, column + 1);
        const QString found =
            check.state == State::Overruled ? tr("%1; goes on: %2").arg(check.found, check.reason) : check.found;
        row.check->setContent(markOf(check.state), check.title, found, true);
        const QString state = check.state == State::Stop    ? tr("stops the infusion")
                              : check.state == State::Doubt ? tr("needs a reason")
                                                            : QString();
        row.check->setAccessibleName(state.isEmpty() ? check.title : tr("%1, %2").arg(check.title, state));
        row.reason->setVisible(!check.overrule.isEmpty() &&
                               (check.state == State::Doubt || check.state == State::Overruled));
        row.reason->setText(check.state == State::Doubt ? tr("Reason…") : tr("Change…"));
        row.reason->setAccessibleName(tr("%1: reason why it may go on").arg(check.title));
    }
    const auto stops = std::ranges::count(m_sheet.checks, State::Stop, &NextPeriodCheck::state);
    const auto doubts = std::ranges::count(m_sheet.checks, State::Doubt, &NextPeriodCheck::state);
    QStringList words;
    if (stops > 0)
        words << tr("%n condition(s) stop the infusion", nullptr, int(stops));
    if (doubts > 0)
        words << tr("%n need(s) a reason", nullptr, int(doubts));
    m_verdict->setText(
        words.isEmpty() ? tr("Nothing speaks against the infusion.")
                        : tr("%1. Enter opens what is missing, R gives the reason to go on.").arg(words.join(u", "_s)));
}

void NextPeriodPanel::focusObstacle()
{
    for (std::size_t i = 0; i < m_sheet.checks.size(); ++i) {
        if (m_sheet.checks[i].speaksAgainst()) {
            m_rows[i].check->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void NextPeriodPanel::askReason(int row)
{
    const NextPeriodCheck &check = m_sheet.checks[std::size_t(row)];
    if (check.overrule.isEmpty() || !m_study.mayEnter())
        return;
    if (check.overrule == u"reeval_comment") { // the comment on the decision is a field of the form below
        emit opened(check);
        return;
    }
    m_asked = row;
    m_questionText->setText(tr("%1: it may go on because").arg(check.title));
    m_reason->setText(check.reason);
    m_reason->selectAll();
    m_question->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void NextPeriodPanel::keepReason()
{
    const NextPeriodCheck check = m_sheet.checks[std::size_t(m_asked)];
    const QString reason = m_reason->text().trimmed();
    const int row = m_asked;
    leaveReason();
    try {
        m_study.record({{{m_patient, Occasion::visit(m_sheet.visit), check.overrule},
                         reason.isEmpty() ? Value() : Value(reason)}});
    } catch (const Error &error) {
        emit failed(error.message());
    }
    reload();
    m_rows[std::size_t(row)].check->setFocus(Qt::OtherFocusReason);
}

void NextPeriodPanel::leaveReason()
{
    m_asked = -1;
    m_question->hide();
    m_reason->clear();
}

bool NextPeriodPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_reason) {
        const int row = m_asked;
        if (key->key() == Qt::Key_Escape) {
            leaveReason();
            if (row >= 0)
                m_rows[std::size_t(row)].check->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (isPlain && row >= 0 && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            keepReason();
            return true;
        }
        return false;
    }
    if (isPlain && key->key() == Qt::Key_R) {
        for (std::size_t i = 0; i < m_sheet.checks.size(); ++i) {
            if (m_rows[i].check == watched) {
                askReason(int(i));
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NextPeriodPanel::retranslate()
{
    m_title->setText(tr("May this patient have the infusion?"));
    if (m_asked >= 0)
        m_questionText->setText(tr("%1: it may go on because").arg(m_sheet.checks[std::size_t(m_asked)].title));
}

void NextPeriodPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        reload();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
