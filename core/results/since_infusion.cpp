// The course after infusions that are given at any time.
#include "core/results/since_infusion.h"

#include "core/analysis/auc.h"
#include "core/analysis/summary.h"
#include "core/results/analysis_parts.h"
#include "core/results/table_text.h"
#include "core/visits/visits.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using namespace parts;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

constexpr double daysPerMonth = 365.25 / 12;

} // namespace

std::vector<ValueSinceInfusion> valuesSinceInfusion(const Study &study, const OutcomeSeries &series)
{
    std::vector<ValueSinceInfusion> found;
    for (const OutcomeSeries::Row &row : series.rows) {
        const std::vector<Datum> data = study.data(row.patient);
        const PatientValues values(data);
        std::vector<QDate> infusions;
        for (const GivenInfusion &infusion : givenInfusions(study.protocol(), values))
            if (infusion.date.isValid())
                infusions.push_back(infusion.date);
        std::ranges::sort(infusions);
        for (std::size_t place = 0; place < series.visits.size(); ++place) {
            const QDate date = values.date(Occasion::visit(series.visits[place]), u"visit_date"_s);
            const auto after = std::ranges::upper_bound(infusions, date);
            if (!row.values[place] || !date.isValid() || after == infusions.begin())
                continue;
            found.push_back({row.patient, int(after - infusions.begin()), int((after - 1)->daysTo(date)),
                             *row.values[place]});
        }
    }
    return found;
}

std::optional<double> levelOfPeriod(const std::vector<ValueSinceInfusion> &values)
{
    if (values.empty())
        return {};
    const int last = std::ranges::max(values, {}, &ValueSinceInfusion::day).day;
    std::vector<double> byDay(std::size_t(last) + 1, std::numeric_limits<double>::quiet_NaN());
    for (const ValueSinceInfusion &value : values)
        byDay[std::size_t(value.day)] = value.value;
    const analysis::Auc area = analysis::auc(byDay, 0, last, analysis::AucRule::Observed);
    if (!area.area || area.covered == 0)
        return {};
    return *area.area / area.covered;
}

namespace parts {

AnalysisResult sinceInfusionResult(const Study &study, const OutcomeSeries &series, const QString &label)
{
    AnalysisResult result;
    result.id = series.outcome.code + u"_since_infusion"_s;
    result.group = secondaryHeading();
    result.title = Say::tr("%1: since the last infusion").arg(label);
    result.rule = Say::tr("All observed values from the day of an infusion until the next one; nothing carried forward.");
    result.how = Say::tr("By completed months since the last infusion before the visit; and by infusion, the level of "
                         "each patient between it and the next: area by the trapezoidal rule over the days observed, "
                         "divided by these days (two values or more).");
    std::map<int, std::vector<double>> byMonth;
    std::map<std::pair<int, QString>, std::vector<ValueSinceInfusion>> periods;
    std::set<QString> patients;
    const std::vector<ValueSinceInfusion> values = valuesSinceInfusion(study, series);
    for (const ValueSinceInfusion &value : values) {
        byMonth[int(std::floor(value.day / daysPerMonth))].push_back(value.value);
        periods[{value.infusion, value.patient}].push_back(value);
        patients.insert(value.patient);
    }
    std::map<int, std::vector<double>> levels;
    for (const auto &[place, own] : periods)
        if (const auto level = levelOfPeriod(own))
            levels[place.first].push_back(*level);
    for (const auto &[month, own] : byMonth) {
        const QString term = u"month_%1"_s.arg(month);
        addSummary(result, term, own);
        result.names.push_back({term, {Say::tr("%n month(s) after an infusion", nullptr, month), {}}});
    }
    for (const auto &[infusion, own] : levels) {
        const QString term = u"infusion_%1"_s.arg(infusion);
        addSummary(result, term, own);
        result.names.push_back({term, {Say::tr("level after infusion %1").arg(infusion), {}}});
    }
    result.count = countWords(int(patients.size()), int(values.size()));
    if (values.empty())
        result.finding = Say::tr("No value after an infusion yet.");
    else if (const auto mean = analysis::mean(byMonth[0]))
        result.finding = Say::tr("Mean %1 less than a month after an infusion.").arg(printedNumber(*mean, 1));
    return result;
}

} // namespace parts

} // namespace carnet
