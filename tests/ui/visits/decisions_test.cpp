#include "core/visits/next_period.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/item_fields.h"
#include "ui/forms/next_period_panel.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/pages/visit_page.h"
#include "ui/widgets/prompt_line.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// What is decided at a visit, by keys: eligibility, the next infusion, its record, withdrawal.
class Decisions : public WindowFixture
{
protected:
    void begin()
    {
        openStudyWith({patient});
        set(Occasion::patient(), u"consent_date"_s, u"2018-02-01"_s);
        set(at(u"SCR"_s), u"visit_date"_s, u"2018-02-01"_s);
        set(at(u"V0"_s), u"visit_date"_s, u"2018-02-05"_s);
        set(at(u"V0"_s), u"pre_infusion_nrs"_s, 7);
        set(at(u"V1"_s), u"visit_date"_s, u"2018-02-19"_s);
        set(at(u"V1"_s), u"random_no"_s, 12);
    }
    Occasion at(const QString &visit) { return Occasion::visit(window->study()->protocol().visitIndex(visit)); }
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        window->study()->record({{{patient, occasion, item}, value}});
    }
    Value value(const QString &visit, const QString &item)
    {
        return window->study()->value({patient, at(visit), item});
    }
    VisitPage &go(const QString &visit, const QString &form = {})
    {
        frame().go({.page = Place::Page::Visit, .patient = patient, .visit = at(visit).visitIndex(), .form = form});
        QCoreApplication::processEvents();
        return *window->findChild<VisitPage *>();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QTest::qWait(1);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }
    QString prompt() { return find<PromptLine>("visitPrompt").text(); }
    QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

    const QString patient = u"KP-001"_s;
};

} // namespace

TEST_F(Decisions, TheNextInfusionGoesOnOnceEveryDoubtHasItsReason)
{
    begin();
    set(at(u"V2"_s), u"visit_date"_s, u"2018-03-26"_s);
    VisitPage &page = go(u"V2"_s, u"reevaluation"_s);
    ASSERT_TRUE(page.nextPeriod()->isVisible());
    type(u"6"_s);
    press(Qt::Key_1); // go on to the next infusion
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(prompt().startsWith(u"Diary of period 1: not brought back"_s)) << prompt().toStdString();
    EXPECT_FALSE(page.nextPeriod()->sheet().mayStart());
    int reasons = 0;
    while (!page.nextPeriod()->sheet().mayStart() && reasons < 9) {
        press(Qt::Key_R);
        ASSERT_EQ(focusName(), u"nextPeriodReason"_s) << prompt().toStdString();
        type(u"seen on the telephone"_s);
        ++reasons;
        page.nextPeriod()->focusObstacle();
    }
    EXPECT_EQ(reasons, 3) << "diary, treatments, questionnaires";
    EXPECT_EQ(value(u"V2"_s, u"next_diary_reason"_s).text(), u"seen on the telephone"_s);
    EXPECT_EQ(find<QLabel>("nextPeriodVerdict").text(), u"Nothing speaks against the infusion."_s);
    EXPECT_EQ(value(u"V2"_s, u"pre_infusion_nrs"_s), Value(6)) << "pain of the day is asked once";
}

TEST_F(Decisions, EnterOnAConditionOpensWhatIsMissing)
{
    begin();
    set(at(u"V2"_s), u"visit_date"_s, u"2018-03-26"_s);
    VisitPage &page = go(u"V2"_s, u"reevaluation"_s);
    const auto &checks = page.nextPeriod()->sheet().checks;
    const auto row = [&](NextPeriodCheck::Kind kind) -> QByteArray {
        return QByteArray("nextPeriod") +
               QByteArray::number(std::ranges::find(checks, kind, &NextPeriodCheck::kind) - checks.begin());
    };
    find<QWidget>(row(NextPeriodCheck::Kind::Pain).constData()).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"field_reeval_pain_now"_s);
    find<QWidget>(row(NextPeriodCheck::Kind::Questionnaires).constData()).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(int(frame().place().page), int(Place::Page::Form));
    go(u"V2"_s, u"reevaluation"_s);
    find<QWidget>(row(NextPeriodCheck::Kind::Diary).constData()).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(int(frame().place().page), int(Place::Page::Diary));
    EXPECT_EQ(frame().place().period, 1);
}

TEST_F(Decisions, AgainstTheRuleWantsACommentAndWaitingWantsADate)
{
    begin();
    go(u"V2"_s, u"reevaluation"_s);
    type(u"2"_s);
    press(Qt::Key_2); // wait
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(focusName(), QString()) << "in the date";
    EXPECT_TRUE(prompt().startsWith(u"Until when"_s)) << prompt().toStdString();
    type(u"30/04/2018"_s);
    EXPECT_EQ(frame().place().form, u"reevaluation"_s);
    EXPECT_TRUE(find<QLabel>("visitTitle").text().contains(u"period 2"_s));
    const auto status = patientSummary(*window->study(), patient).visits[std::size_t(at(u"V2"_s).visitIndex())];
    EXPECT_EQ(status.target, QDate(2018, 4, 30));
    EXPECT_EQ(status.movedDays, 35);
    VisitPage &page = *window->findChild<VisitPage *>();
    page.fields()->editor(u"reeval_decision"_s)->setFocus();
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(prompt().contains(u"against the rule"_s)) << prompt().toStdString();
    EXPECT_EQ(focusName(), u"field_reeval_comment"_s);
}

