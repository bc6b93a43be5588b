#include "core/analysis/crossover_extras.h"
#include "core/analysis/summary.h"
#include "core/results/analysis_parts.h"
#include "core/results/event_counts.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using namespace parts;
using analysis::ModelRow;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

ModelRow countRow(std::string section, std::string term, std::string level, int count, int of)
{
    ModelRow row{.section = std::move(section), .term = std::move(term), .level = std::move(level)};
    row.estimate = count;
    row.df = of;
    return row;
}

/// The analyses of an unblinded crossover.
class CrossoverAnalyses
{
public:
    CrossoverAnalyses(const Study &study, const ResultGroups &groups, ModelPreset preset)
        : m_study(study)
        , m_groups(groups)
        , m_preset(preset)
    {
    }

    std::vector<AnalysisResult> take()
    {
        const std::vector<AucTarget> &targets = m_study.protocol().auc.targets;
        const auto primary = std::ranges::find_if(targets, [this](const AucTarget &each) { return isPrimary(each); });
        for (const AucTarget &target : targets)
            addArea(target, primary != targets.end() && &target == &*primary);
        std::ranges::stable_sort(m_results, {},
                                 [](const AnalysisResult &each) { return each.group != primaryHeading(); });
        addPain();
        if (m_groups.size() > 1 && !targets.empty()) {
            addImprovements(targets);
            addActivePeriods(targets);
        }
        for (AnalysisResult &result : curveAnalyses(m_study, m_groups))
            m_results.push_back(std::move(result));
        addEvents();
        if (primary != targets.end()) {
            for (AnalysisResult &result : sensitivityAnalyses(m_study, m_groups, options(), howModel(), *primary))
                m_results.push_back(std::move(result));
        }
        for (const DiaryMeasure &measure : m_study.protocol().diary.measures)
            m_results.push_back(missingResult(m_study, m_groups, measure.id));
        if (primary != targets.end()) {
            const AreaValues areas = areaValues(m_study, primary->measure, primary->day, primary->rule);
            m_results.push_back(
                sampleSizeResult(m_groups, analysis::crossover(crossoverRows(areas.values, m_groups), options())));
        }
        return std::move(m_results);
    }

private:
    /// The first measure up to the last day.
    bool isPrimary(const AucTarget &target) const
    {
        const AucPlan &plan = m_study.protocol().auc;
        return target.measure == plan.targets.front().measure && !plan.days.empty() && target.day == plan.days.back();
    }

    analysis::CrossoverOptions options() const
    {
        return m_preset == ModelPreset::Paper ? paperModel(m_groups) : recommendedModel(m_groups);
    }

    QString howModel() const
    {
        const QString model =
            m_preset == ModelPreset::Paper
                ? Say::tr("Linear mixed model (REML): treatment and sequence fixed, patient at random; tests "
                          "are Wald’s, large sample.")
                : Say::tr("Linear mixed model (REML): treatment, period and sequence fixed, patient at random. "
                          "Satterthwaite’s degrees of freedom.");
        return model + u' ' +
               Say::tr(
                   "Least-squares means with equal weights on periods and sequences; P values of the differences "
                   "adjusted after Sidak. Effect size: difference / (√2 × residual SD); beside it, on the pairs of periods, "
                   "mean difference / SD of the differences, and the same for small samples. Where the residuals are not "
                   "normal (Shapiro–Wilk P < 0.05) the logarithm is analysed, and Friedman’s test stands beside it "
                   "when that is not normal either.");
    }

    AnalysisResult fresh(const QString &id, const QString &group, const QString &title) const
    {
        AnalysisResult result;
        result.id = id;
        result.group = group;
        result.title = title;
        result.names = m_groups.groups();
        return result;
    }

    void addModel(AnalysisResult result, const std::vector<PeriodValue> &values)
    {
        const auto rows = crossoverRows(values, m_groups);
        const analysis::ScaledCrossover fit = analysis::crossoverOnFittingScale(rows, options());
        const auto &reported = fit.reported();
        addRemarks(result, reported.remarks, reported.result.has_value());
        result.count = countWords(patientsOf(values), int(rows.size()), int(values.size() - rows.size()));
        result.how = howModel();
        const auto columns = byGroup(values, m_groups);
        for (std::size_t i = 0; i < columns.size(); ++i)
            addSummary(result, m_groups.groups()[i].code, columns[i]);
        if (reported.result)
            describe(result, fit, rows);
        m_results.push_back(std::move(result));
    }

