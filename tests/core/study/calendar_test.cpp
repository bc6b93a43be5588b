#include "core/visits/calendar.h"

#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// One patient of a shipped protocol whose dates are typed one by one.
class CalendarOf : public testing::Test
{
protected:
    explicit CalendarOf(const QString &id = u"ketapain"_s)
        : protocol(readProtocol(shippedProtocol(id), id, shippedInstrument))
    {
        record.patient = u"KP-001"_s;
    }
    void set(Occasion occasion, const QString &item, const QString &value)
    {
        record.data.push_back({{record.patient, occasion, item}, value});
    }
    void set(const QString &visit, const QString &date)
    {
        set(Occasion::visit(protocol.visitIndex(visit)), u"visit_date"_s, date);
    }
    /// "2018-03-01 V1 done", by date.
    QStringList lines(QDate day) const
    {
        QStringList lines;
        for (const CalendarEntry &entry : patientCalendar(protocol, record, day).entries)
            lines << u"%1 %2 %3"_s.arg(entry.date.toString(Qt::ISODate), calendarCode(entry, protocol),
                                       stateOf(entry.state));
        return lines;
    }
    QStringList spans(QDate day) const
    {
        QStringList lines;
        for (const CalendarSpan &span : patientCalendar(protocol, record, day).spans)
            lines << u"%1 %2 %3%4"_s.arg(QString::number(span.period), span.from.toString(Qt::ISODate),
                                         span.to.toString(Qt::ISODate), span.hasBegun ? u""_s : u" planned"_s);
        return lines;
    }
    static QString stateOf(VisitState state)
    {
        const QStringList words{u"not yet"_s, u"due"_s, u"late"_s, u"done"_s, u"done out of window"_s, u"never"_s};
        return words.at(int(state));
    }

    Protocol protocol;
    PatientRecord record;
};

class CohortCalendar : public CalendarOf
{
protected:
    CohortCalendar()
        : CalendarOf(u"one-year-cohort"_s)
    {
    }
};

class ParallelCalendar : public CalendarOf
{
protected:
    ParallelCalendar()
        : CalendarOf(u"three-arm-parallel"_s)
    {
    }
};

using Calendar = CalendarOf;

} // namespace

TEST_F(Calendar, BeginsWithTheFirstVisitOfANewPatient)
{
    EXPECT_EQ(lines(QDate(2018, 2, 1)), QStringList{u"2018-02-01 SCR due"_s});
    EXPECT_TRUE(spans(QDate(2018, 2, 1)).isEmpty());
}

TEST_F(Calendar, ShowsWhatWasDoneWhatIsDueAndWhatIsExpected)
{
    set(u"SCR"_s, u"2018-02-08"_s);
    set(u"V0"_s, u"2018-02-15"_s);
    set(u"V1"_s, u"2018-03-01"_s);
    EXPECT_EQ(lines(QDate(2018, 3, 2)),
              (QStringList{u"2018-02-08 SCR done"_s, u"2018-02-15 V0 done"_s, u"2018-03-01 V1 done"_s,
                           u"2018-03-02 T1 due"_s, u"2018-04-05 V2 not yet"_s, u"2018-04-06 T2 not yet"_s,
                           u"2018-05-10 V3 not yet"_s, u"2018-05-11 T3 not yet"_s, u"2018-06-14 V4 not yet"_s}));
    EXPECT_EQ(spans(QDate(2018, 3, 2)), (QStringList{u"1 2018-03-01 2018-04-05"_s, u"2 2018-04-05 2018-05-10 planned"_s,
                                                     u"3 2018-05-10 2018-06-14 planned"_s}));
    EXPECT_TRUE(lines(QDate(2018, 3, 8)).contains(u"2018-03-02 T1 late"_s));
}

