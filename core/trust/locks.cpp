#include "core/trust/locks.h"

#include "core/domain/record_part.h"
#include "core/patients/patient_summary.h"
#include "core/trust/signatures.h"
#include "core/visits/visit_check.h"
#include "core/visits/visits.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Locks
{
    Q_DECLARE_TR_FUNCTIONS(Locks)
};

DatumKey keyOf(const LockTarget &target)
{
    if (target.level() == Lock::Level::Study)
        return {{}, Occasion::patient(), u"study_lock"_s};
    return {target.patient, target.part, lockItem(target.part)};
}

QString nameOf(const Study &study, const QString &patient, Occasion part)
{
    if (patient.isEmpty())
        return Locks::tr("The study");
    if (part == Occasion::patient())
        return Locks::tr("Patient %1").arg(patient);
    return Locks::tr("%1 of %2").arg(occasionWords(part, study.protocol(), QLocale().name().left(2)), patient);
}

/// Looks for what is not done yet in one patient's record.
class BlockerSearch
{
public:
    BlockerSearch(const Study &study, const QString &patient)
        : m_study(study)
        , m_record(patientRecord(study, patient))
        , m_values(m_record.data)
        , m_summary(summarise(study.protocol(), m_record, study.today()))
        , m_signatures(signatureStates(study, patient))
    {
    }

    std::vector<Blocker> of(Occasion part)
    {
        const bool whole = part == Occasion::patient();
        for (int visit = 0; visit < int(m_summary.visits.size()); ++visit) {
            if (whole || part == Occasion::visit(visit))
                addForms(visit);
        }
        for (const DiarySummary &diary : m_summary.diaries) {
            if (whole || part == Occasion::period(diary.period))
                addDiary(diary);
        }
        for (const Query &query : m_record.queries) {
            if (query.isOpen() && (whole || partOf(query.about.occasion) == part))
                m_found.push_back(blocker(Blocker::Kind::OpenQuery, Occasion::row(List::Query, query.number)));
        }
        addSignature(part);
        return std::move(m_found);
    }

private:
    Blocker blocker(Blocker::Kind kind, Occasion occasion, int count = 0) const
    {
        return {kind, m_record.patient, occasion, {}, count};
    }

    void addForms(int visit)
    {
        if (!m_summary.visits[std::size_t(visit)].isDone())
            return;
        for (const VisitForm &form : visitForms(m_study.protocol(), m_values, visit)) {
            // What a finished patient has no trace of was kept elsewhere.
            const bool isElsewhere = m_record.isClosed && !form.isInstrument && form.state == VisitForm::State::Empty;
            if (!form.isWanted || form.state == VisitForm::State::Complete || !form.waitsFor.isEmpty() || isElsewhere)
                continue;
            m_found.push_back(blocker(Blocker::Kind::OpenForm, Occasion::visit(visit), form.asked - form.answered));
            m_found.back().form = form.id;
        }
    }

    void addDiary(const DiarySummary &diary)
    {
        if (!diary.infusion.isValid() || !m_study.protocol().hasDiary())
            return;
        const Occasion period = Occasion::period(diary.period);
        if (diary.accounted < diary.due)
            m_found.push_back(blocker(Blocker::Kind::EmptyDays, period, diary.due - diary.accounted));
        if (!diary.finished)
            m_found.push_back(blocker(Blocker::Kind::UnfinishedDiary, period));
    }

    /// Signed itself, or with its patient.
    void addSignature(Occasion part)
    {
        const SignatureState *broken = nullptr;
        for (const SignatureState &state : m_signatures) {
            if (state.about != part && state.about != Occasion::patient())
                continue;
            if (state.isSigned())
                return;
            broken = &state;
        }
        if (broken)
            m_found.push_back(blocker(Blocker::Kind::BrokenSignature, broken->about, broken->changes));
        else
            m_found.push_back(blocker(Blocker::Kind::NoSignature, part));
    }

    const Study &m_study;
    PatientRecord m_record;
    PatientValues m_values;
    PatientSummary m_summary;
    std::vector<SignatureState> m_signatures;
    std::vector<Blocker> m_found;
};

void refuseIfUnknown(const Study &study, const LockTarget &target)
{
    if (!target.patient.isEmpty() && !study.patients().contains(target.patient))
        throw Error(Error::Kind::Refused, Locks::tr("This study has no patient %1.").arg(target.patient));
}

} // namespace

Lock::Level LockTarget::level() const
{
    return patient.isEmpty()             ? Lock::Level::Study
           : part == Occasion::patient() ? Lock::Level::Patient
                                         : Lock::Level::Part;
}

