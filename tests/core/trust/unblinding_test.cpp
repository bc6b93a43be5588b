#include "core/trust/unblinding.h"

#include "core/patients/queries.h"
#include "core/results/arms.h"
#include "core/study.h"
#include "core/trust/population.h"
#include "tests/core/trust/allocation_fixture.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::AllocationFixture;
using test::patientCode;
using What = UnblindingStep::What;

const Person statistician{u"bea"_s, u"Bea Martin"_s, Role::Statistician, true};

/// Everything done: list imported, patients signed and locked, backup made.
struct ReadyStudy : AllocationFixture
{
    ReadyStudy()
    {
        import();
        sign();
        lock();
        fixPopulation(*study);
        study->backup(file(u"backups"_s));
    }

    void sign()
    {
        const qint64 last = study->lastAct();
        std::vector<Datum> data;
        for (const QString &patient : study->patients()) {
            const Occasion row = Occasion::row(List::Signature, study->nextRow(List::Signature, patient));
            data.push_back({{patient, row, u"sig_about"_s}, u"-"_s});
            data.push_back({{patient, row, u"sig_last_act"_s}, double(last)});
        }
        study->record(data, ActKind::Sign);
    }

    void lock()
    {
        std::vector<Datum> data;
        for (const QString &patient : study->patients())
            data.push_back({{patient, Occasion::patient(), u"patient_lock"_s}, u"locked"_s});
        study->record(data, ActKind::Lock);
    }
};

std::vector<What> notDone(const Study &study)
{
    std::vector<What> steps;
    for (const UnblindingStep &step : unblindingSteps(study)) {
        if (!step.isDone)
            steps.push_back(step.what);
    }
    return steps;
}

TEST(Unblinding, SaysWhatIsMissing)
{
    AllocationFixture fixture;
    EXPECT_EQ(notDone(*fixture.study), (std::vector{What::Allocation, What::Population, What::Locked, What::Signatures, What::Backup}));
    fixture.import();
    raiseQuery(*fixture.study, {u"KP-002"_s, Occasion::patient(), u"sex"_s}, u"which?"_s);
    EXPECT_EQ(notDone(*fixture.study), (std::vector{What::Population, What::Locked, What::Queries, What::Signatures, What::Backup}));
}

TEST(Unblinding, IsReadyWhenEverythingIsDone)
{
    ReadyStudy fixture;
    EXPECT_TRUE(notDone(*fixture.study).empty());
}

TEST(Unblinding, ComparesThePopulationThatWasFixedBefore)
{
    ReadyStudy fixture;
    Study &study = *fixture.study;
    EXPECT_EQ(population(study).patients.size(), 6);
    EXPECT_THROW(fixPopulation(study, {u"KP-002"_s}), Error) << "no reason";
    EXPECT_THROW(fixPopulation(study, {u"KP-099"_s}, u"not there"_s), Error);
    fixPopulation(study, {u"KP-002"_s}, u"never infused"_s);
    const Population fixed = population(study);
    EXPECT_EQ(fixed.leftOut, QStringList(u"KP-002"_s));
    EXPECT_EQ(fixed.reason, u"never infused"_s);
    EXPECT_TRUE(notDone(study).empty());
    unblind(study, statistician, fixture.secret);
    const ResultGroups groups(study);
    EXPECT_EQ(groups.groupOf(u"KP-002"_s, 1), -1);
    EXPECT_GE(groups.groupOf(u"KP-003"_s, 1), 0);
    EXPECT_TRUE(treatmentGiven(study, u"KP-002"_s, 1)) << "what was given is known all the same";
    EXPECT_THROW(fixPopulation(study, {}, u"after all"_s), Error) << "the treatments are known";
}

TEST(Unblinding, WaitsForWhoWasRandomisedAfterThePopulationWasFixed)
{
    AllocationFixture fixture;
    Study &study = *fixture.study;
    const DatumKey number{u"KP-006"_s, Occasion::visit(study.protocol().visitIndex(u"V1")), u"random_no"_s};
    study.record({{number, Value()}}, ActKind::Correction, u"typed too early"_s);
    fixPopulation(study);
    EXPECT_EQ(population(study).patients.size(), 5);
    study.record({{number, 6.0}});
    EXPECT_EQ(population(study).later, QStringList(u"KP-006"_s));
    EXPECT_THAT(notDone(study), testing::Contains(What::Population));
    fixPopulation(study, {}, u"one more"_s);
    EXPECT_THAT(notDone(study), testing::Not(testing::Contains(What::Population)));
}

TEST(Unblinding, WaitsForASignatureThatAChangeBroke)
{
    ReadyStudy fixture;
    fixture.study->record({{{u"KP-004"_s, Occasion::patient(), u"patient_lock"_s}, Value()}}, ActKind::Unlock);
    fixture.study->record({{{u"KP-004"_s, Occasion::patient(), u"sex"_s}, u"F"_s}});
    fixture.lock();
    const auto steps = unblindingSteps(*fixture.study);
    EXPECT_EQ(notDone(*fixture.study), std::vector{What::Signatures});
    EXPECT_EQ(steps[4].patient, u"KP-004"_s);
    fixture.sign();
    EXPECT_TRUE(notDone(*fixture.study).empty());
}

