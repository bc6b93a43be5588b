#include "core/exchange/import_data.h"
#include "core/exchange/messages.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Reads diary.csv row by row; a year of a cohort is 220,000 rows, so nothing is allocated for a row that is right.
class DiaryTable
{
public:
    explicit DiaryTable(ImportTable &table);
    qint64 read();

private:
    struct Measure
    {
        int column;
        int missingColumn;
    };

    bool readKey();
    bool readDate();
    void readMeasures();
    Cell readCell(int column);
    std::optional<Cell> readReason(int column);
    Cell refuseScore(int column);

    ImportTable &m_table;
    ImportData &m_data;
    int m_patientColumn;
    int m_periodColumn;
    int m_dayColumn;
    int m_dateColumn;
    int m_reasonColumn;
    int m_noteColumn;
    std::vector<Measure> m_measures;
    int m_lowest;  ///< tenths
    int m_highest; ///< tenths
    int m_stepTenths;
    std::string m_patientCode;
    int m_patient = -1;
    DiaryPeriod *m_period = nullptr;
    int m_day = 0;
    qint64 m_values = 0;
};

DiaryTable::DiaryTable(ImportTable &table)
    : m_table(table)
    , m_data(table.data())
    , m_patientColumn(table.column(u"patient_id"_s))
    , m_periodColumn(table.column(u"period"_s))
    , m_dayColumn(table.column(u"day"_s))
    , m_dateColumn(table.column(u"date"_s))
    , m_reasonColumn(table.column(u"missing_reason"_s))
    , m_noteColumn(table.column(u"note"_s))
{
    const DiaryPlan &diary = m_data.protocol().diary;
    for (const DiaryMeasure &measure : diary.measures)
        m_measures.push_back({table.column(measure.column), table.column(measure.column + u"_missing"_s)});
    std::vector<int> columns;
    for (const Measure &measure : m_measures)
        columns.push_back(measure.column);
    m_data.diaryColumns(m_table.file(), m_dayColumn, std::move(columns));
    m_lowest = int(std::lround(diary.minimum * 10));
    m_highest = int(std::lround(diary.maximum * 10));
    m_stepTenths = std::max(1, int(std::lround(diary.step * 10)));
}

qint64 DiaryTable::read()
{
    constexpr qint64 reportEvery = 16384;
    while (m_table.next()) {
        if (m_table.rows() % reportEvery == 0)
            report(m_data.options().progress, m_table.spec().name, qint64(m_table.shareRead() * 100), 100);
        if (!readKey())
            continue;
        readDate();
        readMeasures();
    }
    return m_values;
}

bool DiaryTable::readKey()
{
    const std::string_view code = m_table.field(m_patientColumn);
    if (code != m_patientCode || m_patient < 0) {
        m_patient = m_table.patient(m_patientColumn);
        m_patientCode = code;
        m_period = nullptr;
    }
    const auto period = readWhole(m_table.field(m_periodColumn));
    const int periods = m_data.protocol().periods;
    if (!period || *period < 1 || *period > periods) {
        m_table.whole(m_periodColumn, 1, periods);
        return false;
    }
    const auto day = readWhole(m_table.field(m_dayColumn));
    if (!day || *day > Occasion::maximumDay) {
        m_table.whole(m_dayColumn, 0, Occasion::maximumDay);
        return false;
    }
    if (m_patient < 0)
        return false;
    m_day = *day;
    if (!m_period || m_period->period != *period)
        m_period = &m_data.diary(m_patient, *period);
    std::int32_t &line = m_period->lines.size() > std::size_t(m_day)
                             ? m_period->lines[std::size_t(m_day)]
                             : (m_period->lines.resize(std::size_t(m_day) + 1), m_period->lines.back());
    if (line != 0) {
        m_table.refuse(m_dayColumn, Messages::tr("%1, period %2, day %3 is already on line %4")
                                        .arg(m_data.patientCode(m_patient))
                                        .arg(*period)
                                        .arg(m_day)
                                        .arg(line));
        return false;
    }
    line = m_table.origin(m_dayColumn).line;
    return true;
}

