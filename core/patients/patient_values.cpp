#include "core/patients/patient_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

PatientValues::PatientValues(const std::vector<Datum> &data)
{
    m_values.reserve(qsizetype(data.size()));
    for (const Datum &datum : data) {
        if (datum.value.isEmpty())
            continue;
        const Occasion occasion = datum.key.occasion;
        m_values.insert({occasion.packed(), datum.key.item}, &datum.value);
        if (occasion.kind() == Occasion::Kind::List)
            m_rows.emplace_back(occasion.list(), occasion.rowNumber());
    }
    std::ranges::sort(m_rows);
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    for (const auto &row : m_rows) {
        const QString item = cancelledItem(row.first);
        if (!item.isEmpty() && m_values.contains({Occasion::row(row.first, row.second).packed(), item}))
            m_cancelled.push_back(row);
    }
    std::erase_if(m_rows, [this](const auto &row) { return std::ranges::binary_search(m_cancelled, row); });
}

Value PatientValues::at(Occasion occasion, const QString &item) const
{
    const Value *value = m_values.value({occasion.packed(), item});
    return value ? *value : Value();
}

QDate PatientValues::date(Occasion occasion, const QString &item) const
{
    return QDate::fromString(text(occasion, item), Qt::ISODate);
}

namespace {

std::vector<int> numbersOf(const std::vector<std::pair<List, int>> &rows, List list)
{
    std::vector<int> numbers;
    for (const auto &[of, number] : rows) {
        if (of == list)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

std::vector<int> PatientValues::rows(List list) const
{
    return numbersOf(m_rows, list);
}

std::vector<int> PatientValues::cancelledRows(List list) const
{
    return numbersOf(m_cancelled, list);
}

QString cancelledItem(List list)
{
    switch (list) {
    case List::AdverseEvent: return u"ae_cancelled"_s;
    case List::Medication: return u"cm_cancelled"_s;
    case List::Query:
    case List::Deviation:
    case List::Contact:
    case List::Infusion:
    case List::Account:
    case List::Signature:
    case List::Allocation:
    case List::Envelope: break;
    }
    return {};
}

} // namespace carnet
