#include "ui/charts/auc_data.h"

#include "core/analysis/responders.h"
#include "core/analysis/summary.h"
#include "core/results/arms.h"
#include "core/results/endpoints.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(AucChart)
};

QString labelOf(const Study &study, const QString &measure)
{
    const DiaryMeasure *found = study.protocol().diary.measure(measure);
    return found ? found->label.in(QLocale().name().left(2)) : measure;
}

PatientAreas &areasOf(std::vector<PatientAreas> &patients, const QString &patient, int groups)
{
    if (patients.empty() || patients.back().patient != patient)
        patients.push_back({patient, std::vector<std::optional<double>>(std::size_t(groups))});
    return patients.back();
}

/// The lowest later area compared with the first one, in points × days; patients without two areas come last.
double bestChange(const PatientAreas &patient)
{
    std::optional<double> first;
    double best = 1e9;
    for (const auto &area : patient.byGroup) {
        if (!area)
            continue;
        if (first)
            best = std::min(best, *area - *first);
        else
            first = area;
    }
    return best;
}

/// What a rule does with missing days.
QString missingWords(const QString &rule)
{
    if (rule == "locf"_L1)
        return ChartWords::tr("missing days carried forward (LOCF)");
    if (rule == "linear"_L1)
        return ChartWords::tr("missing days on the straight line between their neighbours (linear)");
    if (rule == "bocf"_L1)
        return ChartWords::tr("days after the last entry at the level before the infusion (bocf)");
    if (rule == "observed_scaled"_L1)
        return ChartWords::tr("observed days stretched to the whole width (observed_scaled)");
    return ChartWords::tr("observed days only (%1)").arg(rule);
}

} // namespace

AucData aucData(const Study &study, const QString &measure, int day)
{
    const Protocol &protocol = study.protocol();
    AucData data;
    data.measure = measure;
    data.measureLabel = labelOf(study, measure);
    data.day = day;
    data.startDay = protocol.auc.startDay;
    const ResultGroups groups(study);
    data.groups = int(groups.size());
    for (std::size_t i = 0; i < groups.size() && groups.byTreatment(); ++i)
        data.treatments.push_back(groups.groups()[i].label.in(QLocale().name().left(2)));
    data.largest = (protocol.diary.maximum - protocol.diary.minimum) * (day - protocol.auc.startDay);
    data.synthetic = study.isSynthetic();
    AucRequest request;
    request.measures = {measure};
    request.days = {day};
    for (const AucRow &row : aucTable(study, request)) {
        const int group = groups.groupOf(row.patient, row.period);
        if (group < 0)
            continue;
        const std::string_view name = analysis::name(row.rule);
        data.rule = QString::fromLatin1(name.data(), qsizetype(name.size()));
        PatientAreas &patient = areasOf(data.patients, row.patient, data.groups);
        if (row.auc.area && hasCome(study, row.patient, row.period, day))
            patient.byGroup[std::size_t(group)] = row.auc.area;
    }
    return data;
}

std::optional<AucData::Spread> AucData::spread(int group) const
{
    std::vector<double> areas;
    for (const PatientAreas &patient : patients) {
        if (const auto &area = patient.byGroup.at(std::size_t(group) - 1))
            areas.push_back(*area);
    }
    if (areas.empty())
        return {};
    return Spread{*analysis::quantile(areas, 0.25), *analysis::quantile(areas, 0.5), *analysis::quantile(areas, 0.75),
                  int(areas.size())};
}

QString AucData::groupName(int group) const
{
    const std::size_t place = std::size_t(group) - 1;
    return place < treatments.size() ? treatments[place] : ChartWords::tr("Period %1").arg(group);
}

QString AucData::groupWords() const
{
    return byTreatment() ? ChartWords::tr("By treatment: the study is unblinded.")
                         : ChartWords::tr("By period: treatments are blinded.");
}

QString AucData::improvementWords() const
{
    if (!byTreatment() || groups < 2)
        return {};
    std::vector<analysis::PeriodAreas> areas;
    for (const PatientAreas &patient : patients)
        areas.push_back({patient.byGroup.front(), {patient.byGroup.begin() + 1, patient.byGroup.end()}});
    const analysis::Improvements found = analysis::improvements(areas);
    return ChartWords::tr("At least 20% lower: %1 of %2 patients with an active treatment, %3 with %4.")
        .arg(found.activeBetter)
        .arg(patients.size())
        .arg(found.placeboBetter)
        .arg(groupName(1));
}

int AucData::analysed() const
{
    return int(std::count_if(patients.begin(), patients.end(), [](const PatientAreas &patient) {
        return std::any_of(patient.byGroup.begin(), patient.byGroup.end(),
                           [](const auto &area) { return area.has_value(); });
    }));
}

