#include "core/trust/signatures.h"

#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

class Signatures : public testing::Test
{
protected:
    Study &study() { return *fixture.study; }
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        study().record({{{patient, occasion, item}, value}});
    }
    SignatureState state(Occasion about) { return signatureState(study(), patient, about); }

    const QString patient = u"KP-001"_s;
    const Occasion period = Occasion::period(1);
    StudyFixture fixture;
};

} // namespace

TEST_F(Signatures, SayWhoWhatAndWhen)
{
    set(Occasion::day(1, 1), u"average"_s, 4);
    set(Occasion::day(1, 1), u"diary_note"_s, u"slept badly"_s);
    const Signature signature = sign(study(), patient, period, u"  I have reviewed the diary. "_s, u"Dr A. Petit"_s);
    EXPECT_EQ(signature.about, period);
    EXPECT_EQ(signature.meaning, u"I have reviewed the diary."_s);
    EXPECT_EQ(signature.name, u"Dr A. Petit"_s);
    EXPECT_EQ(signature.by, u"local"_s);
    EXPECT_EQ(signature.at, fixedNow());
    EXPECT_EQ(signature.lastAct, 3);
    EXPECT_EQ(signature.digest.size(), 32);
    EXPECT_TRUE(isIntact(study(), signature));
    EXPECT_TRUE(state(period).isSigned());
    EXPECT_FALSE(state(Occasion::period(2)).signature);
    EXPECT_EQ(study().recentActs(1).front().kind, u"sign"_s);
}

TEST_F(Signatures, AreBrokenByAChangeOfWhatTheyCoverAlone)
{
    set(Occasion::day(1, 1), u"average"_s, 4);
    set(Occasion::patient(), u"age_years"_s, 50);
    sign(study(), patient, period, u"seen"_s);
    sign(study(), patient, Occasion::patient(), u"seen"_s);
    set(Occasion::patient(), u"age_years"_s, 51);
    EXPECT_TRUE(state(period).isSigned());
    EXPECT_TRUE(state(Occasion::patient()).isBroken());
    EXPECT_EQ(state(Occasion::patient()).changes, 1);
    set(Occasion::day(1, 1), u"average"_s, 5);
    set(Occasion::day(1, 2), u"average"_s, 5);
    EXPECT_EQ(state(period).changes, 2);
    EXPECT_EQ(state(Occasion::patient()).changes, 3);
    sign(study(), patient, period, u"seen again"_s);
    EXPECT_TRUE(state(period).isSigned());
}

TEST_F(Signatures, HoldAgainWhenTheValueIsWhatItWas)
{
    set(Occasion::day(1, 1), u"average"_s, 4);
    sign(study(), patient, period, u"seen"_s);
    set(Occasion::day(1, 1), u"average"_s, 5);
    EXPECT_TRUE(state(period).isBroken());
    set(Occasion::day(1, 1), u"average"_s, 4);
    EXPECT_TRUE(state(period).isSigned());
    set(Occasion::day(1, 1), u"average"_s, Value());
    EXPECT_TRUE(state(period).isBroken());
}

TEST_F(Signatures, ListWhatTheyCoverAndWhatChangedSince)
{
    set(Occasion::day(1, 1), u"average"_s, 4);
    set(Occasion::day(1, 2), u"average"_s, 6);
    EXPECT_FALSE(signedValues(study(), patient, period).front().changed);
    sign(study(), patient, period, u"seen"_s);
    set(Occasion::day(1, 2), u"average"_s, 7);
    set(Occasion::day(1, 1), u"average"_s, Value());
    set(Occasion::day(1, 3), u"average"_s, Value(Missing::NotDone));
    const std::vector<SignedValue> values = signedValues(study(), patient, period);
    ASSERT_EQ(values.size(), 3u);
    EXPECT_EQ(values[0].before, Value(4));
    EXPECT_TRUE(values[0].value.isEmpty());
    EXPECT_EQ(values[1].before, Value(6));
    EXPECT_EQ(values[1].value, Value(7));
    EXPECT_TRUE(values[2].before.isEmpty());
    EXPECT_TRUE(values[2].changed);
}

TEST_F(Signatures, StayWholeWhenATextIsRedacted)
{
    set(Occasion::day(1, 1), u"diary_note"_s, u"with Agathe Zwingli"_s);
    const Signature signature = sign(study(), patient, period, u"seen"_s);
    study().redact(2, u"names a third person"_s);
    EXPECT_TRUE(state(period).isSigned());
    EXPECT_TRUE(isIntact(study(), signature));
}

TEST_F(Signatures, CoverNoQueryAndNoSignature)
{
    set(Occasion::day(1, 1), u"average"_s, 4);
    sign(study(), patient, Occasion::patient(), u"seen"_s);
    sign(study(), patient, period, u"seen"_s);
    study().record({{{patient, period, u"period_lock"_s}, u"locked"_s}}, ActKind::Lock);
    EXPECT_TRUE(state(Occasion::patient()).isSigned());
    EXPECT_EQ(signedValues(study(), patient, Occasion::patient()).size(), 1u);
}

TEST_F(Signatures, AreRefusedWithoutMeaningOrContent)
{
    EXPECT_THROW(sign(study(), patient, period, u"seen"_s), Error);
    set(Occasion::day(1, 1), u"average"_s, 4);
    EXPECT_THROW(sign(study(), patient, period, u" "_s), Error);
    EXPECT_THROW(sign(study(), patient, Occasion::period(2), u"seen"_s), Error);
    EXPECT_TRUE(signatures(study(), patient).empty());
}

TEST_F(Signatures, KeepTheVersionsOfTheRules)
{
    const int baseline = study().protocol().visitIndex(u"V0"_s);
    set(Occasion::visit(baseline), u"bpi_5"_s, 4);
    const Signature signature = sign(study(), patient, Occasion::visit(baseline), u"seen"_s);
    EXPECT_TRUE(signature.rules.contains(u"bpi-"_s)) << signature.rules.toStdString();
}
