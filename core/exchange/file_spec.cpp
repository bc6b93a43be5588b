#include "core/exchange/file_spec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

FileSpec spec(const char16_t *name, const char16_t *keys, const char16_t *others)
{
    FileSpec spec;
    spec.name = QString::fromUtf16(name);
    spec.keys = QString::fromUtf16(keys).split(u',');
    spec.columns = spec.keys + QString::fromUtf16(others).split(u',');
    return spec;
}

FileSpec diarySpec(const Protocol &protocol)
{
    FileSpec diary = spec(u"diary.csv", u"patient_id,period,day", u"date");
    for (const DiaryMeasure &measure : protocol.diary.measures) {
        diary.columns.push_back(measure.column);
        diary.items.insert(measure.column, measure.id);
    }
    diary.columns.push_back(u"missing_reason"_s);
    for (const DiaryMeasure &measure : protocol.diary.measures)
        diary.extraColumns.push_back(measure.column + u"_missing"_s);
    diary.extraColumns +=
        {u"rescue_n"_s, u"note"_s, u"entry_status"_s, u"entered_at"_s, u"entered_by"_s, u"verified_by"_s};
    return diary;
}

FileSpec allocationSpec(const Protocol &protocol)
{
    FileSpec allocation = spec(u"allocation.csv", u"random_no", u"block,patient_id,sequence");
    for (int period = 1; period <= protocol.periods; ++period)
        allocation.columns.push_back(u"treatment_"_s + QString::number(period));
    allocation.columns.push_back(u"randomised_on"_s);
    return allocation;
}

} // namespace

std::vector<FileSpec> fileSpecs(const Protocol &protocol, const Dictionary &dictionary)
{
    std::vector<FileSpec> specs;
    specs.push_back(
        spec(u"patients.csv", u"patient_id",
             u"site,sex,age_years,weight_kg,height_cm,pain_cause,pain_duration_years,screening_date,consent_date,"
             u"inclusion_date,completed"));
    specs.push_back(allocationSpec(protocol));
    specs.push_back(
        spec(u"visits.csv", u"patient_id,visit",
             u"label,planned_date,date,period,infusion,infusion_start,infusion_end,pre_infusion_nrs,sbp_mmHg,dbp_mmHg,"
             u"hr_bpm,weight_kg"));
    specs.push_back(diarySpec(protocol));
    specs.push_back(spec(u"responses.csv", u"patient_id,visit,instrument,item", u"value"));
    specs.back().extraColumns = {u"value_missing"_s, u"note"_s};
    specs.push_back(spec(u"adverse_events.csv", u"patient_id,ae_no",
                         u"period,term,onset_date,onset_day,end_date,severity,causality,serious,action,outcome"));
    specs.push_back(spec(u"conmeds.csv", u"patient_id,med_no",
                         u"class,name,dose,start_date,end_date,ongoing,indication,baseline,period"));
    specs.push_back(spec(u"rescue.csv", u"patient_id,period,day", u"class,name,dose,units,reason"));
    specs.push_back(spec(u"forms.csv", u"patient_id,visit,period,repeat,form,item", u"value,value_missing"));
    specs.push_back(spec(u"deviations.csv", u"patient_id", u"visit,date,category,text"));
    specs.back().extraColumns = {u"deviation_no"_s};

    for (const QString &code : dictionary.codes()) {
        const ItemPlace *place = dictionary.place(code);
        for (FileSpec &spec : specs) {
            if (spec.name == place->file && !spec.keys.contains(place->column) && spec.columns.contains(place->column))
                spec.items.insert(place->column, code);
        }
    }
    return specs;
}

const FileSpec &fileSpec(const std::vector<FileSpec> &specs, QStringView name)
{
    return *std::find_if(specs.begin(), specs.end(), [&](const FileSpec &spec) { return spec.name == name; });
}

std::optional<List> listOf(const ItemPlace &place)
{
    if (place.level == u"adverse_event")
        return List::AdverseEvent;
    if (place.level == u"medication")
        return List::Medication;
    if (place.level == u"contact")
        return List::Contact;
    if (place.level == u"infusion")
        return List::Infusion;
    if (place.level == u"deviation")
        return List::Deviation;
    return {};
}

bool isPassedOver(const QString &fileName)
{
    static const QStringList names{u"diary_wide.csv"_s,  u"periods.csv"_s,  u"auc.csv"_s,        u"scores.csv"_s,
                                   u"scores_wide.csv"_s, u"queries.csv"_s,  u"signatures.csv"_s, u"audit.csv"_s,
                                   u"codebook.csv"_s,    u"codelists.csv"_s};
    return names.contains(plainFileName(fileName));
}

QString plainFileName(const QString &fileName)
{
    QString name = fileName;
    return name.replace(u"_excel_fr.csv"_s, u".csv"_s);
}

} // namespace carnet
