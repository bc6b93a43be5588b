#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace carnet::cli {

/// The curves of a plain diary file, without a study.
struct DiaryFile
{
    /// By patient (as text), then period.
    struct Key
    {
        QString patient;
        int period = 0;
        bool operator==(const Key &) const = default;
        bool operator<(const Key &other) const
        {
            return patient == other.patient ? period < other.period : patient < other.patient;
        }
    };
    /// For each measure of `measures` the score of day 0, 1, …; NaN where there is none.
    using Curves = std::vector<std::vector<double>>;

    QStringList measures; ///< measure ids of the columns that are there, in the order average, maximum, night
    std::map<Key, Curves> curves;
};

/// The column of a measure in a diary file ("avg" for "average"), or an empty text.
QString diaryColumn(const QString &measure);

/// Reads `patient_id|patient, period, day` and the measures avg, max, night, days 0…lastDay.
/// name begins every refusal. Throws Error::Kind::Refused listing what is wrong, one refusal a line.
DiaryFile readDiaryFile(const QByteArray &csv, const QString &name, int lastDay);

/// Adds the score taken before the infusion where the average of day 0 is missing. Throws Error::Kind::Refused.
void addPreInfusion(DiaryFile &diary, const QByteArray &csv, const QString &name);

} // namespace carnet::cli
