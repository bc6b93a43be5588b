#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/go_to.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class GoTo : public WindowFixture
{
protected:
    GoTo() { openStudyWith({u"KP-007"_s, u"KP-017"_s, u"KP-020"_s}); }

    std::vector<GoToMatch> matches(const QString &typed)
    {
        const std::vector<GoToTarget> targets{{{u"Export"_s, u"Exporter"_s}, u"export"_s, {}},
                                              {{u"Settings"_s, u"Réglages"_s}, u"settings"_s, {}}};
        return goToMatches(typed, *window->study(), targets);
    }
};

TEST_F(GoTo, FindsAPatientByNumberOrCode)
{
    for (const auto &typed : {u"7"_s, u"p7"_s, u"P 7"_s, u"kp-007"_s, u"007"_s}) {
        const auto found = matches(typed);
        ASSERT_FALSE(found.empty()) << typed.toStdString();
        ASSERT_TRUE(found[0].place) << typed.toStdString();
        EXPECT_EQ(found[0].place->patient, u"KP-007") << typed.toStdString();
        EXPECT_EQ(int(found[0].place->page), int(Place::Page::Patient));
    }
    EXPECT_EQ(matches(u"7"_s).at(1).text, u"KP-017") << "codes that end so come after";
}

TEST_F(GoTo, FindsADiaryByPatientAndPeriod)
{
    for (const auto &typed : {u"p7 d2"_s, u"7 d2"_s, u"kp-007 d2"_s, u"p7 c2"_s}) {
        const auto found = matches(typed);
        ASSERT_FALSE(found.empty()) << typed.toStdString();
        ASSERT_TRUE(found[0].place);
        EXPECT_EQ(int(found[0].place->page), int(Place::Page::Diary)) << typed.toStdString();
        EXPECT_EQ(found[0].place->patient, u"KP-007");
        EXPECT_EQ(found[0].place->period, 2);
    }
    EXPECT_TRUE(matches(u"p7 d9"_s).empty()) << "there are three periods";
}

TEST_F(GoTo, FindsAVisitAndItsQuestionnaires)
{
    const int v3 = window->study()->protocol().visitIndex(u"V3"_s);
    for (const auto &typed : {u"p7 v3"_s, u"7 V3"_s, u"kp-007 v3"_s}) {
        const auto found = matches(typed);
        ASSERT_GT(found.size(), 2) << typed.toStdString();
        ASSERT_TRUE(found[0].place);
        EXPECT_EQ(*found[0].place, (Place{.page = Place::Page::Visit, .patient = u"KP-007"_s, .visit = v3}));
    }
    const auto form = matches(u"p7 v3 hads"_s);
    ASSERT_EQ(form.size(), 1);
    EXPECT_EQ(form[0].place->page, Place::Page::Form);
    EXPECT_EQ(form[0].place->form, u"hads"_s);
    for (const auto &typed : {u"p7 infusion 2"_s, u"p7 perfusion 2"_s}) {
        const auto named = matches(typed);
        ASSERT_EQ(named.size(), 1) << typed.toStdString();
        EXPECT_EQ(named[0].place->visit, window->study()->protocol().visitIndex(u"V2"_s));
    }
    EXPECT_TRUE(matches(u"p7 v12"_s).empty());
    EXPECT_TRUE(matches(u"p8 v3"_s).empty()) << "there is no patient 8";
}

TEST_F(GoTo, FindsTheCallThatIsWaitedFor)
{
    Study &study = *window->study();
    const auto visit = [&](const QString &code) { return study.protocol().visitIndex(code); };
    const auto set = [&](const QString &code, const QString &date) {
        study.record({{{u"KP-007"_s, Occasion::visit(visit(code)), u"visit_date"_s}, date}});
    };
    EXPECT_TRUE(matches(u"7 call"_s).empty()) << "nothing is known yet of any call";
    set(u"V0"_s, u"2018-04-10"_s);
    set(u"V1"_s, u"2018-05-01"_s);
    for (const auto &typed : {u"7 call"_s, u"p7 appel"_s, u"kp-007 call 1"_s}) {
        const auto found = matches(typed);
        ASSERT_EQ(found.size(), 1) << typed.toStdString();
        EXPECT_EQ(found[0].place->visit, visit(u"T1"_s));
    }
    set(u"T1"_s, u"2018-05-02"_s);
    EXPECT_EQ(matches(u"7 call"_s).at(0).place->visit, visit(u"T2"_s)) << "the next one";
}

TEST_F(GoTo, FindsAnAdverseEvent)
{
    EXPECT_TRUE(matches(u"kp-007 ae 2"_s).empty());
    window->study()->record({{{u"KP-007"_s, Occasion::row(List::AdverseEvent, 2), u"ae_term"_s}, u"nausea"_s}});
    for (const auto &typed : {u"kp-007 ae 2"_s, u"7 ae2"_s, u"p7 EI 2"_s}) {
        const auto found = matches(typed);
        ASSERT_EQ(found.size(), 1) << typed.toStdString();
        EXPECT_EQ(*found[0].place, (Place{.page = Place::Page::Events, .patient = u"KP-007"_s, .row = 2}));
    }
    EXPECT_EQ(matches(u"p7 ae"_s).at(0).place->row, 0);
}

TEST_F(GoTo, FindsTheCalendarInBothLanguages)
{
    auto &field = find<QLineEdit>("goTo");
    for (const auto &typed : {u"visits"_s, u"visites"_s}) {
        frame().goPage(Place::Page::Today);
        window->action(u"goTo"_s)->trigger();
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        EXPECT_EQ(frame().place().page, Place::Page::Visits) << typed.toStdString();
    }
}

TEST_F(GoTo, FindsAQuery)
{
    const auto found = matches(u"q12"_s);
    ASSERT_FALSE(found.empty());
    ASSERT_TRUE(found[0].place);
    EXPECT_EQ(int(found[0].place->page), int(Place::Page::Queries));
    EXPECT_EQ(found[0].place->query, 12);
}

TEST_F(GoTo, FindsPagesInBothLanguagesWithOrWithoutAccents)
{
    for (const auto &typed : {u"sett"_s, u"reglages"_s, u"RÉGL"_s}) {
        const auto found = matches(typed);
        ASSERT_EQ(found.size(), 1) << typed.toStdString();
        EXPECT_EQ(found[0].text, u"Settings");
    }
    EXPECT_TRUE(matches(u"zzz"_s).empty());
}

TEST_F(GoTo, OpensTheChosenMatchOnEnterAndClosesOnEsc)
{
    auto &field = find<QLineEdit>("goTo");
    auto &list = find<QListWidget>("goToList");
    window->action(u"goTo"_s)->trigger();
    EXPECT_TRUE(field.hasFocus());
    QTest::keyClicks(&field, u"20"_s);
    EXPECT_TRUE(list.isVisible());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_FALSE(list.isVisible());
    EXPECT_EQ(frame().place().patient, u"KP-020");

    window->action(u"goTo"_s)->trigger();
    QTest::keyClicks(&field, u"7"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(list.isVisible());
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(frame().place().patient, u"KP-020");
}

} // namespace

} // namespace carnet::ui
