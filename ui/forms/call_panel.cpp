#include "ui/forms/call_panel.h"

#include "core/domain/error.h"
#include "core/patients/patient_values.h"
#include "ui/forms/digit_keys.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostAttempts = 3;
constexpr int mostQuickEvents = 9;
constexpr int lastDayOffered = 7;
constexpr int columns = 3;

} // namespace

CallPanel::CallPanel(Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_question(new QLabel(this))
    , m_about(new QLabel(this))
    , m_other(new QLineEdit(this))
    , m_events(new QLabel(this))
{
    setObjectName(u"callPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_question->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_other->setObjectName(u"callOtherEvent"_s);
    m_events->setObjectName(u"callEvents"_s);
    m_events->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addWidget(m_about);
    layout->addWidget(m_other);
    layout->addWidget(m_events);
    layout->addStretch(1);
    connect(m_other, &QLineEdit::returnPressed, this, [this] {
        if (m_other->text().trimmed().isEmpty())
            return;
        m_term = m_other->text().trimmed();
        showStage(Stage::Severity);
    });
    connect(&study, &Study::recorded, this, &CallPanel::showEvents);
    connect(&study, &Study::changedElsewhere, this, &CallPanel::showEvents);
}

CallPanel::~CallPanel()
{
    m_study.disconnect(this);
}

void CallPanel::setCall(const QString &patient, int visit)
{
    const bool isSame = m_patient == patient && m_visit == visit;
    m_patient = patient;
    m_visit = visit;
    if (!isSame || m_stage == Stage::Ask)
        showStage(m_study.value(at(u"call_any_event"_s, {}).key).number() == 1.0 ? Stage::Event : Stage::Ask);
    showEvents();
}

Datum CallPanel::at(const QString &item, const Value &value) const
{
    return {{m_patient, Occasion::visit(m_visit), item}, value};
}

int CallPanel::attempts() const
{
    int made = 0;
    while (made < mostAttempts && !m_study.value(at(u"call_%1_reached"_s.arg(made + 1), {}).key).isEmpty())
        ++made;
    return made;
}

std::vector<Datum> CallPanel::attempt(bool reached) const
{
    const QString prefix = u"call_%1_"_s.arg(std::min(attempts() + 1, mostAttempts));
    const QString today = m_study.today().toString(Qt::ISODate);
    std::vector<Datum> entries{at(prefix + u"date"_s, today),
                               at(prefix + u"time"_s, m_study.now().toLocalTime().toString(u"HH:mm"_s)),
                               at(prefix + u"reached"_s, reached ? 1 : 0)};
    if (reached && m_study.value(at(u"visit_date"_s, {}).key).isEmpty())
        entries.push_back(at(u"visit_date"_s, today));
    return entries;
}

QDate CallPanel::infusion() const
{
    const ProtocolVisit &call = m_study.protocol().visits[std::size_t(m_visit)];
    const int anchor = m_study.protocol().visitIndex(call.anchor);
    return anchor < 0 ? QDate()
                      : QDate::fromString(m_study.value({m_patient, Occasion::visit(anchor), u"visit_date"_s}).text(),
                                          Qt::ISODate);
}

bool CallPanel::record(std::vector<Datum> entries)
{
    for (const Datum &datum : entries) {
        const auto issue = m_study.check(datum);
        if (issue && issue->level == Issue::Level::Refuse) {
            emit said(issue->level, issue->message);
            return false;
        }
    }
    try {
        m_study.record(std::move(entries));
        return true;
    } catch (const Error &error) {
        emit failed(error.message());
        return false;
    }
}

void CallPanel::noEvent()
{
    std::vector<Datum> entries =
        attempts() == 0 || m_study.value(at(u"visit_date"_s, {}).key).isEmpty() ? attempt(true) : std::vector<Datum>();
    entries.push_back(at(u"call_any_event"_s, 0));
    if (!record(std::move(entries)))
        return;
    emit said(Issue::Level::Note, tr("Call done: no event."));
    emit finished();
}

void CallPanel::notReached()
{
    if (attempts() >= mostAttempts) {
        emit said(Issue::Level::Warn, tr("Three attempts are noted already. The investigator decides what follows."));
        return;
    }
    if (!record(attempt(false)))
        return;
    const int made = attempts();
    emit said(made == mostAttempts ? Issue::Level::Warn : Issue::Level::Note,
              made == mostAttempts ? tr("Not reached, third attempt. The investigator decides what follows.")
                                   : tr("Not reached, attempt %1 of 3 noted. The call stays due.").arg(made));
    redraw();
    emit finished();
}

void CallPanel::addEvent(int onsetDay)
{
    const Occasion row = Occasion::row(List::AdverseEvent, m_study.nextRow(List::AdverseEvent, m_patient));
    const auto event = [&](const QString &item, const Value &value) { return Datum{{m_patient, row, item}, value}; };
    std::vector<Datum> entries;
    if (m_study.value(at(u"call_any_event"_s, {}).key).isEmpty())
        entries = attempt(true);
    entries.push_back(at(u"call_any_event"_s, 1));
    entries.push_back(event(u"ae_term"_s, m_term));
    entries.push_back(event(u"ae_severity"_s, m_severity));
    const ProtocolVisit &call = m_study.protocol().visits[std::size_t(m_visit)];
    if (call.period)
        entries.push_back(event(u"ae_period"_s, *call.period));
    if (const QDate day0 = infusion(); day0.isValid() && onsetDay >= 0) {
        entries.push_back(event(u"ae_onset_date"_s, day0.addDays(onsetDay).toString(Qt::ISODate)));
        entries.push_back(event(u"ae_onset_day"_s, onsetDay));
    }
    if (record(std::move(entries)))
        emit said(Issue::Level::Note, tr("%1 noted. Another event, or Enter to finish.").arg(m_term));
    showStage(Stage::Event);
}

std::vector<CallPanel::Answer> CallPanel::answers()
{
    std::vector<Answer> all;
    switch (m_stage) {
    case Stage::Ask:
        all.push_back({tr("N", "key of no"), tr("No event"), [this] { noEvent(); }});
        all.push_back({tr("Y", "key of yes"), tr("Yes"), [this] { showStage(Stage::Event); }});
        all.push_back({u"R"_s, tr("Not reached"), [this] { notReached(); }});
        break;
    case Stage::Event: {
        const auto &events = m_study.protocol().quickEvents;
        for (int i = 0; i < int(events.size()) && i < mostQuickEvents; ++i) {
            const QString term = events[std::size_t(i)].code;
            all.push_back({QString::number(i + 1), events[std::size_t(i)].label.in(language()), [this, term] {
                               m_term = term;
                               showStage(Stage::Severity);
                           }});
        }
        all.push_back({u"0"_s, tr("other…"), [this] { showStage(Stage::OtherTerm); }});
        all.push_back({tr("Enter"), tr("Finish the call"), [this] { emit finished(); }});
        break;
    }
    case Stage::OtherTerm: break;
    case Stage::Severity: {
        const auto &severities = m_study.dictionary().codelist(u"severity"_s);
        for (int i = 0; i < int(severities.size()); ++i) {
            const QString severity = severities[std::size_t(i)].code;
            all.push_back({QString::number(i + 1), severities[std::size_t(i)].label.in(language()), [this, severity] {
                               m_severity = severity;
                               showStage(Stage::Day);
                           }});
        }
        break;
    }
    case Stage::Day: {
        const QDate day0 = infusion();
        const int last = day0.isValid() ? std::min(lastDayOffered, int(day0.daysTo(m_study.today()))) : -1;
        for (int day = 0; day <= last; ++day)
            all.push_back({QString::number(day), shortDateWords(day0.addDays(day)), [this, day] { addEvent(day); }});
        all.push_back({u"?"_s, tr("not known"), [this] { addEvent(-1); }});
        break;
    }
    }
    return all;
}

void CallPanel::showStage(Stage stage)
{
    m_stage = stage;
    redraw();
    if (stage == Stage::OtherTerm) {
        m_other->clear();
        m_other->setFocus();
    } else if (isVisible()) {
        setFocus();
    }
}

void CallPanel::redraw()
{
    if (m_visit < 0)
        return;
    const QString term = m_term;
    switch (m_stage) {
    case Stage::Ask: m_question->setText(tr("Any event since the infusion?")); break;
    case Stage::Event: m_question->setText(tr("Which event?")); break;
    case Stage::OtherTerm: m_question->setText(tr("Which event, in words?")); break;
    case Stage::Severity: m_question->setText(tr("How severe was it: %1?").arg(term)); break;
    case Stage::Day: m_question->setText(tr("On which day did it begin: %1?").arg(term)); break;
    }
    const QDate day0 = infusion();
    m_about->setText(day0.isValid()
                         ? tr("Infusion on %1. Attempts so far without an answer: %2.")
                               .arg(dateWords(day0))
                               .arg(attempts() - (m_study.value(at(u"call_any_event"_s, {}).key).isEmpty() ? 0 : 1))
                         : tr("The infusion has no date yet."));
    m_other->setVisible(m_stage == Stage::OtherTerm);
    m_other->setAccessibleName(m_question->text());
    m_answers = answers();
    if (m_choices) {
        m_choices->hide();
        m_choices->deleteLater();
    }
    m_choices = new QWidget(this);
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < int(m_answers.size()); ++i) {
        const Answer &answer = m_answers[std::size_t(i)];
        auto *button = new QPushButton(answer.key + u"   "_s + answer.label, m_choices);
        button->setObjectName(u"call_"_s + answer.key);
        button->setStyleSheet(u"text-align: left;"_s);
        connect(button, &QPushButton::clicked, this, answer.act);
        grid->addWidget(button, i / columns, i % columns);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(3, m_choices);
    setAccessibleName(m_question->text());
}

void CallPanel::showEvents()
{
    if (m_visit < 0)
        return;
    QStringList lines;
    const ProtocolVisit &call = m_study.protocol().visits[std::size_t(m_visit)];
    const int next = m_study.nextRow(List::AdverseEvent, m_patient);
    for (int number = 1; number < next; ++number) {
        const Occasion row = Occasion::row(List::AdverseEvent, number);
        const auto of = [&](const QString &item) { return m_study.value({m_patient, row, item}); };
        if (!of(u"ae_term"_s).hasContent() || of(cancelledItem(List::AdverseEvent)).hasContent() ||
            (call.period && of(u"ae_period"_s).number() != double(*call.period)))
            continue;
        const QDate onset = QDate::fromString(of(u"ae_onset_date"_s).text(), Qt::ISODate);
        lines << tr("%1 · %2 · %3")
                     .arg(termWords(m_study.protocol(), of(u"ae_term"_s).text()),
                          optionWords(m_study, u"ae_severity"_s, of(u"ae_severity"_s).text()),
                          onset.isValid() ? shortDateWords(onset) : tr("day not known"));
    }
    m_events->setText(lines.isEmpty() ? QString() : tr("Events of this period:") + u'\n' + lines.join(u'\n'));
}

void CallPanel::keyPressEvent(QKeyEvent *event)
{
    const int digit = digitOf(*event);
    QString key = digit >= 0 ? QString::number(digit) : event->text().toUpper();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        key = tr("Enter");
    if (m_stage == Stage::Ask && (event->key() == Qt::Key_O || event->key() == Qt::Key_Y))
        key = tr("Y", "key of yes");
    if (event->key() == Qt::Key_Escape && m_stage != Stage::Ask) {
        showStage(m_stage == Stage::Event ? Stage::Ask : Stage::Event);
        return;
    }
    for (const Answer &answer : m_answers) {
        if (answer.key == key && event->modifiers() != Qt::ControlModifier) {
            const auto act = answer.act; // redraw() replaces the answers
            act();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void CallPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        redraw();
        showEvents();
    }
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
