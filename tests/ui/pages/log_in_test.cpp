#include "core/trust/accounts.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/recover_dialog.h"
#include "ui/forms/recovery.h"
#include "ui/models/patients_model.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/go_to.h"
#include "ui/pages/idle_watch.h"
#include "ui/pages/log_in_form.h"
#include "ui/pages/patients_view.h"
#include "ui/pages/rail.h"
#include "ui/pages/start_page.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSysInfo>
#include <QTableView>
#include <QTableWidget>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QString password = u"four words are enough"_s;

/// A study with one account of each role, opened through the window.
class LogInWindow : public WindowFixture
{
protected:
    LogInWindow()
    {
        Study::NewStudy wish = test::ketapain();
        wish.published = true; // cheap to try; the password is still asked for where it is given
        for (const Person &person : demoPeople())
            wish.accounts.push_back({person, publishedPassword});
        auto study = Study::create(path, wish, test::fixedClock());
        study->switchUser({u"nurse"_s, {}});
        study->record({Datum{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, Value(u"F"_s)}});
    }

    void openAs(const QString &name)
    {
        window->showStudy(Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {name, {}}));
        QCoreApplication::processEvents();
    }
    std::vector<Place::Page> pages()
    {
        std::vector<Place::Page> found;
        for (const RailButton *button : frame().rail()->buttons())
            found.push_back(button->page());
        return found;
    }
    bool shows(Place::Page page)
    {
        const auto all = pages();
        return std::ranges::find(all, page) != all.end();
    }

    QString path = folder.filePath(u"people.carnet"_s);
};

/// A study with secret passwords: an administrator and a nurse who has not chosen a password yet.
class SecretWindow : public WindowFixture
{
protected:
    SecretWindow()
    {
        Study::NewStudy wish = test::ketapain();
        wish.accounts = {
            {{u"c.dubois"_s, u"Claire Dubois"_s, Roles(Role::Administrator) | Role::DataManager, false}, password}};
        recoveryCode = Study::create(path, wish, test::fixedClock())->takeRecoveryCode();
    }
    LogInForm &form() { return find<LogInForm>("logIn"); }
    void type(const char *field, const QString &text)
    {
        auto &line = find<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

    QString path = folder.filePath(u"secret.carnet"_s);
    QString recoveryCode;
};

} // namespace

TEST_F(LogInWindow, EachRoleSeesItsPagesAndNoOthers)
{
    using Where = Place::Page;
    using enum Place::Page;
    const std::vector<std::pair<QString, std::vector<Where>>> rails{
        {u"nurse"_s, {Today, Patients, Visits, Events, Queries, Audit, Settings}},
        {u"investigator"_s, {Today, Patients, Visits, Events, Queries, Charts, Analysis, Audit, Settings}},
        {u"datamanager"_s,
         {Today, Patients, Visits, Events, Queries, Charts, Analysis, Export, Unblinding, Audit, Settings}},
        {u"statistician"_s, {Today, Patients, Events, Queries, Charts, Analysis, Export, Unblinding, Audit, Settings}},
        {u"pharmacist"_s, {Today, Patients, Visits, Allocation, Unblinding, Audit, Settings}},
        {u"monitor"_s, {Today, Patients, Visits, Events, Queries, Charts, Analysis, Audit, Settings}},
        {u"admin"_s, {Today, Audit, Settings}}};
    const std::vector<Where> all{Today,    Patients, Visits, Events,     Queries,    Charts,
                                 Analysis, Export,   Audit,  Allocation, Unblinding, Settings};
    for (const auto &[name, rail] : rails) {
        openAs(name);
        EXPECT_FALSE(find<QLabel>("railUser").text().isEmpty());
        EXPECT_EQ(pages(), rail) << name.toStdString();
        for (const Where page : all) {
            const bool isThere = std::ranges::find(rail, page) != rail.end();
            frame().goPage(page);
            EXPECT_EQ(frame().place().page == page, isThere) << name.toStdString() << " goes to " << int(page);
        }
    }
    openAs(u"pharmacist"_s);
    frame().go({.page = Place::Page::Patient, .patient = u"KP-001"_s});
    EXPECT_NE(frame().place().page, Place::Page::Patient) << "a list of patients, nothing of what was typed";
}

