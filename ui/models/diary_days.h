#pragma once

#include "core/study.h"

namespace carnet::ui {

/// One score of a period: the day since the infusion and the position of the measure on paper.
struct DiaryCell
{
    int day = 0;
    int measure = 0;

    bool operator==(const DiaryCell &) const = default;
};

/// What can be done with a row of the diary.
enum class DayState {
    Infusion,      ///< day 0, above the paper's first day
    Open,          ///< a day of the paper
    Beyond,        ///< after the last day of the paper, before the next infusion: kept, outside the areas
    Future,        ///< not lived yet
    AfterInfusion, ///< after the date of the next infusion
};

/// The days of one period of one patient: which there are, their dates, and which may be typed.
class DiaryDays
{
public:
    DiaryDays() = default;
    DiaryDays(const Study &study, const QString &patient, int period);

    /// False while neither an infusion nor a value of the period is known.
    bool hasBegun() const { return m_hasBegun; }
    QDate infusion() const { return m_infusion; }
    QDate planned() const { return m_planned; }
    QDate nextInfusion() const { return m_nextInfusion; }
    int first() const { return m_first; }
    int last() const { return m_last; }
    /// The last row: last(), or later when the next visit was late.
    int lastShown() const { return m_lastShown; }
    /// Invalid while the infusion is unknown.
    QDate date(int day) const { return m_infusion.isValid() ? m_infusion.addDays(day) : QDate(); }
    DayState state(int day) const;
    bool canType(int day) const;
    /// The last day of the paper that may be typed now; first() − 1 when there is none.
    int lastTyped() const;

    bool operator==(const DiaryDays &) const = default;

private:
    QDate m_infusion;
    QDate m_planned;
    QDate m_nextInfusion;
    QDate m_today;
    int m_first = 1;
    int m_last = 0;
    int m_lastShown = 0;
    bool m_hasBegun = false;
};

/// The order in which the paper is typed: day by day or, where the protocol says so, column by column.
/// Day 0 and the days beyond the paper are parts of their own, never reached by typing.
class DiaryOrder
{
public:
    DiaryOrder() = default;
    DiaryOrder(const DiaryPlan &plan, const DiaryDays &days);

    /// The cell after this one, or nothing at the end of its part.
    std::optional<DiaryCell> next(DiaryCell cell) const;
    std::optional<DiaryCell> previous(DiaryCell cell) const;
    /// Cells of the paper that may be typed now, in order, from this one on; all without a cell.
    std::vector<DiaryCell> from(std::optional<DiaryCell> cell = {}) const;

private:
    struct Part
    {
        int first = 0;
        int last = -1;
    };
    Part partOf(int day) const;
    std::optional<DiaryCell> step(DiaryCell cell, int by) const;

    Part m_paper;
    Part m_beyond;
    int m_measures = 0;
    bool m_downwards = false;
};

} // namespace carnet::ui
