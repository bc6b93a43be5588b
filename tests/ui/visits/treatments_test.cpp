#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/item_fields.h"
#include "ui/models/treatment_model.h"
#include "ui/models/words.h"
#include "ui/pages/treatment_dialog.h"
#include "ui/pages/visit_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class Treatments : public WindowFixture
{
protected:
    void SetUp() override
    {
        // Drafts of the tests before: studies made on the fixed clock look alike.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s).removeRecursively();
        openStudyWith({patient});
        const auto visit = [this](const QString &code, const QString &date) {
            const int index = study().protocol().visitIndex(code);
            study().record({{{patient, Occasion::visit(index), u"visit_date"_s}, date}});
        };
        study().record({{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-05-01"_s},
                        {{patient, Occasion::patient(), u"inclusion_date"_s}, u"2018-05-03"_s}});
        visit(u"V0"_s, u"2018-05-03"_s);
        visit(u"V1"_s, u"2018-05-17"_s);
        frame().go({.page = Place::Page::Patient, .patient = patient, .tab = u"treatments"_s});
    }
    Study &study() { return *window->study(); }
    TreatmentDialog *newTreatment()
    {
        window->findChild<QAction *>(u"actionNewTreatment"_s)->trigger();
        QCoreApplication::processEvents();
        auto *dialog = window->findChild<TreatmentDialog *>();
        // Off screen the list of names takes the focus with it when it goes.
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
            line->setCompleter(nullptr);
        return dialog;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }
    Value of(int number, const QString &item)
    {
        return study().value({patient, Occasion::row(List::Medication, number), item});
    }
    void record(int number, const std::vector<std::pair<QString, Value>> &values)
    {
        std::vector<Datum> data;
        for (const auto &[item, value] : values)
            data.push_back({{patient, Occasion::row(List::Medication, number), item}, value});
        study().record(data);
    }
    void recordUsual(int number, const QString &name, const QString &dose)
    {
        record(number, {{u"cm_name"_s, name},
                        {u"cm_class"_s, u"antiepileptic"_s},
                        {u"cm_dose"_s, dose},
                        {u"cm_start_date"_s, u"2016-04"_s},
                        {u"cm_ongoing"_s, 1},
                        {u"cm_baseline"_s, 1}});
    }
    QString flag()
    {
        return find<QLabel>("treatmentsFlag").isVisible() ? find<QLabel>("treatmentsFlag").text() : QString();
    }

    const QString patient = u"KP-001"_s;
};

} // namespace

TEST_F(Treatments, AreTypedByKeyboardAndTheClassFollowsTheDrug)
{
    auto *dialog = newTreatment();
    ASSERT_TRUE(dialog);
    type(u"Pregabaline"_s);
    EXPECT_EQ(dialog->typed(u"cm_class"_s).text(), u"antiepileptic"_s);
    press(Qt::Key_Return); // the class is right
    type(u"75 mg x 2/day"_s);
    press(Qt::Key_1); // oral
    type(u"-04-2016"_s);
    EXPECT_EQ(dialog->typed(u"cm_baseline"_s), Value(1)) << "begun before the inclusion";
    press(Qt::Key_Return); // goes on
    type(u"neuropathic pain"_s);
    EXPECT_TRUE(of(1, u"cm_name"_s).isEmpty()) << "nothing is recorded before Save";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"cm_name"_s).text(), u"pregabalin"_s);
    EXPECT_EQ(of(1, u"cm_route"_s).text(), u"oral"_s);
    EXPECT_EQ(of(1, u"cm_start_date"_s).text(), u"2016-04"_s);
    EXPECT_EQ(of(1, u"cm_ongoing"_s), Value(1));
    EXPECT_TRUE(of(1, u"cm_period"_s).isEmpty());
    EXPECT_TRUE(flag().isEmpty());
}

TEST_F(Treatments, BegunDuringTheStudyAreMarkedAndCountedOnTheTab)
{
    auto *dialog = newTreatment();
    dialog->fields()->set(u"cm_name"_s, u"zopiclone"_s);
    dialog->fields()->set(u"cm_start_date"_s, u"2018-06-05"_s);
    EXPECT_EQ(dialog->typed(u"cm_baseline"_s), Value(0));
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"recordDoubt"_s)->text().contains(u"unchanged"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"cm_period"_s), Value(1));
    EXPECT_TRUE(flag().contains(u"zopiclone begun"_s)) << flag().toStdString();
    auto *tabs = window->findChild<QTabBar *>(u"patientTabs"_s);
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), u"Treatments  1"_s);
}

