#include "core/exchange/allocation_file.h"

#include "core/trust/sealed_box.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::StudyFixture;
using testing::HasSubstr;

const QByteArray header = "random_no,block,patient_id,sequence,treatment_1,treatment_2,treatment_3,randomised_on\n";

std::string refusal(const QByteArray &bytes)
{
    StudyFixture fixture;
    const AllocationFile file = readAllocationFile(bytes, u"allocation.csv"_s, *fixture.study);
    return file.refusals.empty() ? std::string() : file.refusals.front().text().toStdString();
}

TEST(AllocationFile, IsReadWithTreatmentsOrWithTheSequenceAlone)
{
    StudyFixture fixture;
    const AllocationFile full =
        readAllocationFile(header + "7,2,,KM-P-K,KM,P,K,2016-02-07\n", u"allocation.csv"_s, *fixture.study);
    ASSERT_EQ(full.rows.size(), 1U);
    EXPECT_EQ(full.rows[0].number, 7);
    EXPECT_EQ(full.rows[0].block, 2);
    EXPECT_EQ(full.rows[0].treatments, (QStringList{u"KM"_s, u"P"_s, u"K"_s}));
    EXPECT_EQ(full.rows[0].line, 2);
    const AllocationFile brief =
        readAllocationFile("sequence;random_no\r\nKM-P-K;7\r\n", u"allocation.csv"_s, *fixture.study);
    ASSERT_TRUE(brief.refusals.empty());
    EXPECT_EQ(brief.rows[0].treatments, full.rows[0].treatments);
}

TEST(AllocationFile, NamesWhatIsWrongAndWhere)
{
    EXPECT_THAT(refusal(""), HasSubstr("allocation.csv:1:1: the file is empty"));
    EXPECT_THAT(refusal("random_no,arm\n1,K\n"), HasSubstr("allocation.csv:1:2: “arm” is no column"));
    EXPECT_THAT(refusal("random_no,block\n"), HasSubstr("sequence is missing"));
    EXPECT_THAT(refusal(header + "x,1,,P-K-KM,P,K,KM,\n"), HasSubstr("allocation.csv:2:1: random_no"));
    EXPECT_THAT(refusal(header + "1,1,,P-K-KM,P,KM,K,\n"), HasSubstr("allocation.csv:2:4: the sequence does not"));
    EXPECT_THAT(refusal(header + "1,1\n"), HasSubstr("8 fields are wanted"));
}

TEST(AllocationFile, SaysWhereTheCheckFoundSomething)
{
    StudyFixture fixture;
    const QByteArray bytes = header + "1,1,,P-K-X,P,K,X,\n";
    const AllocationFile file = readAllocationFile(bytes, u"list.csv"_s, *fixture.study);
    const auto refusals = refusalsOf(checkAllocation(*fixture.study, file.rows), bytes, u"list.csv"_s);
    ASSERT_EQ(refusals.size(), 1U);
    EXPECT_THAT(refusals[0].text().toStdString(), HasSubstr("list.csv:2:7: treatment_3: “X” is no arm"));
}

TEST(AllocationFile, IsMadeAsTheGeneratorSaysAndPassesItsOwnCheck)
{
    StudyFixture fixture;
    const QByteArray made = makeAllocationFile(*fixture.study, {.seed = 20151110, .perBlock = 1, .numbers = 8});
    const QByteArray begin = header + "1,1,,P-KM-K,P,KM,K,\n2,1,,KM-P-K,KM,P,K,\n3,1,,K-KM-P,K,KM,P,\n"
                                      "4,1,,KM-K-P,KM,K,P,\n5,1,,P-K-KM,P,K,KM,\n6,1,,K-P-KM,K,P,KM,\n7,2,";
    EXPECT_TRUE(made.startsWith(begin)) << made.toStdString();
    const AllocationFile file = readAllocationFile(made, u"allocation.csv"_s, *fixture.study);
    EXPECT_TRUE(file.refusals.empty());
    const AllocationCheck check = checkAllocation(*fixture.study, file.rows);
    EXPECT_TRUE(check.accepted());
    EXPECT_EQ(check.totals.numbers, 8);
    EXPECT_EQ(makeAllocationFile(*fixture.study, {.seed = 20151110, .perBlock = 1, .numbers = 8}), made);
}

TEST(AllocationFile, IsNotMadeAgainOncePatientsAreRandomised)
{
    StudyFixture fixture;
    const AllocationWish wish{.seed = 1, .perBlock = 1, .numbers = 6};
    const QByteArray made = makeAllocationFile(*fixture.study, wish);
    const AllocationFile file = readAllocationFile(made, u"allocation.csv"_s, *fixture.study);
    importAllocation(*fixture.study, file.rows, publicKeyOf(QByteArray(32, 'a')));
    EXPECT_EQ(makeAllocationFile(*fixture.study, wish), made);
    const Occasion visit = Occasion::visit(fixture.study->protocol().visitIndex(u"V1"));
    fixture.study->record({{{u"KP-001"_s, visit, u"random_no"_s}, 1}});
    EXPECT_THROW(makeAllocationFile(*fixture.study, wish), Error);
}

} // namespace
} // namespace carnet
