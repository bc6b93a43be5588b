#pragma once

#include "core/analysis/auc.h"
#include "core/domain/item.h"
#include "core/domain/series.h"

#include <QDate>

namespace carnet {
class Study;
}

namespace carnet::ui {

/// What the chart of one patient draws: plain values; days count from the infusion of their period.
struct PatientCurve
{
    struct Measure
    {
        QString id;
        Words label;
        Words shortLabel;

        bool operator==(const Measure &) const = default;
    };

    /// Analgesics of one day.
    struct Rescue
    {
        int day = 0;
        double units = 0;
        QString text; ///< "Paracetamol 1 g × 3"

        bool operator==(const Rescue &) const = default;
    };

    struct Period
    {
        int number = 1;
        QDate infusion;
        QString treatment;                 ///< given, once the study is unblinded: its name …
        QString treatmentCode;             ///< … and its code
        int lastDay = 35;                  ///< last day on paper
        std::vector<Series> scores;        ///< by measure, by day
        std::vector<Rescue> rescue;        ///< by day
        std::optional<double> preInfusion; ///< main measure, just before the infusion
        std::optional<double> mean;        ///< of the main measure, days on paper
        int daysEntered = 0;               ///< days on paper with at least one score
        int daysExpected = 35;
        bool inProgress = false;   ///< days of it are still to come
        std::optional<double> auc; ///< points × days; nothing while in progress
        bool aucFewDays = false;   ///< fewer than half of its days were entered

        bool operator==(const Period &) const = default;
    };

    enum class Severity { Unknown, Mild, Moderate, Severe };

    struct Event
    {
        QDate start;
        QDate end; ///< invalid while it goes on
        Words term;
        Words severityWords;
        Severity severity = Severity::Unknown;
        bool serious = false;

        bool operator==(const Event &) const = default;
    };

    /// A change of the usual treatments, which the protocol wants unchanged.
    struct TreatmentChange
    {
        QDate date;
        QString text; ///< "Pregabalin: 75 mg → 150 mg"

        bool operator==(const TreatmentChange &) const = default;
    };

    QString patient;
    std::vector<Measure> measures; ///< the first is the main one
    double minimum = 0;            ///< of the scale
    double maximum = 10;
    int firstDay = 1;            ///< first day on paper
    std::vector<Period> periods; ///< those that have begun, in order
    int plannedPeriods = 3;
    std::vector<int> ticks; ///< days that the axis names
    std::vector<Event> events;
    int undatedEvents = 0; ///< events whose start is not known to the day: not drawn, only counted
    std::vector<TreatmentChange> treatmentChanges; ///< those known to the day
    std::optional<double> baseline;                ///< pain at inclusion
    QDate today;
    int aucStartDay = 0;
    int aucDay = 35;
    analysis::AucRule aucRule = analysis::AucRule::Locf;
    bool comparesPeriods = true;
    bool synthetic = false;

    bool operator==(const PatientCurve &) const = default;
    /// Days from the first infusion to that of the period.
    int offset(const Period &period) const { return int(periods.front().infusion.daysTo(period.infusion)); }
    /// The day before which nothing of a period is awaited any more: its last past day, or its last entered one while
    /// it is in progress.
    int lastKnownDay(std::size_t period) const;
};

/// Days of one period, both included.
struct CurveDays
{
    std::size_t period = 0;
    int first = 0;
    int last = 0;
};
/// Where the scores of two curves differ, by period, days between their last known days included; nothing when they
/// differ in anything else.
std::optional<std::vector<CurveDays>> changedScores(const PatientCurve &before, const PatientCurve &after);

/// The curve of one patient as it stands in the study.
PatientCurve patientCurve(const Study &study, const QString &patient);

} // namespace carnet::ui
