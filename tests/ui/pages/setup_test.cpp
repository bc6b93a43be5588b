#include "core/protocol/amendment.h"
#include "core/trust/accounts.h"
#include "core/trust/protocol_changes.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/models/setup_draft.h"
#include "ui/models/setup_list.h"
#include "ui/models/setup_sections.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A study with everybody in it; the data manager looks at its protocol.
class Setup : public WindowFixture
{
protected:
    Setup()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/setup"_s).removeRecursively();
        Study::NewStudy wish = test::ketapain();
        wish.published = true;
        for (const Person &person : demoPeople())
            wish.accounts.push_back({person, publishedPassword});
        Study::create(path, wish, test::fixedClock());
        prompts.confirm = [this](QWidget *, const QString &, const QString &consequences, const QString &) {
            asked = consequences;
            return agrees;
        };
        prompts.openFile = [this](QWidget *, const QString &, const QString &, const QString &) { return file; };
        prompts.saveFile = prompts.openFile;
        window = std::make_unique<MainWindow>(theme, language, prompts);
        window->resize(1366, 728);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        openAs(u"datamanager"_s);
    }
    ~Setup() override { window.reset(); }

    void openAs(const QString &name)
    {
        window->showStudy(Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {name, {}}));
    }
    void show(const QString &part)
    {
        frame().go({.page = Place::Page::Settings, .tab = part});
        QCoreApplication::processEvents();
    }
    const Protocol &protocol() { return window->study()->protocol(); }
    void type(const char *name, const QString &text)
    {
        auto &line = find<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    void typeInCell(const char *table, int row, const QString &column, const QString &text)
    {
        auto &view = find<QTableView>(table);
        int at = 0;
        while (view.model()->headerData(at, Qt::Horizontal).toString() != column)
            ++at;
        view.setCurrentIndex(view.model()->index(row, at));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes it over once the editor had the key
    }
    void putInForce(const QString &reason)
    {
        type("setupReason", reason);
        QTest::mouseClick(&find<QPushButton>("setupPutInForce"), Qt::LeftButton);
        QTest::qWait(1);
    }
    bool hasBar() { return !find<QLabel>("setupCount").parentWidget()->isHidden(); }

    const QString path = folder.filePath(u"people.carnet"_s);
    std::optional<QString> file;
    QString asked;
    bool agrees = true;
};

} // namespace

TEST_F(Setup, AWiderWindowIsTypedGivenAReasonAndInForceInEveryPage)
{
    show(u"visits"_s);
    EXPECT_FALSE(hasBar());
    typeInCell("setup_visits", 4, u"Earliest"_s, u"-5"_s);
    EXPECT_TRUE(hasBar());
    EXPECT_TRUE(find<QLabel>("setupChanges").text().contains(u"visits.V2.window"_s));
    EXPECT_FALSE(find<QPushButton>("setupPutInForce").isEnabled()) << "why?";
    EXPECT_EQ(protocol().visit(u"V2")->windowLow, -2) << "nothing is in force yet";
    putInForce(u"amendment 2"_s);
    EXPECT_TRUE(asked.contains(u"0 patients"_s)) << asked.toStdString();
    EXPECT_EQ(protocol().visit(u"V2")->windowLow, -5);
    EXPECT_EQ(frame().place().tab, u"visits"_s) << "the pages are made anew at the same place";
    EXPECT_FALSE(hasBar());
    EXPECT_EQ(protocolVersion(*window->study()), u"1+1"_s);
}

TEST_F(Setup, WhatCannotBeIsSaidInRedAndStays)
{
    show(u"diary"_s);
    type("setup_diary_last_day", u"20"_s);
    EXPECT_FALSE(find<QLabel>("setupProblem").text().isEmpty()) << "the areas ask for day 35";
    type("setupReason", u"shorter"_s);
    EXPECT_FALSE(find<QPushButton>("setupPutInForce").isEnabled());
    type("setup_diary_last_day", u"many"_s);
    EXPECT_TRUE(find<QLabel>("setupProblem").text().contains(u"diary.last_day"_s));
    type("setup_diary_last_day", u"35"_s);
    EXPECT_FALSE(hasBar());
    type("setup_diary_last_day", u"28"_s);
    type("setup_auc_days", u"7, 28"_s);
    auto *areas = find<QTableView>("setup_auc_targets").model();
    for (int row = 0; row < areas->rowCount(); ++row) {
        const int day = areas->index(row, 1).data(Qt::EditRole).toInt();
        EXPECT_TRUE(areas->setData(areas->index(row, 1), day == 35 ? 28 : 7));
    }
    EXPECT_TRUE(find<QLabel>("setupProblem").text().contains(u"auc.targets"_s)) << "the same area four times";
    for (int i = 0; i < 3; ++i) {
        find<QTableView>("setup_auc_targets").setCurrentIndex(areas->index(1, 0));
        QTest::mouseClick(&find<QPushButton>("setup_auc_targetsAway"), Qt::LeftButton);
    }
    putInForce(u"shorter diary"_s);
    EXPECT_EQ(protocol().diary.lastDay, 28);
    EXPECT_EQ(protocol().auc.rule(u"average", 28), u"locf"_s);
}

