#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/item_fields.h"
#include "ui/models/event_model.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/widgets/prompt_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class Events : public WindowFixture
{
protected:
    void SetUp() override
    {
        openStudyWith({patient});
        const int infusion = window->study()->protocol().visitIndex(u"V1"_s);
        window->study()->record({{{patient, Occasion::visit(infusion), u"visit_date"_s}, u"2018-06-01"_s}});
        frame().goPage(Place::Page::Events);
    }
    AdverseEventDialog *newEvent()
    {
        window->findChild<QAction *>(u"actionNewEvent"_s)->trigger();
        QCoreApplication::processEvents();
        return window->findChild<AdverseEventDialog *>();
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
        return window->study()->value({patient, Occasion::row(List::AdverseEvent, number), item});
    }

    const QString patient = u"KP-001"_s;
};

} // namespace

TEST_F(Events, AreTypedByKeyboardAndBelongToThePeriodOfTheirDate)
{
    ASSERT_TRUE(newEvent());
    type(u"dizziness"_s);
    type(u"3/6/2018"_s);
    press(Qt::Key_Return); // still ongoing
    press(Qt::Key_2);      // moderate
    press(Qt::Key_N);      // not serious
    EXPECT_TRUE(of(1, u"ae_term"_s).isEmpty()) << "nothing is recorded before Save";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_term"_s).text(), u"dizziness"_s);
    EXPECT_EQ(of(1, u"ae_severity"_s).text(), u"moderate"_s);
    EXPECT_EQ(of(1, u"ae_serious"_s), Value(0));
    EXPECT_EQ(of(1, u"ae_period"_s), Value(1));
    EXPECT_EQ(of(1, u"ae_onset_day"_s), Value(2));
    EXPECT_EQ(find<QTableView>("eventsView").model()->rowCount(), 1);
}

TEST_F(Events, AnEndBeforeTheStartIsRefusedInWords)
{
    auto *dialog = newEvent();
    ASSERT_TRUE(dialog);
    type(u"rash"_s);
    type(u"10/6/2018"_s);
    type(u"9/6/2018"_s);
    press(Qt::Key_1);
    press(Qt::Key_N);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<PromptLine *>()->text().contains(u"is before the start"_s));
    EXPECT_TRUE(of(1, u"ae_term"_s).isEmpty());
}

TEST_F(Events, ASeriousOneAsksForItsCriteriaAndShowsTheClock)
{
    auto *dialog = newEvent();
    ASSERT_TRUE(dialog);
    QWidget *death = dialog->findChild<QWidget *>(u"field_sae_death"_s);
    EXPECT_FALSE(death && death->isVisible());
    type(u"fall"_s);
    type(u"-04-2018"_s);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    press(Qt::Key_Y);
    death = dialog->findChild<QWidget *>(u"field_sae_death"_s);
    ASSERT_TRUE(death);
    EXPECT_TRUE(death->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_serious"_s), Value(1));
    EXPECT_EQ(of(1, u"ae_onset_date"_s).text(), u"2018-04"_s);
    EXPECT_TRUE(of(1, u"ae_period"_s).isEmpty()) << "a partial date says no period";
}

TEST_F(Events, TheModelFiltersWhatGoesOn)
{
    const Occasion first = Occasion::row(List::AdverseEvent, 1);
    const Occasion second = Occasion::row(List::AdverseEvent, 2);
    window->study()->record({{{patient, first, u"ae_term"_s}, u"nausea"_s},
                             {{patient, second, u"ae_term"_s}, u"headache"_s},
                             {{patient, second, u"ae_end_date"_s}, u"2018-06-05"_s}});
    EventModel model(*window->study());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter({}, EventModel::Show::Ongoing);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0)->number, 1);
    model.setFilter(u"head"_s, EventModel::Show::All);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0)->number, 2);
}

} // namespace carnet::ui
