#include "ui/pages/adverse_event_dialog.h"

#include "core/patients/treatments.h"
#include "core/protocol/drugs.h"
#include "core/visits/visit_check.h"
#include "ui/forms/item_fields.h"
#include "ui/models/event_words.h"
#include "ui/models/visit_fields.h"
#include "ui/models/words.h"
#include "ui/pages/treatment_dialog.h"
#include "ui/papers/papers.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using namespace std::chrono_literals;

/// Told of every event, not only of serious ones.
const QStringList ofEveryEvent{u"sae_expected"_s, u"sae_narrative"_s};

} // namespace

AdverseEventDialog::AdverseEventDialog(const RecordNeeds &needs, const QString &patient, int number, QWidget *parent)
    : RecordDialog(needs, List::AdverseEvent, patient, number, parent)
    , m_what(addFields())
    , m_seriousBox(new QWidget(this))
    , m_clock(new QLabel(m_seriousBox))
    , m_serious(addFields())
    , m_judgement(addFields())
    , m_givenLabel(new QLabel(this))
    , m_givenWords(new QLabel(this))
    , m_givenAdd(new QPushButton(this))
    , m_givenChoose(new QToolButton(this))
    , m_givenMenu(new QMenu(this))
    , m_course(addFields())
{
    setObjectName(u"adverseEventDialog"_s);
    m_seriousBox->setObjectName(u"seriousBox"_s);
    m_clock->setObjectName(u"reportClock"_s);
    m_clock->setProperty("role", u"strong"_s);
    m_clock->setWordWrap(true);
    auto *serious = new QVBoxLayout(m_seriousBox);
    serious->setContentsMargins(12, 10, 12, 10);
    serious->addWidget(m_clock);
    serious->addWidget(m_serious);
    body()->addWidget(m_what);
    body()->addWidget(m_seriousBox);
    body()->addWidget(m_judgement);
    body()->addWidget(buildGiven());
    body()->addWidget(m_course);
    body()->addStretch(1);
    addPrint(u"eventPrint"_s, [this] {
        return this->patient().isEmpty() ? std::vector<PaperWish>()
                                         : papersOfEvent(this->patient(), isNew() ? 0 : this->number());
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &AdverseEventDialog::showClock);
    timer->start(30s);
    begin();
}

QWidget *AdverseEventDialog::buildGiven()
{
    auto *row = new QWidget(this);
    row->setProperty("role", u"clear"_s);
    m_givenLabel->setMinimumWidth(theme().scaled(250));
    m_givenLabel->setBuddy(m_givenAdd);
    m_givenWords->setObjectName(u"givenTreatments"_s);
    m_givenWords->setWordWrap(true);
    m_givenAdd->setObjectName(u"givenAdd"_s);
    m_givenAdd->setAutoDefault(false);
    m_givenChoose->setObjectName(u"givenChoose"_s);
    m_givenChoose->setPopupMode(QToolButton::InstantPopup);
    m_givenChoose->setMenu(m_givenMenu);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_givenLabel);
    layout->addSpacing(6);
    layout->addWidget(m_givenWords, 1);
    layout->addWidget(m_givenChoose);
    layout->addWidget(m_givenAdd);
    connect(m_givenAdd, &QPushButton::clicked, this, &AdverseEventDialog::addTreatment);
    connect(m_givenMenu, &QMenu::aboutToShow, this, &AdverseEventDialog::fillGivenMenu);
    return row;
}

QString AdverseEventDialog::titleWords() const
{
    return isNew() ? tr("New adverse event") : tr("Adverse event %1").arg(number());
}

QString AdverseEventDialog::hintWords() const
{
    return tr("Bold fields are needed. The causality is judged by the investigator.");
}

