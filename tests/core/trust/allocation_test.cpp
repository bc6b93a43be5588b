#include "core/study.h"
#include "tests/core/trust/allocation_fixture.h"

#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::AllocationFixture;
using test::patientCode;
using testing::HasSubstr;

std::string firstRefusal(const AllocationFixture &fixture, const std::vector<AllocationRow> &rows)
{
    const AllocationCheck check = checkAllocation(*fixture.study, rows);
    return check.accepted()
               ? std::string()
               : check.refusals.front().column.toStdString() + ": " + check.refusals.front().message.toStdString();
}

TEST(Allocation, CountsArmsPerPeriod)
{
    AllocationFixture fixture;
    const AllocationCheck check = checkAllocation(*fixture.study, AllocationFixture::list());
    EXPECT_TRUE(check.accepted());
    EXPECT_TRUE(check.remarks.isEmpty()) << check.remarks.join(u' ').toStdString();
    EXPECT_EQ(check.totals.numbers, 6);
    EXPECT_EQ(check.totals.linked, 6);
    EXPECT_EQ(check.totals.perPeriod, (std::vector<std::vector<int>>{{2, 2, 2}, {2, 2, 2}, {2, 2, 2}}));
    EXPECT_EQ(check.totals.perSequence.size(), 6U);
}

TEST(Allocation, RefusesWhatCannotBe)
{
    AllocationFixture fixture;
    auto rows = AllocationFixture::list();
    rows[3].number = 2;
    EXPECT_THAT(firstRefusal(fixture, rows), HasSubstr("random_no: number 2 is already on line 3"));
    rows = AllocationFixture::list();
    rows[0].treatments[1] = u"X"_s;
    EXPECT_THAT(firstRefusal(fixture, rows), HasSubstr("treatment_2: “X” is no arm"));
    rows = AllocationFixture::list();
    rows[0].treatments[1] = u"P"_s;
    EXPECT_THAT(firstRefusal(fixture, rows), HasSubstr("sequence: P-P-K is no sequence"));
    rows = AllocationFixture::list();
    rows[0].treatments.removeLast();
    EXPECT_THAT(firstRefusal(fixture, rows), HasSubstr("3 treatments are wanted"));
    rows = AllocationFixture::list();
    rows[0].patient = u"KP-999"_s;
    EXPECT_THAT(firstRefusal(fixture, rows), HasSubstr("patient_id: there is no patient KP-999"));
    rows[0].patient = patientCode(2);
    EXPECT_THAT(firstRefusal(fixture, rows), HasSubstr("KP-002 has number 2"));
    EXPECT_THAT(firstRefusal(fixture, {}), HasSubstr("no row"));
}

TEST(Allocation, RemarksGapsAndUnequalBlocks)
{
    AllocationFixture fixture;
    auto rows = AllocationFixture::list();
    rows[0].treatments = rows[1].treatments;
    rows.push_back({9, 2, {}, rows[2].treatments, {}, 8});
    rows.erase(rows.begin() + 4);
    const AllocationCheck check = checkAllocation(*fixture.study, rows);
    ASSERT_TRUE(check.accepted());
    const std::string remarks = check.remarks.join(u'\n').toStdString();
    EXPECT_THAT(remarks, HasSubstr("not in the list: 5, 7, 8"));
    EXPECT_THAT(remarks, HasSubstr("KP-005 has number 5"));
    EXPECT_THAT(remarks, HasSubstr("equally often: 1"));
}

TEST(Allocation, IsOpenedByItsKeyAlone)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    EXPECT_EQ(import.act.kind, u"allocation"_s);
    EXPECT_EQ(import.codes.size(), 18U);
    for (const AllocationRow &row : AllocationFixture::list())
        EXPECT_EQ(openAllocationRow(*fixture.study, row.number, fixture.secret).treatments, row.treatments);
    EXPECT_THROW(openAllocationRow(*fixture.study, 1, QByteArray(32, 'x')), Error);
    EXPECT_THROW(openAllocationRow(*fixture.study, 7, fixture.secret), Error);
    const AllocationState state = allocationState(*fixture.study);
    EXPECT_EQ(state.numbers, 6);
    EXPECT_EQ(state.envelopes, 18);
    EXPECT_EQ(state.imported.id, import.act.id);
    EXPECT_EQ(allocationKey(*fixture.study), fixture.publicKey);
}

TEST(Allocation, EveryEnvelopeOpensWithItsOwnCodeOnly)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    const auto rows = AllocationFixture::list();
    for (std::size_t i = 0; i < import.codes.size(); ++i) {
        const EnvelopeCode &each = import.codes[i];
        EXPECT_EQ(openEnvelope(*fixture.study, each.number, each.period, each.code),
                  rows[std::size_t(each.number - 1)].treatments[each.period - 1]);
        const QString &other = import.codes[(i + 1) % import.codes.size()].code;
        EXPECT_EQ(openEnvelope(*fixture.study, each.number, each.period, other), std::nullopt);
    }
}

