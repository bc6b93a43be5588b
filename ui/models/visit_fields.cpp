#include "ui/models/visit_fields.h"

#include "core/patients/adverse_events.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Kind = ProtocolVisit::Kind;

bool isFirstVisit(const Protocol &protocol, int visit)
{
    return visit == 0 || protocol.visits[std::size_t(visit)].kind == Kind::Screening;
}

void addPatient(std::vector<VisitField> &fields)
{
    fields.push_back({Occasion::patient(), u"consent_date"_s, true});
    for (const QString &item : {u"site"_s, u"sex"_s, u"age_years"_s, u"weight_kg"_s, u"height_cm"_s, u"pain_cause"_s,
                                u"pain_duration_years"_s})
        fields.push_back({Occasion::patient(), item, false});
}

void addMeasurements(std::vector<VisitField> &fields, Occasion occasion)
{
    for (const QString &item : {u"sbp_mmHg"_s, u"dbp_mmHg"_s, u"hr_bpm"_s, u"visit_weight_kg"_s})
        fields.push_back({occasion, item, false});
}

/// The times of the infusion are typed in a form of the protocol.
bool hasInfusionRecord(const Protocol &protocol, int visit)
{
    const auto &forms = protocol.visits[std::size_t(visit)].forms;
    return std::ranges::any_of(forms, [&](const QString &id) {
        const ProtocolForm *form = protocol.form(id);
        return form &&
               std::ranges::any_of(form->items, [](const Item &item) { return item.code == u"inf_first_start"; });
    });
}

/// The infusion of the visit begins with the first of its infusions and ends with the last.
void addInfusionTimes(std::vector<Datum> &data, const Study &study, const DatumKey &key)
{
    const auto at = [&](const QString &item) { return study.value({key.patient, key.occasion, item}); };
    const DatumKey start{key.patient, key.occasion, u"infusion_start"_s};
    const DatumKey end{key.patient, key.occasion, u"infusion_end"_s};
    const Value last = at(u"inf_second_end"_s).isEmpty() ? at(u"inf_first_end"_s) : at(u"inf_second_end"_s);
    if (study.value(start) != at(u"inf_first_start"_s))
        data.push_back({start, at(u"inf_first_start"_s)});
    if (study.value(end) != last)
        data.push_back({end, last});
}

/// Pain on the day of an infusion is asked once: whichever of the two is typed first gives the other.
void addPainOfTheDay(std::vector<Datum> &data, const Study &study, const DatumKey &key)
{
    const QString other =
        key.item == u"pre_infusion_nrs" ? study.protocol().reevaluation->painNow : u"pre_infusion_nrs"_s;
    const DatumKey twin{key.patient, key.occasion, other};
    if (study.dictionary().item(other) && study.value(twin).isEmpty() && !study.value(key).isEmpty())
        data.push_back({twin, study.value(key)});
}

void addUnlessEqual(std::vector<Datum> &data, const Study &study, const DatumKey &key, const Value &value)
{
    if (!value.isEmpty() && study.value(key) != value)
        data.push_back({key, value});
}

} // namespace

std::vector<VisitField> visitFields(const Protocol &protocol, int visit)
{
    const Occasion occasion = Occasion::visit(visit);
    const Kind kind = protocol.visits[std::size_t(visit)].kind;
    std::vector<VisitField> fields{{occasion, u"visit_date"_s, true}};
    if (isFirstVisit(protocol, visit))
        addPatient(fields);
    if (kind == Kind::Infusion || kind == Kind::Inclusion)
        fields.push_back({occasion, u"pre_infusion_nrs"_s, kind == Kind::Infusion && protocol.hasDiary()});
    if (kind == Kind::Infusion && !hasInfusionRecord(protocol, visit)) {
        fields.push_back({occasion, u"infusion_start"_s, true});
        fields.push_back({occasion, u"infusion_end"_s, true});
    }
    if (kind != Kind::Call && kind != Kind::Screening)
        addMeasurements(fields, occasion);
    if (kind == Kind::End)
        fields.push_back({Occasion::patient(), u"completed"_s, true});
    return fields;
}

