#pragma once

#include "core/domain/protocol.h"

#include <QDate>

namespace carnet {

class JsonNode;

/// A result that is followed from visit to visit.
struct ProtocolOutcome
{
    QString code; ///< of a questionnaire's score or item, or of an item of a form
    QString form; ///< the questionnaire or form it comes from
    Words label;
    QString unit;
    double minimum = 0;
    double maximum = 10;
    bool isScore = false;
    bool lowerIsBetter = true;
    std::vector<int> aucDays; ///< days since the baseline up to which an area over the visits is wanted, rising

    bool isYesNo() const { return !isScore && minimum == 0 && maximum == 1; }
};

/// The days between which the planned number of patients is to be included; invalid when the protocol does not say.
struct RecruitmentPlan
{
    QDate begin;
    QDate end;
};

/// What a protocol wants to be followed. The first outcome is the primary one.
struct OutcomePlan
{
    std::vector<ProtocolOutcome> outcomes;
    RecruitmentPlan recruitment;
};

/// Reads the keys outcomes and recruitment of a protocol and reports what is wrong with them.
OutcomePlan readOutcomePlan(const JsonNode &root, const Protocol &protocol);
/// The same of a protocol that has been read before.
OutcomePlan outcomePlan(const QByteArray &json, const Protocol &protocol);

} // namespace carnet
