#include "core/results/crossover_values.h"

#include "core/analysis/ranks.h"
#include "core/results/endpoints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

AreaValues areaValues(const Study &study, const QString &measure, int day, const QString &rule)
{
    AreaValues areas{measure, day, rule, {}};
    AucRequest request;
    request.measures = {measure};
    request.days = {day};
    if (const auto known = analysis::aucRule(rule.toStdString()))
        request.rules = {*known};
    for (const AucRow &row : aucTable(study, request)) {
        areas.rule = textOf(analysis::name(row.rule));
        if (row.auc.area && hasCome(study, row.patient, row.period, day))
            areas.values.push_back({row.patient, row.period, *row.auc.area});
    }
    return areas;
}

std::vector<PeriodValue> preInfusionPain(const Study &study)
{
    const Protocol &protocol = study.protocol();
    std::vector<PeriodValue> values;
    if (!protocol.diary.measure(u"average"))
        return values;
    for (const QString &patient : study.patients()) {
        for (int period = 1; period <= protocol.periods; ++period) {
            const ProtocolVisit *infusion = protocol.infusionOf(period);
            if (!infusion)
                continue;
            const Occasion visit = Occasion::visit(protocol.visitIndex(infusion->code));
            std::optional<double> pain = study.value({patient, visit, u"pre_infusion_nrs"_s}).number();
            if (!pain)
                pain = study.value({patient, Occasion::day(period, 0), u"average"_s}).number();
            if (pain)
                values.push_back({patient, period, *pain});
        }
    }
    return values;
}

std::vector<std::vector<double>> byGroup(const std::vector<PeriodValue> &values, const ResultGroups &groups)
{
    std::vector<std::vector<double>> columns(groups.size());
    for (const PeriodValue &each : values) {
        if (const int group = groups.groupOf(each.patient, each.period); group >= 0)
            columns[std::size_t(group)].push_back(each.value);
    }
    return columns;
}

std::vector<analysis::CrossoverRow> crossoverRows(const std::vector<PeriodValue> &values, const ResultGroups &groups)
{
    std::vector<analysis::CrossoverRow> rows;
    for (const PeriodValue &each : values) {
        const int group = groups.groupOf(each.patient, each.period);
        if (group < 0)
            continue;
        rows.push_back({each.patient.toStdString(), groups.sequenceOf(each.patient).toStdString(), each.period,
                        groups.groups()[std::size_t(group)].code.toStdString(), each.value});
    }
    return rows;
}

analysis::CrossoverOptions recommendedModel(const ResultGroups &groups)
{
    analysis::CrossoverOptions options;
    for (const Option &group : groups.groups())
        options.treatments.push_back(group.code.toStdString());
    return options;
}

analysis::CrossoverOptions paperModel(const ResultGroups &groups)
{
    analysis::CrossoverOptions options = recommendedModel(groups);
    options.degrees = analysis::Degrees::Wald;
    options.withPeriod = false;
    return options;
}

std::optional<double> carryoverP(const std::vector<analysis::CrossoverRow> &rows, analysis::CrossoverOptions options)
{
    options.carryover = analysis::Carryover::Kept;
    const auto fit = analysis::crossover(rows, options);
    const analysis::TermTest *test = fit.result ? fit.result->test("carryover") : nullptr;
    return test ? std::optional(test->waldP) : std::nullopt;
}

RowTest treatmentTest(const std::vector<PeriodValue> &values, const ResultGroups &groups)
{
    const std::vector<analysis::CrossoverRow> rows = crossoverRows(values, groups);
    const analysis::CrossoverOptions options = paperModel(groups);
    const analysis::ScaledCrossover fit = analysis::crossoverOnFittingScale(rows, options);
    RowTest test;
    test.remarks = fit.reported().remarks;
    if (fit.raw.result && fit.raw.result->shapiro)
        test.shapiroP = fit.raw.result->shapiro->p;
    if (!fit.reported().result)
        return test;
    test.onLogScale = fit.reportsLog();
    if (const analysis::TermTest *treatment = fit.reported().result->test("treatment"))
        test.p = treatment->waldP;
    analysis::CrossoverOptions same = options;
    same.logScale = test.onLogScale;
    test.hasCarryover = carryoverP(rows, same).value_or(1) < 0.05;
    if (fit.neitherNormal) {
        if (const auto friedman = analysis::friedman(analysis::completePatients(rows, options.treatments)))
            test.friedmanP = friedman->p;
    }
    return test;
}

} // namespace carnet
