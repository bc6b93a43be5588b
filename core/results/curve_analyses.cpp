#include "core/analysis/mean_interval.h"
#include "core/analysis/summary.h"
#include "core/analysis/weekly_mean.h"
#include "core/results/analysis_parts.h"
#include "core/results/endpoints.h"
#include "core/results/event_counts.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using namespace parts;
using analysis::ModelRow;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

constexpr int week = 7;

/// What is read off the diary curves themselves: by treatment once they are known, else by period.
class CurveAnalyses
{
public:
    CurveAnalyses(const Study &study, const ResultGroups &groups)
        : m_study(study)
        , m_groups(groups)
        , m_measure(study.protocol().diary.measures.front().id)
        , m_lastDay(study.protocol().diary.lastDay)
    {
        for (const auto &[patient, period] : exposedPeriods(study)) {
            if (groups.groupOf(patient, period) >= 0 && hasCome(study, patient, period, m_lastDay))
                m_curves.push_back({patient, period, endpointCurve(study, patient, period, m_measure)});
        }
    }

    std::vector<AnalysisResult> take()
    {
        addWeeks();
        addResponders();
        addRelative();
        return std::move(m_results);
    }

private:
    struct Curve
    {
        QString patient;
        int period = 0;
        std::vector<double> byDay;
    };

    AnalysisResult fresh(const QString &id, const QString &title) const
    {
        AnalysisResult result;
        result.id = id;
        result.group = secondaryHeading();
        result.title = Say::tr("%1: %2", "measure, analysis").arg(measureWords(m_study, m_measure), title);
        result.names = m_groups.groups();
        result.finding = m_groups.words() + u'.';
        return result;
    }

    std::string codeOf(const Curve &curve) const
    {
        return m_groups.groups()[std::size_t(m_groups.groupOf(curve.patient, curve.period))].code.toStdString();
    }

    int patients() const
    {
        std::vector<PeriodValue> values;
        for (const Curve &curve : m_curves)
            values.push_back({curve.patient, curve.period, 0});
        return patientsOf(values);
    }

    void addWeeks()
    {
        AnalysisResult result = fresh(u"weekly_means"_s, Say::tr("mean of each week"));
        result.rule = Say::tr("Mean of the observed days of a week; a week with fewer than four of them is left out.");
        result.how = Say::tr("Mean over the patients with the interval of Student’s t.");
        int used = 0;
        for (int last = week; last <= m_lastDay; last += week) {
            std::vector<PeriodValue> values;
            for (const Curve &curve : m_curves) {
                if (const auto mean = analysis::weeklyMean(curve.byDay, last))
                    values.push_back({curve.patient, curve.period, *mean});
            }
            used += int(values.size());
            const std::string days = std::to_string(last - week + 1) + "-" + std::to_string(last);
            result.names.push_back(
                {QString::fromStdString(days), {Say::tr("days %1–%2").arg(last - week + 1).arg(last), {}}});
            const auto columns = byGroup(values, m_groups);
            for (std::size_t i = 0; i < columns.size(); ++i)
                addMean(result, m_groups.groups()[i].code.toStdString(), days, columns[i]);
        }
        result.count = countWords(patients(), used);
        m_results.push_back(std::move(result));
    }

    static void addMean(AnalysisResult &result, const std::string &group, const std::string &days,
                        const std::vector<double> &values)
    {
        ModelRow row{.section = "weekly", .term = group, .level = days};
        row.estimate = analysis::mean(values);
        row.interval = analysis::meanInterval(values);
        if (!values.empty())
            row.df = double(values.size() - 1);
        result.rows.push_back(row);
    }

