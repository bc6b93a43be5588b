// How a study file comes to be and is opened.
#include "core/domain/error.h"
#include "core/storage/durable_file.h"
#include "core/study_private.h"
#include "core/trust/accounts.h"
#include "core/trust/backups.h"
#include "core/trust/passwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QStringList measureCodes(const Protocol &protocol)
{
    QStringList codes;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        codes << measure.id;
    return codes;
}

QStringList visitCodes(const Protocol &protocol)
{
    QStringList codes;
    for (const ProtocolVisit &visit : protocol.visits)
        codes << visit.code;
    return codes;
}

void createInPlace(const QString &path, const StudyRow &row, const std::vector<NewAccount> &accounts,
                   const StudySecrets &secrets, const QDateTime &now)
{
    const Protocol protocol = readProtocolOf(row);
    Store::createFile(path, row, visitCodes(protocol), measureCodes(protocol), secrets.fileKey);
    if (!secrets.fileKey.isEmpty() && isReadableDatabase(path))
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("People", "The new study is not encrypted. It was thrown away."));
    Store store(path, Connection::Mode::ReadWrite, secrets.fileKey);
    ActWrite write;
    const Person maker = accounts.empty() ? everyone() : accounts.front().person;
    stamp(write.act, maker, now, newSession());
    write.act.kind = code(ActKind::Create);
    write.act.note = u"%1 %2; sha256 %3"_s.arg(protocol.id, protocol.version, definitionDigest(row));
    write.recordWithoutData = true;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        for (Datum &datum : accountData(int(i) + 1, accounts[i].person, true))
            write.data.push_back(std::move(datum));
    }
    std::vector<StoredConflict> none;
    store.append(std::move(write), 0, none, {});
}

void checkAccounts(const Study::NewStudy &wish)
{
    for (const NewAccount &account : wish.accounts) {
        QString problem = accountNameProblem(account.person.name);
        if (problem.isEmpty() && !wish.published)
            problem = passwordProblem(account.password, account.person.name);
        if (!problem.isEmpty())
            throw Error(Error::Kind::Refused, problem);
    }
}

/// The keyring of a new study with all its accounts; secrets: what they open.
Keyring keyringFor(const QString &studyId, const Study::NewStudy &wish, const StudySecrets &secrets)
{
    Keyring keyring = Keyring::make(studyId, wish.published);
    for (const NewAccount &account : wish.accounts)
        keyring.add(account.person.name, account.password, secrets);
    return keyring;
}

StudySecrets freshSecrets()
{
    return {Secret::random(32), Secret::random(32)};
}

/// An encrypted study needs its keyring beside it: says so, where it is missing.
std::unique_ptr<Store> openStore(const QString &path, Connection::Mode mode, const Secret &key)
{
    try {
        return std::make_unique<Store>(path, mode, key);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Foreign || !key.isEmpty() || isReadableDatabase(path) ||
            QFileInfo(path).size() < 512 || QFileInfo(path).isDir())
            throw;
        throw Error(Error::Kind::Foreign, QCoreApplication::translate(
                                              "People", "%1 is not a Carnet study, or it is encrypted and its keyring "
                                                        "%2 is missing. It was left as it is. Put the keyring back "
                                                        "beside it, or choose another file.")
                                              .arg(path, Keyring::pathOf(path)));
    }
}

// A crash leaves a journal that only a writing connection can play back: write where possible, even to read.
Connection::Mode modeFor(Study::Access access, bool canWrite)
{
    if (!canWrite)
        return Connection::Mode::ReadOnly;
    return access == Study::Access::ReadOnly ? Connection::Mode::Recover : Connection::Mode::ReadWrite;
}

/// Where the last good backup is the way out.
bool isBeyondReading(Error::Kind kind)
{
    return kind == Error::Kind::Damaged || kind == Error::Kind::Foreign || kind == Error::Kind::NotFound;
}

} // namespace

void removeStudyFile(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    for (const QString &ending : {QString(), u".new"_s, u".previous"_s, u".part"_s})
        QFile::remove(Keyring::pathOf(path) + ending);
    QFile::remove(Attempts::pathOf(path));
}

