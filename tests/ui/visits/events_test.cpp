#include "tests/ui/pages/window_fixture.h"
#include "ui/charts/event_timeline_view.h"
#include "ui/forms/item_fields.h"
#include "ui/models/event_model.h"
#include "ui/models/event_words.h"
#include "ui/models/visit_fields.h"
#include "ui/models/words.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/pages/treatment_dialog.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class Events : public WindowFixture
{
protected:
    void SetUp() override
    {
        // Drafts of the tests before: studies made on the fixed clock look alike.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s).removeRecursively();
        openStudyWith({patient});
        const int infusion = window->study()->protocol().visitIndex(u"V1"_s);
        window->study()->record({{{patient, Occasion::visit(infusion), u"visit_date"_s}, u"2018-06-01"_s}});
        frame().goPage(Place::Page::Events);
    }
    AdverseEventDialog *newEvent()
    {
        window->findChild<QAction *>(u"actionNewEvent"_s)->trigger();
        QCoreApplication::processEvents();
        auto *dialog = window->findChild<AdverseEventDialog *>();
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
    Study &study() { return *window->study(); }
    void record(int number, const std::vector<std::pair<QString, Value>> &values)
    {
        std::vector<Datum> data;
        for (const auto &[item, value] : values)
            data.push_back({{patient, Occasion::row(List::AdverseEvent, number), item}, value});
        study().record(data);
    }
    AdverseEventDialog *openEvent(int number)
    {
        frame().go({.page = Place::Page::Events, .patient = patient, .row = number});
        QCoreApplication::processEvents();
        return window->findChild<AdverseEventDialog *>();
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
    type(u"1430"_s);
    press(Qt::Key_Return); // still ongoing
    press(Qt::Key_2);      // moderate
    press(Qt::Key_N);      // not serious
    press(Qt::Key_3);      // possible
    press(Qt::Key_1);      // no action
    press(Qt::Key_3);      // not recovered
    EXPECT_TRUE(of(1, u"ae_term"_s).isEmpty()) << "nothing is recorded before Save";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_term"_s).text(), u"dizziness"_s);
    EXPECT_EQ(of(1, u"ae_severity"_s).text(), u"moderate"_s);
    EXPECT_EQ(of(1, u"ae_serious"_s), Value(0));
    EXPECT_EQ(of(1, u"ae_onset_time"_s).text(), u"14:30"_s);
    EXPECT_EQ(of(1, u"ae_causality"_s).text(), u"possible"_s);
    EXPECT_EQ(of(1, u"ae_outcome"_s).text(), u"not recovered"_s);
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
    press(Qt::Key_Return); // no time
    type(u"9/6/2018"_s);
    press(Qt::Key_1);
    press(Qt::Key_N);
    dialog->findChild<QWidget *>(u"field_ae_outcome"_s)->setFocus();
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<PromptLine *>()->text().contains(u"is before the start"_s));
    EXPECT_TRUE(of(1, u"ae_term"_s).isEmpty());
}

TEST_F(Events, ASeriousOneAsksForItsCriteriaAndShowsTheClock)
{
    auto *dialog = newEvent();
    ASSERT_TRUE(dialog);
    const auto death = [&] { return dialog->findChild<QWidget *>(u"field_sae_death"_s); };
    EXPECT_FALSE(death() && death()->isVisible());
    type(u"fall"_s);
    type(u"-04-2018"_s);
    press(Qt::Key_Return); // no time
    press(Qt::Key_Return); // no end
    press(Qt::Key_3);
    press(Qt::Key_Y);
    ASSERT_TRUE(death());
    EXPECT_TRUE(death()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), death()) << "the criteria are asked next";
    EXPECT_TRUE(find<QLabel>("recordDanger").isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible()) << "the day on which the site knew is needed";
    auto *known = dialog->findChild<QWidget *>(u"field_sae_known_on"_s)->findChild<QLineEdit *>();
    known->setFocus();
    type(u"15/6/2018"_s);
    type(u"0800"_s);
    // The clock of the tests stands at 10:00 UTC on that day.
    const qint64 left = study().now().toLocalTime().secsTo(QDateTime(QDate(2018, 6, 16), QTime(8, 0)));
    EXPECT_TRUE(find<QLabel>("reportClock").text().contains(durationWords(left)))
        << find<QLabel>("reportClock").text().toStdString();
    dialog->findChild<QWidget *>(u"field_ae_outcome"_s)->setFocus();
    press(Qt::Key_6);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_serious"_s), Value(1));
    EXPECT_EQ(of(1, u"sae_known_at"_s).text(), u"08:00"_s);
    EXPECT_EQ(of(1, u"ae_onset_date"_s).text(), u"2018-04"_s);
    EXPECT_TRUE(of(1, u"ae_period"_s).isEmpty()) << "a partial date says no period";
}

