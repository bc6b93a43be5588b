#include "tests/ui/diary/diary_fixture.h"

#include "ui/forms/recovery.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::DiaryFixture;
using carnet::ui::DayState;
using carnet::ui::DiaryModel;
using carnet::ui::Say;

namespace {

struct DiaryModelTest : testing::Test, DiaryFixture
{
};

} // namespace

TEST_F(DiaryModelTest, KeepsTheRulesOfModelsWhileItIsTypedIn)
{
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    type(u"573n"_s);
    model->reload();
    type(u"x"_s);
    EXPECT_EQ(recorded(), u"5 7 3 ND 10");
}

TEST_F(DiaryModelTest, SaysEachCellToAScreenReader)
{
    type(u"59"_s);
    const auto text = [&](ui::DiaryCell cell) { return model->indexOf(cell).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_EQ(text({1, 1}), u"Day 1, maximum: 9");
    EXPECT_EQ(text({1, 2}), u"Day 1, night: empty");
}

TEST_F(DiaryModelTest, RecordsThroughSetDataAndRefusesWhatIsImpossible)
{
    QString refusal;
    QObject::connect(model.get(), &DiaryModel::refused, model.get(),
                     [&](const QString &message) { refusal = message; });
    EXPECT_TRUE(model->setData(model->indexOf({3, 0}), u"7"_s));
    EXPECT_EQ(study->series(patient, 1, u"average"_s).at(3), 70);
    EXPECT_FALSE(model->setData(model->indexOf({3, 0}), u"11"_s));
    EXPECT_FALSE(refusal.isEmpty());
    EXPECT_FALSE(model->setData(model->indexOf({3, 0}), u"x"_s));
    EXPECT_EQ(study->series(patient, 1, u"average"_s).at(3), 70);
}

TEST_F(DiaryModelTest, ShowsWhatAnotherProgramRecorded)
{
    auto other = Study::open(study->path(), Study::Access::ReadWrite, test::fixedClock());
    other->record({{model->key({4, 2}), Value(6)}});
    study->refresh();
    EXPECT_EQ(model->indexOf({4, 2}).data().toString(), u"6");
}

TEST_F(DiaryModelTest, TellsMineTheirsAndBeforeWhenBothChangedAValueAndKeepsMineWhenTypedAgain)
{
    type(u"5"_s);
    auto other = Study::open(study->path(), Study::Access::ReadWrite, test::fixedClock());
    other->record({{model->key({1, 0}), Value(6)}});
    type(Qt::Key_Home);
    type(u"7"_s);
    EXPECT_EQ(promptText, u"Changed elsewhere meanwhile. Yours: 7 · theirs: 6 · before: 5. Type again to keep yours");
    EXPECT_EQ(model->indexOf({1, 0}).data().toString(), u"6");
    EXPECT_EQ(cursor(), u"1.0");
    type(u"7"_s);
    EXPECT_EQ(recorded(), u"7");
}

namespace {

struct RunningPeriod : testing::Test, DiaryFixture
{
    RunningPeriod()
        : DiaryFixture(QDate(2018, 6, 5))
    {
    }
};

struct EarlyNextVisit : testing::Test, DiaryFixture
{
    EarlyNextVisit()
        : DiaryFixture(QDate(2018, 4, 18), QDate(2018, 5, 21))
    {
    }
};

struct LateNextVisit : testing::Test, DiaryFixture
{
    LateNextVisit()
        : DiaryFixture(QDate(2018, 4, 18), QDate(2018, 5, 26))
    {
    }
};

} // namespace

TEST_F(RunningPeriod, RefusesADayThatIsNotLivedYetWithItsDate)
{
    EXPECT_EQ(model->days().state(10), DayState::Open);
    EXPECT_EQ(model->days().state(11), DayState::Future);
    typist().go({11, 0});
    type(u"5"_s);
    EXPECT_EQ(promptText, u"Day 11 is 16 Jun 2018, in the future");
    EXPECT_EQ(recorded(), QString());
    typist().go({10, 2});
    type(u"5"_s);
    EXPECT_EQ(cursor(), u"10.2");
    type(u"6"_s);
    EXPECT_EQ(promptLevel, Say::Refusal);
    EXPECT_TRUE(recorded().endsWith(u" 5"));
}

TEST_F(EarlyNextVisit, ClosesTheDaysAfterTheDateOfTheNextInfusionButNotThatDay)
{
    EXPECT_EQ(model->days().state(33), DayState::Open);
    EXPECT_EQ(model->days().state(34), DayState::AfterInfusion);
    EXPECT_EQ(model->index(34, model->noteColumn()).data().toString(), u"after infusion 2");
    typist().go({34, 0});
    type(u"5"_s);
    EXPECT_EQ(promptLevel, Say::Refusal);
    EXPECT_EQ(model->progress().total, 99);
}

TEST_F(LateNextVisit, KeepsTheDaysBeyondThePaperOutOfTheTypingOrderAndTheTotal)
{
    EXPECT_EQ(model->days().lastShown(), 38);
    EXPECT_EQ(model->progress().total, 105);
    typist().go({35, 2});
    type(u"4"_s);
    EXPECT_EQ(cursor(), u"35.2");
    type(Qt::Key_Down);
    EXPECT_EQ(cursor(), u"36.2");
    type(u"5"_s);
    EXPECT_EQ(cursor(), u"37.0");
    EXPECT_EQ(study->series(patient, 1, u"night"_s).at(36), 50);
}

TEST_F(DiaryModelTest, ShowsWholeRowsOnlyAtEveryHeight)
{
    for (int height = 220; height < 1100; height += 7) {
        grid().resize(860, height);
        const int row = grid().verticalHeader()->defaultSectionSize();
        EXPECT_GE(row, 22) << height;
        EXPECT_LE(row, 28) << height;
        if (grid().verticalScrollBar()->maximum() > 0) {
            EXPECT_EQ(grid().viewport()->height() % row, 0) << height;
        }
    }
}

TEST_F(DiaryModelTest, KeepsTwoRowsBeforeAndThreeAfterTheCursorInSight)
{
    grid().resize(860, 400);
    typist().go({20, 0});
    const int row = grid().verticalHeader()->defaultSectionSize();
    const int shown = grid().viewport()->height() / row;
    const int top = grid().verticalScrollBar()->value();
    EXPECT_LE(top, 18);
    EXPECT_GE(top + shown - 1, 23);
}

// Digits alone, digits and Enter, digits and Tab write the same diary, whatever its values.
TEST(DiaryTyping, GivesTheSameDiaryWithOrWithoutEnter)
{
    for (const quint32 seed : {1u, 2u, 3u}) {
        QRandomGenerator random(seed);
        QList<int> values;
        for (int i = 0; i < 105; ++i)
            values += int(random.bounded(12)) - 1; // −1 is not done
        QString expected;
        for (const int value : values)
            expected += (expected.isEmpty() ? u""_s : u" "_s) + (value < 0 ? u"ND"_s : QString::number(value));
        while (expected.endsWith(u" -"_s))
            expected.chop(2);
        for (const QString &end : {u""_s, u"\n"_s, u"\t"_s}) {
            DiaryFixture diary;
            for (qsizetype i = 0; i < values.size(); ++i) {
                const int value = values[i];
                const QString key = value < 0 ? u"n"_s : value == 10 ? u"x"_s : QString::number(value);
                // Where a 0 follows a 1, the digits-only typist confirms the 1.
                const bool isUnclear = value == 1 && i + 1 < values.size() && values[i + 1] == 0;
                diary.type(key);
                if (!end.isEmpty() || isUnclear)
                    diary.type(end.isEmpty() ? u"\n"_s : end);
            }
            EXPECT_EQ(diary.recorded(), expected) << "seed " << seed;
            EXPECT_EQ(diary.onDisk(), expected);
        }
    }
}

TEST_F(DiaryModelTest, KeepsUnsavedValuesInARecoveryFileUntilTheyAreSaved)
{
    const ui::Recovery recovery(*study, patient, 1, file(u"recovery"_s));
    const ui::Unsaved unsaved{test::fixedNow(),
                              {{model->key({25, 2}), Value(7)},
                               {model->key({25, 1}), Value(Missing::Illegible)},
                               {model->noteKey(25), Value(u"été"_s)}}};
    ASSERT_TRUE(recovery.keep(unsaved));
    EXPECT_EQ(recovery.read().data, unsaved.data);
    open();
    EXPECT_EQ(session->recovered().data.size(), 3u);
    session->acceptRecovered();
    EXPECT_EQ(study->series(patient, 1, u"night"_s).at(25), 70);
    EXPECT_FALSE(QFile::exists(recovery.path()));
}
