#pragma once

#include "core/domain/act.h"
#include "core/domain/error.h"
#include "core/domain/issue.h"
#include "core/domain/progress.h"
#include "core/domain/rights.h"
#include "core/domain/series.h"
#include "core/protocol/dictionary.h"
#include "core/protocol/reader.h"

#include <QDate>
#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <span>

namespace carnet {

class Store;

/// Where the time comes from; tests and the demo study fix it.
using Clock = std::function<QDateTime()>;
QDateTime systemClock();

/// A curve of one patient and period, as whole-study readers see it.
struct SeriesView
{
    const QString *patient = nullptr;
    int period = 0;
    const QString *measure = nullptr;
    std::span<const Cell> cells; ///< by day
};

/// Whole curves that one act sets, two bytes a value: how imports record diaries.
struct CurveDraft
{
    QString patient;
    int period = 0;
    QString measure;
    Series series; ///< empty cells are not recorded
};

/// What one person wants to record in one go.
struct ActDraft
{
    ActKind kind = ActKind::Entry;
    QString reason;
    QString note;
    std::vector<Datum> data;
    std::vector<CurveDraft> curves;
    Progress progress;
};

/// A value that somebody else changed since this program last looked.
struct Conflict
{
    DatumKey key;
    Value before; ///< the last value both knew
    Value theirs;
    Value mine;
};

/// What a study is about, for information.
struct StudyFacts
{
    QString path;
    QString id; ///< identifies the study for good, also in copies
    QDateTime created;
    int formatVersion = 0;
    qint64 acts = 0;
    qint64 data = 0; ///< data ever recorded, corrections included
    qint64 patients = 0;
    QDateTime firstAct;
    QDateTime lastAct;
    QString sqliteVersion;
    QString journalMode;
    QString synchronous;
};

/// Name and password of an account; without a name the only account is meant.
struct Credentials
{
    QString name;
    QString password;
};

/// The password of every account of the demonstration; everybody may know it.
inline const QString publishedPassword = QStringLiteral("carnet-demo-study");

/// An account to be made.
struct NewAccount
{
    Person person;
    QString password;
};

/// The result of proving a study.
struct Verification
{
    qint64 acts = 0;
    qint64 data = 0;
    QString firstProblem; ///< in words, with the act; empty when all is proved
    qint64 brokenAct = 0; ///< first act whose seal is broken, 0 when none
    bool ok() const { return firstProblem.isEmpty(); }
};

/// The door: everything that reads or writes a study goes through here. Not for use from several threads.
class Study : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    struct NewStudy
    {
        QByteArray protocol;                 ///< JSON, kept word for word
        std::vector<QByteArray> instruments; ///< JSON of each instrument that the protocol names
        QDate fixedToday;                    ///< the demo's clock; invalid for real time
        bool synthetic = false;
        bool replace = false; ///< replace an existing file
        /// Who may log in; the first makes the study. Without any it is neither encrypted nor protected, as before
        /// accounts existed: for tests and for reading older files.
        std::vector<NewAccount> accounts;
        bool published = false; ///< the passwords are no secret: a demonstration
    };

    /// Creates an empty study, encrypted when it has accounts, and opens it as the first of them. Throws Error.
    static std::unique_ptr<Study> create(const QString &path, const NewStudy &wish, Clock clock = systemClock);
    /// Opens an existing study, never creating one. who: ignored where there are no accounts; in a demonstration the
    /// published password stands in for a missing one. Throws Error (NotFound, Foreign, Newer, Damaged, Busy, ReadOnly,
    /// WrongPassword, and WrongUse when several accounts exist and none is named).
    static std::unique_ptr<Study> open(const QString &path, Access access = Access::ReadWrite,
                                       Clock clock = systemClock, const Credentials &who = {});
    /// Whether people log in to this file, without opening it.
    static bool needsLogIn(const QString &path);
    /// Whether the passwords of this file are published, without opening it: a demonstration.
    static bool isPublished(const QString &path);
    /// Gives a study of the time before accounts its first account and encrypts it; the readable file is kept as a
    /// dated copy only if wanted. Returns the recovery code. Throws Error.
    static QString protect(const QString &path, const NewAccount &first, Clock clock = systemClock);
    /// Sets a password anew with the recovery code, where nobody is left who knows one. Throws Error.
    static void recover(const QString &path, const QString &recoveryCode, const QString &account,
                        const QString &newPassword, Clock clock = systemClock);
    ~Study() override;

