#include "core/results/analysis_parts.h"

#include "core/analysis/summary.h"
#include "core/results/model_words.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

} // namespace

std::vector<AnalysisResult> analyses(const Study &study, ModelPreset preset)
{
    const ResultGroups groups(study);
    if (study.protocol().periods > 0)
        return groups.byTreatment() ? crossoverAnalyses(study, groups, preset) : periodAnalyses(study, groups);
    return groups.byTreatment() ? armAnalyses(study, groups) : courseAnalyses(study, groups);
}

} // namespace carnet

namespace carnet::parts {

void addSummary(AnalysisResult &result, const QString &term, const std::vector<double> &values)
{
    const std::string name = term.toStdString();
    const auto add = [&](const char *level, const std::optional<double> &number) {
        analysis::ModelRow row{.section = "summary", .term = name, .level = level};
        row.estimate = number;
        result.rows.push_back(row);
    };
    add("n", double(values.size()));
    if (values.empty())
        return;
    add("mean", analysis::mean(values));
    add("sd", analysis::standardDeviation(values));
    add("q1", analysis::quantile(values, 0.25));
    add("median", analysis::quantile(values, 0.5));
    add("q3", analysis::quantile(values, 0.75));
}

void addRemarks(AnalysisResult &result, const std::vector<analysis::Remark> &remarks, bool hasResult)
{
    const std::size_t warnings = remarks.size() - (hasResult || remarks.empty() ? 0 : 1);
    for (std::size_t i = 0; i < warnings; ++i)
        result.warnings << words(remarks[i]);
    if (!hasResult && !remarks.empty())
        result.finding = words(remarks.back());
}

void addNumberNeeded(AnalysisResult &result, const std::string &term, const std::string &level,
                     const analysis::RiskDifference &difference)
{
    const auto number = analysis::numberNeeded(difference);
    if (!number)
        return;
    analysis::ModelRow row{.section = "nnt", .term = term, .level = level};
    row.estimate = number->number;
    if (!number->spansInfinity)
        row.interval = analysis::Interval{number->low, number->high};
    result.rows.push_back(row);
    if (number->spansInfinity)
        result.warnings << (number->number > 0
                                ? Say::tr("%1: number needed to treat %2 (benefit %3 to ∞ to harm %4): the interval of "
                                          "the difference contains 0.")
                                : Say::tr("%1: number needed to harm %2 (benefit %3 to ∞ to harm %4): the interval of "
                                          "the difference contains 0."))
                               .arg(nameOf(result.names, term), printedNumber(std::abs(number->number), 1),
                                    printedNumber(number->low, 1), printedNumber(number->high, 1));
}

QString countWords(int patients, int values, int leftOut)
{
    QString text = Say::tr("%n patient(s)", nullptr, patients) + u", "_s + Say::tr("%n value(s)", nullptr, values);
    if (leftOut > 0)
        text += u", "_s + Say::tr("%n left out without a value", nullptr, leftOut);
    return text;
}

QString pSentence(double p)
{
    return p < 0.001 ? Say::tr("P %1", "%1: < 0.001").arg(pWords(p)) : Say::tr("P = %1").arg(pWords(p));
}

QString nameOf(const std::vector<Option> &names, const std::string &code)
{
    const QString text = QString::fromStdString(code);
    const auto found = std::ranges::find(names, text, &Option::code);
    return found == names.end() ? text : found->label.in(QLocale().name().left(2));
}

QString areaWords(const QString &rule, int day)
{
    const QString name = rule == u"locf" ? Say::tr("LOCF") : rule == u"observed" ? Say::tr("not imputed") : rule;
    return Say::tr("day %1, %2").arg(day).arg(name);
}

QString measureWords(const Study &study, const QString &measure)
{
    const DiaryMeasure *found = study.protocol().diary.measure(measure);
    return found ? found->label.in(QLocale().name().left(2)) : measure;
}

int patientsOf(const std::vector<PeriodValue> &values)
{
    std::set<QString> patients;
    for (const PeriodValue &value : values)
        patients.insert(value.patient);
    return int(patients.size());
}

QString primaryHeading()
{
    return Say::tr("Primary endpoint");
}

QString secondaryHeading()
{
    return Say::tr("Secondary endpoints");
}

QString safetyHeading()
{
    return Say::tr("Adverse events");
}

QString sensitivityHeading()
{
    return Say::tr("Missing days and sensitivity");
}

} // namespace carnet::parts
