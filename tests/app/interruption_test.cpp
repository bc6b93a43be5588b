#include "tests/app/carnetctl.h"

#include <QProcess>
#include <csignal>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using carnet::test::shell;
using testing::HasSubstr;

namespace {

/// Starts a long command, waits until it has begun to write in the folder, and sends it a signal.
Outcome interrupt(const QStringList &words, const Folder &folder, int signal)
{
    const QStringList before = folder.names();
    QProcess process;
    process.setProcessEnvironment(carnet::test::environment());
    process.start(QStringLiteral(CARNETCTL), words);
    if (!process.waitForStarted())
        throw std::runtime_error("carnetctl does not start");
    while (folder.names() == before && process.state() == QProcess::Running)
        process.waitForFinished(1);
    if (process.processId() > 0) // 0 would be everybody, this test included
        ::kill(pid_t(process.processId()), signal);
    process.waitForFinished(60'000);
    Outcome run;
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.err = process.readAllStandardError();
    return run;
}

} // namespace

TEST(Interruption, LeavesNoFileAndEndsWith130)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        const Folder folder;
        const QString study = folder.path(u"g.carnet"_s);
        const Outcome run =
            interrupt({u"generate"_s, study, u"--patients"_s, u"20000"_s, u"--days"_s, u"365"_s}, folder, signal);
        EXPECT_EQ(run.exit, 130);
        EXPECT_THAT(run.words(), HasSubstr("Stopped. Nothing was changed."));
        EXPECT_EQ(folder.names(), QStringList());
    }
}

TEST(Interruption, KeepsTheStudyThatWasToBeReplaced)
{
    const Folder folder;
    const QString study = folder.path(u"g.carnet"_s);
    ASSERT_EQ(carnetctl({u"generate"_s, study, u"--patients"_s, u"2"_s, u"--days"_s, u"7"_s}).exit, 0);
    const QByteArray before = folder.read(u"g.carnet"_s);
    const Outcome run = interrupt(
        {u"generate"_s, study, u"--patients"_s, u"20000"_s, u"--days"_s, u"365"_s, u"--replace"_s}, folder, SIGINT);
    EXPECT_EQ(run.exit, 130);
    EXPECT_EQ(folder.names(), QStringList({u"g.carnet"_s, u"g.carnet.keys"_s}));
    EXPECT_EQ(folder.read(u"g.carnet"_s), before);
}

TEST(FullDisk, LeavesNoFileAndSaysSo)
{
    const Folder folder;
    const Outcome run = shell(u"cd '%1' && ulimit -f 200 && \"$CARNETCTL\" demo d.carnet"_s.arg(folder.path()));
    EXPECT_EQ(run.exit, 1) << run.words();
    EXPECT_NE(run.words(), "");
    EXPECT_EQ(folder.names(), QStringList());
}

TEST(Interruption, OfAnImportLeavesAllOfItOrNothing)
{
    const Folder folder;
    const QString study = folder.path(u"s.carnet"_s);
    ASSERT_EQ(carnetctl({u"new"_s, study, u"--protocol"_s, u"ketapain"_s}).exit, 0);
    const Outcome run = interrupt({u"import"_s, study, QStringLiteral(CARNET_DEMO_FILES "/finished")}, folder, SIGINT);
    const Outcome info = carnetctl({u"info"_s, study});
    if (run.exit == 130)
        EXPECT_THAT(info.results(), HasSubstr("patients: 0\n"));
    else
        EXPECT_THAT(info.results(), HasSubstr("patients: 20\n")) << run.words();
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
}

TEST(FullDisk, LeavesTheStudyAsItWasBeforeAnImport)
{
    const Folder folder;
    const QString study = folder.path(u"s.carnet"_s);
    ASSERT_EQ(carnetctl({u"new"_s, study, u"--protocol"_s, u"ketapain"_s}).exit, 0);
    const qint64 blocks = folder.read(u"s.carnet"_s).size() / 512 + 100;
    const Outcome run = shell(u"ulimit -f %1 && \"$CARNETCTL\" import '%2' '%3'"_s.arg(blocks).arg(
        study, QStringLiteral(CARNET_DEMO_FILES "/finished")));
    EXPECT_EQ(run.exit, 1) << run.words();
    EXPECT_NE(run.words(), "");
    EXPECT_THAT(carnetctl({u"info"_s, study}).results(), HasSubstr("patients: 0\n"));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
    EXPECT_EQ(carnetctl({u"import"_s, study, QStringLiteral(CARNET_DEMO_FILES "/finished")}).exit, 0);
}