    void describe(AnalysisResult &result, const analysis::ScaledCrossover &fit,
                  const std::vector<analysis::CrossoverRow> &rows) const
    {
        const analysis::Crossover &model = *fit.reported().result;
        for (ModelRow &row : analysis::modelRows(model))
            result.rows.push_back(std::move(row));
        if (fit.reportsLog())
            result.warnings << Say::tr("On the log scale: the residuals of the areas themselves are not normal "
                                       "(Shapiro–Wilk %1).")
                                   .arg(pSentence(fit.raw.result->shapiro->p));
        if (const auto friedman = analysis::friedman(analysis::completePatients(rows, options().treatments));
            fit.neitherNormal && friedman) {
            ModelRow row{.section = "test", .term = "friedman"};
            row.df = friedman->df;
            row.statistic = friedman->statistic;
            row.p = friedman->p;
            result.rows.push_back(row);
            result.warnings << Say::tr("The residuals are normal on neither scale: Friedman’s test stands beside.");
        }
        analysis::CrossoverOptions same = options();
        same.logScale = fit.reportsLog();
        if (const auto carryover = carryoverP(rows, same)) {
            ModelRow row{.section = "test", .term = "carryover", .level = "wald"};
            row.p = carryover;
            result.rows.push_back(row);
            if (*carryover < 0.05)
                result.warnings << Say::tr("The treatment before shows (carry-over, %1): it is not in this model.")
                                       .arg(pSentence(*carryover));
        }
        addPairedEffects(result, rows, model);
        const analysis::TermTest *test = model.test("treatment");
        if (!test)
            return;
        const double p = m_preset == ModelPreset::Recommended && test->denominatorDf ? test->p : test->waldP;
        result.finding =
            Say::tr("Treatments: %1. Intraclass correlation %2.").arg(pSentence(p), printedNumber(model.icc, 2));
        if (p >= 0.05)
            result.finding +=
                u' ' + Say::tr("The adjusted P values of the differences confirm nothing: the test of all "
                               "treatments together is not below 0.05.");
    }

    /// The second definition of the effect size, on the patients who have both values; always on the raw scale.
    static void addPairedEffects(AnalysisResult &result, const std::vector<analysis::CrossoverRow> &rows,
                                 const analysis::Crossover &model)
    {
        for (const analysis::Contrast &contrast : model.contrasts) {
            const std::vector<double> differences = analysis::pairDifferences(rows, contrast.term, contrast.level);
            const auto effect = analysis::pairedEffect(differences, 0.95);
            if (!effect)
                continue;
            ModelRow row{.section = "pairs_contrast", .term = contrast.term, .level = contrast.level};
            row.estimate = analysis::mean(differences);
            row.effect = effect->dz.value;
            row.effectInterval = effect->dz.interval;
            result.rows.push_back(row);
            row.section = "pairs_small_contrast";
            row.effect = effect->gz;
            row.effectInterval.reset();
            result.rows.push_back(row);
        }
    }

    void addArea(const AucTarget &target, bool isPrimary)
    {
        const AreaValues areas = areaValues(m_study, target.measure, target.day, target.rule);
        AnalysisResult result =
            fresh(u"auc_%1_%2"_s.arg(target.measure).arg(target.day), isPrimary ? primaryHeading() : secondaryHeading(),
                  Say::tr("%1: area under the curve, %2")
                      .arg(measureWords(m_study, target.measure), areaWords(areas.rule, target.day)));
        result.rule = Say::tr("Points × days, trapezoidal rule from day %1 to day %2, %3.")
                          .arg(m_study.protocol().auc.startDay)
                          .arg(target.day)
                          .arg(areas.rule);
        addModel(std::move(result), areas.values);
    }

