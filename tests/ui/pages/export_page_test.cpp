#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/export_page.h"
#include "ui/pages/export_warnings.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class ExportPageTest : public WindowFixture
{
protected:
    ExportPageTest()
    {
        openStudyWith({u"KP-001"_s, u"KP-002"_s});
        frame().goPage(Place::Page::Export);
    }

    void chooseFile(const QString &name)
    {
        auto &table = find<QTableView>("exportDatasets");
        const auto found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, name);
        ASSERT_FALSE(found.isEmpty()) << name.toStdString();
        table.setCurrentIndex(found.first());
    }

    QString shown() { return find<QPlainTextEdit>("exportPreview").toPlainText(); }
    QString target() const { return folder.filePath(u"bundle"_s); }

    QByteArray written(const QString &name) const
    {
        QFile file(target() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(ExportPageTest, ShowsEveryFileWithItsRowsBeforeAnythingIsWritten)
{
    chooseFile(u"patients.csv"_s);
    auto &table = find<QTableView>("exportDatasets");
    EXPECT_EQ(table.currentIndex().siblingAtColumn(1).data().toString(), u"2");
    EXPECT_TRUE(shown().startsWith(u"patient_id,site,sex"));
    EXPECT_EQ(shown().count(u"KP-00"_s), 2);
}

TEST_F(ExportPageTest, ShowsExactlyWhatItThenWrites)
{
    chooseFile(u"patients.csv"_s);
    const QString preview = shown();
    find<QLineEdit>("exportFolder").setText(target());
    find<QPushButton>("exportNow").click();
    EXPECT_EQ(QString::fromUtf8(written(u"patients.csv"_s)).trimmed(), preview.trimmed());
    EXPECT_FALSE(written(u"manifest.json"_s).isEmpty());
}

TEST_F(ExportPageTest, WritesForFrenchExcelWithSemicolonsAndAMark)
{
    find<Segmented>("exportPreset").segment(1)->click();
    chooseFile(u"patients_excel_fr.csv"_s);
    EXPECT_TRUE(shown().contains(u"patient_id;site;sex"));
    find<QLineEdit>("exportFolder").setText(target());
    find<QPushButton>("exportNow").click();
    EXPECT_TRUE(written(u"patients_excel_fr.csv"_s).startsWith("\xEF\xBB\xBFpatient_id;"));
}

TEST_F(ExportPageTest, SaysHowMuchItWroteAndGivesTheCodeToReadIt)
{
    find<QLineEdit>("exportFolder").setText(target());
    find<QPushButton>("exportNow").click();
    auto &result = find<QLabel>("exportResult");
    EXPECT_TRUE(result.isVisible());
    EXPECT_TRUE(result.text().contains(target())) << result.text().toStdString();
    find<QPushButton>("exportCopyR").click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(target()));
    EXPECT_EQ(settings::exportFolder.get(), folder.path());
}

TEST_F(ExportPageTest, SaysWhyAFolderCannotBeUsedAndLeavesItAlone)
{
    QFile other(folder.filePath(u"letter.txt"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    find<QLineEdit>("exportFolder").setText(folder.path());
    find<QPushButton>("exportNow").click();
    EXPECT_TRUE(find<QLabel>("exportResult").isVisible());
    EXPECT_FALSE(QFile::exists(folder.filePath(u"manifest.json"_s)));
    EXPECT_TRUE(other.exists());
}

TEST_F(ExportPageTest, CountsEmptyDaysUpToTodayOnly)
{
    Study &study = *window->study();
    const Occasion infusion = Occasion::visit(study.protocol().visitIndex(study.protocol().infusionOf(1)->code));
    // Today is 15 June 2018: ten days after the infusion have passed, one of them is spoken of.
    study.record({Datum{{u"KP-001"_s, Occasion::patient(), u"consent_date"_s}, Value(u"2018-05-01"_s)},
                  Datum{{u"KP-001"_s, infusion, u"visit_date"_s}, Value(u"2018-06-05"_s)},
                  Datum{{u"KP-001"_s, Occasion::day(1, 4), u"average"_s}, Value(5)}});
    EXPECT_EQ(exportWarnings(study).emptyDiaryDays, 9);
    EXPECT_EQ(exportWarnings(study).openQueries, 0);
}

TEST_F(ExportPageTest, KeepsEveryTreatmentOutOfSight)
{
    EXPECT_TRUE(find<QLabel>("exportTreatment").text().contains(u"blinded"));
}

} // namespace

} // namespace carnet::ui
