#include "tests/support/unblinding.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/analysis_page.h"
#include "ui/widgets/segmented.h"
#include "tests/support/study_copy.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class AnalysisPageTest : public testing::Test
{
protected:
    AnalysisPageTest()
    {
        const QString path = folder.filePath(u"study.carnet"_s);
        test::copyOfDemo(path, test::Demo::Finished);
        study = Study::open(path);
        prompts.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return target; };
        prompts.directory = [this](QWidget *, const QString &, const QString &) { return target; };
    }

    void show()
    {
        page = std::make_unique<AnalysisPage>(*study, theme, prompts);
        page->resize(1170, 650);
        page->show();
        page->open({.page = Place::Page::Analysis});
    }

    template <typename Widget> Widget &find(const char *name)
    {
        auto *widget = page->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }

    void choose(const QString &id) { page->open({.page = Place::Page::Analysis, .tab = id}); }
    QString textOf(const char *name) { return find<QLabel>(name).text(); }

    QTemporaryDir folder;
    Theme theme;
    Prompts prompts;
    std::optional<QString> target;
    std::unique_ptr<Study> study;
    std::unique_ptr<AnalysisPage> page;
};

} // namespace

TEST_F(AnalysisPageTest, BeginsWithTheTablesAndGoesThroughEveryAnalysisByKey)
{
    show();
    auto &list = find<QListWidget>("analysisList");
    EXPECT_EQ(page->place().tab, u"table1"_s);
    QStringList seen;
    for (int i = 0; i < list.count(); ++i) {
        seen << page->place().tab;
        EXPECT_FALSE(textOf("analysisName").isEmpty());
        EXPECT_FALSE(textOf("analysisHow").isEmpty()) << page->place().tab.toStdString();
        QTest::keyClick(&list, Qt::Key_Down);
    }
    EXPECT_TRUE(seen.contains(u"table4"_s));
    EXPECT_TRUE(seen.contains(u"auc_average_35"_s));
    EXPECT_TRUE(seen.contains(u"missing_night"_s)) << "headings are passed over";
}

TEST_F(AnalysisPageTest, NamesNoTreatmentWhileTheyAreBlinded)
{
    show();
    auto &list = find<QListWidget>("analysisList");
    for (int i = 0; i < list.count(); ++i) {
        find<QPushButton>("analysisCopyText").click();
        QString all = QApplication::clipboard()->text();
        find<QPushButton>("analysisCopyCsv").click();
        all += QApplication::clipboard()->text();
        EXPECT_FALSE(all.contains(u"ketamine"_s)) << page->place().tab.toStdString();
        EXPECT_FALSE(all.contains(u"contrast"_s)) << page->place().tab.toStdString();
        QTest::keyClick(&list, Qt::Key_Down);
    }
    EXPECT_FALSE(find<Segmented>("analysisModel").isVisible());
}

TEST_F(AnalysisPageTest, ShowsTreatmentsAsSoonAsTheStudyIsUnblinded)
{
    show();
    choose(u"auc_average_35"_s);
    EXPECT_TRUE(textOf("analysisFinding").contains(u"blinded"_s));
    test::unblind(*study);
    EXPECT_EQ(page->place().tab, u"auc_average_35"_s) << "what was in hand stays there";
    EXPECT_TRUE(textOf("analysisFinding").contains(u"P = 0.452"_s)) << textOf("analysisFinding").toStdString();
    EXPECT_TRUE(find<Segmented>("analysisModel").isVisible());
    find<Segmented>("analysisModel").segment(1)->click();
    EXPECT_TRUE(textOf("analysisHow").contains(u"Satterthwaite"_s));
    find<QPushButton>("analysisCopyCsv").click();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"section,term,level,estimate,se,df,df2"_s));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"contrast,K,P,"_s));
}

TEST_F(AnalysisPageTest, WritesTheTablesAsCsvPageAndPdf)
{
    test::unblind(*study);
    show();
    target = folder.filePath(u"out"_s);
    page->findChild<QAction *>(u"actionExportTables"_s)->trigger();
    for (int table = 1; table <= 4; ++table) {
        EXPECT_TRUE(QFile::exists(*target + u"/table%1.csv"_s.arg(table)));
        EXPECT_TRUE(QFile::exists(*target + u"/table%1.html"_s.arg(table)));
    }
    QFile pdf(*target + u"/tables.pdf"_s);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly)) << textOf("analysisSaid").toStdString();
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    target = folder.filePath(u"primary.csv"_s);
    choose(u"auc_average_35"_s);
    page->exportView();
    EXPECT_TRUE(QFile::exists(*target));
    EXPECT_EQ(study->recentActs(1).front().kind, code(ActKind::Export));
}

TEST_F(AnalysisPageTest, OfAnEmptyStudySaysWhatToDo)
{
    study = Study::create(folder.filePath(u"empty.carnet"_s), test::ketapain(), test::fixedClock());
    show();
    EXPECT_FALSE(find<QListWidget>("analysisList").isVisible());
    EXPECT_FALSE(find<QPushButton>("analysisExport").isEnabled());
}

} // namespace carnet::ui
