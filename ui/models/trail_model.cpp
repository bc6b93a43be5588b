#include "ui/models/trail_model.h"

#include "core/trust/allocation.h"
#include "core/trust/protocol_changes.h"
#include "ui/models/words.h"

#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qint64 actsOfAPage = 256;
constexpr qint64 actsReadAtOnce = 20000;
constexpr int keptPages = 64;
constexpr int keptChanges = 4096;
// A diary of 105 scores in less than 20 seconds, seen in any 30 of them.
constexpr std::size_t fastRun = 30;
constexpr qint64 fastMilliseconds = 20000 * 30 / 105;

QDateTime whereItWasDone(qint64 at, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, offsetMinutes * 60);
}

/// The place of a text in a list that grows.
qint16 numberOf(QStringList &list, const QString &text)
{
    qsizetype place = list.indexOf(text);
    if (place < 0) {
        place = list.size();
        list.append(text);
    }
    return qint16(place);
}

bool isOneOf(const QString &kind, std::initializer_list<ActKind> wanted)
{
    return std::ranges::any_of(wanted, [&](ActKind each) { return code(each) == kind; });
}

} // namespace

TrailModel::TrailModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
    , m_pages(keptPages)
    , m_changes(keptChanges)
{
}

TrailModel::~TrailModel() = default;

void TrailModel::refresh()
{
    if (m_study.lastAct() == m_lastAct)
        return;
    beginResetModel();
    const qint64 before = m_lastAct;
    readActs();
    const std::vector<TrailEntry> fresh = m_study.trail(before);
    auto next = fresh.begin();
    for (qint64 act = before + 1; act <= m_lastAct; ++act) {
        if (next == fresh.end() || next->act != act)
            m_rows.push_back({act, 0, 0, 0, 0});
        for (; next != fresh.end() && next->act == act; ++next)
            m_rows.push_back(*next);
    }
    m_pages.clear();
    arrange();
    endResetModel();
}

void TrailModel::readActs()
{
    const qint64 last = m_study.lastAct();
    const std::size_t begin = m_acts.size();
    const auto correction = code(ActKind::Correction);
    for (qint64 first = m_lastAct + 1; first <= last; first += actsReadAtOnce) {
        for (const Act &act : m_study.acts(first, std::min(last, first + actsReadAtOnce - 1))) {
            ActMark mark;
            mark.at = act.at.toMSecsSinceEpoch();
            mark.offset = qint16(act.utcOffsetMinutes);
            mark.user = numberOf(m_users, act.by);
            mark.kind = numberOf(m_kinds, act.kind);
            mark.hasReason = !act.reason.isEmpty() || act.kind == correction;
            mark.isDoubleEntry = act.reason == u"double_entry"_s || act.reason == u"double entry"_s;
            mark.continues = act.session == m_lastSession;
            m_lastSession = act.session;
            m_acts.push_back(mark);
        }
    }
    m_lastAct = last;
    findFastEntry(begin > fastRun ? begin - fastRun : 0); // a run may have begun before
}

// Any run of one session that was typed too fast is marked as a whole.
void TrailModel::findFastEntry(std::size_t from)
{
    const auto entry = m_kinds.indexOf(code(ActKind::Entry));
    std::size_t runBegin = from;
    for (std::size_t i = from; i < m_acts.size(); ++i) {
        const bool continues =
            m_acts[i].kind == entry && i > runBegin && m_acts[i - 1].kind == entry && m_acts[i].continues;
        if (!continues)
            runBegin = i;
        if (i + 1 < runBegin + fastRun || m_acts[i].kind != entry)
            continue;
        const std::size_t first = i + 1 - fastRun;
        if (m_acts[i].at - m_acts[first].at >= fastMilliseconds)
            continue;
        for (std::size_t k = first; k <= i; ++k)
            m_acts[k].isFast = true;
    }
}

void TrailModel::setFilter(const TrailFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void TrailModel::arrange()
{
    m_changes.clear();
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (passes(m_rows[row]))
            m_shown.push_back(std::uint32_t(row));
    }
}