    void addPain()
    {
        const std::vector<PeriodValue> pain = preInfusionPain(m_study);
        if (pain.empty())
            return;
        AnalysisResult result = fresh(u"pre_infusion"_s, secondaryHeading(), Say::tr("Pain before the infusion"));
        result.rule = Say::tr("The score taken before the infusion, else the average of day 0.");
        addModel(std::move(result), pain);
    }

    /// The areas of each patient: the reference, and the other treatments.
    std::vector<analysis::PeriodAreas> areasOfPatients(const AucTarget &target) const
    {
        std::map<QString, analysis::PeriodAreas> found;
        for (const QString &patient : m_study.patients()) {
            if (!m_groups.sequenceOf(patient).isEmpty())
                found[patient].actives.resize(m_groups.size() - 1);
        }
        for (const PeriodValue &value : areaValues(m_study, target.measure, target.day, target.rule).values) {
            const int group = m_groups.groupOf(value.patient, value.period);
            const auto own = found.find(value.patient);
            if (group < 0 || own == found.end())
                continue;
            if (group == 0)
                own->second.placebo = value.value;
            else
                own->second.actives[std::size_t(group) - 1] = value.value;
        }
        std::vector<analysis::PeriodAreas> all;
        for (const auto &[patient, areas] : found)
            all.push_back(areas);
        return all;
    }

    void addImprovements(const std::vector<AucTarget> &targets)
    {
        const QString &measure = targets.front().measure;
        const int last = m_study.protocol().auc.days.back();
        for (const AucTarget &target : targets) {
            if (target.measure != measure || (&target != &targets.front() && target.day != last))
                continue;
            const std::vector<analysis::PeriodAreas> areas = areasOfPatients(target);
            AnalysisResult result = fresh(u"improved_%1"_s.arg(target.day), secondaryHeading(),
                                          Say::tr("Patients improved, %1").arg(areaWords(target.rule, target.day)));
            const QString reference = nameOf(m_groups.groups(), m_groups.groups().front().code.toStdString());
            result.rule = Say::tr("An active treatment is better when one of its areas is lower than that of %1 by the "
                                  "limit at least; %1 when its area is lower than all others by the limit.")
                              .arg(reference);
            result.how =
                Say::tr("Counted patient by patient on the areas of the periods; limits 10, 20, 30 and 50%. The "
                        "paper gives no limit; 20% is the usual one here.");
            const int n = int(areas.size());
            result.count = Say::tr("%n patient(s)", nullptr, n);
            for (const int limit : {10, 20, 30, 50}) {
                const analysis::Improvements found = analysis::improvements(areas, limit / 100.0);
                const std::string level = std::to_string(limit) + "%";
                result.rows.push_back(countRow("improved", "active", level, found.activeBetter, n));
                result.rows.push_back(countRow("improved", "reference", level, found.placeboBetter, n));
                result.rows.push_back(countRow("improved", "neither", level, found.neither, n));
                result.rows.push_back(countRow("improved", "not_evaluable", level, found.notEvaluable, n));
                if (limit != 20)
                    continue;
                result.finding = Say::tr("At 20%: %1 of %2 patients with an active treatment, %3 with %4.")
                                     .arg(found.activeBetter)
                                     .arg(n)
                                     .arg(found.placeboBetter)
                                     .arg(reference);
                if (n > 0)
                    addNumberNeeded(result, "active", "20%",
                                    analysis::bonettPrice(found.activeBetter, found.placeboBetter, n));
            }
            m_results.push_back(std::move(result));
        }
    }

