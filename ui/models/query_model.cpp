#include "ui/models/query_model.h"

#include "ui/models/code_broken.h"
#include "ui/models/words.h"

#include <QFont>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum class Group { ToAnswer, Answered, Closed };

Group groupOf(const Query &query)
{
    return query.waitsForAnswer() ? Group::ToAnswer : query.isOpen() ? Group::Answered : Group::Closed;
}

/// The site answers; who closes queries waits for it.
bool isMineToAnswer(const Study &study)
{
    return !study.hasAccounts() || (study.may(Action::AnswerQueries) && !study.may(Action::ManageQueries));
}

bool concernsQueries(const Act &act)
{
    return std::ranges::any_of(act.changes, [](const Change &change) {
        const Occasion occasion = change.datum.key.occasion;
        return occasion.kind() == Occasion::Kind::List && occasion.list() == List::Query;
    });
}

} // namespace

QueryModel::QueryModel(const Study &study, const QString &patient, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
    , m_patient(patient)
{
    reload();
    connect(&study, &Study::recorded, this, &QueryModel::take);
    connect(&study, &Study::changedElsewhere, this, &QueryModel::reload);
}

QueryModel::~QueryModel()
{
    disconnect(&m_study, nullptr, this, nullptr);
}

void QueryModel::setPatient(const QString &patient)
{
    if (patient == m_patient)
        return;
    m_patient = patient;
    reload();
}

void QueryModel::setFilter(const QString &text, Show show)
{
    beginResetModel();
    m_text = text.trimmed();
    m_show = show;
    arrange();
    endResetModel();
}

void QueryModel::retranslate()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void QueryModel::reload()
{
    beginResetModel();
    m_queries = queries(m_study, m_patient);
    arrange();
    endResetModel();
}

void QueryModel::take(const Act &act)
{
    if (concernsQueries(act) || act.kind == code(ActKind::Import))
        return reload();
    // The value in question may have been corrected: the cell shows what the record says.
    for (int row = 0; row < rowCount(); ++row) {
        const Query *shown = query(row);
        if (shown && std::ranges::any_of(act.changes,
                                         [shown](const Change &change) { return change.datum.key == shown->about; }))
            emit dataChanged(index(row, ValueColumn), index(row, ValueColumn));
    }
}

bool QueryModel::passes(const Query &query) const
{
    const bool right = m_show == Show::All || (m_show == Show::Open && query.isOpen()) ||
                       (m_show == Show::ToAnswer && query.waitsForAnswer()) ||
                       (m_show == Show::Answered && query.state == Query::State::Answered) ||
                       (m_show == Show::Closed && !query.isOpen());
    if (!right || m_text.isEmpty())
        return right;
    return QString::number(query.number) == m_text || query.about.patient.contains(m_text, Qt::CaseInsensitive) ||
           query.text.contains(m_text, Qt::CaseInsensitive);
}

void QueryModel::arrange()
{
    m_rows.clear();
    for (int i = 0; i < int(m_queries.size()); ++i) {
        if (passes(m_queries[std::size_t(i)]))
            m_rows.push_back({i, {}});
    }
    if (m_sortColumn >= 0) {
        std::ranges::stable_sort(m_rows, [this](const Row &a, const Row &b) {
            const auto order = QVariant::compare(raw(m_queries[std::size_t(a.query)], m_sortColumn),
                                                 raw(m_queries[std::size_t(b.query)], m_sortColumn));
            return m_sortOrder == Qt::AscendingOrder ? order == QPartialOrdering::Less
                                                     : order == QPartialOrdering::Greater;
        });
        return;
    }
    std::ranges::stable_sort(m_rows, {}, [this](const Row &row) { return groupOf(m_queries[std::size_t(row.query)]); });
    std::vector<Row> grouped;
    std::optional<Group> group;
    for (const Row &row : m_rows) {
        const Group own = groupOf(m_queries[std::size_t(row.query)]);
        if (own != group) {
            group = own;
            grouped.push_back({-1, own == Group::ToAnswer   ? isMineToAnswer(m_study) ? tr("Mine to answer")
                                                                                      : tr("To be answered")
                                   : own == Group::Answered ? tr("Answered, to be closed")
                                                            : tr("Closed")});
        }
        grouped.push_back(row);
    }
    m_rows = std::move(grouped);
}

void QueryModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel(); // headings come and go, so rows cannot be mapped one to one
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

const Query *QueryModel::query(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].query < 0)
        return nullptr;
    return &m_queries[std::size_t(m_rows[std::size_t(row)].query)];
}

bool QueryModel::isHeading(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[std::size_t(row)].query < 0;
}

int QueryModel::rowOf(int number) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const Query *at = query(row); at && at->number == number)
            return row;
    }
    return -1;
}

int QueryModel::nextToAnswer(int row) const
{
    const int count = int(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int next = (std::max(row, -1) + step) % count;
        if (const Query *at = query(next); at && at->waitsForAnswer())
            return next;
    }
    return -1;
}

int QueryModel::shown() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.query >= 0; }));
}

int QueryModel::waiting() const
{
    return int(std::ranges::count_if(m_queries, &Query::waitsForAnswer));
}

int QueryModel::ageInDays(const Query &query) const
{
    const QDateTime end = query.closedAt.isValid() ? query.closedAt : m_study.now();
    return int(query.raisedAt.daysTo(end));
}

int QueryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags QueryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant QueryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Query *shown = query(index.row());
    if (!shown) {
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return index.column() == 0 && role == Qt::DisplayRole ? QVariant(m_rows[std::size_t(index.row())].heading)
                                                              : QVariant();
    }
    if (index.column() == PatientColumn) {
        if (const QVariant said = codeBrokenData(m_study, shown->about.patient, role); said.isValid())
            return said;
    }
    switch (role) {
    case Qt::DisplayRole: return display(*shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn || index.column() == PlaceColumn ? QVariant(display(*shown, index.column()))
                                                                             : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Query %1, %2: %3")
            .arg(QString::number(shown->number), headerData(index.column(), Qt::Horizontal).toString(),
                 display(*shown, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == AgeColumn || index.column() == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case RawRole: return raw(*shown, index.column());
    case NumberRole: return shown->number;
    default: return {};
    }
}

QString QueryModel::display(const Query &query, int column) const
{
    switch (column) {
    case NumberColumn: return QString::number(query.number);
    case PatientColumn: return query.about.patient;
    case PlaceColumn: return placeWords(m_study, query.about);
    case ValueColumn: return valueWords(m_study.value(query.about), m_study.dictionary().item(query.about.item));
    case TextColumn: return query.text;
    case AgeColumn: return tr("%n d", "age of a query in days", ageInDays(query));
    case RaisedByColumn: return query.raisedBy;
    case StateColumn: return words(query.state);
    default: return {};
    }
}

QVariant QueryModel::raw(const Query &query, int column) const
{
    switch (column) {
    case NumberColumn: return query.number;
    case PlaceColumn: return query.about.occasion.packed();
    case AgeColumn: return ageInDays(query);
    case StateColumn: return int(query.state);
    default: return display(query, column);
    }
}

QVariant QueryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == AgeColumn || section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case PatientColumn: return tr("Patient");
    case PlaceColumn: return tr("Where");
    case ValueColumn: return tr("Value");
    case TextColumn: return tr("Question");
    case AgeColumn: return tr("Age");
    case RaisedByColumn: return tr("Raised by");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace carnet::ui
