#include "core/analysis/summary.h"
#include "core/results/analysis_parts.h"
#include "core/results/outcomes.h"
#include "core/results/relief.h"
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

QString visitWords(const Study &study, const OutcomeSeries &series, std::size_t place)
{
    return study.protocol().visits[std::size_t(series.visits[place])].shortLabel.in(QLocale().name().left(2));
}

/// The analyses of designs without periods in which nobody's arm is known: each visit against the baseline.
class CourseAnalyses
{
public:
    CourseAnalyses(const Study &study, const ResultGroups &groups)
        : m_study(study)
        , m_groups(groups)
    {
    }

    std::vector<AnalysisResult> take()
    {
        bool isPrimary = true;
        for (const OutcomeSeries &series : outcomeSeries(m_study, outcomePlan(m_study).outcomes)) {
            if (series.isEmpty())
                continue;
            const QString heading = isPrimary ? primaryHeading() : secondaryHeading();
            if (series.outcome.isYesNo())
                addShares(series, heading);
            else if (m_study.protocol().design == u"cohort")
                addCourse(series, heading);
            else
                addPairs(series, heading);
            if (isPrimary)
                addResponders(series);
            if (isPrimary && m_study.protocol().repeatedInfusions.allowed)
                m_results.push_back(sinceInfusionResult(m_study, series, labelOf(series)));
            isPrimary = false;
        }
        addRelief();
        m_results.push_back(eventsResult(m_study, m_groups));
        return std::move(m_results);
    }

private:
    AnalysisResult fresh(const QString &id, const QString &heading, const QString &title) const
    {
        AnalysisResult result;
        result.id = id;
        result.group = heading;
        result.title = title;
        return result;
    }

    QString labelOf(const OutcomeSeries &series) const { return series.outcome.label.in(QLocale().name().left(2)); }

    /// Each later visit against the baseline, by pairs.
    void addPairs(const OutcomeSeries &series, const QString &heading)
    {
        for (std::size_t place = 0; place < series.visits.size(); ++place) {
            if (int(place) == series.baseline)
                continue;
            AnalysisResult result = fresh(
                u"%1_%2"_s.arg(series.outcome.code).arg(series.days[place]), heading,
                series.baseline < 0
                    ? Say::tr("%1, %2", "result, visit").arg(labelOf(series), visitWords(m_study, series, place))
                    : Say::tr("%1: %2 against the baseline").arg(labelOf(series), visitWords(m_study, series, place)));
            result.rule = Say::tr("Patients with both values; nothing imputed.");
            result.how =
                Say::tr("Paired t test; Wilcoxon’s signed rank test leads where the differences are not normal "
                        "(Shapiro–Wilk P < 0.05). Effect size: mean difference / SD of the differences.");
            if (series.baseline < 0) {
                result.rule = Say::tr("Patients with that value; nothing imputed.");
                result.how = Say::tr("Mean, SD (n − 1) and quartiles (type 2).");
                addSummary(result, series.outcome.code, series.at(place));
                result.names = {{series.outcome.code, series.outcome.label}};
                result.count = Say::tr("%n patient(s)", nullptr, int(series.at(place).size()));
                if (const auto mean = analysis::mean(series.at(place)))
                    result.finding = Say::tr("Mean %1.").arg(printedNumber(*mean, 1));
            } else {
                compare(result, series, place);
            }
            m_results.push_back(std::move(result));
        }
    }

    static void compare(AnalysisResult &result, const OutcomeSeries &series, std::size_t place)
    {
        std::vector<analysis::BaselineAndValue> patients;
        for (const OutcomeSeries::Row &row : series.rows)
            patients.push_back({row.values[std::size_t(series.baseline)], row.values[place]});
        const auto found = analysis::pairedAnalysis(patients);
        addRemarks(result, found.remarks, found.result.has_value());
        if (!found.result)
            return;
        result.rows = analysis::modelRows(*found.result);
        if (!series.outcome.lowerIsBetter)
            std::erase_if(result.rows, [](const ModelRow &row) { return row.section == "responder"; });
        result.count = Say::tr("%n pair(s)", nullptr, found.result->pairs) + u", "_s +
                       Say::tr("%n incomplete", nullptr, found.result->incomplete);
        std::optional<double> p;
        if (found.result->leadsWithT())
            p = found.result->t->p;
        else if (found.result->signedRank)
            p = found.result->signedRank->exactP.value_or(found.result->signedRank->normalP);
        const QString means = Say::tr("%1 → %2").arg(printedNumber(found.result->before.mean, 1),
                                                     printedNumber(found.result->after.mean, 1));
        result.finding =
            p ? Say::tr("Mean %1, %2 (%3).")
                    .arg(means, pSentence(*p),
                         found.result->leadsWithT() ? Say::tr("paired t test") : Say::tr("Wilcoxon’s signed rank test"))
              : Say::tr("Mean %1.").arg(means);
        if (found.result->reductionOfMeans)
            result.finding +=
                u' ' + Say::tr("Reduction of the means %1%.").arg(printedNumber(*found.result->reductionOfMeans, 0));
    }