    /// The two active treatments one after the other, or with the reference between.
    void addActivePeriods(const std::vector<AucTarget> &targets)
    {
        if (m_groups.size() != 3)
            return;
        const int day = m_study.protocol().auc.days.back();
        const AreaValues areas = areaValues(m_study, targets.front().measure, day, u"observed"_s);
        std::map<QString, analysis::ActivePeriods> found;
        for (const QString &patient : m_study.patients()) {
            const int first = m_groups.periodOf(patient, 1);
            const int second = m_groups.periodOf(patient, 2);
            if (first > 0 && second > 0)
                found[patient] = {first, second, {}, {}};
        }
        for (const PeriodValue &value : areas.values) {
            const auto own = found.find(value.patient);
            if (own == found.end())
                continue;
            if (value.period == own->second.firstPeriod)
                own->second.firstArea = value.value;
            if (value.period == own->second.secondPeriod)
                own->second.secondArea = value.value;
        }
        std::vector<analysis::ActivePeriods> patients;
        for (const auto &[patient, periods] : found)
            patients.push_back(periods);
        const analysis::ConsecutiveOrSeparated compared = analysis::consecutiveOrSeparated(patients);
        AnalysisResult result = fresh(u"consecutive"_s, secondaryHeading(),
                                      Say::tr("Active periods one after the other, or apart, day %1").arg(day));
        result.rule = Say::tr("Sum of the two areas with an active treatment, observed days only.");
        result.how = Say::tr("Mann–Whitney’s exact test, and Welch’s t test beside it.");
        result.count = Say::tr("%n patient(s)", nullptr, int(compared.consecutive.size() + compared.separated.size()));
        addSummary(result, u"consecutive"_s, compared.consecutive);
        addSummary(result, u"separated"_s, compared.separated);
        if (compared.mannWhitney) {
            ModelRow row{.section = "test", .term = "mann_whitney"};
            row.level = compared.mannWhitney->exactP ? "exact" : "normal";
            row.statistic = compared.mannWhitney->w;
            row.p = compared.mannWhitney->exactP.value_or(compared.mannWhitney->normalP);
            result.rows.push_back(row);
            result.finding = Say::tr("One after the other against apart: %1.").arg(pSentence(*row.p));
        } else {
            result.finding = Say::tr("There is nothing to compare: one of the two groups is empty.");
        }
        if (compared.t)
            result.rows.push_back(analysis::estimateRow("test", "welch_t", *compared.t));
        m_results.push_back(std::move(result));
    }

    void addEvents()
    {
        // Patients with an event of the kind in a period, whatever its treatment.
        for (const bool onlyRelated : {false, true}) {
            std::set<std::pair<QString, int>> had;
            for (const EventOfPeriod &event : eventsByPeriod(m_study)) {
                if (!onlyRelated || event.isRelated)
                    had.insert({event.patient, event.period});
            }
            std::vector<PeriodValue> values;
            for (const auto &[patient, period] : exposedPeriods(m_study))
                values.push_back({patient, period, had.contains({patient, period}) ? 1.0 : 0.0});
            addYesNo(onlyRelated, values);
        }
    }

    void addYesNo(bool onlyRelated, const std::vector<PeriodValue> &values)
    {
        AnalysisResult result = fresh(onlyRelated ? u"events_related"_s : u"events_any"_s, safetyHeading(),
                                      onlyRelated ? Say::tr("Patients with a related adverse event")
                                                  : Say::tr("Patients with an adverse event"));
        result.rule = onlyRelated ? Say::tr("At least one event judged possible, probable or certain in the period.")
                                  : Say::tr("At least one event in the period.");
        result.how =
            Say::tr("Cochran’s Q and McNemar’s test, both exact; Clopper–Pearson’s and Bonett–Price’s intervals; "
                    "logistic model with random intercepts beside them where it can be fitted.");
        result.count = countWords(patientsOf(values), int(values.size()));
        analysis::BinaryOptions wish;
        wish.treatments = options().treatments;
        const auto found = analysis::binaryCrossover(crossoverRows(values, m_groups), wish);
        addRemarks(result, found.remarks, found.result.has_value());
        if (found.result) {
            result.rows = analysis::modelRows(*found.result);
            const auto p = found.result->cochranExactP
                               ? found.result->cochranExactP
                               : (found.result->cochran ? std::optional(found.result->cochran->p) : std::nullopt);
            if (p)
                result.finding = Say::tr("Treatments: %1 (Cochran’s Q).").arg(pSentence(*p));
        }
        m_results.push_back(std::move(result));
    }

    const Study &m_study;
    const ResultGroups &m_groups;
    ModelPreset m_preset;
    std::vector<AnalysisResult> m_results;
};

} // namespace

std::vector<AnalysisResult> crossoverAnalyses(const Study &study, const ResultGroups &groups, ModelPreset preset)
{
    return CrossoverAnalyses(study, groups, preset).take();
}

} // namespace carnet
