#include "core/analysis/crossover_extras.h"
#include "core/results/analysis_parts.h"
#include "core/results/completeness.h"
#include "core/results/endpoints.h"
#include "core/results/model_words.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
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

QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// The primary result of a crossover with one thing changed: the rule (S1), periods with missing days (S2), the model
/// (S4).
class Sensitivity
{
public:
    Sensitivity(const Study &study, const ResultGroups &groups, const analysis::CrossoverOptions &options,
                const QString &how)
        : m_study(study)
        , m_groups(groups)
        , m_options(options)
        , m_how(how)
    {
    }

    std::vector<AnalysisResult> take(const AucTarget &target)
    {
        addRules(target);
        addModels(target);
        addPatterns(target);
        return std::move(m_results);
    }

private:
    AnalysisResult fresh(const QString &id, const QString &group, const QString &title) const
    {
        AnalysisResult result;
        result.id = id;
        result.group = group;
        result.title = title;
        result.names = m_groups.groups();
        return result;
    }

    void addRules(const AucTarget &target)
    {
        AnalysisResult result =
            fresh(u"s1_rules"_s, sensitivityHeading(), Say::tr("S1: the primary result by every rule"));
        result.rule = Say::tr("The area up to day %1 by each rule for missing days; the model of the primary result. Areas that a "
                            "rule leaves empty stay empty: the model is valid when they are missing at random (S3).")
                          .arg(target.day);
        result.how = m_how;
        std::vector<double> p;
        for (const analysis::AucRule rule : analysis::allAucRules()) {
            const QString name = textOf(analysis::name(rule));
            const AreaValues areas = areaValues(m_study, target.measure, target.day, name);
            const auto fit = analysis::crossover(crossoverRows(areas.values, m_groups), m_options);
            if (!fit.result) {
                result.warnings << Say::tr("%1: %2").arg(name, words(fit.remarks.back()));
                continue;
            }
            result.rows.push_back(analysis::numberRow(name.toStdString(), "n_obs", fit.result->rows));
            for (const analysis::NamedEstimate &mean : fit.result->means) {
                result.rows.push_back(analysis::estimateRow(name.toStdString(), mean.name, mean.estimate));
                result.rows.back().p.reset();
                result.rows.back().statistic.reset();
            }
            for (const analysis::Contrast &contrast : fit.result->contrasts) {
                result.rows.push_back(analysis::contrastRow(name.toStdString() + "_contrast", contrast));
            }
            if (const analysis::TermTest *test = fit.result->test("treatment")) {
                ModelRow row{.section = name.toStdString(), .term = "treatment", .level = "wald"};
                row.df = test->df;
                row.statistic = test->chiSquared();
                row.p = test->waldP;
                result.rows.push_back(row);
                p.push_back(test->waldP);
            }
        }
        if (!p.empty())
            result.finding = Say::tr("P of treatment between %1 and %2 over the rules.")
                                 .arg(pWords(*std::ranges::min_element(p)), pWords(*std::ranges::max_element(p)));
        m_results.push_back(std::move(result));
    }