TEST_F(Setup, ListsGrowShrinkAndMove)
{
    show(u"quick"_s);
    auto &events = find<QTableView>("setup_quick_events");
    const int before = events.model()->rowCount();
    QTest::mouseClick(&find<QPushButton>("setup_quick_eventsAdd"), Qt::LeftButton);
    ASSERT_EQ(events.model()->rowCount(), before + 1);
    EXPECT_FALSE(find<QLabel>("setupProblem").text().isEmpty()) << "it has no code and no name yet";
    typeInCell("setup_quick_events", before, u"Code"_s, u"itching"_s);
    typeInCell("setup_quick_events", before, u"English"_s, u"itching"_s);
    typeInCell("setup_quick_events", before, u"French"_s, u"prurit"_s);
    EXPECT_TRUE(find<QLabel>("setupProblem").text().isEmpty()) << find<QLabel>("setupProblem").text().toStdString();
    for (int i = 0; i < before; ++i)
        QTest::mouseClick(&find<QPushButton>("setup_quick_eventsUp"), Qt::LeftButton);
    EXPECT_EQ(events.currentIndex().row(), 0);
    putInForce(u"seen often"_s);
    EXPECT_EQ(protocol().quickEvents.front().code, u"itching"_s);
    EXPECT_EQ(protocol().quickEvents.front().label.fr, u"prurit"_s);

    show(u"quick"_s);
    auto &again = find<QTableView>("setup_quick_events");
    EXPECT_FALSE(again.model()->flags(again.model()->index(0, 0)) & Qt::ItemIsEditable) << "its code is in force";
    QTest::mouseClick(&find<QPushButton>("setup_quick_eventsAway"), Qt::LeftButton);
    putInForce(u"never mind"_s);
    EXPECT_EQ(int(protocol().quickEvents.size()), before);
}