    void addResponders()
    {
        AnalysisResult result = fresh(u"responders"_s, Say::tr("responders"));
        result.rule = Say::tr("The mean of the last week against the score of day 0 of the same period: lower by at "
                              "least 30% or 50% (IMMPACT), or by 2 points; limits included.");
        result.how =
            Say::tr("Two denominators: observed (both values and a day 0 above 0) and all with a day 0, a missing week "
                    "being no response. Wilson’s intervals. Treatments: Cochran’s Q and McNemar’s test of the 30% "
                    "responders among all with a day 0, both exact.");
        std::vector<std::vector<analysis::BaselineAndValue>> columns(m_groups.size());
        std::vector<PeriodValue> thirty;
        for (const Curve &curve : m_curves) {
            if (curve.byDay.empty() || std::isnan(curve.byDay.front()))
                continue;
            const analysis::BaselineAndValue pain{curve.byDay.front(), analysis::weeklyMean(curve.byDay, m_lastDay)};
            columns[std::size_t(m_groups.groupOf(curve.patient, curve.period))].push_back(pain);
            const auto reduction = analysis::percentReduction(pain);
            thirty.push_back({curve.patient, curve.period, reduction && *reduction >= 30 - 1e-9 ? 1.0 : 0.0});
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            addResponses(result, m_groups.groups()[i].code.toStdString(), columns[i]);
        nameResponses(result);
        result.count = countWords(patientsOf(thirty), int(thirty.size()));
        if (m_groups.byTreatment())
            compareResponders(result, thirty);
        m_results.push_back(std::move(result));
    }

    static void addResponses(AnalysisResult &result, const std::string &group,
                             const std::vector<analysis::BaselineAndValue> &patients)
    {
        using analysis::Response;
        for (const auto &[name, response] :
             {std::pair("30", Response::ThirtyPercent), std::pair("50", Response::FiftyPercent),
              std::pair("2points", Response::TwoPoints)}) {
            const analysis::Responders found = analysis::responders(patients, response);
            for (const auto &[suffix, share] : {std::pair("_observed", found.observed), std::pair("_itt", found.itt)}) {
                ModelRow row{.section = "responder", .term = group, .level = std::string(name) + suffix};
                if (share.n > 0)
                    row.estimate = double(share.count) / share.n;
                row.df = share.n;
                row.statistic = share.count;
                row.interval = share.interval;
                result.rows.push_back(row);
            }
        }
    }

    static void nameResponses(AnalysisResult &result)
    {
        const auto name = [&result](const QString &code, const QString &words) {
            result.names.push_back({code + u"_observed"_s, {Say::tr("%1, observed").arg(words), {}}});
            result.names.push_back({code + u"_itt"_s, {Say::tr("%1, of all with a day 0").arg(words), {}}});
        };
        name(u"30"_s, Say::tr("at least 30%"));
        name(u"50"_s, Say::tr("at least 50%"));
        name(u"2points"_s, Say::tr("at least 2 points"));
    }

    void compareResponders(AnalysisResult &result, const std::vector<PeriodValue> &thirty) const
    {
        analysis::BinaryOptions wish;
        wish.treatments = paperModel(m_groups).treatments;
        const auto found = analysis::binaryCrossover(crossoverRows(thirty, m_groups), wish);
        addRemarks(result, found.remarks, found.result.has_value());
        if (!found.result)
            return;
        for (ModelRow &row : analysis::modelRows(*found.result)) {
            if (row.section == "mcnemar" || row.term == "cochran_q")
                result.rows.push_back(std::move(row));
        }
        for (const analysis::BinaryCrossover::Pair &pair : found.result->pairs) {
            ModelRow mid{.section = "mcnemar_mid", .term = pair.term, .level = pair.level};
            mid.p = pair.test.midP;
            result.rows.push_back(mid);
            if (pair.level == wish.treatments.front())
                addNumberNeeded(result, pair.term, pair.level, pair.difference);
        }
        const auto p = found.result->cochranExactP;
        if (p || found.result->cochran)
            result.finding = Say::tr("Lower by at least 30%, treatments: %1 (Cochran’s Q).")
                                 .arg(pSentence(p.value_or(found.result->cochran->p)));
    }

    void addRelative()
    {
        const int last = m_study.protocol().auc.days.empty() ? m_lastDay : m_study.protocol().auc.days.back();
        AnalysisResult result = fresh(u"relative_area"_s, Say::tr("area relative to day 0, day %1").arg(last));
        result.rule = Say::tr("Points × days above and below the score of day 0, and their difference (net); missing "
                              "days carried forward (LOCF). The sum of pain intensity differences is minus the net.");
        result.how = Say::tr("Mean and SD (n − 1) of the periods that have a day 0. Treatments: the paper’s model on "
                             "the net area.");
        std::vector<PeriodValue> net;
        std::vector<PeriodValue> above;
        std::vector<PeriodValue> below;
        for (const Curve &curve : m_curves) {
            const auto area = analysis::relativeAuc(curve.byDay, 0, last, analysis::AucRule::Locf);
            if (!area)
                continue;
            net.push_back({curve.patient, curve.period, area->net});
            above.push_back({curve.patient, curve.period, area->above});
            below.push_back({curve.patient, curve.period, area->below});
        }
        for (const auto &[section, values] : {std::pair("net", &net), std::pair("above", &above),
                                              std::pair("below", &below)}) {
            const auto columns = byGroup(*values, m_groups);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                for (const auto &[level, number] : {std::pair("mean", analysis::mean(columns[i])),
                                                    std::pair("sd", analysis::standardDeviation(columns[i]))}) {
                    result.rows.push_back(
                        analysis::numberRow(section, m_groups.groups()[i].code.toStdString(), number));
                    result.rows.back().level = level;
                }
            }
        }
        result.count = countWords(patientsOf(net), int(net.size()));
        if (m_groups.byTreatment())
            testNet(result, net);
        m_results.push_back(std::move(result));
    }

    void testNet(AnalysisResult &result, const std::vector<PeriodValue> &net) const
    {
        const auto fit = analysis::crossover(crossoverRows(net, m_groups), paperModel(m_groups));
        addRemarks(result, fit.remarks, fit.result.has_value());
        const analysis::TermTest *test = fit.result ? fit.result->test("treatment") : nullptr;
        if (!test)
            return;
        ModelRow row{.section = "test", .term = "treatment", .level = "wald"};
        row.df = test->df;
        row.statistic = test->chiSquared();
        row.p = test->waldP;
        result.rows.push_back(row);
        for (const analysis::Contrast &contrast : fit.result->contrasts)
            result.rows.push_back(analysis::contrastRow("contrast", contrast));
        result.finding = Say::tr("Treatments: %1.").arg(pSentence(test->waldP));
    }

    const Study &m_study;
    const ResultGroups &m_groups;
    QString m_measure;
    int m_lastDay;
    std::vector<Curve> m_curves;
    std::vector<AnalysisResult> m_results;
};

} // namespace

std::vector<AnalysisResult> parts::curveAnalyses(const Study &study, const ResultGroups &groups)
{
    return CurveAnalyses(study, groups).take();
}

} // namespace carnet