TEST_F(Decisions, VitalSignsAreTypedRowByRowWithEnter)
{
    begin();
    set(at(u"V1"_s), u"reeval_decision"_s, u"randomise"_s);
    VisitPage &page = go(u"V1"_s, u"infusion_record"_s);
    page.fields()->editor(u"inf_t0_systolic"_s)->setFocus();
    for (const QString &number : {u"132"_s, u"78"_s, u"66"_s, u"98"_s, u"0"_s, u"128"_s})
        type(number);
    EXPECT_EQ(value(u"V1"_s, u"inf_t0_spo2"_s), Value(98));
    EXPECT_EQ(value(u"V1"_s, u"inf_t0_sedation"_s), Value(0));
    EXPECT_EQ(value(u"V1"_s, u"inf_t30_systolic"_s), Value(128));
    EXPECT_EQ(focusName(), u"field_inf_t30_diastolic"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(focusName(), u"field_inf_t60_diastolic"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(focusName(), u"field_inf_t0_diastolic"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(focusName(), u"field_inf_interruption"_s);
    page.fields()->editor(u"inf_t0_sedation"_s)->setFocus();
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    type(u"7"_s);
    EXPECT_TRUE(prompt().contains(u"0 to 3"_s)) << prompt().toStdString();
}

TEST_F(Decisions, AnEventDuringTheInfusionKnowsItsDateAndPeriod)
{
    begin();
    go(u"V1"_s, u"infusion_record"_s);
    find<QPushButton>("visitEvent").click();
    auto *dialog = window->findChild<AdverseEventDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->fields()->editor(u"ae_term"_s), u"nausea"_s);
    QTest::keyClick(dialog->fields()->editor(u"ae_term"_s), Qt::Key_Return);
    QTest::keyClick(dialog->fields()->editor(u"ae_severity"_s), Qt::Key_1);
    QTest::keyClick(dialog->fields()->editor(u"ae_serious"_s), Qt::Key_N);
    QTest::keyClick(dialog->findChild<QWidget *>(u"field_ae_outcome"_s), Qt::Key_1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
    EXPECT_EQ(window->study()->value({patient, event, u"ae_onset_date"_s}).text(), u"2018-02-19"_s);
    EXPECT_EQ(window->study()->value({patient, event, u"ae_period"_s}), Value(1));
}

TEST_F(Decisions, AWrongAnswerNamesTheCriterionAndDn4CountsLive)
{
    begin();
    VisitPage &page = go(u"SCR"_s, u"eligibility"_s);
    EXPECT_TRUE(find<QLabel>("visitAbout").text().contains(u"DN4 not typed yet"_s));
    page.fields()->editor(u"elig_excluded_organ"_s)->setFocus();
    press(Qt::Key_Y);
    EXPECT_TRUE(
        find<QLabel>("visitAbout").text().startsWith(u"Not eligible: Exclusion 3: severe kidney or liver failure"_s));
    for (int item = 1; item <= 10; ++item)
        set(at(u"V0"_s), u"dn4_%1"_s.arg(item), item <= 7 ? 1 : 0);
    EXPECT_TRUE(find<QLabel>("visitAbout").text().contains(u"DN4: 7 of 10, threshold 4"_s));
    page.fields()->editor(u"elig_decision"_s)->setFocus();
    press(Qt::Key_1); // eligible all the same
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(prompt().contains(u"say why"_s)) << prompt().toStdString();
    EXPECT_EQ(focusName(), u"field_elig_comment"_s);
}

TEST_F(Decisions, WithdrawalIsAskedForFirst)
{
    QStringList asked;
    prompts.confirm = [&asked](QWidget *, const QString &, const QString &consequences, const QString &) {
        asked << consequences;
        return false;
    };
    window = std::make_unique<MainWindow>(theme, language, prompts);
    window->show();
    (void)QTest::qWaitForWindowActive(window.get());
    begin();
    go(u"V1"_s, u"withdrawal"_s);
    type(u"01/03/2018"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked.first().startsWith(u"Would no longer happen: "_s));
    EXPECT_NE(patientSummary(*window->study(), patient).stage, PatientSummary::Stage::Withdrawn);
}

TEST_F(Decisions, WithdrawalSaysWhatWillNotHappenAndCanBeTakenBack)
{
    begin();
    VisitPage &page = go(u"V1"_s, u"withdrawal"_s);
    EXPECT_TRUE(find<QLabel>("visitAbout").text().startsWith(u"Would no longer happen: "_s));
    type(u"01/03/2018"_s);
    EXPECT_TRUE(find<QLabel>("visitAbout").text().startsWith(u"Will not happen: "_s));
    EXPECT_EQ(patientSummary(*window->study(), patient).stage, PatientSummary::Stage::Withdrawn);
    auto *line = qobject_cast<QLineEdit *>(page.fields()->editor(u"withdrawal_date"_s));
    line->setFocus();
    line->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    EXPECT_NE(patientSummary(*window->study(), patient).stage, PatientSummary::Stage::Withdrawn);
}

} // namespace carnet::ui