bool AucData::isEmpty() const
{
    return analysed() == 0;
}

QString AucData::ruleWords() const
{
    return ChartWords::tr("Points × days, trapezoidal rule from day %1 to day %2, %3. %n patient(s).", nullptr,
                          analysed())
        .arg(startDay)
        .arg(day)
        .arg(missingWords(rule));
}

std::vector<PatientAreas> ordered(const std::vector<PatientAreas> &patients, PatientOrder order)
{
    std::vector<PatientAreas> sorted = patients;
    if (order == PatientOrder::ByBestChange)
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const PatientAreas &a, const PatientAreas &b) { return bestChange(a) < bestChange(b); });
    const auto reference = [](const PatientAreas &patient) {
        return patient.byGroup.empty() || !patient.byGroup.front() ? 1e9 : *patient.byGroup.front();
    };
    if (order == PatientOrder::ByReference)
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](const PatientAreas &a, const PatientAreas &b) { return reference(a) < reference(b); });
    return sorted;
}

CurvesData curvesData(const Study &study, const QString &measure)
{
    const Protocol &protocol = study.protocol();
    CurvesData data;
    data.measure = measure;
    data.measureLabel = labelOf(study, measure);
    data.firstDay = protocol.diary.firstDay;
    data.lastDay = protocol.diary.lastDay;
    data.periods = protocol.periods;
    data.maximum = protocol.diary.maximum;
    data.ticks = protocol.auc.days;
    data.synthetic = study.isSynthetic();
    const std::size_t days = std::size_t(data.lastDay - data.firstDay + 1);
    study.forEachSeries([&](const SeriesView &view) {
        if (*view.measure != measure || view.period < 1 || view.period > data.periods)
            return;
        if (data.patients.empty() || data.patients.back().patient != *view.patient)
            data.patients.push_back(
                {*view.patient, std::vector(std::size_t(data.periods), std::vector<std::optional<double>>(days)), {}});
        auto &target = data.patients.back().byPeriod[std::size_t(view.period) - 1];
        for (std::size_t index = 0; index < days; ++index) {
            const std::size_t day = index + std::size_t(data.firstDay);
            if (day < view.cells.size() && hasScore(view.cells[day]))
                target[index] = score(view.cells[day]);
        }
    });
    for (PatientCurves &patient : data.patients) {
        std::vector<double> scores;
        for (const auto &period : patient.byPeriod) {
            for (const auto &value : period) {
                if (value)
                    scores.push_back(*value);
            }
        }
        patient.mean = analysis::mean(scores);
    }
    // Rows of a heat map are read from top to bottom: the worst pain first.
    if (data.isCohort())
        std::stable_sort(
            data.patients.begin(), data.patients.end(),
            [](const PatientCurves &a, const PatientCurves &b) { return a.mean.value_or(-1) > b.mean.value_or(-1); });
    return data;
}

QString CurvesData::reading() const
{
    const QString axes = ChartWords::tr("Same axes everywhere: 0–%1, days %2–%3 of each period.")
                             .arg(maximum)
                             .arg(firstDay)
                             .arg(lastDay);
    if (!isCohort())
        return ChartWords::tr("%1 Gaps are missing days.").arg(axes);
    switch (cohortView) {
    case CohortView::HeatMap:
        return ChartWords::tr("One row a patient, the worst mean pain first; days %1–%2 of each period; the darker the "
                              "worse, 0–%3. Hatched or grey: missing days.")
            .arg(firstDay)
            .arg(lastDay)
            .arg(maximum);
    case CohortView::Ribbons:
        return ChartWords::tr("Line: median of the day; dark ribbon: 25–75 %; light ribbon: 5–95 % of the patients "
                              "with a score that day (quantiles of type 2). %1")
            .arg(axes);
    case CohortView::Density: break;
    }
    return ChartWords::tr("Every curve: the darker, the more lines pass there (logarithmic scale). Missing days are "
                          "not bridged. %1")
        .arg(axes);
}

std::vector<DayQuantiles> dayQuantiles(const CurvesData &data, int period)
{
    std::vector<DayQuantiles> days(std::size_t(data.days()));
    std::vector<double> scores;
    for (std::size_t day = 0; day < days.size(); ++day) {
        scores.clear();
        for (const PatientCurves &patient : data.patients) {
            if (const auto &score = patient.byPeriod[std::size_t(period) - 1][day])
                scores.push_back(*score);
        }
        std::sort(scores.begin(), scores.end());
        if (scores.empty())
            continue;
        const auto at = [&scores](double share) { return *analysis::sortedQuantile(scores, share); };
        days[day] = {at(0.05), at(0.25), at(0.5), at(0.75), at(0.95), int(scores.size())};
    }
    return days;
}

} // namespace carnet::ui
