#pragma once

#include "core/scoring/scores.h"

#include <QByteArray>

namespace carnet::cli {

/// A questionnaire of a responses file.
struct AnsweredForm
{
    const Instrument *instrument = nullptr;
    Answers answers;
};

/// What stands in a responses file, case by case in the order of their first row.
struct ResponseFile
{
    struct Case
    {
        QString name;
        std::vector<AnsweredForm> forms; ///< in the order of the instruments
    };
    std::vector<Case> cases;
    qint64 unusable = 0;   ///< answers that no scoring can take
    QString firstUnusable; ///< where the first of them stands and what it says
};

/// Reads `instrument,case,item,value` or `patient_id,visit,instrument,item,value`, other columns being passed over; an
/// answer with a value_missing is missing. Throws Error for an instrument or item that is not known, with its line.
ResponseFile readResponseFile(const QByteArray &csv, const QString &name, const std::vector<Instrument> &instruments);

} // namespace carnet::cli
