#include "core/exchange/export.h"
#include "core/exchange/export_data.h"
#include "core/patients/score_table.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const QString &visitCode(const ExportData &data, const ScoredForm &form)
{
    return data.study().protocol().visits[std::size_t(form.visit)].code;
}

} // namespace

ExportTable scoresTable(const ExportData &data)
{
    ExportTable table = data.table(
        u"scores.csv"_s, u"patient_id,visit,instrument,score,value,n_items,n_answered,rule_version"_s.split(u','));
    forEachScoredForm(data.study(), [&](const ScoredForm &form) {
        const QString version = ruleVersion(*form.instrument);
        for (const Score &score : form.scores) {
            table.text(form.patient);
            table.text(visitCode(data, form));
            table.text(form.instrument->id);
            table.text(score.definition->id);
            table.number(score.value);
            table.integer(std::int64_t(score.definition->items.size()));
            table.integer(score.answered);
            table.text(version);
            table.endRow();
        }
    });
    return table;
}

ExportTable scoresWideTable(const ExportData &data)
{
    QStringList columns{u"patient_id"_s, u"visit"_s};
    for (const Instrument &instrument : data.study().protocol().instruments) {
        for (const ScoreDefinition &score : instrument.scores)
            columns.push_back(score.id);
    }
    ExportTable table = data.table(u"scores_wide.csv"_s, columns);
    QString patient;
    QString visit;
    QHash<QString, std::optional<double>> row;
    const auto write = [&] {
        if (row.isEmpty())
            return;
        table.text(patient);
        table.text(visit);
        for (qsizetype i = 2; i < columns.size(); ++i)
            table.number(row.value(columns[i]));
        table.endRow();
        row.clear();
    };
    forEachScoredForm(data.study(), [&](const ScoredForm &form) {
        if (form.patient != patient || visitCode(data, form) != visit)
            write();
        patient = form.patient;
        visit = visitCode(data, form);
        for (const Score &score : form.scores)
            row.insert(score.definition->id, score.value);
    });
    write();
    return table;
}

std::string scoresCsv(const Study &study)
{
    return scoresTable(ExportData(study, {})).take();
}

} // namespace carnet
