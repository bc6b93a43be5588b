#include "ui/models/acts_model.h"

#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Of the facts of a query, the words that somebody wrote say most.
bool isSaid(const Change &change)
{
    const QString &item = change.datum.key.item;
    return (item == u"query_text"_s || item == u"query_answer"_s) && change.datum.value.hasContent();
}

QString queryWords(const Datum &datum)
{
    const auto state = datum.key.item == u"query_state"_s ? queryStateFromCode(datum.value.text()) : std::nullopt;
    return state ? words(*state) : datum.value.text();
}

} // namespace

ActsModel::ActsModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
    connect(&study, &Study::recorded, this, &ActsModel::take);
    connect(&study, &Study::changedElsewhere, this, &ActsModel::reload);
}

ActsModel::~ActsModel()
{
    disconnect(&m_study, nullptr, this, nullptr);
}

void ActsModel::setPatient(const QString &patient)
{
    if (patient == m_patient)
        return;
    m_patient = patient;
    reload();
}

ActsModel::Row ActsModel::rowOf(const Act &act, const QString &patient)
{
    Row row{act.at, act.by, act.kind, act.reason, {}, 0};
    for (const Change &change : act.changes) {
        if (change.datum.key.patient != patient)
            continue;
        if (!row.first || isSaid(change))
            row.first = change;
        ++row.changes;
    }
    return row;
}

void ActsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (!m_patient.isEmpty())
        m_study.forEachAct([this](const Act &act) { m_rows.push_back(rowOf(act, m_patient)); }, m_patient);
    std::ranges::reverse(m_rows);
    endResetModel();
}

void ActsModel::take(const Act &act)
{
    if (m_patient.isEmpty())
        return;
    if (act.kind == code(ActKind::Import))
        return reload();
    Row row = rowOf(act, m_patient);
    if (row.changes == 0)
        return;
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), std::move(row));
    endInsertRows();
}

void ActsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

std::optional<DatumKey> ActsModel::value(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[std::size_t(row)].first)
        return {};
    return m_rows[std::size_t(row)].first->datum.key;
}

int ActsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActsModel::what(const Row &row) const
{
    if (!row.first)
        return {};
    const DatumKey &key = row.first->datum.key;
    if (key.occasion.kind() == Occasion::Kind::List && key.occasion.list() == List::Query)
        return tr("Query %1: %2").arg(QString::number(key.occasion.rowNumber()), queryWords(row.first->datum));
    const Item *item = m_study.dictionary().item(key.item);
    const QString first = tr("%1: %2 → %3")
                              .arg(placeWords(m_study, key), valueWords(row.first->before, item),
                                   valueWords(row.first->datum.value, item));
    return row.changes == 1 ? first : tr("%1, and %n more", nullptr, int(row.changes - 1)).arg(first);
}

QVariant ActsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case WhenColumn: return momentWords(row.at);
    case WhoColumn: return row.by;
    case ActionColumn: {
        const auto kind = actKindFromCode(row.kind);
        return kind ? words(*kind) : row.kind;
    }
    case WhatColumn: return what(row);
    case ReasonColumn: {
        for (const Option &reason : m_study.protocol().changeReasons) {
            if (reason.code == row.reason)
                return reason.label.in(language());
        }
        return row.reason;
    }
    default: return {};
    }
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case ActionColumn: return tr("Action");
    case WhatColumn: return tr("What");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace carnet::ui
