#include "core/results/endpoints.h"
#include "tests/support/support.h"
#include "ui/charts/patient_curve.h"

#include <gtest/gtest.h>

using namespace carnet;
using namespace carnet::test;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

class PatientCurveTest : public testing::Test
{
protected:
    void record(Occasion occasion, const QString &item, const Value &value)
    {
        fixture.study->record({{{patient, occasion, item}, value}});
    }
    Occasion infusion(int period) const
    {
        const Protocol &protocol = fixture.study->protocol();
        return Occasion::visit(protocol.visitIndex(protocol.infusionOf(period)->code));
    }

    StudyFixture fixture;
    QString patient = u"KP-007"_s;
};

TEST_F(PatientCurveTest, HasThePeriodsThatHaveBegunWithTheirNumbers)
{
    record(infusion(1), u"visit_date"_s, u"2018-04-01"_s);
    record(infusion(1), u"pre_infusion_nrs"_s, 7);
    record(infusion(2), u"visit_date"_s, u"2018-06-10"_s);
    for (int day = 1; day <= 34; ++day)
        record(Occasion::day(1, day), u"average"_s, day == 12 ? Value(Missing::Illegible) : Value(4));
    record(Occasion::day(1, 12), u"maximum"_s, 9);
    const PatientCurve curve = patientCurve(*fixture.study, patient);
    ASSERT_EQ(curve.periods.size(), 2u);
    const PatientCurve::Period &first = curve.periods.front();
    EXPECT_EQ(first.infusion, QDate(2018, 4, 1));
    EXPECT_EQ(first.daysEntered, 34) << "one score is enough for a day";
    EXPECT_DOUBLE_EQ(*first.mean, 4);
    EXPECT_EQ(first.preInfusion, 7);
    EXPECT_FALSE(first.inProgress);
    EXPECT_EQ(curve.lastKnownDay(0), 35);
    EXPECT_TRUE(curve.periods[1].inProgress);
    EXPECT_FALSE(curve.periods[1].auc);
    EXPECT_EQ(curve.lastKnownDay(1), 0) << "nothing of a running diary is missing before it is entered";

    AucRequest request;
    request.measures = {u"average"_s};
    request.days = {35};
    for (const AucRow &row : aucTable(*fixture.study, request)) {
        if (row.period == 1) {
            EXPECT_DOUBLE_EQ(*first.auc, *row.auc.area) << "the chart and the table of areas agree";
        }
    }
}

TEST_F(PatientCurveTest, AddsUpTheAnalgesicsOfADay)
{
    record(infusion(1), u"visit_date"_s, u"2018-04-01"_s);
    record(Occasion::day(1, 8, 1), u"rescue_name"_s, u"Paracetamol"_s);
    record(Occasion::day(1, 8, 1), u"rescue_dose"_s, u"1 g"_s);
    record(Occasion::day(1, 8, 1), u"rescue_units"_s, 2);
    record(Occasion::day(1, 8, 2), u"rescue_name"_s, u"Tramadol"_s);
    record(Occasion::day(1, 8, 2), u"rescue_units"_s, 1);
    const PatientCurve curve = patientCurve(*fixture.study, patient);
    ASSERT_EQ(curve.periods.front().rescue.size(), 1u);
    EXPECT_EQ(curve.periods.front().rescue.front().units, 3);
    EXPECT_EQ(curve.periods.front().rescue.front().text, u"Paracetamol 1 g × 2, Tramadol × 1");
}

TEST_F(PatientCurveTest, NeverGuessesTheDateOfAnEvent)
{
    record(infusion(1), u"visit_date"_s, u"2018-04-01"_s);
    const auto row = [](int number) { return Occasion::row(List::AdverseEvent, number); };
    record(row(1), u"ae_term"_s, u"nausea"_s);
    record(row(1), u"ae_onset_date"_s, u"2018-04-03"_s);
    record(row(1), u"ae_end_date"_s, u"2018-04-05"_s);
    record(row(1), u"ae_severity"_s, u"moderate"_s);
    record(row(1), u"ae_serious"_s, 1);
    record(row(2), u"ae_term"_s, u"itching"_s);
    record(row(2), u"ae_onset_date"_s, u"2018-04"_s);
    const PatientCurve curve = patientCurve(*fixture.study, patient);
    ASSERT_EQ(curve.events.size(), 1u);
    const PatientCurve::Event &event = curve.events.front();
    EXPECT_EQ(event.start, QDate(2018, 4, 3));
    EXPECT_EQ(event.end, QDate(2018, 4, 5));
    EXPECT_EQ(event.term.fr, u"nausées");
    EXPECT_EQ(event.severity, PatientCurve::Severity::Moderate);
    EXPECT_TRUE(event.serious);
    EXPECT_EQ(curve.undatedEvents, 1);
}

} // namespace

TEST_F(PatientCurveTest, NamesTheTreatmentOfAPeriodOnceTheStudyIsUnblinded)
{
    record(infusion(1), u"visit_date"_s, u"2018-01-10"_s);
    EXPECT_TRUE(patientCurve(*fixture.study, patient).periods.front().treatment.isEmpty());
    fixture.study->record({{{patient, Occasion::patient(), u"sequence"_s}, u"KM-P-K"_s},
                           {{{}, Occasion::patient(), u"study_unblinded"_s}, u"2018-06-15"_s}},
                          ActKind::Unblind);
    const PatientCurve curve = patientCurve(*fixture.study, patient);
    EXPECT_EQ(curve.periods.front().treatmentCode, u"KM"_s);
    EXPECT_EQ(curve.periods.front().treatment, u"ketamine and magnesium"_s);
}
