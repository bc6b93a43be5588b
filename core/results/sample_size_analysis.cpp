#include "core/analysis/crossover_extras.h"
#include "core/results/analysis_parts.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

} // namespace

AnalysisResult parts::sampleSizeResult(const ResultGroups &groups, const analysis::Outcome<analysis::Crossover> &fit)
{
    AnalysisResult result;
    result.id = u"sample_size"_s;
    result.group = sensitivityHeading();
    result.title = Say::tr("Patients that a further trial would take");
    result.rule = Say::tr("A crossover that looks for a difference of so many percent of the mean of %1, with the "
                          "variation of the primary result of this study; two-sided, 5%.")
                      .arg(nameOf(groups.groups(), groups.groups().front().code.toStdString()));
    result.how = Say::tr("Exact power of the t test on the differences of two periods (noncentral t).");
    addRemarks(result, fit.remarks, fit.result.has_value());
    if (!fit.result || fit.result->means.empty())
        return result;
    const analysis::Crossover &model = *fit.result;
    const double deviation = std::sqrt(model.patientVariance + model.residualVariance);
    const double reference = model.means.front().estimate.value;
    for (const int percent : {10, 20, 30, 50}) {
        for (const int power : {80, 90}) {
            const auto size = analysis::crossoverSampleSize(
                {std::abs(reference) * percent / 100, deviation, model.icc, 0.05, power / 100.0});
            if (!size)
                continue;
            analysis::ModelRow row{.section = "sample_size", .term = std::to_string(percent) + "%"};
            row.level = std::to_string(power);
            row.estimate = size->byStudent;
            result.rows.push_back(row);
        }
    }
    for (const int power : {80, 90})
        result.names.push_back({QString::number(power), {Say::tr("power %1%").arg(power), {}}});
    result.count = countWords(model.patients, model.rows);
    result.finding = Say::tr("SD %1 within and between patients, correlation of the periods of a patient %2.")
                         .arg(printedNumber(deviation, 0), printedNumber(model.icc, 2));
    return result;
}

} // namespace carnet
