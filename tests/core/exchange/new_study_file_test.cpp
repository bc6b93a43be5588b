#include "core/exchange/new_study_file.h"

#include "core/domain/error.h"
#include "core/exchange/demo.h"
#include "core/exchange/generate.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST(NewStudyFile, IsNotThereUntilItIsFinished)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.carnet"_s);
    NewStudyFile file(path, false);
    Study::create(file.path(), test::ketapain());
    EXPECT_FALSE(QFile::exists(path));
    file.finish();
    EXPECT_EQ(filesIn(folder), QStringList{u"a.carnet"_s});
    EXPECT_EQ(Study::open(path)->protocol().id, u"ketapain"_s);
}

TEST(NewStudyFile, LeavesNothingWhenItIsGivenUp)
{
    const QTemporaryDir folder;
    {
        const NewStudyFile file(folder.filePath(u"a.carnet"_s), false);
        Study::create(file.path(), test::ketapain());
    }
    EXPECT_EQ(filesIn(folder), QStringList());
}

TEST(NewStudyFile, KeepsTheOldStudyUntilTheNewOneIsComplete)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.carnet"_s);
    Study::create(path, test::ketapain());
    const QString old = Study::open(path)->facts().id;
    {
        const NewStudyFile givenUp(path, true);
        Study::create(givenUp.path(), test::ketapain());
    }
    EXPECT_EQ(Study::open(path)->facts().id, old);
    NewStudyFile file(path, true);
    Study::create(file.path(), test::ketapain());
    file.finish();
    EXPECT_NE(Study::open(path)->facts().id, old);
}

TEST(Demo, StoppedAnywhereLeavesNothing)
{
    for (const int stopAt : {0, 1, 5, 15}) {
        const QTemporaryDir folder;
        int reports = 0;
        DemoOptions options;
        options.progress = [&](const QString &, qint64, qint64) { return reports++ < stopAt; };
        EXPECT_THROW(createDemo(folder.filePath(u"d.carnet"_s), options), Error);
        EXPECT_EQ(filesIn(folder), QStringList()) << stopAt;
    }
}

TEST(Demo, LeavesTheStudyItsKeyringAndItsAnchorsAlone)
{
    const QTemporaryDir folder;
    createDemo(folder.filePath(u"d.carnet"_s), {});
    const QStringList all = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    EXPECT_EQ(all, (QStringList{u"d.carnet"_s, u"d.carnet.anchors"_s, u"d.carnet.keys"_s}));
}

TEST(Generate, MakesAProtocolOfAnyLengthThatReads)
{
    for (const int periods : {1, 2, 12, 60}) {
        for (const int days : {1, 7, 35, 365, 1022}) {
            const auto problems = checkProtocol(generatedProtocol(periods, days), shippedInstrument);
            EXPECT_TRUE(problems.empty()) << periods << "×" << days << ": " << problems.front().path.toStdString()
                                          << ' ' << problems.front().message.toStdString();
        }
    }
}
