#pragma once

#include "core/study.h"

#include <optional>

namespace carnet::ui {

/// The areas of one patient, by group from 0; nothing where the rule gives none.
struct PatientAreas
{
    QString patient;
    std::vector<std::optional<double>> byGroup;
};

/// What the charts of areas under the curve draw. The groups are the periods by their number while treatments are
/// blinded, and the treatments afterwards.
struct AucData
{
    QString measure;      ///< item code
    QString measureLabel; ///< in words
    int startDay = 0;
    int day = 35;
    QString rule; ///< name of the rule of statistics
    int groups = 3;
    std::vector<QString> treatments{};  ///< names of the groups once the study is unblinded; empty: they are periods
    double largest = 350;               ///< the largest possible area: the top of the axis
    std::vector<PatientAreas> patients; ///< by code
    bool synthetic = false;

    bool byTreatment() const { return !treatments.empty(); }
    /// "Period 1" or the name of a treatment; group from 1, as everywhere here.
    QString groupName(int group) const;
    /// How the groups are told apart, as a sentence.
    QString groupWords() const;
    /// How many patients were better with an active treatment, and with the reference (the counts of Figure 4, limit
    /// 20 %); empty while treatments are blinded.
    QString improvementWords() const;
    /// Median and quartiles of one group (type 2), nothing when it has no area.
    struct Spread
    {
        double q1 = 0;
        double median = 0;
        double q3 = 0;
        int n = 0;
    };
    std::optional<Spread> spread(int group) const;
    /// Patients with at least one area.
    int analysed() const;
    bool isEmpty() const;
    /// "Trapezoid from day 0, missing days carried forward (LOCF), 20 patients": how to read the chart.
    QString ruleWords() const;
};

/// The areas of every patient for one measure and day, by the protocol's rule.
AucData aucData(const Study &study, const QString &measure, int day);

/// The order in which Figure 4 lists patients: by code, by the best change from the first group, by the first group.
enum class PatientOrder { ByCode, ByBestChange, ByReference };
std::vector<PatientAreas> ordered(const std::vector<PatientAreas> &patients, PatientOrder order);

/// All curves of one measure, for small multiples and the heat map.
struct PatientCurves
{
    QString patient;
    std::vector<std::vector<std::optional<double>>> byPeriod; ///< from day first to day last
    std::optional<double> mean;
};

/// Above this many patients lines are too many to read: views of the whole cohort take over.
inline constexpr std::size_t mostSmallMultiples = 40;

/// How the curves of a cohort are drawn together: a row a patient, quantiles by day, or where the lines pass.
enum class CohortView { HeatMap, Ribbons, Density };

/// Patients by code; above mostSmallMultiples by mean, the worst first.
struct CurvesData
{
    QString measure; ///< item code
    QString measureLabel;
    int firstDay = 1;
    int lastDay = 35;
    int periods = 3;
    double maximum = 10;
    std::vector<PatientCurves> patients;
    std::vector<int> ticks; ///< days that axes name
    bool synthetic = false;
    CohortView cohortView = CohortView::HeatMap;

    bool isCohort() const { return patients.size() > mostSmallMultiples; }
    int days() const { return lastDay - firstDay + 1; }
    /// How to read the drawing.
    QString reading() const;
};
CurvesData curvesData(const Study &study, const QString &measure);

/// The scores of one day over all patients (quantiles of type 2); n 0 when nobody has one.
struct DayQuantiles
{
    double low = 0; ///< 5 %
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double high = 0; ///< 95 %
    int n = 0;
};
/// By day from the first, of one period from 1.
std::vector<DayQuantiles> dayQuantiles(const CurvesData &data, int period);

} // namespace carnet::ui
