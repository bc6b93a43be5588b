#include "core/study.h"

#include "tests/support/support.h"

#include <QFile>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::fixedClock;
using test::StudyFixture;

const QString patient = u"KP-001"_s;

Datum score(int period, int day, const QString &measure, const Value &value)
{
    return {{patient, Occasion::day(period, day), measure}, value};
}

Datum infusion(const Study &study, int period, const QString &date)
{
    const Protocol &protocol = study.protocol();
    return {{patient, Occasion::visit(protocol.visitIndex(protocol.infusionOf(period)->code)), u"visit_date"_s}, date};
}

TEST(Study, ShowsWhatWasRecordedAndKeepsItOnDisk)
{
    StudyFixture fixture;
    const Act act = fixture.study->record({score(1, 1, u"average"_s, 7), score(1, 1, u"maximum"_s, Missing::NotDone)});
    EXPECT_EQ(act.id, 2); // the first act created the study
    EXPECT_EQ(act.changes.size(), 2U);
    EXPECT_EQ(act.seal.size(), 32);

    const auto again = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadWrite, fixedClock());
    EXPECT_EQ(again->value(score(1, 1, u"average"_s, 0).key), Value(7));
    EXPECT_EQ(again->value(score(1, 1, u"maximum"_s, 0).key), Value(Missing::NotDone));
    EXPECT_TRUE(again->value(score(1, 2, u"average"_s, 0).key).isEmpty());
    EXPECT_EQ(again->series(patient, 1, u"average"_s).cells, (std::vector<Cell>{-1, 70}));
    EXPECT_EQ(again->patients(), QStringList{patient});
}

TEST(Study, KeepsEveryEarlierValueInTheHistory)
{
    StudyFixture fixture;
    fixture.study->record({score(2, 12, u"night"_s, 3)});
    fixture.study->record({score(2, 12, u"night"_s, Value())}, ActKind::Undo, u"undone while typing"_s);
    fixture.study->record({score(2, 12, u"night"_s, 10)});
    const auto history = fixture.study->history(score(2, 12, u"night"_s, 0).key);
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].after, Value(3));
    EXPECT_EQ(history[1].before, Value(3));
    EXPECT_TRUE(history[1].after.isEmpty());
    EXPECT_EQ(history[1].reason, u"undone while typing"_s);
    EXPECT_EQ(history[2].after, Value(10));
    EXPECT_EQ(history[2].by, u"local"_s);
}

TEST(Study, RecordsNothingWhenNothingChanges)
{
    StudyFixture fixture;
    fixture.study->record({score(1, 3, u"average"_s, 4)});
    QSignalSpy spy(fixture.study.get(), &Study::recorded);
    EXPECT_EQ(fixture.study->record({score(1, 3, u"average"_s, 4)}).id, 0);
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(fixture.study->lastAct(), 2);
}

TEST(Study, TellsWhatAnActChanged)
{
    StudyFixture fixture;
    std::vector<Change> seen;
    QObject::connect(fixture.study.get(), &Study::recorded, fixture.study.get(),
                     [&](const Act &act) { seen = act.changes; });
    fixture.study->record({score(1, 3, u"average"_s, 4)});
    fixture.study->record({score(1, 3, u"average"_s, 5)});
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].before, Value(4));
    EXPECT_EQ(seen[0].datum.value, Value(5));
}

TEST(Study, RefusesWhatNoPaperCanSay)
{
    StudyFixture fixture;
    EXPECT_THROW(fixture.study->record({score(1, 1, u"average"_s, 11)}), Error);
    EXPECT_THROW(fixture.study->record({score(1, 1, u"average"_s, -1)}), Error);
    EXPECT_THROW(fixture.study->record({score(1, 1, u"average"_s, 5.5)}), Error);
    EXPECT_THROW(fixture.study->record({score(1, 1, u"average"_s, u"seven"_s)}), Error);
    EXPECT_THROW(fixture.study->record({score(1, 1, u"no_such_item"_s, 1)}), Error);
    EXPECT_EQ(fixture.study->lastAct(), 1);
}

TEST(Study, RefusesADayThatCannotBeOnThePaperYet)
{
    StudyFixture fixture;
    auto issue = fixture.study->check(score(1, 1, u"average"_s, 5));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->id, u"period_not_begun"_s);
    fixture.study->record({infusion(*fixture.study, 1, u"2018-06-10"_s)});
    EXPECT_FALSE(fixture.study->check(score(1, 5, u"average"_s, 5)));
    issue = fixture.study->check(score(1, 6, u"average"_s, 5));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->id, u"future"_s);
    EXPECT_THAT(issue->message.toStdString(), testing::HasSubstr("2018"));
}

