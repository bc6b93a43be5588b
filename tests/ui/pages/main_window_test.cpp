#include "core/patients/queries.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/appearance.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/last_place.h"
#include "ui/pages/rail.h"
#include "ui/pages/recent_studies.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <csignal>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using MainWindowTest = WindowFixture;

Place patientPlace(const QString &code)
{
    Place place;
    place.page = Place::Page::Patient;
    place.patient = code;
    return place;
}

TEST_F(MainWindowTest, BeginsOnTheDemoSoThatEnterIsEnough)
{
    QFile::remove(demoPath());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"startDemo");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"logInAs_nurse");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_NE(window->study(), nullptr);
    EXPECT_EQ(window->study()->user(), u"nurse");
    EXPECT_TRUE(window->study()->isSynthetic());
    EXPECT_EQ(window->study()->patients().size(), 28);
    EXPECT_TRUE(find<QLabel>("syntheticMark").isVisible());
    QFile::remove(demoPath());
}

TEST_F(MainWindowTest, SaysOnTheStartPageWhyAStudyCannotBeOpened)
{
    EXPECT_FALSE(window->openStudy(folder.filePath(u"absent.carnet"_s)));
    EXPECT_TRUE(find<QWidget>("startProblem").isVisible());
    EXPECT_TRUE(find<QLabel>("startProblemText").text().contains(u"absent.carnet"));

    QFile foreign(folder.filePath(u"foreign.carnet"_s));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a study");
    foreign.close();
    EXPECT_FALSE(window->openStudy(foreign.fileName()));
    EXPECT_TRUE(find<QLabel>("startProblemText").text().contains(u"foreign.carnet"));
    EXPECT_EQ(window->frame(), nullptr);
}

TEST_F(MainWindowTest, RemembersTheStudiesThatWereOpen)
{
    openStudyWith({});
    window->closeStudy();
    ASSERT_EQ(recentStudies().size(), 1);
    auto &recent = find<QPushButton>("recent0");
    EXPECT_EQ(recent.text(), u"site");
    recent.click();
    EXPECT_NE(window->study(), nullptr);
}

TEST_F(MainWindowTest, GoesOnWhereAKilledProgramWas)
{
    openStudyWith({u"KP-001"_s, u"KP-002"_s});
    const QString id = window->study()->facts().id;
    const QString user = window->study()->user();
    window->closeStudy();
    const Place place{.page = Place::Page::Diary, .patient = u"KP-002"_s, .period = 2};
    const auto dieThere = [&] {
        const LastPlace last(id, user);
        last.keep(place);
        ::raise(SIGKILL);
    };
    EXPECT_EXIT(dieThere(), testing::KilledBySignal(SIGKILL), "");
    ASSERT_TRUE(window->openStudy(folder.filePath(u"site.carnet"_s)));
    EXPECT_EQ(frame().place().page, Place::Page::Diary);
    EXPECT_EQ(frame().place().patient, u"KP-002");
    EXPECT_EQ(frame().place().period, 2);
    window->closeStudy();
    ASSERT_TRUE(window->openStudy(folder.filePath(u"site.carnet"_s)));
    EXPECT_EQ(frame().place().page, Place::Page::Today) << "an orderly end leaves nothing to come back to";
}

