#include "tests/ui/diary/diary_fixture.h"

#include "core/patients/queries.h"
#include "ui/forms/digit_keys.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::DiaryFixture;
using carnet::ui::Say;

namespace {

struct DiaryGrid : testing::Test, DiaryFixture
{
};

struct TypedKeys
{
    const char *keys;
    const char *cells;
};

struct DiaryKeyTable : testing::TestWithParam<TypedKeys>, DiaryFixture
{
};

} // namespace

TEST_P(DiaryKeyTable, GivesTheseCells)
{
    type(QString::fromLatin1(GetParam().keys));
    EXPECT_EQ(recorded(), QString::fromLatin1(GetParam().cells));
    EXPECT_EQ(onDisk(), recorded());
}

INSTANTIATE_TEST_SUITE_P(Typed, DiaryKeyTable,
                         testing::Values(TypedKeys{"573", "5 7 3"}, TypedKeys{"5\n7\n3\n", "5 7 3"},
                                         TypedKeys{"5\t7\t3\t", "5 7 3"}, TypedKeys{"1082", "10 8 2"},
                                         TypedKeys{"1\n0\n2\n", "1 0 2"}, TypedKeys{"1\t0\t2\t", "1 0 2"},
                                         TypedKeys{"12110", "1 2 1 10"}, TypedKeys{"n4", "ND 4"},
                                         TypedKeys{"57\b62", "5 6 2"}, TypedKeys{"x5x", "10 5 10"},
                                         TypedKeys{"nd5", "ND 5"}, TypedKeys{"1n2", "1 ND 2"},
                                         TypedKeys{"1x2", "1 10 2"}, TypedKeys{"110", "1 10"}, TypedKeys{"1 5", "1 5"},
                                         TypedKeys{"5 7", "5 - 7"}, TypedKeys{"573\b\b\b4", "4"},
                                         TypedKeys{"1\b7", "7"}, TypedKeys{"1\n\b7", "7"}, TypedKeys{"5\n\n7", "5 - 7"},
                                         TypedKeys{"k5", "5"}, TypedKeys{"-*/+5", "5"}));

TEST_F(DiaryGrid, MovesToTheNextDayAfterTheLastScoreOfADay)
{
    type(u"573"_s);
    EXPECT_EQ(cursor(), u"2.0");
}

TEST_F(DiaryGrid, PutsEveryDigitOnDiskBeforeTheNextKey)
{
    type(u"5"_s);
    EXPECT_EQ(onDisk(), u"5");
    type(u"1"_s);
    EXPECT_EQ(onDisk(), u"5 1");
    EXPECT_EQ(cursor(), u"1.1");
    EXPECT_EQ(promptText, u"1 or 10? 0 → 10 · any other digit or Enter → 1");
    type(u"0"_s);
    EXPECT_EQ(onDisk(), u"5 10");
    EXPECT_EQ(cursor(), u"1.2");
}

TEST_F(DiaryGrid, TakesTheNumericKeypad)
{
    const auto keypad = Qt::KeypadModifier;
    for (const Qt::Key key :
         {Qt::Key_5, Qt::Key_Enter, Qt::Key_7, Qt::Key_Enter, Qt::Key_3, Qt::Key_Enter, Qt::Key_Asterisk})
        type(key, keypad);
    EXPECT_EQ(recorded(), u"5 7 3 10");
}

TEST_F(DiaryGrid, TakesTheKeypadsMinusAsNotDone)
{
    type(Qt::Key_5, Qt::KeypadModifier);
    type(Qt::Key_Minus, Qt::KeypadModifier);
    type(Qt::Key_3, Qt::KeypadModifier);
    EXPECT_EQ(recorded(), u"5 ND 3");
}