bool TrailModel::passes(const TrailEntry &row) const
{
    const ActMark &mark = markOf(row);
    if (!m_filter.user.isEmpty() && m_users.at(mark.user) != m_filter.user)
        return false;
    if (!m_filter.kind.isEmpty() && m_kinds.at(mark.kind) != m_filter.kind)
        return false;
    if (m_filter.from.isValid() || m_filter.to.isValid()) {
        const QDate day = whereItWasDone(mark.at, mark.offset).date();
        if ((m_filter.from.isValid() && day < m_filter.from) || (m_filter.to.isValid() && day > m_filter.to))
            return false;
    }
    if (!m_filter.patient.isEmpty()) {
        auto known = m_codeOfPatient.find(row.patient);
        if (known == m_codeOfPatient.end())
            known = m_codeOfPatient.insert(row.patient, hasData(row) ? m_study.key(row).patient : QString());
        if (!known->contains(m_filter.patient, Qt::CaseInsensitive))
            return false;
    }
    if (m_filter.period > 0 && periodOf(row) != m_filter.period)
        return false;
    if (!m_filter.form.isEmpty() && (!hasData(row) || formOf(row) != m_filter.form))
        return false;
    return m_filter.ready == TrailFilter::Ready::All || passesReady(row, mark);
}

bool TrailModel::passesReady(const TrailEntry &row, const ActMark &mark) const
{
    using Ready = TrailFilter::Ready;
    const QString &kind = m_kinds.at(mark.kind);
    const bool isValue = hasData(row) && (row.flags & TrailEntry::Mark) == 0;
    switch (m_filter.ready) {
    case Ready::All: return true;
    case Ready::AfterCompletion: return isValue && isAfterCompletion(row, mark);
    case Ready::OutsideHours:
        return !m_study.protocol().workingHours.contains(whereItWasDone(mark.at, mark.offset));
    case Ready::ToMissing: return isValue && (row.flags & TrailEntry::ToMissing) != 0;
    case Ready::DoubleEntry: return mark.isDoubleEntry;
    case Ready::SignaturesAndLocks: return isOneOf(kind, {ActKind::Sign, ActKind::Lock, ActKind::Unlock});
    case Ready::Unblinding:
        return isOneOf(kind, {ActKind::Allocation, ActKind::View, ActKind::CodeBreak, ActKind::Unblind});
    case Ready::FailedLogIns: return isOneOf(kind, {ActKind::LogInFailed});
    case Ready::FastEntry: return mark.isFast;
    case Ready::Redactions: return isOneOf(kind, {ActKind::Redact});
    }
    return true;
}

QString TrailModel::formOf(const TrailEntry &row) const
{
    auto known = m_formOfItem.find(row.item);
    if (known == m_formOfItem.end()) {
        const ItemPlace *place = m_study.dictionary().place(m_study.key(row).item);
        known = m_formOfItem.insert(row.item, !place ? QString() : place->form.isEmpty() ? place->file : place->form);
    }
    return *known;
}

/// The period that a diary day or a visit belongs to, 0 for what belongs to none.
int TrailModel::periodOf(const TrailEntry &row) const
{
    const Occasion occasion = Occasion::fromPacked(row.occasion);
    if (!hasData(row) || occasion.kind() != Occasion::Kind::Visit)
        return hasData(row) ? occasion.periodNumber() : 0;
    const ProtocolVisit &visit = m_study.protocol().visits[std::size_t(occasion.visitIndex())];
    return visit.period.value_or(visit.outcomeOfPeriod.value_or(0));
}

/// A correction always is; what is undone while typing never, though it gives its reason.
bool TrailModel::isAfterCompletion(const TrailEntry &row, const ActMark &mark) const
{
    const QString &kind = m_kinds.at(mark.kind);
    if (isOneOf(kind, {ActKind::Correction}))
        return true;
    return mark.hasReason && (row.flags & TrailEntry::Replaced) != 0 && !isOneOf(kind, {ActKind::Undo});
}

QStringList TrailModel::forms() const
{
    QSet<int> items;
    QStringList found;
    for (const TrailEntry &row : m_rows) {
        if (!hasData(row) || items.contains(row.item))
            continue;
        items.insert(row.item);
        if (const QString form = formOf(row); !form.isEmpty() && !found.contains(form))
            found.append(form);
    }
    return found;
}

QString TrailModel::formWords(const QString &form) const
{
    const Protocol &protocol = m_study.protocol();
    if (const Instrument *instrument = protocol.instrument(form))
        return instrument->title.in(language());
    if (const ProtocolForm *own = protocol.form(form))
        return own->label.in(language());
    const std::array names{
        std::pair{u"patients.csv"_s, tr("Patient")},      std::pair{u"visits.csv"_s, tr("Visit")},
        std::pair{u"diary.csv"_s, tr("Diary")},           std::pair{u"rescue.csv"_s, tr("Analgesics")},
        std::pair{u"conmeds.csv"_s, tr("Treatments")},    std::pair{u"queries.csv"_s, tr("Queries")},
        std::pair{u"deviations.csv"_s, tr("Deviations")}, std::pair{u"adverse_events.csv"_s, tr("Adverse events")}};
    const auto known = std::ranges::find(names, form, [](const auto &name) { return name.first; });
    return known == names.end() ? form : known->second;
}