    /// All visits in one mixed model, each against the baseline.
    void addCourse(const OutcomeSeries &series, const QString &heading)
    {
        AnalysisResult result =
            fresh(series.outcome.code, heading, Say::tr("%1: course over the visits").arg(labelOf(series)));
        result.rule = Say::tr("All observed values; nothing carried forward.");
        result.how =
            Say::tr("Linear mixed model (REML) with the visit as factor and patient at random; each visit minus "
                    "the baseline, P values adjusted after Sidak for these differences.");
        std::vector<analysis::CrossoverRow> rows;
        analysis::CrossoverOptions options;
        options.withPeriod = false;
        options.withSequence = false;
        const std::size_t first = std::size_t(std::max(0, series.baseline));
        options.treatments = {codeOf(series, first)};
        int values = 0;
        for (const OutcomeSeries::Row &row : series.rows) {
            for (std::size_t place = 0; place < row.values.size(); ++place) {
                values += row.values[place] ? 1 : 0;
                rows.push_back(
                    {row.patient.toStdString(), {}, int(place) + 1, codeOf(series, place), row.values[place]});
            }
        }
        result.count = countWords(int(series.rows.size()), values);
        for (std::size_t place = 0; place < series.visits.size(); ++place)
            result.names.push_back({QString::fromStdString(codeOf(series, place)),
                                    m_study.protocol().visits[std::size_t(series.visits[place])].shortLabel});
        auto fit = analysis::crossover(rows, options);
        std::erase_if(fit.remarks,
                      [](const analysis::Remark &remark) { return remark.kind == analysis::RemarkKind::RowsLeftOut; });
        addRemarks(result, fit.remarks, fit.result.has_value());
        if (fit.result)
            describe(result, *fit.result, options.treatments.front());
        m_results.push_back(std::move(result));
    }

    std::string codeOf(const OutcomeSeries &series, std::size_t place) const
    {
        return m_study.protocol().visits[std::size_t(series.visits[place])].code.toStdString();
    }

    static void describe(AnalysisResult &result, analysis::Crossover &model, const std::string &baseline)
    {
        std::erase_if(model.contrasts, [&](const analysis::Contrast &each) { return each.level != baseline; });
        analysis::adjustContrasts(model.contrasts, analysis::Adjustment::Sidak, 0.95);
        result.rows = analysis::modelRows(model);
        const analysis::TermTest *test = model.test("treatment");
        if (test)
            result.finding =
                Say::tr("Visits: %1. Intraclass correlation %2.").arg(pSentence(test->p), printedNumber(model.icc, 2));
        for (ModelRow &row : result.rows) {
            if (row.section == "test" && row.term == "treatment")
                row.term = "visit";
        }
        result.names.push_back({u"visit"_s, {Say::tr("visit"), {}}});
    }

    void addShares(const OutcomeSeries &series, const QString &heading)
    {
        AnalysisResult result = fresh(series.outcome.code, heading, labelOf(series));
        result.rule = Say::tr("Patients with that answer at the visit; nothing imputed.");
        result.how = Say::tr("Share of yes with Wilson’s interval.");
        for (std::size_t place = 0; place < series.visits.size(); ++place) {
            const std::vector<double> values = series.at(place);
            const int n = int(values.size());
            const int count = int(std::ranges::count_if(values, [](double value) { return value > 0; }));
            ModelRow row{.section = "share", .term = codeOf(series, place)};
            if (n > 0) {
                row.estimate = double(count) / n;
                row.interval = analysis::wilson(count, n);
            }
            row.df = n;
            row.statistic = count;
            result.rows.push_back(row);
            result.names.push_back({QString::fromStdString(row.term),
                                    m_study.protocol().visits[std::size_t(series.visits[place])].shortLabel});
        }
        result.count = Say::tr("%n patient(s)", nullptr, int(series.rows.size()));
        const ModelRow &first = result.rows.front();
        const ModelRow &last = result.rows.back();
        result.finding = Say::tr("Yes: %1 of %2 at the first visit, %3 of %4 at the last.")
                             .arg(int(*first.statistic))
                             .arg(int(*first.df))
                             .arg(int(*last.statistic))
                             .arg(int(*last.df));
        m_results.push_back(std::move(result));
    }

