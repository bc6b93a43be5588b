#pragma once

#include "core/study.h"

namespace carnet {

/// Adverse events of the patients who were exposed: in one period or, once the study is unblinded, under one treatment,
/// or over the whole study.
struct EventGroup
{
    QString code; ///< period1 …, or the treatment; all: the whole study
    Words label;
    int exposed = 0; ///< patients who had the infusion of the period; over all, who began treatment
    int withAny = 0;
    int withRelated = 0; ///< possible, probable or certain
    int withSerious = 0;
    int events = 0;
    int relatedEvents = 0;
    std::vector<int> bySeverity; ///< patients by their worst event, in the order of EventCounts::severities
};

/// One term, group by group.
struct EventTerm
{
    struct Count
    {
        int patients = 0;
        int related = 0; ///< patients with a related event of this term
        int events = 0;
    };

    QString code; ///< of the protocol's usual events, or what was typed first
    Words label;
    std::vector<Count> groups; ///< in the order of EventCounts::groups
};

struct EventCounts
{
    std::vector<Option> severities;
    std::vector<EventGroup> groups; ///< periods or treatments in order, then the whole study; that alone without them
    bool byTreatment = false;
    std::vector<EventTerm> terms; ///< the most patients over the whole study first
    int beforeTreatment = 0;      ///< events that began before any treatment, counted nowhere else
    int withoutPeriod = 0;        ///< events of treated patients that belong to no period for want of a date

    const EventGroup &all() const { return groups.back(); }
    bool isEmpty() const { return groups.empty() || all().events == 0; }
};

/// An event belongs to the period that was recorded with it, else to the last infusion on or before its first day.
EventCounts eventCounts(const Study &study);

/// One event under treatment, by the period that it belongs to; period 0: in none.
struct EventOfPeriod
{
    QString patient;
    int period = 0;
    bool isRelated = false;
};
std::vector<EventOfPeriod> eventsByPeriod(const Study &study);
/// The patients and periods with an infusion; in designs without periods the patients under treatment with period 0.
std::vector<std::pair<QString, int>> exposedPeriods(const Study &study);

/// "possible", "probable" and "certain" count as related to the treatment.
bool isRelated(QStringView causality);

} // namespace carnet