TEST(Study, AcceptsDay35OnTheDateOfTheNextInfusionButNotLater)
{
    StudyFixture fixture;
    fixture.study->record({infusion(*fixture.study, 1, u"2018-04-01"_s), infusion(*fixture.study, 2, u"2018-05-06"_s)});
    EXPECT_FALSE(fixture.study->check(score(1, 35, u"average"_s, 5)));
    const auto issue = fixture.study->check(score(1, 36, u"average"_s, 5));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->id, u"after_next_infusion"_s);
}

TEST(Study, RefusesDatesBeforeConsentAndInTheFuture)
{
    StudyFixture fixture;
    fixture.study->record({{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-03-01"_s}});
    EXPECT_EQ(fixture.study->check(infusion(*fixture.study, 1, u"2018-02-28"_s))->id, u"before_consent"_s);
    EXPECT_EQ(fixture.study->check(infusion(*fixture.study, 1, u"2018-06-16"_s))->id, u"future"_s);
    EXPECT_FALSE(fixture.study->check(infusion(*fixture.study, 1, u"2018-03-15"_s)));
    EXPECT_FALSE(fixture.study->check({{patient, Occasion::patient(), u"screening_date"_s}, u"2018-02-20"_s}));
}

TEST(Study, KeepsHostileTextsByteForByte)
{
    StudyFixture fixture;
    const DatumKey key{patient, Occasion::day(1, 1), u"diary_note"_s};
    for (const QString &text : {u"'; DROP TABLE act; --"_s, u"a\"b;c\nd\re"_s, u"é ü 痛 😀 \u202Eabc\u202C"_s, u"=1+1"_s,
                                u" "_s, QString(1 << 20, QLatin1Char('x'))}) {
        fixture.study->record({{key, text}});
        EXPECT_EQ(fixture.study->value(key).text(), text);
    }
    EXPECT_THROW(fixture.study->record({{key, QString(1, QChar())}}), Error);
    EXPECT_TRUE(fixture.study->verify().ok());
}

TEST(Study, ShowsBothValuesWhenSomebodyElseChangedItMeanwhile)
{
    StudyFixture fixture;
    fixture.study->record({score(1, 4, u"average"_s, 4)});
    const auto other = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadWrite, fixedClock());
    other->record({score(1, 4, u"average"_s, 6)});
    try {
        fixture.study->record({score(1, 4, u"average"_s, 8)});
        FAIL() << "overwrote silently";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::Conflict);
    }
    ASSERT_EQ(fixture.study->lastConflicts().size(), 1U);
    const Conflict conflict = fixture.study->lastConflicts().front();
    EXPECT_EQ(conflict.before, Value(4));
    EXPECT_EQ(conflict.theirs, Value(6));
    EXPECT_EQ(conflict.mine, Value(8));
    EXPECT_EQ(fixture.study->value(conflict.key), Value(6));
    fixture.study->record({score(1, 4, u"average"_s, 8)}); // typed again on purpose
    EXPECT_EQ(other->value(conflict.key), Value(8));
}

TEST(Study, LearnsOfTheOtherProgramsWork)
{
    StudyFixture fixture;
    const auto other = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadWrite, fixedClock());
    QSignalSpy spy(fixture.study.get(), &Study::changedElsewhere);
    fixture.study->refresh();
    EXPECT_EQ(spy.count(), 0);
    other->record({{{u"KP-017"_s, Occasion::patient(), u"age_years"_s}, 55}});
    fixture.study->refresh();
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(fixture.study->patients(), QStringList{u"KP-017"_s});
    fixture.study->record({score(1, 1, u"average"_s, 3)});
    EXPECT_TRUE(other->verify().ok());
}

TEST(Study, RecordsWholeCurvesInOneAct)
{
    StudyFixture fixture;
    ActDraft draft;
    draft.kind = ActKind::Import;
    Series series;
    series.set(0, 50);
    series.set(2, cellOf(Missing::NotReturned));
    draft.curves.push_back({patient, 1, u"average"_s, series});
    const Act act = fixture.study->record(std::move(draft));
    EXPECT_EQ(fixture.study->series(patient, 1, u"average"_s), series);
    EXPECT_EQ(fixture.study->value(score(1, 2, u"average"_s, 0).key), Value(Missing::NotReturned));
    EXPECT_EQ(fixture.study->history(score(1, 0, u"average"_s, 0).key).front().act, act.id);
    EXPECT_EQ(fixture.study->facts().data, 2);
}

