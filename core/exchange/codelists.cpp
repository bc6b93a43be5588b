#include "core/exchange/codebook.h"

#include "core/trust/arms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

std::vector<CodeList> codeLists(const Study &study)
{
    std::vector<CodeList> lists;
    for (const QString &name : study.dictionary().codelists()) {
        // The protocol's short list of reasons says nothing that the full list does not.
        if (name != u"missing_reason" && name != u"change_reason" && name != u"quick_event" && name != u"missing")
            lists.push_back({name, study.dictionary().codelist(name)});
    }
    std::vector<Option> missing;
    for (const Missing reason : allMissing) {
        const auto &known = study.dictionary().codelist(u"missing"_s);
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const Option &option) { return option.code == code(reason); });
        missing.push_back({code(reason), found == known.end() ? Words{words(reason), words(reason)} : found->label});
    }
    lists.push_back({u"missing"_s, missing, true});
    std::vector<Option> visits;
    for (const ProtocolVisit &visit : study.protocol().visits)
        visits.push_back({visit.code, visit.label});
    lists.push_back({u"visit"_s, visits});
    std::vector<Option> measures;
    for (const DiaryMeasure &measure : study.protocol().diary.measures)
        measures.push_back({measure.id, measure.label});
    lists.push_back({u"measure"_s, measures});
    lists.push_back(
        {u"auc_rule"_s,
         {{u"bocf"_s,
           {u"gaps by a line, tail by the baseline"_s, u"trous en ligne droite, fin par la valeur initiale"_s}},
          {u"complete_days"_s, {u"only with every day"_s, u"seulement avec tous les jours"_s}},
          {u"complete_ends"_s, {u"only with first and last day"_s, u"seulement avec le premier et le dernier jour"_s}},
          {u"linear"_s,
           {u"gaps by a line, tail by the last value"_s, u"trous en ligne droite, fin par la dernière valeur"_s}},
          {u"locf"_s, {u"last observation carried forward"_s, u"report de la dernière valeur"_s}},
          {u"observed"_s, {u"observed points only"_s, u"points observés seulement"_s}},
          {u"observed_scaled"_s,
           {u"observed, stretched to the whole width"_s, u"observée, étendue à toute la largeur"_s}}}});
    CodeList scoreNames{u"score"_s, {}};
    for (const Instrument &instrument : study.protocol().instruments) {
        for (const ScoreDefinition &score : instrument.scores) {
            scoreNames.options.push_back({score.id, score.label});
            if (score.kind != ScoreDefinition::Kind::Flag && score.kind != ScoreDefinition::Kind::Band)
                continue;
            CodeList codes{score.id, {}};
            for (const ScoreBand &band : score.bands)
                codes.options.push_back({QString::number(band.code), band.label});
            lists.push_back(codes);
        }
    }
    lists.push_back(scoreNames);
    lists.push_back({u"entry_status"_s,
                     {{u"started"_s, {u"started"_s, u"commencé"_s}},
                      {u"complete"_s, {u"complete"_s, u"terminé"_s}},
                      {u"reopened"_s, {u"reopened"_s, u"rouvert"_s}}}});
    if (study.isUnblinded())
        lists.push_back({u"arm"_s, armPlan(study).arms});
    return lists;
}

ExportTable codelistsTable(const ExportData &data, const std::vector<CodeList> &lists)
{
    ExportTable table =
        data.table(u"codelists.csv"_s, {u"codelist"_s, u"code"_s, u"label_en"_s, u"label_fr"_s, u"is_missing"_s});
    for (const CodeList &list : lists) {
        for (const Option &option : list.options) {
            table.text(list.name);
            table.text(option.code);
            table.text(option.label.in(u"en"));
            table.text(option.label.in(u"fr"));
            table.integer(list.isMissing);
            table.endRow();
        }
    }
    return table;
}

} // namespace carnet
