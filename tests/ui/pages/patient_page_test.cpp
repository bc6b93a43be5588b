#include "ui/pages/patient_page.h"

#include "tests/ui/pages/pages_fixture.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/pain_chart_view.h"
#include "ui/dialogs/chart_export_dialog.h"
#include "ui/dialogs/page_view.h"
#include "ui/dialogs/print_preview.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/acts_model.h"
#include "ui/models/auc_lines.h"
#include "ui/widgets/auc_card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/step_strip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;
using namespace carnet::test;

namespace {

struct PatientPageFixture : PagesFixture
{
    void open(const QString &patient, const QString &tab = {})
    {
        page.open({.page = Place::Page::Patient, .patient = patient, .tab = tab});
        showFor(page);
    }
    Place wantedPlace() const { return wanted.isEmpty() ? Place() : wanted.last().first().value<Place>(); }

    Prompts prompts;
    PatientPage page{*study, theme, prompts};
    QSignalSpy wanted{&page, &Page::wanted};
    StepStrip *steps = page.findChild<StepStrip *>();
    QTabBar *tabs = page.findChild<QTabBar *>();
};

} // namespace

using PatientPageTest = PatientPageFixture;
using HistoryPanelTest = PagesFixture;

TEST_F(PatientPageTest, TellsWhereThePatientIs)
{
    open(u"KP-001"_s);
    EXPECT_EQ(page.findChild<QLabel *>(u"patientCodeTitle"_s)->text(), u"KP-001"_s);
    const auto chips = page.findChildren<Chip *>();
    EXPECT_TRUE(std::ranges::any_of(chips, [](Chip *chip) { return chip->text() == u"Period 1 · day 21 of 35"_s; }));
}

TEST_F(PatientPageTest, MovesAlongTheVisitsWithArrowsAndOpensTheVisit)
{
    open(u"KP-001"_s);
    steps->setFocus();
    steps->setCurrent(0);
    QTest::keyClick(steps, Qt::Key_Return);
    EXPECT_EQ(wantedPlace().visit, 0);
    QTest::keyClick(steps, Qt::Key_Right);
    QTest::keyClick(steps, Qt::Key_Right);
    EXPECT_EQ(steps->current(), study->protocol().visitIndex(u"V1"_s));
    QTest::keyClick(steps, Qt::Key_Return);
    EXPECT_EQ(wantedPlace().page, Place::Page::Visit);
    EXPECT_EQ(wantedPlace().visit, study->protocol().visitIndex(u"V1"_s));
    QTest::keyClick(steps, Qt::Key_End);
    EXPECT_EQ(steps->current(), int(study->protocol().visits.size()) - 1);
    QTest::keyClick(steps, Qt::Key_Home);
    QTest::keyClick(steps, Qt::Key_Left);
    EXPECT_EQ(steps->current(), 0);
}

TEST_F(PatientPageTest, TabGoesDownThePage)
{
    open(u"KP-001"_s);
    const auto after = [this](QWidget *widget) {
        QWidget *next = widget->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisibleTo(&page) || !next->isEnabled())
            next = next->nextInFocusChain();
        return next;
    };
    EXPECT_EQ(after(page.findChild<QPushButton *>(u"patientSign"_s)),
              page.findChild<QPushButton *>(u"patientEnterDiary"_s));
    EXPECT_EQ(after(page.findChild<QPushButton *>(u"patientEnterDiary"_s)), steps);
    EXPECT_EQ(after(steps), tabs);
}

TEST_F(PatientPageTest, TellsScreenReadersEveryVisit)
{
    open(u"KP-001"_s);
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(steps);
    ASSERT_TRUE(strip);
    ASSERT_EQ(strip->childCount(), int(study->protocol().visits.size()));
    QAccessibleInterface *infusion = strip->child(study->protocol().visitIndex(u"V1"_s));
    EXPECT_EQ(infusion->role(), QAccessible::ListItem);
    EXPECT_TRUE(infusion->text(QAccessible::Name).contains(u"done"_s));
    infusion->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(wantedPlace().page, Place::Page::Visit);
}

TEST_F(PatientPageTest, ChangesTabsWithCtrlTab)
{
    open(u"KP-001"_s);
    QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 1);
    QTest::keyClick(tabs, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs->currentIndex(), 0);
    EXPECT_EQ(page.place().tab, u"overview"_s);
}