void AdverseEventDialog::arrange()
{
    m_what->setFields(patient(), {{row(), u"ae_term"_s, true},
                                  {row(), u"ae_onset_date"_s, true},
                                  {row(), u"ae_onset_time"_s},
                                  {row(), u"ae_end_date"_s},
                                  {row(), u"ae_severity"_s, true},
                                  {row(), u"ae_serious"_s, true}});
    m_judgement->setFields(patient(), {{row(), u"ae_causality"_s}, {row(), u"ae_action"_s}});
    std::vector<ItemFields::Field> course{{row(), u"ae_outcome"_s, true}};
    std::vector<ItemFields::Field> serious;
    if (const ProtocolForm *form = protocol().form(u"serious_event")) {
        for (const VisitField &field : formFields(*form, row())) {
            const bool isOfEvery = ofEveryEvent.contains(field.item);
            (isOfEvery ? course : serious).push_back({field.occasion, field.item, field.item == u"sae_known_on"});
        }
    }
    m_serious->setFields(patient(), serious);
    m_course->setFields(patient(), course);
    m_what->offer(u"ae_term"_s, protocol().quickEvents);
    m_given = recordedGiven();
    showSerious();
    showGiven();
}

void AdverseEventDialog::renumber()
{
    const std::set<int> given = m_given;
    arrange();
    m_given = given;
    showGiven();
}

void AdverseEventDialog::valueTyped(const QString &item)
{
    if (item == u"ae_serious")
        showSerious();
    showClock();
}

void AdverseEventDialog::showSerious()
{
    const bool isSerious = typed(u"ae_serious"_s).number() == 1.0;
    const bool shows = isSerious && !m_serious->fields().empty();
    m_serious->setVisible(shows);
    m_seriousBox->setVisible(shows);
    m_seriousBox->setStyleSheet(u"#seriousBox { border: 1px solid %1; border-radius: 8px; background: %2; }"_s.arg(
        theme().colors().danger.name(), theme().colors().dangerSoft.name()));
    setHeaderDanger(isSerious, tr("Serious adverse event"));
    showClock();
}

void AdverseEventDialog::showClock()
{
    const ReportClock clock = reportClock(typed(u"sae_known_on"_s), typed(u"sae_known_at"_s),
                                          typed(u"sae_reported_on"_s), typed(u"sae_reported_at"_s));
    m_clock->setText(reportWords(clock, study().now().toLocalTime()));
    m_clock->setAccessibleName(m_clock->text());
}

AdverseEvent AdverseEventDialog::asTyped() const
{
    AdverseEvent event;
    event.number = number();
    event.term = typed(u"ae_term"_s).text();
    event.onset = typed(u"ae_onset_date"_s).text();
    event.end = typed(u"ae_end_date"_s).text();
    return event;
}

QString AdverseEventDialog::doubt() const
{
    if (patient().isEmpty())
        return {};
    QStringList doubts;
    const std::vector<Datum> recorded = study().data(patient());
    const PatientValues values(recorded);
    const std::vector<AdverseEvent> known = adverseEvents(protocol(), patient(), values);
    const AdverseEvent event = asTyped();
    if (const int same = sameEvent(known, event); same > 0) {
        const auto other = std::ranges::find(known, same, &AdverseEvent::number);
        doubts << tr("Same event as n° %1 (%2)?")
                      .arg(same)
                      .arg(other->onset.isEmpty() ? termWords(protocol(), other->term)
                                                  : partialDateWords(other->onset));
    }
    const QDate consent = values.date(Occasion::patient(), u"consent_date"_s);
    const auto onset = possibleDays(event.onset);
    if (onset && consent.isValid() && onset->second < consent)
        doubts << tr("It began before consent, %1. Kept; check the date.").arg(dateWords(consent));
    const QString outcome = typed(u"ae_outcome"_s).text();
    if (outcome == u"recovered" && typed(u"ae_end_date"_s).isEmpty())
        doubts << tr("Recovered, but without the day on which it ended.");
    if ((outcome == u"recovering" || outcome == u"not recovered") && typed(u"ae_end_date"_s).hasContent())
        doubts << tr("It has an end, but the outcome says that it goes on.");
    return doubts.join(u' ');
}

