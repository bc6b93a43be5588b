#include "app/cli/diary_file.h"

#include "core/domain/error.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double highestScore = 100; // a visual analogue scale in millimetres
constexpr qsizetype mostRefusals = 20;

struct Measure
{
    const char *id;
    const char *column;
};
constexpr std::array allMeasures{Measure{"average", "avg"}, Measure{"maximum", "max"}, Measure{"night", "night"}};

QString toText(std::string_view field)
{
    return QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed();
}

/// A CSV file whose columns are asked for by name and whose refusals name file, line and column.
class NamedColumns
{
public:
    NamedColumns(const QByteArray &csv, const QString &name)
        : m_reader(std::string_view(csv.constData(), std::size_t(csv.size())))
        , m_name(name)
    {
        if (csv.trimmed().isEmpty())
            stop({1, 1},
                 QCoreApplication::translate("Command", "the file is empty; a header line and rows are wanted"));
        if (const auto problem = csv::encodingProblem({csv.constData(), std::size_t(csv.size())}))
            stop(problem->place, problem->message);
        if (m_reader.next()) {
            for (const std::string_view field : m_reader.fields())
                m_header += toText(field);
        }
        stopAtProblem();
    }

    /// Position of a column, or −1.
    int column(const QString &name) const { return int(m_header.indexOf(name)); }
    int requiredColumn(const QStringList &names)
    {
        for (const QString &name : names) {
            if (m_header.count(name) > 1) {
                stop({1, int(m_header.lastIndexOf(name)) + 1},
                     QCoreApplication::translate("Command", "the column %1 is there twice").arg(name));
            }
            if (column(name) >= 0)
                return column(name);
        }
        stop({1, 1}, QCoreApplication::translate("Command", "the header has no column %1").arg(names.first()));
    }

    bool next()
    {
        while (m_reader.next()) {
            if (m_reader.fields().size() == std::size_t(m_header.size()))
                return true;
            refuse(0, QCoreApplication::translate("Command", "this row has %1 cells, the header has %2")
                          .arg(QString::number(m_reader.fields().size()), QString::number(m_header.size())));
        }
        stopAtProblem();
        return false;
    }

    QString cell(int column) const { return toText(m_reader.fields()[std::size_t(column)]); }

    std::optional<int> wholeNumber(int column, const QString &what)
    {
        bool whole = false;
        const int number = cell(column).toInt(&whole);
        if (whole)
            return number;
        refuse(column,
               QCoreApplication::translate("Command", "%1 is a whole number, not “%2”").arg(what, cell(column)));
        return {};
    }

    /// The score of a cell, NaN when the cell is empty or refused.
    double score(int column)
    {
        QString text = cell(column);
        if (text.isEmpty())
            return nothing;
        if (m_reader.separator() == ';')
            text.replace(u',', u'.');
        const QByteArray bytes = text.toLatin1();
        double number = nothing;
        const auto [end, failure] = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), number);
        if (failure == std::errc() && end == bytes.constData() + bytes.size() && number >= 0 && number <= highestScore)
            return number;
        refuse(column, QCoreApplication::translate("Command",
                                                   "a score is a number from 0 to 100, or empty when missing; not “%1”")
                           .arg(cell(column)));
        return nothing;
    }

    void refuse(int column, const QString &why)
    {
        const csv::Place place = m_reader.place(column + 1);
        if (m_refusals.size() < mostRefusals)
            m_refusals += u"%1:%2:%3: %4"_s.arg(m_name).arg(m_reader.line()).arg(std::max(place.column, 1)).arg(why);
        ++m_refused;
    }

    /// Throws when any row was refused.
    void finish() const
    {
        if (m_refused == 0)
            return;
        QString message = m_refusals.join(u'\n');
        if (m_refused > m_refusals.size())
            message +=
                u'\n' + QCoreApplication::translate("Command", "… and %1 more.").arg(m_refused - m_refusals.size());
        throw Error(Error::Kind::Refused, message);
    }

private:
    [[noreturn]] void stop(const csv::Place &place, const QString &why) const
    {
        throw Error(Error::Kind::Refused,
                    u"%1:%2:%3: %4"_s.arg(m_name).arg(place.line).arg(std::max(place.column, 1)).arg(why));
    }
    void stopAtProblem() const
    {
        if (m_reader.problem())
            stop(m_reader.problem()->place, m_reader.problem()->message);
    }

    csv::Reader m_reader;
    QString m_name;
    QStringList m_header;
    QStringList m_refusals;
    qsizetype m_refused = 0;
};

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
