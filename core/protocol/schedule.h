#pragma once

#include "core/domain/protocol.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace carnet {

/// What is known about the dates of one patient's visits, by visit code ("IN1": the first infusion of a design that
/// allows them at any time).
struct VisitDates
{
    QHash<QString, QDate> done;
    QHash<QString, QDate> planned;
    QSet<QString> notDone; ///< visits of which somebody said that they will not happen
    bool withdrawn = false;
    bool followedUp = false; ///< after withdrawal the visits without an infusion still take place
    bool finished = false;   ///< the study is over for this patient
};

enum class VisitState { NotYet, Due, Late, Done, DoneOutOfWindow, WillNotHappen };

struct VisitStatus
{
    const ProtocolVisit *visit = nullptr;
    VisitState state = VisitState::NotYet;
    QDate done;        ///< invalid until done
    QDate target;      ///< invalid while the anchor is unknown
    QDate windowLow;   ///< first day of the window
    QDate windowHigh;  ///< last day of the window
    int daysLate = 0;  ///< after the window closed
    int movedDays = 0; ///< days by which visits before it, or waiting, have moved the target

    bool isDone() const { return state == VisitState::Done || state == VisitState::DoneOutOfWindow; }
    bool isWaitedFor() const { return state == VisitState::Due || state == VisitState::Late; }
    /// Days before the window (negative) or after it (positive) on which it was done; 0 inside.
    int daysOutsideWindow() const;
};

/// The state of every visit of the protocol on a day, in the protocol's order. An anchor that is not done yet is
/// replaced by its own target, so that moving one infusion moves what follows; one that will not happen, by its own
/// anchor.
std::vector<VisitStatus> schedule(const Protocol &protocol, const VisitDates &dates, QDate today);

} // namespace carnet
