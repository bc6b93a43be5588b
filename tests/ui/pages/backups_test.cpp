#include "core/trust/backups.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class BackupsInTheWindow : public WindowFixture
{
protected:
    BackupsInTheWindow()
    {
        settings::backupFolder.set(copies());
        auto study = Study::create(path(), test::ketapain(), [this] { return now; });
        type(*study, 50);
        window->showStudy(std::move(study));
    }

    ~BackupsInTheWindow() override { window.reset(); }

    QString path() const { return folder.filePath(u"site.carnet"_s); }
    QString copies() const { return folder.filePath(u"copies"_s); }
    static void type(Study &study, int years)
    {
        study.record({{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, years}});
    }
    void showSettings()
    {
        Place place;
        place.page = Place::Page::Settings;
        place.tab = u"backups"_s;
        frame().go(place);
    }
    void press(const char *name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }
    QString result() { return find<QLabel>("backupResult").text(); }

    QDateTime now = test::fixedNow();
};

TEST_F(BackupsInTheWindow, AreMadeAndTestedInTheSettings)
{
    showSettings();
    EXPECT_FALSE(find<QPushButton>("testRestore").isEnabled());
    press("backUpNow");
    EXPECT_TRUE(result().contains(u"made and proven"_s)) << result().toStdString();
    ASSERT_EQ(backupsOf(path()).size(), 1u);
    press("testRestore");
    EXPECT_TRUE(result().contains(u"2 acts"_s)) << result().toStdString();
    EXPECT_TRUE(find<QLabel>("backupState").text().startsWith(u"Backup "_s));
}

TEST_F(BackupsInTheWindow, ThatAreDamagedFailTheTestAndNameTheLastGoodOne)
{
    showSettings();
    press("backUpNow");
    const QString good = backupsOf(path()).front().path;
    type(*window->study(), 51);
    press("backUpNow");
    const QString bad = backupsOf(path()).front().path;
    ASSERT_NE(good, bad);
    ASSERT_TRUE(QFile::resize(bad, QFile(bad).size() / 2));
    press("testRestore");
    EXPECT_TRUE(result().contains(QDir::toNativeSeparators(good))) << result().toStdString();
    EXPECT_EQ(find<QLabel>("backupResult").property("tone").toString(), u"danger"_s);
}

TEST_F(BackupsInTheWindow, AreMadeAgainAfterTheChosenHoursWhenThereIsSomethingNew)
{
    settings::backupHours.set(2);
    window->backUpWhenDue();
    EXPECT_TRUE(backupsOf(path()).empty()) << "just opened";
    now = now.addSecs(2 * 3600);
    window->backUpWhenDue();
    EXPECT_EQ(backupsOf(path()).size(), 1u);
    now = now.addSecs(3 * 3600);
    window->backUpWhenDue();
    EXPECT_EQ(backupsOf(path()).size(), 1u) << "nothing new";
    type(*window->study(), 51);
    window->backUpWhenDue();
    EXPECT_EQ(backupsOf(path()).size(), 2u);
    settings::backupHours.set(0);
    type(*window->study(), 52);
    now = now.addSecs(24 * 3600);
    window->backUpWhenDue();
    EXPECT_EQ(backupsOf(path()).size(), 2u) << "only at closing";
    const auto before = backupsOf(path());
    window->closeStudy();
    const auto after = backupsOf(path());
    EXPECT_EQ(after.size(), 2u) << "one more; of the two of yesterday the last is kept";
    EXPECT_FALSE(before == after);
}

TEST_F(BackupsInTheWindow, ThatFailSayItInTheFooterUntilOneIsMade)
{
    QFile file(copies());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    file.close();
    settings::backupHours.set(1);
    now = now.addSecs(3600);
    window->backUpWhenDue();
    auto &state = find<QLabel>("backupState");
    EXPECT_EQ(state.text(), u"Backup failed"_s);
    EXPECT_TRUE(state.toolTip().contains(copies())) << state.toolTip().toStdString();
    ASSERT_TRUE(QFile::remove(copies()));
    now = now.addSecs(3600);
    window->backUpWhenDue();
    EXPECT_TRUE(state.text().startsWith(u"Backup "_s) && state.text() != u"Backup failed"_s);
}

TEST_F(BackupsInTheWindow, AreOfferedWhenTheStudyIsDamagedAndBringItBack)
{
    window->closeStudy();
    ASSERT_EQ(backupsOf(path()).size(), 1u);
    ASSERT_TRUE(QFile::resize(path(), 5000));
    EXPECT_FALSE(window->openStudy(path()));
    auto &offer = find<QPushButton>("startRestore");
    ASSERT_TRUE(offer.isVisible());
    EXPECT_TRUE(find<QLabel>("startProblemText").text().contains(backupsOf(path()).front().path));
    QTest::mouseClick(&offer, Qt::LeftButton);
    ASSERT_NE(window->study(), nullptr);
    EXPECT_EQ(window->study()->path(), path());
    EXPECT_EQ(window->study()->value({u"KP-001"_s, Occasion::patient(), u"age_years"_s}), Value(50));
    EXPECT_EQ(window->study()->recentActs(1).front().kind, u"restore"_s);
    EXPECT_EQ(QDir(folder.path()).entryList({u"site_replaced_*.carnet"_s}, QDir::Files).size(), 1);
}

TEST_F(BackupsInTheWindow, AreRestoredFromTheMenuAfterSayingWhatThatChanges)
{
    window->study()->backup(copies());
    toOpen = backupsOf(path()).front().path;
    type(*window->study(), 51);
    QString asked;
    bool agreed = false;
    prompts.confirm = [&](QWidget *, const QString &, const QString &consequences, const QString &) {
        asked = consequences;
        return agreed;
    };
    const QString before = path();
    auto study = Study::open(before);
    window = std::make_unique<MainWindow>(theme, language, prompts);
    window->showStudy(std::move(study));
    window->action(u"restore"_s)->trigger();
    EXPECT_TRUE(asked.contains(u"acts: 2 in the backup, 4 in the study now"_s)) << asked.toStdString();
    EXPECT_EQ(window->study()->value({u"KP-001"_s, Occasion::patient(), u"age_years"_s}), Value(51)) << "not yet";
    agreed = true;
    window->action(u"restore"_s)->trigger();
    EXPECT_EQ(window->study()->value({u"KP-001"_s, Occasion::patient(), u"age_years"_s}), Value(50));
}

} // namespace

} // namespace carnet::ui
