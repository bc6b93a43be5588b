#include "core/patients/queries.h"
#include "core/trust/accounts.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/diary_typist.h"
#include "ui/forms/diary_view.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/lock_cover.h"
#include "ui/pages/rail.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/segmented.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A nurse is typing when somebody else needs the computer.
class SwitchingUser : public WindowFixture
{
protected:
    SwitchingUser()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s).removeRecursively();
        Study::NewStudy wish = test::ketapain();
        wish.published = true;
        for (const Person &person : demoPeople())
            wish.accounts.push_back({person, publishedPassword});
        auto study = Study::create(path, wish, test::fixedClock());
        study->switchUser({u"nurse"_s, {}});
        study->record({Datum{{patient, Occasion::patient(), u"sex"_s}, Value(u"F"_s)}});
        prompts.confirm = [this](QWidget *, const QString &, const QString &, const QString &) {
            ++asked;
            return false;
        };
        window = std::make_unique<MainWindow>(theme, language, prompts);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        window->showStudy(Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {u"nurse"_s, {}}));
        QCoreApplication::processEvents();
    }
    AdverseEventDialog *newEvent()
    {
        frame().goPage(Place::Page::Events);
        window->findChild<QAction *>(u"actionNewEvent"_s)->trigger();
        QCoreApplication::processEvents();
        auto *dialog = window->findChild<AdverseEventDialog *>();
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
            line->setCompleter(nullptr);
        return dialog;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QTest::qWait(1);
    }
    void comes(const QString &name)
    {
        window->lockCover()->findChild<QPushButton *>(u"logInAs_"_s + name)->click();
        QTest::qWait(1);
    }

    const QString path = folder.filePath(u"people.carnet"_s);
    const QString patient = u"KP-001"_s;
    int asked = 0;
};

} // namespace

TEST_F(SwitchingUser, TheKeysLockADialogToo)
{
    newEvent();
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_NE(window->lockCover(), nullptr);
    EXPECT_TRUE(window->lockCover()->isVisible());
}

TEST_F(SwitchingUser, TheKeysLockFromAWindowBesideToo)
{
    QDialog preview(window.get());
    QLineEdit line(&preview);
    preview.show();
    QApplication::setActiveWindow(&preview);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(1);
    ASSERT_NE(window->lockCover(), nullptr);
    EXPECT_TRUE(window->lockCover()->isVisible());
    EXPECT_NE(preview.findChild<QWidget *>(u"lockPlain"_s), nullptr);
}

TEST_F(SwitchingUser, LockedFromAMenuTheKeysComeBackToWhereTheyWere)
{
    frame().goPage(Place::Page::Queries);
    QCoreApplication::processEvents();
    const QWidget *before = window->focusWidget();
    window->action(u"goTo"_s)->trigger();
    const QWidget *field = window->focusWidget();
    ASSERT_NE(field, before);
    QTest::keyClick(window.get(), Qt::Key_Alt);
    ASSERT_NE(window->focusWidget(), field);
    window->action(u"lock"_s)->trigger();
    window->lockCover()->findChild<QPushButton *>(u"logInEnter"_s)->click();
    QTest::qWait(1);
    EXPECT_EQ(window->focusWidget(), field);
}

TEST_F(SwitchingUser, AHalfTypedEventWaitsForTheOneWhoTypedIt)
{
    newEvent();
    QTest::keyClicks(QApplication::focusWidget(), u"nausea in the night"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    comes(u"investigator"_s);
    EXPECT_EQ(window->study()->user(), u"investigator");
    EXPECT_EQ(asked, 0) << "the other person cannot know";
    EXPECT_TRUE(newEvent()->typed(u"ae_term"_s).isEmpty()) << "nobody saves the words of somebody else";
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    comes(u"nurse"_s);
    EXPECT_EQ(newEvent()->typed(u"ae_term"_s).text(), u"nausea in the night");
}

TEST_F(SwitchingUser, AHalfTypedValueIsRecordedInTheNameOfTheOneWhoTypedIt)
{
    frame().go({.page = Place::Page::Visit, .patient = patient, .visit = 0});
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), u"12 06 18"_s);
    window->lock(LockCover::Why::Switching);
    comes(u"investigator"_s);
    const auto history = window->study()->history({patient, Occasion::visit(0), u"visit_date"_s});
    ASSERT_FALSE(history.empty());
    EXPECT_EQ(history.back().by, u"nurse");
}

TEST_F(SwitchingUser, WhoeverComesBackFindsTheSameCellAndIsToldSo)
{
    const int infusion = window->study()->protocol().visitIndex(u"V1"_s);
    window->study()->record({{{patient, Occasion::visit(infusion), u"visit_date"_s}, u"2018-05-01"_s}});
    frame().go({.page = Place::Page::Diary, .patient = patient, .period = 1, .day = 25, .measure = u"night"_s});
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    comes(u"investigator"_s);
    EXPECT_EQ(frame().place().page, Place::Page::Today);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    comes(u"nurse"_s);
    const auto *diary = qobject_cast<DiaryPage *>(frame().page());
    ASSERT_NE(diary, nullptr);
    EXPECT_EQ(diary->grid()->typist().current(), (DiaryCell{25, 2}));
    const auto lines = diary->findChildren<PromptLine *>();
    EXPECT_TRUE(std::ranges::any_of(lines, [](const PromptLine *line) {
        return line->text() == u"Back at day 25, night"_s;
    })) << lines.front()->text().toStdString();
}

TEST_F(SwitchingUser, EscapeAsksBeforeItDropsWhatIsStillBeingTyped)
{
    AdverseEventDialog *dialog = newEvent();
    QTest::keyClicks(QApplication::focusWidget(), u"nausea"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(SwitchingUser, TodayBeginsWithTheListOfTheOwnRole)
{
    frame().goPage(Place::Page::Today);
    EXPECT_EQ(find<Segmented>("todayRole").current(), 1);
    window->lock(LockCover::Why::Switching);
    comes(u"datamanager"_s);
    frame().goPage(Place::Page::Today);
    EXPECT_EQ(find<Segmented>("todayRole").current(), 3);
}

TEST_F(SwitchingUser, TheBadgeCountsTheQueriesThatThisPersonGoesOnWith)
{
    const auto badge = [this] { return frame().rail()->button(Place::Page::Queries)->badge(); };
    window->study()->switchUser({u"datamanager"_s, {}});
    const int number = raiseQuery(*window->study(), {patient, Occasion::patient(), u"sex"_s}, u"As on paper?"_s);
    EXPECT_EQ(badge(), 0) << "the site answers first";
    window->study()->switchUser({u"nurse"_s, {}});
    answerQuery(*window->study(), number, u"As on paper."_s);
    EXPECT_EQ(badge(), 0);
    window->lock(LockCover::Why::Switching);
    comes(u"datamanager"_s);
    EXPECT_EQ(badge(), 1);
}

TEST_F(SwitchingUser, LargeTextNeverMakesTheWindowWiderThanASmallScreen)
{
    theme.setTextSize(150);
    for (const auto page : {Place::Page::Today, Place::Page::Patients, Place::Page::Visits, Place::Page::Events,
                            Place::Page::Queries, Place::Page::Audit, Place::Page::Settings}) {
        frame().goPage(page);
        QCoreApplication::processEvents();
        EXPECT_LE(frame().minimumSizeHint().width(), 1366) << int(page);
        EXPECT_LE(frame().minimumSizeHint().height(), 728) << int(page);
    }
}

} // namespace carnet::ui