TEST_F(LogInWindow, SaysWhoElseHasTheStudyOpen)
{
    const auto theirs = Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {u"investigator"_s, {}});
    StudyPresence investigator(*theirs);
    investigator.lookAround();
    openAs(u"nurse"_s);
    auto &mark = find<QLabel>("othersHere");
    EXPECT_TRUE(mark.isVisible());
    EXPECT_TRUE(mark.text().contains(theirs->person().fullName)) << mark.text().toStdString();
    EXPECT_TRUE(mark.toolTip().contains(QSysInfo::machineHostName())) << mark.toolTip().toStdString();
    frame().footer()->showOthers({});
    EXPECT_FALSE(mark.isVisible());
}

TEST_F(LogInWindow, TheUnblindingBeginsAtWhatIsMissing)
{
    openAs(u"datamanager"_s);
    frame().goPage(Place::Page::Unblinding);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"unblindingStep0"); // no allocation list yet
    auto &again = find<QPushButton>("unblindingCheck");
    again.setFocus();
    QTest::keyClick(&again, Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget(), &again) << "the strip of the progress gives the keys back";
}

TEST_F(LogInWindow, LockingCoversEverythingAndGivesItBack)
{
    openAs(u"nurse"_s);
    frame().goPage(Place::Page::Patients);
    QGuiApplication::clipboard()->setText(u"KP-001"_s);
    QDialog dialog(window.get());
    QLineEdit half(&dialog);
    half.setText(u"half-typed"_s);
    dialog.setModal(true);
    dialog.show();
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    window->lock(LockCover::Why::Locked);
    QCoreApplication::processEvents();
    ASSERT_TRUE(window->lockCover()->isVisible());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
    for (const QWidget *covered : {static_cast<QWidget *>(window.get()), static_cast<QWidget *>(&dialog)}) {
        const auto *plain = covered->findChild<QWidget *>(u"lockPlain"_s, Qt::FindDirectChildrenOnly);
        ASSERT_NE(plain, nullptr);
        EXPECT_EQ(plain->geometry(), covered->rect());
    }
    QTest::keyClick(window->lockCover(), Qt::Key_Escape);
    EXPECT_TRUE(window->lockCover()->isVisible()) << "Esc opens nothing";
    window->lockCover()->findChild<QPushButton *>(u"logInEnter"_s)->click();
    QCoreApplication::processEvents();
    EXPECT_FALSE(window->lockCover()->isVisible());
    EXPECT_EQ(window->findChild<QWidget *>(u"lockPlain"_s), nullptr);
    EXPECT_EQ(half.text(), u"half-typed");
    EXPECT_EQ(frame().place().page, Place::Page::Patients);
}

TEST_F(LogInWindow, SomebodyElseTakesOverAndThePlaceIsKept)
{
    openAs(u"nurse"_s);
    frame().goPage(Place::Page::Visits);
    window->lock(LockCover::Why::Switching);
    window->lockCover()->findChild<QPushButton *>(u"logInAs_datamanager"_s)->click();
    QTest::qWait(1);
    EXPECT_EQ(window->study()->user(), u"datamanager");
    EXPECT_EQ(find<QLabel>("railUser").text(), u"Dina Data");
    EXPECT_TRUE(shows(Place::Page::Export));
    window->lock(LockCover::Why::Switching);
    window->lockCover()->findChild<QPushButton *>(u"logInAs_nurse"_s)->click();
    QTest::qWait(1);
    EXPECT_EQ(window->study()->user(), u"nurse");
    EXPECT_EQ(frame().place().page, Place::Page::Visits);
    EXPECT_FALSE(shows(Place::Page::Export));
}

