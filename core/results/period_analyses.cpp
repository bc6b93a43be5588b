#include "core/analysis/missing_days.h"
#include "core/results/analysis_parts.h"
#include "core/results/endpoints.h"
#include "core/results/event_counts.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using namespace parts;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

AnalysisResult fresh(const ResultGroups &groups, const QString &id, const QString &heading, const QString &title)
{
    AnalysisResult result;
    result.id = id;
    result.group = heading;
    result.title = title;
    result.names = groups.groups();
    return result;
}

void addColumns(AnalysisResult &result, const std::vector<PeriodValue> &values, const ResultGroups &groups)
{
    const auto columns = byGroup(values, groups);
    for (std::size_t i = 0; i < columns.size(); ++i)
        addSummary(result, groups.groups()[i].code, columns[i]);
    std::vector<double> all;
    for (const PeriodValue &value : values)
        all.push_back(value.value);
    if (groups.size() > 1) {
        addSummary(result, u"pooled"_s, all);
        result.names.push_back({u"pooled"_s, {Say::tr("All periods"), {}}});
    }
    result.count = countWords(patientsOf(values), int(values.size()));
    result.finding = values.empty() ? Say::tr("There is nothing to compute yet: no period has a value.")
                                    : QString(groups.words() + u'.');
}

AnalysisResult areaResult(const Study &study, const ResultGroups &groups, const AucTarget &target)
{
    const AucPlan &plan = study.protocol().auc;
    const AreaValues areas = areaValues(study, target.measure, target.day, target.rule);
    const bool isPrimary =
        target.measure == plan.targets.front().measure && !plan.days.empty() && target.day == plan.days.back();
    AnalysisResult result = fresh(groups, u"auc_%1_%2"_s.arg(target.measure).arg(target.day),
                                  isPrimary ? primaryHeading() : secondaryHeading(),
                                  Say::tr("%1: area under the curve, %2")
                                      .arg(measureWords(study, target.measure), areaWords(areas.rule, target.day)));
    result.rule = Say::tr("Points × days, trapezoidal rule from day %1 to day %2, %3.")
                      .arg(plan.startDay)
                      .arg(target.day)
                      .arg(areas.rule);
    result.how = Say::tr("Mean, SD (n − 1) and quartiles (type 2) of the areas of each period. Treatments are compared "
                         "once the study is unblinded.");
    addColumns(result, areas.values, groups);
    return result;
}

QString dayWords(const analysis::DayWindow &window)
{
    return window.first == window.last ? Say::tr("day %1").arg(window.first)
                                       : Say::tr("days %1–%2").arg(window.first).arg(window.last);
}

/// The order in which people read the parts of the missing days.
std::size_t placeOf(const std::string &section)
{
    constexpr std::array<std::string_view, 5> order{"missing_any", "missing_all", "missing", "before_gap", "all_days"};
    return std::size_t(std::ranges::find(order, section) - order.begin());
}

void addGaps(AnalysisResult &result, const QString &group, const analysis::BeforeGaps &found)
{
    for (const auto &[section, n, mean] : {std::tuple("before_gap", found.gaps, found.meanBefore),
                                           std::tuple("all_days", found.scores, found.meanOfAll)}) {
        result.rows.push_back(analysis::numberRow(section, group.toStdString(), double(n)));
        result.rows.back().level = "n";
        result.rows.push_back(analysis::numberRow(section, group.toStdString(), mean));
        result.rows.back().level = "mean";
    }
}

AnalysisResult rulesResult(const Study &study, const ResultGroups &groups, const AucTarget &target)
{
    AnalysisResult result = fresh(groups, u"s1_rules"_s, sensitivityHeading(), Say::tr("S1: the areas by every rule"));
    result.rule = Say::tr("The area up to day %1 by each rule for missing days.").arg(target.day);
    result.how = Say::tr("Mean, SD (n − 1) and quartiles (type 2) of all periods together.");
    int periods = 0;
    for (const analysis::AucRule rule : analysis::allAucRules()) {
        const std::string_view name = analysis::name(rule);
        std::vector<double> values;
        for (const PeriodValue &value :
             areaValues(study, target.measure, target.day, QString::fromLatin1(name.data(), qsizetype(name.size())))
                 .values)
            values.push_back(value.value);
        addSummary(result, QString::fromLatin1(name.data(), qsizetype(name.size())), values);
        periods = std::max(periods, int(values.size()));
    }
    result.count = Say::tr("%n period(s) at most", nullptr, periods);
    result.finding = groups.words() + u'.';
    return result;
}

} // namespace

AnalysisResult parts::eventsResult(const Study &study, const ResultGroups &groups)
{
    const EventCounts counts = eventCounts(study);
    AnalysisResult result = fresh(groups, u"events"_s, safetyHeading(), Say::tr("Patients with adverse events"));
    result.rule = Say::tr("At least one event; related: judged possible, probable or certain.");
    result.how = Say::tr("Counted patient by patient, of those exposed; Clopper–Pearson’s interval.");
    for (const EventGroup &group : counts.groups) {
        for (const auto &[level, count] : {std::pair("any", group.withAny), std::pair("related", group.withRelated)}) {
            analysis::ModelRow row{.section = "share", .term = group.code.toStdString(), .level = level};
            if (group.exposed > 0) {
                row.estimate = double(count) / group.exposed;
                row.interval = analysis::clopperPearson(count, group.exposed);
            }
            row.df = group.exposed;
            row.statistic = count;
            result.rows.push_back(row);
        }
    }
    result.names.push_back({u"all"_s, {Say::tr("Whole study"), {}}});
    result.names.push_back({u"any"_s, {Say::tr("any event"), {}}});
    result.names.push_back({u"related"_s, {Say::tr("related event"), {}}});
    result.count = Say::tr("%n patient(s) exposed", nullptr, counts.isEmpty() ? 0 : counts.all().exposed);
    result.finding = groups.words() + u'.';
    return result;
}