TEST_F(MainWindowTest, GoesToPagesByThePhysicalDigitRowOfAFrenchKeyboard)
{
    openStudyWith({});
    const auto second = frame().rail()->buttons().at(1)->page();
    // Ctrl and the key labelled é and 2, which no layout of France turns into Ctrl+2.
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Eacute, Qt::ControlModifier, 11, 0, 0, u"é"_s);
    QApplication::sendEvent(window->focusWidget(), &press);
    EXPECT_EQ(int(frame().place().page), int(second));
    QTest::keyClick(window->focusWidget(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(int(frame().place().page), int(frame().rail()->buttons().at(0)->page()));
}

TEST_F(MainWindowTest, GoesBackAndForward)
{
    openStudyWith({u"KP-001"_s});
    EXPECT_FALSE(window->action(u"back"_s)->isEnabled());
    frame().go(patientPlace(u"KP-001"_s));
    frame().goPage(Place::Page::Settings);
    window->action(u"back"_s)->trigger();
    EXPECT_EQ(frame().place().patient, u"KP-001");
    window->action(u"back"_s)->trigger();
    EXPECT_EQ(int(frame().place().page), int(Place::Page::Today));
    window->action(u"forward"_s)->trigger();
    EXPECT_EQ(frame().place().patient, u"KP-001");
}

TEST_F(MainWindowTest, StepsThroughThePatientsAndStopsAtTheEnds)
{
    openStudyWith({u"KP-001"_s, u"KP-002"_s});
    frame().go(patientPlace(u"KP-001"_s));
    window->action(u"previousPatient"_s)->trigger();
    EXPECT_EQ(frame().place().patient, u"KP-001");
    window->action(u"nextPatient"_s)->trigger();
    EXPECT_EQ(frame().place().patient, u"KP-002");
    window->action(u"nextPatient"_s)->trigger();
    EXPECT_EQ(frame().place().patient, u"KP-002");
}

TEST_F(MainWindowTest, SwitchesLanguageWithoutLosingThePlace)
{
    openStudyWith({u"KP-001"_s});
    frame().go(patientPlace(u"KP-001"_s));
    const Place before = frame().place();
    window->action(u"french"_s)->trigger();
    EXPECT_EQ(frame().place(), before);
    EXPECT_EQ(QLocale().name(), u"fr_FR");
    EXPECT_EQ(settings::language.get(), u"fr");
    window->action(u"english"_s)->trigger();
    EXPECT_EQ(frame().place(), before);
    EXPECT_EQ(QLocale().name(), u"en_GB");
}

TEST_F(MainWindowTest, SaysWhenTheLastValueWasSaved)
{
    openStudyWith({});
    window->study()->record({Datum{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, Value(u"F"_s)}});
    const QString time = test::fixedNow().toLocalTime().toString(u"HH:mm"_s);
    EXPECT_TRUE(find<QLabel>("saveState").text().contains(time)) << find<QLabel>("saveState").text().toStdString();
}

TEST_F(MainWindowTest, AltWithALetterLeadsToItsFieldAndOpensNoMenu)
{
    window->startPage()->showNewStudy();
    QLineEdit &name = find<QLineEdit>("newShortTitle");
    name.clearFocus();
    QTest::keyPress(window.get(), Qt::Key_Alt, Qt::AltModifier);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::AltModifier);
    QTest::keyRelease(window.get(), Qt::Key_Alt);
    EXPECT_TRUE(name.hasFocus());
    EXPECT_FALSE(window->menuBar()->isVisible());
}

TEST_F(MainWindowTest, EnterPressesTheButtonThatHasTheFocus)
{
    openStudyWith({u"KP-001"_s});
    frame().goPage(Place::Page::Patients);
    auto &list = find<QToolButton>("patientsMode_1");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_TRUE(list.isChecked());
}

TEST_F(MainWindowTest, EnterInAFieldLeadsToTheButtonAndPressesItTheNextTime)
{
    openStudyWith({u"KP-001"_s});
    QLineEdit field(&frame());
    QPushButton button(&frame());
    QObject::connect(&field, &QLineEdit::returnPressed, &button, [&button] { button.setFocus(); });
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    field.show();
    button.show();
    field.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), &button);
    EXPECT_EQ(pressed.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(pressed.size(), 1);
}

TEST_F(MainWindowTest, OpensTheMenusWithAltAlone)
{
    openStudyWith({});
    EXPECT_FALSE(window->menuBar()->isVisible());
    QTest::keyPress(window.get(), Qt::Key_Alt);
    QTest::keyRelease(window.get(), Qt::Key_Alt);
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_EQ(window->menuBar()->actions().size(), 6);
}

TEST_F(MainWindowTest, NarrowsThePageListByKeyAndOnNarrowWindows)
{
    openStudyWith({});
    window->resize(1440, 900);
    EXPECT_FALSE(frame().rail()->isCollapsed());
    window->action(u"rail"_s)->trigger();
    EXPECT_TRUE(frame().rail()->isCollapsed());
    window->action(u"rail"_s)->trigger();
    EXPECT_FALSE(frame().rail()->isCollapsed());
    window->setMinimumSize(0, 0);
    window->resize(1100, 700);
    EXPECT_TRUE(frame().rail()->isCollapsed());
}

