#include "ui/models/second_entry_model.h"

#include "ui/models/diary_model.h"
#include "ui/models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using State = SecondEntrySession::State;

SecondEntryModel::SecondEntryModel(SecondEntrySession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &SecondEntrySession::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); });
}

std::optional<DiaryCell> SecondEntryModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < firstScore)
        return {};
    return DiaryCell{dayOf(index.row()), index.column() - firstScore};
}

QModelIndex SecondEntryModel::indexOf(DiaryCell cell) const
{
    return index(cell.day - m_session.days().first(), firstScore + cell.measure);
}

void SecondEntryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SecondEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(0, m_session.days().lastShown() - m_session.days().first() + 1);
}

int SecondEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstScore + int(m_session.plan().measures.size());
}

QString SecondEntryModel::display(const QModelIndex &index) const
{
    const auto cell = cellAt(index);
    if (cell)
        return m_session.state(*cell) == State::Hidden ? u"·"_s : cellText(cellOf(m_session.shown(*cell)));
    if (index.column() == 0)
        return QString::number(dayOf(index.row()));
    const QDate date = m_session.days().date(dayOf(index.row()));
    return date.isValid() ? QLocale().toString(date, u"ddd d MMM"_s) : QString();
}

QString SecondEntryModel::accessibleText(const QModelIndex &index) const
{
    const auto cell = cellAt(index);
    if (!cell)
        return display(index);
    const QString place = m_session.words(*cell);
    switch (m_session.state(*cell)) {
    case State::NotWanted: return tr("%1: nothing to type").arg(place);
    case State::Hidden: return tr("%1: to be typed").arg(place);
    case State::Verified: return tr("%1: %2, verified").arg(place, display(index));
    case State::Corrected: return tr("%1: %2, corrected").arg(place, display(index));
    case State::Differs: return tr("%1: %2, differs from the first entry").arg(place, display(index));
    }
    return place;
}

QVariant SecondEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return display(index);
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(cell ? Qt::AlignHCenter : Qt::AlignLeft);
    case stateRole: return cell ? QVariant(int(m_session.state(*cell))) : QVariant();
    default: return {};
    }
}

QVariant SecondEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section >= firstScore ? Qt::AlignHCenter : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    if (section < firstScore)
        return section == 0 ? tr("Day") : tr("Date");
    const DiaryMeasure &measure = m_session.plan().measures[std::size_t(section - firstScore)];
    return (measure.shortLabel.isEmpty() ? measure.label : measure.shortLabel).in(language());
}

} // namespace carnet::ui