TEST_F(Treatments, WithANewDoseEndTheOldOne)
{
    recordUsual(1, u"pregabalin"_s, u"75 mg"_s);
    find<QPushButton>("treatmentsDose").click();
    QCoreApplication::processEvents();
    auto *dialog = window->findChild<TreatmentDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->typed(u"cm_name"_s).text(), u"pregabalin"_s);
    EXPECT_EQ(dialog->typed(u"cm_start_date"_s).text(), u"2018-06-15"_s) << "today";
    EXPECT_EQ(QApplication::focusWidget(), dialog->fields()->editor(u"cm_dose"_s));
    type(u"150 mg"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(2, u"cm_dose"_s).text(), u"150 mg"_s);
    EXPECT_EQ(of(2, u"cm_replaces"_s), Value(1));
    EXPECT_EQ(of(1, u"cm_end_date"_s).text(), u"2018-06-14"_s);
    EXPECT_EQ(of(1, u"cm_ongoing"_s), Value(0));
    EXPECT_TRUE(flag().contains(u"pregabalin: 75 mg → 150 mg"_s)) << flag().toStdString();
}

TEST_F(Treatments, AreStoppedInTheFieldOfTheEnd)
{
    recordUsual(1, u"pregabalin"_s, u"75 mg"_s);
    find<QPushButton>("treatmentsStop").click();
    QCoreApplication::processEvents();
    auto *dialog = window->findChild<TreatmentDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(QApplication::focusWidget(), dialog->fields()->editor(u"cm_end_date"_s));
    type(u"1/3/2016"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible()) << "the end is before the start";
    dialog->fields()->editor(u"cm_end_date"_s)->setFocus();
    static_cast<QLineEdit *>(dialog->fields()->editor(u"cm_end_date"_s))->clear();
    type(u"10/6/2018"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"cm_end_date"_s).text(), u"2018-06-10"_s);
    EXPECT_EQ(of(1, u"cm_ongoing"_s), Value(0));
}

TEST_F(Treatments, OfTheSameDrugAreAskedAbout)
{
    recordUsual(1, u"pregabalin"_s, u"75 mg"_s);
    auto *dialog = newTreatment();
    dialog->fields()->set(u"cm_name"_s, u"pregabalin"_s);
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"recordDoubt"_s)->text().startsWith(u"Same drug as n° 1"_s));
}

TEST_F(Treatments, AnswerWhetherTheyAreUnchangedAtTheVisit)
{
    recordUsual(1, u"pregabalin"_s, u"75 mg"_s);
    record(2, {{u"cm_name"_s, u"zopiclone"_s},
               {u"cm_start_date"_s, u"2018-06-05"_s},
               {u"cm_ongoing"_s, 1},
               {u"cm_baseline"_s, 0}});
    const int visit = study().protocol().visitIndex(u"V2"_s);
    frame().go({.page = Place::Page::Visit, .patient = patient, .visit = visit, .form = u"usual_treatments"_s});
    QCoreApplication::processEvents();
    auto &about = find<QLabel>("visitAbout");
    EXPECT_TRUE(about.isVisible());
    EXPECT_TRUE(about.text().contains(u"zopiclone begun"_s)) << about.text().toStdString();
}

TEST_F(Treatments, TheModelGroupsThemByClass)
{
    recordUsual(1, u"pregabalin"_s, u"75 mg"_s);
    recordUsual(2, u"gabapentin"_s, u"300 mg"_s);
    record(3, {{u"cm_name"_s, u"tramadol"_s}, {u"cm_class"_s, u"tramadol"_s}, {u"cm_baseline"_s, 1}});
    record(4, {{u"cm_name"_s, u"ibuprofen"_s},
               {u"cm_start_date"_s, u"2018-05-20"_s},
               {u"cm_end_date"_s, u"2018-05-22"_s},
               {u"cm_ongoing"_s, 0},
               {u"cm_baseline"_s, 0}});
    TreatmentModel model(study());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPatient(patient);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString();
    EXPECT_EQ(rows, (QStringList{u"Usual: tramadol"_s, u"tramadol"_s, u"Usual: antiepileptic"_s, u"pregabalin"_s,
                                 u"gabapentin"_s, u"Taken for a while"_s, u"ibuprofen"_s}));
    model.setFilter(u"gaba"_s);
    EXPECT_EQ(model.rowCount(), 3) << "gabapentin and, by its letters, pregabalin, under their class";
    PunctualModel punctual(study());
    const QAbstractItemModelTester punctualTester(&punctual, QAbstractItemModelTester::FailureReportingMode::Fatal);
    punctual.setPatient(patient);
    ASSERT_EQ(punctual.rowCount(), 1);
    EXPECT_EQ(punctual.index(0, PunctualModel::DaysColumn).data().toString(), u"3"_s);
}

} // namespace carnet::ui
