// The disk fails or is full: no crash, words that say what to do, and everything acknowledged is there.

#include "core/domain/error.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/disk.h"
#include "tests/torture/kills.h"
#include "tests/torture/typist.h"

#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::Disk;

/// What the person is told: a sentence with a way out, of a kind that fits a disk.
void expectWords(const Error &error)
{
    const std::set<Error::Kind> fitting{Error::Kind::CannotWrite, Error::Kind::DiskFull, Error::Kind::Busy,
                                        Error::Kind::ReadOnly};
    EXPECT_TRUE(fitting.contains(error.kind())) << error.what();
    EXPECT_TRUE(error.message().endsWith(u'.')) << error.what();
}

class FailingDisk : public testing::Test
{
protected:
    FailingDisk()
    {
        Disk::below();
        fixture = std::make_unique<test::StudyFixture>();
        test::addPatient(*fixture->study, u"KP-001"_s);
        path = fixture->study->path();
        told = fixture->study->recentActs(1).front();
    }
    ~FailingDisk() override { Disk::below().heal(); }

    Datum anything() { return test::anyDatum(*fixture->study, u"KP-001"_s, random); }

    /// True when the act was acknowledged.
    bool tryToRecord(const Datum &datum)
    {
        try {
            if (const Act act = fixture->study->record({datum}); act.id > 0)
                told = act;
            return true;
        } catch (const Error &error) {
            expectWords(error);
            return false;
        }
    }

    /// The record holds what was acknowledged, and verifies.
    void expectNothingLost()
    {
        const auto study = Study::open(path, Study::Access::ReadWrite, test::fixedClock());
        const Verification verification = study->verify();
        ASSERT_TRUE(verification.ok()) << verification.firstProblem.toStdString();
        ASSERT_GE(study->lastAct(), told.id);
        bool found = false;
        study->forEachAct([&](const Act &act) { found |= act.id == told.id && act.seal == told.seal; });
        ASSERT_TRUE(found) << "act " << told.id << " was acknowledged and is gone";
    }

    std::unique_ptr<test::StudyFixture> fixture;
    QString path;
    Act told;
    std::mt19937 random{20180618};
};

/// Every request of one act fails in turn; the study stays open, as in the window, and goes on.
TEST_F(FailingDisk, LosesNothingAtAnyRequestOfAnAct)
{
    int failures = 0;
    int places = 0;
    for (const bool lasting : {false, true}) {
        for (const auto failure : {Disk::Failure::Broken, Disk::Failure::Full}) {
            bool reached = true;
            for (int request = 1; reached; ++request) {
                ASSERT_LT(request, 1000);
                const Datum datum = anything();
                Disk::below().failAt(request, failure, lasting);
                const bool acknowledged = tryToRecord(datum);
                reached = Disk::below().requests() >= request;
                places += Disk::below().failures() > 0;
                failures += !acknowledged;
                Disk::below().heal();
                EXPECT_EQ(fixture->study->value(datum.key) == datum.value || !acknowledged, true);
                if (request % 5 == 0)
                    expectNothingLost();
                if (HasFatalFailure())
                    FAIL() << "at request " << request;
            }
            // The same window goes on as soon as the disk does.
            const qint64 before = told.id;
            for (int i = 0; i < 3; ++i)
                EXPECT_TRUE(tryToRecord(anything()));
            EXPECT_GT(told.id, before);
            expectNothingLost();
        }
    }
    EXPECT_GT(failures, 20);
    test::figure("failing I/O while recording", "%d failures (EIO, ENOSPC), %d refused in words, 0 lost, 0 corrupt",
                 places, failures);
}

TEST_F(FailingDisk, SaysSoAtAnyRequestOfOpening)
{
    fixture->study.reset();
    int failures = 0;
    for (const bool lasting : {false, true}) {
        bool reached = true;
        for (int request = 1; reached; ++request) {
            ASSERT_LT(request, 2000);
            Disk::below().failAt(request, Disk::Failure::Broken, lasting);
            try {
                const auto study = Study::open(path, Study::Access::ReadWrite, test::fixedClock());
                EXPECT_EQ(study->patients(), QStringList{u"KP-001"_s});
            } catch (const Error &error) {
                ++failures;
                EXPECT_TRUE(error.message().contains(path)) << error.what();
                EXPECT_TRUE(error.message().endsWith(u'.')) << error.what();
            }
            reached = Disk::below().requests() >= request;
            Disk::below().heal();
        }
        expectNothingLost();
    }
    EXPECT_GT(failures, 10);
    test::figure("failing I/O while opening", "%d failures, each in words, 0 lost", failures);
}

TEST_F(FailingDisk, WorksAgainWhenSpaceIsBack)
{
    const int times = test::isFull() ? 100 : 20;
    int full = 0;
    int acknowledged = 0;
    for (int time = 0; time < times; ++time) {
        Disk::below().leaveRoom(1000 + 977 * time);
        bool room = true;
        for (int typed = 0; room && typed < 2000; ++typed) {
            const qint64 before = told.id;
            const Datum note{{u"KP-001"_s, Occasion::day(1, 1 + typed % 35), u"diary_note"_s},
                             Value(u"%1.%2 "_s.arg(time).arg(typed).repeated(60))};
            try {
                told = fixture->study->record({note});
            } catch (const Error &error) {
                EXPECT_EQ(error.kind(), Error::Kind::DiskFull) << error.what();
                EXPECT_TRUE(error.message().contains(u"Free some space"_s)) << error.what();
                room = false;
            }
            acknowledged += told.id > before;
        }
        full += !room;
        expectNothingLost();
        Disk::below().heal();
        const qint64 before = told.id;
        EXPECT_TRUE(tryToRecord(anything()));
        EXPECT_TRUE(tryToRecord(anything()));
        EXPECT_GT(told.id, before);
    }
    expectNothingLost();
    EXPECT_EQ(full, times);
    test::figure("disk full", "%d times full, %d acknowledged acts, 0 lost, works again each time", full, acknowledged);
}

} // namespace
} // namespace carnet
