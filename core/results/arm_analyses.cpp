#include "core/results/analysis_parts.h"
#include "core/results/event_counts.h"
#include "core/results/outcomes.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using namespace parts;
using analysis::ModelRow;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

/// Patients of each arm who have something, of those asked.
struct ArmCounts
{
    std::vector<int> yes;
    std::vector<int> no;
};

/// Shares of the arms with Wilson's intervals, Fisher's test of all, and each pair with Newcombe's interval.
void addArms(AnalysisResult &result, const ArmCounts &counts, const std::vector<Option> &arms,
             const std::string &suffix)
{
    for (std::size_t i = 0; i < arms.size(); ++i) {
        ModelRow row{.section = "share" + suffix, .term = arms[i].code.toStdString()};
        const int n = counts.yes[i] + counts.no[i];
        if (n > 0) {
            row.estimate = double(counts.yes[i]) / n;
            row.interval = analysis::wilson(counts.yes[i], n);
        }
        row.df = n;
        row.statistic = counts.yes[i];
        result.rows.push_back(row);
    }
    ModelRow test{.section = "fisher" + suffix, .term = "arm"};
    test.p = analysis::fisherExact(counts.yes, counts.no);
    result.rows.push_back(test);
    for (std::size_t level = 0; level < arms.size(); ++level) {
        for (std::size_t term = level + 1; term < arms.size(); ++term) {
            const int first = counts.yes[term] + counts.no[term];
            const int second = counts.yes[level] + counts.no[level];
            if (first == 0 || second == 0)
                continue;
            const auto difference = analysis::newcombe(counts.yes[term], first, counts.yes[level], second);
            ModelRow row{.section = "newcombe" + suffix,
                         .term = arms[term].code.toStdString(),
                         .level = arms[level].code.toStdString()};
            row.estimate = difference.difference;
            row.interval = difference.interval;
            result.rows.push_back(row);
        }
    }
}

/// The numbers needed to treat of every arm against the first one.
void addNumbersNeeded(AnalysisResult &result, const ArmCounts &counts, const std::vector<Option> &arms)
{
    const int ofFirst = counts.yes[0] + counts.no[0];
    for (std::size_t arm = 1; arm < arms.size(); ++arm) {
        const int ofArm = counts.yes[arm] + counts.no[arm];
        if (ofFirst > 0 && ofArm > 0)
            addNumberNeeded(result, arms[arm].code.toStdString(), arms[0].code.toStdString(),
                            analysis::newcombe(counts.yes[arm], ofArm, counts.yes[0], ofFirst));
    }
}

/// The limit of the rows from first on: in the level where there is none, else in the section.
void nameLimit(AnalysisResult &result, std::size_t first, int percent)
{
    for (std::size_t i = first; i < result.rows.size(); ++i) {
        if (result.rows[i].level.empty())
            result.rows[i].level = std::to_string(percent);
        else
            result.rows[i].section += std::to_string(percent);
    }
}

AnalysisResult numberResult(const ResultGroups &groups, const OutcomeSeries &series)
{
    AnalysisResult result;
    result.rule = Say::tr("Patients with the value of that day; nothing imputed.");
    result.how = Say::tr("Analysis of covariance with the baseline leads; one-way and Welch’s analysis of variance, "
                         "Kruskal–Wallis and Dunn beside it; repeated measures with patient at random. P values of the "
                         "differences adjusted after Sidak.");
    std::vector<analysis::ParallelRow> rows;
    int patients = 0;
    for (const OutcomeSeries::Row &each : series.rows) {
        const int group = groups.groupOf(each.patient, 0);
        patients += group >= 0 ? 1 : 0;
        for (std::size_t place = 0; place < each.values.size() && group >= 0; ++place)
            rows.push_back({each.patient.toStdString(), groups.groups()[std::size_t(group)].code.toStdString(),
                            series.days[place], each.values[place]});
    }
    analysis::ParallelOptions options;
    for (const Option &arm : groups.groups())
        options.arms.push_back(arm.code.toStdString());
    const auto found = analysis::parallel(rows, options);
    addRemarks(result, found.remarks, found.result.has_value());
    result.count = Say::tr("%n patient(s)", nullptr, patients);
    if (!found.result)
        return result;
    result.rows = analysis::modelRows(*found.result);
    QStringList days;
    for (const analysis::ParallelDay &day : found.result->days) {
        if (day.ancova)
            days << Say::tr("day %1 %2", "%2: P = …").arg(day.day).arg(pSentence(day.ancova->arm.p));
    }
    result.finding = Say::tr("Arms, by the analysis of covariance: %1.").arg(days.join(u", "_s));
    return result;
}

AnalysisResult yesNoResult(const ResultGroups &groups, const OutcomeSeries &series)
{
    AnalysisResult result;
    result.rule = Say::tr("Patients with that answer at the visit; nothing imputed.");
    result.how = Say::tr("Fisher’s exact test; Wilson’s intervals of the shares, Newcombe’s of their differences.");
    QStringList days;
    for (std::size_t place = 0; place < series.visits.size(); ++place) {
        ArmCounts counts{std::vector<int>(groups.size()), std::vector<int>(groups.size())};
        for (const OutcomeSeries::Row &row : series.rows) {
            const int group = groups.groupOf(row.patient, 0);
            if (group >= 0 && row.values[place])
                ++(*row.values[place] > 0 ? counts.yes : counts.no)[std::size_t(group)];
        }
        addArms(result, counts, groups.groups(), ":" + std::to_string(series.days[place]));
        days << Say::tr("day %1 %2", "%2: P = …")
                    .arg(series.days[place])
                    .arg(pSentence(analysis::fisherExact(counts.yes, counts.no)));
    }
    result.count = Say::tr("%n patient(s)", nullptr, int(series.rows.size()));
    result.finding = Say::tr("Arms, by Fisher’s exact test: %1.").arg(days.join(u", "_s));
    return result;
}