void TrailModel::setProof(const Verification &proof)
{
    m_proved = proof.ok() ? proof.acts : proof.brokenAct > 0 ? proof.brokenAct - 1 : 0;
    if (rowCount() > 0)
        emit dataChanged(index(0, SealColumn), index(rowCount() - 1, SealColumn));
}

void TrailModel::retranslate()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

Act TrailModel::act(int row) const
{
    const qint64 number = entry(row).act;
    const qint64 page = (number - 1) / actsOfAPage;
    const std::vector<Act> *acts = m_pages.object(page);
    if (!acts) {
        auto *read = new std::vector<Act>(m_study.acts(page * actsOfAPage + 1, (page + 1) * actsOfAPage));
        m_pages.insert(page, read);
        acts = read;
    }
    return acts->at(std::size_t(number - 1 - page * actsOfAPage));
}

std::optional<DatumKey> TrailModel::value(int row) const
{
    if (row < 0 || row >= rowCount() || !hasData(entry(row)))
        return {};
    return m_study.key(entry(row));
}

std::optional<Change> TrailModel::change(int row) const
{
    if (row < 0 || row >= rowCount() || !hasData(entry(row)))
        return {};
    if (const Change *known = m_changes.object(row))
        return *known;
    auto *read = new Change(m_study.change(entry(row)));
    m_changes.insert(row, read);
    return *read;
}

int TrailModel::rowOfAct(qint64 act) const
{
    const auto found =
        std::ranges::lower_bound(m_shown, act, {}, [this](std::uint32_t row) { return m_rows[row].act; });
    if (found == m_shown.end() || m_rows[*found].act != act)
        return -1;
    return int(m_shown.size()) - 1 - int(found - m_shown.begin());
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TrailModel::changeWords(int row) const
{
    const auto what = change(row);
    if (!what)
        return act(row).note;
    const QString &code = what->datum.key.item;
    if (isSealedItem(code))
        return tr("sealed");
    if (const QString changes = changesOfPart(code, act(row).note); !changes.isEmpty())
        return changes;
    const Item *item = m_study.dictionary().item(code);
    return tr("%1 → %2").arg(valueWords(what->before, item), valueWords(what->datum.value, item));
}

QString TrailModel::reasonWords(const Act &act) const
{
    for (const Option &reason : m_study.protocol().changeReasons) {
        if (reason.code == act.reason)
            return reason.label.in(language());
    }
    return act.reason;
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == ActColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const int row = index.row();
    switch (index.column()) {
    case WhenColumn: {
        const ActMark &mark = markOf(entry(row));
        const QDateTime there = whereItWasDone(mark.at, mark.offset);
        return tr("%1 %2 %3", "date, time, offset")
            .arg(dateWords(there.date()), there.time().toString(u"HH:mm:ss"_s), there.timeZoneAbbreviation());
    }
    case WhoColumn: return m_users.at(markOf(entry(row)).user);
    case RoleColumn: {
        const QString codes = act(row).role;
        const Roles roles = rolesFromCode(codes);
        return roles ? words(roles) : codes;
    }
    case ActionColumn: {
        const QString &kind = m_kinds.at(markOf(entry(row)).kind);
        const auto known = actKindFromCode(kind);
        return known ? words(*known) : kind;
    }
    case PatientColumn: return hasData(entry(row)) ? m_study.key(entry(row)).patient : QString();
    case WhereColumn: return hasData(entry(row)) ? placeWords(m_study, m_study.key(entry(row))) : QString();
    case ChangeColumn: return changeWords(row);
    case ReasonColumn: return reasonWords(act(row));
    case ActColumn: return QString::number(entry(row).act);
    case SessionColumn: return act(row).session.section(u'@', 0, 0);
    case WorkstationColumn: return act(row).session.section(u'@', 1);
    case SealColumn:
        return m_proved < 0 ? tr("not checked") : entry(row).act <= m_proved ? tr("✓ proved") : tr("✗ not proved");
    default: return {};
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ActColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case RoleColumn: return tr("Role");
    case ActionColumn: return tr("Action");
    case PatientColumn: return tr("Patient");
    case WhereColumn: return tr("Where");
    case ChangeColumn: return tr("Old → new");
    case ReasonColumn: return tr("Reason");
    case ActColumn: return tr("Act");
    case SessionColumn: return tr("Session");
    case WorkstationColumn: return tr("Computer");
    case SealColumn: return tr("Seal");
    default: return {};
    }
}

} // namespace carnet::ui
