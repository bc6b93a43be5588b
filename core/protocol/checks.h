#pragma once

#include "core/domain/issue.h"
#include "core/domain/protocol.h"
#include "core/domain/series.h"

#include <QHash>

namespace carnet {

/// A finding about a diary: the issue, the day and the measure it marks.
struct DiaryIssue
{
    Issue issue;
    int day = 0;

    bool operator==(const DiaryIssue &) const = default;
};

/// All findings of the protocol's checks over the curves of one period (by measure id), by day.
/// language: "fr" or "en", for the texts of the protocol.
std::vector<DiaryIssue> checkDiary(const Protocol &protocol, const QHash<QString, Series> &curves,
                                   QStringView language);

/// The findings about one day only.
std::vector<DiaryIssue> checkDiaryDay(const Protocol &protocol, const QHash<QString, Series> &curves, int day,
                                      QStringView language);

/// Whether a check's expression can be read; the message says what is wrong, empty when it is right.
QString checkExpressionProblem(const QString &expression, const DiaryPlan &diary);

} // namespace carnet
