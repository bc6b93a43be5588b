// kill -9 at random moments while a bundle is imported: all of it is there, or nothing.

#include "core/exchange/demo.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/torture/kills.h"

#include "tests/support/support.h"
#include "tests/support/study_copy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

/// Runs carnetctl to its end and returns its exit code; -1 when it did not start.
int carnetctl(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral(CARNET_CTL), arguments);
}

TEST(KilledWhileImporting, LeavesAllOrNothing)
{
    QTemporaryDir folder;
    const QString bundle = QStringLiteral(CARNET_DEMO_TRIAL);
    const QString fresh = folder.filePath(u"fresh.carnet"_s);
    const QString target = folder.filePath(u"target.carnet"_s);
    Study::NewStudy wish = test::ketapain();
    addDemoAccounts(wish);
    Study::create(fresh, wish);

    const auto importOnce = [&] { return carnetctl({u"import"_s, target, bundle}); };
    test::copyStudy(fresh, target);
    const qint64 dataBefore = Study::open(target)->facts().data;
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(importOnce(), 0);
    const qint64 duration = timer.nsecsElapsed() / 1000;
    const qint64 dataAfter = Study::open(target)->facts().data;
    ASSERT_GT(dataAfter, dataBefore + 6000);

    std::mt19937 random(20180616);
    int killed = 0;
    for (int kill = 0; killed < test::kills() && kill < 4 * test::kills(); ++kill) {
        test::copyStudy(fresh, target);
        QProcess process;
        process.start(QStringLiteral(CARNET_CTL), {u"import"_s, target, bundle});
        ASSERT_TRUE(process.waitForStarted());
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution<qint64>(0, duration)(random)));
        process.kill();
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit;

        const auto study = Study::open(target);
        const Verification verification = study->verify();
        ASSERT_TRUE(verification.ok()) << verification.firstProblem.toStdString();
        const qint64 data = study->facts().data;
        ASSERT_TRUE(data == dataBefore || data == dataAfter) << data << " data after kill " << kill + 1;
    }
    EXPECT_EQ(killed, test::kills());

    // Whatever the last kill left behind, the same import still works.
    ASSERT_EQ(importOnce(), 0);
    EXPECT_EQ(Study::open(target)->facts().data, dataAfter);
    test::figure("kill -9 while importing", "%d kills, 0 partial imports, 0 corrupt", killed);
}

} // namespace
} // namespace carnet