TEST(Study, LeavesNothingOfAnActThatWasStopped)
{
    StudyFixture fixture;
    ActDraft draft;
    draft.kind = ActKind::Import;
    for (int number = 1; number < 20; ++number)
        draft.data.push_back(
            {{u"KP-%1"_s.arg(number, 3, 10, QLatin1Char('0')), Occasion::patient(), u"age_years"_s}, 50});
    draft.progress = [](const QString &, qint64 done, qint64) { return done < 10; };
    EXPECT_THROW(fixture.study->record(std::move(draft)), Error);
    EXPECT_TRUE(fixture.study->patients().isEmpty());
    EXPECT_EQ(fixture.study->lastAct(), 1);
    fixture.study->record({score(1, 1, u"average"_s, 3)});
    EXPECT_TRUE(fixture.study->verify().ok());
}

TEST(Study, NumbersQueriesOverTheStudyAndEventsPerPatient)
{
    StudyFixture fixture;
    fixture.study->record({{{patient, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"nausea"_s},
                           {{patient, Occasion::row(List::Query, 4), u"query_text"_s}, u"Why?"_s}});
    EXPECT_EQ(fixture.study->nextRow(List::AdverseEvent, patient), 2);
    EXPECT_EQ(fixture.study->nextRow(List::AdverseEvent, u"KP-002"_s), 1);
    EXPECT_EQ(fixture.study->nextRow(List::Query, u"KP-002"_s), 5);
}

TEST(Study, GivesOutActsWithWhatTheyChanged)
{
    StudyFixture fixture;
    fixture.study->record({score(1, 1, u"average"_s, 3), {{patient, Occasion::day(1, 1), u"diary_note"_s}, u"cold"_s}});
    fixture.study->record({score(1, 1, u"average"_s, 4)});
    std::vector<Act> acts;
    fixture.study->forEachAct([&](const Act &act) { acts.push_back(act); });
    ASSERT_EQ(acts.size(), 3U);
    EXPECT_EQ(acts[0].kind, u"create"_s);
    ASSERT_EQ(acts[1].changes.size(), 2U);
    EXPECT_EQ(acts[1].changes[1].digest.size(), 32);
    ASSERT_EQ(acts[2].changes.size(), 1U);
    EXPECT_EQ(acts[2].changes[0].before, Value(3));
}

TEST(Study, ProvesItsBackups)
{
    StudyFixture fixture;
    fixture.study->record({score(1, 1, u"average"_s, 3)});
    const QString path = fixture.study->backup(fixture.file(u"backups"_s));
    const auto copy = Study::open(path, Study::Access::ReadOnly, fixedClock());
    EXPECT_EQ(copy->value(score(1, 1, u"average"_s, 0).key), Value(3));
    EXPECT_EQ(copy->facts().id, fixture.study->facts().id);
    EXPECT_THROW(copy->record({score(1, 2, u"average"_s, 3)}), Error);
    EXPECT_EQ(fixture.study->recentActs(1).front().kind, u"backup"_s);
}

TEST(Study, SaysInTheRecordThatTheClockWentBack)
{
    StudyFixture fixture;
    const auto later = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadWrite,
                                   [] { return test::fixedNow().addSecs(-90); });
    later->record({score(1, 1, u"average"_s, 3)});
    EXPECT_EQ(later->recentActs(1).front().note, u"the clock went back by 90 s"_s);
    EXPECT_TRUE(later->verify().ok());
}

TEST(Study, ReadsAnItemAndAPatientThatAnotherProgramAddedAMomentAgo)
{
    StudyFixture fixture;
    fixture.study->record({score(1, 1, u"average"_s, 3)});
    const auto other = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadWrite, test::fixedClock());
    other->record({{{patient, Occasion::patient(), u"weight_kg"_s}, 70.0}});
    EXPECT_EQ(fixture.study->data(patient).size(), 1U) << "before it was told of the change";
    EXPECT_EQ(fixture.study->standing(patient).size(), 2U);
    const qint64 last = other->record({{{u"KP-099"_s, Occasion::patient(), u"height_cm"_s}, 170.0}}).id;
    const std::vector<TrailEntry> trail = fixture.study->trail(last - 1);
    ASSERT_EQ(trail.size(), 1U);
    EXPECT_EQ(fixture.study->key(trail.front()), (DatumKey{u"KP-099"_s, Occasion::patient(), u"height_cm"_s}));
}

TEST(Study, KeepsTheClockOfADemonstration)
{
    StudyFixture fixture;
    Study::NewStudy wish = test::ketapain();
    wish.fixedToday = QDate(2018, 6, 15);
    const auto demo = Study::create(fixture.file(u"demo.carnet"_s), wish);
    EXPECT_EQ(demo->today(), QDate(2018, 6, 15));
    EXPECT_EQ(demo->now().toLocalTime().date(), QDate(2018, 6, 15));
}

} // namespace
} // namespace carnet