    QString path() const;
    bool isReadOnly() const;
    /// Why nothing can be written, in words; empty when writing is possible.
    QString readOnlyReason() const;
    /// Why this person cannot type data here, in words; empty when they can.
    QString entryObstacle() const;
    bool mayEnter() const { return !isReadOnly() && may(Action::EnterData); }
    bool isSynthetic() const;
    /// Who does what is recorded through this door: the name of the account.
    QString user() const;
    const Person &person() const;
    bool may(Action action) const { return carnet::may(person().roles, action); }
    /// Throws Error::Kind::NotAllowed, in words, when this person may not.
    void require(Action action) const;
    /// Whether people log in; a study made before accounts existed has none, and everybody may do everything.
    bool hasAccounts() const;
    /// Whether the planned unblinding was done: then treatments are data (items `treatment`, `sequence`).
    bool isUnblinded() const;
    const Protocol &protocol() const;
    const Dictionary &dictionary() const;
    /// Of the protocol in force, as the study was made or as it was changed since.
    QByteArray protocolJson() const;
    /// As it was in force after an act.
    QByteArray protocolJson(qint64 act) const;
    /// Of a questionnaire in force; empty when the study has none of that id.
    QByteArray instrumentJson(const QString &id) const;
    StudyFacts facts() const;

    /// The study's now and today (fixed in the demo).
    QDateTime now() const;
    QDate today() const;

    // The protocol while the study runs.
    /// What speaks against putting a changed protocol in force, empty when nothing does. questionnaires: JSON of those
    /// that it names and the study has not, or that change; shipped ones need not be given.
    std::vector<DefinitionProblem> protocolProblems(const QByteArray &json,
                                                    const std::vector<QByteArray> &questionnaires = {}) const;
    /// Puts it in force by one act of kind Setup, whose note says what changed; id 0 when nothing differs. Needs
    /// Action::ChangeProtocol and a reason. Throws Error, listing every problem, one a line.
    Act changeProtocol(const QByteArray &json, const QString &reason,
                       const std::vector<QByteArray> &questionnaires = {});

    // People.
    /// Another person takes over, in a session of their own. Throws Error and leaves everything as it was.
    void switchUser(const Credentials &who);
    /// This person's password once more, as for a signature. A wrong one is an act.
    bool checkPassword(const QString &password);
    /// Says in the trail that somebody logged in or out of the window.
    void noteLogIn();
    void noteLogOut();
    /// Needs Action::ManageUsers, as do the next three. Throws Error.
    void addAccount(const NewAccount &account);
    void changeAccount(const Person &person); ///< full name, roles, key holder
    void disableAccount(const QString &name); ///< its password opens nothing from then on
    /// A new password for somebody who forgot theirs; opens a locked or disabled account again.
    void resetPassword(const QString &name, const QString &password);
    void changeOwnPassword(const QString &old, const QString &password);
    /// Whether somebody else chose this person's password.
    bool mustChangePassword() const;
    /// A fresh recovery code, to be printed; the one before opens nothing any more. Needs Action::ManageUsers.
    QString makeRecoveryCode();
    /// The recovery code of a study that was just created; empty the second time.
    QString takeRecoveryCode();
    /// Encrypts the study with a new key and gives it to every account. Needs Action::ManageStudy. Throws Error.
    void rekey();
    /// Whether an account is locked after ten wrong passwords.
    bool isLockedOut(const QString &name) const;

    // The key of the allocation; its private half opens for this person only, and only with their password.
    /// Makes a new pair, the private half for this person and every active key holder; returns the public half. Needs
    /// Action::KeepAllocation.
    QByteArray makeAllocationKey();
    bool holdsAllocationKey() const;
    /// Throws Error (WrongPassword, NotAllowed).
    QByteArray allocationSecret(const QString &password);
    /// Gives it to another key holder. Throws Error.
    void shareAllocationKey(const QString &account, const QString &password);
    /// 32 bytes: the Ed25519 seed that signs anchors. Empty in a study without accounts.
    QByteArray anchorSeed() const;

