#include "tests/ui/pages/window_fixture.h"
#include "tests/ui/papers/paper_studies.h"
#include "ui/dialogs/page_view.h"
#include "ui/dialogs/print_button.h"
#include "ui/dialogs/print_preview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class Preview : public testing::Test
{
protected:
    Preview()
    {
        owner.resize(1200, 800);
        owner.show();
        prompts.tell = [this](QWidget *, const QString &, const QString &message) { told << message; };
        prompts.saveFile = [this](QWidget *, const QString &, const QString &path, const QString &) {
            proposed = path;
            return std::optional(folder.filePath(u"saved.pdf"_s));
        };
        prompts.print = [this](QWidget *, const QString &, const std::function<void(QPrinter &)> &paint) {
            if (!printsNow)
                return false;
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
            paint(printer);
            return true;
        };
    }

    PrintPreview *open(const PaperWish &wish)
    {
        showPaper(study, theme, prompts, wish, &owner);
        auto *preview = owner.findChild<PrintPreview *>();
        if (preview) {
            preview->activateWindow();
            (void)QTest::qWaitForWindowActive(preview);
        }
        return preview;
    }

    Study &study = PaperStudies::demo();
    Theme theme;
    Prompts prompts;
    QTemporaryDir folder;
    QWidget owner;
    QString proposed;
    QStringList told;
    bool printsNow = true;
    const PaperWish diary{.kind = PaperWish::Kind::Diary, .patient = u"KP-004"_s, .period = 2};
};

} // namespace

TEST_F(Preview, ShowsThePagesAndWalksThroughThem)
{
    PrintPreview *preview = open(diary);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->view()->pageCount(), 6);
    auto *page = preview->findChild<QLabel *>(u"paperPage"_s);
    EXPECT_EQ(page->text(), u"Page 1 of 6"_s);
    QTest::keyClick(preview->view(), Qt::Key_PageDown);
    QTest::keyClick(preview->view(), Qt::Key_PageDown);
    EXPECT_EQ(page->text(), u"Page 3 of 6"_s);
    QTest::keyClick(preview->view(), Qt::Key_PageUp);
    EXPECT_EQ(page->text(), u"Page 2 of 6"_s);
    const double fitted = preview->view()->zoom();
    QTest::keyClick(preview->view(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(preview->view()->zoom(), fitted);
    EXPECT_EQ(page->text(), u"Page 2 of 6"_s) << "the same page, larger";
    QTest::keyClick(preview->view(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(preview->view()->zoom(), fitted);
}

TEST_F(Preview, SpeaksAnotherLanguageThanTheWindow)
{
    PrintPreview *preview = open(diary);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->windowTitle().contains(u"Diary of period 2"));
    preview->findChild<Segmented *>(u"paperLanguage"_s)->segment(1)->click();
    EXPECT_EQ(preview->language(), u"fr"_s);
    EXPECT_TRUE(preview->windowTitle().contains(u"Carnet de la période 2"));
    EXPECT_EQ(preview->findChild<QLabel *>(u"paperPage"_s)->text(), u"Page 1 of 6"_s) << "the window stays English";
}

TEST_F(Preview, SavesUnderAProposedNameAndRecordsIt)
{
    PrintPreview *preview = open(diary);
    ASSERT_TRUE(preview);
    const qint64 before = study.lastAct();
    QTest::keyClick(preview->view(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(proposed.endsWith(u"/KP-004_diary_P2.pdf"));
    QFile file(folder.filePath(u"saved.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("/Type /Page\n"), 6);
    EXPECT_EQ(study.lastAct(), before + 1);
    EXPECT_EQ(study.recentActs(1).front().kind, u"print"_s);
}

TEST_F(Preview, RecordsAPrintOnlyOnceItIsPrinted)
{
    PrintPreview *preview = open(diary);
    ASSERT_TRUE(preview);
    const qint64 before = study.lastAct();
    printsNow = false;
    QTest::keyClick(preview->view(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(study.lastAct(), before) << "a preview that was only looked at is no print";
    printsNow = true;
    QTest::keyClick(preview->view(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(study.lastAct(), before + 1);
    EXPECT_TRUE(QFile::exists(folder.filePath(u"printed.pdf"_s)));
}

TEST_F(Preview, ClosesWithEsc)
{
    PrintPreview *preview = open(diary);
    ASSERT_TRUE(preview);
    QTest::keyClick(preview->view(), Qt::Key_Escape);
    EXPECT_FALSE(preview->isVisible());
}

TEST_F(Preview, TellsWhyAPaperCannotBeMade)
{
    EXPECT_EQ(open({.kind = PaperWish::Kind::Diary, .patient = u"KP-004"_s, .period = 9}), nullptr);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(u"no period 9"));
}

TEST_F(Preview, IsOpenedFromTheMenuOfAPage)
{
    PrintButton button(
        study, theme, prompts, [this] { return papersOfPatient(study, u"KP-004"_s); }, &owner);
    auto *menu = button.findChild<QMenu *>(u"printMenu"_s);
    emit menu->aboutToShow();
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->text());
    EXPECT_EQ(names.value(0), u"Summary of the patient"_s);
    EXPECT_TRUE(names.contains(u"Blank diary of period 3"_s));
    menu->actions().at(1)->trigger();
    auto *preview = button.findChild<PrintPreview *>();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->windowTitle().contains(u"Diary of period 1"));
}

using PrintKey = WindowFixture;

TEST_F(PrintKey, OpensTheFirstPaperOfEveryPage)
{
    openStudyWith({u"KP-001"_s});
    const int infusion = window->study()->protocol().visitIndex(u"V1"_s);
    window->study()->record({{{u"KP-001"_s, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"nausea"_s}});
    const std::vector<std::pair<Place, QString>> firstPapers{
        {{.page = Place::Page::Patient, .patient = u"KP-001"_s}, u"KP-001 · Summary"_s},
        {{.page = Place::Page::Visit, .patient = u"KP-001"_s, .visit = infusion},
         u"KP-001 · Checklist: Infusion period 1"_s},
        {{.page = Place::Page::Diary, .patient = u"KP-001"_s, .period = 1}, u"KP-001 · Diary of period 1 as entered"_s},
        {{.page = Place::Page::Events}, u"KP-001 · Adverse event 1"_s},
        {{.page = Place::Page::Queries}, u"Open queries"_s}};
    for (const auto &[place, title] : firstPapers) {
        frame().go(place);
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
        auto *preview = window->findChild<PrintPreview *>();
        ASSERT_TRUE(preview) << title.toStdString() << told.join(u' ').toStdString();
        EXPECT_EQ(preview->windowTitle(), title);
        delete preview;
    }
}

} // namespace carnet::ui
