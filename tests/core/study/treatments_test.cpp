#include "core/patients/treatments.h"

#include "core/protocol/drugs.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// Medications of one patient of the shipped crossover: inclusion on 2018-03-01, infusions on 03-15 and 04-19.
struct Medications
{
    Medications()
    {
        at(Occasion::patient(), u"inclusion_date"_s, u"2018-03-01"_s);
        visit(u"V1"_s, u"2018-03-15"_s);
        visit(u"V2"_s, u"2018-04-19"_s);
    }
    void at(Occasion occasion, const QString &item, const Value &value)
    {
        data.push_back({{u"KP-001"_s, occasion, item}, value});
    }
    void visit(const QString &code, const QString &date)
    {
        at(Occasion::visit(shippedCrossover().visitIndex(code)), u"visit_date"_s, date);
    }
    /// dates: start and end, empty while it goes on.
    int add(const QString &name, const QString &dose, std::pair<QString, QString> dates, bool baseline)
    {
        const Occasion row = Occasion::row(List::Medication, ++count);
        at(row, u"cm_name"_s, name);
        const auto drug = drugCalled(shippedCrossover(), name);
        at(row, u"cm_class"_s, drug ? drug->drugClass : u"other"_s);
        at(row, u"cm_dose"_s, dose);
        at(row, u"cm_start_date"_s, dates.first);
        at(row, u"cm_end_date"_s, dates.second);
        at(row, u"cm_ongoing"_s, dates.second.isEmpty() ? 1 : 0);
        at(row, u"cm_baseline"_s, baseline ? 1 : 0);
        return count;
    }
    void replace(int number, int before) { at(Occasion::row(List::Medication, number), u"cm_replaces"_s, before); }
    void rescue(int period, int day, int line, const QString &name, double units)
    {
        const Occasion at = Occasion::day(period, day, line);
        this->at(at, u"rescue_class"_s, drugCalled(shippedCrossover(), name)->drugClass);
        this->at(at, u"rescue_name"_s, name);
        this->at(at, u"rescue_units"_s, units);
    }
    std::vector<TreatmentChange> changes() const { return treatmentChanges(shippedCrossover(), PatientValues(data)); }
    std::vector<PunctualUse> uses() const { return punctualUse(shippedCrossover(), data, QDate(2018, 6, 15)); }

    std::vector<Datum> data;
    int count = 0;
};

} // namespace

TEST(Drugs, AreFoundByAnyNameAndBeforeAStrength)
{
    const Protocol &protocol = shippedCrossover();
    EXPECT_EQ(drugCalled(protocol, u"Prégabaline 75 mg"_s)->drugClass, u"antiepileptic"_s);
    EXPECT_EQ(drugCalled(protocol, u"pregabaline"_s)->name, u"pregabalin"_s);
    EXPECT_EQ(drugCalled(protocol, u"Paracetamol with opium"_s)->drugClass, u"paracetamol_opium"_s)
        << "the longer name, not paracetamol";
    EXPECT_EQ(drugCalled(protocol, u"paracetamolum"_s), std::nullopt);
    EXPECT_EQ(drugCalled(protocol, {}), std::nullopt);
    EXPECT_EQ(drugLabel(protocol, u"pregabalin"_s, u"fr"), u"prégabaline"_s);
}

TEST(Drugs, AreAllOfAClassOfTheProtocol)
{
    for (const Drug &drug : knownDrugs(shippedCrossover())) {
        EXPECT_TRUE(std::ranges::any_of(shippedCrossover().drugClasses, [&](const Option &each) {
            return each.code == drug.drugClass;
        })) << drug.name.toStdString();
    }
}

TEST(Treatments, OfOldAreNoChangeHoweverTheyEndedBeforeInclusion)
{
    Medications list;
    list.add(u"pregabalin"_s, u"75 mg"_s, {u"2016"_s, {}}, true);
    list.add(u"tramadol"_s, u"50 mg"_s, {u"2016-04"_s, u"2018-02-20"_s}, true);
    list.add(u"paracetamol"_s, u"1 g"_s, {u"2018-04-01"_s, u"2018-04-03"_s}, false);
    EXPECT_TRUE(list.changes().empty()) << "three days of paracetamol are no usual treatment";
}

TEST(Treatments, BegunStoppedOrWithAnotherDoseDuringTheStudyAreChanges)
{
    Medications list;
    const int old = list.add(u"pregabalin"_s, u"75 mg"_s, {u"2016"_s, u"2018-04-09"_s}, true);
    const int higher = list.add(u"pregabalin"_s, u"150 mg"_s, {u"2018-04-10"_s, {}}, false);
    list.replace(higher, old);
    const int stopped = list.add(u"tramadol"_s, u"50 mg"_s, {u"2015"_s, u"2018-03-20"_s}, true);
    const int begun = list.add(u"zopiclone"_s, u"7.5 mg"_s, {u"2018-05"_s, {}}, false);
    const auto changes = list.changes();
    using Kind = TreatmentChange::Kind;
    const std::vector<TreatmentChange> expected{{Kind::Stopped, stopped, 0, u"2018-03-20"_s},
                                                {Kind::DoseChanged, higher, old, u"2018-04-10"_s},
                                                {Kind::Begun, begun, 0, u"2018-05"_s}};
    EXPECT_EQ(changes, expected);
    EXPECT_EQ(words(changes[1], shippedCrossover(), PatientValues(list.data)), u"pregabalin: 75 mg → 150 mg"_s);
    EXPECT_EQ(words(changes[0], shippedCrossover(), PatientValues(list.data)), u"tramadol stopped"_s);
}