std::unique_ptr<Study> Study::create(const QString &path, const NewStudy &wish, Clock clock)
{
    const QFileInfo file(path);
    if (file.exists() && !wish.replace)
        throw Error(Error::Kind::Exists,
                    tr("%1 exists already. It was left as it is. Choose another name, or say that it may be replaced.")
                        .arg(path));
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Error(Error::Kind::CannotWrite,
                    tr("There is no folder %1. Create it, or choose another one.").arg(file.absolutePath()));
    if (const QString obstacle = writeObstacle(path); !obstacle.isEmpty())
        throw Error(Error::Kind::ReadOnly, tr("No study can be created there: %1.").arg(obstacle));

    StudyRow row;
    row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.protocol = wish.protocol;
    row.instruments = wish.instruments;
    const QDateTime now = fixedMoment(wish.fixedToday, clock());
    row.created = now.toUTC();
    row.fixedToday = wish.fixedToday;
    row.synthetic = wish.synthetic;

    checkAccounts(wish);
    requireCipher();
    const bool hasAccounts = !wish.accounts.empty();
    const StudySecrets secrets = hasAccounts ? freshSecrets() : StudySecrets{};
    QString recoveryCode;
    const QString partial = path + u".new"_s;
    removeStudyFile(partial);
    try {
        createInPlace(partial, row, wish.accounts, secrets, now);
        if (hasAccounts) {
            Keyring keyring = keyringFor(row.id, wish, secrets);
            recoveryCode = wish.published ? QString() : keyring.makeRecoveryCode(secrets);
            keyring.write(Keyring::pathOf(partial));
        }
    } catch (...) {
        removeStudyFile(partial);
        throw;
    }
    QFile::remove(partial + u"-journal"_s);
    if (wish.replace)
        removeStudyFile(path);
    const bool moved = (!hasAccounts || renameDurably(Keyring::pathOf(partial), Keyring::pathOf(path))) &&
                       renameDurably(partial, path);
    if (!moved) {
        removeStudyFile(partial);
        throw Error(Error::Kind::CannotWrite,
                    tr("The new study could not be moved to %1. Look whether the folder may be written.").arg(path));
    }
    const Credentials maker =
        hasAccounts ? Credentials{wish.accounts.front().person.name, wish.accounts.front().password} : Credentials{};
    auto study = open(path, Access::ReadWrite, std::move(clock), maker);
    study->d->recoveryCode = recoveryCode;
    return study;
}

std::unique_ptr<Study> Study::open(const QString &path, Access access, Clock clock, const Credentials &who)
{
    try {
        return openHere(path, access, clock, who);
    } catch (const Error &error) {
        const auto backup = isBeyondReading(error.kind()) ? lastGoodBackup(path) : std::nullopt;
        if (!backup)
            throw;
        throw Error(error.kind(), error.message() + u' ' + backupWords(*backup));
    }
}

std::unique_ptr<Study> Study::openHere(const QString &path, Access access, const Clock &clock, const Credentials &who)
{
    const QString obstacle = QFileInfo::exists(path) ? writeObstacle(path) : QString();
    if (access == Access::ReadWrite && !obstacle.isEmpty())
        throw Error(Error::Kind::ReadOnly, tr("%1 can only be read: %2.").arg(path, obstacle));
    requireCipher();
    std::unique_ptr<Study> study;
    if (needsLogIn(path) && QFileInfo::exists(path)) {
        study = openAs(path, access, obstacle.isEmpty(), clock, who);
    } else {
        study.reset(new Study(openStore(path, modeFor(access, obstacle.isEmpty()), {}), clock));
    }
    if (access == Access::ReadOnly)
        study->d->readOnlyReason = obstacle.isEmpty() ? tr("opened to read only") : obstacle;
    else if (study->hasAccounts())
        study->d->tellAttempts(*study);
    return study;
}