TEST_F(Events, TakeTheWordOfTheListForItsCode)
{
    language.use(u"fr"_s);
    ASSERT_TRUE(newEvent());
    type(u"vertiges"_s);
    type(u"3/6/2018"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    press(Qt::Key_N);
    window->findChild<QWidget *>(u"field_ae_outcome"_s)->setFocus();
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_term"_s).text(), u"dizziness"_s);
}

TEST_F(Events, OfTheSameTermAtTheSameTimeAreAskedAbout)
{
    record(1, {{u"ae_term"_s, u"nausea"_s}, {u"ae_onset_date"_s, u"2018-06-02"_s}});
    auto *dialog = newEvent();
    type(u"nausea"_s);
    type(u"3/6/2018"_s);
    auto *doubt = dialog->findChild<QLabel *>(u"recordDoubt"_s);
    EXPECT_TRUE(doubt->isVisible());
    EXPECT_TRUE(doubt->text().startsWith(u"Same event as n° 1"_s)) << doubt->text().toStdString();
}

TEST_F(Events, BeforeConsentAreKeptAndPointedOut)
{
    study().record({{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-05-20"_s}});
    auto *dialog = newEvent();
    type(u"nausea"_s);
    type(u"3/5/2018"_s);
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"recordDoubt"_s)->text().contains(u"before consent"_s));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    press(Qt::Key_N);
    dialog->findChild<QWidget *>(u"field_ae_outcome"_s)->setFocus();
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_onset_date"_s).text(), u"2018-05-03"_s);
}

TEST_F(Events, AreCorrectedWithAReason)
{
    record(1, {{u"ae_term"_s, u"nausea"_s},
               {u"ae_onset_date"_s, u"2018-06-02"_s},
               {u"ae_severity"_s, u"mild"_s},
               {u"ae_serious"_s, 0}});
    auto *dialog = openEvent(1);
    ASSERT_TRUE(dialog);
    dialog->findChild<QWidget *>(u"field_ae_outcome"_s)->setFocus();
    press(Qt::Key_1);
    dialog->findChild<QWidget *>(u"field_ae_severity"_s)->setFocus();
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_severity"_s).text(), u"mild"_s) << "first the reason";
    press(Qt::Key_2);
    EXPECT_EQ(of(1, u"ae_severity"_s).text(), u"moderate"_s);
    const auto history = study().history({patient, Occasion::row(List::AdverseEvent, 1), u"ae_severity"_s});
    EXPECT_EQ(history.back().reason, u"source"_s);
    EXPECT_EQ(history.back().kind, code(ActKind::Correction));
}

TEST_F(Events, BegunInTwoWindowsAtOnceAreBothKept)
{
    ASSERT_TRUE(newEvent());
    type(u"dizziness"_s);
    type(u"3/6/2018"_s);
    type({});
    press(Qt::Key_Return);
    press(Qt::Key_2);
    press(Qt::Key_N);
    press(Qt::Key_3);
    press(Qt::Key_1);
    press(Qt::Key_3);
    const auto other = Study::open(study().path(), Study::Access::ReadWrite, test::fixedClock());
    other->record({{{patient, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"headache"_s}});
    study().refresh();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(1, u"ae_term"_s).text(), u"headache"_s);
    EXPECT_TRUE(of(1, u"ae_severity"_s).isEmpty());
    EXPECT_EQ(of(2, u"ae_term"_s).text(), u"dizziness"_s);
    EXPECT_EQ(of(2, u"ae_severity"_s).text(), u"moderate"_s);
}

TEST_F(Events, ThatSomebodyElseChangedMeanwhileShowBothValuesBeforeOneIsKept)
{
    record(1, {{u"ae_term"_s, u"nausea"_s},
               {u"ae_onset_date"_s, u"2018-06-02"_s},
               {u"ae_severity"_s, u"mild"_s},
               {u"ae_outcome"_s, u"recovered"_s},
               {u"ae_serious"_s, 0}});
    auto *dialog = openEvent(1);
    ASSERT_TRUE(dialog);
    dialog->findChild<QWidget *>(u"field_ae_severity"_s)->setFocus();
    press(Qt::Key_2);
    const auto other = Study::open(study().path(), Study::Access::ReadWrite, test::fixedClock());
    other->record({{{patient, Occasion::row(List::AdverseEvent, 1), u"ae_severity"_s}, u"severe"_s}},
                  ActKind::Correction, u"source"_s);
    study().refresh();
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString said = dialog->findChild<PromptLine *>()->text();
    for (const QString &value : {u"mild"_s, u"moderate"_s, u"severe"_s})
        EXPECT_TRUE(said.contains(value)) << said.toStdString();
    EXPECT_EQ(of(1, u"ae_severity"_s).text(), u"severe"_s);
    press(Qt::Key_Return, Qt::ControlModifier); // mine all the same
    press(Qt::Key_2);
    EXPECT_EQ(of(1, u"ae_severity"_s).text(), u"moderate"_s);
}

TEST_F(Events, ShowTheHistoryOfTheFieldInHandWithF7)
{
    record(1, {{u"ae_term"_s, u"nausea"_s}, {u"ae_severity"_s, u"mild"_s}});
    auto *dialog = openEvent(1);
    ASSERT_TRUE(dialog);
    auto *history = dialog->findChild<HistoryPanel *>();
    QWidget *term = dialog->findChild<QWidget *>(u"field_ae_term"_s);
    term->setFocus();
    press(Qt::Key_F7);
    ASSERT_TRUE(history->isVisible());
    EXPECT_EQ(history->key().item, u"ae_term");
    press(Qt::Key_Escape);
    EXPECT_FALSE(history->isVisible());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(term->hasFocus() || term->isAncestorOf(QApplication::focusWidget()));
    dialog->findChild<QWidget *>(u"field_ae_onset_time"_s)->setFocus();
    press(Qt::Key_F7);
    EXPECT_FALSE(history->isVisible()) << "nothing was saved there yet";
}

TEST_F(Events, RecordedInErrorStayStruckThrough)
{
    record(1, {{u"ae_term"_s, u"nausea"_s}, {u"ae_onset_date"_s, u"2018-06-02"_s}});
    auto *dialog = openEvent(1);
    dialog->findChild<QPushButton *>(u"recordCancel"_s)->click();
    type(u"another patient"_s);
    EXPECT_EQ(of(1, u"ae_cancelled"_s).text(), u"another patient"_s);
    EXPECT_EQ(of(1, u"ae_term"_s).text(), u"nausea"_s) << "nothing is erased";
    auto *view = &find<QTableView>("eventsView");
    ASSERT_EQ(view->model()->rowCount(), 1);
    EXPECT_TRUE(view->model()->index(0, 0).data(struckRole).toBool());
}

TEST_F(Events, AskBeforeLeavingOnlyWhenSomethingWasTyped)
{
    int asked = 0;
    Prompts mine;
    mine.confirm = [&asked](QWidget *, const QString &, const QString &, const QString &) { return ++asked > 1; };
    AdverseEventDialog dialog({study(), theme, mine}, patient, 0);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(asked, 0);
    dialog.show();
    dialog.fields()->set(u"ae_term"_s, u"nausea"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(dialog.isVisible()) << "the answer was no";
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(Events, ThatWereBeingTypedAreContinuedAfterACrash)
{
    {
        AdverseEventDialog dialog({study(), theme, prompts}, patient, 0);
        dialog.fields()->set(u"ae_term"_s, u"nausea"_s);
        dialog.fields()->set(u"ae_onset_date"_s, u"2018-06-02"_s);
    } // gone without Save and without Esc
    AdverseEventDialog again({study(), theme, prompts}, patient, 0);
    EXPECT_EQ(again.typed(u"ae_term"_s).text(), u"nausea"_s);
    EXPECT_EQ(again.typed(u"ae_onset_date"_s).text(), u"2018-06-02"_s);
    EXPECT_TRUE(of(1, u"ae_term"_s).isEmpty());
}

TEST_F(Events, LinkTheTreatmentsThatWereGiven)
{
    record(1, {{u"ae_term"_s, u"nausea"_s},
               {u"ae_onset_date"_s, u"2018-06-02"_s},
               {u"ae_severity"_s, u"mild"_s},
               {u"ae_serious"_s, 0},
               {u"ae_outcome"_s, u"recovered"_s}});
    auto *dialog = openEvent(1);
    dialog->findChild<QPushButton *>(u"givenAdd"_s)->click();
    QCoreApplication::processEvents();
    auto *treatment = dialog->findChild<TreatmentDialog *>();
    ASSERT_TRUE(treatment);
    EXPECT_EQ(treatment->typed(u"cm_start_date"_s).text(), u"2018-06-02"_s);
    EXPECT_EQ(treatment->typed(u"cm_indication"_s).text(), u"nausea"_s);
    treatment->fields()->set(u"cm_name"_s, u"ondansetron"_s);
    treatment->fields()->set(u"cm_end_date"_s, u"2018-06-03"_s);
    treatment->fields()->set(u"cm_baseline"_s, 0);
    treatment->findChild<QPushButton *>(u"recordSave"_s)->click();
    EXPECT_EQ(dialog->given(), std::set<int>{1});
    dialog->findChild<QPushButton *>(u"recordSave"_s)->click();
    const Occasion row = Occasion::row(List::Medication, 1);
    EXPECT_EQ(study().value({patient, row, u"cm_event"_s}), Value(1));
    EXPECT_EQ(study().value({patient, row, u"cm_class"_s}).text(), u"other"_s);
    EXPECT_EQ(study().value({patient, row, u"cm_period"_s}), Value(1));
}

TEST_F(Events, AreDrawnOverTimeAndOpenedByKeys)
{
    record(1, {{u"ae_term"_s, u"nausea"_s}, {u"ae_onset_date"_s, u"2018-06-02"_s}, {u"ae_severity"_s, u"mild"_s}});
    record(2, {{u"ae_term"_s, u"headache"_s}, {u"ae_onset_date"_s, u"2018-06-05"_s}, {u"ae_severity"_s, u"severe"_s}});
    QTest::keyClick(&find<QTableView>("eventsView"), Qt::Key_V);
    auto &timeline = find<EventTimelineView>("eventTimeline");
    ASSERT_TRUE(timeline.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &timeline);
    ASSERT_EQ(timeline.timeline().rows.size(), 1u);
    press(Qt::Key_Home);
    EXPECT_EQ(timeline.currentNumber(), 1);
    press(Qt::Key_Right);
    EXPECT_EQ(timeline.currentNumber(), 2);
    EXPECT_TRUE(timeline.accessibleDescription().contains(u"headache, severe"_s));
    EXPECT_LT(timeline.eventRect(patient, 1).left(), timeline.eventRect(patient, 2).left());
    press(Qt::Key_T);
    EXPECT_EQ(timeline.timeline().scale, EventTimeline::Scale::Date);
    press(Qt::Key_Return);
    auto *dialog = window->findChild<AdverseEventDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->number(), 2);
    dialog->reject();
    find<Segmented>("eventsViews").segment(0)->click();
    EXPECT_TRUE(find<QTableView>("eventsView").isVisible());
}

TEST_F(Events, FollowTheInfusionWhoseDateIsCorrected)
{
    record(1, {{u"ae_term"_s, u"nausea"_s},
               {u"ae_onset_date"_s, u"2018-06-05"_s},
               {u"ae_period"_s, 1},
               {u"ae_onset_day"_s, 4}});
    const DatumKey date{patient, Occasion::visit(study().protocol().visitIndex(u"V1"_s)), u"visit_date"_s};
    const auto corrected = [&](const QString &day) {
        study().record({{date, day}});
        study().record(consequences(study(), date));
    };
    corrected(u"2018-06-03"_s);
    EXPECT_EQ(of(1, u"ae_onset_day"_s), Value(2));
    corrected(u"2018-06-06"_s);
    EXPECT_TRUE(of(1, u"ae_period"_s).isEmpty()) << "it began before the infusion";
}

TEST_F(Events, AreFilteredByPeriodToo)
{
    record(1, {{u"ae_term"_s, u"nausea"_s}, {u"ae_onset_date"_s, u"2018-06-02"_s}});
    record(2, {{u"ae_term"_s, u"headache"_s}, {u"ae_onset_date"_s, u"2018-05-20"_s}});
    auto &period = find<QComboBox>("eventsPeriod");
    auto *rows = find<QTableView>("eventsView").model();
    period.setCurrentIndex(1);
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_EQ(rows->index(0, EventModel::TermColumn).data().toString(), u"nausea"_s);
    period.setCurrentIndex(period.count() - 1);
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_EQ(rows->index(0, EventModel::TermColumn).data().toString(), u"headache"_s);
}

TEST_F(Events, TheModelFiltersWhatGoesOn)
{
    const Occasion first = Occasion::row(List::AdverseEvent, 1);
    const Occasion second = Occasion::row(List::AdverseEvent, 2);
    window->study()->record({{{patient, first, u"ae_term"_s}, u"nausea"_s},
                             {{patient, second, u"ae_term"_s}, u"headache"_s},
                             {{patient, second, u"ae_end_date"_s}, u"2018-06-05"_s}});
    EventModel model(*window->study());
    model.reload();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter({{}, EventFilter::Show::Ongoing});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0)->number, 1);
    model.setFilter({.text = u"head"_s});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0)->number, 2);
    model.setFilter({});
    model.sort(EventModel::TermColumn);
    EXPECT_EQ(model.at(0)->number, 2) << "headache before nausea";
    model.sort(EventModel::EndColumn, Qt::DescendingOrder);
    EXPECT_EQ(model.at(0)->number, 1) << "what goes on ends last";
}

} // namespace carnet::ui
