#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "tests/support/study_copy.h"
#include "tests/support/support.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/dialogs/print_preview.h"
#include "ui/models/plan_model.h"
#include "ui/pages/visits_page.h"
#include "ui/pages/visits_views.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmented.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The real window on the demo, standing on the calendar.
class Visits : public WindowFixture
{
protected:
    Visits()
    {
        prompts.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; };
        prompts.print = [this](QWidget *, const QString &, const std::function<void(QPrinter &)> &paint) {
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
            paint(printer);
            return true;
        };
        window = std::make_unique<MainWindow>(theme, language, prompts);
        window->resize(1366, 728);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    void openDemoCalendar()
    {
        window->showStudy(Study::open(test::copyOfDemo(folder.filePath(u"demo.carnet"_s)), Study::Access::ReadWrite,
                                      systemClock, {u"nurse"_s, {}}));
        frame().goPage(Place::Page::Visits);
    }
    VisitsPage &page() { return *window->findChild<VisitsPage *>(); }
    QTableView &month() { return find<QTableView>("visitsMonth"); }
    QTableView &plan() { return find<QTableView>("visitsPlan"); }
    QTableView &list() { return find<QTableView>("visitsList"); }
    static void press(QWidget &widget, int key) { QTest::keyClick(&widget, Qt::Key(key)); }

    std::optional<QString> toSave;
};

} // namespace

TEST_F(Visits, OpenOnTodayAndWalkByKeys)
{
    openDemoCalendar();
    EXPECT_EQ(QApplication::focusWidget(), &month());
    EXPECT_EQ(page().day(), QDate(2018, 6, 15));
    EXPECT_EQ(find<QLabel>("visitsRange").text(), u"June 2018"_s);
    press(month(), Qt::Key_Right);
    EXPECT_EQ(page().day(), QDate(2018, 6, 16));
    press(month(), Qt::Key_Up);
    EXPECT_EQ(page().day(), QDate(2018, 6, 9));
    press(month(), Qt::Key_PageDown);
    EXPECT_EQ(page().day(), QDate(2018, 7, 9));
    EXPECT_EQ(find<QLabel>("visitsRange").text(), u"July 2018"_s);
    for (int i = 0; i < 9; ++i)
        press(month(), Qt::Key_Left);
    EXPECT_EQ(page().day(), QDate(2018, 6, 30)) << "over the edge of the month";
    EXPECT_EQ(find<QLabel>("visitsRange").text(), u"June 2018"_s);
    press(month(), Qt::Key_T);
    EXPECT_EQ(page().day(), QDate(2018, 6, 15));
}

TEST_F(Visits, EnterOpensTheVisitOfADay)
{
    openDemoCalendar();
    while (page().day() != QDate(2018, 6, 20))
        press(month(), Qt::Key_Right);
    const QTableView &day = find<QTableView>("visitsDay");
    ASSERT_EQ(day.model()->rowCount(), 1);
    press(month(), Qt::Key_Return);
    EXPECT_EQ(frame().place().page, Place::Page::Visit);
    EXPECT_EQ(frame().place().patient, u"KP-022"_s);
    frame().back();
    EXPECT_EQ(frame().place().page, Place::Page::Visits);
    EXPECT_EQ(page().day(), QDate(2018, 6, 20));
}

TEST_F(Visits, EnterGoesIntoTheListOfADayWithSeveralAndEscComesBack)
{
    openDemoCalendar();
    QTableView &day = find<QTableView>("visitsDay");
    QDate crowded;
    for (QDate at(2018, 5, 1); at < QDate(2018, 7, 1) && !crowded.isValid(); at = at.addDays(1)) {
        frame().go({.page = Place::Page::Visits, .date = at});
        if (day.model()->rowCount() > 1)
            crowded = at;
    }
    ASSERT_TRUE(crowded.isValid());
    press(month(), Qt::Key_Return);
    EXPECT_TRUE(day.hasFocus());
    press(day, Qt::Key_Escape);
    EXPECT_TRUE(month().hasFocus());
    press(month(), Qt::Key_Return);
    press(day, Qt::Key_Down);
    const QString patient = day.model()->index(1, 1).data().toString();
    press(day, Qt::Key_Return);
    EXPECT_EQ(frame().place().page, Place::Page::Visit);
    EXPECT_EQ(frame().place().patient, patient);
}

TEST_F(Visits, SixWeeksWalkByDayAndPatientAndReadTheCellAloud)
{
    openDemoCalendar();
    press(month(), Qt::Key_V);
    EXPECT_EQ(page().mode(), VisitsPage::Mode::Weeks);
    EXPECT_TRUE(plan().hasFocus());
    EXPECT_EQ(plan().model()->columnCount(), 43);
    auto *model = window->findChild<PlanModel *>();
    const int row = model->rowOf(u"KP-023"_s);
    while (plan().currentIndex().row() < row)
        press(plan(), Qt::Key_Down);
    for (int i = 0; i < 3; ++i)
        press(plan(), Qt::Key_Left);
    EXPECT_EQ(page().day(), QDate(2018, 6, 12));
    EXPECT_TRUE(find<QLabel>("visitsReading").text().startsWith(u"KP-023, 12 Jun: KP-023, Infusion 2: due"_s))
        << find<QLabel>("visitsReading").text().toStdString();
    press(plan(), Qt::Key_PageUp);
    EXPECT_EQ(model->first(), QDate(2018, 5, 7));
    press(plan(), Qt::Key_T);
    EXPECT_EQ(page().day(), QDate(2018, 6, 15));
    EXPECT_GE(model->columnOf(page().day()), 1);
}

