#include "core/patients/queries.h"
#include "tests/ui/forms/form_fixture.h"
#include "ui/pages/interface_language.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Level = PromptLine::Level;

struct HadsTyping : testing::Test, test::FormFixture
{
};

struct BpiTyping : testing::Test, test::FormFixture
{
    BpiTyping()
        : test::FormFixture(u"bpi"_s)
    {
    }
};

struct PsqiTyping : testing::Test, test::FormFixture
{
    PsqiTyping()
        : test::FormFixture(u"psqi"_s)
    {
    }
};

// The first item of HADS is printed from 3 down to 0, the second from 0 up to 3.
TEST_F(HadsTyping, AnswersByThePositionOfTheBox)
{
    type(u"1114"_s);
    EXPECT_EQ(answers(5), u"3 0 3 3 -"_s);
    EXPECT_EQ(lit(), u"hads_5"_s);
}

TEST_F(HadsTyping, IsTheSameWithEnterOrTabAfterEveryDigit)
{
    type(u"1\n2\n3\n4\t1\t"_s);
    EXPECT_EQ(answers(6), u"3 1 1 3 3 -"_s);
    EXPECT_EQ(lit(), u"hads_6"_s);
}

TEST_F(HadsTyping, SavesEachAnswerBeforeTheNextKey)
{
    const qint64 before = study->lastAct();
    for (int row = 0; row < 14; ++row) {
        type(u"2"_s);
        EXPECT_EQ(study->lastAct(), before + row + 1);
        const auto other = Study::open(study->path(), Study::Access::ReadOnly, test::fixedClock());
        EXPECT_TRUE(other->value(model->key(row)).number());
    }
}

TEST_F(HadsTyping, RefusesADigitWithoutABoxAndSaysWhatIsPossible)
{
    type(u"5"_s);
    EXPECT_TRUE(recorded(u"hads_1"_s).isEmpty());
    EXPECT_EQ(promptLevel, Level::Refusal);
    EXPECT_EQ(promptText, u"“5” is not possible here: 1 to 4, M missing, B two boxes, I illegible"_s);
    EXPECT_EQ(lit(), u"hads_1"_s);
}

TEST_F(HadsTyping, KeepsTheReasonsForAMissingAnswerApart)
{
    type(u"m"_s);
    type(u"k"_s);
    EXPECT_EQ(promptLevel, Level::Refusal);
    type(u"b"_s);
    EXPECT_EQ(answers(3), u"ND MUL -"_s);
    EXPECT_EQ(doubts, std::vector<int>{1});
    EXPECT_EQ(lit(), u"hads_2"_s); // waits for the words on paper
    typist().advanceAfterQuestion();
    type(u"i"_s);
    EXPECT_EQ(recorded(u"hads_3"_s).missing, Missing::Illegible);
}

TEST_F(HadsTyping, RaisesAQueryForTwoBoxesAndClosesItOnceAnswered)
{
    type(u"b"_s);
    session->explain(0, u"2 and 3"_s);
    auto open = openQueriesAbout(*study, model->key(0));
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open.front().origin, u"multiple"_s);
    EXPECT_TRUE(open.front().text.contains(u"2 and 3"_s));
    EXPECT_EQ(recorded(u"note_hads_1"_s).text(), u"2 and 3"_s);
    type(u"2"_s);
    EXPECT_TRUE(openQueriesAbout(*study, model->key(0)).empty());
}

TEST_F(HadsTyping, StepsBackWithBackspace)
{
    type(u"123\b"_s);
    EXPECT_EQ(answers(3), u"3 1 -"_s);
    EXPECT_EQ(lit(), u"hads_3"_s);
    type(u"\b4"_s);
    EXPECT_EQ(answers(2), u"3 3"_s);
}

TEST_F(HadsTyping, ChangesAnAnswerWithTheArrowsWithoutMoving)
{
    type(u"2"_s);
    type(Qt::Key_Up);
    type(Qt::Key_Right);
    EXPECT_EQ(recorded(u"hads_1"_s), Value(1));
    type(Qt::Key_Left);
    type(Qt::Key_Left);
    type(Qt::Key_Left);
    EXPECT_EQ(recorded(u"hads_1"_s), Value(3));
    EXPECT_EQ(lit(), u"hads_1"_s);
    type(Qt::Key_Delete);
    EXPECT_TRUE(recorded(u"hads_1"_s).isEmpty());
}