TEST_F(PatientPageTest, OpensFromTheThingsToDo)
{
    const int number = ask(3, u"5 or 6?"_s);
    open(u"KP-001"_s);
    QTest::qWait(1);
    const auto rows = page.findChildren<CheckRow *>();
    const auto query =
        std::ranges::find_if(rows, [](CheckRow *row) { return row->accessibleDescription() == u"5 or 6?"_s; });
    ASSERT_NE(query, rows.end());
    QTest::keyClick(*query, Qt::Key_Return);
    EXPECT_EQ(wantedPlace().page, Place::Page::Queries);
    EXPECT_EQ(wantedPlace().query, number);
}

TEST_F(PatientPageTest, OpensADiaryFromItsTab)
{
    open(u"KP-001"_s, u"diary"_s);
    EXPECT_EQ(tabs->currentIndex(), int(PatientPage::Tab::Diary));
    QTest::keyClick(page.findChild<CheckRow *>(u"diaryOfPeriod2"_s), Qt::Key_Return);
    EXPECT_TRUE(wanted.isEmpty()); // the period has not begun
    QTest::keyClick(page.findChild<CheckRow *>(u"diaryOfPeriod1"_s), Qt::Key_Return);
    EXPECT_EQ(wantedPlace().period, 1);
}

TEST_F(PatientPageTest, OffersTheDiaryOnlyOnceAPeriodHasBegun)
{
    open(u"KP-012"_s);
    EXPECT_FALSE(page.findChild<QPushButton *>(u"patientEnterDiary"_s)->isVisible());
    open(u"KP-001"_s);
    auto *enter = page.findChild<QPushButton *>(u"patientEnterDiary"_s);
    EXPECT_EQ(enter->text(), u"Enter diary…"_s);
    QTest::keyClick(enter, Qt::Key_Space);
    EXPECT_EQ(wantedPlace().page, Place::Page::Diary);
}

TEST_F(PatientPageTest, SaysWhereThePainAtInclusionComesFrom)
{
    study->record({{{u"KP-001"_s, Occasion::visit(study->protocol().visitIndex(u"V0"_s)), u"bpi_5"_s}, Value(6)}});
    open(u"KP-001"_s);
    EXPECT_TRUE(page.findChild<QLabel *>(u"patientInclusion"_s)->text().contains(u"6 (BPI item 5)"_s));
}

TEST_F(PatientPageTest, ShowsADashUntilTheDayOfAnAreaIsReached)
{
    const AucLines lines = aucLines(*study, u"KP-001"_s, 1);
    ASSERT_EQ(lines.days.size(), 5u);
    EXPECT_TRUE(lines.days[0].cells[0].area);  // day 7 is past
    EXPECT_FALSE(lines.days[3].cells[0].area); // day 28 is not
    EXPECT_EQ(lines.daysEntered[0], 10);
    EXPECT_EQ(lines.rules.size(), analysis::allAucRules().size());
    EXPECT_EQ(std::ranges::count_if(lines.rules, &AucLines::Line::isProtocolRule), 1);
}

TEST_F(PatientPageTest, OpensTheOtherRulesOfTheArea)
{
    open(u"KP-001"_s);
    auto *others = page.findChild<QPushButton *>(u"aucOtherRules"_s);
    EXPECT_FALSE(page.findChild<QWidget *>(u"aucRules"_s));
    QTest::keyClick(others, Qt::Key_Space);
    EXPECT_TRUE(page.findChild<QWidget *>(u"aucRules"_s));
}