    void addModels(const AucTarget &target)
    {
        AnalysisResult result =
            fresh(u"s4_models"_s, sensitivityHeading(), Say::tr("S4: the primary result by other models"));
        const AreaValues areas = areaValues(m_study, target.measure, target.day, target.rule);
        const auto rows = crossoverRows(areas.values, m_groups);
        result.rule =
            Say::tr("The area up to day %1 by the rule of the protocol; one line a model: the test of treatment.")
                .arg(target.day);
        result.how =
            Say::tr("The paper’s model, the recommended one, each with one thing changed, and Friedman’s test.");
        result.count = countWords(patientsOf(areas.values), int(rows.size()));
        const analysis::CrossoverOptions usual = recommendedModel(m_groups);
        analysis::CrossoverOptions carry = usual;
        carry.carryover = analysis::Carryover::Kept;
        analysis::CrossoverOptions likelihood = usual;
        likelihood.method = analysis::Method::Ml;
        analysis::CrossoverOptions logarithm = usual;
        logarithm.logScale = true;
        std::vector<double> p;
        for (const auto &[name, wish] :
             {std::pair("paper", paperModel(m_groups)), std::pair("default", usual), std::pair("carryover", carry),
              std::pair("ml", likelihood), std::pair("log", logarithm)}) {
            const auto fit = analysis::crossover(rows, wish);
            const analysis::TermTest *test = fit.result ? fit.result->test("treatment") : nullptr;
            if (!test)
                continue;
            ModelRow row{.section = name, .term = "treatment"};
            const bool isF = wish.degrees == analysis::Degrees::Satterthwaite && test->denominatorDf;
            row.level = isF ? "F" : "wald";
            row.df = test->df;
            row.df2 = isF ? test->denominatorDf : std::nullopt;
            row.statistic = isF ? test->f : test->chiSquared();
            row.p = isF ? test->p : test->waldP;
            p.push_back(*row.p);
            result.rows.push_back(row);
            for (const analysis::Contrast &contrast : fit.result->contrasts)
                result.rows.push_back(analysis::contrastRow(std::string(name) + "_contrast", contrast));
        }
        if (const auto friedman = analysis::friedman(analysis::completePatients(rows, usual.treatments))) {
            ModelRow row{.section = "test", .term = "friedman"};
            row.df = friedman->df;
            row.statistic = friedman->statistic;
            row.p = friedman->p;
            p.push_back(*row.p);
            result.rows.push_back(row);
        }
        if (!p.empty())
            result.finding = Say::tr("P of treatment between %1 and %2 over the models.")
                                 .arg(pWords(*std::ranges::min_element(p)), pWords(*std::ranges::max_element(p)));
        m_results.push_back(std::move(result));
    }

    void addPatterns(const AucTarget &target)
    {
        const AreaValues areas = areaValues(m_study, target.measure, target.day, target.rule);
        std::vector<analysis::CrossoverRow> rows;
        std::vector<bool> incomplete;
        for (const PeriodValue &value : areas.values) {
            if (m_groups.groupOf(value.patient, value.period) < 0)
                continue;
            rows.push_back(crossoverRows({value}, m_groups).front());
            incomplete.push_back(missingPattern(m_study.series(value.patient, value.period, target.measure),
                                                m_study.protocol().diary.lastDay) != MissingPattern::Complete);
        }
        AnalysisResult result = fresh(u"s2_patterns"_s, sensitivityHeading(),
                                      Say::tr("S2: periods with and without missing days modelled apart"));
        result.rule = Say::tr("A period is incomplete when any day after the infusion is missing.");
        result.how =
            Say::tr("Pattern and pattern × treatment added to the model; differences averaged over the patterns "
                    "with their observed shares (pattern mixture).");
        result.count =
            Say::tr("%1 of %2 periods incomplete").arg(std::ranges::count(incomplete, true)).arg(incomplete.size());
        if (const auto found = analysis::patternMixture(rows, incomplete, m_options)) {
            ModelRow row{.section = "test", .term = "pattern:treatment", .level = "wald"};
            row.df = found->interaction.df;
            row.statistic = found->interaction.chiSquared();
            row.p = found->interaction.waldP;
            result.rows.push_back(row);
            for (const analysis::Contrast &contrast : found->contrasts)
                result.rows.push_back(analysis::contrastRow("contrast", contrast));
            result.names.push_back({u"pattern:treatment"_s, {Say::tr("pattern × treatment"), {}}});
            result.finding = Say::tr("Pattern × treatment: %1.").arg(pSentence(found->interaction.waldP));
        } else {
            result.finding = Say::tr("Left out: a treatment has fewer than three periods of either kind.");
        }
        m_results.push_back(std::move(result));
    }

    const Study &m_study;
    const ResultGroups &m_groups;
    const analysis::CrossoverOptions &m_options;
    const QString &m_how;
    std::vector<AnalysisResult> m_results;
};

} // namespace

std::vector<AnalysisResult> parts::sensitivityAnalyses(const Study &study, const ResultGroups &groups,
                                                       const analysis::CrossoverOptions &options, const QString &how,
                                                       const AucTarget &target)
{
    return Sensitivity(study, groups, options, how).take(target);
}

} // namespace carnet