/// Who had less pain by 30% and by 50% at the last visit, by arm: a missing value is no response.
AnalysisResult responderResult(const ResultGroups &groups, const OutcomeSeries &series)
{
    AnalysisResult result;
    result.id = u"responders"_s;
    result.group = secondaryHeading();
    result.title = Say::tr("%1: responders by arm").arg(series.outcome.label.in(QLocale().name().left(2)));
    result.names = groups.groups();
    result.rule = Say::tr("Lower by at least 30% or 50% of the baseline at the last visit, limits included (IMMPACT); "
                          "of all with a baseline, a missing value being no response.");
    result.how = Say::tr("Fisher’s exact test; Wilson’s intervals of the shares, Newcombe’s of their differences and "
                         "of the numbers needed to treat.");
    int patients = 0;
    for (const int percent : {30, 50}) {
        ArmCounts counts{std::vector<int>(groups.size()), std::vector<int>(groups.size())};
        for (const OutcomeSeries::Row &row : series.rows) {
            const int group = groups.groupOf(row.patient, 0);
            const auto &baseline = row.values[std::size_t(series.baseline)];
            if (group < 0 || !baseline || *baseline <= 0)
                continue;
            const auto reduction = analysis::percentReduction({baseline, row.values.back()});
            ++(reduction && *reduction >= percent - 1e-9 ? counts.yes : counts.no)[std::size_t(group)];
            patients += percent == 30 ? 1 : 0;
        }
        const std::size_t first = result.rows.size();
        addArms(result, counts, groups.groups(), {});
        nameLimit(result, first, percent);
        result.finding += (percent == 30 ? Say::tr("At least 30%: %1.") + u' ' : Say::tr("At least 50%: %1."))
                              .arg(pSentence(analysis::fisherExact(counts.yes, counts.no)));
        if (percent == 30)
            addNumbersNeeded(result, counts, groups.groups());
    }
    result.names.push_back({u"30"_s, {Say::tr("at least 30%"), {}}});
    result.names.push_back({u"50"_s, {Say::tr("at least 50%"), {}}});
    result.count = Say::tr("%n patient(s)", nullptr, patients);
    return result;
}

AnalysisResult eventResult(const Study &study, const ResultGroups &groups)
{
    const EventCounts counts = eventCounts(study);
    AnalysisResult result;
    result.id = u"events"_s;
    result.group = safetyHeading();
    result.title = Say::tr("Patients with adverse events, by arm");
    result.rule = Say::tr("At least one event under treatment; related: judged possible, probable or certain.");
    result.how = Say::tr("Fisher’s exact test; Wilson’s intervals of the shares, Newcombe’s of their differences.");
    for (const bool related : {false, true}) {
        ArmCounts arms;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const EventGroup &group = counts.groups[i];
            arms.yes.push_back(related ? group.withRelated : group.withAny);
            arms.no.push_back(group.exposed - arms.yes.back());
        }
        const std::size_t first = result.rows.size();
        addArms(result, arms, groups.groups(), {});
        for (std::size_t i = first; i < result.rows.size(); ++i) {
            if (result.rows[i].level.empty())
                result.rows[i].level = related ? "related" : "any";
        }
        result.finding += (related ? Say::tr("Related events: %1.") : Say::tr("Any event: %1.") + u' ')
                              .arg(pSentence(analysis::fisherExact(arms.yes, arms.no)));
    }
    result.count = Say::tr("%n patient(s) exposed", nullptr, counts.all().exposed);
    result.names = groups.groups();
    result.names.push_back({u"any"_s, {Say::tr("any event"), {}}});
    result.names.push_back({u"related"_s, {Say::tr("related event"), {}}});
    return result;
}

} // namespace

std::vector<AnalysisResult> armAnalyses(const Study &study, const ResultGroups &groups)
{
    std::vector<AnalysisResult> results;
    for (const OutcomeSeries &series : outcomeSeries(study, outcomePlan(study).outcomes)) {
        if (series.isEmpty())
            continue;
        AnalysisResult result = series.outcome.isYesNo() ? yesNoResult(groups, series) : numberResult(groups, series);
        result.id = series.outcome.code;
        result.group = results.empty() ? primaryHeading() : secondaryHeading();
        result.title = Say::tr("%1, by arm").arg(series.outcome.label.in(QLocale().name().left(2)));
        result.names = groups.groups();
        const bool isPrimary = results.empty();
        results.push_back(std::move(result));
        if (isPrimary && series.outcome.lowerIsBetter && !series.outcome.isYesNo() && series.baseline >= 0)
            results.push_back(responderResult(groups, series));
    }
    results.push_back(eventResult(study, groups));
    return results;
}

} // namespace carnet
