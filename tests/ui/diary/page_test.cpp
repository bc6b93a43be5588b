#include "tests/support/support.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/pages/diary_finish.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/entry_banner.h"
#include "ui/pages/interface_language.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;

namespace {

struct DiaryPageTest : testing::Test, test::StudyFixture
{
    DiaryPageTest()
    {
        QStandardPaths::setTestModeEnabled(true);
        study->record({{{patient, visitOf(1), u"visit_date"_s}, Value(u"2018-04-18"_s)},
                       {{patient, visitOf(2), u"planned_date"_s}, Value(u"2018-06-30"_s)}});
        page = std::make_unique<DiaryPage>(*study, theme, prompts);
        page->resize(1200, 760);
        page->show();
        page->open({.page = Place::Page::Diary, .patient = patient, .period = 1});
    }

    Occasion visitOf(int period) const
    {
        return Occasion::visit(study->protocol().visitIndex(study->protocol().infusionOf(period)->code));
    }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(page->grid(), key.toLatin1());
    }
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, Qt::Key(key), modifiers);
    }
    template <typename T> T *child(const QString &name) const { return page->findChild<T *>(name); }
    QString prompt() const { return page->findChild<PromptLine *>()->text(); }
    Value day(int number, const QString &item) const { return study->value({patient, Occasion::day(1, number), item}); }
    Value ofPeriod(const QString &item) const { return study->value({patient, Occasion::period(1), item}); }
    void fillPaper()
    {
        ActDraft draft;
        for (int number = 1; number <= 35; ++number) {
            for (const QString &item : {u"average"_s, u"maximum"_s, u"night"_s})
                draft.data.push_back({{patient, Occasion::day(1, number), item}, Value(4 + number % 3)});
        }
        study->record(draft);
    }

    const QString patient = u"KP-001"_s;
    Theme theme;
    Prompts prompts;
    std::unique_ptr<DiaryPage> page;
};

} // namespace

TEST_F(DiaryPageTest, StartsAtTheFirstUnfinishedCellAndSaysWhereItWasLeft)
{
    type(u"573n"_s);
    page->hide();
    page->open({.page = Place::Page::Diary, .patient = patient, .period = 1});
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{2, 1}));
    EXPECT_TRUE(prompt().startsWith(u"Continued at day 2, maximum (you stopped on 15 Jun 2018"_s))
        << prompt().toStdString();
}

TEST_F(DiaryPageTest, GoesToTheDayAndMeasureOfALink)
{
    page->open({.page = Place::Page::Diary, .patient = patient, .period = 1, .day = 12, .measure = u"night"_s});
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{12, 2}));
}

TEST_F(DiaryPageTest, SaysWhenThePeriodBegins)
{
    page->open({.page = Place::Page::Diary, .patient = patient, .period = 2});
    EXPECT_FALSE(page->grid()->isVisible());
    QString shown;
    for (const QLabel *label : page->findChild<EmptyState *>()->findChildren<QLabel *>())
        shown += label->text();
    EXPECT_TRUE(shown.contains(u"Period 2 starts with infusion 2, planned 30 Jun 2018."_s)) << shown.toStdString();
}

TEST_F(DiaryPageTest, AsksWhatIsWrittenAndGoesOn)
{
    type(u"i"_s);
    auto *line = child<QLineEdit>(u"diaryQuestionText"_s);
    ASSERT_TRUE(line->isVisible());
    QTest::keyClicks(line, u"5 or 6"_s);
    press(line, Qt::Key_Return);
    EXPECT_EQ(day(1, u"average"_s).missing, Missing::Illegible);
    EXPECT_EQ(day(1, u"average_comment"_s).text(), u"5 or 6");
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{1, 1}));
    EXPECT_FALSE(line->isVisible());
}

