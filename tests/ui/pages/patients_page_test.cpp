#include "ui/pages/patients_page.h"

#include "tests/ui/pages/pages_fixture.h"
#include "ui/dialogs/new_patient_dialog.h"
#include "ui/models/patients_model.h"
#include "ui/pages/patients_view.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;
using namespace carnet::test;

namespace {

struct PatientsPageFixture : PagesFixture
{
    PatientsPageFixture()
    {
        page.open({});
        showFor(page);
    }

    QString current() const
    {
        return view->currentIndex().siblingAtColumn(PatientsModel::CodeColumn).data().toString();
    }

    PatientsPage page{*study, theme};
    PatientsView *view = page.findChild<PatientsView *>();
    QAbstractItemModelTester tester{view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

Place placeOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Place() : spy.last().first().value<Place>();
}

} // namespace

using PatientsPageTest = PatientsPageFixture;

TEST_F(PatientsPageTest, FindsAPatientByTheEndOfItsCode)
{
    QTest::keyClicks(view, u"31"_s);
    EXPECT_EQ(current(), u"KP-031"_s);
}

TEST_F(PatientsPageTest, FindsAPatientOnAFrenchKeyboardWithoutShift)
{
    // The keys of 1 and 2 in the top row of AZERTY, without Shift: they write & and é.
    for (const auto &[key, scanCode, text] :
         {std::tuple(Qt::Key_Ampersand, 10u, u"&"_s), std::tuple(Qt::Key_Eacute, 11u, u"é"_s)}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0, text);
        QApplication::sendEvent(view, &press);
    }
    EXPECT_EQ(current(), u"KP-012"_s);
}

TEST_F(PatientsPageTest, SwitchesBetweenMatrixAndListWithV)
{
    EXPECT_TRUE(view->isColumnHidden(PatientsModel::StateColumn));
    EXPECT_FALSE(view->isColumnHidden(PatientsModel::FirstMoment));
    QTest::keyClick(view, Qt::Key_V);
    EXPECT_FALSE(view->isColumnHidden(PatientsModel::StateColumn));
    EXPECT_TRUE(view->isColumnHidden(PatientsModel::FirstMoment));
    QTest::keyClick(view, Qt::Key_V);
    EXPECT_TRUE(view->isColumnHidden(PatientsModel::StateColumn));
}

TEST_F(PatientsPageTest, OpensThePatientWithEnter)
{
    QSignalSpy wanted(&page, &Page::wanted);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(placeOf(wanted).page, Place::Page::Patient);
    EXPECT_EQ(placeOf(wanted).patient, u"KP-001"_s);
}

TEST_F(PatientsPageTest, OpensTheDiaryOfACellOfTheMatrix)
{
    QSignalSpy wanted(&page, &Page::wanted);
    int column = PatientsModel::FirstMoment;
    while (view->model()->headerData(column, Qt::Horizontal).toString() != u"Diary 1"_s)
        ASSERT_LT(++column, view->model()->columnCount());
    view->setCurrentIndex(view->model()->index(0, column));
    QTest::keyClick(view, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(placeOf(wanted).page, Place::Page::Diary);
    EXPECT_EQ(placeOf(wanted).period, 1);
}

TEST_F(PatientsPageTest, OpensTheVisitOrCallOfACellOfTheMatrix)
{
    QSignalSpy wanted(&page, &Page::wanted);
    for (const auto &title : {u"Infusion 2"_s, u"Call D+1"_s}) {
        int column = PatientsModel::FirstMoment;
        while (view->model()->headerData(column, Qt::Horizontal).toString() != title)
            ASSERT_LT(++column, view->model()->columnCount());
        view->setCurrentIndex(view->model()->index(0, column));
        QTest::keyClick(view, Qt::Key_Return);
        EXPECT_EQ(placeOf(wanted).page, Place::Page::Visit);
        EXPECT_EQ(placeOf(wanted).patient, u"KP-001"_s);
        EXPECT_EQ(placeOf(wanted).visit, study->protocol().visitIndex(title == u"Call D+1"_s ? u"T1"_s : u"V2"_s));
    }
}

TEST_F(PatientsPageTest, SortsNumbersAsNumbers)
{
    QTest::keyClick(view, Qt::Key_V);
    view->sortByColumn(PatientsModel::AgeColumn, Qt::AscendingOrder);
    EXPECT_EQ(page.order(), (QStringList{u"KP-012"_s, u"KP-001"_s, u"KP-031"_s}));
    view->sortByColumn(PatientsModel::AgeColumn, Qt::DescendingOrder);
    EXPECT_EQ(page.order().first(), u"KP-031"_s);
}

TEST_F(PatientsPageTest, KeepsTheCurrentPatientWhileSorting)
{
    QTest::keyClicks(view, u"12"_s);
    view->sortByColumn(PatientsModel::AgeColumn, Qt::AscendingOrder);
    EXPECT_EQ(current(), u"KP-012"_s);
}

TEST_F(PatientsPageTest, FiltersByCodeAndSaysWhenNothingMatches)
{
    page.focusFilter();
    auto *filter = page.findChild<QLineEdit *>(u"patientsFilter"_s);
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, u"03"_s);
    EXPECT_EQ(page.order(), QStringList{u"KP-031"_s});
    QTest::keyClicks(filter, u"99"_s);
    EXPECT_TRUE(page.order().isEmpty());
    auto *empty = page.findChild<EmptyState *>(u"patientsNoMatch"_s);
    ASSERT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    EXPECT_EQ(page.order().size(), 3);
}