TEST_F(SecretWindow, AsksWhoOpensItAndSaysWhatIsWrong)
{
    EXPECT_TRUE(window->openStudy(path));
    EXPECT_EQ(window->study(), nullptr);
    EXPECT_TRUE(form().isVisible());
    type("logInName", u"c.dubois"_s);
    QTest::keyClick(&find<QLineEdit>("logInName"), Qt::Key_Return);
    type("logInPassword", u"not this"_s);
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier, u"T"_s);
    QApplication::sendEvent(&find<QLineEdit>("logInPassword"), &capital);
    EXPECT_TRUE(form().findChild<QLabel *>(u"capsLock"_s)->isVisible()) << "capitals without Shift";
    QTest::keyClick(&find<QLineEdit>("logInPassword"), Qt::Key_Return);
    EXPECT_EQ(window->study(), nullptr);
    EXPECT_TRUE(find<QLabel>("logInProblem").isVisible());
    EXPECT_TRUE(find<QLineEdit>("logInPassword").text().isEmpty());
    type("logInPassword", password);
    QTest::keyClick(&find<QLineEdit>("logInPassword"), Qt::Key_Return);
    ASSERT_NE(window->study(), nullptr);
    const auto acts = window->study()->recentActs(2);
    EXPECT_EQ(acts[0].kind, u"login");
    EXPECT_EQ(acts[1].kind, u"login_failed");
    window->closeStudy();
    EXPECT_EQ(Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {{}, password})->recentActs(1)[0].kind,
              u"logout");
}

TEST_F(SecretWindow, AfterThreeWrongPasswordsTheSecondsToWaitAreCountedDown)
{
    EXPECT_TRUE(window->openStudy(path));
    type("logInName", u"c.dubois"_s);
    auto &field = find<QLineEdit>("logInPassword");
    for (int attempt = 0; attempt < 3; ++attempt) {
        EXPECT_TRUE(field.isEnabled());
        type("logInPassword", u"not this one"_s);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    EXPECT_FALSE(field.isEnabled());
    EXPECT_FALSE(find<QPushButton>("logInEnter").isEnabled());
    EXPECT_THAT(find<QLabel>("logInProblem").text().toStdString(), testing::HasSubstr("2 second"));
    type("logInName", u"n.petit"_s);
    EXPECT_TRUE(field.isEnabled()) << "somebody else does not wait";
    EXPECT_FALSE(find<QLabel>("logInProblem").isVisible());
}

TEST_F(SecretWindow, ALostPasswordIsSetAnewWithThePrintedCode)
{
    EXPECT_TRUE(window->openStudy(path));
    type("logInName", u"c.dubois"_s);
    find<QPushButton>("logInLost").click();
    QPointer<RecoverDialog> dialog = window->findChild<RecoverDialog *>();
    ASSERT_TRUE(dialog);
    const auto fill = [&dialog](const QString &field, const QString &text) {
        dialog->findChild<QLineEdit *>(field)->setText(text);
    };
    const QString fresh = u"another four words"_s;
    fill(u"recoverCode"_s, u"AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"_s);
    fill(u"recoverNew"_s, fresh);
    fill(u"recoverAgain"_s, fresh);
    dialog->findChild<QPushButton *>(u"recoverSave"_s)->click();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"recoverProblem"_s)->isVisible());
    fill(u"recoverCode"_s, recoveryCode);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"recoverAgain"_s), Qt::Key_Return);
    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_TRUE(find<QLineEdit>("logInPassword").hasFocus());
    EXPECT_EQ(Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {u"c.dubois"_s, fresh})->user(),
              u"c.dubois");
}

