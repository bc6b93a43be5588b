#include "tests/app/carnetctl.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QString finishedFiles = QStringLiteral(CARNET_DEMO_FILES "/finished");

QString emptyStudy(const Folder &folder, const QString &name = u"study.carnet"_s)
{
    const QString path = folder.path(name);
    if (carnetctl({u"new"_s, path, u"--protocol"_s, u"ketapain"_s}).exit != 0)
        throw std::runtime_error("no empty study");
    return path;
}

} // namespace

TEST(Import, OfTheTrialGivesTheAreasOfTheDemo)
{
    const Folder folder;
    const QString study = emptyStudy(folder);
    const Outcome run = carnetctl({u"import"_s, study, finishedFiles});
    ASSERT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("new_patients: 20\n"));
    EXPECT_THAT(run.results(), HasSubstr("diary.csv: rows 2160, values 6612\n"));
    EXPECT_EQ(carnetctl({u"auc"_s, study}).out, carnetctl({u"auc"_s, carnet::test::sharedFinishedDemo()}).out);
}

TEST(Import, SaysWhatItWouldDoInADryRunAndDoesNothing)
{
    const Folder folder;
    const QString study = emptyStudy(folder);
    const QByteArray before = folder.read(u"study.carnet"_s);
    const Outcome run = carnetctl({u"import"_s, study, finishedFiles, u"--dry-run"_s});
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("new_patients: 20\n"));
    EXPECT_THAT(run.words(), HasSubstr("nothing was imported"));
    EXPECT_EQ(folder.read(u"study.carnet"_s), before);
}

TEST(Import, OfTheSameFilesTwiceChangesNothingTheSecondTime)
{
    const Folder folder;
    const QString study = emptyStudy(folder);
    ASSERT_EQ(carnetctl({u"import"_s, study, finishedFiles}).exit, 0);
    const Outcome again = carnetctl({u"import"_s, study, finishedFiles});
    EXPECT_EQ(again.exit, 0);
    EXPECT_THAT(again.results(), HasSubstr("new_values: 0\n"));
    EXPECT_THAT(again.words(), HasSubstr("nothing to import"));
}

TEST(Import, RefusesADifferentValueUnlessItIsToReplaceWithAReason)
{
    const Folder folder;
    const QString study = emptyStudy(folder);
    ASSERT_EQ(carnetctl({u"import"_s, study, finishedFiles}).exit, 0);
    const QString changed = folder.write(u"patients.csv"_s, "patient_id,age_years\nKP-001,55\n");
    const Outcome refused = carnetctl({u"import"_s, study, changed});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.results(), "");
    EXPECT_THAT(refused.words(), HasSubstr("patients.csv:2:2: "));
    EXPECT_THAT(refused.words(), HasSubstr("Nothing was imported"));

    const Outcome replaced =
        carnetctl({u"import"_s, study, changed, u"--replace"_s, u"--reason"_s, u"date of birth corrected"_s});
    EXPECT_EQ(replaced.exit, 0) << replaced.words();
    EXPECT_THAT(replaced.results(), HasSubstr("replaced_values: 1\n"));
}

TEST(Import, NamesFileLineAndColumnOfEachRefusalAndImportsNothing)
{
    const Folder folder;
    const QString study = emptyStudy(folder);
    const QString patients = folder.write(u"patients.csv"_s, "patient_id,sex,consent_date\nKP-001,F,2018-01-10\n");
    const QString diary = folder.write(
        u"diary.csv"_s, "patient_id,period,day,date,avg\nKP-001,1,1,2018-02-02,5\nKP-001,1,2,2018-02-03,12\n"
                        "KP-009,1,2,2018-02-03,1\n");
    const Outcome run = carnetctl({u"import"_s, study, patients, diary});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("diary.csv:3:5: "));
    EXPECT_THAT(run.words(), HasSubstr("diary.csv:4:1: "));
    EXPECT_THAT(carnetctl({u"info"_s, study}).results(), HasSubstr("patients: 0\n"));
}

TEST(Import, OfAFolderWithoutAKnownFileSaysSo)
{
    const Folder folder;
    const QString study = emptyStudy(folder);
    folder.write(u"in/notes.txt"_s, "hello");
    const Outcome run = carnetctl({u"import"_s, study, folder.path(u"in"_s)});
    EXPECT_EQ(run.exit, 1);
    EXPECT_NE(run.words(), "");
}