TEST(Treatments, RecordedInErrorCountForNothing)
{
    Medications list;
    const int number = list.add(u"zopiclone"_s, u"7.5 mg"_s, {u"2018-04-20"_s, {}}, false);
    EXPECT_EQ(list.changes().size(), 1u);
    EXPECT_EQ(list.uses().size(), 1u);
    list.at(Occasion::row(List::Medication, number), u"cm_cancelled"_s, u"another patient"_s);
    EXPECT_TRUE(list.changes().empty());
    EXPECT_TRUE(list.uses().empty());
    const PatientValues values(list.data);
    EXPECT_TRUE(treatments(shippedCrossover(), {}, values).empty());
    ASSERT_EQ(treatments(shippedCrossover(), {}, values, true).size(), 1u);
    EXPECT_EQ(treatments(shippedCrossover(), {}, values, true).front().cancelled, u"another patient"_s);
}

TEST(Treatments, OfTheSameDrugAtTheSameTimeAreNoticed)
{
    Medications list;
    const int old = list.add(u"pregabalin"_s, u"75 mg"_s, {u"2016"_s, u"2018-04-09"_s}, true);
    const int again = list.add(u"Pregabalin"_s, u"150 mg"_s, {u"2018-04"_s, {}}, false);
    const auto all = [&] { return treatments(shippedCrossover(), {}, PatientValues(list.data)); };
    EXPECT_EQ(sameDrug(all(), all()[1]), old) << "April may be before the 10th";
    list.replace(again, old);
    EXPECT_EQ(sameDrug(all(), all()[1]), 0) << "a new dose is meant to be the same drug";
}

TEST(PunctualUse, JoinsTheDiaryAndTheListByPeriodAndClass)
{
    Medications list;
    list.add(u"pregabalin"_s, u"75 mg"_s, {u"2016"_s, {}}, true);
    list.add(u"ibuprofen"_s, u"400 mg"_s, {u"2018-03-20"_s, u"2018-03-22"_s}, false);
    list.rescue(1, 5, 1, u"paracetamol"_s, 2);
    list.rescue(1, 5, 2, u"ibuprofen"_s, 1);
    list.rescue(1, 9, 1, u"paracetamol"_s, 1);
    list.rescue(2, 3, 1, u"nefopam"_s, 3);
    const auto uses = list.uses();
    ASSERT_EQ(uses.size(), 2u);
    const PunctualUse first{1, u"paracetamol_nsaid"_s, {u"paracetamol"_s, u"ibuprofen"_s}, 4, 4, true, true, true};
    EXPECT_EQ(uses[0], first) << "days 5 to 7 and 9: day 5 counts once";
    const PunctualUse second{2, u"nefopam"_s, {u"nefopam"_s}, 1, 3, true, false, true};
    EXPECT_EQ(uses[1], second);
}

TEST(PunctualUse, ReachesIntoTheNextPeriodFromTheDayOfItsInfusion)
{
    Medications list;
    list.add(u"ibuprofen"_s, u"400 mg"_s, {u"2018-04-18"_s, u"2018-04-19"_s}, false);
    const auto uses = list.uses();
    ASSERT_EQ(uses.size(), 2u);
    EXPECT_EQ(uses[0].period, 1);
    EXPECT_EQ(uses[0].days, 1);
    EXPECT_EQ(uses[1].period, 2);
    EXPECT_EQ(uses[1].days, 1);
}

TEST(PunctualUse, WithoutWholeDatesIsCountedWithoutDays)
{
    Medications list;
    const int number = list.add(u"ibuprofen"_s, u"400 mg"_s, {u"2018-04"_s, u"2018-04"_s}, false);
    list.at(Occasion::row(List::Medication, number), u"cm_period"_s, 2);
    const auto uses = list.uses();
    ASSERT_EQ(uses.size(), 1u);
    EXPECT_EQ(uses[0].period, 2);
    EXPECT_EQ(uses[0].days, 0);
    EXPECT_FALSE(uses[0].daysAreKnown);
}

// tests/data/punctual_users.csv is a recount of the two files of the demo by tests/core/study/recount_treatments.py.
TEST(PunctualUse, OfTheSyntheticTrialAgreesWithARecount)
{
    QTemporaryDir folder;
    copyOfDemo(folder.filePath(u"demo.carnet"_s), Demo::Finished);
    const auto study = Study::open(folder.filePath(u"demo.carnet"_s));
    QStringList lines{u"period,class,patients,exposed"_s};
    for (const ClassUsers &users : punctualUsers(*study))
        lines << u"%1,%2,%3,%4"_s.arg(users.period).arg(users.drugClass).arg(users.patients).arg(users.exposed);
    EXPECT_EQ(lines.join(u'\n') + u'\n', QString::fromUtf8(testData(u"punctual_users.csv"_s)));
}