    // Reading: what the record says now.
    /// Codes of all patients, sorted as text.
    QStringList patients() const;
    Value value(const DatumKey &key) const;
    /// The curve of one measure; empty when nothing was said.
    Series series(const QString &patient, int period, const QString &measure) const;
    /// All current values of one patient (empty: of the study itself) but the diary curves, by occasion, then item.
    std::vector<Datum> data(const QString &patient) const;
    /// All current values of the whole study but the diary curves, by patient (as text), occasion, item.
    void forEachDatum(const std::function<void(const Datum &)> &visit) const;
    /// All curves, by patient (as text), period, measure in the protocol's order.
    void forEachSeries(const std::function<void(const SeriesView &)> &visit) const;
    std::vector<HistoryEntry> history(const DatumKey &key) const;
    /// Acts with their changes, oldest first, up to and including the act `last` (0 = all); patient empty = all.
    void forEachAct(const std::function<void(const Act &)> &visit, const QString &patient = {}, qint64 last = 0) const;
    /// The same one change at a time, for acts of any size; change is null once for an act without data.
    void forEachChange(const std::function<void(const Act &, const Change *)> &visit, const QString &patient = {},
                       qint64 last = 0) const;
    /// The newest acts without their changes, newest first.
    std::vector<Act> recentActs(int count) const;
    /// Acts of a range of numbers, both included, oldest first, without their changes.
    std::vector<Act> acts(qint64 first, qint64 last) const;
    /// What a patient's values were after the act `last` (0: now), diary scores among them, marks of the record left
    /// out; by occasion, then item.
    std::vector<Standing> standing(const QString &patient, qint64 last = 0) const;
    /// The newest act that changed each part of a patient's record (see partOf), marks of the record left out.
    std::map<Occasion, qint64> lastActByPart(const QString &patient) const;
    /// Every change after an act in a few numbers each, by act; change() says what one of them was.
    std::vector<TrailEntry> trail(qint64 after = 0) const;
    Change change(const TrailEntry &entry) const;
    DatumKey key(const TrailEntry &entry) const;
    /// The last act that set a datum; 0 when none.
    qint64 lastDataAct() const;
    qint64 lastAct() const;
    /// When the newest value of this period's diary was recorded, and by whom; id 0 when none.
    Act lastActOn(const QString &patient, int period) const;

    // Writing.
    /// What speaks against a value: Refuse, or nothing. Warnings of a whole day come from checkDiary.
    std::optional<Issue> check(const Datum &datum) const;
    /// Records an act and its data in one durable transaction; returns it with its number and seal.
    /// Values equal to what is recorded are left out; acts of more than 10,000 data come back without their changes.
    /// an act of kind Entry without any change is not recorded (id 0).
    /// Throws Error; on Kind::Conflict see lastConflicts(). Nothing is recorded then.
    Act record(ActDraft draft);
    Act record(std::vector<Datum> data, ActKind kind = ActKind::Entry, const QString &reason = {});
    /// Takes the words of the free texts that an act set out of the file for good; their digests stay, so that the
    /// seals still verify. item: of this item only. The new act says who did it, why and by whose order. Throws Error.
    Act redact(qint64 act, const QString &reason, const QString &order = {}, const QString &item = {});
    const std::vector<Conflict> &lastConflicts() const;
    /// The next free number of a list: per patient, or over the study for queries.
    int nextRow(List list, const QString &patient) const;

    // Keeping.
    Verification verify(const Progress &progress = {}) const;
    /// A proven copy beside other backups in directory, remembered beside the study; backups that the rule of 7 days, 4
    /// weeks and 12 months no longer keeps are removed. Returns its path. Throws Error.
    QString backup(const QString &directory, const Progress &progress = {});
    /// A proven copy with its keyring, where nothing is yet. With a note it goes on as a study of its own, beginning
    /// with an act of kind Restore that says so. Throws Error.
    void copyTo(const QString &path, const QString &restoreNote = {}, const Progress &progress = {}) const;
    /// Opens a backup of this study without changing it and proves it; returns what it holds. Throws Error.
    StudyFacts proveBackup(const QString &path, const Progress &progress = {}) const;
    /// Looks whether another program wrote to the study; emits changedElsewhere when it did.
    void refresh();

signals:
    /// An act was recorded through this door.
    void recorded(const carnet::Act &act);
    /// Another program wrote to the study: read again.
    void changedElsewhere();
    /// Another protocol is in force: whoever shows something of it shows it anew. What protocol() and dictionary() gave
    /// before stays readable.
    void protocolChanged();

private:
    Study(std::unique_ptr<Store> store, Clock clock);
    static std::unique_ptr<Study> openHere(const QString &path, Access access, const Clock &clock,
                                           const Credentials &who);
    static std::unique_ptr<Study> openAs(const QString &path, Access access, bool canWrite, const Clock &clock,
                                         const Credentials &who);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace carnet
