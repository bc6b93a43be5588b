#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/call_panel.h"
#include "ui/forms/item_fields.h"
#include "ui/pages/visit_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/prompt_line.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class VisitInTheWindow : public WindowFixture
{
protected:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    /// Types into the field in hand and goes on.
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }
    void set(const QString &visit, const QString &item, const Value &value)
    {
        const int index = window->study()->protocol().visitIndex(visit);
        window->study()->record({{{patient, Occasion::visit(index), item}, value}});
    }
    Value value(const QString &visit, const QString &item)
    {
        return window->study()->value({patient, Occasion::visit(window->study()->protocol().visitIndex(visit)), item});
    }
    Value own(const QString &item) { return window->study()->value({patient, Occasion::patient(), item}); }
    void go(const QString &visit, const QString &form = {})
    {
        frame().go({.page = Place::Page::Visit, .patient = patient, .visit = window->study()->protocol().visitIndex(visit), .form = form});
        QCoreApplication::processEvents();
    }
    QString focusName()
    {
        QWidget *focus = QApplication::focusWidget();
        const bool isInDate = focus && focus->objectName().isEmpty();
        return focus ? (isInDate ? focus->parentWidget() : focus)->objectName() : QString();
    }
    QString prompt() { return find<PromptLine>("visitPrompt").text(); }

    const QString patient = u"KP-001"_s;
};

} // namespace

TEST_F(VisitInTheWindow, ScreeningIsDoneFromTodayByKeyboardAlone)
{
    openStudyWith({patient});
    press(Qt::Key_Return);
    type(u"t"_s);     // the date of the visit
    type(u"t"_s);     // consent
    type(u"01"_s);    // site
    press(Qt::Key_1); // sex
    type(u"54"_s);
    type(u"72,5"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(own(u"screening_date"_s).text(), u"2018-06-15"_s);
    EXPECT_EQ(own(u"consent_date"_s).text(), u"2018-06-15"_s);
    EXPECT_EQ(own(u"weight_kg"_s), Value(72.5));

    ASSERT_EQ(frame().place().form, u"eligibility"_s);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Y);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_N);
    press(Qt::Key_1); // eligible
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(value(u"SCR"_s, u"elig_excluded_trial"_s), Value(0));
    EXPECT_EQ(value(u"SCR"_s, u"elig_decision"_s).text(), u"eligible"_s);

    ASSERT_EQ(frame().place().form, u"consent"_s);
    type(u"2"_s);
    type(u"930"_s);
    press(Qt::Key_Y);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(value(u"SCR"_s, u"consent_time"_s).text(), u"09:30"_s);
    EXPECT_EQ(prompt(), u"Everything of “Screening” is complete."_s);
}

TEST_F(VisitInTheWindow, FitsTheSmallestWindowSoThatItsButtonsAreInSight)
{
    openStudyWith({patient});
    go(u"SCR"_s);
    constexpr int roomOfThePage = 680 - 48 - 27; // below the header, above the footer
    EXPECT_LE(frame().page()->minimumSizeHint().height(), roomOfThePage);
}

TEST_F(VisitInTheWindow, AValueThatSomebodyElseTypedMeanwhileIsNotOverwrittenUnseen)
{
    openStudyWith({patient});
    set(u"V1"_s, u"visit_date"_s, u"2018-06-01"_s);
    go(u"SCR"_s);
    auto &weight = find<QLineEdit>("field_weight_kg");
    weight.setFocus();
    QTest::keyClicks(&weight, u"72"_s);
    const auto other = Study::open(window->study()->path(), Study::Access::ReadWrite, test::fixedClock());
    other->record({{{patient, Occasion::patient(), u"weight_kg"_s}, 70}});
    window->study()->refresh();
    QCoreApplication::processEvents();
    EXPECT_EQ(weight.text(), u"72"_s) << "what is being typed stays";
    press(Qt::Key_Return);
    EXPECT_EQ(own(u"weight_kg"_s), Value(70));
    EXPECT_TRUE(prompt().contains(u"Yours: 72"_s) && prompt().contains(u"theirs: 70"_s)) << prompt().toStdString();
    weight.selectAll();
    type(u"72"_s);
    EXPECT_EQ(own(u"weight_kg"_s), Value(72));
}

