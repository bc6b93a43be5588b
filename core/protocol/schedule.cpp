#include "core/protocol/schedule.h"

#include <algorithm>

namespace carnet {

namespace {

/// When each visit is due, working back from visit to anchor.
class Targets
{
public:
    Targets(const Protocol &protocol, const VisitDates &dates)
        : m_protocol(protocol)
        , m_dates(dates)
    {
    }

    /// Invalid while nothing is known that the visit counts from.
    QDate target(const ProtocolVisit &visit) const
    {
        const QDate planned = m_dates.planned.value(visit.code);
        const ProtocolVisit *anchor = visit.anchor.isEmpty() ? nullptr : m_protocol.visit(visit.anchor);
        if (!anchor)
            return planned;
        const QDate anchorDone = m_dates.done.value(anchor->code);
        const QDate from = anchorDone.isValid() ? anchorDone : target(*anchor);
        if (!from.isValid())
            return planned;
        const QDate counted = from.addDays(visit.targetDay);
        // A patient who has to wait gets a later date; an earlier plan was made before the anchor moved.
        return anchorDone.isValid() && planned.isValid() ? std::max(planned, counted) : counted;
    }

private:
    const Protocol &m_protocol;
    const VisitDates &m_dates;
};

VisitState stateOf(const VisitStatus &status, bool withdrawn, QDate today)
{
    if (status.done.isValid()) {
        const bool outside =
            status.target.isValid() && (status.done < status.windowLow || status.done > status.windowHigh);
        return outside ? VisitState::DoneOutOfWindow : VisitState::Done;
    }
    if (withdrawn)
        return VisitState::WillNotHappen;
    if (!status.target.isValid() || today < status.windowLow)
        return VisitState::NotYet;
    return today > status.windowHigh ? VisitState::Late : VisitState::Due;
}

} // namespace

std::vector<VisitStatus> schedule(const Protocol &protocol, const VisitDates &dates, QDate today)
{
    const Targets targets(protocol, dates);
    std::vector<VisitStatus> statuses;
    for (const ProtocolVisit &visit : protocol.visits) {
        VisitStatus status;
        status.visit = &visit;
        status.done = dates.done.value(visit.code);
        status.target = targets.target(visit);
        if (status.target.isValid()) {
            status.windowLow = status.target.addDays(visit.windowLow);
            status.windowHigh = status.target.addDays(visit.windowHigh);
        }
        status.state = stateOf(status, dates.withdrawn, today);
        if (status.state == VisitState::NotYet && visit.anchor.isEmpty() && dates.done.isEmpty())
            status.state = VisitState::Due; // a new patient begins here
        if (status.state == VisitState::Late)
            status.daysLate = int(status.windowHigh.daysTo(today));
        statuses.push_back(status);
    }
    return statuses;
}

} // namespace carnet
