#include "ui/pages/treatment_dialog.h"

#include "core/protocol/drugs.h"
#include "core/visits/visit_check.h"
#include "ui/forms/item_fields.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

TreatmentDialog::TreatmentDialog(const RecordNeeds &needs, const QString &patient, int number,
                                 const TreatmentPreset &preset, QWidget *parent)
    : RecordDialog(needs, List::Medication, patient, number, parent)
    , m_preset(preset)
    , m_fields(addFields())
{
    setObjectName(u"treatmentDialog"_s);
    body()->addWidget(m_fields);
    body()->addStretch(1);
    // Another one after it begins anew.
    connect(this, &RecordDialog::saved, this, [this] { m_preset = {}; });
    begin();
    if (m_preset.stops)
        m_fields->editor(u"cm_end_date"_s)->setFocus();
}

QString TreatmentDialog::titleWords() const
{
    if (!isNew())
        return tr("Treatment %1").arg(number());
    return m_preset.changesDoseOf > 0 ? tr("New dose") : tr("New treatment");
}

QString TreatmentDialog::hintWords() const
{
    return tr("Bold fields are needed. The class follows the drug; dates may be partial.");
}

void TreatmentDialog::arrange()
{
    m_fields->setFields(patient(), {{row(), u"cm_name"_s, true},
                                    {row(), u"cm_class"_s, true},
                                    {row(), u"cm_dose"_s},
                                    {row(), u"cm_route"_s},
                                    {row(), u"cm_start_date"_s},
                                    {row(), u"cm_end_date"_s},
                                    {row(), u"cm_indication"_s},
                                    {row(), u"cm_baseline"_s, true}});
    std::vector<Option> names;
    for (const Drug &drug : knownDrugs(protocol()))
        names.push_back({drug.name, drug.label});
    m_fields->offer(u"cm_name"_s, names);
    m_guessedClass = false;
    if (isNew())
        usePreset();
}

void TreatmentDialog::usePreset()
{
    if (const auto old = before()) {
        m_fields->set(u"cm_name"_s, old->name);
        m_fields->set(u"cm_class"_s, old->drugClass);
        m_fields->set(u"cm_route"_s, old->route);
        m_fields->set(u"cm_start_date"_s, study().today().toString(Qt::ISODate));
        m_fields->set(u"cm_indication"_s, old->indication);
        m_fields->set(u"cm_baseline"_s, 0);
        return;
    }
    if (!m_preset.start.isEmpty())
        m_fields->set(u"cm_start_date"_s, m_preset.start);
    if (!m_preset.indication.isEmpty())
        m_fields->set(u"cm_indication"_s, m_preset.indication);
}

void TreatmentDialog::valueTyped(const QString &item)
{
    if (item == u"cm_name")
        guessClass();
    else if (item == u"cm_class")
        m_guessedClass = false;
    else if (item == u"cm_start_date")
        guessBaseline();
}

void TreatmentDialog::guessClass()
{
    const auto drug = drugCalled(protocol(), typed(u"cm_name"_s).text());
    if (!drug || !(typed(u"cm_class"_s).isEmpty() || m_guessedClass))
        return;
    m_fields->set(u"cm_class"_s, drug->drugClass);
    m_guessedClass = true;
}

QDate TreatmentDialog::inclusion() const
{
    const std::vector<Datum> recorded = study().data(patient());
    const PatientValues values(recorded);
    const QDate inclusion = values.date(Occasion::patient(), u"inclusion_date"_s);
    return inclusion.isValid() ? inclusion : values.date(Occasion::patient(), u"consent_date"_s);
}

void TreatmentDialog::guessBaseline()
{
    const auto start = possibleDays(typed(u"cm_start_date"_s).text());
    const QDate since = inclusion();
    if (!start || !since.isValid() || !typed(u"cm_baseline"_s).isEmpty())
        return;
    if (start->second < since)
        m_fields->set(u"cm_baseline"_s, 1);
    else if (start->first >= since)
        m_fields->set(u"cm_baseline"_s, 0);
}

