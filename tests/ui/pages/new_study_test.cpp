#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/dialogs/recovery_code_dialog.h"
#include "ui/pages/new_study_panel.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The five steps of a new study in the real window, typed.
class NewStudy : public WindowFixture
{
protected:
    void begin()
    {
        window->startPage()->showNewStudy();
        QCoreApplication::processEvents();
    }
    NewStudyPanel &panel() { return *window->startPage()->newStudy(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QTest::qWait(1);
    }
    /// Types over what stands in the field in hand.
    void type(const QString &text)
    {
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->selectAll();
        for (const QChar key : text) // an editor may open at the first key
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    void choose(const QString &id)
    {
        auto &protocols = find<QComboBox>("newProtocol");
        protocols.setFocus();
        press(Qt::Key_Home);
        while (protocols.currentData().toString() != id) {
            const QString before = protocols.currentData().toString();
            press(Qt::Key_Down);
            ASSERT_NE(protocols.currentData().toString(), before) << "no such template";
        }
    }
    void toStep(int step)
    {
        while (panel().step() < step) {
            const int before = panel().step();
            press(Qt::Key_Return);
            ASSERT_EQ(panel().step(), before + 1) << prompt().toStdString();
        }
    }
    /// From the folder over the backup to the administrator's account.
    void typeAccount()
    {
        find<QLineEdit>("newAdministrator").setFocus();
        type(u"c.dubois"_s);
        tab();
        type(u"Claire Dubois"_s);
        tab();
        type(u"four words are enough"_s);
        tab();
        type(u"four words are enough"_s);
    }
    /// The code is shown once; nobody goes on before it is kept.
    void keepRecoveryCode()
    {
        auto &dialog = find<RecoveryCodeDialog>("recoveryCodeDialog");
        auto *done = dialog.findChild<QPushButton *>(u"recoveryDone"_s);
        EXPECT_FALSE(done->isEnabled());
        EXPECT_EQ(dialog.findChild<QLabel *>(u"recoveryCode"_s)->accessibleName().size(), 39);
        dialog.findChild<QCheckBox *>(u"recoveryKept"_s)->click();
        done->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    QString prompt() { return find<PromptLine>("newPrompt").text(); }
    QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
};

} // namespace

TEST_F(NewStudy, IsMadeByKeysAloneWithAProtocolOfItsOwn)
{
    begin();
    EXPECT_EQ(focusName(), u"newProtocol"_s);
    tab();
    type(u"Douleur 2"_s);
    tab();
    type(u"Two infusions"_s);
    tab();
    type(u"D-##"_s);
    tab();
    type(u"12"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(panel().step(), 1) << prompt().toStdString();
    EXPECT_EQ(focusName(), u"newPeriods"_s);
    type(u"2"_s);
    tab();
    type(u"21"_s);
    tab();
    type(u"A drug; B placebo"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(panel().step(), 2) << prompt().toStdString();
    press(Qt::Key_Down);
    press(Qt::Key_Space); // without the maximum
    press(Qt::Key_Return);
    ASSERT_EQ(panel().step(), 3) << prompt().toStdString();
    press(Qt::Key_Space); // the first questionnaire at the first visit
    press(Qt::Key_Return);
    ASSERT_EQ(panel().step(), 4) << prompt().toStdString();
    type(u"site-01"_s);
    tab();
    type(folder.path());
    typeAccount();
    press(Qt::Key_Return);
    ASSERT_NE(window->study(), nullptr) << prompt().toStdString();
    const Protocol &protocol = window->study()->protocol();
    EXPECT_EQ(protocol.id, u"douleur-2"_s);
    EXPECT_EQ(protocol.title.fr, u"Two infusions"_s);
    EXPECT_EQ(protocol.patientCodePattern, u"D-##"_s);
    EXPECT_EQ(protocol.plannedPatients, 12);
    EXPECT_EQ(protocol.periods, 2);
    EXPECT_EQ(protocol.diary.lastDay, 21);
    ASSERT_EQ(protocol.diary.measures.size(), 2u);
    EXPECT_EQ(protocol.diary.measures[1].id, u"night"_s);
    EXPECT_NE(std::ranges::find(protocol.visits[0].forms, shippedInstruments().first()),
              protocol.visits[0].forms.end());
    EXPECT_TRUE(checkProtocol(window->study()->protocolJson(), shippedInstrument).empty());
    EXPECT_EQ(window->study()->path(), folder.filePath(u"site-01.carnet"_s));
    EXPECT_EQ(window->study()->user(), u"c.dubois");
    EXPECT_TRUE(window->study()->may(Action::ManageUsers));
    keepRecoveryCode();
    window->closeStudy();
    begin();
    EXPECT_EQ(panel().step(), 0) << "a study that is made leaves no draft";
}

TEST_F(NewStudy, EveryTemplateStartsOneAndAnUnchangedOneIsTheShippedProtocol)
{
    for (const QString &id : shippedProtocols()) {
        begin();
        choose(id);
        toStep(4);
        type(id);
        tab();
        type(folder.path());
        typeAccount();
        press(Qt::Key_Return);
        ASSERT_NE(window->study(), nullptr) << id.toStdString() << prompt().toStdString();
        EXPECT_EQ(window->study()->protocolJson(), shippedProtocol(id));
        keepRecoveryCode();
        window->closeStudy();
    }
}

TEST_F(NewStudy, StopsAndGoesOnWhereItStopped)
{
    begin();
    tab();
    type(u"Half done"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(panel().step(), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("startDemo").isVisible());

    window = std::make_unique<MainWindow>(theme, language, prompts); // another day
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
    begin();
    EXPECT_EQ(panel().step(), 1);
    EXPECT_EQ(panel().plan().protocol.name(), u"Half done"_s);
    find<QPushButton>("newAgain").click();
    EXPECT_EQ(panel().step(), 0);
    EXPECT_EQ(find<QLineEdit>("newShortTitle").text(), u"KETAPAIN"_s);
}

TEST_F(NewStudy, EachStepSaysWhatItStillWants)
{
    begin();
    find<QLineEdit>("newPattern").setFocus();
    type(u"AB"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(prompt().contains(u"at least one #"_s)) << prompt().toStdString();
    EXPECT_EQ(focusName(), u"newPattern"_s);
    type(u"AB-#"_s);
    press(Qt::Key_Return);
    type(u"0"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(prompt().contains(u"1 to"_s)) << prompt().toStdString();
    type(u"3"_s);
    find<QLineEdit>("newArms").setFocus();
    type(u"A drug"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(prompt(), u"Two treatments or more are wanted, with ; between."_s);
    type(u"A drug; A placebo"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(prompt(), u"The code “A” is there twice."_s);
    type(u"A drug; B placebo; C nothing"_s);
    find<QTableWidget>("newVisits").setFocus();
    find<QTableWidget>("newVisits").setCurrentCell(1, 4);
    type(u"-4"_s);
    press(Qt::Key_Return);
    find<QTableWidget>("newVisits").setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(prompt().contains(u"Inclusion"_s)) << prompt().toStdString();
    EXPECT_EQ(panel().step(), 1);
}

TEST_F(NewStudy, WindowsOfVisitsAreTypedIntoTheTable)
{
    begin();
    toStep(1);
    auto &visits = find<QTableWidget>("newVisits");
    visits.setFocus();
    visits.setCurrentCell(2, 4);
    type(u"9"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(panel().plan().protocol.visits()[2].windowHigh, 9);
    EXPECT_EQ(panel().step(), 1) << "Enter ends the typing into a cell";
}

TEST_F(NewStudy, ChangingTheLanguageLosesNothingTyped)
{
    begin();
    tab();
    type(u"Essai"_s);
    tab();
    type(u"Un titre"_s);
    language.use(u"fr"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>("newShortTitle").text(), u"Essai"_s);
    EXPECT_EQ(find<QLineEdit>("newTitle").text(), u"Un titre"_s);
    EXPECT_EQ(find<QPushButton>("newNext").text(), u"Suivant"_s);
}

TEST_F(NewStudy, NeverReplacesAFile)
{
    openStudyWith({u"KP-001"_s});
    window->closeStudy();
    begin();
    toStep(4);
    type(u"site"_s);
    tab();
    type(folder.path());
    press(Qt::Key_Return);
    EXPECT_EQ(window->study(), nullptr);
    EXPECT_TRUE(prompt().contains(u"already"_s)) << prompt().toStdString();
    ASSERT_TRUE(window->openStudy(folder.filePath(u"site.carnet"_s)));
    EXPECT_EQ(window->study()->patients(), QStringList{u"KP-001"_s});
}

TEST_F(NewStudy, SavesItsProtocolAsAFileThatCanBeRead)
{
    prompts.saveFile = [this](QWidget *, const QString &, const QString &path, const QString &) {
        return std::optional(folder.filePath(QFileInfo(path).fileName()));
    };
    window = std::make_unique<MainWindow>(theme, language, prompts);
    window->show();
    begin();
    find<QLineEdit>("newShortTitle").setFocus();
    QTest::keyClicks(&find<QLineEdit>("newShortTitle"), u" bis"_s);
    while (panel().step() < 4)
        find<QPushButton>("newNext").click();
    find<QPushButton>("newSaveProtocol").click();
    QFile file(folder.filePath(u"ketapain-bis.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(checkProtocol(file.readAll(), shippedInstrument).empty());
}

TEST_F(NewStudy, TheBackupFolderGetsACopyWhenTheStudyIsClosed)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"copies"_s));
    settings::backupFolder.set(folder.filePath(u"copies"_s));
    openStudyWith({u"KP-001"_s});
    window->closeStudy();
    EXPECT_EQ(QDir(folder.filePath(u"copies"_s)).entryList(QDir::Files).size(), 1);
    ASSERT_TRUE(window->openStudy(folder.filePath(u"site.carnet"_s)));
    window->closeStudy();
    EXPECT_EQ(QDir(folder.filePath(u"copies"_s)).entryList(QDir::Files).size(), 1) << "nothing new in it";
}

} // namespace carnet::ui
