// The power fails at random moments: what was acknowledged is there, and nothing is half there.

#include "core/exchange/import.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/kills.h"
#include "tests/torture/power_cut.h"
#include "tests/torture/typist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::Disk;
using test::PowerCuts;

constexpr int cuts = 400;

/// Sorted moments, each a number of a step.
std::vector<std::size_t> moments(std::size_t steps, int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::size_t> chosen;
    for (int i = 0; i < count; ++i)
        chosen.push_back(std::uniform_int_distribution<std::size_t>(1, steps - 1)(random));
    std::ranges::sort(chosen);
    return chosen;
}

struct Outcome
{
    int cuts = 0;
    int lost = 0;    ///< cuts after which something acknowledged was gone
    int corrupt = 0; ///< cuts after which the file was not whole
    qint64 lostSectors = 0;
};

/// A study whose acts were recorded while the disk wrote down what it was asked.
struct Recording
{
    QTemporaryDir folder;
    test::DiskImage start;
    std::vector<test::DiskStep> steps;
    std::vector<QByteArray> seals; ///< of act n at n
};

/// Somebody types 120 values, then imports a trial of 19,000 values.
Recording recordWork(bool imports)
{
    Recording work;
    Disk::below();
    auto study = Study::create(work.folder.filePath(u"study.carnet"_s), test::ketapain(), test::fixedClock());
    if (!imports)
        test::addPatient(*study, u"KP-001"_s);
    work.seals.resize(std::size_t(study->lastAct()) + 1);
    work.start = test::imageOf(work.folder.path());
    Disk::below().record(work.folder.path());
    Disk::below().told(study->lastAct());
    std::mt19937 random(20180617);
    const auto keep = [&](const Act &act) {
        if (act.id == 0)
            return;
        work.seals.resize(std::size_t(act.id) + 1);
        work.seals[std::size_t(act.id)] = act.seal;
        Disk::below().told(act.id);
    };
    if (imports)
        keep(applyImport(*study, readImport(*study, {QStringLiteral(CARNET_DEMO_TRIAL)})));
    else
        for (int i = 0; i < 120; ++i)
            keep(study->record({test::anyDatum(*study, u"KP-001"_s, random)}));
    work.steps = Disk::below().stopRecording();
    return work;
}

/// Opens what the cut left as the program would, and looks whether it is what it should be.
void judge(const Recording &work, const PowerCuts::Cut &cut, Outcome &outcome)
{
    QTemporaryDir after;
    test::lay(cut.left, work.folder.path(), after.path());
    ++outcome.cuts;
    outcome.lostSectors += cut.lostSectors;
    try {
        const auto study = Study::open(after.filePath(u"study.carnet"_s), Study::Access::ReadWrite, test::fixedClock());
        const Verification verification = study->verify();
        if (!verification.ok()) {
            ++outcome.corrupt;
            ADD_FAILURE() << verification.firstProblem.toStdString();
            return;
        }
        // The seal of an act covers everything before it: equal seals are equal records.
        const Act last = study->recentActs(1).front();
        outcome.lost += last.id < cut.told;
        if (std::size_t(last.id) < work.seals.size() && !work.seals[std::size_t(last.id)].isEmpty()) {
            EXPECT_EQ(last.seal, work.seals[std::size_t(last.id)]);
        }
    } catch (const Error &error) {
        ++outcome.corrupt;
        ADD_FAILURE() << error.what();
    }
}

TEST(PowerCut, LosesNothingAcknowledged)
{
    Outcome outcome;
    for (const bool imports : {false, true}) {
        const Recording work = recordWork(imports);
        ASSERT_GT(work.steps.size(), 100u);
        PowerCuts power(work.start, work.steps, 7);
        for (const std::size_t moment : moments(power.steps(), imports ? cuts / 4 : 3 * cuts / 4, 11))
            judge(work, power.at(moment), outcome);
    }
    EXPECT_EQ(outcome.cuts, cuts);
    EXPECT_EQ(outcome.lost, 0);
    EXPECT_EQ(outcome.corrupt, 0);
    EXPECT_GT(outcome.lostSectors, cuts) << "the disk of the tests lost too little to prove anything";
    test::figure("simulated power cut", "%d cuts (%lld sectors lost), %d lost, %d corrupt", outcome.cuts,
                 outcome.lostSectors, outcome.lost, outcome.corrupt);
}

/// A bare table on other settings, for comparison.
Outcome cutsWith(const char *settings, const char *journalEnding)
{
    QTemporaryDir folder;
    Disk::below();
    const QByteArray path = folder.filePath(u"plain.db"_s).toUtf8();
    sqlite3 *database = nullptr;
    sqlite3_open(path.constData(), &database);
    const auto run = [&](const char *sql) {
        ASSERT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    };
    run(settings);
    run("CREATE TABLE entry (id INTEGER PRIMARY KEY, value TEXT)");
    if (journalEnding) { // what stands in the write-ahead log counts as being there
        EXPECT_TRUE(QFile::exists(QString::fromUtf8(path) + QLatin1StringView(journalEnding)));
    }
    const test::DiskImage start = test::imageOf(folder.path());
    Disk::below().record(folder.path());
    for (int i = 1; i <= 200; ++i) {
        run("INSERT INTO entry (value) VALUES (hex(randomblob(50)))");
        Disk::below().told(i);
    }
    const auto steps = Disk::below().stopRecording();
    sqlite3_close(database);

    Outcome outcome;
    test::DiskImage files = start;
    std::erase_if(files, [](const auto &file) { return file.first.endsWith(u"-shm"_s); });
    PowerCuts power(files, steps, 7);
    for (const std::size_t moment : moments(power.steps(), cuts, 11)) {
        const PowerCuts::Cut cut = power.at(moment);
        QTemporaryDir after;
        test::lay(cut.left, folder.path(), after.path());
        sqlite3_open(after.filePath(u"plain.db"_s).toUtf8().constData(), &database);
        qint64 last = -1;
        sqlite3_exec(
            database, "SELECT ifnull(max(id), 0) FROM entry",
            [](void *target, int, char **values, char **) {
                *static_cast<qint64 *>(target) = QByteArray(values[0]).toLongLong();
                return 0;
            },
            &last, nullptr);
        sqlite3_close(database);
        ++outcome.cuts;
        outcome.corrupt += last < 0;
        outcome.lost += last >= 0 && last < cut.told;
    }
    return outcome;
}

TEST(PowerCut, IsOneThatWeakerSettingsLoseTo)
{
    const Outcome weak = cutsWith("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", "-wal");
    EXPECT_GT(weak.lost, cuts / 2);
    const Outcome deleting = cutsWith("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL", nullptr);
    EXPECT_GT(deleting.lost, 0);
    const Outcome ours = cutsWith("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA", nullptr);
    EXPECT_EQ(ours.lost + ours.corrupt, 0);
    test::figure("simulated power cut, other settings",
                 "of %d cuts WAL+NORMAL lost in %d, DELETE+FULL in %d, TRUNCATE+EXTRA in %d", cuts, weak.lost,
                 deleting.lost, ours.lost);
}

} // namespace
} // namespace carnet