TEST(Unblinding, WaitsForEveryRandomisedPatientInTheList)
{
    ReadyStudy fixture;
    auto rows = AllocationFixture::list();
    rows.pop_back();
    importAllocation(*fixture.study, rows, fixture.publicKey, {}, {u"one number withdrawn"_s, {}, {}});
    const auto steps = unblindingSteps(*fixture.study);
    EXPECT_FALSE(steps[0].isDone);
    EXPECT_EQ(steps[0].patient, u"KP-006"_s);
    EXPECT_THROW(unblind(*fixture.study, statistician, fixture.secret), Error);
    EXPECT_FALSE(fixture.study->isUnblinded());
}

TEST(Unblinding, WantsTwoPeopleOneOfWhomHoldsTheKey)
{
    const Person manager{u"max"_s, {}, Role::DataManager, false};
    const Person nurse{u"nina"_s, {}, Role::Nurse, false};
    const Person pharmacist{u"paul"_s, {}, Role::Pharmacist, false};
    Person withoutKey = statistician;
    withoutKey.holdsKey = false;
    EXPECT_FALSE(obstacle(manager, manager).isEmpty());
    EXPECT_FALSE(obstacle(manager, nurse).isEmpty());
    EXPECT_FALSE(obstacle(nurse, statistician).isEmpty());
    EXPECT_FALSE(obstacle(manager, withoutKey).isEmpty());
    EXPECT_TRUE(obstacle(manager, statistician).isEmpty());
    EXPECT_TRUE(obstacle(statistician, manager).isEmpty());
    EXPECT_TRUE(obstacle(manager, pharmacist).isEmpty());
    EXPECT_TRUE(obstacle(pharmacist, withoutKey).isEmpty());
}

TEST(Unblinding, GivesEveryPatientASequenceAndEveryPeriodATreatmentInOneAct)
{
    ReadyStudy fixture;
    EXPECT_TRUE(treatments(*fixture.study).empty());
    const qint64 before = fixture.study->lastAct();
    const Unblinding done = unblind(*fixture.study, statistician, fixture.secret);
    EXPECT_EQ(done.act.id, before + 1);
    EXPECT_EQ(done.act.kind, u"unblind"_s);
    EXPECT_EQ(done.act.note, u"with bea (statistician)"_s);
    EXPECT_EQ(done.patients, 6);
    EXPECT_TRUE(fixture.study->isUnblinded());
    EXPECT_EQ(unblindedAt(*fixture.study), QDateTime::fromString(done.at, Qt::ISODate));
    const auto given = treatments(*fixture.study);
    ASSERT_EQ(given.size(), 6U);
    for (const AllocationRow &row : AllocationFixture::list()) {
        EXPECT_EQ(given.at(patientCode(row.number)), row.treatments);
        EXPECT_EQ(fixture.study->value({patientCode(row.number), Occasion::patient(), u"sequence"_s}).text(),
                  row.sequence());
    }
    EXPECT_TRUE(fixture.study->verify().ok());
}

TEST(Unblinding, IsToldByTheRecordAlone)
{
    ReadyStudy fixture;
    EXPECT_THROW(recordedUnblinding(*fixture.study), Error);
    const Unblinding done = unblind(*fixture.study, statistician, fixture.secret);
    fixture.study->record({}, ActKind::Print);
    const Unblinding recorded = recordedUnblinding(*fixture.study);
    EXPECT_EQ(recorded.at, done.at);
    EXPECT_EQ(recorded.act.id, done.act.id);
    EXPECT_EQ(recorded.act.seal, done.act.seal);
    EXPECT_EQ(recorded.first.name, u"local"_s);
    EXPECT_EQ(recorded.second.name, u"bea"_s);
    EXPECT_EQ(recorded.second.roles, Roles(Role::Statistician));
    EXPECT_EQ(recorded.patients, 6);
    EXPECT_EQ(recorded.numbers, 6);
}

TEST(Unblinding, HappensOnce)
{
    ReadyStudy fixture;
    unblind(*fixture.study, statistician, fixture.secret);
    EXPECT_THROW(unblind(*fixture.study, statistician, fixture.secret), Error);
    const Replacement again{u"again, after all"_s, {}, {}};
    EXPECT_THROW(importAllocation(*fixture.study, AllocationFixture::list(), fixture.publicKey, {}, again), Error);
}

TEST(Unblinding, WithAWrongKeyOpensNothing)
{
    ReadyStudy fixture;
    const qint64 before = fixture.study->lastAct();
    EXPECT_THROW(unblind(*fixture.study, statistician, QByteArray(32, 'x')), Error);
    EXPECT_EQ(fixture.study->lastAct(), before);
    EXPECT_FALSE(fixture.study->isUnblinded());
}

} // namespace
} // namespace carnet