std::optional<Lock> lockOn(const Study &study, const LockTarget &target)
{
    const DatumKey key = keyOf(target);
    const QString state = study.value(key).text();
    if (state.isEmpty())
        return {};
    Lock lock{target.level(), state == u"frozen"_s, target.patient, target.part, {}, {}, 0};
    if (const auto life = study.history(key); !life.empty()) {
        lock.by = life.back().by;
        lock.at = life.back().at;
        lock.act = life.back().act;
    }
    return lock;
}

std::optional<Lock> lockOver(const Study &study, const QString &patient, Occasion occasion)
{
    if (const auto lock = lockOn(study, {}))
        return lock;
    if (patient.isEmpty())
        return {};
    if (const auto lock = lockOn(study, {patient, Occasion::patient()}))
        return lock;
    const Occasion part = partOf(occasion);
    return part == Occasion::patient() ? std::nullopt : lockOn(study, {patient, part});
}

QString words(const Study &study, const Lock &lock)
{
    const QString sentence = lock.isFrozen ? Locks::tr("%1 is frozen (%2, %3).") : Locks::tr("%1 is locked (%2, %3).");
    return sentence.arg(nameOf(study, lock.patient, lock.part), lock.by, dateWords(lock.at.toLocalTime().date()));
}

QString words(const Study &study, const Blocker &blocker)
{
    const QString language = QLocale().name().left(2);
    const QString where = nameOf(study, blocker.patient, blocker.occasion);
    switch (blocker.kind) {
    case Blocker::Kind::OpenForm: {
        const ProtocolForm *own = study.protocol().form(blocker.form);
        const Instrument *instrument = study.protocol().instrument(blocker.form);
        const QString title = own          ? own->label.in(language)
                              : instrument ? instrument->title.in(language)
                                           : blocker.form;
        return Locks::tr("%1: %2 is not complete").arg(where, title);
    }
    case Blocker::Kind::EmptyDays:
        return Locks::tr("%1: %n diary day(s) without an answer", nullptr, blocker.count).arg(where);
    case Blocker::Kind::UnfinishedDiary: return Locks::tr("%1: the diary is not finished").arg(where);
    case Blocker::Kind::OpenQuery:
        return Locks::tr("%1: query %2 is open").arg(blocker.patient).arg(blocker.occasion.rowNumber());
    case Blocker::Kind::NoSignature: return Locks::tr("%1 is not signed").arg(where);
    case Blocker::Kind::BrokenSignature:
        return Locks::tr("%1: %n value(s) changed after the signature", nullptr, blocker.count).arg(where);
    }
    return {};
}

std::vector<Blocker> lockBlockers(const Study &study, const LockTarget &target)
{
    if (target.level() != Lock::Level::Study)
        return BlockerSearch(study, target.patient).of(target.part);
    std::vector<Blocker> all;
    for (const QString &patient : study.patients()) {
        const std::vector<Blocker> own = BlockerSearch(study, patient).of(Occasion::patient());
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

void lock(Study &study, const LockTarget &target, bool freeze, const QString &reason)
{
    study.require(Action::LockData);
    refuseIfUnknown(study, target);
    const auto there = lockOn(study, target);
    if (there && there->isFrozen == freeze)
        throw Error(Error::Kind::Refused, Locks::tr("%1 Nothing was done.").arg(words(study, *there)));
    if (!freeze) {
        const std::vector<Blocker> blockers = lockBlockers(study, target);
        if (!blockers.empty()) {
            throw Error(Error::Kind::Refused,
                        Locks::tr("%1 cannot be locked yet: %n thing(s) to do first. Nothing was done. First: %2",
                                  nullptr, int(blockers.size()))
                            .arg(nameOf(study, target.patient, target.part), words(study, blockers.front())));
        }
    }
    study.record({{keyOf(target), freeze ? u"frozen"_s : u"locked"_s}}, ActKind::Lock, reason.trimmed());
}

void unlock(Study &study, const LockTarget &target, const QString &reason)
{
    study.require(Action::LockData);
    refuseIfUnknown(study, target);
    if (!lockOn(study, target)) {
        const auto over = lockOver(study, target.patient, target.part);
        throw Error(
            Error::Kind::Refused,
            over ? Locks::tr("%1 Nothing was done. Unlock that.").arg(words(study, *over))
                 : Locks::tr("%1 is not locked. Nothing was done.").arg(nameOf(study, target.patient, target.part)));
    }
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::Refused, Locks::tr("Unlocking needs a reason. Nothing was done. Say why."));
    study.record({{keyOf(target), Value()}}, ActKind::Unlock, reason.trimmed());
}

} // namespace carnet
