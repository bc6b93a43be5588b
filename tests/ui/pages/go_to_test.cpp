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
