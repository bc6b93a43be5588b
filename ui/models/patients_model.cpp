#include "ui/models/patients_model.h"

#include "core/domain/record_part.h"
#include "core/trust/allocation.h"
#include "core/trust/locks.h"
#include "ui/models/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Acts with more changes than this are read as a whole: an import, not somebody typing.
constexpr std::size_t manyChanges = 2000;

} // namespace

PatientsModel::PatientsModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
    , m_isListOnly(!study.may(Action::SeePatients))
{
    makeMoments();
    reload();
    connect(&study, &Study::recorded, this, &PatientsModel::take);
    connect(&study, &Study::changedElsewhere, this, &PatientsModel::reload);
}

PatientsModel::~PatientsModel()
{
    disconnect(&m_study, nullptr, this, nullptr);
}

void PatientsModel::makeMoments()
{
    m_moments.clear();
    if (m_isListOnly)
        return;
    const Protocol &protocol = m_study.protocol();
    int openDiary = 0;
    const auto addDiary = [&] {
        if (openDiary > 0)
            m_moments.push_back({-1, openDiary, tr("Diary %1").arg(openDiary)});
        openDiary = 0;
    };
    for (int i = 0; i < int(protocol.visits.size()); ++i) {
        const ProtocolVisit &visit = protocol.visits[std::size_t(i)];
        if (visit.kind == ProtocolVisit::Kind::Infusion || visit.kind == ProtocolVisit::Kind::End)
            addDiary();
        if (visit.kind == ProtocolVisit::Kind::Infusion)
            openDiary = visit.period.value_or(0);
        m_moments.push_back({i, 0, (visit.shortLabel.isEmpty() ? visit.label : visit.shortLabel).in(language())});
    }
    addDiary();
    if (protocol.repeatedInfusions.allowed) {
        const int after = protocol.visitIndex(protocol.repeatedInfusions.anchor) + 1;
        m_moments.insert(m_moments.begin() + after, {-1, 0, tr("Infusions")});
    }
}