TEST_F(VisitInTheWindow, EnterAfterAnAnswerThatMovedOnSkipsNothing)
{
    openStudyWith({patient});
    go(u"SCR"_s, u"eligibility"_s);
    press(Qt::Key_Y);
    press(Qt::Key_Return);
    press(Qt::Key_Y);
    press(Qt::Key_Return);
    EXPECT_EQ(value(u"SCR"_s, u"elig_adult"_s), Value(1));
    EXPECT_EQ(value(u"SCR"_s, u"elig_neuropathic"_s), Value(1));
    EXPECT_EQ(focusName(), u"field_elig_refractory"_s);
}

TEST_F(VisitInTheWindow, ACallWithoutAnEventTakesTwoKeysFromToday)
{
    openStudyWith({patient});
    set(u"V1"_s, u"visit_date"_s, u"2018-06-14"_s);
    frame().go({.page = Place::Page::Visit, .patient = patient, .visit = window->study()->protocol().visitIndex(u"T1"_s)});
    QCoreApplication::processEvents();
    press(Qt::Key_N);
    EXPECT_EQ(value(u"T1"_s, u"call_any_event"_s), Value(0));
    EXPECT_EQ(value(u"T1"_s, u"visit_date"_s).text(), u"2018-06-15"_s);
    EXPECT_EQ(value(u"T1"_s, u"call_1_reached"_s), Value(1));
    EXPECT_EQ(window->study()->nextRow(List::AdverseEvent, patient), 1);
}

TEST_F(VisitInTheWindow, AnEventOfACallIsThreeKeys)
{
    openStudyWith({patient});
    set(u"V1"_s, u"visit_date"_s, u"2018-06-14"_s);
    go(u"T1"_s);
    press(Qt::Key_O); // oui
    press(Qt::Key_2); // nausea
    press(Qt::Key_2); // moderate
    press(Qt::Key_1); // the day after
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
    const auto of = [&](const QString &item) { return window->study()->value({patient, event, item}); };
    EXPECT_EQ(of(u"ae_term"_s).text(), u"nausea"_s);
    EXPECT_EQ(of(u"ae_severity"_s).text(), u"moderate"_s);
    EXPECT_EQ(of(u"ae_onset_date"_s).text(), u"2018-06-15"_s);
    EXPECT_EQ(of(u"ae_onset_day"_s), Value(1));
    EXPECT_EQ(of(u"ae_period"_s), Value(1));
    EXPECT_EQ(value(u"T1"_s, u"call_any_event"_s), Value(1));
    press(Qt::Key_0); // another one, in words
    type(u"itching"_s);
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(window->study()->value({patient, Occasion::row(List::AdverseEvent, 2), u"ae_term"_s}).text(),
              u"itching"_s);
}

TEST_F(VisitInTheWindow, NotReachedCountsTheAttemptsAndLeavesTheCallDue)
{
    openStudyWith({patient});
    set(u"V1"_s, u"visit_date"_s, u"2018-06-14"_s);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        go(u"T1"_s);
        window->findChild<CallPanel *>(u"callPanel"_s)->setFocus();
        press(Qt::Key_R);
        EXPECT_EQ(value(u"T1"_s, u"call_%1_reached"_s.arg(attempt)), Value(0));
    }
    EXPECT_TRUE(prompt().contains(u"investigator"_s)) << prompt().toStdString();
    EXPECT_TRUE(value(u"T1"_s, u"visit_date"_s).isEmpty());
}