TEST_F(Setup, ACheckIsSwitchedOffSecondEntryAndHoursAreChosen)
{
    show(u"checks"_s);
    auto *checks = find<QTableView>("setup_checks").model();
    EXPECT_TRUE(checks->setData(checks->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    show(u"second-entry"_s);
    auto &what = find<QComboBox>("setup_verification_diary");
    what.setCurrentIndex(what.findData(u"average"_s));
    emit what.activated(what.currentIndex());
    show(u"hours"_s);
    QTest::mouseClick(&find<QCheckBox>("setup_working_hours_days_6"), Qt::LeftButton);
    type("setup_idle_minutes", u"5"_s);
    putInForce(u"agreed with the sponsor"_s);
    EXPECT_EQ(protocol().checks.size(), 5U);
    EXPECT_EQ(protocol().verification.diary, u"average"_s);
    EXPECT_EQ(protocol().workingHours.days.back(), 6);
    EXPECT_EQ(protocol().workingHours.from, QTime(7, 0));
    EXPECT_EQ(protocol().idleMinutes, 5);
}

TEST_F(Setup, IsTypedInEitherLanguageAndWaitsForItsTypistAfterACrash)
{
    show(u"protocol"_s);
    type("setup_planned_patients", u"24"_s);
    language.use(u"fr"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>("setup_planned_patients").text(), u"24"_s);
    EXPECT_TRUE(hasBar());
    language.use(u"en"_s);
    openAs(u"admin"_s);
    show(u"protocol"_s);
    EXPECT_FALSE(hasBar()) << "somebody else's draft";
    openAs(u"datamanager"_s);
    show(u"protocol"_s);
    EXPECT_TRUE(hasBar());
    EXPECT_EQ(find<QLineEdit>("setup_planned_patients").text(), u"24"_s);
    agrees = false;
    QTest::mouseClick(&find<QPushButton>("setupDiscard"), Qt::LeftButton);
    EXPECT_TRUE(hasBar());
    agrees = true;
    QTest::mouseClick(&find<QPushButton>("setupDiscard"), Qt::LeftButton);
    EXPECT_FALSE(hasBar());
    EXPECT_EQ(find<QLineEdit>("setup_planned_patients").text(), u"20"_s);
}

TEST_F(Setup, VersionsAreSavedAndAChangedFileIsTakenOver)
{
    show(u"versions"_s);
    file = folder.filePath(u"saved.json"_s);
    QTest::mouseClick(&find<QPushButton>("setupSave"), Qt::LeftButton);
    QFile saved(*file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray json = saved.readAll();
    EXPECT_EQ(json, withoutArms(window->study()->protocolJson()));
    for (const char *arm : {"ketamine", "kétamine", "placebo", "\"KM\"", "sequences"})
        EXPECT_FALSE(json.contains(arm)) << arm;
    QByteArray changed = json;
    changed.replace("\"minimum_post_share\": 0", "\"minimum_post_share\": 0.5");
    ASSERT_NE(changed, json);
    file = folder.filePath(u"changed.json"_s);
    QFile out(*file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(changed) > 0);
    out.close();
    QTest::mouseClick(&find<QPushButton>("setupLoad"), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("setupChanges").text().contains(u"minimum_post_share: 0 → 0.5"_s));
    putInForce(u"statistical plan 2"_s);
    EXPECT_EQ(protocol().auc.minimumPostShare, 0.5);
    show(u"versions"_s);
    auto &versions = find<QTableWidget>("setupVersions");
    EXPECT_EQ(versions.rowCount(), 2);
    EXPECT_EQ(versions.item(0, 3)->text(), u"statistical plan 2"_s);
    EXPECT_TRUE(find<QLabel>("setupVersionChanges").text().contains(u"minimum_post_share"_s));

    ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write("{ no json") > 0);
    out.close();
    QTest::mouseClick(&find<QPushButton>("setupLoad"), Qt::LeftButton);
    EXPECT_FALSE(find<QLabel>("setupFileResult").text().isEmpty());
    EXPECT_FALSE(hasBar());
}

TEST_F(Setup, IsThereForDataManagerAndAdministratorOnlyAndReadOnlyInALockedStudy)
{
    const auto parts = [this] {
        QStringList ids;
        auto &list = find<QListWidget>("settingsParts");
        for (int row = 0; row < list.count(); ++row)
            ids << list.item(row)->data(Qt::UserRole).toString();
        return ids;
    };
    for (const Person &person : demoPeople()) {
        openAs(person.name);
        show({});
        EXPECT_EQ(parts().contains(u"visits"_s), person.name == u"datamanager" || person.name == u"admin")
            << person.name.toStdString();
        EXPECT_TRUE(parts().contains(u"people"_s));
    }
    openAs(u"datamanager"_s);
    window->study()->record({{{{}, Occasion::patient(), u"study_lock"_s}, u"locked"_s}}, ActKind::Lock);
    show(u"visits"_s);
    EXPECT_FALSE(find<QLabel>("setupObstacle").isHidden());
    auto *visits = find<QTableView>("setup_visits").model();
    EXPECT_FALSE(visits->flags(visits->index(4, 2)) & Qt::ItemIsEditable);
}

TEST_F(Setup, AChangeInAnotherProgramArrivesInTheOpenPages)
{
    show(u"quick"_s);
    QTest::mouseClick(&find<QPushButton>("setup_quick_eventsAway"), Qt::LeftButton);
    frame().goPage(Place::Page::Patients);
    const auto other = Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {u"admin"_s, {}});
    QJsonObject changed = QJsonDocument::fromJson(other->protocolJson()).object();
    changed[u"planned_patients"_s] = 30;
    other->changeProtocol(QJsonDocument(changed).toJson(), u"more"_s);
    window->study()->refresh();
    QTest::qWait(1);
    EXPECT_EQ(int(frame().place().page), int(Place::Page::Patients));
    show(u"protocol"_s);
    EXPECT_EQ(find<QLineEdit>("setup_planned_patients").text(), u"30"_s);
    EXPECT_TRUE(find<QLabel>("setupChanges").text().contains(u"quick_events"_s)) << "what was typed is still there";
    EXPECT_FALSE(find<QLabel>("setupChanges").text().contains(u"planned_patients"_s)) << "and undoes nothing";
}

} // namespace carnet::ui
