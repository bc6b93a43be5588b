#include "ui/models/diary_days.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QDate visitDate(const Study &study, const QString &patient, int period, const QString &item)
{
    const ProtocolVisit *visit = study.protocol().infusionOf(period);
    if (!visit)
        return {};
    const Occasion occasion = Occasion::visit(study.protocol().visitIndex(visit->code));
    return QDate::fromString(study.value({patient, occasion, item}).text(), Qt::ISODate);
}

} // namespace

DiaryDays::DiaryDays(const Study &study, const QString &patient, int period)
    : m_infusion(visitDate(study, patient, period, u"visit_date"_s))
    , m_planned(visitDate(study, patient, period, u"planned_date"_s))
    , m_nextInfusion(visitDate(study, patient, period + 1, u"visit_date"_s))
    , m_today(study.today())
    , m_first(study.protocol().diary.firstDay)
    , m_last(study.protocol().diary.lastDay)
    , m_lastShown(m_last)
    , m_hasBegun(m_infusion.isValid())
{
    if (m_infusion.isValid() && m_nextInfusion.isValid())
        m_lastShown = std::clamp(int(m_infusion.daysTo(m_nextInfusion)), m_last, Occasion::maximumDay);
    for (const DiaryMeasure &measure : study.protocol().diary.measures) {
        const Series series = study.series(patient, period, measure.id);
        const auto said =
            std::find_if(series.cells.rbegin(), series.cells.rend(), [](Cell cell) { return cell != emptyCell; });
        if (said == series.cells.rend())
            continue;
        m_hasBegun = true;
        m_lastShown = std::max(m_lastShown, int(series.cells.rend() - said) - 1);
    }
}

DayState DiaryDays::state(int day) const
{
    const QDate date = this->date(day);
    if (date.isValid() && m_nextInfusion.isValid() && date > m_nextInfusion)
        return DayState::AfterInfusion;
    if (date.isValid() && date > m_today)
        return DayState::Future;
    if (day < m_first)
        return DayState::Infusion;
    return day > m_last ? DayState::Beyond : DayState::Open;
}

bool DiaryDays::canType(int day) const
{
    const DayState now = state(day);
    return m_hasBegun && now != DayState::Future && now != DayState::AfterInfusion;
}

int DiaryDays::lastTyped() const
{
    int day = m_last;
    while (day >= m_first && !canType(day))
        --day;
    return day;
}

DiaryOrder::DiaryOrder(const DiaryPlan &plan, const DiaryDays &days)
    : m_paper{days.first(), days.lastTyped()}
    , m_beyond{days.last() + 1, days.lastShown()}
    , m_measures(int(plan.measures.size()))
    , m_downwards(plan.downwards)
{
    while (m_beyond.last >= m_beyond.first && !days.canType(m_beyond.last))
        --m_beyond.last;
}

DiaryOrder::Part DiaryOrder::partOf(int day) const
{
    if (day < m_paper.first)
        return {day, day};
    return day >= m_beyond.first ? m_beyond : m_paper;
}

std::optional<DiaryCell> DiaryOrder::step(DiaryCell cell, int by) const
{
    const Part part = partOf(cell.day);
    const int days = part.last - part.first + 1;
    if (m_measures == 0 || cell.day > part.last)
        return {};
    const int position =
        m_downwards ? cell.measure * days + cell.day - part.first : (cell.day - part.first) * m_measures + cell.measure;
    const int there = position + by;
    if (there < 0 || there >= days * m_measures)
        return {};
    return m_downwards ? DiaryCell{part.first + there % days, there / days}
                       : DiaryCell{part.first + there / m_measures, there % m_measures};
}

std::optional<DiaryCell> DiaryOrder::next(DiaryCell cell) const
{
    return step(cell, 1);
}

std::optional<DiaryCell> DiaryOrder::previous(DiaryCell cell) const
{
    return step(cell, -1);
}

std::vector<DiaryCell> DiaryOrder::from(std::optional<DiaryCell> cell) const
{
    std::vector<DiaryCell> cells;
    if (m_paper.last < m_paper.first || m_measures == 0)
        return cells;
    for (std::optional<DiaryCell> at = cell ? cell : DiaryCell{m_paper.first, 0}; at; at = step(*at, 1))
        cells.push_back(*at);
    return cells;
}

} // namespace carnet::ui