bool DiaryTable::readDate()
{
    const std::string_view text = trimmed(m_table.field(m_dateColumn));
    if (text.empty())
        return true;
    const auto date = readDay(text, m_table.style());
    if (!date) {
        m_table.refuse(
            m_dateColumn,
            Messages::tr("%1 is not possible; wanted is a date, YYYY-MM-DD or DD/MM/YYYY").arg(inQuotes(text)));
        return false;
    }
    const qint64 infusion = *date - m_day;
    if (m_period->infusion == infusion) [[likely]]
        return true;
    if (m_period->infusion == 0) {
        m_period->infusion = infusion;
        m_period->infusionOrigin = m_table.origin(m_dateColumn);
        return true;
    }
    const QString expected = QDate::fromJulianDay(m_period->infusion + m_day).toString(Qt::ISODate);
    const QString begins = QDate::fromJulianDay(m_period->infusion).toString(Qt::ISODate);
    if (m_period->infusionKnown)
        m_table.refuse(m_dateColumn, Messages::tr("%1 is not day %2 of the infusion of %3; that day is %4")
                                         .arg(inQuotes(text))
                                         .arg(m_day)
                                         .arg(begins, expected));
    else
        m_table.refuse(m_dateColumn,
                       Messages::tr("%1 does not agree with line %2, which puts the infusion on %3 and day %4 on %5")
                           .arg(inQuotes(text))
                           .arg(m_period->infusionOrigin.line)
                           .arg(begins)
                           .arg(m_day)
                           .arg(expected));
    return false;
}

void DiaryTable::readMeasures()
{
    const std::string_view reasonText = m_table.field(m_reasonColumn);
    std::optional<Cell> rowReason;
    if (!reasonText.empty()) {
        rowReason = readReason(m_reasonColumn);
        if (!rowReason)
            return;
    }
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const Measure &measure = m_measures[i];
        Cell cell = readCell(measure.column);
        if (!m_table.field(measure.missingColumn).empty()) {
            const auto reason = readReason(measure.missingColumn);
            if (reason && hasScore(cell))
                m_table.refuse(measure.missingColumn,
                               Messages::tr("the value is there, so it cannot be missing as well; empty one of them"));
            else if (reason)
                cell = *reason;
        } else if (cell == emptyCell && rowReason) {
            cell = *rowReason;
        }
        if (cell == emptyCell)
            continue;
        m_period->curves[i].set(m_day, cell);
        ++m_values;
    }
    if (!m_table.field(m_noteColumn).empty()) {
        const FieldValue note =
            readField(*m_data.dictionary().item(u"diary_note"_s), m_table.field(m_noteColumn), m_table.style());
        m_data.add(m_patient, Occasion::day(m_period->period, m_day), u"diary_note"_s, note.value,
                   m_table.origin(m_noteColumn));
        ++m_values;
    }
}

Cell DiaryTable::readCell(int column)
{
    const std::string_view text = m_table.field(column);
    if (text.empty())
        return emptyCell;
    int tenths = -1;
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9') {
        tenths = (text[0] - '0') * 10;
    } else if (const auto number = readNumber(trimmed(text), m_table.style())) {
        const double exact = *number * 10;
        tenths = *number >= 0 && exact <= m_highest + 0.5 && std::abs(exact - std::round(exact)) < 1e-6
                     ? int(std::lround(exact))
                     : -1;
    }
    if (tenths < m_lowest || tenths > m_highest || (tenths - m_lowest) % m_stepTenths != 0)
        return refuseScore(column);
    return Cell(tenths);
}

Cell DiaryTable::refuseScore(int column)
{
    const DiaryPlan &diary = m_data.protocol().diary;
    Item item;
    item.kind = Item::Kind::Number;
    item.minimum = diary.minimum;
    item.maximum = diary.maximum;
    item.step = diary.step;
    const std::string_view text = m_table.field(column);
    if (readMissing(trimmed(text)))
        m_table.refuse(column,
                       Messages::tr("%1 is a reason, no score; leave the score empty and write the reason in %2")
                           .arg(inQuotes(text), m_table.header()[column - 1] + u"_missing"_s));
    else
        m_table.refuse(column, Messages::tr("%1 is not possible; wanted is %2").arg(inQuotes(text), wanted(item)));
    return emptyCell;
}

std::optional<Cell> DiaryTable::readReason(int column)
{
    const std::string_view text = m_table.field(column);
    if (text == "ND")
        return cellOf(Missing::NotDone);
    if (text == "NR")
        return cellOf(Missing::NotReturned);
    if (const auto reason = m_table.missing(column))
        return cellOf(*reason);
    return {};
}

} // namespace

qint64 readDiaryTable(ImportTable &table)
{
    return DiaryTable(table).read();
}

} // namespace carnet