std::vector<VisitField> formFields(const ProtocolForm &form, Occasion occasion)
{
    std::vector<VisitField> fields;
    const auto isRequired = [&](const QString &item) {
        return std::ranges::find(form.required, item) != form.required.end();
    };
    for (const Item &item : form.items) {
        const auto table = std::ranges::find_if(form.tables, [&](const FormTable &each) {
            return std::ranges::find(each.items, item.code) != each.items.end();
        });
        if (table == form.tables.end())
            fields.push_back({occasion, item.code, isRequired(item.code)});
        else if (table->items.front() == item.code) { // the whole table stands where its first cell stands
            for (const QString &cell : table->items)
                fields.push_back({occasion, cell, isRequired(cell), &*table});
        }
    }
    return fields;
}

std::vector<VisitField> rowFields(const Protocol &protocol, List list, int row)
{
    const Occasion occasion = Occasion::row(list, row);
    if (list == List::Deviation)
        return {{occasion, u"deviation_category"_s, true},
                {occasion, u"deviation_text"_s, true},
                {occasion, u"deviation_date"_s, false}};
    if (list == List::Contact)
        return {{occasion, u"contact_date"_s, true},
                {occasion, u"contact_kind"_s, true},
                {occasion, u"contact_reason"_s, false}};
    std::vector<VisitField> fields{{occasion, u"infusion_date"_s, true}};
    for (const ProtocolForm &form : protocol.forms) {
        if (form.level == u"infusion") {
            const auto own = formFields(form, occasion);
            fields.insert(fields.end(), own.begin(), own.end());
        }
    }
    if (protocol.repeatedInfusions.callDay)
        fields.push_back({occasion, u"infusion_call_date"_s, false});
    return fields;
}

std::vector<Datum> consequences(const Study &study, const DatumKey &key)
{
    std::vector<Datum> data;
    const Protocol &protocol = study.protocol();
    const Value value = study.value(key);
    const Occasion occasion = key.occasion;
    if (occasion.isVisit() && key.item == u"visit_date") {
        const Kind kind = protocol.visits[std::size_t(occasion.visitIndex())].kind;
        const DatumKey own{key.patient, Occasion::patient(),
                           kind == Kind::Screening ? u"screening_date"_s : u"inclusion_date"_s};
        if ((kind == Kind::Screening || kind == Kind::Inclusion) && study.value(own) != value)
            data.push_back({own, value}); // also when the date is emptied
    }
    if (occasion.isVisit() && (key.item == u"visit_date" || key.item == u"infusion_start") &&
        protocol.visits[std::size_t(occasion.visitIndex())].kind == Kind::Infusion) {
        // Events and treatments belong to the period of their date.
        const std::vector<Datum> known = study.data(key.patient);
        const std::vector<Datum> moved = periodCorrections(protocol, key.patient, PatientValues(known));
        data.insert(data.end(), moved.begin(), moved.end());
    }
    static const QStringList times{u"inf_first_start"_s, u"inf_first_end"_s, u"inf_second_end"_s};
    if (occasion.isVisit() && times.contains(key.item))
        addInfusionTimes(data, study, key);
    const bool isInfusion =
        occasion.isVisit() && protocol.visits[std::size_t(occasion.visitIndex())].kind == Kind::Infusion;
    const bool isPain =
        protocol.reevaluation && (key.item == u"pre_infusion_nrs" || key.item == protocol.reevaluation->painNow);
    if (isInfusion && isPain) {
        addPainOfTheDay(data, study, key);
        std::vector<Datum> known = study.data(key.patient);
        known.insert(known.end(), data.begin(), data.end());
        const Reevaluation found = reevaluation(protocol, PatientValues(known), occasion.visitIndex());
        if (found.similar && study.dictionary().item(u"reeval_similar"_s))
            addUnlessEqual(data, study, {key.patient, occasion, u"reeval_similar"_s}, *found.similar ? 1 : 0);
    }
    return data;
}

} // namespace carnet::ui
