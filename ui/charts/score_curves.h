#pragma once

#include "core/study.h"

#include <QDate>

namespace carnet::ui {

/// One score of a questionnaire over the visits of a patient: plain values, ready to be drawn.
struct ScoreCurve
{
    /// A stretch of the score that has a name, up to the next one.
    struct Band
    {
        double from = 0;
        QString label;
    };
    /// The form of one visit.
    struct Point
    {
        std::size_t visit = 0; ///< among the patient's visits with a form
        double day = 0;        ///< since the first infusion
        std::optional<double> value;
        int decimals = 0;
        QString band;
        int answered = 0;
        int items = 0;
        bool isProrated = false; ///< a missing answer was made up for by the rule
    };

    QString instrumentId;
    QString instrument; ///< title
    QString shortName;  ///< "HADS"
    QString scoreId;
    QString label;
    QString unit;
    QString ruleVersion;
    QString missingRule;
    double minimum = 0;
    double maximum = 1;
    bool higherIsWorse = true;
    std::vector<Band> bands; ///< by from
    std::vector<Point> points;
};

/// The main scores of every questionnaire of one patient.
struct PatientScores
{
    struct Visit
    {
        QString label;
        QDate date;
    };

    QString patient;
    std::vector<Visit> visits;        ///< with at least one form
    std::vector<double> infusionDays; ///< since the first infusion
    double firstDay = -6;             ///< edges of the time axis: those of the pain curve
    double lastDay = 111;
    std::vector<ScoreCurve> curves;
    bool synthetic = false;

    /// What is known about one point, in a sentence.
    QString sentence(std::size_t curve, std::size_t point) const;
    /// All scores as CSV: one row a score and visit, with decimal points and ISO dates.
    QString csv() const;
};

PatientScores patientScores(const Study &study, const QString &patient);

/// The number as people read it, "—" for none.
QString scoreWords(const ScoreCurve::Point &point);

} // namespace carnet::ui
