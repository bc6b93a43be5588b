#pragma once

#include "core/study.h"

namespace carnet {

/// What became of the diary cells of one measure in one period that are due by now.
struct DiaryCompleteness
{
    QString measure;
    int period = 0;
    int patients = 0; ///< who had the infusion of the period
    int due = 0;      ///< days × patients
    int entered = 0;
    int notDone = 0; ///< ND
    int illegible = 0;
    int otherReasons = 0; ///< any other reason, "diary not returned" among them
    int empty = 0;        ///< nobody has said anything yet
};
/// By period, then measure in the order of the protocol. Empty for designs without a diary.
std::vector<DiaryCompleteness> diaryCompleteness(const Study &study);

/// One row of the missing-data table: a stretch of days of one measure and period.
struct MissingDays
{
    QString measure;
    int period = 0;
    int firstDay = 0;
    int lastDay = 0;
    int patients = 0; ///< with at least one of these days due
    int anyMissing = 0;
    int allMissing = 0;
    int missingDays = 0;
    int expectedDays = 0;
};
/// By measure, period, then stretch: day 0, the days between two days of the areas, all days after the infusion. The
/// score taken before the infusion stands in for a missing average of day 0, as it does in the areas.
std::vector<MissingDays> missingDays(const Study &study);

/// Where the missing days of a curve are, of the days after the infusion that are due.
enum class MissingPattern { Complete, Leading, Interior, Trailing, Mixed, Nothing };
MissingPattern missingPattern(const Series &series, int lastDueDay);
/// The name in files: complete, leading, …
QString code(MissingPattern pattern);

/// How one visit went over all patients.
struct VisitCompleteness
{
    /// A form or questionnaire of the visit, of the patients who had the visit.
    struct Form
    {
        QString id;
        int complete = 0;
        int begun = 0;
        int empty = 0;
    };

    int visit = 0;
    int done = 0; ///< in its window
    int doneOutOfWindow = 0;
    int due = 0; ///< may still be done in its window
    int late = 0;
    int willNotHappen = 0;
    int notYet = 0;
    std::vector<Form> forms; ///< that the visit cannot be complete without, in the order of the day

    int allDone() const { return done + doneOutOfWindow; }
    /// Patients for whom the time of the visit has come.
    int expected() const { return allDone() + due + late + willNotHappen; }
};
/// By visit, of the patients who were included.
std::vector<VisitCompleteness> visitCompleteness(const Study &study);

} // namespace carnet
