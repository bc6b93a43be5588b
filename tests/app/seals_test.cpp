#include "tests/app/carnetctl.h"
#include "tests/support/study_copy.h"

#include <QFile>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

QString copyOf(const Folder &folder, const QString &study)
{
    const QString path = folder.path(u"copy.carnet"_s);
    carnet::test::copyStudy(study, path);
    return path;
}

/// Number of the act that recorded the one note of the demo that names a drive.
QString actOfANote(const QString &study)
{
    for (const QByteArray &line : carnetctl({u"audit"_s, study}).lines()) {
        if (line.contains("long drive"))
            return QString::fromLatin1(line.left(line.indexOf(',')));
    }
    return {};
}

} // namespace

TEST(Sign, SaysWhoSignedWhatAndTheTrailKeepsIt)
{
    const Folder folder;
    const QString study = copyOf(folder, carnet::test::sharedDemo());
    const Outcome run = carnetctl(
        {u"sign"_s, study, u"--user"_s, u"investigator"_s, u"--patient"_s, u"KP-019"_s, u"--visit"_s, u"V2"_s});
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(),
                AllOf(HasSubstr("act: "), HasSubstr("name: Ivan Investigator\n"), HasSubstr("digest: ")));
    EXPECT_THAT(carnetctl({u"audit"_s, study, u"--kind"_s, u"sign"_s, u"--patient"_s, u"KP-019"_s}).results(),
                HasSubstr(",sig_about,,V2,"));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
}

TEST(Lock, RefusesAndListsWhatIsNotDoneYet)
{
    const Folder folder;
    const QString study = copyOf(folder, carnet::test::sharedDemo());
    const Outcome run = carnetctl({u"lock"_s, study, u"--patient"_s, u"KP-025"_s});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.results(), AllOf(HasSubstr("query"), HasSubstr("is not signed")));
    EXPECT_THAT(run.words(), HasSubstr("cannot be locked yet"));
}

TEST(Lock, KeepsEverythingAsItIsUntilItIsTakenAwayWithAReason)
{
    const Folder folder;
    const QString study = copyOf(folder, carnet::test::sharedDemo());
    const QString file = folder.write(u"diary.csv"_s, "patient_id,period,day,avg\nKP-026,1,20,1\n");
    const QStringList import{u"import"_s, study, file, u"--replace"_s, u"--reason"_s, u"misread"_s};
    ASSERT_EQ(carnetctl({u"lock"_s, study, u"--patient"_s, u"KP-026"_s, u"--period"_s, u"1"_s, u"--freeze"_s}).exit, 0);
    const Outcome refused = carnetctl(import);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.words(), HasSubstr("is frozen"));
    EXPECT_EQ(carnetctl({u"unlock"_s, study, u"--patient"_s, u"KP-026"_s, u"--period"_s, u"1"_s}).exit, 2);
    EXPECT_EQ(carnetctl({u"unlock"_s, study, u"--patient"_s, u"KP-026"_s, u"--period"_s, u"1"_s, u"--reason"_s,
                         u"late information"_s})
                  .exit,
              0);
    EXPECT_EQ(carnetctl(import).exit, 0);
    EXPECT_EQ(carnetctl({u"lock"_s, study, u"--visit"_s, u"V1"_s}).exit, 2);
    EXPECT_EQ(carnetctl({u"lock"_s, study, u"--patient"_s, u"KP-026"_s, u"--visit"_s, u"V99"_s}).exit, 2);
}

TEST(Demo, ThatIsFinishedIsSignedAndLocked)
{
    const Folder folder;
    const QString study = copyOf(folder, carnet::test::sharedFinishedDemo());
    const std::string trail = carnetctl({u"audit"_s, study, u"--kind"_s, u"lock"_s}).results();
    EXPECT_THAT(trail,
                AllOf(HasSubstr(",lock,KP-001,-,patient_lock,,locked,"), HasSubstr(",lock,KP-020,-,patient_lock,")));
    const Outcome run = carnetctl({u"lock"_s, study});
    EXPECT_EQ(run.exit, 0) << run.words() << run.results();
    EXPECT_THAT(carnetctl({u"worklist"_s, study}).results(), Not(HasSubstr("signature")));
}

TEST(Redact, TakesWordsOutOfTheFileTheTrailAndTheExport)
{
    const Folder folder;
    const QString study = copyOf(folder, carnet::test::sharedDemo());
    const QString act = actOfANote(study);
    ASSERT_FALSE(act.isEmpty());
    EXPECT_EQ(carnetctl({u"redact"_s, study, u"--user"_s, u"admin"_s, u"--act"_s, act}).exit, 2);
    EXPECT_EQ(
        carnetctl({u"redact"_s, study, u"--user"_s, u"admin"_s, u"--act"_s, u"1"_s, u"--reason"_s, u"why"_s}).exit, 1);
    const Outcome run =
        carnetctl({u"redact"_s, study, u"--user"_s, u"admin"_s, u"--act"_s, act, u"--reason"_s, u"names a person"_s,
                   u"--order"_s, u"the court of Lyon"_s, u"--patient"_s, u"KP-004"_s, u"--occasion"_s, u"P2.D08"_s});
    ASSERT_EQ(run.exit, 0) << run.words();
    const std::string trail = carnetctl({u"audit"_s, study, u"--patient"_s, u"KP-004"_s}).results();
    EXPECT_THAT(trail,
                AllOf(HasSubstr("P2.D08,diary_note,,[redacted],"), Not(HasSubstr("P2.D08,diary_note,,long drive"))));
    EXPECT_THAT(carnetctl({u"audit"_s, study, u"--kind"_s, u"redact"_s}).results(),
                HasSubstr("by order of the court of Lyon; KP-004 P2.D08 diary_note "));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
    ASSERT_EQ(carnetctl({u"export"_s, study, u"--out"_s, folder.path(u"out"_s)}).exit, 0);
    EXPECT_EQ(folder.read(u"out/diary.csv"_s).count("[redacted]"), 1);
}

TEST(Anchors, OfAnExportPinTheTrailDown)
{
    const Folder folder;
    const QString study = copyOf(folder, carnet::test::sharedDemo());
    ASSERT_EQ(carnetctl({u"export"_s, study, u"--out"_s, folder.path(u"out"_s)}).exit, 0);
    const Outcome kept = carnetctl({u"verify"_s, study, u"--anchors"_s, study + u".anchors"_s});
    EXPECT_EQ(kept.exit, 0) << kept.words();
    EXPECT_THAT(kept.results(),
                AllOf(HasSubstr("anchors: 1\n"), HasSubstr("unanchored: \n"), HasSubstr("result: ok\n")));
    const Outcome manifest = carnetctl({u"verify"_s, study, u"--anchors"_s, folder.path(u"out/manifest.json"_s)});
    EXPECT_EQ(manifest.exit, 0) << manifest.words();
    EXPECT_THAT(manifest.results(), HasSubstr("anchored: 1-"));
    const Outcome other =
        carnetctl({u"verify"_s, carnet::test::sharedFinishedDemo(), u"--anchors"_s, study + u".anchors"_s});
    EXPECT_EQ(other.exit, 1);
    EXPECT_THAT(other.results(), HasSubstr("anchor_problem: line 1: the anchor is of another study"));
    EXPECT_EQ(carnetctl({u"verify"_s, study, u"--anchors"_s, folder.path(u"nowhere"_s)}).exit, 2);
}
