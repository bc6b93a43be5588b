#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"
#include "ui/models/patients_model.h"
#include "ui/theme/state_mark.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

TEST(InfusionsColumn, TellsOfInfusionsAtAnyTimeAndTheirCalls)
{
    const test::StudyFixture fixture;
    const auto study =
        Study::create(fixture.file(u"cohort.carnet"_s),
                      newStudyOn(shippedProtocol(u"one-year-cohort"_s), u"one-year-cohort.json"_s, shippedInstrument),
                      test::fixedClock());
    const QString patient = u"FC-0001"_s;
    const auto mark = [](const PatientsModel &model, int column) {
        return StateMark(model.index(0, column).data(PatientsModel::MarkRole).toInt());
    };
    study->record({{{patient, Occasion::visit(0), u"visit_date"_s}, u"2018-05-10"_s}});
    PatientsModel model(*study);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int column = PatientsModel::FirstMoment + 1;
    ASSERT_EQ(model.headerData(column, Qt::Horizontal).toString(), u"Infusions"_s) << "after the inclusion";
    EXPECT_EQ(mark(model, column), StateMark::Late) << "the first one was due by 9 June";

    study->record({{{patient, Occasion::row(List::Infusion, 1), u"infusion_date"_s}, u"2018-06-11"_s}});
    EXPECT_EQ(mark(model, column), StateMark::NotYet) << "its call comes on day 7";
    ASSERT_TRUE(model.infusion(0));
    EXPECT_EQ(model.infusion(0)->kind, CalendarEntry::Kind::Call);
    const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"Call after infusion 1: not yet"_s)) << spoken.toStdString();

    study->record({{{patient, Occasion::row(List::Infusion, 1), u"infusion_call_date"_s}, u"2018-06-14"_s}});
    EXPECT_EQ(mark(model, column), StateMark::DoneOutOfWindow);
}

} // namespace carnet::ui
