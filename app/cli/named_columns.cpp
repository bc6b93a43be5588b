#include "app/cli/named_columns.h"

#include "core/exchange/field_values.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

constexpr double highestScore = 100; // a visual analogue scale in millimetres
constexpr qsizetype mostRefusals = 20;

} // namespace

NamedColumns::NamedColumns(const QByteArray &csv, const QString &name)
    : m_reader(std::string_view(csv.constData(), std::size_t(csv.size())))
    , m_name(name)
{
    if (csv.trimmed().isEmpty())
        stop({1, 1}, QCoreApplication::translate("Command", "the file is empty; a header line and rows are wanted"));
    if (const auto problem = csv::encodingProblem({csv.constData(), std::size_t(csv.size())}))
        stop(problem->place, problem->message);
    if (m_reader.next()) {
        for (const std::string_view field : m_reader.fields())
            m_header += fieldText(field).trimmed();
    }
    stopAtProblem();
}

int NamedColumns::requiredColumn(const QStringList &names) const
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

bool NamedColumns::next()
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

QString NamedColumns::cell(int column) const
{
    return wholeCell(column).trimmed();
}

QString NamedColumns::wholeCell(int column) const
{
    return fieldText(m_reader.fields()[std::size_t(column)]);
}

std::optional<int> NamedColumns::wholeNumber(int column, const QString &what)
{
    bool whole = false;
    const int number = cell(column).toInt(&whole);
    if (whole)
        return number;
    refuse(column, QCoreApplication::translate("Command", "%1 is a whole number, not “%2”").arg(what, cell(column)));
    return {};
}

double NamedColumns::score(int column)
{
    if (cell(column).isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto number = readNumber(cell(column).toStdString(), {hasDecimalComma()});
    if (number && *number >= 0 && *number <= highestScore)
        return *number;
    refuse(column,
           QCoreApplication::translate("Command", "a score is a number from 0 to 100, or empty when missing; not “%1”")
               .arg(cell(column)));
    return std::numeric_limits<double>::quiet_NaN();
}

void NamedColumns::refuse(int column, const QString &why)
{
    const csv::Place place = m_reader.place(column + 1);
    if (m_refusals.size() < mostRefusals)
        m_refusals += u"%1:%2:%3: %4"_s.arg(m_name).arg(m_reader.line()).arg(std::max(place.column, 1)).arg(why);
    ++m_refused;
}

void NamedColumns::finish() const
{
    if (m_refused == 0)
        return;
    QString message = m_refusals.join(u'\n');
    if (m_refused > m_refusals.size())
        message += u'\n' + QCoreApplication::translate("Command", "… and %1 more.").arg(m_refused - m_refusals.size());
    throw Error(Error::Kind::Refused, message);
}

void NamedColumns::stop(const csv::Place &place, const QString &why) const
{
    throw Error(Error::Kind::Refused,
                u"%1:%2:%3: %4"_s.arg(m_name).arg(place.line).arg(std::max(place.column, 1)).arg(why));
}

void NamedColumns::stopAtProblem() const
{
    if (m_reader.problem())
        stop(m_reader.problem()->place, m_reader.problem()->message);
}

} // namespace carnet::cli
