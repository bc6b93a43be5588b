#include "tests/app/carnetctl.h"
#include "tests/support/study_copy.h"

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
    EXPECT_THAT(carnetctl({u"audit"_s, study, u"--patient"_s, u"KP-001"_s}).results(),
                HasSubstr(",age_years,54,55,,date of birth corrected,"));
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

TEST(Audit, HasTheColumnsOfTheTrailAndOneRowADatum)
{
    const Outcome run = carnetctl({u"audit"_s, carnet::test::sharedDemo()});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.lines().first(),
              "act,at_utc,user,role,kind,patient_id,occasion,item,old,new,missing,reason,note,seal,session,"
              "utc_offset_min,digest,salt");
    EXPECT_GT(run.lines().size(), 25'000);
}

TEST(Audit, ShowsOnlyThePatientTheKindAndTheTimeAskedFor)
{
    const QString study = carnet::test::sharedDemo();
    const Outcome ofPatient = carnetctl({u"audit"_s, study, u"--patient"_s, u"KP-025"_s, u"--kind"_s, u"entry"_s});
    EXPECT_EQ(ofPatient.lines().size(), 2);
    EXPECT_THAT(ofPatient.results(), HasSubstr(",entry,KP-025,P1.D17,night_comment,,5–6,"));
    EXPECT_EQ(carnetctl({u"audit"_s, study, u"--since"_s, u"2018-06-16"_s}).lines().size(), 1);
    EXPECT_GT(carnetctl({u"audit"_s, study, u"--since"_s, u"2018-06-15"_s}).lines().size(), 25'000);
    const Outcome nobody = carnetctl({u"audit"_s, study, u"--patient"_s, u"KP-999"_s});
    EXPECT_EQ(nobody.exit, 2);
    EXPECT_THAT(nobody.words(), HasSubstr("There is no patient KP-999"));
}

TEST(Export, OfAnUnchangedStudyTwiceGivesTheSameBytes)
{
    const Folder folder;
    carnet::test::copyStudy(carnet::test::sharedDemo(), folder.path(u"d.carnet"_s));
    for (const QString &out : {u"a"_s, u"b"_s}) {
        const Outcome run = carnetctl({u"export"_s, folder.path(u"d.carnet"_s), u"--out"_s, folder.path(out)});
        ASSERT_EQ(run.exit, 0) << run.words();
    }
    const QStringList names = QDir(folder.path(u"a"_s)).entryList(QDir::Files);
    EXPECT_GT(names.size(), 12);
    EXPECT_EQ(names, QDir(folder.path(u"b"_s)).entryList(QDir::Files));
    for (const QString &name : names) {
        if (name != u"manifest.json"_s) {
            EXPECT_EQ(folder.read(u"a/"_s + name), folder.read(u"b/"_s + name)) << name.toStdString();
        }
    }
}

TEST(Export, ImportedIntoANewStudyAndExportedAgainGivesTheSameFiles)
{
    const Folder folder;
    carnet::test::copyStudy(carnet::test::sharedDemo(), folder.path(u"d.carnet"_s));
    ASSERT_EQ(carnetctl({u"export"_s, folder.path(u"d.carnet"_s), u"--out"_s, folder.path(u"a"_s)}).exit, 0);
    const QString study = emptyStudy(folder);
    const Outcome imported = carnetctl({u"import"_s, study, folder.path(u"a"_s)});
    ASSERT_EQ(imported.exit, 0) << imported.words();
    ASSERT_EQ(carnetctl({u"export"_s, study, u"--out"_s, folder.path(u"b"_s)}).exit, 0);
    for (const QString &name : {u"patients.csv"_s, u"visits.csv"_s, u"responses.csv"_s, u"adverse_events.csv"_s,
                                u"conmeds.csv"_s, u"rescue.csv"_s, u"forms.csv"_s, u"diary_wide.csv"_s, u"auc.csv"_s}) {
        EXPECT_FALSE(folder.read(u"a/"_s + name).isEmpty()) << name.toStdString();
        EXPECT_EQ(folder.read(u"a/"_s + name), folder.read(u"b/"_s + name)) << name.toStdString();
    }
}

TEST(Export, ForExcelHasSemicolonsAndItsOwnNames)
{
    const Folder folder;
    carnet::test::copyStudy(carnet::test::sharedFinishedDemo(), folder.path(u"d.carnet"_s));
    const Outcome run = carnetctl(
        {u"export"_s, folder.path(u"d.carnet"_s), u"--out"_s, folder.path(u"e"_s), u"--profile"_s, u"excel-fr"_s});
    ASSERT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(folder.read(u"e/patients_excel_fr.csv"_s).toStdString(), StartsWith("\xef\xbb\xbfpatient_id;site;"));
}

TEST(Export, IntoAFolderThatCannotBeWrittenEndsWithOne)
{
    const Folder folder;
    carnet::test::copyStudy(carnet::test::sharedFinishedDemo(), folder.path(u"d.carnet"_s));
    const Outcome run = carnetctl({u"export"_s, folder.path(u"d.carnet"_s), u"--out"_s, u"/proc/nowhere/bundle"_s});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("Cannot write /proc/nowhere"));
}

TEST(Figures, AreDrawnInEachFormatWithoutADisplay)
{
    const Folder folder;
    const Outcome run = carnetctl({u"figures"_s, carnet::test::sharedFinishedDemo(), u"--out"_s, folder.path(u"f é"_s),
                                   u"--format"_s, u"png,svg,pdf"_s});
    ASSERT_EQ(run.exit, 0) << run.words();
    for (const QString &figure :
         {u"fig2"_s, u"fig3"_s, u"fig4a"_s, u"fig4b"_s, u"patients/KP-001"_s, u"patients/KP-020"_s}) {
        EXPECT_TRUE(folder.read(u"f é/"_s + figure + u".png"_s).startsWith("\x89PNG")) << figure.toStdString();
        EXPECT_TRUE(folder.read(u"f é/"_s + figure + u".svg"_s).contains("<svg")) << figure.toStdString();
        EXPECT_TRUE(folder.read(u"f é/"_s + figure + u".pdf"_s).startsWith("%PDF")) << figure.toStdString();
    }
}

TEST(Figures, OfOnePatientAreThatOneCurve)
{
    const Folder folder;
    const QString out = folder.path(u"f"_s);
    const Outcome run =
        carnetctl({u"figures"_s, carnet::test::sharedDemo(), u"--out"_s, out, u"--patient"_s, u"KP-024"_s});
    ASSERT_EQ(run.exit, 0) << run.words();
    EXPECT_EQ(QDir(out + u"/patients"_s).entryList(QDir::Files), QStringList{u"KP-024.png"_s});
    EXPECT_EQ(carnetctl({u"figures"_s, carnet::test::sharedDemo(), u"--out"_s, out, u"--patient"_s, u"KP-999"_s}).exit,
              2);
}
