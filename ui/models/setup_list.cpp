#include "ui/models/setup_list.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString nameOf(const QJsonValue &entry)
{
    for (const QString &key : {u"id"_s, u"code"_s, u"name"_s}) {
        if (entry[key].isString())
            return entry[key].toString();
    }
    return {};
}

int alignment(const SetupColumn &column)
{
    return int((column.kind == SetupColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

SetupListModel::SetupListModel(SetupDraft &draft, SetupList list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_list(std::move(list))
{
    connect(&draft, &SetupDraft::reset, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void SetupListModel::setDefinition(const SetupList &list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

int SetupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

int SetupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.columns.size());
}

QString SetupListModel::pathOf(const QModelIndex &index) const
{
    return u"%1.%2.%3"_s.arg(m_list.path, QString::number(index.row()), column(index.column()).path);
}

QVariant SetupListModel::shown(const SetupColumn &column, const QJsonValue &value) const
{
    if (column.kind == SetupColumn::Kind::Choice) {
        for (const Option &option : column.options) {
            if (option.code == value.toString())
                return option.label.in(QLocale().name().left(2));
        }
    }
    return value.isUndefined() ? QVariant() : value.toVariant();
}

QVariant SetupListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SetupColumn &column = this->column(index.column());
    const QJsonValue value = m_draft.value(pathOf(index));
    if (column.kind == SetupColumn::Kind::Switch)
        return role == Qt::CheckStateRole ? QVariant(value.toBool() ? Qt::Unchecked : Qt::Checked) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return shown(column, value);
    case Qt::EditRole: return column.kind == SetupColumn::Kind::Number ? QVariant(value.toInt()) : value.toVariant();
    case Qt::ToolTipRole: return shown(column, value);
    case Qt::TextAlignmentRole: return alignment(column);
    default: return {};
    }
}

QVariant SetupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return column(section).title;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(column(section));
    return orientation == Qt::Horizontal ? QVariant() : QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags SetupListModel::flags(const QModelIndex &index) const
{
    const SetupColumn &column = this->column(index.column());
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_draft.obstacle().isEmpty() || column.kind == SetupColumn::Kind::Shown)
        return shown;
    if (column.kind == SetupColumn::Kind::Switch)
        return shown | Qt::ItemIsUserCheckable;
    const bool isThere = !m_draft.value(pathOf(index)).isUndefined();
    if (column.kind == SetupColumn::Kind::Code && !isNew(index.row()))
        return shown;
    return column.kind == SetupColumn::Kind::Number && !isThere ? shown : shown | Qt::ItemIsEditable;
}

bool SetupListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SetupColumn &column = this->column(index.column());
    QJsonValue typed;
    if (column.kind == SetupColumn::Kind::Switch) {
        if (role != Qt::CheckStateRole)
            return false;
        typed = value.toInt() == Qt::Checked ? QJsonValue(QJsonValue::Undefined) : QJsonValue(true);
    } else if (role != Qt::EditRole) {
        return false;
    } else {
        typed = column.kind == SetupColumn::Kind::Number ? QJsonValue(value.toInt())
                                                         : QJsonValue(value.toString().trimmed());
    }
    m_draft.setValue(pathOf(index), typed);
    emit dataChanged(index, index);
    return true;
}

void SetupListModel::setRows(const QJsonArray &rows)
{
    m_draft.setValue(m_list.path, rows);
}

void SetupListModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    QJsonArray all = rows();
    all.append(m_list.fresh);
    setRows(all);
    endInsertRows();
}

void SetupListModel::takeAway(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    QJsonArray all = rows();
    all.removeAt(row);
    setRows(all);
    endRemoveRows();
}

void SetupListModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    QJsonArray all = rows();
    const QJsonValue entry = all.takeAt(row);
    all.insert(to, entry);
    setRows(all);
    endMoveRows();
}

bool SetupListModel::isNew(int row) const
{
    const QJsonArray before = m_draft.valueInForce(m_list.path).toArray();
    const QString name = nameOf(rows().at(row));
    return std::ranges::none_of(before, [&name](const QJsonValue &entry) { return nameOf(entry) == name; });
}

} // namespace carnet::ui