TEST(Allocation, IsReplacedOnlyWithAReasonAndShorterListsLeaveNothingBehind)
{
    AllocationFixture fixture;
    fixture.import();
    auto rows = AllocationFixture::list();
    rows.resize(4);
    EXPECT_THROW(importAllocation(*fixture.study, rows, fixture.publicKey), Error);
    EXPECT_EQ(allocationState(*fixture.study).numbers, 6);
    importAllocation(*fixture.study, rows, fixture.publicKey, {}, {u"list of the sponsor corrected"_s, {}, {}});
    EXPECT_EQ(allocationState(*fixture.study).numbers, 4);
    EXPECT_EQ(allocationState(*fixture.study).envelopes, 12);
    EXPECT_THROW(openAllocationRow(*fixture.study, 6, fixture.secret), Error);
}

TEST(Allocation, RenewedEnvelopesHaveNewCodes)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    EXPECT_THROW(renewEnvelopes(*fixture.study, fixture.secret, {}), Error);
    const auto codes = renewEnvelopes(*fixture.study, fixture.secret, u"the printed ones were lost"_s);
    ASSERT_EQ(codes.size(), 18U);
    EXPECT_EQ(openEnvelope(*fixture.study, 1, 2, import.codes[1].code), std::nullopt);
    EXPECT_EQ(openEnvelope(*fixture.study, 1, 2, codes[1].code), u"KM"_s);
}

TEST(Allocation, EachLookIsRecorded)
{
    AllocationFixture fixture;
    fixture.import();
    const qint64 before = fixture.study->lastAct();
    const AllocationRow row = viewAllocationRow(*fixture.study, 3, fixture.secret, u"preparation sheet, number 3"_s);
    EXPECT_EQ(row.sequence(), u"K-KM-P"_s);
    const auto acts = fixture.study->recentActs(1);
    EXPECT_EQ(acts.front().id, before + 1);
    EXPECT_EQ(acts.front().kind, u"view"_s);
    EXPECT_EQ(acts.front().note, u"preparation sheet, number 3"_s);
    EXPECT_THROW(viewAllocationRow(*fixture.study, 3, QByteArray(32, 'x'), u"guess"_s), Error);
    EXPECT_EQ(fixture.study->lastAct(), before + 1);
}

TEST(Allocation, LinksByTheRecordedNumberAndByTheListWhereNoneWasRecorded)
{
    test::StudyFixture empty;
    empty.study->record({{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, u"F"_s}});
    AllocationFixture fixture;
    auto rows = AllocationFixture::list();
    rows[2].patient = u"KP-001"_s;
    importAllocation(*empty.study, rows, fixture.publicKey);
    EXPECT_EQ(randomisationNumber(*empty.study, u"KP-001"_s), 3);
    const Occasion visit = Occasion::visit(empty.study->protocol().visitIndex(u"V1"));
    empty.study->record({{{u"KP-001"_s, visit, u"random_no"_s}, 4}});
    EXPECT_FALSE(allocationLinks(*empty.study).conflicts.isEmpty());
    EXPECT_THROW(randomisationNumber(*empty.study, u"KP-001"_s), Error);
    EXPECT_THROW(randomisationNumber(*empty.study, u"KP-002"_s), Error);
}

TEST(Allocation, AllBoxesHaveOneLengthAndStandInTheOrderOfTheNumbers)
{
    AllocationFixture fixture;
    auto rows = AllocationFixture::list();
    std::ranges::reverse(rows);
    importAllocation(*fixture.study, rows, fixture.publicKey);
    std::set<qsizetype> lengths;
    QStringList numbers;
    for (int row = 1; row <= 6; ++row) {
        const Occasion occasion = Occasion::row(List::Allocation, row);
        numbers << fixture.study->value({{}, occasion, u"alloc_number"_s}).text();
        lengths.insert(fixture.study->value({{}, occasion, u"alloc_box"_s}).text().size());
    }
    EXPECT_EQ(numbers.join(u' '), u"1 2 3 4 5 6"_s);
    EXPECT_EQ(lengths.size(), 1U);
    std::set<qsizetype> envelopes;
    for (int row = 1; row <= 18; ++row)
        envelopes.insert(
            fixture.study->value({{}, Occasion::row(List::Envelope, row), u"envelope_box"_s}).text().size());
    EXPECT_EQ(envelopes.size(), 1U);
}

} // namespace
} // namespace carnet
