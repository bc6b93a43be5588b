#pragma once

#include "core/trust/signatures.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// What a signature covers, value by value; what changed since the last one is marked.
class SignedValuesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhereColumn, ValueColumn, BeforeColumn, ColumnCount };

    explicit SignedValuesModel(const Study &study, QObject *parent = nullptr);

    void show(const QString &patient, Occasion about);
    /// Only what is not what was signed.
    void setChangedOnly(bool changedOnly);
    int total() const { return int(m_values.size()); }
    int changed() const { return m_changed; }
    /// A row that opens where the value stands.
    const SignedValue &value(int row) const { return m_values[m_shown[std::size_t(row)]]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    const Study &m_study;
    std::vector<SignedValue> m_values;
    std::vector<std::size_t> m_shown;
    int m_changed = 0;
    bool m_changedOnly = false;
};

} // namespace carnet::ui