TEST_F(SecretWindow, EnterAtTheLockNeitherLetsBackInNorTriesTwice)
{
    window->openStudy(path, Study::Access::ReadWrite, nullptr, {}, {u"c.dubois"_s, password});
    const auto failures = [this] {
        const auto acts = window->study()->recentActs(20);
        return std::ranges::count(acts, u"login_failed"_s, &Act::kind);
    };
    window->lock(LockCover::Why::Switching);
    auto *cover = window->lockCover();
    auto *name = cover->findChild<QLineEdit *>(u"logInName"_s);
    auto *typed = cover->findChild<QLineEdit *>(u"logInPassword"_s);
    QTest::keyClicks(name, u"c.dubois"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(cover->focusWidget(), typed);
    QTest::keyClicks(typed, u"wrong words"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_TRUE(cover->isVisible());
    QTest::keyClicks(typed, password);
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_FALSE(cover->isVisible());
    EXPECT_EQ(failures(), 1);
}

TEST_F(SecretWindow, ANameWithoutAPasswordIsAskedForIt)
{
    EXPECT_TRUE(window->openStudy(path, Study::Access::ReadWrite, nullptr, {}, {u"c.dubois"_s, {}}));
    const auto *form = window->findChild<LogInForm *>();
    ASSERT_TRUE(form && form->isVisible());
    EXPECT_EQ(form->name(), u"c.dubois");
    QTest::keyClicks(QApplication::focusWidget(), password);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(window->study());
    EXPECT_EQ(window->study()->user(), u"c.dubois");
    window->study()->forEachAct([](const Act &act) { EXPECT_NE(act.kind, code(ActKind::LogInFailed)); });
}

TEST_F(SecretWindow, OfManyAccountsSomeAreScrolledToAndThePasswordStaysInSight)
{
    std::vector<Person> people;
    for (int i = 1; i <= 30; ++i)
        people.push_back({u"p.%1"_s.arg(i), u"Person %1"_s.arg(i), Roles(Role::Nurse), false});
    LogInForm many(theme);
    many.setOnly({});
    many.setPeople(people, false);
    many.start();
    many.show();
    EXPECT_LT(many.sizeHint().height(), 500);
    auto *last = many.findChild<QPushButton *>(u"logInAs_p.30"_s);
    EXPECT_TRUE(last->visibleRegion().isEmpty());
    QTest::keyClicks(many.findChild<QLineEdit *>(u"logInName"_s), u"Person 30"_s);
    QCoreApplication::processEvents();
    EXPECT_FALSE(last->visibleRegion().isEmpty());
}

TEST_F(SecretWindow, TheAdministratorMakesAccountsInTheSettings)
{
    window->openStudy(path, Study::Access::ReadWrite, nullptr, {}, {u"c.dubois"_s, password});
    frame().goPage(Place::Page::Settings);
    auto &table = find<QTableWidget>("accounts");
    EXPECT_EQ(table.rowCount(), 1);
    AccountDialog dialog(*window->study(), theme, AccountDialog::What::Add, {}, window.get());
    dialog.findChild<QLineEdit *>(u"accountName"_s)->setText(u"n.petit"_s);
    dialog.findChild<QPushButton *>(u"accountSave"_s)->click();
    EXPECT_FALSE(dialog.findChild<QLabel *>(u"accountProblem"_s)->isHidden()) << "no role yet";
    dialog.findChild<QAbstractButton *>(u"accountRole_nurse"_s)->click();
    dialog.findChild<QLineEdit *>(u"accountPassword"_s)->setText(u"first words for her"_s);
    dialog.findChild<QPushButton *>(u"accountSave"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(accounts(*window->study()).size(), 2);
    EXPECT_TRUE(accounts(*window->study()).back().mustChangePassword);
}

TEST_F(SecretWindow, EnterAndTabGoThroughTheFieldsOfANewPasswordBeforeTheButtons)
{
    window->showStudy(Study::open(path, Study::Access::ReadWrite, systemClock, {u"c.dubois"_s, password}));
    PasswordDialog dialog(*window->study(), theme, false, window.get());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QStringList byTab{dialog.focusWidget()->objectName()};
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        byTab << dialog.focusWidget()->objectName();
    }
    EXPECT_EQ(byTab.join(u' '), u"passwordOld passwordNew passwordAgain passwordCancel passwordSave");
    auto *old = dialog.findChild<QLineEdit *>(u"passwordOld"_s);
    old->setFocus();
    QTest::keyClick(old, Qt::Key_Return);
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"passwordNew");
    QTest::keyClicks(dialog.focusWidget(), u"one word"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"passwordAgain");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    auto *problem = dialog.findChild<QLabel *>(u"passwordProblem"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(problem->accessibleName(), problem->text());
    EXPECT_TRUE(dialog.isVisible()) << "refused";
}

TEST_F(SecretWindow, TabGoesThroughTheRolesBeforeThePasswordOfANewAccount)
{
    window->showStudy(Study::open(path, Study::Access::ReadWrite, systemClock, {u"c.dubois"_s, password}));
    AccountDialog dialog(*window->study(), theme, AccountDialog::What::Add, {}, window.get());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    dialog.findChild<QLineEdit *>(u"accountFullName"_s)->setFocus();
    QStringList order;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        order << dialog.focusWidget()->objectName();
    }
    EXPECT_EQ(order.front(), u"accountRole_nurse"_s);
    EXPECT_EQ(order.back(), u"accountPassword"_s) << order.join(u' ').toStdString();
}

TEST_F(LogInWindow, WhatIsNotSavedYetWaitsUnreadable)
{
    openAs(u"nurse"_s);
    const Recovery recovery(*window->study(), u"KP-001"_s, u"ae-new"_s, folder.filePath(u"unsaved"_s));
    const Unsaved unsaved{window->study()->now(),
                          {{{u"KP-001"_s, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"fell on stairs"_s}}};
    ASSERT_TRUE(recovery.keep(unsaved));
    QFile file(recovery.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    EXPECT_FALSE(kept.contains("stairs") || kept.contains("ae_term"));
    EXPECT_EQ(recovery.read().data, unsaved.data);
}

TEST_F(LogInWindow, EnterPressesTheButtonThatHasTheFocus)
{
    openAs(u"admin"_s);
    frame().goPage(Place::Page::Audit);
    auto &check = find<QPushButton>("auditCheck");
    check.setFocus();
    QTest::keyClick(&check, Qt::Key_Return);
    EXPECT_THAT(find<QLabel>("auditSaid").text().toStdString(), testing::HasSubstr("Trail complete"));
}

TEST_F(LogInWindow, ThePharmacySeesCodesAndInfusionNumbersAndNothingElseOfPatients)
{
    openAs(u"nurse"_s);
    const QString patient = u"KP-001"_s;
    const Occasion infusion = Occasion::visit(window->study()->protocol().visitIndex(u"V1"_s));
    window->study()->record({{{patient, Occasion::patient(), u"age_years"_s}, 50},
                             {{patient, infusion, u"visit_date"_s}, u"2018-05-01"_s},
                             {{patient, infusion, u"random_no"_s}, 7},
                             {{patient, Occasion::day(1, 1), u"average"_s}, 6},
                             {{patient, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"insomnia"_s}});
    const auto matches = [this](const QString &typed) { return goToMatches(typed, *window->study(), {}).size(); };
    EXPECT_EQ(matches(u"kp-001 ae 1"_s), 1);
    openAs(u"pharmacist"_s);
    frame().goPage(Place::Page::Patients);
    const auto &view = find<PatientsView>("patientsView");
    QStringList shown;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QVariant text = view.model()->index(0, column).data();
        if (view.isColumnHidden(column))
            EXPECT_FALSE(text.isValid()) << column;
        else
            shown << view.model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_FALSE(view.model()->index(0, column).data(PatientsModel::CurveRole).isValid());
    }
    EXPECT_EQ(shown, (QStringList{u"Patient"_s, u"State"_s, u"Next infusion"_s, u"Randomisation number"_s,
                                  u"Infusions given"_s}));
    EXPECT_EQ(view.model()->index(0, PatientsModel::NumberColumn).data().toString(), u"7"_s);
    EXPECT_EQ(view.model()->index(0, PatientsModel::GivenColumn).data().toString(), u"1"_s);
    EXPECT_FALSE(find<QPushButton>("patientsAdd").isVisible());
    EXPECT_EQ(matches(u"kp-001"_s), 1);
    EXPECT_EQ(matches(u"kp-001 ae 1"_s), 0);
    EXPECT_EQ(matches(u"q1"_s), 0);
    openAs(u"admin"_s);
    EXPECT_EQ(matches(u"kp-001"_s), 0);
}

TEST_F(LogInWindow, AReviewOfTheTrailIsSignedWithThePassword)
{
    openAs(u"monitor"_s);
    frame().goPage(Place::Page::Audit);
    find<QPushButton>("auditReview").click();
    const auto reviews = [this] {
        return std::ranges::count(window->study()->recentActs(20), u"review"_s, &Act::kind);
    };
    auto &words = find<QLineEdit>("auditQuestionText");
    auto &typed = find<QLineEdit>("auditQuestionPassword");
    QTest::keyClicks(&words, u"Two late entries"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    EXPECT_TRUE(typed.hasFocus());
    QTest::keyClicks(&typed, u"something else"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    EXPECT_EQ(reviews(), 0);
    QTest::keyClicks(&typed, publishedPassword);
    QTest::keyClick(&typed, Qt::Key_Return);
    ASSERT_EQ(reviews(), 1);
    const QString note = window->study()->recentActs(1)[0].note;
    EXPECT_TRUE(note.contains(u"Two late entries"_s) && note.contains(u"Mona Monitor"_s)) << note.toStdString();
}

TEST_F(LogInWindow, TodayShowsInfusionsToThePharmacyAndNoPatientToWhoeverKeepsAccounts)
{
    openAs(u"nurse"_s);
    const int first = window->study()->protocol().visitIndex(u"V0"_s);
    window->study()->record({{{u"KP-001"_s, Occasion::visit(first), u"visit_date"_s}, u"2018-05-31"_s}});
    const auto lines = [this] { return find<QTableView>("todayView").model(); };
    EXPECT_GT(lines()->rowCount(), 2);
    window->closeStudy();
    openAs(u"pharmacist"_s);
    frame().goPage(Place::Page::Today);
    ASSERT_EQ(lines()->rowCount(), 2); // the heading and the infusion
    QTest::keyClick(&find<QTableView>("todayView"), Qt::Key_Return);
    EXPECT_EQ(frame().place().page, Place::Page::Allocation);
    window->closeStudy();
    openAs(u"admin"_s);
    frame().goPage(Place::Page::Today);
    EXPECT_EQ(lines()->rowCount(), 0);
    EXPECT_FALSE(find<QPushButton>("emptyButton").isHidden());
}

TEST(IdleWatching, LocksAfterTheLimitWarnsBeforeAndEatsTheKeyThatComesBack)
{
    qint64 clock = 0;
    qint64 wall = 0;
    IdleWatch watch([&] { return clock; }, [&] { return wall; });
    int warned = -1;
    int left = 0;
    QObject::connect(&watch, &IdleWatch::warned, [&](int seconds) { warned = seconds; });
    QObject::connect(&watch, &IdleWatch::left, [&] { ++left; });
    const auto pass = [&](qint64 milliseconds) {
        clock += milliseconds;
        wall += milliseconds;
        watch.look();
    };
    watch.setLimit(600000);
    watch.start();
    pass(500000);
    EXPECT_EQ(warned, -1);
    pass(60000);
    EXPECT_EQ(warned, 40);
    QLineEdit cell;
    QTest::keyClick(&cell, Qt::Key_7);
    EXPECT_TRUE(cell.text().isEmpty()) << "the key that wakes is not typed";
    EXPECT_EQ(warned, 0);
    pass(595000);
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_F8, Qt::NoModifier);
    shortcut.ignore();
    QApplication::sendEvent(&cell, &shortcut);
    EXPECT_TRUE(shortcut.isAccepted()) << "nor does it set off a shortcut";
    QTest::keyClick(&cell, Qt::Key_F8);
    QTest::keyClick(&cell, Qt::Key_7);
    EXPECT_EQ(cell.text(), u"7");
    pass(599000);
    EXPECT_EQ(left, 0);
    pass(2000);
    EXPECT_EQ(left, 1);
    watch.setPaused(true);
    pass(10000000);
    EXPECT_EQ(left, 1) << "long work does not lock";
    watch.setPaused(false);
    wall += 3600000; // the computer slept
    watch.look();
    EXPECT_EQ(left, 2);
}

} // namespace carnet::ui