TEST_F(DiaryPageTest, TakesAnotherReasonByItsNumberWithWords)
{
    press(page->grid(), Qt::Key_N, Qt::AltModifier);
    auto *first = child<QPushButton>(u"diaryChoice1"_s);
    ASSERT_NE(first, nullptr);
    press(first, Qt::Key_3);
    auto *line = child<QLineEdit>(u"diaryQuestionText"_s);
    QTest::keyClicks(line, u"in hospital"_s);
    press(line, Qt::Key_Return);
    EXPECT_EQ(day(1, u"average"_s).missing, Missing::Other);
    EXPECT_EQ(day(1, u"average_comment"_s).text(), u"in hospital");
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{1, 1}));
}

TEST_F(DiaryPageTest, MarksTheRestOfThePeriodWithOneReasonAndOneUndo)
{
    type(u"573"_s);
    press(page->grid(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    press(child<QPushButton>(u"diaryChoice1"_s), Qt::Key_1);
    EXPECT_EQ(day(35, u"night"_s).missing, Missing::NotReturned);
    EXPECT_EQ(day(2, u"average"_s).missing, Missing::NotReturned);
    EXPECT_EQ(day(1, u"average"_s).number(), 5);
    press(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(day(35, u"night"_s).isEmpty());
}

TEST_F(DiaryPageTest, RecordsAnAnalgesicWithThreeKeysAndReturnsToTheScore)
{
    type(u"5"_s);
    type(u"a"_s);
    auto *drugs = child<QListWidget>(u"rescueDrugs"_s);
    ASSERT_NE(drugs, nullptr);
    press(drugs, Qt::Key_1);
    auto *quantity = child<QLineEdit>(u"rescueQuantity"_s);
    QTest::keyClicks(quantity, u"2"_s);
    press(quantity, Qt::Key_Return);
    const Occasion line = Occasion::day(1, 1, 1);
    EXPECT_EQ(study->value({patient, line, u"rescue_name"_s}).text(), u"paracetamol");
    EXPECT_EQ(study->value({patient, line, u"rescue_units"_s}).number(), 2);
    EXPECT_EQ(study->value({patient, line, u"rescue_class"_s}).text(), u"paracetamol_nsaid");
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{1, 1}));
    press(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(study->value({patient, line, u"rescue_name"_s}).isEmpty());
}

TEST_F(DiaryPageTest, RemovesAnAnalgesicWithDel)
{
    type(u"a"_s);
    press(child<QListWidget>(u"rescueDrugs"_s), Qt::Key_1);
    press(child<QLineEdit>(u"rescueQuantity"_s), Qt::Key_Return);
    ASSERT_FALSE(study->value({patient, Occasion::day(1, 1, 1), u"rescue_name"_s}).isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type(u"a"_s);
    press(child<QListWidget>(u"rescueDrugs"_s), Qt::Key_Delete);
    EXPECT_TRUE(study->value({patient, Occasion::day(1, 1, 1), u"rescue_name"_s}).isEmpty());
}

TEST_F(DiaryPageTest, RecordsTheNoteAndReturnsToTheScore)
{
    type(u"5c"_s);
    auto *note = child<QLineEdit>(u"diaryNote"_s);
    ASSERT_NE(note, nullptr);
    QTest::keyClicks(note, u"slept badly"_s);
    press(note, Qt::Key_Return);
    EXPECT_EQ(day(1, u"diary_note"_s).text(), u"slept badly");
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{1, 1}));
}

TEST_F(DiaryPageTest, TypesOnePastedNumberAndShowsABlockFirst)
{
    QGuiApplication::clipboard()->setText(u"10,0"_s);
    press(page->grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(day(1, u"average"_s).number(), 10);
    EXPECT_EQ(page->grid()->typist().current(), (DiaryCell{1, 1}));
    press(page->grid(), Qt::Key_Home);
    QGuiApplication::clipboard()->setText(u"4\t7\t.\n5\t5,5\t11\n\t8\tND"_s);
    press(page->grid(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = child<PasteDialog>(u"pasteDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLabel *>(u"pasteCounts"_s)->text(), u"5 new value(s) · 1 kept as it is · 2 refused"_s);
    EXPECT_TRUE(day(1, u"maximum"_s).isEmpty());
    dialog->accept();
    EXPECT_EQ(day(1, u"average"_s).number(), 10);
    EXPECT_EQ(day(1, u"night"_s).missing, Missing::NotDone);
    EXPECT_EQ(day(2, u"average"_s).number(), 5);
    EXPECT_TRUE(day(2, u"maximum"_s).isEmpty());
    EXPECT_EQ(day(3, u"night"_s).missing, Missing::NotDone);
    EXPECT_EQ(study->recentActs(1).front().kind, u"paste");
    press(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(day(3, u"night"_s).isEmpty());
    EXPECT_EQ(day(1, u"average"_s).number(), 10);
}

TEST_F(DiaryPageTest, OverwritesByPasteOnlyWhenTickedAndGivesTheReason)
{
    type(u"573"_s);
    press(page->grid(), Qt::Key_Home, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"6;8;3"_s);
    press(page->grid(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = child<PasteDialog>(u"pasteDialog"_s);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"pasteAccept"_s)->isEnabled());
    dialog->findChild<QCheckBox *>(u"pasteOverwrite"_s)->setChecked(true);
    dialog->accept();
    EXPECT_EQ(day(1, u"average"_s).number(), 6);
    EXPECT_EQ(study->recentActs(1).front().reason, u"transcription");
}

TEST_F(DiaryPageTest, FinishesOnlyWhenNothingIsEmptyAndThePaperAgrees)
{
    fillPaper();
    study->record({{{patient, Occasion::day(1, 12), u"night"_s}, Value()}});
    press(page->grid(), Qt::Key_Return, Qt::ControlModifier);
    auto *panel = child<DiaryFinish>(u"diaryFinish"_s);
    ASSERT_NE(panel, nullptr);
    EXPECT_EQ(child<QLabel>(u"finishEmpty"_s)->text(), u"1 empty cell(s): day 12, night"_s);
    auto *accept = child<QPushButton>(u"finishAccept"_s);
    EXPECT_FALSE(accept->isEnabled());
    child<QPushButton>(u"finishMarkNotDone"_s)->click();
    EXPECT_EQ(day(12, u"night"_s).missing, Missing::NotDone);
    auto *days = child<QLineEdit>(u"finishPaperDays"_s);
    days->setText(u"34"_s);
    EXPECT_EQ(child<QLabel>(u"finishTotal"_s)->text(),
              u"You entered 35 days, the paper has 34. Look for a skipped line."_s);
    child<QRadioButton>(u"finishRescue_none"_s)->setChecked(true);
    child<QLineEdit>(u"finishReceived"_s)->setText(u"2018-05-24"_s);
    EXPECT_FALSE(accept->isEnabled());
    days->setText(u"35"_s);
    EXPECT_TRUE(accept->isEnabled()) << child<QLabel>(u"finishBlockers"_s)->text().toStdString();
    accept->click();
    EXPECT_EQ(ofPeriod(u"diary_state"_s).text(), u"complete");
    EXPECT_EQ(ofPeriod(u"diary_paper_days"_s).number(), 35);
    EXPECT_EQ(ofPeriod(u"diary_received"_s).text(), u"2018-05-24");
    EXPECT_EQ(ofPeriod(u"diary_rescue"_s).text(), u"none");
    EXPECT_EQ(study->recentActs(1).front().kind, u"finish");
}

TEST_F(DiaryPageTest, KeepsWhatWasTypedWhileFinishingWhenTheLanguageChanges)
{
    InterfaceLanguage language;
    language.use(u"en"_s);
    fillPaper();
    press(page->grid(), Qt::Key_Return, Qt::ControlModifier);
    child<QLineEdit>(u"finishPaperDays"_s)->setText(u"34"_s);
    child<QLineEdit>(u"finishComment"_s)->setText(u"two days on one line"_s);
    child<QRadioButton>(u"finishRescue_none"_s)->setChecked(true);
    child<QCheckBox>(u"finishOneStroke"_s)->setChecked(true);
    const QString english = child<QPushButton>(u"finishAccept"_s)->text();
    language.use(u"fr"_s);
    QCoreApplication::sendPostedEvents();
    ASSERT_NE(child<DiaryFinish>(u"diaryFinish"_s), nullptr) << "the panel stays open";
    EXPECT_EQ(child<QLineEdit>(u"finishPaperDays"_s)->text(), u"34");
    EXPECT_EQ(child<QLineEdit>(u"finishComment"_s)->text(), u"two days on one line");
    EXPECT_TRUE(child<QRadioButton>(u"finishRescue_none"_s)->isChecked());
    EXPECT_TRUE(child<QCheckBox>(u"finishOneStroke"_s)->isChecked());
    EXPECT_NE(child<QPushButton>(u"finishAccept"_s)->text(), english);
    language.use(u"en"_s);
}

TEST_F(DiaryPageTest, LetsANumberOfDaysDifferOnlyWithAComment)
{
    fillPaper();
    press(page->grid(), Qt::Key_Return, Qt::ControlModifier);
    child<QLineEdit>(u"finishPaperDays"_s)->setText(u"34"_s);
    child<QRadioButton>(u"finishRescue_none"_s)->setChecked(true);
    child<QLineEdit>(u"finishReceived"_s)->setText(u"2018-05-24"_s);
    auto *accept = child<QPushButton>(u"finishAccept"_s);
    EXPECT_FALSE(accept->isEnabled());
    child<QLineEdit>(u"finishComment"_s)->setText(u"two days on one line"_s);
    EXPECT_TRUE(accept->isEnabled());
    accept->click();
    EXPECT_EQ(ofPeriod(u"diary_paper_comment"_s).text(), u"two days on one line");
}

TEST_F(DiaryPageTest, KeepsAnOddValueFromFinishingUntilItWasSeenOnThePaper)
{
    fillPaper();
    study->record({{{patient, Occasion::day(1, 8), u"maximum"_s}, Value(2)}});
    press(page->grid(), Qt::Key_Return, Qt::ControlModifier);
    child<QLineEdit>(u"finishPaperDays"_s)->setText(u"35"_s);
    child<QRadioButton>(u"finishRescue_none"_s)->setChecked(true);
    child<QLineEdit>(u"finishReceived"_s)->setText(u"2018-05-24"_s);
    auto *accept = child<QPushButton>(u"finishAccept"_s);
    EXPECT_FALSE(accept->isEnabled());
    for (int box = 0; auto *seen = child<QCheckBox>(u"finishSeen%1"_s.arg(box)); ++box)
        seen->setChecked(true);
    EXPECT_TRUE(accept->isEnabled());
}

TEST_F(DiaryPageTest, ChangesAFinishedDiaryOnlyWithAReason)
{
    fillPaper();
    study->record({{{patient, Occasion::period(1), u"diary_state"_s}, Value(u"complete"_s)}}, ActKind::Finish);
    press(page->grid(), Qt::Key_Home, Qt::ControlModifier);
    type(u"9"_s);
    EXPECT_EQ(day(1, u"average"_s).number(), 5);
    EXPECT_EQ(prompt(), u"This diary is finished. “Correct…” changes it"_s);
    child<QPushButton>(u"diaryFinishButton"_s)->click();
    press(child<QPushButton>(u"diaryChoice1"_s), Qt::Key_2);
    type(u"95"_s);
    EXPECT_EQ(day(1, u"average"_s).number(), 9);
    const Act act = study->recentActs(1).front();
    EXPECT_EQ(act.kind, u"correction");
    EXPECT_EQ(act.reason, u"source");
    child<QPushButton>(u"diaryFinishButton"_s)->click();
    type(u"7"_s);
    EXPECT_EQ(day(1, u"night"_s).number(), 5);
}

TEST_F(DiaryPageTest, TypesNothingInReadOnlyMode)
{
    page->session()->setReading(true);
    type(u"5"_s);
    EXPECT_TRUE(day(1, u"average"_s).isEmpty());
    page->session()->setReading(false);
    type(u"5"_s);
    EXPECT_EQ(day(1, u"average"_s).number(), 5);
}

TEST_F(DiaryPageTest, ShowsWhatEachKeyDoes)
{
    EXPECT_GE(page->keys().size(), 20u);
}
