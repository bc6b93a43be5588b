#include "core/visits/study_overview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Acts with more changes than this are read as a whole: an import, not somebody typing.
constexpr std::size_t manyChanges = 2000;

/// Whether an act can change what the record of a patient says.
bool isAboutData(const Act &act)
{
    const auto kind = actKindFromCode(act.kind);
    return kind != ActKind::Export && kind != ActKind::Print && kind != ActKind::Backup && kind != ActKind::LogIn &&
           kind != ActKind::LogInFailed && kind != ActKind::LogOut && kind != ActKind::View && kind != ActKind::Review;
}

/// Whoever left before the inclusion never was.
bool isIncluded(const PatientSummary &summary)
{
    using Stage = PatientSummary::Stage;
    if (summary.stage != Stage::Screening && summary.stage != Stage::Withdrawn)
        return true;
    return summary.inclusion.isValid() || std::ranges::any_of(summary.visits, [](const VisitStatus &visit) {
               return visit.visit->kind == ProtocolVisit::Kind::Inclusion && visit.isDone();
           });
}

SecondEntry secondEntries(const Protocol &protocol, const PatientRecord &record, const PatientSummary &summary)
{
    SecondEntry all;
    for (const DiarySummary &diary : summary.diaries) {
        if (!diary.finished || diary.period > int(record.curves.size()))
            continue;
        const SecondEntry one =
            secondEntry(protocol, record.data, record.curves[std::size_t(diary.period - 1)], diary.period);
        all.wanted += one.wanted;
        all.verified += one.verified;
        all.differing += one.differing;
    }
    return all;
}

void addTo(StudyNumbers &numbers, const PatientOverview &patient, QDate today)
{
    using Stage = PatientSummary::Stage;
    const PatientSummary &summary = patient.summary;
    const bool isFinished = summary.stage == Stage::Finished;
    numbers.included += isIncluded(summary) ? 1 : 0;
    numbers.finished += isFinished ? 1 : 0;
    numbers.withdrawn += summary.stage == Stage::Withdrawn ? 1 : 0;
    numbers.daysDue += summary.daysDue;
    numbers.daysEntered += summary.daysEntered;
    for (const DiarySummary &diary : summary.diaries) {
        const bool isOver = diary.infusion.isValid() && (diary.state == DiarySummary::State::Done || isFinished);
        numbers.periodsDone += isOver ? 1 : 0;
    }
    for (const VisitStatus &visit : summary.visits) {
        numbers.visitsDone += visit.isDone() ? 1 : 0;
        numbers.visitsDue += visit.isDone() || visit.isWaitedFor() ? 1 : 0;
    }
    numbers.scoresToVerify += patient.second.wanted;
    numbers.scoresVerified += patient.second.verified;
    numbers.queries += summary.queriesOpen;
    if (patient.oldestQuery.isValid())
        numbers.oldestQueryDays = std::max(numbers.oldestQueryDays, int(patient.oldestQuery.daysTo(today)));
}

} // namespace

StudyOverview::StudyOverview(const Study &study, QObject *parent)
    : QObject(parent)
    , m_study(study)
{
    connect(&study, &Study::recorded, this, &StudyOverview::take);
    connect(&study, &Study::changedElsewhere, this, [this] {
        forgetAll();
        emit changed();
    });
}

StudyOverview::~StudyOverview()
{
    disconnect(&m_study, nullptr, this, nullptr);
}

void StudyOverview::forgetAll()
{
    m_isAllStale = true;
}

void StudyOverview::take(const Act &act)
{
    if (!isAboutData(act))
        return;
    // A large act comes without its changes.
    if (act.changes.empty() || act.changes.size() > manyChanges) {
        forgetAll();
    } else {
        for (const Change &change : act.changes) {
            if (!change.datum.key.patient.isEmpty())
                m_stale.insert(change.datum.key.patient);
        }
    }
    emit changed();
}

PatientOverview StudyOverview::read(const QString &patient) const
{
    const Protocol &protocol = m_study.protocol();
    const PatientRecord now = patientRecord(m_study, patient);
    PatientOverview kept;
    kept.summary = summarise(protocol, now, m_today);
    for (const Query &query : now.queries) {
        const QDate day = query.raisedAt.toLocalTime().date();
        if (query.isOpen() && (!kept.oldestQuery.isValid() || day < kept.oldestQuery))
            kept.oldestQuery = day;
    }
    kept.second = secondEntries(protocol, now, kept.summary);
    const PatientRecord today = asOf(protocol, now, m_today);
    kept.work = worklist(protocol, today, m_today, daysAhead);
    kept.calendar = patientCalendar(protocol, today, m_today);
    return kept;
}

void StudyOverview::readAgain(const QSet<QString> &patients)
{
    const auto isTouched = [&](const WorkItem &item) { return patients.contains(item.patient); };
    std::erase_if(m_work, isTouched);
    std::vector<WorkItem> fresh;
    for (const QString &patient : patients) {
        const PatientOverview &kept = m_kept.insert(patient, read(patient)).value();
        fresh.insert(fresh.end(), kept.work.begin(), kept.work.end());
    }
    std::ranges::stable_sort(fresh, isMoreUrgent);
    std::vector<WorkItem> all;
    all.reserve(m_work.size() + fresh.size());
    std::merge(std::make_move_iterator(m_work.begin()), std::make_move_iterator(m_work.end()),
               std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()), std::back_inserter(all),
               isMoreUrgent);
    m_work = std::move(all);
}

void StudyOverview::refresh()
{
    if (m_study.today() != m_today)
        forgetAll();
    if (m_isAllStale) {
        m_today = m_study.today();
        m_patients = m_study.patients();
        m_kept.clear();
        m_work.clear();
        m_stale = QSet<QString>(m_patients.begin(), m_patients.end());
    } else if (std::ranges::any_of(m_stale, [this](const QString &each) { return !m_kept.contains(each); })) {
        m_patients = m_study.patients();
    }
    if (m_stale.isEmpty() && !m_isAllStale)
        return;
    const QSet<QString> stale = std::exchange(m_stale, {});
    m_isAllStale = false;
    readAgain(stale);
}

const QStringList &StudyOverview::patients()
{
    refresh();
    return m_patients;
}

const PatientOverview &StudyOverview::patient(const QString &code)
{
    refresh();
    return *m_kept.constFind(code);
}

std::vector<WorkItem> StudyOverview::work(const QString &role)
{
    refresh();
    std::vector<WorkItem> items = m_work;
    std::erase_if(items, [this](const WorkItem &item) {
        return item.kind == WorkItem::Kind::SecondEntry &&
               !secondEntryObstacle(m_study, item.patient, item.occasion.periodNumber()).isEmpty();
    });
    if (!role.isEmpty())
        std::erase_if(items, [&](const WorkItem &item) { return !isFor(item, role); });
    return items;
}

std::vector<const PatientCalendar *> StudyOverview::calendars()
{
    refresh();
    std::vector<const PatientCalendar *> all;
    for (const QString &patient : std::as_const(m_patients)) {
        if (const auto kept = m_kept.constFind(patient); kept != m_kept.constEnd())
            all.push_back(&kept->calendar);
    }
    return all;
}

StudyNumbers StudyOverview::numbers()
{
    refresh();
    StudyNumbers numbers;
    numbers.planned = m_study.protocol().plannedPatients;
    for (const PatientOverview &kept : std::as_const(m_kept))
        addTo(numbers, kept, m_today);
    return numbers;
}

} // namespace carnet
