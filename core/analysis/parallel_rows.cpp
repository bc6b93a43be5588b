#include "core/analysis/model_rows.h"

namespace carnet::analysis {

namespace {

ModelRow testRow(std::string section, std::string term, const GroupTest &test)
{
    ModelRow row{.section = std::move(section), .term = std::move(term)};
    row.df = test.df;
    row.df2 = test.df2;
    row.statistic = test.statistic;
    row.p = test.p;
    return row;
}

void addAncova(std::vector<ModelRow> &rows, const Ancova &ancova, const std::string &day)
{
    rows.push_back(testRow("ancova" + day, "arm", ancova.arm));
    rows.push_back(numberRow("ancova" + day, "baseline", ancova.baseline));
    if (ancova.shapiro) {
        rows.push_back({.section = "shapiro" + day, .term = "ancova_residuals"});
        rows.back().statistic = ancova.shapiro->w;
        rows.back().p = ancova.shapiro->p;
    }
    for (const NamedEstimate &mean : ancova.means) {
        rows.push_back(estimateRow("lsmean" + day, mean.name, mean.estimate));
        rows.back().statistic.reset();
        rows.back().p.reset();
    }
    for (const Contrast &contrast : ancova.contrasts)
        rows.push_back(contrastRow("contrast" + day, contrast));
}

void addDay(std::vector<ModelRow> &rows, const ParallelDay &result)
{
    const std::string day = ":" + std::to_string(result.day);
    if (result.anova)
        rows.push_back(testRow("anova" + day, "arm", *result.anova));
    if (result.welch)
        rows.push_back(testRow("welch" + day, "arm", *result.welch));
    if (result.kruskal) {
        rows.push_back(testRow("kruskal" + day, "arm",
                               {double(result.kruskal->df), {}, result.kruskal->statistic, result.kruskal->p}));
    }
    if (result.bartlett)
        rows.push_back(testRow("bartlett" + day, "arm", *result.bartlett));
    if (result.ancova)
        addAncova(rows, *result.ancova, day);
    for (const DunnPair &pair : result.dunn) {
        ModelRow row{.section = "dunn" + day, .term = pair.term, .level = pair.level};
        row.statistic = pair.test.z;
        row.p = pair.test.p;
        row.adjustedP = pair.adjustedP;
        rows.push_back(row);
    }
}

void addTwoArms(std::vector<ModelRow> &rows, const ParallelDay &result, const std::vector<std::string> &arms)
{
    if (!result.mannWhitney)
        return;
    ModelRow row{.section = "mann_whitney:" + std::to_string(result.day), .term = arms[1], .level = arms[0]};
    row.statistic = result.mannWhitney->w;
    row.p = result.mannWhitney->exactP.value_or(result.mannWhitney->normalP);
    if (result.hedges) {
        row.effect = result.hedges->value;
        row.effectInterval = result.hedges->interval;
    }
    rows.push_back(row);
}

void addRepeated(std::vector<ModelRow> &rows, const RepeatedMeasures &repeated)
{
    rows.push_back(numberRow("rm_fit", "var_patient", repeated.patientVariance));
    rows.push_back(numberRow("rm_fit", "var_residual", repeated.residualVariance));
    for (const TermTest &test : repeated.tests) {
        if (!test.denominatorDf)
            continue;
        rows.push_back(testRow("rm_test", test.term, {double(test.df), test.denominatorDf, test.f, test.p}));
        rows.back().level = "F";
    }
    for (const auto &[day, contrasts] : repeated.contrasts) {
        for (const Contrast &contrast : contrasts)
            rows.push_back(contrastRow("rm_contrast:" + std::to_string(day), contrast));
    }
}

} // namespace

std::vector<ModelRow> modelRows(const Parallel &parallel)
{
    std::vector<ModelRow> rows;
    for (const ParallelDay &day : parallel.days) {
        addDay(rows, day);
        addTwoArms(rows, day, parallel.arms);
    }
    if (parallel.repeated)
        addRepeated(rows, *parallel.repeated);
    return rows;
}

} // namespace carnet::analysis
