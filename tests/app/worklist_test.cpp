#include "tests/app/carnetctl.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Outcome;
using carnet::test::sharedDemo;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Worklist, IsOneLineForEachThingThatIsDueOrLate)
{
    const Outcome run = carnetctl({u"worklist"_s, sharedDemo()});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.words(), "");
    EXPECT_EQ(run.lines().front(), "due,state,patient_id,visit,what,role,days_late");
    EXPECT_THAT(run.results(), AllOf(HasSubstr("2018-05-23,late,KP-024,T2,call,nurse,21\n"),
                                     HasSubstr("2018-05-31,late,KP-025,V2,diary,nurse,8\n"),
                                     HasSubstr("2018-06-12,due,KP-023,V2,visit,nurse,0\n"),
                                     HasSubstr("2018-06-12,due,KP-023,V2,reevaluation,investigator,0\n")));
}

TEST(Worklist, StandsAsTheStudyStoodOnADate)
{
    const Outcome run = carnetctl({u"worklist"_s, sharedDemo(), u"--date"_s, u"2018-05-24"_s});
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.results(), AllOf(HasSubstr("2018-05-23,due,KP-024,T2,call,nurse,0\n"), Not(HasSubstr(",query,")),
                                     Not(HasSubstr("KP-025,V2,diary"))));
}

TEST(Worklist, TellsARoleItsOwnWorkAndWhatComes)
{
    const Outcome investigator = carnetctl({u"worklist"_s, sharedDemo(), u"--role"_s, u"investigator"_s});
    EXPECT_THAT(investigator.results(), AllOf(HasSubstr("investigator"), Not(HasSubstr("nurse"))));
    const Outcome ahead = carnetctl({u"worklist"_s, sharedDemo(), u"--ahead"_s, u"7"_s});
    EXPECT_THAT(ahead.results(), HasSubstr("2018-06-20,coming,KP-022,V1,visit,nurse,0\n"));
}

TEST(Worklist, TellsThePharmacyOfInfusionsAlone)
{
    const Outcome run = carnetctl({u"worklist"_s, sharedDemo(), u"--user"_s, u"pharmacist"_s, u"--ahead"_s, u"7"_s});
    EXPECT_THAT(run.results(),
                AllOf(HasSubstr("KP-023,V2,visit"), HasSubstr("KP-022,V1,visit"), Not(HasSubstr("diary")),
                      Not(HasSubstr("query")), Not(HasSubstr("second_entry")), Not(HasSubstr("call"))));
}

TEST(Worklist, SaysWhatIsWrongWithADateOrARole)
{
    EXPECT_EQ(carnetctl({u"worklist"_s, sharedDemo(), u"--date"_s, u"31/05/2018"_s}).exit, 2);
    EXPECT_EQ(carnetctl({u"worklist"_s, sharedDemo(), u"--role"_s, u"cook"_s}).exit, 2);
}

TEST(Worklist, WritesACalendarForOtherPrograms)
{
    const Outcome run = carnetctl({u"worklist"_s, sharedDemo(), u"--ics"_s, u"-"_s});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.results().starts_with("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(run.results().ends_with("END:VCALENDAR\r\n"));
    EXPECT_THAT(run.results(), AllOf(HasSubstr("SUMMARY:KP-024: Call D+1\r\n"), HasSubstr("STATUS:CONFIRMED\r\n")));

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"visits.ics"_s);
    const Outcome written = carnetctl({u"worklist"_s, sharedDemo(), u"--date"_s, u"2018-05-24"_s, u"--ics"_s, file});
    EXPECT_EQ(written.exit, 0);
    EXPECT_EQ(written.lines(), QList<QByteArray>{file.toUtf8()});
    QFile content(file);
    ASSERT_TRUE(content.open(QIODevice::ReadOnly));
    EXPECT_TRUE(content.readAll().contains("DTSTART;VALUE=DATE:20180523\r\n"));
}

TEST(Worklist, RefusesACalendarThatCannotBeWritten)
{
    EXPECT_EQ(carnetctl({u"worklist"_s, sharedDemo(), u"--ics"_s, u"/nowhere/at/all.ics"_s}).exit, 1);
    EXPECT_EQ(carnetctl({u"worklist"_s, sharedDemo(), u"--ics"_s, u"-"_s, u"--role"_s, u"nurse"_s}).exit, 2);
}