TEST_F(PatientPageTest, ListsWhatWasDoneAndTheHistoryOfAValue)
{
    const DatumKey day3{u"KP-001"_s, Occasion::day(1, 3), u"average"_s};
    study->record({{day3, Value(7)}});
    open(u"KP-001"_s, u"history"_s);
    auto *acts = page.findChild<QTableView *>(u"patientActs"_s);
    QAbstractItemModelTester tester(acts->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(acts->model()->index(0, ActsModel::WhatColumn).data().toString().contains(u"5 → 7"_s));
    acts->setFocus();
    acts->setCurrentIndex(acts->model()->index(0, 0));
    QTest::keyClick(acts, Qt::Key_F7);
    auto *history = page.findChild<HistoryPanel *>();
    EXPECT_TRUE(history->isVisible());
    EXPECT_EQ(history->key(), day3);
    EXPECT_EQ(history->findChildren<QFrame *>(u"historyEntry"_s).size(), 2);
    study->record({{day3, Value(8)}});
    EXPECT_EQ(acts->model()->index(0, ActsModel::WhoColumn).data().toString(), u"local"_s);
}

TEST_F(PatientPageTest, F7AnywhereOnThePageLeadsToWhatWasDoneAndTheLifeOfItsValue)
{
    open(u"KP-001"_s);
    tabs->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
    EXPECT_EQ(tabs->currentIndex(), int(PatientPage::Tab::History));
    EXPECT_TRUE(page.findChild<HistoryPanel *>()->isVisible());
}

TEST_F(HistoryPanelTest, RestoresAValueOnlyAfterTheDiaryIsFinishedAndWithAReason)
{
    const DatumKey day3{u"KP-001"_s, Occasion::day(1, 3), u"average"_s};
    study->record({{day3, Value(7)}});
    HistoryPanel panel(*study, theme);
    showFor(panel);
    panel.showValue(day3);
    EXPECT_FALSE(panel.canRestore());
    EXPECT_FALSE(panel.findChild<QPushButton *>(u"historyRestoreThis"_s));

    study->record({{{u"KP-001"_s, Occasion::period(1), u"diary_state"_s}, Value(u"complete"_s)}}, ActKind::Finish);
    ASSERT_TRUE(panel.canRestore());
    QTest::qWait(1);
    auto *restoreThis = panel.findChild<QPushButton *>(u"historyRestoreThis"_s);
    ASSERT_TRUE(restoreThis);
    QTest::keyClick(restoreThis, Qt::Key_Space);
    auto *restore = panel.findChild<QPushButton *>(u"historyRestore"_s);
    EXPECT_FALSE(restore->isEnabled());
    auto *reason = panel.findChild<QComboBox *>(u"historyReason"_s);
    QTest::keyClicks(reason->lineEdit(), u"seen on the copy"_s);
    QTest::mouseClick(restore, Qt::LeftButton);
    EXPECT_EQ(study->value(day3).number(), 5);
    EXPECT_EQ(study->history(day3).back().reason, u"seen on the copy"_s);
    EXPECT_EQ(study->history(day3).back().kind, code(ActKind::Correction));
}

TEST_F(HistoryPanelTest, ClosesTheHistoryWithEscape)
{
    HistoryPanel panel(*study, theme);
    showFor(panel);
    panel.showValue({u"KP-001"_s, Occasion::day(1, 3), u"average"_s});
    QSignalSpy closed(&panel, &HistoryPanel::closed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(panel.isVisible());
}

TEST_F(PatientPageTest, OpensADayOfTheCurveInTheDiary)
{
    open(u"KP-001"_s);
    auto *chart = page.findChild<PainChart *>();
    ASSERT_TRUE(chart);
    chart->view()->setFocus();
    QTest::keyClick(chart->view(), Qt::Key_Home);
    QTest::keyClick(chart->view(), Qt::Key_Right);
    QTest::keyClick(chart->view(), Qt::Key_Return);
    EXPECT_EQ(wantedPlace().page, Place::Page::Diary);
    EXPECT_EQ(wantedPlace().patient, u"KP-001"_s);
    EXPECT_EQ(wantedPlace().period, 1);
    EXPECT_EQ(wantedPlace().day, 2);
}

TEST_F(PatientPageTest, OffersTheCurveAsAnImage)
{
    open(u"KP-001"_s);
    emit page.findChild<PainChart *>()->exportWanted();
    auto *dialog = page.findChild<ChartExportDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(PatientPageTest, PrintsTheSummaryOfThePatientAndRecordsThePrint)
{
    study->record({{{u"KP-001"_s, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"nausea"_s},
                   {{u"KP-001"_s, Occasion::row(List::AdverseEvent, 1), u"ae_onset_date"_s}, u"2018-05-26"_s}});
    open(u"KP-001"_s);
    const QString path = file(u"summary.pdf"_s);
    bool isPrinted = false;
    prompts.print = [&](QWidget *, const QString &title, const std::function<void(QPrinter &)> &paint) {
        EXPECT_TRUE(title.contains(u"KP-001"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(path);
        paint(printer);
        return isPrinted;
    };
    const qint64 before = study->lastAct();
    page.print();
    auto *preview = page.findChild<PrintPreview *>();
    ASSERT_TRUE(preview);
    auto *print = preview->findChild<QPushButton *>(u"paperPrint"_s);
    print->click();
    EXPECT_EQ(study->lastAct(), before) << "a preview that was only looked at is no print";
    isPrinted = true;
    print->click();
    EXPECT_EQ(study->recentActs(1).front().kind, u"print"_s);
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    EXPECT_EQ(bytes.count("/Type /Page\n"), preview->view()->pageCount());
    EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "lines and text only";
}