void PatientsModel::retranslate()
{
    makeMoments();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PatientsModel::reload()
{
    beginResetModel();
    m_patients = m_study.patients();
    if (m_isListOnly)
        m_numbers = allocationLinks(m_study).numbers;
    m_isStudyLocked = lockOn(m_study, {}).has_value();
    m_kept.assign(std::size_t(m_patients.size()), std::nullopt);
    arrange();
    endResetModel();
}

void PatientsModel::take(const Act &act)
{
    if (m_isListOnly || act.changes.size() > manyChanges || act.kind == code(ActKind::Import))
        return reload();
    QString last;
    for (const Change &change : act.changes) {
        const QString &patient = change.datum.key.patient;
        if (patient.isEmpty() && change.datum.key.item == u"study_lock")
            return reload();
        if (patient == last || patient.isEmpty())
            continue;
        last = patient;
        const auto found = std::ranges::lower_bound(m_patients, patient);
        if (found == m_patients.end() || *found != patient)
            return reload();
        m_kept[std::size_t(found - m_patients.begin())].reset();
        if (const int row = rowOf(patient); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

const PatientsModel::Kept &PatientsModel::keptOf(int patient) const
{
    auto &kept = m_kept[std::size_t(patient)];
    if (kept)
        return *kept;
    const PatientRecord record = patientRecord(m_study, m_patients.at(patient));
    kept = Kept{summarise(m_study.protocol(), record, m_study.today()), {}, {}, {}, {}};
    const auto &signatures = kept->summary.signatures;
    const auto whole = std::ranges::find(signatures, Occasion::patient(), &SignatureState::about);
    if (whole != signatures.end() && whole->isBroken()) {
        for (const SignedValue &value : signedValues(m_study, record.patient, Occasion::patient())) {
            if (value.changed)
                kept->changed.insert(partOf(value.key.occasion));
        }
    }
    for (const Datum &datum : record.data) {
        if (datum.key.item == lockItem(datum.key.occasion) && datum.value.hasContent())
            kept->locked.push_back(datum.key.occasion);
        if (datum.key.item == u"code_broken" && datum.value.hasContent())
            kept->brokenPeriods << QString::number(datum.key.occasion.periodNumber());
    }
    if (m_study.protocol().repeatedInfusions.allowed) {
        const PatientCalendar calendar = patientCalendar(m_study.protocol(), record, m_study.today());
        std::ranges::copy_if(calendar.entries, std::back_inserter(kept->infusions), [](const CalendarEntry &entry) {
            return entry.occasion.kind() == Occasion::Kind::List && entry.occasion.list() == List::Infusion;
        });
    }
    return *kept;
}

const CalendarEntry *PatientsModel::waiting(const Kept &kept)
{
    for (const VisitState state : {VisitState::Late, VisitState::Due, VisitState::NotYet}) {
        const auto found = std::ranges::find(kept.infusions, state, &CalendarEntry::state);
        if (found != kept.infusions.end())
            return &*found;
    }
    return kept.infusions.empty() ? nullptr : &kept.infusions.back();
}

const CalendarEntry *PatientsModel::infusion(int row) const
{
    return waiting(keptOf(m_order[std::size_t(row)]));
}

QString PatientsModel::infusionWords(const Kept &kept) const
{
    const auto given = std::ranges::count_if(kept.infusions, [](const CalendarEntry &entry) {
        return entry.kind == CalendarEntry::Kind::Infusion && entry.isDone();
    });
    QString said = tr("%n infusion(s) given", nullptr, int(given));
    const CalendarEntry *next = waiting(kept);
    if (!next || next->isDone())
        return said;
    return tr("%1; %2: %3", "infusions given; the next one: its state")
        .arg(said, calendarWords(*next, m_study.protocol(), language()), words(markOf(next->state)));
}

const PatientSummary &PatientsModel::summary(int row) const
{
    return summaryOf(m_order[std::size_t(row)]);
}

QString PatientsModel::patient(int row) const
{
    return row >= 0 && row < rowCount() ? m_patients.at(m_order[std::size_t(row)]) : QString();
}

int PatientsModel::rowOf(const QString &patient) const
{
    const auto found = std::ranges::find_if(m_order, [&](int i) { return m_patients.at(i) == patient; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int PatientsModel::rowMatching(const QString &partOfCode) const
{
    if (partOfCode.isEmpty())
        return -1;
    int containing = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (patient(row).endsWith(partOfCode, Qt::CaseInsensitive))
            return row;
        if (containing < 0 && patient(row).contains(partOfCode, Qt::CaseInsensitive))
            containing = row;
    }
    return containing;
}

const PatientsModel::Moment *PatientsModel::moment(int column) const
{
    return column >= FirstMoment && column < columnCount() ? &m_moments[std::size_t(column - FirstMoment)] : nullptr;
}

bool PatientsModel::passes(int patient) const
{
    if (!m_partOfCode.isEmpty() && !m_patients.at(patient).contains(m_partOfCode, Qt::CaseInsensitive))
        return false;
    switch (m_only) {
    case Only::All: return true;
    case Only::Active: {
        const auto stage = summaryOf(patient).stage;
        return stage != PatientSummary::Stage::Finished && stage != PatientSummary::Stage::Withdrawn;
    }
    case Only::Late: return summaryOf(patient).late;
    case Only::WithQueries: return summaryOf(patient).queriesOpen > 0;
    }
    return true;
}

void PatientsModel::arrange()
{
    m_order.clear();
    for (int patient = 0; patient < int(m_patients.size()); ++patient) {
        if (passes(patient))
            m_order.push_back(patient);
    }
    reorder();
}

void PatientsModel::reorder()
{
    if (m_sortColumn == CodeColumn) {
        std::ranges::sort(m_order);
    } else {
        std::vector<QVariant> keys(std::size_t(m_patients.size()));
        for (const int patient : m_order)
            keys[std::size_t(patient)] = raw(keptOf(patient), m_sortColumn);
        std::ranges::sort(m_order, [&keys](int a, int b) {
            const auto order = QVariant::compare(keys[std::size_t(a)], keys[std::size_t(b)]);
            return order == QPartialOrdering::Less || (order != QPartialOrdering::Greater && a < b);
        });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_order);
}

void PatientsModel::setFilter(const QString &partOfCode, Only only)
{
    beginResetModel();
    m_partOfCode = partOfCode.trimmed();
    m_only = only;
    arrange();
    endResetModel();
}

void PatientsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList patients;
    for (const QModelIndex &index : before)
        patients.append(patient(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    reorder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(patients.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int PatientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int PatientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstMoment) + int(m_moments.size());
}

QVariant PatientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole && index.column() == CodeColumn)
        return patient(index.row());
    if (!isShown(index.column()))
        return {};
    const Kept &shown = keptOf(m_order[std::size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole: return display(shown, index.column());
    case RawRole: return raw(shown, index.column());
    case MarkRole: return mark(shown, index.column());
    case CodeBrokenRole: return index.column() == CodeColumn && !shown.brokenPeriods.isEmpty();
    case RecordMarkRole: {
        const Moment *at = moment(index.column());
        const auto done = at ? recordMark(shown, *at) : std::nullopt;
        return done ? QVariant(int(*done)) : QVariant();
    }
    case CurveRole: return index.column() == PainColumn ? QVariant::fromValue(&shown.summary.mainCurves) : QVariant();
    case Qt::ToolTipRole:
        return moment(index.column()) || index.column() == PainColumn ||
                       (index.column() == CodeColumn && !shown.brokenPeriods.isEmpty())
                   ? QVariant(accessible(shown, index.column()))
                   : QVariant();
    case Qt::AccessibleTextRole: return accessible(shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == AgeColumn || index.column() == DaysColumn || index.column() == QueriesColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace carnet::ui
