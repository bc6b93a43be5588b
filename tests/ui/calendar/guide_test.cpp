#include "tests/support/study_copy.h"
#include "tests/support/support.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/guide_card.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/spotlight.h"
#include "ui/widgets/week_view.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QToolButton>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class Guide : public WindowFixture
{
protected:
    void openDemo(const QString &user = u"datamanager"_s)
    {
        if (!QFile::exists(folder.filePath(u"demo.carnet"_s)))
            test::copyOfDemo(folder.filePath(u"demo.carnet"_s));
        window->showStudy(
            Study::open(folder.filePath(u"demo.carnet"_s), Study::Access::ReadWrite, systemClock, {user, {}}));
        frame().goPage(Place::Page::Today);
    }
    Spotlight *light() { return window->findChild<Spotlight *>(); }
};

} // namespace

TEST_F(Guide, LeadsWhereThePersonMayGoAndLightsWhatIsMeant)
{
    using Step = std::tuple<QString, const char *, Place::Page>;
    QString opened;
    for (const auto &[user, name, where] : {Step{u"nurse"_s, "guide_diary", Place::Page::Diary},
                                            Step{u"datamanager"_s, "guide_query", Place::Page::Queries},
                                            Step{u"datamanager"_s, "guide_curve", Place::Page::Patient},
                                            Step{u"datamanager"_s, "guide_plan", Place::Page::Visits},
                                            Step{u"datamanager"_s, "guide_export", Place::Page::Export}}) {
        if (std::exchange(opened, user) != user)
            openDemo(user);
        frame().goPage(Place::Page::Today);
        find<QPushButton>(name).click();
        EXPECT_EQ(frame().place().page, where) << name;
        ASSERT_TRUE(light()) << name;
        EXPECT_TRUE(light()->target()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Shift);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(light()) << "the next key takes the light away";
    }
    EXPECT_EQ(settings::guideDone.get().size(), 5);
    EXPECT_FALSE(window->findChild<QPushButton *>(u"guide_diary"_s)) << "a data manager types no diary";
}

TEST_F(Guide, StaysClosedOnceItWasClosed)
{
    openDemo();
    find<QToolButton>("guideClose").click();
    EXPECT_FALSE(window->findChild<GuideCard *>()->isVisible());
    openDemo();
    EXPECT_FALSE(window->findChild<GuideCard *>());
}

TEST_F(Guide, IsNotThereInAStudyOfOnesOwn)
{
    openStudyWith({u"KP-001"_s});
    EXPECT_FALSE(window->findChild<GuideCard *>());
}

TEST_F(Guide, ADayOfTheWeekLeadsToTheCalendar)
{
    openDemo();
    auto *week = window->findChild<WeekView *>();
    ASSERT_TRUE(week);
    week->setFocus();
    QTest::keyClick(week, Qt::Key_Right);
    QTest::keyClick(week, Qt::Key_Return);
    EXPECT_EQ(frame().place(), (Place{.page = Place::Page::Visits, .tab = u"month"_s, .date = QDate(2018, 6, 16)}));
}

} // namespace carnet::ui
