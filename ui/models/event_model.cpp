#include "ui/models/event_model.h"

#include "core/patients/queries.h"
#include "ui/models/code_broken.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Place of a code in its list, for sorting; codes that nobody chose come first.
int rank(const Study &study, const QString &item, const QString &code)
{
    const auto &options = study.dictionary().item(item)->options;
    const auto found = std::ranges::find(options, code, &Option::code);
    return found == options.end() ? -1 : int(found - options.begin());
}

} // namespace

std::vector<EventRow> eventRows(const Study &study, const QString &patient)
{
    QHash<QString, int> queries;
    const auto key = [](const QString &of, Occasion row) { return u"%1|%2"_s.arg(of).arg(row.packed()); };
    for (const Query &query : carnet::queries(study, patient)) {
        if (query.isOpen())
            ++queries[key(query.about.patient, query.about.occasion)];
    }
    std::vector<EventRow> rows;
    const QStringList patients = patient.isEmpty() ? study.patients() : QStringList{patient};
    for (const QString &each : patients) {
        const std::vector<Datum> data = study.data(each);
        for (const AdverseEvent &event : adverseEvents(study.protocol(), each, PatientValues(data), true))
            rows.push_back({event, queries.value(key(each, Occasion::row(List::AdverseEvent, event.number)))});
    }
    return rows;
}

std::vector<AdverseEvent> adverseEvents(const Study &study, const QString &patient)
{
    std::vector<AdverseEvent> events;
    for (EventRow &row : eventRows(study, patient)) {
        if (row.event.cancelled.isEmpty())
            events.push_back(std::move(row.event));
    }
    return events;
}

bool fits(const EventFilter &filter, const AdverseEvent &event, const Study &study)
{
    using Show = EventFilter::Show;
    const bool counts = event.cancelled.isEmpty();
    const bool isWanted = filter.show == Show::All || (counts && filter.show == Show::Ongoing && event.isOngoing()) ||
                          (counts && filter.show == Show::Serious && event.isSerious) ||
                          (counts && filter.show == Show::NotAssessed && event.causality.isEmpty());
    const bool isInPeriod = filter.period == 0 || event.period == std::max(0, filter.period);
    return isWanted && isInPeriod &&
           (filter.text.isEmpty() || event.patient.contains(filter.text, Qt::CaseInsensitive) ||
            event.term.contains(filter.text, Qt::CaseInsensitive) ||
            termWords(study.protocol(), event.term).contains(filter.text, Qt::CaseInsensitive));
}

EventModel::EventModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
}

void EventModel::setPatient(const QString &patient)
{
    m_patient = patient;
    reload();
}

void EventModel::setFilter(const EventFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_filter.text = filter.text.trimmed();
    arrange();
    endResetModel();
}

void EventModel::reload()
{
    beginResetModel();
    m_all = eventRows(m_study, m_patient);
    arrange();
    endResetModel();
}

void EventModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

void EventModel::arrange()
{
    m_shown.clear();
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (fits(m_filter, m_all[std::size_t(i)].event, m_study))
            m_shown.push_back(i);
    }
    if (m_sortColumn != PatientColumn) {
        std::ranges::stable_sort(m_shown, [this](int a, int b) {
            return QVariant::compare(raw(m_all[std::size_t(a)], m_sortColumn),
                                     raw(m_all[std::size_t(b)], m_sortColumn)) == QPartialOrdering::Less;
        });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_shown);
}

const AdverseEvent *EventModel::at(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? nullptr : &m_all[std::size_t(m_shown[std::size_t(row)])].event;
}

int EventModel::rowOf(const QString &patient, int number) const
{
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (at(row)->patient == patient && at(row)->number == number)
            return row;
    }
    return -1;
}

int EventModel::total() const
{
    return int(std::ranges::count_if(m_all, [](const EventRow &row) { return row.event.cancelled.isEmpty(); }));
}

int EventModel::ongoing() const
{
    return int(std::ranges::count_if(
        m_all, [](const EventRow &row) { return row.event.cancelled.isEmpty() && row.event.isOngoing(); }));
}

int EventModel::shown() const
{
    return int(
        std::ranges::count_if(m_shown, [this](int row) { return m_all[std::size_t(row)].event.cancelled.isEmpty(); }));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventModel::text(const EventRow &row, int column) const
{
    const AdverseEvent &event = row.event;
    switch (column) {
    case PatientColumn: return event.patient;
    case NumberColumn: return QString::number(event.number);
    case TermColumn: return termWords(m_study.protocol(), event.term);
    case OnsetColumn: return onsetWords(event);
    case EndColumn: return endWords(event);
    case SeverityColumn: return optionWords(m_study, u"ae_severity"_s, event.severity);
    case SeriousColumn: return event.isSerious ? tr("SAE") : QString();
    case CausalityColumn:
        return event.causality.isEmpty() ? tr("to be judged")
                                         : optionWords(m_study, u"ae_causality"_s, event.causality);
    case ActionColumn: return optionWords(m_study, u"ae_action"_s, event.action);
    case OutcomeColumn:
        return event.cancelled.isEmpty() ? optionWords(m_study, u"ae_outcome"_s, event.outcome)
                                         : tr("in error: %1").arg(event.cancelled);
    case QueryColumn: return row.openQueries == 0 ? QString() : tr("%n open", "queries", row.openQueries);
    default: return {};
    }
}

QVariant EventModel::raw(const EventRow &row, int column) const
{
    const AdverseEvent &event = row.event;
    switch (column) {
    case NumberColumn: return event.number;
    case OnsetColumn: return event.onset;
    case EndColumn: return event.end.isEmpty() ? u"9999"_s : event.end; // what goes on comes last
    case SeverityColumn: return rank(m_study, u"ae_severity"_s, event.severity);
    case SeriousColumn: return int(event.isSerious) * 2 - int(event.isReported);
    case CausalityColumn: return rank(m_study, u"ae_causality"_s, event.causality);
    case ActionColumn: return rank(m_study, u"ae_action"_s, event.action);
    case OutcomeColumn: return rank(m_study, u"ae_outcome"_s, event.outcome);
    case QueryColumn: return row.openQueries;
    default: return text(row, column).toCaseFolded();
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const EventRow &row = m_all[std::size_t(m_shown[std::size_t(index.row())])];
    if (index.column() == PatientColumn) {
        if (const QVariant said = codeBrokenData(m_study, row.event.patient, role); said.isValid())
            return said;
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == struckRole)
        return !row.event.cancelled.isEmpty();
    if (role == stateMarkRole && index.column() == TermColumn && row.event.cancelled.isEmpty()) {
        const bool isUrgent = row.event.isSerious && !row.event.isReported;
        return int(isUrgent ? StateMark::Late : row.event.isOngoing() ? StateMark::InProgress : StateMark::Done);
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PatientColumn: return tr("Patient");
    case NumberColumn: return tr("N°");
    case TermColumn: return tr("Event");
    case OnsetColumn: return tr("Began");
    case EndColumn: return tr("Ended");
    case SeverityColumn: return tr("Severity");
    case SeriousColumn: return tr("Serious");
    case CausalityColumn: return tr("Related");
    case ActionColumn: return tr("Action taken");
    case OutcomeColumn: return tr("Outcome");
    case QueryColumn: return tr("Queries");
    default: return {};
    }
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<QString, int>> events;
    for (const QModelIndex &index : before)
        events.emplace_back(at(index.row())->patient, at(index.row())->number);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (std::size_t i = 0; i < events.size(); ++i)
        after.append(index(rowOf(events[i].first, events[i].second), before.at(qsizetype(i)).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace carnet::ui
