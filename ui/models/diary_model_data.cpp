// What the cells of the diary say and look like: the table side of DiaryModel.
#include "ui/models/diary_model.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

int DiaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_days.lastShown() + 1;
}

int DiaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

QString DiaryModel::measureName(int measure) const
{
    const DiaryMeasure &known = plan().measures[std::size_t(measure)];
    return known.shortLabel.isEmpty() ? known.label.in(language()) : known.shortLabel.in(language());
}

QString DiaryModel::words(DiaryCell cell) const
{
    return tr("day %1, %2", "a diary cell").arg(QString::number(cell.day), measureName(cell.measure).toLower());
}

QString DiaryModel::valueWords(DiaryCell cell) const
{
    const Value value = this->value(cell);
    if (value.missing)
        return carnet::words(*value.missing);
    return value.isEmpty() ? tr("empty") : cellText(cellOf(value));
}

QString DiaryModel::sentence(int day) const
{
    const QString date = dateWords(m_days.date(day));
    switch (m_days.state(day)) {
    case DayState::Future: return tr("Day %1 is %2, in the future").arg(QString::number(day), date);
    case DayState::AfterInfusion:
        return tr("Day %1 is after infusion %2 (%3)")
            .arg(QString::number(day), QString::number(m_period + 1), dateWords(m_days.nextInfusion()));
    case DayState::Infusion:
    case DayState::Open:
    case DayState::Beyond: return {};
    }
    return {};
}

QVariant DiaryModel::display(const QModelIndex &index) const
{
    const int day = dayOf(index.row());
    if (const auto cell = cellAt(index))
        return cellText(cellOf(value(*cell)));
    if (index.column() == 0)
        return day;
    if (index.column() == 1)
        return m_days.date(day).isValid() ? QLocale().toString(m_days.date(day), u"ddd d MMM"_s) : QString();
    if (index.column() == rescueColumn())
        return rescueWords(day);
    if (m_days.state(day) == DayState::Future)
        return tr("in the future");
    if (m_days.state(day) == DayState::AfterInfusion)
        return tr("after infusion %1").arg(m_period + 1);
    if (const QString own = note(day); !own.isEmpty())
        return own;
    if (day == m_days.last() + 1)
        return tr("Beyond day %1, kept but not in AUC %1").arg(m_days.last());
    return day < m_days.first() ? tr("infusion") : QString();
}

QString DiaryModel::warning(const QModelIndex &index) const
{
    const int day = dayOf(index.row());
    const auto cell = cellAt(index);
    for (const DiaryIssue &found : m_issues) {
        if (found.day != day || found.issue.level == Issue::Level::Note)
            continue;
        if (!cell || found.issue.item == plan().measures[std::size_t(cell->measure)].id)
            return cell ? found.issue.message : shortFinding(found.issue);
    }
    return {};
}

QString DiaryModel::accessibleText(const QModelIndex &index) const
{
    const int day = dayOf(index.row());
    QString text;
    if (const auto cell = cellAt(index))
        text = tr("Day %1, %2: %3").arg(QString::number(day), measureName(cell->measure).toLower(), valueWords(*cell));
    else
        text = tr("Day %1, %2: %3")
                   .arg(QString::number(day), headerData(index.column(), Qt::Horizontal).toString().toLower(),
                        display(index).toString());
    if (const QString sentence = this->sentence(day); !sentence.isEmpty())
        return text + u", "_s + sentence;
    const QString odd = cellAt(index) ? warning(index) : QString();
    return odd.isEmpty() ? text : QString(text + u", "_s + odd);
}

QVariant DiaryModel::alignment(int column) const
{
    const bool isScore = column >= firstScore() && column < rescueColumn();
    return int(Qt::AlignVCenter) | int(isScore ? Qt::AlignHCenter : Qt::AlignLeft);
}

QVariant DiaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return display(index);
    case Qt::EditRole:
        if (index.column() == noteColumn())
            return note(dayOf(index.row()));
        return cell ? QVariant(value(*cell).text()) : display(index);
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ToolTipRole:
        return cell || index.column() > rescueColumn() ? warning(index)
               : index.column() == rescueColumn()      ? rescueWords(dayOf(index.row()))
                                                       : QString();
    case CellRole: return cell ? QVariant(int(cellOf(value(*cell)))) : QVariant();
    case StateRole: return int(m_days.state(dayOf(index.row())));
    case WarningRole: return warning(index);
    case UnsavedRole:
        return cell && std::any_of(unsaved().begin(), unsaved().end(),
                                   [&](const Datum &datum) { return datum.key == key(*cell); });
    case QueryRole: return cell ? queryState(*cell) : 0;
    case SentenceRole: return sentence(dayOf(index.row()));
    default: return {};
    }
}

bool DiaryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int day = dayOf(index.row());
    if (!m_days.canType(day)) {
        emit refused(sentence(day));
        return false;
    }
    ActDraft draft;
    if (index.column() == noteColumn()) {
        draft.data.push_back({noteKey(day), Value(value.toString().trimmed())});
    } else if (const auto cell = cellAt(index)) {
        const QString text = value.toString().trimmed();
        bool isNumber = false;
        const double number = QLocale::c().toDouble(text, &isNumber);
        const auto missing = missingFromCode(text);
        if (!isNumber && !missing && !text.isEmpty()) {
            emit refused(tr("“%1” is not possible here: 0 to 10, N not done, I illegible").arg(text));
            return false;
        }
        draft.data.push_back({key(*cell), isNumber ? Value(number) : missing ? Value(*missing) : Value()});
    } else {
        return false;
    }
    const Written written = write(std::move(draft));
    return written == Written::Yes || written == Written::Nothing;
}

QVariant DiaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(dayOf(section)) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Day");
    if (section == 1)
        return tr("Date");
    if (section == rescueColumn())
        return tr("Rescue analgesics");
    if (section == noteColumn())
        return tr("Note");
    return measureName(section - firstScore());
}

Qt::ItemFlags DiaryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isTyped = index.column() >= firstScore() && index.column() != rescueColumn();
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isTyped && m_days.canType(dayOf(index.row())) ? seen | Qt::ItemIsEditable : seen;
}

} // namespace carnet::ui