AnalysisResult parts::missingResult(const Study &study, const ResultGroups &groups, const QString &measure)
{
    AnalysisResult result = fresh(groups, u"missing_%1"_s.arg(measure), sensitivityHeading(),
                                  Say::tr("%1: missing days").arg(measureWords(study, measure)));
    result.rule = Say::tr("Day 0, the days between two horizons of the areas, and all days after the infusion.");
    result.how =
        Say::tr("Counted over the periods whose days have come; the score taken before the infusion stands in for a "
                "missing day 0. The mean of the last scores before a gap beside that of all scores hints at pain that "
                "makes diaries end; it proves nothing about why days are missing.");
    const auto windows = analysis::missingWindows(study.protocol().auc.days);
    std::vector<std::vector<std::vector<double>>> curves(groups.size());
    std::vector<PeriodValue> anyMissing;
    const int last = study.protocol().diary.lastDay;
    for (const auto &[patient, period] : exposedPeriods(study)) {
        const int group = groups.groupOf(patient, period);
        if (group < 0 || !hasCome(study, patient, period, last))
            continue;
        const std::vector<double> curve = endpointCurve(study, patient, period, measure);
        curves[std::size_t(group)].push_back(curve);
        const bool any = analysis::missingPattern(curve, last) != analysis::MissingPattern::Complete;
        anyMissing.push_back({patient, period, any ? 1.0 : 0.0});
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const analysis::MissingDays &found : analysis::missingDays(curves[i], windows)) {
            const std::string days =
                found.window.first == found.window.last
                    ? std::to_string(found.window.first)
                    : std::to_string(found.window.first) + "-" + std::to_string(found.window.last);
            for (const auto &[section, count, of] : {std::tuple("missing", found.missing, found.expected),
                                                     std::tuple("missing_any", found.anyMissing, found.curves),
                                                     std::tuple("missing_all", found.allMissing, found.curves)}) {
                analysis::ModelRow row{.section = section, .term = groups.groups()[i].code.toStdString(), .level = days};
                row.estimate = count;
                row.df = of;
                result.rows.push_back(row);
            }
            if (i == 0)
                result.names.push_back({QString::fromStdString(days), {dayWords(found.window), {}}});
        }
        addGaps(result, groups.groups()[i].code, analysis::valuesBeforeGaps(curves[i], last));
    }
    std::ranges::stable_sort(result.rows, {}, [](const analysis::ModelRow &row) { return placeOf(row.section); });
    result.count = countWords(patientsOf(anyMissing), int(anyMissing.size()));
    result.finding = groups.words() + u'.';
    if (!groups.byTreatment())
        return result;
    const auto found = analysis::binaryCrossover(crossoverRows(anyMissing, groups), {});
    if (found.result && found.result->cochran) {
        analysis::ModelRow row{.section = "test", .term = "cochran_q"};
        row.df = found.result->cochran->df;
        row.statistic = found.result->cochran->statistic;
        row.p = found.result->cochranExactP.value_or(found.result->cochran->p);
        result.rows.push_back(row);
        result.finding = Say::tr("Any day missing between treatments: %1 (Cochran’s Q).").arg(pSentence(*row.p));
    }
    return result;
}

std::vector<AnalysisResult> periodAnalyses(const Study &study, const ResultGroups &groups)
{
    std::vector<AnalysisResult> results;
    const std::vector<AucTarget> &targets = study.protocol().auc.targets;
    for (const AucTarget &target : targets)
        results.push_back(areaResult(study, groups, target));
    std::ranges::stable_sort(results, {}, [](const AnalysisResult &each) { return each.group != primaryHeading(); });
    if (const std::vector<PeriodValue> pain = preInfusionPain(study); !pain.empty()) {
        AnalysisResult result =
            fresh(groups, u"pre_infusion"_s, secondaryHeading(), Say::tr("Pain before the infusion"));
        result.rule = Say::tr("The score taken before the infusion, else the average of day 0.");
        result.how = Say::tr("Mean, SD (n − 1) and quartiles (type 2) of each period. Treatments are compared once the "
                             "study is unblinded.");
        addColumns(result, pain, groups);
        results.push_back(std::move(result));
    }
    for (AnalysisResult &result : curveAnalyses(study, groups))
        results.push_back(std::move(result));
    results.push_back(eventsResult(study, groups));
    if (!targets.empty()) {
        AucTarget last = targets.front();
        last.day = study.protocol().auc.days.empty() ? last.day : study.protocol().auc.days.back();
        results.push_back(rulesResult(study, groups, last));
    }
    for (const DiaryMeasure &measure : study.protocol().diary.measures)
        results.push_back(missingResult(study, groups, measure.id));
    return results;
}

} // namespace carnet
