#pragma once

#include "core/study.h"

namespace carnet {

/// Data that nobody can change: locked after everything was done, or frozen while it is cleaned. The store itself
/// refuses changes; queries, signatures and locks pass.
struct Lock
{
    enum class Level { Study, Patient, Part };

    Level level = Level::Part;
    bool isFrozen = false; ///< put on before everything was done
    QString patient;       ///< empty for the study
    Occasion part;         ///< the visit or period; Occasion::patient() for patient and study
    QString by;
    QDateTime at; ///< UTC
    qint64 act = 0;

    bool operator==(const Lock &) const = default;
};

/// What a lock is put on: the study (no patient), a patient, or a visit or period of a patient.
struct LockTarget
{
    QString patient;
    Occasion part;

    Lock::Level level() const;
    bool operator==(const LockTarget &) const = default;
};

/// The lock on exactly this, or nothing.
std::optional<Lock> lockOn(const Study &study, const LockTarget &target);
/// The widest lock under which a value of the patient lies: study, patient, then part. occasion: of the value.
std::optional<Lock> lockOver(const Study &study, const QString &patient, Occasion occasion);
/// "Period 2 of KP-007 is locked (C. Dubois, 12 June 2018)."
QString words(const Study &study, const Lock &lock);

/// Why something cannot be locked yet, and where to go.
struct Blocker
{
    enum class Kind { OpenForm, EmptyDays, UnfinishedDiary, OpenQuery, NoSignature, BrokenSignature };

    Kind kind = Kind::OpenForm;
    QString patient;
    Occasion occasion; ///< of the form, the diary, the signature; of a query the row of the query
    QString form;      ///< form or questionnaire
    int count = 0;     ///< empty days, changed values

    bool operator==(const Blocker &) const = default;
};
QString words(const Study &study, const Blocker &blocker);
/// What speaks against locking, by patient, occasion.
std::vector<Blocker> lockBlockers(const Study &study, const LockTarget &target);

/// One act of kind lock. freeze: without looking for blockers. Throws Error when this person may not, it is locked
/// already, or something blocks it.
void lock(Study &study, const LockTarget &target, bool freeze = false, const QString &reason = {});
/// One act of kind unlock. Throws Error when this person may not, it is not locked itself, or the reason is empty.
void unlock(Study &study, const LockTarget &target, const QString &reason);

} // namespace carnet
