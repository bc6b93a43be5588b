#include "core/exchange/import.h"

#include "tests/support/support.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

/// Files with dates that cannot be, into a study of the shipped crossover.
class BadDates : public testing::Test
{
protected:
    BadDates()
    {
        write("patients.csv", "patient_id,sex,consent_date,inclusion_date\nKP-001,F,2018-02-01,2018-02-05\n");
    }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(fixture.file(QLatin1StringView(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// What is refused, the first words of it; empty when all is taken.
    QString refusal()
    {
        const ImportPlan plan = readImport(*fixture.study, {fixture.folder.path()});
        EXPECT_EQ(plan.accepted(), plan.refusals.empty());
        return plan.refusals.empty() ? QString() : plan.refusals.front().text();
    }
    void visits(const QByteArray &rows)
    {
        write("visits.csv", "patient_id,visit,date,infusion_start,infusion_end\n" + rows);
    }
    void events(const QByteArray &row)
    {
        write("adverse_events.csv", "patient_id,ae_no,term,onset_date,end_date\n" + row);
    }

    test::StudyFixture fixture;
};

} // namespace

TEST_F(BadDates, AnEndBeforeItsStartIsRefused)
{
    events("KP-001,1,nausea,2018-03-10,2018-03-09\n");
    EXPECT_TRUE(refusal().contains(u"is before the start"_s)) << refusal().toStdString();
    events("KP-001,1,nausea,2018-03-10,2018-03\n");
    EXPECT_EQ(refusal(), QString());
    visits("KP-001,V1,2018-02-19,10:30,09:45\n");
    EXPECT_TRUE(refusal().contains(u"09:45, is before the start, 10:30"_s)) << refusal().toStdString();
}

TEST_F(BadDates, AnEventBeforeConsentIsRefusedInAFile)
{
    events("KP-001,1,nausea,2018-01-10,\n");
    EXPECT_TRUE(refusal().contains(u"is before the consent of KP-001"_s)) << refusal().toStdString();
    events("KP-001,1,nausea,2018,\n");
    EXPECT_EQ(refusal(), QString()) << "some day of that year is after consent";
}

TEST_F(BadDates, AVisitOutsideItsWindowIsTakenAndBecomesADeviation)
{
    visits("KP-001,V0,2018-02-05,,\nKP-001,V1,2018-03-30,,\n");
    EXPECT_EQ(refusal(), QString());
}

TEST_F(BadDates, TwoInfusionsOnOneDayAreRefused)
{
    visits("KP-001,V1,2018-02-19,,\nKP-001,V2,2018-02-19,,\n");
    EXPECT_TRUE(refusal().contains(u"has the date of"_s)) << refusal().toStdString();
}

TEST_F(BadDates, ADiaryDayAfterItsPaperAndTheNextInfusionIsRefused)
{
    visits("KP-001,V1,2018-02-19,,\nKP-001,V2,2018-03-26,,\n");
    write("diary.csv", "patient_id,period,day,avg\nKP-001,1,36,5\n");
    EXPECT_TRUE(refusal().contains(u"is not before the next infusion on 2018-03-26"_s)) << refusal().toStdString();
}

TEST_F(BadDates, ImpossibleDatesAreRefusedAndPartialOnesTakenWhereTheyMayBe)
{
    events("KP-001,1,nausea,2018-02-30,\n");
    EXPECT_TRUE(refusal().contains(u"2018-02-30"_s)) << refusal().toStdString();
    events("KP-001,1,nausea,2018-13,\n");
    EXPECT_FALSE(refusal().isEmpty());
    events("KP-001,1,nausea,2018-03,\n");
    EXPECT_EQ(refusal(), QString());
    visits("KP-001,V0,2018-02,,\n");
    EXPECT_FALSE(refusal().isEmpty()) << "a visit has a whole date";
    visits("KP-001,V0,2019-02-05,,\n");
    EXPECT_TRUE(refusal().contains(u"in the future"_s)) << refusal().toStdString();
}

TEST_F(BadDates, WithdrawalBeforeInclusionIsRefused)
{
    write("forms.csv", "patient_id,visit,period,repeat,form,item,value,value_missing\n"
                       "KP-001,,,,withdrawal,withdrawal_date,2018-02-03,\n");
    EXPECT_TRUE(refusal().contains(u"is before inclusion"_s)) << refusal().toStdString();
}