TEST_F(PatientsPageTest, ShowsOnlyPatientsWithQueries)
{
    ask(3, u"5 or 6?"_s);
    auto *model = page.findChild<PatientsModel *>();
    model->setFilter({}, PatientsModel::Only::WithQueries);
    EXPECT_EQ(page.order(), QStringList{u"KP-001"_s});
}

TEST_F(PatientsPageTest, TellsTheStateOfACellInWords)
{
    const auto *model = view->model();
    const auto code = model->index(0, PatientsModel::DaysColumn).data().toString();
    EXPECT_EQ(code, u"10 / 21"_s);
    EXPECT_TRUE(
        model->index(0, PatientsModel::FirstMoment + 1).data(Qt::AccessibleTextRole).toString().contains(u"done"_s));
}

TEST_F(PatientsPageTest, ShowsWhatIsRecordedAtOnce)
{
    study->record({{{u"KP-001"_s, Occasion::day(1, 11), u"average"_s}, Value(4)}});
    EXPECT_EQ(view->model()->index(0, PatientsModel::DaysColumn).data().toString(), u"11 / 21"_s);
    study->record({{{u"KP-040"_s, Occasion::patient(), u"consent_date"_s}, Value(u"2018-05-01"_s)}});
    EXPECT_EQ(page.order().last(), u"KP-040"_s);
}

TEST_F(PatientsPageTest, AddsAPatientWithCtrlN)
{
    QSignalSpy wanted(&page, &Page::wanted);
    QTest::keyClick(view, Qt::Key_N, Qt::ControlModifier);
    auto *dialog = page.findChild<NewPatientDialog *>();
    ASSERT_TRUE(dialog);
    auto *code = dialog->findChild<QLineEdit *>(u"patientCode"_s);
    EXPECT_EQ(code->text(), u"KP-032"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"patientAge"_s), u"61"_s);
    auto *consent = dialog->findChild<QLineEdit *>(u"patientConsent"_s);
    QTest::keyClicks(consent, u"010618"_s);
    QTest::keyClick(consent, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(placeOf(wanted).patient, u"KP-032"_s);
    EXPECT_EQ(study->value({u"KP-032"_s, Occasion::patient(), u"consent_date"_s}).text(), u"2018-06-01"_s);
    EXPECT_EQ(study->value({u"KP-032"_s, Occasion::patient(), u"age_years"_s}).number(), 61);
}

TEST_F(PatientsPageTest, RefusesACodeThatIsThereAlready)
{
    NewPatientDialog dialog(*study, theme);
    showFor(dialog);
    auto *code = dialog.findChild<QLineEdit *>(u"patientCode"_s);
    auto *consent = dialog.findChild<QLineEdit *>(u"patientConsent"_s);
    QTest::keyClicks(consent, u"1/6/18"_s);
    for (const QString &wrong : {u"KP-001"_s, u"Dupont"_s, u""_s}) {
        code->setText(wrong);
        QTest::keyClick(code, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_FALSE(dialog.findChild<QLabel *>(u"patientProblem"_s)->text().isEmpty());
    }
    EXPECT_EQ(study->patients().size(), 3);
}

TEST(PatientsPageEmpty, OffersTheFirstPatient)
{
    StudyFixture fixture;
    Theme theme;
    PatientsPage page(*fixture.study, theme);
    page.open({});
    showFor(page);
    auto *empty = page.findChild<EmptyState *>(u"patientsNobody"_s);
    ASSERT_TRUE(empty->isVisible());
    QTest::keyClick(empty->button(), Qt::Key_Space);
    EXPECT_TRUE(page.findChild<NewPatientDialog *>());
}

TEST(Dates, AreReadAsPeopleTypeThem)
{
    const QDate today(2025, 4, 20);
    const QDate wanted(2025, 4, 18);
    for (const QString &typed :
         {u"180425"_s, u"18042025"_s, u"18/4/25"_s, u"18.4"_s, u"18 avr"_s, u"18 apr 2025"_s, u"2025-04-18"_s, u"-2"_s})
        EXPECT_EQ(readDate(typed, today), wanted) << typed.toStdString();
    EXPECT_EQ(readDate(u"t"_s, today), today);
    EXPECT_EQ(readDate(u"+3"_s, today), today.addDays(3));
    EXPECT_EQ(readDate(u"1/2/69"_s, today), QDate(1969, 2, 1));
    for (const QString &typed : {u"31/2/25"_s, u"32.1"_s, u"juillet"_s, u""_s, u"18 ju 25"_s})
        EXPECT_FALSE(readDate(typed, today)) << typed.toStdString();
}
