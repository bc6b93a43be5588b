#include "ui/charts/auc_table_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum SummaryRow { Count, FirstQuartile, Median, ThirdQuartile, SummaryRows };

} // namespace

void AucTableModel::show(const AucData &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int AucTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.patients.empty() ? 0 : int(m_shown.patients.size()) + SummaryRows;
}

int AucTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.groups;
}

QString AucTableModel::summary(int row, int group) const
{
    const auto spread = m_shown.spread(group);
    if (!spread)
        return row == Count ? u"0"_s : u"–"_s;
    switch (row) {
    case Count: return QLocale().toString(spread->n);
    case FirstQuartile: return QLocale().toString(spread->q1, 'f', 1);
    case Median: return QLocale().toString(spread->median, 'f', 1);
    default: return QLocale().toString(spread->q3, 'f', 1);
    }
}

QVariant AucTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int patients = int(m_shown.patients.size());
    if (index.row() >= patients)
        return summary(index.row() - patients, index.column() + 1);
    const auto &area = m_shown.patients[std::size_t(index.row())].byGroup[std::size_t(index.column())];
    return area ? QLocale().toString(*area, 'f', 1) : u"–"_s;
}

QVariant AucTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_shown.groupName(section + 1);
    const int patients = int(m_shown.patients.size());
    if (section < patients)
        return m_shown.patients[std::size_t(section)].patient;
    switch (section - patients) {
    case Count: return tr("n");
    case FirstQuartile: return tr("First quartile");
    case Median: return tr("Median");
    default: return tr("Third quartile");
    }
}

} // namespace carnet::ui
