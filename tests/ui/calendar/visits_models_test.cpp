#include "tests/support/study_copy.h"
#include "tests/support/support.h"
#include "ui/models/month_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/visits_list_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class VisitsModels : public testing::Test
{
protected:
    VisitsModels()
    {
        study = Study::open(test::copyOfDemo(fixture.file(u"demo.carnet"_s)), Study::Access::ReadWrite, systemClock,
                            {u"nurse"_s, {}});
        overview = std::make_unique<StudyOverview>(*study);
        calendar = std::make_unique<VisitsCalendar>(*overview);
    }

    test::StudyFixture fixture;
    std::unique_ptr<Study> study;
    std::unique_ptr<StudyOverview> overview;
    std::unique_ptr<VisitsCalendar> calendar;
};

} // namespace

TEST_F(VisitsModels, ShowAMonthInWholeWeeksFromMonday)
{
    MonthModel model(*calendar);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.date(model.index(0, 0)), QDate(2018, 5, 28));
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.date(model.indexOf(QDate(2018, 6, 15))), QDate(2018, 6, 15));
    EXPECT_FALSE(model.indexOf(QDate(2018, 8, 1)).isValid());
    model.setMonth(QDate(2021, 2, 1));
    EXPECT_EQ(model.rowCount(), 4) << "February 2021 begins on a Monday";
    model.setMonth(QDate(2018, 12, 15));
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_TRUE(model.indexOf(QDate(2018, 12, 31)).isValid());
}

TEST_F(VisitsModels, PutEachEntryOnItsDay)
{
    MonthModel model(*calendar);
    const QDate infusion(2018, 6, 12);
    bool isThere = false;
    for (const CalendarEntry *entry : model.entries(model.indexOf(infusion)))
        isThere = isThere || (entry->patient == u"KP-023"_s && entry->kind == CalendarEntry::Kind::Infusion);
    EXPECT_TRUE(isThere);
    const QString spoken = model.data(model.indexOf(infusion), Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"KP-023, Infusion 2: due"_s)) << spoken.toStdString();
}

TEST_F(VisitsModels, FilterByPatientVisitAndKind)
{
    calendar->setFilter(u"kp-024"_s, VisitsCalendar::Only::All);
    ASSERT_EQ(calendar->patients().size(), 1);
    calendar->setFilter({}, VisitsCalendar::Only::Late);
    ASSERT_FALSE(calendar->late().empty());
    for (const PatientCalendar &patient : calendar->patients()) {
        for (const CalendarEntry &entry : patient.entries)
            EXPECT_EQ(entry.state, VisitState::Late);
    }
    calendar->setFilter(u"call"_s, VisitsCalendar::Only::Infusions);
    EXPECT_TRUE(calendar->patients().empty());
}

TEST_F(VisitsModels, ShowSixWeeksOfEveryPatientWithAnythingInThem)
{
    PlanModel model(*calendar);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.columnCount(), 43);
    EXPECT_EQ(model.first(), QDate(2018, 6, 4));
    const int row = model.rowOf(u"KP-023"_s);
    ASSERT_GE(row, 0);
    EXPECT_LT(model.rowOf(u"KP-001"_s), 0) << "finished before";
    const QModelIndex target = model.index(row, model.columnOf(QDate(2018, 6, 12)));
    ASSERT_TRUE(model.day(target).entry);
    EXPECT_EQ(model.day(target).entry->kind, CalendarEntry::Kind::Infusion);
    const QModelIndex later = model.index(row, model.columnOf(QDate(2018, 6, 14)));
    EXPECT_FALSE(model.day(later).entry);
    EXPECT_TRUE(model.day(later).window) << "the window is open";
    EXPECT_TRUE(model.data(later, Qt::AccessibleTextRole).toString().contains(u"window of Infusion 2"_s));
    model.setFirst(QDate(2030, 1, 7));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(VisitsModels, SortTheListByAnyColumn)
{
    VisitsListModel model(*calendar);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(calendar->between(QDate(2018, 6, 1), QDate(2018, 6, 30)));
    ASSERT_GT(model.rowCount(), 3);
    const auto isSorted = [&](int column, const auto &key) {
        model.sort(column, Qt::DescendingOrder);
        for (int row = 1; row < model.rowCount(); ++row)
            EXPECT_FALSE(key(*model.entry(row - 1)) < key(*model.entry(row))) << column << " " << row;
    };
    isSorted(VisitsListModel::DateColumn, [](const CalendarEntry &entry) { return entry.date; });
    isSorted(VisitsListModel::PatientColumn, [](const CalendarEntry &entry) { return entry.patient; });
    isSorted(VisitsListModel::StateColumn, [](const CalendarEntry &entry) { return int(entry.state); });
    const QStringList lines = model.asText().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), model.rowCount() + 1);
    EXPECT_EQ(lines.first(), u"Date\tPatient\tWhat\tWindow\tState"_s);
}

TEST_F(VisitsModels, FollowTheRecord)
{
    const int index = study->protocol().visitIndex(u"V2"_s);
    study->record({{{u"KP-023"_s, Occasion::visit(index), u"visit_date"_s}, u"2018-06-15"_s}});
    calendar->reload();
    const auto &entries = calendar->on(QDate(2018, 6, 15));
    EXPECT_TRUE(std::ranges::any_of(entries, [](const CalendarEntry *entry) {
        return entry->patient == u"KP-023"_s && entry->state == VisitState::Done;
    }));
}

} // namespace carnet::ui