TEST_F(Calendar, EndsAPeriodWhenTheNextInfusionIsGivenEarly)
{
    set(u"V0"_s, u"2018-02-15"_s);
    set(u"V1"_s, u"2018-03-01"_s);
    set(u"V2"_s, u"2018-04-03"_s);
    EXPECT_EQ(spans(QDate(2018, 4, 10)).first(), u"1 2018-03-01 2018-04-03"_s);
    EXPECT_TRUE(lines(QDate(2018, 4, 10)).contains(u"2018-05-08 V3 not yet"_s)) << "what follows moves with it";
}

TEST_F(Calendar, SaysWhatWillNotHappenAfterAWithdrawal)
{
    set(u"V0"_s, u"2018-02-15"_s);
    set(u"V1"_s, u"2018-03-01"_s);
    set(Occasion::patient(), u"withdrawal_date"_s, u"2018-03-10"_s);
    EXPECT_TRUE(lines(QDate(2018, 3, 12)).contains(u"2018-04-05 V2 never"_s));
    EXPECT_EQ(spans(QDate(2018, 3, 12)), QStringList{u"1 2018-03-01 2018-03-10"_s});
}

TEST_F(CohortCalendar, ShowsInfusionsAtAnyTimeWithTheirCalls)
{
    set(u"INC"_s, u"2018-01-10"_s);
    EXPECT_EQ(lines(QDate(2018, 1, 12)), (QStringList{u"2018-01-10 INC done"_s, u"2018-01-10 IN1 due"_s}));
    set(Occasion::row(List::Infusion, 1), u"infusion_date"_s, u"2018-01-15"_s);
    set(Occasion::row(List::Infusion, 1), u"infusion_call_date"_s, u"2018-01-23"_s);
    set(Occasion::row(List::Infusion, 2), u"infusion_date"_s, u"2018-03-20"_s);
    set(Occasion::row(List::Contact, 1), u"contact_date"_s, u"2018-03-01"_s);
    const QStringList all = lines(QDate(2018, 4, 10));
    for (const QString &line :
         {u"2018-01-15 IN1 done"_s, u"2018-01-23 IN1-call done"_s, u"2018-02-14 M1 late"_s, u"2018-03-20 IN2 done"_s,
          u"2018-03-27 IN2-call late"_s, u"2018-03-01 CT1 done"_s, u"2019-01-15 M12 not yet"_s})
        EXPECT_TRUE(all.contains(line)) << line.toStdString() << "\n" << all.join(u'\n').toStdString();
    EXPECT_EQ(spans(QDate(2018, 4, 10)), QStringList{u"0 2018-01-10 2019-01-15"_s});
}

TEST_F(ParallelCalendar, DrawsOneFollowUpFromInclusionToTheEnd)
{
    set(u"SCR"_s, u"2018-02-20"_s);
    EXPECT_TRUE(spans(QDate(2018, 2, 21)).isEmpty());
    set(u"D0"_s, u"2018-03-01"_s);
    EXPECT_EQ(spans(QDate(2018, 3, 2)), QStringList{u"0 2018-03-01 2018-03-31"_s});
    EXPECT_TRUE(lines(QDate(2018, 3, 2)).contains(u"2018-03-08 D7 not yet"_s));
}

TEST_F(Calendar, NamesDaysWithMoreInfusionsThanTheWardCanGive)
{
    set(u"V0"_s, u"2018-02-15"_s);
    PatientRecord other = record;
    const PatientCalendar first = patientCalendar(protocol, record, QDate(2018, 2, 20));
    const PatientCalendar second = patientCalendar(protocol, other, QDate(2018, 2, 20));
    EXPECT_TRUE(crowdedDays(protocol, {&first, &second}).empty()) << "no limit is known";
    protocol.infusionsPerDay = 1;
    const std::vector<CrowdedDay> crowded = crowdedDays(protocol, {&first, &second});
    ASSERT_EQ(crowded.size(), 3);
    EXPECT_EQ(crowded.front(), (CrowdedDay{QDate(2018, 3, 1), 2, 1}));
    protocol.infusionsPerDay = 2;
    EXPECT_TRUE(crowdedDays(protocol, {&first, &second}).empty());
}
