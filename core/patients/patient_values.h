#pragma once

#include "core/domain/datum.h"

#include <QDate>
#include <QHash>
#include <vector>

namespace carnet {

/// The current values of one patient, findable by occasion and item. The data must outlive it.
class PatientValues
{
public:
    explicit PatientValues(const std::vector<Datum> &data);

    Value at(Occasion occasion, const QString &item) const;
    /// The text of a value, empty when there is none.
    QString text(Occasion occasion, const QString &item) const { return at(occasion, item).text(); }
    /// A whole date, or an invalid one.
    QDate date(Occasion occasion, const QString &item) const;
    bool holds(Occasion occasion, const QString &item) const { return !at(occasion, item).isEmpty(); }
    /// Numbers of the rows of a list that hold anything, in order, without those recorded in error.
    std::vector<int> rows(List list) const;
    /// Those recorded in error and cancelled: kept, but they count for nothing.
    std::vector<int> cancelledRows(List list) const;

private:
    QHash<std::pair<std::uint32_t, QString>, const Value *> m_values;
    std::vector<std::pair<List, int>> m_rows;
    std::vector<std::pair<List, int>> m_cancelled;
};

/// The item that says that a row was recorded in error, and why; empty for lists without one.
QString cancelledItem(List list);

} // namespace carnet
