#include "app/cli/diary_file.h"

#include "app/cli/named_columns.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

struct Measure
{
    const char *id;
    const char *column;
};
constexpr std::array allMeasures{Measure{"average", "avg"}, Measure{"maximum", "max"}, Measure{"night", "night"}};

/// Patient and period of a row, or nothing after a refusal.
std::optional<DiaryFile::Key> keyOf(NamedColumns &file, int patientColumn, int periodColumn)
{
    const QString patient = file.cell(patientColumn);
    if (patient.isEmpty())
        file.refuse(patientColumn, QCoreApplication::translate("Command", "the patient is missing"));
    const auto period = file.wholeNumber(periodColumn, u"period"_s);
    if (patient.isEmpty() || !period)
        return {};
    return DiaryFile::Key{patient, *period};
}

} // namespace

QString diaryColumn(const QString &measure)
{
    for (const Measure &each : allMeasures) {
        if (measure == QLatin1StringView(each.id))
            return QString::fromLatin1(each.column);
    }
    return {};
}

DiaryFile readDiaryFile(const QByteArray &csv, const QString &name, int lastDay)
{
    NamedColumns file(csv, name);
    const int patientColumn = file.requiredColumn({u"patient_id"_s, u"patient"_s});
    const int periodColumn = file.requiredColumn({u"period"_s});
    const int dayColumn = file.requiredColumn({u"day"_s});
    DiaryFile diary;
    std::vector<int> scoreColumns;
    for (const Measure &measure : allMeasures) {
        const QString column = QString::fromLatin1(measure.column);
        if (file.column(column) < 0)
            continue;
        scoreColumns.push_back(file.requiredColumn({column}));
        diary.measures += QString::fromLatin1(measure.id);
    }

    std::set<std::pair<DiaryFile::Key, int>> seen;
    while (file.next()) {
        const auto key = keyOf(file, patientColumn, periodColumn);
        const auto day = file.wholeNumber(dayColumn, u"day"_s);
        if (!key || !day)
            continue;
        if (!seen.insert({*key, *day}).second) {
            file.refuse(dayColumn, QCoreApplication::translate(
                                       "Command", "%1, period %2, day %3 is there twice; one row a day is wanted")
                                       .arg(key->patient, QString::number(key->period), QString::number(*day)));
            continue;
        }
        auto &curves = diary.curves[*key];
        curves.resize(scoreColumns.size());
        for (std::size_t i = 0; i < scoreColumns.size(); ++i) {
            const double score = file.score(scoreColumns[i]);
            if (*day < 0 || *day > lastDay)
                continue;
            if (curves[i].size() <= std::size_t(*day))
                curves[i].resize(std::size_t(*day) + 1, nothing);
            curves[i][std::size_t(*day)] = score;
        }
    }
    file.finish();
    return diary;
}

void addPreInfusion(DiaryFile &diary, const QByteArray &csv, const QString &name)
{
    NamedColumns file(csv, name);
    const int patientColumn = file.requiredColumn({u"patient_id"_s, u"patient"_s});
    const int periodColumn = file.requiredColumn({u"period"_s});
    const int scoreColumn = file.requiredColumn({u"pre_infusion_nrs"_s});
    std::map<DiaryFile::Key, double> scores;
    while (file.next()) {
        // A visits file has rows without a period, and calls without a score: they say nothing about an infusion.
        if (file.cell(periodColumn).isEmpty() || file.cell(scoreColumn).isEmpty())
            continue;
        const auto key = keyOf(file, patientColumn, periodColumn);
        const double score = file.score(scoreColumn);
        if (!key || std::isnan(score))
            continue;
        const auto [known, isNew] = scores.insert({*key, score});
        if (!isNew && known->second != score) {
            file.refuse(scoreColumn, QCoreApplication::translate("Command", "%1, period %2 has two different scores")
                                         .arg(key->patient, QString::number(key->period)));
        }
    }
    file.finish();

    const auto average = std::size_t(diary.measures.indexOf(u"average"_s));
    for (const auto &[key, score] : scores) {
        auto &curves = diary.curves[key];
        curves.resize(std::size_t(diary.measures.size()));
        if (!diary.measures.contains(u"average"_s))
            continue;
        if (curves[average].empty())
            curves[average].resize(1, nothing);
        if (std::isnan(curves[average][0]))
            curves[average][0] = score;
    }
}

} // namespace carnet::cli
