#include "core/patients/adverse_events.h"

#include "core/study.h"
#include "core/visits/worklist.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/study_copy.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// One patient of the shipped crossover with infusions on 2018-03-15 at 10:00 and 2018-04-19 at 10:00.
struct Events
{
    Events()
    {
        for (const auto &[code, date] : {std::pair(u"V1"_s, u"2018-03-15"_s), std::pair(u"V2"_s, u"2018-04-19"_s)}) {
            visit(code, u"visit_date"_s, date);
            visit(code, u"infusion_start"_s, u"10:00"_s);
        }
    }
    void visit(const QString &code, const QString &item, const Value &value)
    {
        at(Occasion::visit(shippedCrossover().visitIndex(code)), item, value);
    }
    void at(Occasion occasion, const QString &item, const Value &value)
    {
        data.push_back({{u"KP-001"_s, occasion, item}, value});
    }
    void event(int number, const QString &item, const Value &value)
    {
        at(Occasion::row(List::AdverseEvent, number), item, value);
    }
    std::vector<AdverseEvent> all(bool withCancelled = false) const
    {
        return adverseEvents(shippedCrossover(), u"KP-001"_s, PatientValues(data), withCancelled);
    }
    std::vector<Datum> corrections() const
    {
        return periodCorrections(shippedCrossover(), u"KP-001"_s, PatientValues(data));
    }

    std::vector<Datum> data;
};

} // namespace

TEST(AdverseEvents, BelongToTheLastInfusionBeforeThem)
{
    Events events;
    events.event(1, u"ae_onset_date"_s, u"2018-03-14"_s);
    events.event(2, u"ae_onset_date"_s, u"2018-04-18"_s);
    events.event(3, u"ae_onset_date"_s, u"2018-04-19"_s);
    events.event(4, u"ae_onset_date"_s, u"2018-04"_s);
    const auto all = events.all();
    EXPECT_EQ(all[0].period, 0) << "before the first infusion";
    EXPECT_EQ(all[1].period, 1);
    EXPECT_EQ(all[1].day, 34);
    EXPECT_EQ(all[2].period, 2);
    EXPECT_EQ(all[2].day, 0);
    EXPECT_EQ(all[3].period, 0) << "a month says no period";
}

TEST(AdverseEvents, OnTheDayOfAnInfusionBelongToThePeriodBeforeWhenTheyBeganBeforeIt)
{
    Events events;
    events.event(1, u"ae_onset_date"_s, u"2018-04-19"_s);
    events.event(1, u"ae_onset_time"_s, u"08:30"_s);
    events.event(2, u"ae_onset_date"_s, u"2018-04-19"_s);
    events.event(2, u"ae_onset_time"_s, u"10:00"_s);
    events.event(3, u"ae_onset_date"_s, u"2018-04-19"_s);
    events.event(3, u"ae_period"_s, 1);
    events.event(3, u"ae_onset_day"_s, 35);
    events.event(4, u"ae_onset_date"_s, u"2018-04-19"_s);
    events.event(4, u"ae_period"_s, 1);
    events.event(4, u"ae_onset_day"_s, 20);
    const auto all = events.all();
    EXPECT_EQ(all[0].period, 1);
    EXPECT_EQ(all[0].day, 35);
    EXPECT_EQ(all[1].period, 2);
    EXPECT_EQ(all[2].period, 1) << "recorded so, and the date agrees";
    EXPECT_EQ(all[3].period, 2) << "recorded so, but the date does not agree";
}

TEST(AdverseEvents, FollowAnInfusionWhoseDateIsCorrected)
{
    Events events;
    events.event(1, u"ae_onset_date"_s, u"2018-04-18"_s);
    events.event(1, u"ae_period"_s, 2);
    events.event(1, u"ae_onset_day"_s, 0);
    events.event(2, u"ae_onset_date"_s, u"2018-03-16"_s);
    events.event(2, u"ae_period"_s, 1);
    events.event(2, u"ae_onset_day"_s, 1);
    const auto data = events.corrections();
    ASSERT_EQ(data.size(), 2u);
    const Occasion first = Occasion::row(List::AdverseEvent, 1);
    EXPECT_EQ(data[0], (Datum{{u"KP-001"_s, first, u"ae_period"_s}, 1}));
    EXPECT_EQ(data[1], (Datum{{u"KP-001"_s, first, u"ae_onset_day"_s}, 34}));
}

TEST(AdverseEvents, RecordedInErrorAreKeptButNoEvents)
{
    Events events;
    events.event(1, u"ae_term"_s, u"nausea"_s);
    events.event(1, u"ae_cancelled"_s, u"typed twice"_s);
    events.event(2, u"ae_term"_s, u"nausea"_s);
    ASSERT_EQ(events.all().size(), 1u);
    EXPECT_EQ(events.all().front().number, 2);
    ASSERT_EQ(events.all(true).size(), 2u);
    EXPECT_EQ(events.all(true).back().cancelled, u"typed twice"_s);
    const PatientRecord record{u"KP-001"_s, events.data, {}, {}, false};
    const auto work = worklist(shippedCrossover(), record, QDate(2018, 4, 20));
    EXPECT_TRUE(std::ranges::none_of(
        work, [](const WorkItem &item) { return item.occasion == Occasion::row(List::AdverseEvent, 1); }));
}

