#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/item_fields.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/pages/visit_page.h"
#include "ui/widgets/prompt_line.h"

#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Dates and times that cannot be, typed where a nurse types them.
class BadInput : public WindowFixture
{
protected:
    void begin()
    {
        openStudyWith({patient});
        set(Occasion::patient(), u"consent_date"_s, u"2018-02-01"_s);
        set(at(u"SCR"_s), u"visit_date"_s, u"2018-02-01"_s);
        set(at(u"V0"_s), u"visit_date"_s, u"2018-02-05"_s);
        set(Occasion::patient(), u"inclusion_date"_s, u"2018-02-05"_s);
        set(at(u"V1"_s), u"visit_date"_s, u"2018-02-19"_s);
    }
    Occasion at(const QString &visit) { return Occasion::visit(window->study()->protocol().visitIndex(visit)); }
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        window->study()->record({{{patient, occasion, item}, value}});
    }
    Value value(Occasion occasion, const QString &item) { return window->study()->value({patient, occasion, item}); }
    void go(const QString &visit, const QString &form = {})
    {
        frame().go({.page = Place::Page::Visit, .patient = patient, .visit = at(visit).visitIndex(), .form = form});
        QCoreApplication::processEvents();
    }
    /// Types into a field of the visit page and presses Enter; what the prompt says then.
    QString type(const QString &item, const QString &text)
    {
        auto *page = window->findChild<VisitPage *>();
        auto *editor = page->fields()->editor(item);
        if (!editor)
            return u"no field "_s + item;
        editor->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        return find<PromptLine>("visitPrompt").text();
    }

    const QString patient = u"KP-001"_s;
};

} // namespace

TEST_F(BadInput, AnInfusionThatEndsBeforeItBeginsIsRefused)
{
    begin();
    go(u"V1"_s, u"infusion_record"_s);
    type(u"inf_first_start"_s, u"1030"_s);
    EXPECT_EQ(type(u"inf_first_end"_s, u"945"_s),
              u"The end, 09:45, is before the start, 10:30. Correct one of them."_s);
    EXPECT_TRUE(value(at(u"V1"_s), u"inf_first_end"_s).isEmpty());
    EXPECT_EQ(value(at(u"V1"_s), u"infusion_start"_s).text(), u"10:30"_s) << "the infusion begins with its first part";
}

TEST_F(BadInput, AnEventBeforeConsentIsKeptAndSaid)
{
    begin();
    go(u"V2"_s); // a list that has the focus would take the Enter
    AdverseEventDialog dialog({*window->study(), theme, prompts}, patient, 0, window.get());
    dialog.show();
    dialog.activateWindow();
    (void)QTest::qWaitForWindowActive(&dialog);
    auto *onset = qobject_cast<QLineEdit *>(dialog.fields()->editor(u"ae_onset_date"_s));
    ASSERT_TRUE(onset);
    onset->setFocus();
    QTest::keyClicks(onset, u"20/01/2018"_s);
    QTest::keyClick(onset, Qt::Key_Return);
    EXPECT_TRUE(dialog.findChild<PromptLine *>()->text().contains(u"is before consent"_s))
        << dialog.findChild<PromptLine *>()->text().toStdString() << "; " << onset->text().toStdString();
    EXPECT_EQ(dialog.fields()->value({patient, Occasion::row(List::AdverseEvent, 1), u"ae_onset_date"_s}).text(),
              u"2018-01-20"_s);
}

TEST_F(BadInput, AVisitOutsideItsWindowIsKeptAndAsksWhy)
{
    begin();
    go(u"V2"_s);
    const QString said = type(u"visit_date"_s, u"20/04/2018"_s);
    EXPECT_TRUE(said.contains(u"is outside the window"_s)) << said.toStdString();
    EXPECT_EQ(value(at(u"V2"_s), u"visit_date"_s).text(), u"2018-04-20"_s);
}

TEST_F(BadInput, ASecondInfusionOnTheSameDayIsRefused)
{
    begin();
    go(u"V2"_s);
    const QString said = type(u"visit_date"_s, u"19/02/2018"_s);
    EXPECT_TRUE(said.contains(u"has the date of “Infusion period 1” already"_s)) << said.toStdString();
    EXPECT_TRUE(value(at(u"V2"_s), u"visit_date"_s).isEmpty());
}

TEST_F(BadInput, ADiaryDayAfterTheNextInfusionCannotBeTyped)
{
    begin();
    set(at(u"V2"_s), u"visit_date"_s, u"2018-03-24"_s); // day 33
    frame().go({.page = Place::Page::Diary, .patient = patient, .period = 1, .day = 34, .measure = u"average"_s});
    QCoreApplication::processEvents();
    QTest::keyClick(&find<QTableView>("diaryGrid"), Qt::Key_5);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->study()->series(patient, 1, u"average"_s).at(34), emptyCell);
    frame().go({.page = Place::Page::Diary, .patient = patient, .period = 1, .day = 33, .measure = u"average"_s});
    QCoreApplication::processEvents();
    QTest::keyClick(&find<QTableView>("diaryGrid"), Qt::Key_5);
    EXPECT_EQ(window->study()->series(patient, 1, u"average"_s).at(33), 50);
}

TEST_F(BadInput, ImpossibleDatesStayInTheFieldAndPartialOnesAreTakenWhereTheyMayBe)
{
    begin();
    go(u"V2"_s);
    EXPECT_TRUE(type(u"visit_date"_s, u"30/02/2018"_s).contains(u"cannot be read here"_s));
    EXPECT_TRUE(value(at(u"V2"_s), u"visit_date"_s).isEmpty());
    AdverseEventDialog dialog({*window->study(), theme, prompts}, patient, 0, window.get());
    dialog.show();
    dialog.activateWindow();
    (void)QTest::qWaitForWindowActive(&dialog);
    auto *onset = qobject_cast<QLineEdit *>(dialog.fields()->editor(u"ae_onset_date"_s));
    onset->setFocus();
    QTest::keyClicks(onset, u"-03-2018"_s);
    QTest::keyClick(onset, Qt::Key_Return);
    EXPECT_EQ(dialog.fields()->value({patient, Occasion::row(List::AdverseEvent, 1), u"ae_onset_date"_s}).text(),
              u"2018-03"_s);
}

TEST_F(BadInput, WithdrawalBeforeInclusionIsRefused)
{
    begin();
    go(u"V1"_s, u"withdrawal"_s);
    const QString said = type(u"withdrawal_date"_s, u"03/02/2018"_s);
    EXPECT_TRUE(said.contains(u"is before inclusion"_s)) << said.toStdString();
    EXPECT_TRUE(value(Occasion::patient(), u"withdrawal_date"_s).isEmpty());
}

TEST_F(BadInput, EmptyingTheDateOfInclusionTakesTheInclusionBack)
{
    begin();
    set(at(u"V1"_s), u"visit_date"_s, Value());
    go(u"V0"_s);
    auto *line = qobject_cast<QLineEdit *>(window->findChild<VisitPage *>()->fields()->editor(u"visit_date"_s));
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(value(at(u"V0"_s), u"visit_date"_s).isEmpty());
    EXPECT_TRUE(value(Occasion::patient(), u"inclusion_date"_s).isEmpty());
}

} // namespace carnet::ui