TEST_F(MainWindowTest, ListsEveryShortcutInItsHelp)
{
    openStudyWith({});
    const auto keys = window->keysEverywhere();
    const auto with = [&](const QString &key) { return std::ranges::find(keys, key, &KeyHelp::key) != keys.end(); };
    int shortcuts = 0;
    for (const auto *action : window->actions())
        shortcuts += !action->shortcut().isEmpty();
    EXPECT_EQ(int(keys.size()), shortcuts + 2) << "the shortcuts, the digits and Alt";
    for (const auto &key : {u"Ctrl+K"_s, u"Alt+↑"_s, u"Alt+←"_s, u"F6"_s, u"F11"_s, u"Ctrl+,"_s})
        EXPECT_TRUE(with(key)) << key.toStdString();
    window->action(u"keys"_s)->trigger();
    EXPECT_TRUE(find<QWidget>("keyHelp").isVisible());
    QTest::keyClick(&find<QWidget>("keyHelp"), Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("keyHelp").isVisible());
}

TEST_F(MainWindowTest, WhatSomebodyElseSavesTakesNeitherKeysNorHalfTypedWords)
{
    openStudyWith({u"KP-001"_s});
    raiseQuery(*window->study(), {u"KP-001"_s, Occasion::patient(), u"sex"_s}, u"As on paper?"_s);
    frame().goPage(Place::Page::Queries);
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    auto &answer = find<QPlainTextEdit>("queryAnswer");
    ASSERT_TRUE(answer.hasFocus());
    QTest::keyClicks(&answer, u"it says "_s);
    const auto other = Study::open(window->study()->path(), Study::Access::ReadWrite, test::fixedClock());
    other->record({{{u"KP-002"_s, Occasion::patient(), u"sex"_s}, u"M"_s}});
    window->study()->refresh();
    QCoreApplication::processEvents();
    EXPECT_TRUE(answer.hasFocus());
    EXPECT_EQ(answer.toPlainText(), u"it says "_s);
    EXPECT_TRUE(find<QLabel>("railAbout").text().startsWith(u"2 "_s)) << "and yet it shows";
}

TEST_F(MainWindowTest, AFileThatCanNoLongerBeReadIsSaidInTheFooterAndEndsNothing)
{
    openStudyWith({u"KP-001"_s});
    QFile file(window->study()->path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.seek(0);
    file.write(QByteArray(whole.size(), 'x'));
    file.flush();
    EXPECT_THROW(window->study()->recentActs(1), Error);
    auto &footer = *frame().footer();
    footer.cannotRead(u"The disk failed."_s);
    EXPECT_TRUE(find<QLabel>("saveState").text().contains(u"The disk failed."_s));
    EXPECT_NO_THROW(footer.failed(u"The disk is full."_s));
    EXPECT_NO_THROW(footer.showOthers({{.person = u"nurse"_s, .computer = u"ward"_s, .since = {}}}));
    EXPECT_TRUE(footer.hasFailed());
    file.seek(0);
    file.write(whole);
    file.flush();
    footer.saved(QDateTime::currentDateTime());
    footer.cannotRead({});
    EXPECT_FALSE(footer.hasFailed());
}

TEST_F(MainWindowTest, AsksBeforeClosingOnlyWhenSomethingIsNotSaved)
{
    int asked = 0;
    prompts.confirm = [&](QWidget *, const QString &, const QString &, const QString &) {
        ++asked;
        return false;
    };
    window = std::make_unique<MainWindow>(theme, language, prompts);
    window->show();
    openStudyWith({});
    emit frame().page()->saveFailed(u"The disk is full."_s);
    EXPECT_FALSE(window->close());
    EXPECT_EQ(asked, 1);
    emit frame().page()->saveFailed({});
    EXPECT_TRUE(window->close());
    EXPECT_EQ(asked, 1);
}

TEST_F(MainWindowTest, EveryControlOfTheFrameHasANameForScreenReaders)
{
    openStudyWith({u"KP-001"_s});
    for (auto *button : frame().findChildren<QAbstractButton *>())
        if (button->isVisible()) {
            EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
                << button->objectName().toStdString();
        }
    EXPECT_FALSE(find<QLineEdit>("goTo").accessibleName().isEmpty());
}

} // namespace

} // namespace carnet::ui