// A power cut while the key changed leaves a keyring that waits as NAME.keys.new: whichever of the two fits is the one.
std::unique_ptr<Study> Study::openAs(const QString &path, Access access, bool canWrite, const Clock &clock,
                                     const Credentials &who)
{
    const auto mode = modeFor(access, canWrite);
    const QString keys = Keyring::pathOf(path);
    const bool waits = QFileInfo::exists(keys + u".new"_s);
    const auto openWith = [&](const QString &keyringPath) {
        LogIn opened = logIn(path, keyringPath, who, clock());
        auto store = std::make_unique<Store>(path, mode, opened.account.secrets.fileKey);
        Person person = personOf(*store, opened.keyring, opened.account.id);
        std::unique_ptr<Study> study(new Study(std::move(store), clock));
        study->d->keyring = std::move(opened.keyring);
        study->d->account = std::move(opened.account);
        study->d->person = std::move(person);
        return study;
    };
    if (!QFileInfo::exists(keys)) {
        auto study = openWith(keys + u".new"_s);
        finishKeyring(keys);
        return study;
    }
    try {
        auto study = openWith(keys);
        if (waits && mode == Connection::Mode::ReadWrite)
            QFile::remove(keys + u".new"_s);
        return study;
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Foreign || !waits)
            throw;
    }
    auto study = openWith(keys + u".new"_s);
    finishKeyring(keys);
    return study;
}

namespace {

/// Proves a readable study, writes it encrypted beside and proves the copy. Returns the recovery code. Throws Error.
QString writeEncryptedCopy(const Store &plain, const QString &to, const Study::NewStudy &wish,
                           const StudySecrets &secrets)
{
    if (const StoreVerification proof = plain.verify({}); !proof.problem.isEmpty())
        throw Error(Error::Kind::Damaged,
                    Study::tr("%1 does not verify: %2. It was left as it is.").arg(plain.path(), proof.problem));
    encryptCopy(plain.path(), to, secrets.fileKey);
    Keyring keyring = keyringFor(plain.study().id, wish, secrets);
    QString recoveryCode = keyring.makeRecoveryCode(secrets);
    keyring.write(Keyring::pathOf(to));
    const Store copy(to, Connection::Mode::ReadWrite, secrets.fileKey);
    const StoreVerification proof = copy.verify({});
    if (!proof.problem.isEmpty() || proof.data != plain.count("datum") || proof.acts != plain.count("act"))
        throw Error(Error::Kind::Damaged, Study::tr("The encrypted copy of %1 is not whole and was thrown away: %2")
                                              .arg(plain.path(), proof.problem));
    return recoveryCode;
}

} // namespace

QString Study::protect(const QString &path, const NewAccount &first, Clock clock)
{
    if (const QString obstacle = writeObstacle(path); !obstacle.isEmpty())
        throw Error(Error::Kind::ReadOnly, tr("%1 can only be read: %2.").arg(path, obstacle));
    if (needsLogIn(path))
        throw Error(Error::Kind::Exists, tr("%1 has accounts already.").arg(path));
    NewStudy wish;
    wish.accounts = {first};
    checkAccounts(wish);
    const QString partial = path + u".protected"_s;
    const StudySecrets secrets = freshSecrets();
    QString recoveryCode;
    removeStudyFile(partial);
    try {
        const Store plain(path, Connection::Mode::ReadWrite);
        Connection door(path, Connection::Mode::ReadWrite);
        const Transaction nobodyElseWrites(door);
        recoveryCode = writeEncryptedCopy(plain, partial, wish, secrets);
        QFile::remove(partial + u"-journal"_s);
        if (!renameOver(Keyring::pathOf(partial), Keyring::pathOf(path)) || !renameOver(partial, path))
            throw Error(Error::Kind::CannotWrite, tr("The encrypted study could not be moved to %1.").arg(path));
    } catch (...) {
        removeStudyFile(partial);
        throw;
    }
    auto store = std::make_unique<Store>(path, Connection::Mode::ReadWrite, secrets.fileKey);
    std::unique_ptr<Study> study(new Study(std::move(store), std::move(clock)));
    study->d->keyring = Keyring::read(Keyring::pathOf(path));
    study->d->person = first.person;
    study->d->person.roles |= Role::Administrator;
    ActDraft draft;
    draft.kind = ActKind::User;
    draft.note = u"first account; the study is encrypted from here on"_s;
    draft.data = accountData(1, study->d->person, true);
    study->record(std::move(draft));
    return recoveryCode;
}

} // namespace carnet
