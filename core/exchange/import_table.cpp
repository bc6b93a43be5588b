#include "core/exchange/import_data.h"
#include "core/exchange/messages.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Changes of one letter that turn one name into the other.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(std::size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int substitution = diagonal + (from[i] != to[j]);
            diagonal = row[std::size_t(j) + 1];
            row[std::size_t(j) + 1] = std::min({substitution, diagonal + 1, row[std::size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

ImportTable::ImportTable(ImportData &data, const FileSpec &spec, std::int16_t file, std::string_view bytes,
                         bool guardedTexts)
    : m_data(data)
    , m_spec(spec)
    , m_file(file)
    , m_reader(bytes)
{
    m_style.decimalComma = m_reader.separator() == ';';
    m_style.guardedTexts = guardedTexts;
}

bool ImportTable::readHeader()
{
    if (!m_reader.next()) {
        const auto problem = m_reader.problem();
        m_data.refuse(
            {1, std::int16_t(problem ? problem->place.column : 1), m_file},
            problem ? problem->message
                    : Messages::tr("the file is empty; a header line is wanted: %1").arg(m_spec.columns.join(u',')));
        return false;
    }
    for (const std::string_view field : m_reader.fields())
        m_header.push_back(fieldText(trimmed(field)));
    return checkHeader();
}

bool ImportTable::checkHeader()
{
    const QStringList known = m_spec.allColumns();
    const auto isKnown = [&](const QString &name) {
        return known.contains(name) || (name.endsWith(u"_missing") && m_spec.items.contains(name.chopped(8)));
    };
    if (std::none_of(m_header.begin(), m_header.end(), isKnown)) {
        m_data.refuse({1, 1, m_file}, Messages::tr("the first line is no header of %1; wanted is: %2")
                                          .arg(m_spec.name, m_spec.columns.join(u',')));
        return false;
    }
    bool right = true;
    for (int column = 1; column <= int(m_header.size()); ++column) {
        const QString &name = m_header[column - 1];
        const Origin place{1, std::int16_t(column), m_file};
        if (const int first = m_columns.value(name, 0)) {
            m_data.refuse(place, Messages::tr("the column %1 is there twice, first as column %2").arg(name).arg(first));
            right = false;
        } else if (!isKnown(name)) {
            const QString nearest = nearestColumn(name);
            m_data.refuse(place, nearest.isEmpty()
                                     ? Messages::tr("%1 is no column of %2; its columns are %3")
                                           .arg(inQuotes(name.toStdString()), m_spec.name, m_spec.columns.join(u", "_s))
                                     : Messages::tr("%1 is no column of %2; the nearest is %3")
                                           .arg(inQuotes(name.toStdString()), m_spec.name, nearest));
            right = false;
        }
        m_columns.insert(name, column);
    }
    for (const QString &key : m_spec.keys) {
        if (!m_columns.contains(key)) {
            m_data.refuse({1, 1, m_file}, Messages::tr("the column %1 is missing; %2 needs it").arg(key, m_spec.name));
            right = false;
        }
    }
    return right;
}

QString ImportTable::nearestColumn(const QString &name) const
{
    QString nearest;
    int least = 4; // more than three letters is another word
    for (const QString &column : m_spec.allColumns()) {
        const int changes = distance(name.toLower(), column.toLower());
        if (changes < least && changes <= int(std::max(name.size(), column.size())) / 2) {
            least = changes;
            nearest = column;
        }
    }
    return nearest;
}

bool ImportTable::next()
{
    const auto columns = std::size_t(m_header.size());
    while (m_reader.next()) {
        const auto fields = m_reader.fields();
        if (fields.size() == columns) [[likely]] {
            if (fields[0].empty() &&
                std::all_of(fields.begin(), fields.end(), [](auto field) { return field.empty(); }))
                continue;
            ++m_rows;
            return true;
        }
        const csv::Place place = m_reader.place(int(fields.size()));
        const Origin where{std::int32_t(place.line), std::int16_t(std::min<std::size_t>(fields.size(), 9999)), m_file};
        if (fields.size() < columns && m_reader.endsWithoutLineBreak())
            m_data.refuse(
                where, Messages::tr("the file ends within a row, after %1 of %2 fields; it was cut off, get it whole")
                           .arg(fields.size())
                           .arg(columns));
        else
            m_data.refuse(where, Messages::tr("the row has %1 fields, the header %2").arg(fields.size()).arg(columns));
    }
    if (const auto problem = m_reader.problem())
        m_data.refuse({std::int32_t(problem->place.line), std::int16_t(problem->place.column), m_file},
                      problem->message);
    return false;
}

int ImportTable::column(const QString &name) const
{
    return m_columns.value(name, 0);
}

Origin ImportTable::origin(int column) const
{
    const csv::Place place = m_reader.place(std::max(column, 1));
    return {std::int32_t(place.line), std::int16_t(place.column), m_file};
}

QString ImportTable::named(int column, const QString &message) const
{
    return column > 0 ? m_header[column - 1] + u": "_s + message : message;
}

int ImportTable::patient(int column)
{
    return m_data.patient(field(column), origin(column));
}

std::optional<int> ImportTable::whole(int column, int minimum, int maximum)
{
    const auto number = readWhole(trimmed(field(column)));
    if (number && *number >= minimum && *number <= maximum)
        return number;
    refuse(column, Messages::tr("%1 is not possible; wanted is a whole number from %2 to %3")
                       .arg(inQuotes(field(column)))
                       .arg(minimum)
                       .arg(maximum));
    return {};
}

std::optional<int> ImportTable::visitIndex(int column)
{
    const int index = m_data.protocol().visitIndex(fieldText(trimmed(field(column))));
    if (index >= 0)
        return index;
    QStringList codes;
    for (const ProtocolVisit &visit : m_data.protocol().visits)
        codes.push_back(visit.code);
    refuse(column, Messages::tr("%1 is no visit of this protocol; wanted is one of: %2")
                       .arg(inQuotes(field(column)), codes.join(u", "_s)));
    return {};
}

std::optional<Missing> ImportTable::missing(int column)
{
    const auto reason = readMissing(trimmed(field(column)));
    if (!reason)
        refuse(column, Messages::tr("%1 is no reason for a missing value; wanted is one of: %2")
                           .arg(inQuotes(field(column)), missingCodes()));
    return reason;
}

} // namespace carnet
