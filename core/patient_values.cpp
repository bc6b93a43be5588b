#include "core/patient_values.h"

#include <algorithm>

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

std::vector<int> PatientValues::rows(List list) const
{
    std::vector<int> numbers;
    for (const auto &[of, number] : m_rows) {
        if (of == list)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace carnet
