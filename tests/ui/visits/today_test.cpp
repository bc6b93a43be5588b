#include "tests/ui/pages/window_fixture.h"
#include "ui/models/work_model.h"
#include "ui/pages/rail.h"
#include "ui/pages/today_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class Today : public WindowFixture
{
protected:
    QStringList lines()
    {
        const auto &view = find<QTableView>("todayView");
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view.model()->columnCount(); ++column)
                cells << view.model()->index(row, column).data().toString();
            texts << cells.join(u" | "_s);
        }
        return texts;
    }
    void set(const QString &patient, const QString &visit, const QString &date)
    {
        const int index = window->study()->protocol().visitIndex(visit);
        window->study()->record({{{patient, Occasion::visit(index), u"visit_date"_s}, date}});
    }
};

} // namespace

TEST_F(Today, IsTheFirstPageOfAStudyWithPatients)
{
    openStudyWith({u"KP-001"_s});
    EXPECT_EQ(int(frame().place().page), int(Place::Page::Today));
    EXPECT_EQ(frame().rail()->buttons().front()->page(), Place::Page::Today);
    EXPECT_TRUE(lines().contains(u"due | Screening | KP-001 | today"_s)) << lines().join(u'\n').toStdString();
}

TEST_F(Today, IsWrittenAsCsvAsItIsShown)
{
    const QString path = folder.filePath(u"worklist.csv"_s);
    prompts.saveFile = [&path](QWidget *, const QString &, const QString &, const QString &) { return path; };
    window = std::make_unique<MainWindow>(theme, language, prompts);
    window->show();
    openStudyWith({u"KP-001"_s});
    find<QPushButton>("todayExport").click();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.startsWith("due,state,patient_id,visit,what,role,days_late\n")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("KP-001,SCR,visit")) << csv.toStdString();
    EXPECT_EQ(window->study()->recentActs(1).front().kind, u"export");
}

TEST_F(Today, CallsAnEventByTheWordOfTheInterface)
{
    openStudyWith({u"KP-001"_s});
    language.use(u"fr"_s);
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
    window->study()->record({{{u"KP-001"_s, event, u"ae_term"_s}, u"hot flush"_s},
                             {{u"KP-001"_s, event, u"ae_onset_date"_s}, u"2018-06-01"_s}});
    QCoreApplication::processEvents();
    EXPECT_TRUE(lines().join(u'\n').contains(u"bouffée de chaleur"_s)) << lines().join(u'\n').toStdString();
}

TEST_F(Today, OpensTheVeryFormOnEnter)
{
    openStudyWith({u"KP-001"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(int(frame().place().page), int(Place::Page::Visit));
    EXPECT_EQ(frame().place().patient, u"KP-001"_s);
    EXPECT_EQ(frame().place().visit, 0);
    EXPECT_EQ(QApplication::focusWidget()->parentWidget()->objectName(), u"field_visit_date"_s);
}

TEST_F(Today, PutsWhatIsLateFirstAndForgetsWhatIsDone)
{
    openStudyWith({u"KP-001"_s, u"KP-002"_s});
    set(u"KP-002"_s, u"SCR"_s, u"2018-05-01"_s);
    set(u"KP-002"_s, u"V0"_s, u"2018-05-08"_s);
    set(u"KP-002"_s, u"V1"_s, u"2018-05-22"_s);
    const QStringList before = lines();
    ASSERT_TRUE(before.size() > 2);
    EXPECT_TRUE(before.front().startsWith(u"Late"_s)) << before.join(u'\n').toStdString();
    const QString call = u"late | Period 1, Call D+1 | KP-002 | due 23 May · 21 days late"_s;
    EXPECT_TRUE(before.contains(call)) << before.join(u'\n').toStdString();
    set(u"KP-002"_s, u"T1"_s, u"2018-05-24"_s);
    EXPECT_FALSE(lines().contains(call));
}

TEST_F(Today, ShowsARoleItsOwnWork)
{
    openStudyWith({u"KP-001"_s});
    auto *page = window->findChild<TodayPage *>();
    ASSERT_TRUE(page);
    StudyOverview overview(*window->study());
    WorkModel model(overview);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRole(u"investigator"_s);
    ASSERT_FALSE(model.items().empty());
    for (const WorkItem &item : model.items())
        EXPECT_EQ(item.role, u"investigator"_s);
    model.setRole(u"datamanager"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Today, EveryWorkLeadsToAPlace)
{
    openStudyWith({u"KP-001"_s});
    WorkItem item;
    item.patient = u"KP-001"_s;
    item.occasion = Occasion::period(2);
    item.kind = WorkItem::Kind::Diary;
    EXPECT_EQ(placeOf(item), (Place{.page = Place::Page::Diary, .patient = u"KP-001"_s, .period = 2}));
    item.occasion = Occasion::row(List::Query, 7);
    item.kind = WorkItem::Kind::Query;
    EXPECT_EQ(placeOf(item).query, 7);
    item.occasion = Occasion::row(List::AdverseEvent, 3);
    item.kind = WorkItem::Kind::Causality;
    EXPECT_EQ(placeOf(item).page, Place::Page::Events);
    EXPECT_EQ(placeOf(item).row, 3);
}

} // namespace carnet::ui