TEST_F(VisitInTheWindow, TheCallListsTheEventsThatCountInTheWordsOfTheInterface)
{
    openStudyWith({patient});
    language.use(u"fr"_s);
    set(u"V1"_s, u"visit_date"_s, u"2018-06-14"_s);
    for (const int number : {1, 2}) {
        const Occasion event = Occasion::row(List::AdverseEvent, number);
        window->study()->record({{{patient, event, u"ae_term"_s}, number == 1 ? u"hot flush"_s : u"vomiting"_s},
                                 {{patient, event, u"ae_period"_s}, 1}});
    }
    window->study()->record(
        {{{patient, Occasion::row(List::AdverseEvent, 2), u"ae_cancelled"_s}, u"wrong patient"_s}});
    go(u"T1"_s, u"adverse_event_call"_s);
    const QString listed = find<QLabel>("callEvents").text();
    EXPECT_TRUE(listed.contains(u"bouffée de chaleur"_s)) << listed.toStdString();
    EXPECT_FALSE(listed.contains(u"vomi"_s)) << listed.toStdString();
}

TEST_F(VisitInTheWindow, TheReevaluationSaysWhetherThePainIsSimilarAndOpensTheInfusion)
{
    openStudyWith({patient});
    set(u"V0"_s, u"pre_infusion_nrs"_s, 8);
    go(u"V2"_s, u"reevaluation"_s);
    type(u"4"_s);
    EXPECT_EQ(value(u"V2"_s, u"reeval_similar"_s), Value(0));
    EXPECT_TRUE(find<QLabel>("visitAbout").text().contains(u"not similar"_s));
    press(Qt::Key_1); // against the rule
    EXPECT_EQ(value(u"V2"_s, u"reeval_decision"_s).text(), u"randomise"_s);
    EXPECT_TRUE(find<QLabel>("visitAbout").text().contains(u"against the rule"_s));
    go(u"V2"_s, u"infusion_record"_s);
    EXPECT_EQ(frame().place().form, u"infusion_record"_s);
}

TEST_F(VisitInTheWindow, ARefusedDateStaysInTheFieldWithItsReason)
{
    openStudyWith({patient});
    go(u"SCR"_s);
    type(u"16/06/2018"_s);
    EXPECT_TRUE(prompt().contains(u"in the future"_s)) << prompt().toStdString();
    EXPECT_TRUE(value(u"SCR"_s, u"visit_date"_s).isEmpty());
    EXPECT_EQ(focusName(), u"field_visit_date"_s);
}

TEST_F(VisitInTheWindow, FinishSaysWhatIsMissing)
{
    openStudyWith({patient});
    go(u"SCR"_s, u"eligibility"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(prompt(), u"Decision of the investigator is not filled in yet."_s);
    EXPECT_EQ(focusName(), u"field_elig_decision"_s);
}

TEST_F(VisitInTheWindow, AVisitOutsideItsWindowAsksWhyAndKeepsTheAnswerAsADeviation)
{
    openStudyWith({patient});
    set(u"V0"_s, u"visit_date"_s, u"2018-05-01"_s);
    set(u"V1"_s, u"visit_date"_s, u"2018-05-30"_s);
    go(u"V1"_s, u"deviation"_s);
    press(Qt::Key_1); // out of its window
    type(u"holiday"_s);
    const Occasion row = Occasion::row(List::Deviation, 1);
    EXPECT_EQ(window->study()->value({patient, row, u"deviation_visit"_s}).text(), u"V1"_s);
    EXPECT_EQ(window->study()->value({patient, row, u"deviation_text"_s}).text(), u"holiday"_s);
    EXPECT_EQ(window->study()->value({patient, row, u"deviation_date"_s}).text(), u"2018-05-30"_s);
}

TEST_F(VisitInTheWindow, ALanguageSwitchLosesNothingTyped)
{
    openStudyWith({patient});
    go(u"SCR"_s, u"consent"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"version 3"_s);
    language.use(u"fr"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(qobject_cast<QLineEdit *>(window->findChild<QWidget *>(u"field_consent_version"_s))->text(),
              u"version 3"_s);
    EXPECT_EQ(find<QPushButton>("visitFinish").text(), u"Terminer et suivant"_s);
}

} // namespace carnet::ui