std::optional<Treatment> TreatmentDialog::before() const
{
    const int replaced = int(study().value({patient(), row(), u"cm_replaces"_s}).number().value_or(0));
    const int number = isNew() ? m_preset.changesDoseOf : replaced;
    if (number == 0)
        return {};
    const std::vector<Datum> recorded = study().data(patient());
    const std::vector<Treatment> all = treatments(protocol(), patient(), PatientValues(recorded));
    const auto found = std::ranges::find(all, number, &Treatment::number);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Treatment TreatmentDialog::asTyped() const
{
    Treatment treatment;
    treatment.number = number();
    treatment.name = typed(u"cm_name"_s).text();
    treatment.start = typed(u"cm_start_date"_s).text();
    treatment.end = typed(u"cm_end_date"_s).text();
    treatment.isBaseline = typed(u"cm_baseline"_s).number() == 1.0;
    treatment.isOngoing = typed(u"cm_end_date"_s).isEmpty();
    if (const auto old = before())
        treatment.replaces = old->number;
    return treatment;
}

/// The protocol wants the usual treatments unchanged from the inclusion on.
bool TreatmentDialog::breaksTheProtocol(const Treatment &treatment) const
{
    const QDate since = inclusion();
    if (!study().dictionary().item(u"treat_unchanged"_s) || !since.isValid() || typed(u"cm_baseline"_s).isEmpty())
        return false;
    const auto end = possibleDays(treatment.end);
    const auto start = possibleDays(treatment.start);
    const bool isStopped = treatment.isBaseline && end && end->second >= since;
    const bool isBegun = !treatment.isBaseline && treatment.isUsual() && (!start || start->second >= since);
    return isStopped || isBegun;
}

QString TreatmentDialog::doubt() const
{
    if (patient().isEmpty())
        return {};
    QStringList doubts;
    const Treatment treatment = asTyped();
    const std::vector<Datum> recorded = study().data(patient());
    const std::vector<Treatment> all = treatments(protocol(), patient(), PatientValues(recorded));
    if (const auto old = before())
        doubts << tr("Changes the dose of n° %1, %2.").arg(old->number).arg(treatmentWords(study(), *old));
    if (const int same = sameDrug(all, treatment); same > 0) {
        const auto other = std::ranges::find(all, same, &Treatment::number);
        doubts << tr("Same drug as n° %1, %2, at the same time?").arg(same).arg(treatmentWords(study(), *other));
    }
    const auto start = possibleDays(treatment.start);
    if (treatment.isBaseline && start && inclusion().isValid() && start->first >= inclusion())
        doubts << tr("Taken before the study, but it starts after the inclusion on %1?").arg(dateWords(inclusion()));
    if (breaksTheProtocol(treatment))
        doubts << tr("The protocol wants the usual treatments unchanged: kept, and marked as a change.");
    return doubts.join(u' ');
}

void TreatmentDialog::addConsequences(std::vector<Datum> &entries) const
{
    const Value end = typed(u"cm_end_date"_s);
    addUnlessEqual(entries, u"cm_ongoing"_s, end.isEmpty() ? 1 : 0);
    const std::vector<Datum> known = study().data(patient());
    const QDate start = QDate::fromString(typed(u"cm_start_date"_s).text(), Qt::ISODate);
    const bool isBaseline = typed(u"cm_baseline"_s).number() == 1.0;
    if (protocol().periods > 0 && (isBaseline || start.isValid())) {
        const auto where = isBaseline ? std::nullopt : periodDay(infusionDays(protocol(), PatientValues(known)), start);
        addUnlessEqual(entries, u"cm_period"_s, where ? Value(where->period) : Value());
    }
    const auto old = before();
    if (!old || !isNew())
        return;
    addUnlessEqual(entries, u"cm_replaces"_s, old->number);
    if (!old->end.isEmpty())
        return;
    // The old dose was taken up to the day before the new one; of a partial date no day before is known.
    const Occasion oldRow = Occasion::row(List::Medication, old->number);
    QString last = start.isValid() ? start.addDays(-1).toString(Qt::ISODate) : typed(u"cm_start_date"_s).text();
    if (const auto begun = possibleDays(old->start); begun && start.isValid() && start.addDays(-1) < begun->first)
        last = old->start;
    if (!last.isEmpty())
        entries.push_back({{patient(), oldRow, u"cm_end_date"_s}, last});
    entries.push_back({{patient(), oldRow, u"cm_ongoing"_s}, 0});
}

void TreatmentDialog::retranslate()
{
    RecordDialog::retranslate();
    m_fields->setHint(u"cm_name"_s, tr("name as on the prescription"));
    m_fields->setHint(u"cm_dose"_s, tr("such as 75 mg x 2/day"));
    m_fields->setHint(u"cm_start_date"_s, tr("day month year, or a part of it"));
    m_fields->setHint(u"cm_end_date"_s, tr("empty while it goes on"));
}

} // namespace carnet::ui