TEST(AdverseEvents, OfAPatientWhoWasNotReachedThreeTimesAreLeftToTheInvestigator)
{
    Events events;
    const auto call = [&]() -> QString {
        const PatientRecord record{u"KP-001"_s, events.data, {}, {}, false};
        for (const WorkItem &item : worklist(shippedCrossover(), record, QDate(2018, 3, 17))) {
            if (item.kind == WorkItem::Kind::Call)
                return item.role;
        }
        return {};
    };
    events.visit(u"T1"_s, u"call_1_reached"_s, 0);
    events.visit(u"T1"_s, u"call_2_reached"_s, 0);
    EXPECT_EQ(call(), u"nurse"_s);
    events.visit(u"T1"_s, u"call_3_reached"_s, 0);
    EXPECT_EQ(call(), u"investigator"_s);
}

TEST(AdverseEvents, OfTheSameTermAtTheSameTimeAreNoticed)
{
    const auto event = [](int number, const QString &term, const QString &onset, const QString &end) {
        AdverseEvent made;
        made.number = number;
        made.term = term;
        made.onset = onset;
        made.end = end;
        return made;
    };
    const std::vector<AdverseEvent> known{event(1, u"nausea"_s, u"2018-03-15"_s, u"2018-03-16"_s),
                                          event(2, u"Headache"_s, u"2018-03"_s, {})};
    EXPECT_EQ(sameEvent(known, event(3, u"Nausea "_s, u"2018-03-16"_s, {})), 1);
    EXPECT_EQ(sameEvent(known, event(3, u"nausea"_s, u"2018-03-17"_s, {})), 0) << "it was over the day before";
    EXPECT_EQ(sameEvent(known, event(3, u"headache"_s, u"2018-05-01"_s, {})), 2) << "it goes on";
    EXPECT_EQ(sameEvent(known, event(2, u"headache"_s, u"2018-05-01"_s, {})), 0) << "itself";
    EXPECT_EQ(sameEvent(known, event(3, {}, u"2018-05-01"_s, {})), 0);
}

TEST(AdverseEvents, SayWhenTheyWereAskedFor)
{
    Events events;
    events.visit(u"T1"_s, u"visit_date"_s, u"2018-03-16"_s);
    events.visit(u"T1"_s, u"call_any_event"_s, 0);
    events.visit(u"V2"_s, u"treat_events_asked"_s, 0);
    EXPECT_EQ(eventQuestions(shippedCrossover(), PatientValues(events.data)), std::vector{QDate(2018, 3, 16)});
    events.data.back().value = 1;
    EXPECT_EQ(eventQuestions(shippedCrossover(), PatientValues(events.data)),
              (std::vector{QDate(2018, 3, 16), QDate(2018, 4, 19)}));
}

TEST(ReportClock, RunsTwentyFourHoursFromTheHourThatIsKnown)
{
    const ReportClock clock = reportClock(u"2018-06-14"_s, u"16:20"_s, {}, {});
    EXPECT_TRUE(clock.isToTheHour);
    EXPECT_EQ(clock.due, QDateTime(QDate(2018, 6, 15), QTime(16, 20)));
    EXPECT_FALSE(clock.isReported);
    EXPECT_FALSE(reportClock({}, u"16:20"_s, {}, {}).due.isValid());
    EXPECT_EQ(reportClock(u"2018-06-14"_s, {}, {}, {}).due.date(), QDate(2018, 6, 15));
}

TEST(ReportClock, TellsAReportThatCameTooLate)
{
    EXPECT_FALSE(reportClock(u"2018-06-14"_s, u"16:20"_s, u"2018-06-15"_s, u"16:20"_s).wasLate);
    EXPECT_TRUE(reportClock(u"2018-06-14"_s, u"16:20"_s, u"2018-06-15"_s, u"16:21"_s).wasLate);
    EXPECT_FALSE(reportClock(u"2018-06-14"_s, u"16:20"_s, u"2018-06-15"_s, {}).wasLate);
    EXPECT_TRUE(reportClock(u"2018-06-14"_s, {}, u"2018-06-16"_s, {}).wasLate);
}

TEST(AdverseEvents, OfTheSyntheticTrialStandInThePeriodOfTheirDate)
{
    QTemporaryDir folder;
    copyOfDemo(folder.filePath(u"demo.carnet"_s), Demo::Finished);
    const auto study = Study::open(folder.filePath(u"demo.carnet"_s), Study::Access::ReadWrite, systemClock, {u"nurse"_s, {}});
    int events = 0;
    for (const QString &patient : study->patients()) {
        const std::vector<Datum> data = study->data(patient);
        const PatientValues values(data);
        EXPECT_TRUE(periodCorrections(study->protocol(), patient, values).empty()) << patient.toStdString();
        for (const AdverseEvent &event : adverseEvents(study->protocol(), patient, values)) {
            EXPECT_GT(event.period, 0) << patient.toStdString() << event.number;
            ++events;
        }
    }
    EXPECT_EQ(events, 36);
}