void AdverseEventDialog::addConsequences(std::vector<Datum> &entries) const
{
    const QDate onset = QDate::fromString(typed(u"ae_onset_date"_s).text(), Qt::ISODate);
    const QTime at = QTime::fromString(typed(u"ae_onset_time"_s).text(), u"HH:mm"_s);
    const std::vector<Datum> known = study().data(patient());
    if (protocol().periods > 0) {
        const auto where = onset.isValid() ? periodDay(infusionDays(protocol(), PatientValues(known)), onset, at,
                                                       typed(u"ae_period"_s), typed(u"ae_onset_day"_s))
                                           : std::nullopt;
        addUnlessEqual(entries, u"ae_period"_s, where ? Value(where->period) : Value());
        addUnlessEqual(entries, u"ae_onset_day"_s, where ? Value(where->day) : Value());
    }
    const std::set<int> before = recordedGiven();
    for (const int treatment : m_given) {
        if (!before.contains(treatment))
            entries.push_back({{patient(), Occasion::row(List::Medication, treatment), u"cm_event"_s}, number()});
    }
    for (const int treatment : before) {
        if (!m_given.contains(treatment))
            entries.push_back({{patient(), Occasion::row(List::Medication, treatment), u"cm_event"_s}, Value()});
    }
}

bool AdverseEventDialog::hasMore() const
{
    return m_given != recordedGiven();
}

std::set<int> AdverseEventDialog::recordedGiven() const
{
    std::set<int> numbers;
    if (isNew())
        return numbers;
    const std::vector<Datum> recorded = study().data(patient());
    for (const Treatment &treatment : treatments(protocol(), patient(), PatientValues(recorded))) {
        if (treatment.event == number())
            numbers.insert(treatment.number);
    }
    return numbers;
}

void AdverseEventDialog::showGiven()
{
    QStringList names;
    const std::vector<Datum> recorded = study().data(patient());
    const std::vector<Treatment> all = treatments(protocol(), patient(), PatientValues(recorded));
    for (const Treatment &treatment : all) {
        if (m_given.contains(treatment.number))
            names << treatmentWords(study(), treatment);
    }
    m_givenWords->setText(names.isEmpty() ? tr("none") : names.join(u", "_s));
    m_givenChoose->setEnabled(!all.empty() && study().mayEnter());
    m_givenAdd->setEnabled(study().mayEnter());
}

void AdverseEventDialog::fillGivenMenu()
{
    m_givenMenu->clear();
    const std::vector<Datum> recorded = study().data(patient());
    for (const Treatment &treatment : treatments(protocol(), patient(), PatientValues(recorded))) {
        auto *action = m_givenMenu->addAction(treatmentWords(study(), treatment));
        action->setCheckable(true);
        action->setChecked(m_given.contains(treatment.number));
        connect(action, &QAction::toggled, this, [this, number = treatment.number](bool given) {
            if (given)
                m_given.insert(number);
            else
                m_given.erase(number);
            showGiven();
        });
    }
}

void AdverseEventDialog::addTreatment()
{
    const AdverseEvent event = asTyped();
    TreatmentPreset preset;
    preset.start = event.onset;
    preset.indication = termWords(protocol(), event.term);
    auto *dialog = new TreatmentDialog(needs(), patient(), 0, preset, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, [this](const QString &, int saved) {
        m_given.insert(saved);
        showGiven();
    });
    connect(dialog, &QDialog::finished, m_givenAdd, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void AdverseEventDialog::retranslate()
{
    RecordDialog::retranslate();
    m_what->setHint(u"ae_end_date"_s, tr("empty while it goes on"));
    m_givenLabel->setText(tr("&Treatment given"));
    m_givenAdd->setText(tr("&Add a treatment…"));
    m_givenChoose->setText(tr("C&hoose…"));
    if (!patient().isEmpty()) {
        showSerious();
        showGiven();
    }
}

} // namespace carnet::ui