    void addResponders(const OutcomeSeries &series)
    {
        const auto found = responders(series);
        if (found.empty())
            return;
        AnalysisResult result =
            fresh(u"responders"_s, secondaryHeading(), Say::tr("%1: responders").arg(labelOf(series)));
        result.rule = Say::tr("Lower by at least 30% or 50% of the baseline, limits included (IMMPACT).");
        result.how =
            Say::tr("Two denominators: observed (patients with a value at the visit) and all with a baseline, a "
                    "missing value being no response. Wilson’s intervals.");
        for (const Responders &each : found) {
            const std::string visit = codeOf(series, each.visit);
            const auto add = [&](const char *level, int count, int n) {
                ModelRow row{.section = "responder", .term = visit, .level = level};
                if (n > 0) {
                    row.estimate = double(count) / n;
                    row.interval = analysis::wilson(count, n);
                }
                row.df = n;
                row.statistic = count;
                result.rows.push_back(row);
            };
            add("30_observed", each.atLeast30, each.evaluable);
            add("30_itt", each.atLeast30, each.withBaseline);
            add("50_observed", each.atLeast50, each.evaluable);
            add("50_itt", each.atLeast50, each.withBaseline);
            result.names.push_back({QString::fromStdString(visit),
                                    m_study.protocol().visits[std::size_t(series.visits[each.visit])].shortLabel});
        }
        for (const auto &[code, limit, isItt] :
             {std::tuple(u"30_observed"_s, 30, false), std::tuple(u"30_itt"_s, 30, true),
              std::tuple(u"50_observed"_s, 50, false), std::tuple(u"50_itt"_s, 50, true)})
            result.names.push_back(
                {code,
                 {(isItt ? Say::tr("at least %1%, of all with a baseline") : Say::tr("at least %1%, observed"))
                      .arg(limit),
                  {}}});
        result.count = Say::tr("%n patient(s) with a baseline", nullptr, found.front().withBaseline);
        result.finding = Say::tr("Last visit: %1 of %2 by at least 30%, %3 by at least 50%.")
                             .arg(found.back().atLeast30)
                             .arg(found.back().withBaseline)
                             .arg(found.back().atLeast50);
        m_results.push_back(std::move(result));
    }

    /// How long relief lasted, as the last visit that asked for it has it.
    void addRelief()
    {
        if (!asksForRelief(m_study))
            return;
        const std::vector<analysis::Relief> patients = reliefDurations(m_study);
        if (patients.empty())
            return;
        AnalysisResult result = fresh(u"relief_duration"_s, secondaryHeading(), Say::tr("Duration of relief"));
        result.rule = Say::tr("Days until the pain came back; censored while relief goes on.");
        result.how = Say::tr("Kaplan–Meier; Greenwood’s interval on the log-log scale.");
        result.count = Say::tr("%n patient(s)", nullptr, int(patients.size()));
        const analysis::ReliefCurve curve = analysis::reliefCurve(patients);
        for (const analysis::ReliefStep &step : curve.steps) {
            ModelRow row{.section = "relief", .term = std::to_string(int(step.days))};
            row.estimate = step.share;
            row.df = step.atRisk;
            row.statistic = step.events;
            row.interval = step.interval;
            result.rows.push_back(row);
            result.names.push_back({QString::fromStdString(row.term), {Say::tr("day %1").arg(int(step.days)), {}}});
        }
        result.finding = curve.median ? Say::tr("Median %1 days.").arg(printedNumber(*curve.median, 0))
                                      : Say::tr("More than half were still relieved at the end of the observation.");
        m_results.push_back(std::move(result));
    }

    const Study &m_study;
    const ResultGroups &m_groups;
    std::vector<AnalysisResult> m_results;
};

} // namespace

std::vector<AnalysisResult> courseAnalyses(const Study &study, const ResultGroups &groups)
{
    return CourseAnalyses(study, groups).take();
}

} // namespace carnet
