#include "core/protocol/schedule.h"

#include <algorithm>

namespace carnet {

namespace {

using Kind = ProtocolVisit::Kind;

bool willNotHappen(const ProtocolVisit &visit, const VisitDates &dates)
{
    if (dates.done.value(visit.code).isValid())
        return false;
    if (dates.notDone.contains(visit.code) || dates.finished)
        return true;
    const bool belongsToAnInfusion = visit.kind != Kind::Visit && visit.kind != Kind::End;
    return dates.withdrawn && (!dates.followedUp || belongsToAnInfusion);
}

/// When each visit is due, working back from visit to anchor.
class Targets
{
public:
    Targets(const Protocol &protocol, const VisitDates &dates)
        : m_protocol(protocol)
        , m_dates(dates)
    {
    }

    /// Whether the day that the visit counts from has come: before that it is only expected.
    bool isAnchored(const ProtocolVisit &visit) const
    {
        return visit.anchor.isEmpty() || m_dates.done.value(anchorOf(visit)).isValid();
    }

    /// Invalid while nothing is known that the visit counts from.
    QDate target(const ProtocolVisit &visit) const
    {
        const QDate planned = m_dates.planned.value(visit.code);
        const QString anchor = anchorOf(visit);
        if (anchor.isEmpty())
            return planned;
        const QDate anchorDone = m_dates.done.value(anchor);
        const ProtocolVisit *anchorVisit = m_protocol.visit(anchor);
        const QDate from = anchorDone.isValid() || !anchorVisit ? anchorDone : target(*anchorVisit);
        if (!from.isValid())
            return planned;
        const QDate counted = from.addDays(visit.targetDay);
        // A patient who has to wait gets a later date; an earlier plan was made before the anchor moved.
        return anchorDone.isValid() && planned.isValid() ? std::max(planned, counted) : counted;
    }

private:
    QString anchorOf(const ProtocolVisit &visit) const
    {
        QString anchor = visit.anchor;
        for (const ProtocolVisit *at = m_protocol.visit(anchor); at && willNotHappen(*at, m_dates);
             at = m_protocol.visit(anchor)) {
            if (at->anchor.isEmpty())
                break;
            anchor = at->anchor;
        }
        return anchor;
    }

    const Protocol &m_protocol;
    const VisitDates &m_dates;
};

/// The dates as they were when the patient came in: nothing has moved yet.
VisitDates atInclusion(const Protocol &protocol, const VisitDates &dates)
{
    VisitDates first;
    for (const ProtocolVisit &visit : protocol.visits) {
        const bool begins = visit.kind == Kind::Screening || visit.kind == Kind::Inclusion;
        if (const QDate done = dates.done.value(visit.code); begins && done.isValid())
            first.done.insert(visit.code, done);
    }
    for (const auto &[code, date] : dates.done.asKeyValueRange()) {
        if (!protocol.visit(code))
            first.done.insert(code, date);
    }
    first.notDone = dates.notDone;
    return first;
}

VisitState stateOf(const VisitStatus &status, const VisitDates &dates, bool isAnchored, QDate today)
{
    if (status.done.isValid())
        return status.daysOutsideWindow() != 0 ? VisitState::DoneOutOfWindow : VisitState::Done;
    if (willNotHappen(*status.visit, dates))
        return VisitState::WillNotHappen;
    if (!status.target.isValid() || !isAnchored || today < status.windowLow)
        return VisitState::NotYet;
    return today > status.windowHigh ? VisitState::Late : VisitState::Due;
}

} // namespace

int VisitStatus::daysOutsideWindow() const
{
    if (!done.isValid() || !target.isValid())
        return 0;
    if (done < windowLow)
        return int(windowLow.daysTo(done));
    return done > windowHigh ? int(windowHigh.daysTo(done)) : 0;
}

std::vector<VisitStatus> schedule(const Protocol &protocol, const VisitDates &dates, QDate today)
{
    const VisitDates planned = atInclusion(protocol, dates);
    const Targets targets(protocol, dates);
    const Targets firstTargets(protocol, planned);
    std::vector<VisitStatus> statuses;
    for (const ProtocolVisit &visit : protocol.visits) {
        VisitStatus status;
        status.visit = &visit;
        status.done = dates.done.value(visit.code);
        status.target = targets.target(visit);
        if (status.target.isValid()) {
            status.windowLow = status.target.addDays(visit.windowLow);
            status.windowHigh = status.target.addDays(visit.windowHigh);
            const QDate first = firstTargets.target(visit);
            status.movedDays = first.isValid() ? int(first.daysTo(status.target)) : 0;
        }
        status.state = stateOf(status, dates, targets.isAnchored(visit), today);
        if (status.state == VisitState::NotYet && visit.anchor.isEmpty() && dates.done.isEmpty())
            status.state = VisitState::Due; // a new patient begins here
        if (status.state == VisitState::Late)
            status.daysLate = int(status.windowHigh.daysTo(today));
        statuses.push_back(status);
    }
    return statuses;
}

} // namespace carnet
