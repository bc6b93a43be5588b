#include "core/trust/code_break.h"

#include "core/study.h"
#include "tests/core/trust/allocation_fixture.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::AllocationFixture;

CodeBreakWish wish(const QString &code)
{
    CodeBreakWish wish;
    wish.patient = u"KP-003"_s;
    wish.period = 2;
    wish.why = BreakReason::LifeThreatening;
    wish.reason = u"seizure, magnesium must be known"_s;
    wish.whoNeedsToKnow = u"emergency ward"_s;
    wish.envelopeCode = code;
    return wish;
}

const EnvelopeCode &codeOf(const AllocationImport &import, int number, int period)
{
    return import.codes[std::size_t((number - 1) * 3 + period - 1)];
}

TEST(CodeBreak, OpensOneEnvelopeAndRecordsThatBeforeItAnswers)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    bool isRecorded = false;
    QObject::connect(fixture.study.get(), &Study::recorded, fixture.study.get(),
                     [&](const Act &act) { isRecorded = act.kind == u"code_break"_s; });
    const BrokenCode broken = breakCode(*fixture.study, wish(codeOf(import, 3, 2).code));
    EXPECT_TRUE(isRecorded);
    EXPECT_EQ(broken.treatment, u"KM"_s);
    EXPECT_EQ(broken.label.en, u"ketamine and magnesium"_s);
    EXPECT_EQ(broken.number, 3);
    EXPECT_EQ(broken.act.reason, u"seizure, magnesium must be known"_s);
    EXPECT_EQ(broken.act.note, u"life_threatening; told: emergency ward"_s);
    ASSERT_EQ(broken.act.changes.size(), 1U);
    EXPECT_EQ(broken.act.changes.front().datum.key.item, u"code_broken"_s);
}

TEST(CodeBreak, MarksThePatientForEverybody)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    EXPECT_FALSE(isCodeBroken(*fixture.study, u"KP-003"_s));
    breakCode(*fixture.study, wish(codeOf(import, 3, 2).code));
    EXPECT_TRUE(isCodeBroken(*fixture.study, u"KP-003"_s));
    EXPECT_FALSE(isCodeBroken(*fixture.study, u"KP-004"_s));
    const auto breaks = codeBreaks(*fixture.study);
    ASSERT_EQ(breaks.size(), 1U);
    EXPECT_EQ(breaks.front().patient, u"KP-003"_s);
    EXPECT_EQ(breaks.front().period, 2);
    EXPECT_EQ(breaks.front().by, u"local"_s);
}

TEST(CodeBreak, AnotherEnvelopesCodeOpensNothingAndIsRecorded)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    EXPECT_THROW(breakCode(*fixture.study, wish(codeOf(import, 3, 1).code)), Error);
    EXPECT_THROW(breakCode(*fixture.study, wish(codeOf(import, 4, 2).code)), Error);
    EXPECT_FALSE(isCodeBroken(*fixture.study, u"KP-003"_s));
    EXPECT_EQ(fixture.study->recentActs(1).front().note, u"refused: wrong code; KP-003 P2"_s);
}

TEST(CodeBreak, TakesThePharmacistsKeyInsteadOfTheCode)
{
    AllocationFixture fixture;
    fixture.import();
    CodeBreakWish byKey = wish({});
    byKey.secret = fixture.secret;
    EXPECT_EQ(breakCode(*fixture.study, byKey).treatment, u"KM"_s);
}

TEST(CodeBreak, SaysWhatIsStillMissing)
{
    AllocationFixture fixture;
    EXPECT_THAT(obstacle(*fixture.study, wish({})).toStdString(), testing::HasSubstr("no allocation list"));
    const AllocationImport import = fixture.import();
    CodeBreakWish incomplete = wish(codeOf(import, 3, 2).code);
    EXPECT_TRUE(obstacle(*fixture.study, incomplete).isEmpty());
    incomplete.reason = u"  too   short  "_s;
    EXPECT_THAT(obstacle(*fixture.study, incomplete).toStdString(), testing::HasSubstr("20 characters"));
    incomplete = wish(u"7KQM"_s);
    EXPECT_THAT(obstacle(*fixture.study, incomplete).toStdString(), testing::HasSubstr("17 letters"));
    incomplete.period = 4;
    EXPECT_THAT(obstacle(*fixture.study, incomplete).toStdString(), testing::HasSubstr("from 1 to 3"));
    incomplete.patient = u"KP-099"_s;
    EXPECT_THAT(obstacle(*fixture.study, incomplete).toStdString(), testing::HasSubstr("KP-099"));
}

TEST(CodeBreak, LeavesTheResultNowhere)
{
    AllocationFixture fixture;
    const AllocationImport import = fixture.import();
    breakCode(*fixture.study, wish(codeOf(import, 3, 2).code));
    fixture.study->forEachChange([](const Act &act, const Change *change) {
        if (act.kind != u"code_break"_s)
            return;
        EXPECT_FALSE(act.note.contains(u"KM"_s));
        EXPECT_FALSE(act.reason.contains(u"KM"_s));
        EXPECT_EQ(change->datum.value.text(), u"1"_s);
    });
}

} // namespace
} // namespace carnet
