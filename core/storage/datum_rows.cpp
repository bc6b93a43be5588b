#include "core/storage/datum_rows.h"

#include <string>

namespace carnet {

namespace {

constexpr std::size_t atOnce = 64;
constexpr int columns = 6;

std::string insertOf(std::size_t rows)
{
    std::string sql = "INSERT INTO datum VALUES (?, ?, ?, ?, ?, ?)";
    for (std::size_t row = 1; row < rows; ++row)
        sql += ", (?, ?, ?, ?, ?, ?)";
    return sql;
}

} // namespace

void DatumRows::add(int patient, Occasion occasion, int item, qint64 act, const Value &value, const QByteArray &digest)
{
    m_rows.push_back({patient, occasion.packed(), item, act, value.number(), digest, value.missing});
    if (m_rows.size() == atOnce)
        flush();
}

void DatumRows::flush()
{
    if (m_rows.size() == atOnce) {
        static const std::string many = insertOf(atOnce);
        if (!m_many)
            m_many.emplace(m_connection.handle(), many.c_str(), m_connection.path());
        for (std::size_t row = 0; row < atOnce; ++row)
            bind(*m_many, int(row) * columns, m_rows[row]);
        m_many->run();
    } else if (!m_rows.empty()) {
        Statement one = m_connection.prepare("INSERT INTO datum VALUES (?, ?, ?, ?, ?, ?)");
        for (const Row &row : m_rows) {
            bind(one, 0, row);
            one.run();
        }
    }
    m_rows.clear();
}

void DatumRows::bind(Statement &statement, int before, const Row &row)
{
    statement.bind(before + 1, qint64(row.patient))
        .bind(before + 2, qint64(row.occasion))
        .bind(before + 3, qint64(row.item))
        .bind(before + 4, row.act);
    if (!row.digest.isEmpty())
        statement.bindBlob(before + 5, row.digest);
    else if (row.number && *row.number == double(qint64(*row.number)))
        statement.bind(before + 5, qint64(*row.number));
    else if (row.number)
        statement.bind(before + 5, *row.number);
    else
        statement.bindNull(before + 5);
    row.missing ? statement.bind(before + 6, qint64(*row.missing)) : statement.bindNull(before + 6);
}

} // namespace carnet