TEST_F(DiaryGrid, TakesTheDigitRowOfAFrenchKeyboardWithoutShift)
{
    typeNative(Qt::Key_ParenLeft, 14, u"("_s);
    typeNative(Qt::Key_Egrave, 16, u"è"_s);
    typeNative(Qt::Key_QuoteDbl, 12, u"\""_s);
    EXPECT_EQ(recorded(), u"5 7 3");
    typeNative(Qt::Key_Ampersand, 10, u"&"_s);
    EXPECT_EQ(onDisk(), u"5 7 3 1");
    typeNative(Qt::Key_Agrave, 19, u"à"_s);
    EXPECT_EQ(recorded(), u"5 7 3 10");
    typeNative(Qt::Key_Minus, 15, u"-"_s);
    EXPECT_EQ(recorded(), u"5 7 3 10 6");
    typeNative(Qt::Key_4, 13, u"4"_s, Qt::ShiftModifier);
    EXPECT_EQ(recorded(), u"5 7 3 10 6 4");
}

TEST(DigitKeys, AreNoDigitsWithControlAltOrShiftedSymbols)
{
    const auto digit = [](int key, Qt::KeyboardModifiers modifiers, quint32 scanCode) {
        return ui::digitOf(QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0));
    };
    EXPECT_EQ(digit(Qt::Key_5, Qt::NoModifier, 0), 5);
    EXPECT_EQ(digit(Qt::Key_5, Qt::KeypadModifier, 84), 5);
    EXPECT_EQ(digit(Qt::Key_Agrave, Qt::NoModifier, 19), 0);
    EXPECT_EQ(digit(Qt::Key_5, Qt::ControlModifier, 14), -1);
    EXPECT_EQ(digit(Qt::Key_5, Qt::AltModifier, 14), -1);
    EXPECT_EQ(digit(Qt::Key_Asterisk, Qt::ShiftModifier, 17), -1);
    EXPECT_EQ(digit(Qt::Key_Minus, Qt::KeypadModifier, 15), -1);
    EXPECT_EQ(digit(Qt::Key_Q, Qt::NoModifier, 24), -1);
}

TEST_F(DiaryGrid, RefusesAnotherLetterAndSaysWhatIsPossible)
{
    type(u"k"_s);
    EXPECT_EQ(promptLevel, Say::Refusal);
    EXPECT_EQ(promptText, u"“k” is not possible here: 0 to 10, N not done, I illegible");
    EXPECT_EQ(cursor(), u"1.0");
    EXPECT_EQ(recorded(), QString());
}

TEST_F(DiaryGrid, SaysThatTheDigitMovesOnByItselfThreeTimesOnly)
{
    for (int time = 0; time < 3; ++time) {
        type(u"5\n"_s);
        EXPECT_EQ(promptText, u"Already confirmed: the digit moves on by itself");
    }
    type(u"5\n"_s);
    EXPECT_EQ(promptLevel, Say::Neutral);
}

