#pragma once

#include "core/domain/protocol.h"

#include <QDate>
#include <QHash>

namespace carnet {

/// What is known about the dates of one patient's visits, by visit code.
struct VisitDates
{
    QHash<QString, QDate> done;
    QHash<QString, QDate> planned;
    bool withdrawn = false;
};

enum class VisitState { NotYet, Due, Late, Done, DoneOutOfWindow, WillNotHappen };

struct VisitStatus
{
    const ProtocolVisit *visit = nullptr;
    VisitState state = VisitState::NotYet;
    QDate done;       ///< invalid until done
    QDate target;     ///< invalid while the anchor is unknown
    QDate windowLow;  ///< first day of the window
    QDate windowHigh; ///< last day of the window
    int daysLate = 0; ///< after the window closed
};

/// The state of every visit of the protocol on a day, in the protocol's order. An anchor that is not done yet is
/// replaced by its own target, so that moving one infusion moves what follows.
std::vector<VisitStatus> schedule(const Protocol &protocol, const VisitDates &dates, QDate today);

} // namespace carnet