TEST_F(HadsTyping, FindsTheNextItemWithoutAnAnswer)
{
    type(u"12"_s);
    typist().go(0);
    type(Qt::Key_F8);
    EXPECT_EQ(lit(), u"hads_3"_s);
    type(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(lit(), u"hads_14"_s);
}

TEST_F(HadsTyping, StopsAtTheLastItemUntilAnArrowKey)
{
    for (int row = 0; row < 14; ++row)
        type(u"1"_s);
    EXPECT_EQ(promptText, u"Last item. Ctrl+Enter to finish"_s);
    const Value last = recorded(u"hads_14"_s);
    type(u"3"_s);
    EXPECT_EQ(recorded(u"hads_14"_s), last);
    EXPECT_EQ(promptLevel, Level::Refusal);
    type(u"\b"_s);
    EXPECT_TRUE(recorded(u"hads_14"_s).isEmpty());
}

TEST_F(HadsTyping, UndoesAnswerByAnswerAndDoesThemAgain)
{
    type(u"12"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(answers(2), u"3 -"_s);
    EXPECT_EQ(lit(), u"hads_2"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(answers(2), u"- -"_s);
    type(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(answers(2), u"3 -"_s);
}

TEST_F(HadsTyping, TakesTheDigitRowOfAFrenchKeyboardWithoutShift)
{
    typeNative(Qt::Key_ParenLeft, 11, u"é"_s); // the key of 2
    typeNative(Qt::Key_QuoteDbl, 12, u"\""_s); // the key of 3
    EXPECT_EQ(answers(2), u"2 2"_s);
    typeNative(Qt::Key_4, 83, u"4"_s, Qt::KeypadModifier);
    EXPECT_EQ(recorded(u"hads_3"_s), Value(0));
}

TEST_F(HadsTyping, TicksABoxWithOneClickAndDoesNotClearItWithAnother)
{
    const QRect row = items().visualRect(model->index(2));
    const QPoint box = items().delegate().boxes(row, 2)[1].center();
    QTest::mouseClick(items().viewport(), Qt::LeftButton, {}, box);
    EXPECT_EQ(recorded(u"hads_3"_s), Value(2));
    const QRect again = items().visualRect(model->index(2));
    QTest::mouseClick(items().viewport(), Qt::LeftButton, {}, items().delegate().boxes(again, 2)[1].center());
    EXPECT_EQ(recorded(u"hads_3"_s), Value(2));
}

TEST_F(HadsTyping, ContinuesWhereSomebodyStopped)
{
    type(u"1234"_s);
    open(u"hads"_s);
    EXPECT_EQ(lit(), u"hads_5"_s);
}

TEST_F(HadsTyping, TypesNothingIntoAReadOnlyStudy)
{
    reopen(Study::Access::ReadOnly);
    open(u"hads"_s);
    type(u"2"_s);
    EXPECT_EQ(promptLevel, Level::Refusal);
    EXPECT_TRUE(recorded(u"hads_1"_s).isEmpty());
}

TEST_F(HadsTyping, SaysWhatAnotherProgramTypedMeanwhile)
{
    auto another = Study::open(study->path(), Study::Access::ReadWrite, test::fixedClock());
    another->record({{model->key(0), Value(0)}});
    type(u"2"_s);
    EXPECT_TRUE(promptText.startsWith(u"Changed elsewhere meanwhile."_s)) << promptText.toStdString();
    EXPECT_EQ(recorded(u"hads_1"_s), Value(0));
    type(u"2"_s);
    EXPECT_EQ(recorded(u"hads_1"_s), Value(2));
}

TEST_F(BpiTyping, WaitsAfterA1AsTheDiaryDoes)
{
    typist().go(model->rowOf(u"bpi_3"_s));
    type(u"1"_s);
    EXPECT_EQ(lit(), u"bpi_3"_s);
    EXPECT_EQ(promptText, u"1 or 10? 0 → 10 · any other digit or Enter → 1"_s);
    type(u"0"_s);
    type(u"110x"_s);
    EXPECT_EQ(recorded(u"bpi_3"_s), Value(10));
    EXPECT_EQ(recorded(u"bpi_4"_s), Value(1));
    EXPECT_EQ(recorded(u"bpi_5"_s), Value(10));
    EXPECT_EQ(recorded(u"bpi_6"_s), Value(10));
}

TEST_F(BpiTyping, TakesYesAndNoInBothLanguages)
{
    for (const auto &[key, value] : {std::pair(u"y"_s, 1), {u"o"_s, 1}, {u"n"_s, 0}, {u"1"_s, 1}, {u"0"_s, 0}}) {
        typist().go(0);
        type(key);
        EXPECT_EQ(recorded(u"bpi_1"_s), Value(value)) << key.toStdString();
    }
}

TEST_F(BpiTyping, AnMAloneInATextSaysThatNothingIsWritten)
{
    type(u"y\n"_s);
    type(u"m\n"_s);
    EXPECT_EQ(recorded(u"bpi_2"_s), Value(Missing::NotDone));
    EXPECT_EQ(lit(), u"bpi_3"_s);
}

TEST_F(BpiTyping, TakesATextAndThenANumberWithEnter)
{
    type(u"y\n"_s); // the Enter of a habit is absorbed by the empty line
    EXPECT_EQ(lit(), u"bpi_2"_s);
    type(u"left hand\n"_s);
    EXPECT_EQ(recorded(u"bpi_2"_s).text(), u"left hand"_s);
    EXPECT_EQ(lit(), u"bpi_3"_s);
    typist().go(model->rowOf(u"bpi_8"_s));
    type(u"45"_s);
    EXPECT_EQ(typist().buffer(), u"45"_s);
    EXPECT_TRUE(recorded(u"bpi_8"_s).isEmpty());
    type(u"\n"_s);
    EXPECT_EQ(recorded(u"bpi_8"_s), Value(45));
    EXPECT_EQ(lit(), u"bpi_9a"_s);
}

TEST_F(BpiTyping, RefusesANumberOutOfRangeAndKeepsItForCorrection)
{
    typist().go(model->rowOf(u"bpi_8"_s));
    type(u"450\n"_s);
    EXPECT_TRUE(recorded(u"bpi_8"_s).isEmpty());
    EXPECT_EQ(promptLevel, Level::Refusal);
    type(u"\b\n"_s);
    EXPECT_EQ(recorded(u"bpi_8"_s), Value(45));
}

TEST_F(BpiTyping, LeavesATextWithEscapeSoThatItCanBeMissing)
{
    typist().go(model->rowOf(u"bpi_7"_s));
    type(Qt::Key_Escape);
    EXPECT_EQ(lit(), u"bpi_7"_s);
    type(u"m"_s);
    EXPECT_EQ(recorded(u"bpi_7"_s).missing, Missing::NotDone);
    EXPECT_EQ(lit(), u"bpi_8"_s);
}

TEST_F(PsqiTyping, TakesTimesAndSaysTheNightBefore)
{
    type(u"2330\n"_s);
    EXPECT_EQ(recorded(u"psqi_1"_s).text(), u"23:30"_s);
    EXPECT_EQ(promptText, u"23:30 · night before"_s);
    type(u"45\n"_s);
    type(u"7h\n"_s);
    EXPECT_EQ(recorded(u"psqi_3"_s).text(), u"07:00"_s);
    type(u"6,5\n"_s);
    EXPECT_EQ(recorded(u"psqi_4"_s), Value(6.5));
}

TEST_F(PsqiTyping, KeepsTheMiddleOfARangeOfMinutesAndTheRangeAsANote)
{
    typist().go(model->rowOf(u"psqi_2"_s));
    type(u"30-60\n"_s);
    EXPECT_EQ(recorded(u"psqi_2"_s), Value(45));
    EXPECT_EQ(recorded(u"note_psqi_2"_s).text(), u"30-60"_s);
    EXPECT_EQ(lit(), u"psqi_3"_s);
    typist().go(model->rowOf(u"psqi_2"_s));
    type(u"60-30\n"_s);
    EXPECT_EQ(promptLevel, Level::Refusal);
    EXPECT_EQ(recorded(u"psqi_2"_s), Value(45));
}

TEST_F(PsqiTyping, ReadsMidnightAsTheStartOfTheDay)
{
    type(u"24:00\n"_s);
    EXPECT_EQ(recorded(u"psqi_1"_s).text(), u"00:00"_s);
    EXPECT_EQ(promptText, u"00:00 · after midnight"_s);
}

TEST_F(PsqiTyping, DoubtsATwelveHourSlipAndKeepsIt)
{
    type(u"1030\n30\n0800\n"_s);
    EXPECT_EQ(promptLevel, Level::Warning);
    EXPECT_TRUE(promptText.startsWith(u"21.5 h in bed"_s)) << promptText.toStdString();
    EXPECT_EQ(recorded(u"psqi_3"_s).text(), u"08:00"_s);
}

TEST_F(PsqiTyping, DoubtsMoreSleepThanTimeInBed)
{
    type(u"2300\n30\n0600\n9\n"_s);
    EXPECT_EQ(promptLevel, Level::Warning);
    EXPECT_TRUE(promptText.startsWith(u"Slept longer than in bed"_s)) << promptText.toStdString();
    EXPECT_TRUE(queries(*study).empty()); // it may be a slip of this minute
    session->finish();
    ASSERT_EQ(queries(*study).size(), 1u);
    EXPECT_EQ(queries(*study).front().about.item, u"psqi_4"_s);
    EXPECT_TRUE(queries(*study).front().text.startsWith(u"Slept longer than in bed"_s));
    session->finish();
    EXPECT_EQ(queries(*study).size(), 1u);
}

TEST_F(PsqiTyping, SkipsKeepsSuppressesAndRestores)
{
    typist().go(model->rowOf(u"psqi_5j"_s));
    type(u"3"_s);
    type(u"dog\n"_s);
    EXPECT_EQ(recorded(u"psqi_5j_text"_s).text(), u"dog"_s);
    typist().go(model->rowOf(u"psqi_5j"_s));
    type(u"1"_s); // never: which cause is not asked any more
    EXPECT_EQ(recorded(u"psqi_5j_text"_s).text(), u"dog"_s);
    EXPECT_EQ(recorded(u"psqi_5j_text"_s).missing, Missing::NotApplicable);
    EXPECT_TRUE(promptText.contains(u"kept but not counted"_s)) << promptText.toStdString();
    EXPECT_EQ(lit(), u"psqi_6"_s);
    EXPECT_EQ(model->skipWords(model->rowOf(u"psqi_5j_text"_s)), u"not asked: item 5j = never"_s);
    typist().go(model->rowOf(u"psqi_5j"_s));
    type(u"2"_s);
    EXPECT_EQ(recorded(u"psqi_5j_text"_s), Value(u"dog"_s));
}

TEST_F(PsqiTyping, MovesBySections)
{
    typist().go(model->rowOf(u"psqi_5b"_s));
    type(Qt::Key_PageDown);
    EXPECT_EQ(lit(), u"psqi_6"_s);
    type(Qt::Key_PageUp);
    EXPECT_EQ(lit(), u"psqi_5a"_s);
}

TEST_F(PsqiTyping, KeepsWhatIsBeingTypedThroughAChangeOfLanguage)
{
    InterfaceLanguage language;
    type(u"23"_s);
    language.use(u"fr"_s);
    model->retranslate();
    EXPECT_EQ(typist().buffer(), u"23"_s);
    type(u"30\n"_s);
    EXPECT_EQ(recorded(u"psqi_1"_s).text(), u"23:30"_s);
    language.use(u"en"_s);
}

struct QdsaTyping : testing::Test, test::FormFixture
{
    QdsaTyping()
        : test::FormFixture(u"qdsa"_s)
    {
    }
};

TEST_F(QdsaTyping, TakesFiftyEightWordsInFiftyEightKeys)
{
    const qint64 before = study->lastAct();
    for (int word = 0; word < 58; ++word)
        type(QString::number(word % 5));
    EXPECT_EQ(study->lastAct(), before + 58);
    EXPECT_EQ(model->status().answered, 58);
    type(Qt::Key_PageUp);
    EXPECT_EQ(lit(), u"qdsa_p1"_s);
}

} // namespace

} // namespace carnet::ui
