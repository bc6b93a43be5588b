#include "ui/models/patients_model.h"

#include "core/domain/record_part.h"
#include "core/trust/locks.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Acts with more changes than this are read as a whole: an import, not somebody typing.
constexpr std::size_t manyChanges = 2000;

std::optional<double> meanPain(const PatientSummary &summary)
{
    double sum = 0;
    int count = 0;
    for (const Series &curve : summary.mainCurves) {
        for (const Cell cell : curve.cells) {
            if (hasScore(cell)) {
                sum += score(cell);
                ++count;
            }
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace

PatientsModel::PatientsModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
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
    m_isStudyLocked = lockOn(m_study, {}).has_value();
    m_kept.assign(std::size_t(m_patients.size()), std::nullopt);
    arrange();
    endResetModel();
}

void PatientsModel::take(const Act &act)
{
    if (act.changes.size() > manyChanges || act.kind == code(ActKind::Import))
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

QString PatientsModel::signedWords(const PatientSummary &summary)
{
    if (summary.lock == u"locked"_s)
        return tr("locked");
    if (summary.lock == u"frozen"_s)
        return tr("frozen");
    if (std::ranges::any_of(summary.signatures, &SignatureState::isBroken))
        return tr("changed");
    const bool isSigned = std::ranges::any_of(summary.signatures, [](const SignatureState &state) {
        return state.about == Occasion::patient() && state.isSigned();
    });
    return isSigned ? tr("signed") : QString();
}

QVariant PatientsModel::display(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    switch (column) {
    case AgeColumn: return summary.ageYears ? QLocale().toString(*summary.ageYears, 'g', 4) : QString();
    case StateColumn: return stageWords(summary);
    case NextColumn: {
        if (summary.nextVisit < 0)
            return QString();
        const VisitStatus &visit = summary.visits[std::size_t(summary.nextVisit)];
        return tr("%1 · %2").arg(visit.visit->label.in(language()), visitWhenWords(visit));
    }
    case DaysColumn: return tr("%1 / %2").arg(summary.daysEntered).arg(summary.daysDue);
    case QueriesColumn: return summary.queriesOpen == 0 ? QString() : QLocale().toString(summary.queriesOpen);
    case SignedColumn: return signedWords(summary);
    default: return {};
    }
}

QVariant PatientsModel::raw(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    switch (column) {
    case CodeColumn: return summary.patient;
    case AgeColumn: return summary.ageYears.value_or(-1);
    case StateColumn: return int(summary.stage) * 1'000'000 + summary.period * 10'000 + std::min(summary.day, 9'999);
    case NextColumn:
        return summary.nextVisit < 0 ? QDate(9999, 12, 31) : summary.visits[std::size_t(summary.nextVisit)].target;
    case PainColumn: return meanPain(summary).value_or(-1);
    case DaysColumn: return summary.daysEntered;
    case QueriesColumn: return summary.queriesOpen;
    case SignedColumn: return signedWords(summary);
    default: return mark(kept, column);
    }
}

QVariant PatientsModel::mark(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    if (column == NextColumn && summary.nextVisit >= 0)
        return int(markOf(summary.visits[std::size_t(summary.nextVisit)].state));
    const Moment *at = moment(column);
    if (!at)
        return {};
    if (at->isInfusions()) {
        const CalendarEntry *next = waiting(kept);
        return int(next ? markOf(next->state) : StateMark::NotYet);
    }
    if (at->visit >= 0)
        return int(markOf(summary.visits[std::size_t(at->visit)].state));
    return int(markOf(summary.diaries[std::size_t(at->period - 1)].state));
}

QString PatientsModel::momentWords(const Kept &kept, const Moment &moment) const
{
    const PatientSummary &summary = kept.summary;
    if (moment.isInfusions())
        return infusionWords(kept);
    if (moment.visit >= 0) {
        const VisitStatus &visit = summary.visits[std::size_t(moment.visit)];
        return tr("%1: %2, %3")
            .arg(visit.visit->label.in(language()), words(markOf(visit.state)), visitWhenWords(visit));
    }
    const DiarySummary &diary = summary.diaries[std::size_t(moment.period - 1)];
    const QString state = tr("%1: %2").arg(tr("Diary of period %1").arg(moment.period), words(markOf(diary.state)));
    return diary.due == 0 ? state : tr("%1, %2").arg(state, daysEnteredWords(diary.entered, diary.due));
}

/// A lock says more than a signature, and a signature of the part more than one of the whole patient.
std::optional<RecordMark> PatientsModel::recordMark(const Kept &kept, const Moment &moment) const
{
    if (moment.isInfusions())
        return {};
    const Occasion part = moment.visit >= 0 ? Occasion::visit(moment.visit) : Occasion::period(moment.period);
    const auto isLocked = [&kept](Occasion what) { return std::ranges::find(kept.locked, what) != kept.locked.end(); };
    if (m_isStudyLocked || isLocked(Occasion::patient()) || isLocked(part))
        return RecordMark::Locked;
    const auto &states = kept.summary.signatures;
    const auto own = std::ranges::find(states, part, &SignatureState::about);
    if (own != states.end())
        return own->isBroken() ? RecordMark::ChangedAfterSignature : RecordMark::Signed;
    if (kept.changed.contains(part))
        return RecordMark::ChangedAfterSignature;
    const auto whole = std::ranges::find(states, Occasion::patient(), &SignatureState::about);
    return whole != states.end() && whole->isSigned() ? std::optional(RecordMark::Signed) : std::nullopt;
}

QString PatientsModel::accessible(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    if (const Moment *at = moment(column)) {
        const QString said = tr("%1, %2").arg(summary.patient, momentWords(kept, *at));
        const auto done = recordMark(kept, *at);
        return done ? QString(said + u", "_s + words(*done)) : said;
    }
    if (column == CodeColumn && !kept.brokenPeriods.isEmpty())
        return tr("%1, code broken (period %2)").arg(kept.summary.patient, kept.brokenPeriods.join(u", "_s));
    if (column == CodeColumn)
        return summary.patient;
    if (column == PainColumn) {
        const auto mean = meanPain(summary);
        return mean ? tr("%1, mean pain %2").arg(summary.patient, QLocale().toString(*mean, 'f', 1))
                    : tr("%1, no pain entered yet").arg(summary.patient);
    }
    return tr("%1, %2: %3")
        .arg(summary.patient, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             display(kept, column).toString());
}

QVariant PatientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (section >= FirstMoment)
            return int(Qt::AlignCenter);
        const bool number = section == AgeColumn || section == DaysColumn || section == QueriesColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const Moment *at = moment(section)) {
        if (role == Qt::ToolTipRole && at->visit >= 0)
            return m_study.protocol().visits[std::size_t(at->visit)].label.in(language());
        return at->title;
    }
    switch (section) {
    case CodeColumn: return tr("Patient");
    case AgeColumn: return tr("Age");
    case StateColumn: return tr("State");
    case NextColumn: return tr("Next event");
    case PainColumn: return tr("Average pain");
    case DaysColumn: return role == Qt::ToolTipRole ? tr("Diary days entered, of those due") : tr("Days");
    case QueriesColumn: return role == Qt::ToolTipRole ? tr("Open queries") : tr("Queries");
    case SignedColumn:
        return role == Qt::ToolTipRole ? tr("Signed by the investigator, locked by the data manager") : tr("Signed");
    default: return {};
    }
}

} // namespace carnet::ui