TEST_F(DiaryGrid, FillsTheEmptyCellsOfADayWithNotDoneAndNeverOverwrites)
{
    type(u"5"_s);
    type(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(recorded(), u"5 ND ND");
    EXPECT_EQ(cursor(), u"2.0");
    type(Qt::Key_Up);
    type(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(recorded(), u"5 ND ND");
}

TEST_F(DiaryGrid, KeepsAPendingOneWhenTheDayIsNotDone)
{
    type(u"1"_s);
    type(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(recorded(), u"1 ND ND");
}

TEST_F(DiaryGrid, RefusesFurtherDigitsOnceTheLastCellIsTyped)
{
    type(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(cursor(), u"35.2");
    type(u"4"_s);
    EXPECT_EQ(cursor(), u"35.2");
    EXPECT_EQ(promptText, u"Last day. Ctrl+Enter to finish");
    type(u"7"_s);
    EXPECT_EQ(promptLevel, Say::Refusal);
    EXPECT_TRUE(recorded().endsWith(u" 4"));
    type(u"\n\n 7n"_s);
    EXPECT_TRUE(recorded().endsWith(u" 4"));
    type(u"\b7"_s);
    EXPECT_TRUE(recorded().endsWith(u" 7"));
    type(Qt::Key_Left);
    type(Qt::Key_Right);
    type(u"8"_s);
    EXPECT_TRUE(recorded().endsWith(u" 8"));
}

TEST_F(DiaryGrid, TakesTenInTheLastCell)
{
    type(Qt::Key_End, Qt::ControlModifier);
    type(u"10"_s);
    EXPECT_TRUE(recorded().endsWith(u" 10"));
    type(u"\b1"_s);
    type(u"5"_s);
    EXPECT_TRUE(recorded().endsWith(u" 1"));
    EXPECT_EQ(promptLevel, Say::Refusal);
}

TEST_F(DiaryGrid, MovesByArrowsHomeEndAndPages)
{
    type(Qt::Key_Right);
    type(Qt::Key_Down);
    EXPECT_EQ(cursor(), u"2.1");
    type(Qt::Key_Home);
    EXPECT_EQ(cursor(), u"2.0");
    type(Qt::Key_End);
    EXPECT_EQ(cursor(), u"2.2");
    type(Qt::Key_PageDown);
    EXPECT_EQ(cursor(), u"9.2");
    type(Qt::Key_PageUp);
    EXPECT_EQ(cursor(), u"2.2");
    type(Qt::Key_PageUp);
    EXPECT_EQ(cursor(), u"1.2");
    type(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(cursor(), u"35.2");
    type(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(cursor(), u"1.0");
    type(Qt::Key_Left);
    EXPECT_EQ(cursor(), u"1.0");
    type(Qt::Key_End);
    type(Qt::Key_Right);
    EXPECT_EQ(grid().currentIndex().column(), model->rescueColumn());
    type(Qt::Key_Right);
    EXPECT_EQ(grid().currentIndex().column(), model->noteColumn());
    type(Qt::Key_Return);
    EXPECT_EQ(cursor(), u"2.0");
}

TEST_F(DiaryGrid, ReachesDayZeroWithTheUpArrowOnlyAndNeverByTyping)
{
    type(Qt::Key_Up);
    EXPECT_EQ(cursor(), u"0.0");
    type(u"684"_s);
    EXPECT_EQ(cursor(), u"0.2");
    EXPECT_EQ(study->series(patient, 1, u"maximum"_s).at(0), 80);
    EXPECT_EQ(recorded(), QString());
    EXPECT_EQ(model->progress().entered, 0);
    EXPECT_EQ(model->progress().total, 105);
    type(Qt::Key_Down);
    EXPECT_EQ(cursor(), u"1.2");
    type(Qt::Key_Backtab, Qt::ShiftModifier);
    type(Qt::Key_Backtab, Qt::ShiftModifier);
    type(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(cursor(), u"1.0");
}

TEST_F(DiaryGrid, GoesBackWithShiftEnterAndShiftTab)
{
    type(u"57"_s);
    type(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(cursor(), u"1.1");
    type(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(cursor(), u"1.0");
}

TEST_F(DiaryGrid, PutsBackWhatWasThereWhenThePendingOneIsCancelled)
{
    type(u"5"_s);
    type(Qt::Key_Left);
    type(u"1"_s);
    EXPECT_EQ(onDisk(), u"1");
    type(Qt::Key_Escape);
    EXPECT_EQ(onDisk(), u"5");
    bool hasLeft = false;
    QObject::connect(&typist(), &ui::DiaryTypist::left, &grid(), [&] { hasLeft = true; });
    type(Qt::Key_Escape);
    EXPECT_TRUE(hasLeft);
}

TEST_F(DiaryGrid, LeavesWithF6)
{
    bool hasLeft = false;
    QObject::connect(&typist(), &ui::DiaryTypist::left, &grid(), [&] { hasLeft = true; });
    type(Qt::Key_F6);
    EXPECT_TRUE(hasLeft);
}

TEST_F(DiaryGrid, UndoesAndRedoesCellByCellWithTheCursorFollowing)
{
    type(u"5"_s);
    type(u"10"_s);
    type(u"3"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(onDisk(), u"5 10");
    EXPECT_EQ(cursor(), u"1.2");
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(onDisk(), u"5");
    EXPECT_EQ(cursor(), u"1.1");
    type(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(onDisk(), u"5 10");
    const auto history = study->history(model->key({1, 1}));
    ASSERT_EQ(history.size(), 4u);
    const auto undone =
        std::find_if(history.begin(), history.end(), [](const HistoryEntry &one) { return one.kind == u"undo"; });
    ASSERT_NE(undone, history.end());
    EXPECT_EQ(undone->reason, u"undone while typing");
}

TEST_F(DiaryGrid, ForgetsWhatWasUndoneOnceSomethingElseIsTyped)
{
    type(u"5"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    type(u"7"_s);
    type(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(recorded(), u"7");
}

TEST_F(DiaryGrid, EmptiesABlockInOneStep)
{
    type(u"573482"_s);
    type(Qt::Key_Home, Qt::ControlModifier);
    type(Qt::Key_Down, Qt::ShiftModifier);
    type(Qt::Key_Right, Qt::ShiftModifier);
    type(Qt::Key_Delete);
    EXPECT_EQ(recorded(), u"- - 3 - - 2");
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(recorded(), u"5 7 3 4 8 2");
}

TEST_F(DiaryGrid, CopiesABlockAsTabSeparatedText)
{
    type(u"573n82"_s);
    type(Qt::Key_Home, Qt::ControlModifier);
    type(Qt::Key_Down, Qt::ShiftModifier);
    type(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(typist().copied(), u"5\t7\nND\t8");
}

TEST_F(DiaryGrid, SaysWhenValuesAreReplacedAndMarksThem)
{
    type(u"573"_s);
    type(Qt::Key_Home, Qt::ControlModifier);
    type(u"6"_s);
    EXPECT_EQ(promptLevel, Say::Warning);
    EXPECT_EQ(promptText, u"Replacing values already entered");
    EXPECT_TRUE(session->isReplaced({1, 0}));
    type(u"7"_s);
    EXPECT_FALSE(session->isReplaced({1, 1}));
    EXPECT_EQ(session->replaced(), 1);
}

TEST_F(DiaryGrid, KeepsAnOddValueWarnsAndForgetsTheWarningWhenItIsCorrected)
{
    type(u"42"_s);
    EXPECT_EQ(promptText, u"Day 1: maximum 2 is lower than average 4. Kept; check the paper.");
    EXPECT_EQ(cursor(), u"1.2");
    EXPECT_FALSE(model->indexOf({1, 1}).data(ui::DiaryModel::WarningRole).toString().isEmpty());
    EXPECT_EQ(model->index(1, model->noteColumn()).data(ui::DiaryModel::WarningRole).toString(),
              u"Maximum 2 is lower than average 4");
    type(u"\b7"_s);
    EXPECT_TRUE(model->indexOf({1, 1}).data(ui::DiaryModel::WarningRole).toString().isEmpty());
}

TEST_F(DiaryGrid, PushesTheFollowingDaysDownAndPullsThemUpAgain)
{
    type(u"573482"_s);
    type(Qt::Key_Up);
    type(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onDisk(), u"5 7 3 - - - 4 8 2");
    type(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onDisk(), u"5 7 3 4 8 2");
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(onDisk(), u"5 7 3 - - - 4 8 2");
}

TEST_F(DiaryGrid, RefusesToPushAValueOffThePaper)
{
    type(Qt::Key_End, Qt::ControlModifier);
    type(u"4"_s);
    type(Qt::Key_Home, Qt::ControlModifier);
    const QString before = recorded();
    type(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(promptLevel, Say::Refusal);
    EXPECT_EQ(promptText, u"Day 35 holds values and would fall off the paper. Empty it first");
    EXPECT_EQ(recorded(), before);
}

TEST_F(DiaryGrid, RefusesToPullADayWithValuesAway)
{
    type(u"5"_s);
    type(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(promptLevel, Say::Refusal);
    EXPECT_EQ(recorded(), u"5");
}

TEST_F(DiaryGrid, FindsTheNextEmptyOrOddCellWithF8)
{
    type(u"573"_s);
    type(u"42"_s);
    type(Qt::Key_Home, Qt::ControlModifier);
    type(Qt::Key_F8);
    EXPECT_EQ(cursor(), u"2.1");
    type(Qt::Key_F8);
    EXPECT_EQ(cursor(), u"2.2");
    type(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(cursor(), u"2.1");
}

TEST_F(DiaryGrid, GuessesThatNumLockIsOff)
{
    type(Qt::Key_Right, Qt::KeypadModifier);
    type(Qt::Key_Down, Qt::KeypadModifier);
    EXPECT_NE(promptText, u"Num Lock seems to be off");
    type(Qt::Key_Home, Qt::KeypadModifier);
    EXPECT_EQ(promptText, u"Num Lock seems to be off");
}

TEST_F(DiaryGrid, MarksAnIllegibleCellAndRaisesItsQueryWithTheWordsOnPaper)
{
    ui::DiaryCell asked{0, 0};
    QObject::connect(&typist(), &ui::DiaryTypist::illegibleTyped, &grid(), [&](ui::DiaryCell cell) { asked = cell; });
    type(u"i"_s);
    EXPECT_EQ(onDisk(), u"ILL");
    EXPECT_EQ(asked, (ui::DiaryCell{1, 0}));
    session->explain(asked, u"5–6"_s);
    typist().advanceAfterQuestion();
    EXPECT_EQ(cursor(), u"1.1");
    const auto raised = queries(*study, patient);
    ASSERT_EQ(raised.size(), 1u);
    EXPECT_EQ(raised[0].origin, u"illegible");
    EXPECT_TRUE(raised[0].text.contains(u"5–6"));
    EXPECT_EQ(study->value(model->commentKey(asked)).text(), u"5–6");
    type(u"\b5"_s);
    EXPECT_EQ(queries(*study, patient)[0].state, Query::State::Closed);
}

TEST_F(DiaryGrid, AsksAboutADayWithSeveralValuesUntilOneIsTyped)
{
    session->write({{model->key({1, 0}), Value(Missing::Multiple)}}, {.at = model->key({1, 0})});
    ASSERT_EQ(queries(*study, patient).size(), 1u);
    EXPECT_EQ(queries(*study, patient)[0].origin, u"multiple");
    type(u"5"_s);
    EXPECT_EQ(queries(*study, patient)[0].state, Query::State::Closed);
}

TEST_F(DiaryGrid, AsksForTheReasonOfTheRestOfThePeriod)
{
    std::vector<ui::DiaryCell> cells;
    QObject::connect(&typist(), &ui::DiaryTypist::reasonWanted, &grid(), [&](const auto &wanted) { cells = wanted; });
    type(u"573"_s);
    type(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cells.size(), 102u);
    EXPECT_EQ(recorded(), u"5 7 3");
    type(Qt::Key_N, Qt::AltModifier);
    ASSERT_EQ(cells.size(), 1u);
    EXPECT_EQ(cells[0], (ui::DiaryCell{2, 0}));
}

TEST_F(DiaryGrid, AcceptsItsOwnKeysBeforeShortcutsAndLeavesTheOthers)
{
    const auto isTaken = [this](int key, Qt::KeyboardModifiers modifiers, const QString &text = {}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
        event.ignore();
        QApplication::sendEvent(&grid(), &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(isTaken(Qt::Key_N, Qt::NoModifier, u"n"_s));
    EXPECT_TRUE(isTaken(Qt::Key_Delete, Qt::NoModifier));
    EXPECT_TRUE(isTaken(Qt::Key_Z, Qt::ControlModifier));
    EXPECT_TRUE(isTaken(Qt::Key_Return, Qt::ControlModifier));
    EXPECT_FALSE(isTaken(Qt::Key_K, Qt::ControlModifier));
    EXPECT_FALSE(isTaken(Qt::Key_F1, Qt::NoModifier));
    EXPECT_FALSE(isTaken(Qt::Key_Left, Qt::AltModifier));
}