TEST_F(Visits, EnterInSixWeeksOpensTheVisitTheWindowOrThePatient)
{
    openDemoCalendar();
    frame().go({.page = Place::Page::Visits, .tab = u"weeks"_s, .date = QDate(2018, 6, 12)});
    auto *model = window->findChild<PlanModel *>();
    const int row = model->rowOf(u"KP-023"_s);
    plan().setCurrentIndex(model->index(row, model->columnOf(QDate(2018, 6, 14))));
    press(plan(), Qt::Key_Return);
    EXPECT_EQ(frame().place().page, Place::Page::Visit);
    EXPECT_EQ(frame().place().visit, window->study()->protocol().visitIndex(u"V2"_s));
    frame().back();
    plan().setCurrentIndex(model->index(model->rowOf(u"KP-023"_s), model->columnOf(QDate(2018, 6, 7))));
    ASSERT_FALSE(model->day(plan().currentIndex()).entry);
    press(plan(), Qt::Key_Return);
    EXPECT_EQ(frame().place().page, Place::Page::Patient);
}

TEST_F(Visits, TheListIsFilteredCopiedAndShowsEverythingLate)
{
    openDemoCalendar();
    frame().go({.page = Place::Page::Visits, .tab = u"list"_s});
    const int all = list().model()->rowCount();
    ASSERT_GT(all, 2);
    window->action(u"filter"_s)->trigger();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"visitsFilter"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"kp-023"_s);
    EXPECT_LT(list().model()->rowCount(), all);
    find<QLineEdit>("visitsFilter").clear();
    QTest::mouseClick(window->findChild<QWidget *>(u"visitsOnly_1"_s), Qt::LeftButton);
    EXPECT_EQ(find<QLabel>("visitsRange").text(), u"Everything that is late"_s);
    ASSERT_GT(list().model()->rowCount(), 0);
    EXPECT_EQ(list().model()->index(0, 1).data().toString(), u"KP-024"_s);
    find<QAction>("actionCopyVisits").trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"2018-05-23\tKP-024\tCall D+1"_s));
}

TEST_F(Visits, SaveACalendarFileAndSayWhenTheyCannot)
{
    openDemoCalendar();
    toSave = folder.filePath(u"visits.ics"_s);
    find<QAction>("actionSaveCalendar").trigger();
    QFile file(*toSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("SUMMARY:KP-024: Call D+1"));
    EXPECT_EQ(window->study()->recentActs(1).front().kind, code(ActKind::Export));
    toSave = u"/nowhere/at/all.ics"_s;
    find<QAction>("actionSaveCalendar").trigger();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(u"/nowhere/at/all.ics"_s));
}

TEST_F(Visits, ArePrintedAsAListOrAsSixWeeks)
{
    openDemoCalendar();
    for (const QString &tab : {u"month"_s, u"weeks"_s, u"list"_s}) {
        QFile::remove(folder.filePath(u"printed.pdf"_s));
        frame().go({.page = Place::Page::Visits, .tab = tab});
        window->action(u"print"_s)->trigger();
        auto *preview = window->findChild<PrintPreview *>();
        ASSERT_TRUE(preview) << tab.toStdString();
        preview->findChild<QPushButton *>(u"paperPrint"_s)->click();
        delete preview;
        QFile printed(folder.filePath(u"printed.pdf"_s));
        ASSERT_TRUE(printed.open(QIODevice::ReadOnly)) << tab.toStdString();
        EXPECT_TRUE(printed.readAll().startsWith("%PDF"));
        EXPECT_EQ(window->study()->recentActs(1).front().kind, code(ActKind::Print));
    }
}

TEST_F(Visits, SayWhatToDoInAStudyWithoutPatients)
{
    openStudyWith({});
    frame().goPage(Place::Page::Visits);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"emptyButton"_s);
    press(*QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(frame().place().page, Place::Page::Patients);
}

TEST_F(Visits, KeepTheirPlaceWhenTheLanguageChanges)
{
    openDemoCalendar();
    press(month(), Qt::Key_V);
    press(plan(), Qt::Key_Right);
    const QDate day = page().day();
    language.use(u"fr"_s);
    EXPECT_EQ(page().day(), day);
    EXPECT_EQ(page().mode(), VisitsPage::Mode::Weeks);
    language.use(u"en"_s);
}

TEST_F(Visits, WarnOfADayWithMoreInfusionsThanTheWardCanGive)
{
    QByteArray json = shippedProtocol(u"ketapain"_s);
    json.replace("\"periods\": 3,", "\"periods\": 3,\n  \"infusions_per_day\": 1,");
    auto study = Study::create(folder.filePath(u"site.carnet"_s),
                               newStudyOn(json, u"ketapain.json"_s, shippedInstrument), test::fixedClock());
    const Occasion inclusion = Occasion::visit(study->protocol().visitIndex(u"V0"_s));
    for (const QString &patient : {u"KP-001"_s, u"KP-002"_s})
        study->record({{{patient, inclusion, u"visit_date"_s}, u"2018-06-04"_s}});
    window->showStudy(std::move(study));
    frame().go({.page = Place::Page::Visits, .date = QDate(2018, 6, 18)});
    EXPECT_EQ(find<QLabel>("visitsDayNote").text(), u"2 infusions on 18 Jun, 1 can be given."_s);
    EXPECT_EQ(find<Chip>("visitsCrowded").text(), u"3 days with more infusions than can be given"_s);
}

} // namespace carnet::ui
