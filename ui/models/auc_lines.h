#pragma once

#include "core/results/endpoints.h"

namespace carnet::ui {

/// The areas under the curve of one patient as the card shows them: a line for each day, a column for each period.
struct AucLines
{
    struct Cell
    {
        std::optional<double> area; ///< nothing: shown as a dash
        bool fewDays = false;       ///< fewer than half of the days were entered
    };
    struct Line
    {
        QString label;
        std::vector<Cell> cells;
        bool isProtocolRule = false;
    };

    QString measure;
    std::vector<int> periods;
    std::vector<int> daysEntered; ///< days from 1 with a score, by period
    std::vector<Line> days;       ///< the protocol's days under the protocol's rules
    std::vector<Line> rules;      ///< the last day under every rule
    int lastDay = 0;
    QString formula; ///< formula and missing rules in words

    bool hasFewDays() const;
};

/// The areas of the protocol's first measure. currentPeriod: the only one shown when the study hides the comparison of
/// periods.
AucLines aucLines(const Study &study, const QString &patient, int currentPeriod);
/// A rule in words of the interface language, such as "last value carried forward".
QString ruleWords(analysis::AucRule rule);

} // namespace carnet::ui
