#include "core/visits/study_overview.h"

#include "core/patients/queries.h"
#include "core/patients/second_entry.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// The whole list without the second entries that this person may not type.
std::vector<WorkItem> ownWork(const Study &study, const QString &role = {})
{
    std::vector<WorkItem> items = worklist(study, study.today(), StudyOverview::daysAhead, role);
    std::erase_if(items, [&study](const WorkItem &item) {
        return item.kind == WorkItem::Kind::SecondEntry &&
               !secondEntryObstacle(study, item.patient, item.occasion.periodNumber()).isEmpty();
    });
    return items;
}

/// The overview that has followed every act, and one that reads the study from the beginning, say the same.
void expectTheSame(StudyOverview &followed, const Study &study, int act)
{
    StudyOverview fresh(study);
    EXPECT_EQ(followed.patients(), fresh.patients()) << act;
    EXPECT_EQ(followed.work(), ownWork(study)) << act;
    EXPECT_EQ(followed.work(u"investigator"_s), ownWork(study, u"investigator"_s));
    EXPECT_EQ(followed.numbers(), fresh.numbers()) << act;
    const std::vector<PatientCalendar> calendar = studyCalendar(study, study.today());
    const auto kept = followed.calendars();
    ASSERT_EQ(kept.size(), calendar.size()) << act;
    for (std::size_t i = 0; i < calendar.size(); ++i)
        EXPECT_EQ(*kept[i], calendar[i]) << act;
}

/// One random thing that people do: a date, a score, a decision, an event, a query, a new patient.
void doSomething(Study &study, std::mt19937 &random)
{
    const auto upTo = [&random](std::size_t count) { return int(random() % count); };
    const QStringList patients = study.patients();
    const QString patient = patients.at(upTo(std::size_t(patients.size())));
    const Occasion visit = Occasion::visit(upTo(study.protocol().visits.size()));
    const QString date = QDate(2018, 5, 1).addDays(upTo(45)).toString(Qt::ISODate);
    const Occasion event = Occasion::row(List::AdverseEvent, 1 + upTo(3));
    switch (upTo(8)) {
    case 0: study.record({{{patient, visit, u"visit_date"_s}, date}}); break;
    case 1: study.record({{{patient, visit, u"visit_date"_s}, Value()}}); break;
    case 2: study.record({{{patient, Occasion::day(1 + upTo(3), 1 + upTo(35)), u"average"_s}, upTo(11)}}); break;
    case 3:
        study.record({{{patient, event, u"ae_term"_s}, u"nausea"_s}, {{patient, event, u"ae_onset_date"_s}, date}});
        break;
    case 4: raiseQuery(study, {patient, Occasion::day(1, 1 + upTo(35)), u"average"_s}, u"Is this right?"_s); break;
    case 5: study.record({{{patient, Occasion::patient(), u"withdrawal_date"_s}, date}}); break;
    case 6: study.record({{{u"KP-%1"_s.arg(100 + upTo(20)), Occasion::patient(), u"sex"_s}, u"F"_s}}); break;
    default: study.record({{{patient, Occasion::patient(), u"completed"_s}, upTo(2)}}); break;
    }
}

} // namespace

TEST(StudyOverview, EqualsTheFullListAfterWhateverWasDone)
{
    const StudyFixture fixture;
    copyOfDemo(fixture.file(u"demo.carnet"_s));
    const auto study = Study::open(fixture.file(u"demo.carnet"_s), Study::Access::ReadWrite, systemClock, {u"nurse"_s, {}});
    StudyOverview followed(*study);
    expectTheSame(followed, *study, 0);
    std::mt19937 random(20180615);
    for (int act = 1; act <= 40; ++act) {
        try {
            doSomething(*study, random);
        } catch (const Error &) {
            continue; // refused: nothing was recorded
        }
        if (act % 10 == 0)
            expectTheSame(followed, *study, act);
    }
}

TEST(StudyOverview, SeesWhatAnotherProgramWrote)
{
    const StudyFixture fixture;
    copyOfDemo(fixture.file(u"demo.carnet"_s), Demo::Finished);
    const auto mine = Study::open(fixture.file(u"demo.carnet"_s), Study::Access::ReadWrite, systemClock, {u"nurse"_s, {}});
    const auto theirs = Study::open(fixture.file(u"demo.carnet"_s), Study::Access::ReadWrite, systemClock, {u"nurse"_s, {}});
    StudyOverview overview(*mine);
    const int before = overview.numbers().queries;
    raiseQuery(*theirs, {mine->patients().first(), Occasion::day(1, 3), u"average"_s}, u"Is this right?"_s);
    EXPECT_EQ(overview.numbers().queries, before);
    mine->refresh();
    EXPECT_EQ(overview.numbers().queries, before + 1);
}

TEST(StudyOverview, TellsOfActsThatChangeDataOnly)
{
    const StudyFixture fixture;
    StudyOverview overview(*fixture.study);
    int told = 0;
    QObject::connect(&overview, &StudyOverview::changed, [&told] { ++told; });
    ActDraft print;
    print.kind = ActKind::Print;
    fixture.study->record(std::move(print));
    EXPECT_EQ(told, 0);
    fixture.study->record({{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, u"F"_s}});
    EXPECT_EQ(told, 1);
    EXPECT_EQ(overview.patients(), QStringList{u"KP-001"_s});
}

TEST(StudyNumbers, CountTheDemoAsItsStoryGoes)
{
    const StudyFixture fixture;
    copyOfDemo(fixture.file(u"demo.carnet"_s), Demo::Finished);
    const auto study = Study::open(fixture.file(u"demo.carnet"_s), Study::Access::ReadWrite, systemClock, {u"nurse"_s, {}});
    StudyOverview overview(*study);
    const StudyNumbers numbers = overview.numbers();
    EXPECT_EQ(numbers.included, 20);
    EXPECT_EQ(numbers.finished, 20);
    EXPECT_EQ(numbers.periodsDone, 60);
    EXPECT_EQ(numbers.queries, 0);
    EXPECT_GT(numbers.scoresToVerify, 5000);
    EXPECT_EQ(numbers.scoresVerified, numbers.scoresToVerify) << "every diary of the finished study was typed twice";
}
