#include "ui/models/signed_values_model.h"

#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SignedValuesModel::SignedValuesModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
}

void SignedValuesModel::show(const QString &patient, Occasion about)
{
    beginResetModel();
    m_values = patient.isEmpty() ? std::vector<SignedValue>() : signedValues(m_study, patient, about);
    m_changed = int(std::ranges::count_if(m_values, &SignedValue::changed));
    arrange();
    endResetModel();
}

void SignedValuesModel::setChangedOnly(bool changedOnly)
{
    beginResetModel();
    m_changedOnly = changedOnly;
    arrange();
    endResetModel();
}

void SignedValuesModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!m_changedOnly || m_values[i].changed)
            m_shown.push_back(i);
    }
    std::ranges::stable_partition(m_shown, [this](std::size_t i) { return m_values[i].changed; });
}

void SignedValuesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int SignedValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SignedValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SignedValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignedValue &shown = value(index.row());
    if (role == stateMarkRole && index.column() == WhereColumn)
        return shown.changed ? QVariant(int(StateMark::Due)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Item *item = m_study.dictionary().item(shown.key.item);
    switch (index.column()) {
    case WhereColumn:
        return role == Qt::AccessibleTextRole && shown.changed
                   ? tr("%1, changed since the signature").arg(placeWords(m_study, shown.key))
                   : placeWords(m_study, shown.key);
    case ValueColumn: return valueWords(shown.value, item);
    case BeforeColumn: return shown.changed ? valueWords(shown.before, item) : QString();
    default: return {};
    }
}

QVariant SignedValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhereColumn: return tr("Where");
    case ValueColumn: return tr("Value");
    case BeforeColumn: return tr("At the last signature");
    default: return {};
    }
}

} // namespace carnet::ui
