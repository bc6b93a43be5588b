#pragma once

#include "core/analysis/auc.h"
#include "core/study.h"

namespace carnet {

/// One row of the AUC table.
struct AucRow
{
    QString patient;
    int period = 0;
    QString measure;
    int startDay = 0;
    int day = 0;
    analysis::AucRule rule = analysis::AucRule::Observed;
    analysis::Auc auc;
    bool isProtocolRule = false;
};

/// Which areas are wanted; empty lists mean the protocol's. No rules: the one the protocol names for a measure and day,
/// else observed, and locf at its last day; rules: each of them for every measure and day.
struct AucRequest
{
    std::vector<QString> measures;
    std::vector<int> days;
    std::vector<analysis::AucRule> rules;
    std::optional<int> startDay;
};

/// Rows for each patient and period with a diary row or an infusion; patients as text, then period, measure, day, rule
/// by name.
std::vector<AucRow> aucTable(const Study &study, const AucRequest &request);

/// Whether the last day of an area has come: before, nothing is carried forward into days that nobody has lived yet.
bool hasCome(const Study &study, const QString &patient, int period, int day);

/// One curve as analysis wants it: byDay, with the pre-infusion score standing in for a missing average of day 0.
std::vector<double> endpointCurve(const Study &study, const QString &patient, int period, const QString &measure);

/// The version of the AUC rules, written beside every stored or exported area.
QString aucRuleVersion();

} // namespace carnet
