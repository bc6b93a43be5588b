#include "tests/core/scoring/answered.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

TEST(Scores, StandInTheOrderOfTheDefinition)
{
    const auto found = scores(shipped("hads"), answeredWith("hads", 1));
    ASSERT_EQ(found.size(), 5u);
    EXPECT_EQ(found[0].definition->id, u"hads_anxiety"_s);
    EXPECT_EQ(found[4].definition->id, u"hads_depression_band"_s);
}

TEST(Scores, OfAnEmptyFormAreAllMissing)
{
    for (const char *id :
         {"dn4", "bpi", "npsi", "hads", "sf36", "sf12", "psqi", "qdsa", "mpq", "sfmpq", "pgic", "vas", "nrs"}) {
        for (const Score &score : scores(shipped(id), {})) {
            EXPECT_FALSE(score.value) << score.definition->id.toStdString();
            EXPECT_EQ(score.answered, 0);
            EXPECT_GE(score.missingItems.size(), 1);
        }
    }
}

TEST(Scores, StayWithinTheirRangeAtBothEnds)
{
    for (const char *id :
         {"dn4", "bpi", "npsi", "hads", "qdsa", "mpq", "sfmpq", "pgic", "vas", "nrs", "sf36", "sf12", "psqi"}) {
        for (const bool highest : {false, true}) {
            Answers answers;
            for (const Item &item : shipped(id).items)
                answers.insert(item.code, item.kind == Item::Kind::Number
                                              ? Value((highest ? item.maximum : item.minimum).value())
                                              : Value(item.kind == Item::Kind::Time ? u"01:00"_s : u"x"_s));
            for (const Score &score : scores(shipped(id), answers)) {
                if (score.value) {
                    EXPECT_GE(*score.value, score.definition->minimum - 1e-9) << score.definition->id.toStdString();
                    EXPECT_LE(*score.value, score.definition->maximum + 1e-9) << score.definition->id.toStdString();
                }
            }
        }
    }
}

TEST(Scores, SayWhatIsMissingAndWhetherItWasMadeUpFor)
{
    Answers answers = answeredWith("hads", 2);
    answers.remove(u"hads_5"_s);
    answers[u"hads_9"_s] = Value(Missing::Multiple);
    const Score anxiety = scoreOf("hads", answers, "hads_anxiety");
    EXPECT_EQ(anxiety.value, 14);
    EXPECT_EQ(anxiety.answered, 5);
    EXPECT_EQ(anxiety.missingItems, (QStringList{u"hads_5"_s, u"hads_9"_s}));
    EXPECT_TRUE(anxiety.isProrated);
    EXPECT_EQ(anxiety.decimals(), 1);
    EXPECT_TRUE(scoreOf("hads", answers, "hads_total").isProrated);
    EXPECT_EQ(scoreOf("hads", answers, "hads_total").answered, 12);
    const Score depression = scoreOf("hads", answers, "hads_depression");
    EXPECT_FALSE(depression.isProrated);
    EXPECT_EQ(depression.decimals(), 0);
}

TEST(Scores, NameTheBandTheyLieIn)
{
    const auto bandOf = [](double each) {
        const Score score = scoreOf("hads", answeredWith("hads", each), "hads_anxiety");
        return score.band() ? score.band()->label.en : QString();
    };
    EXPECT_EQ(bandOf(1), u"normal"_s);
    EXPECT_EQ(bandOf(2), u"abnormal, probable case"_s);
    EXPECT_EQ(scoreOf("hads", {}, "hads_anxiety").band(), nullptr);
    EXPECT_EQ(scoreOf("hads", answeredWith("hads", 2), "hads_anxiety_band").band()->label.en,
              u"abnormal, probable case"_s);
    EXPECT_EQ(scoreOf("dn4", answeredWith("dn4", 1), "dn4_positive").band()->label.fr, u"oui"_s);
}

TEST(Scores, TakeImpossibleAnswersAsMissing)
{
    for (const Value &impossible : {Value(4), Value(-1), Value(1.5), Value(u"2"_s), Value(Missing::Refused)}) {
        Answers answers = answeredWith("sfmpq", 1);
        answers[u"sfmpq_12"_s] = impossible;
        EXPECT_FALSE(scoreOf("sfmpq", answers, "sfmpq_affective").value);
        EXPECT_FALSE(scoreOf("sfmpq", answers, "sfmpq_total").value);
        EXPECT_EQ(valueOf("sfmpq", answers, "sfmpq_sensory"), 11);
        EXPECT_EQ(scoreOf("sfmpq", answers, "sfmpq_total").answered, 14);
    }
}

TEST(Scores, DoNotCountASuppressedAnswer)
{
    Answers answers = answeredWith("dn4", 1);
    answers[u"dn4_10"_s].missing = Missing::NotApplicable;
    EXPECT_FALSE(scoreOf("dn4", answers, "dn4_total").value);
    EXPECT_EQ(valueOf("dn4", answers, "dn4_interview"), 7) << "the examination is no part of it";
}

TEST(Skips, RuleAnItemOutOnlyOnceTheOtherIsAnswered)
{
    const Item &text = shipped("psqi").items[14];
    ASSERT_EQ(text.code, u"psqi_5j_text"_s);
    EXPECT_TRUE(isAsked(text, {}));
    EXPECT_TRUE(isAsked(text, {{u"psqi_5j"_s, Value(2)}}));
    EXPECT_FALSE(isAsked(text, {{u"psqi_5j"_s, Value(0)}}));
    EXPECT_TRUE(isAsked(text, {{u"psqi_5j"_s, Value(Missing::Refused)}}));
    Answers answers = answeredWith("psqi", 1);
    answers[u"psqi_5j"_s] = 0;
    answers.remove(u"psqi_5j_text"_s);
    EXPECT_TRUE(scoreOf("psqi", answers, "psqi_c5").missingItems.isEmpty()) << "what is not asked is not missing";
}

TEST(Scores, OfEveryInstrumentHaveWordsInBothLanguages)
{
    for (const char *id :
         {"dn4", "bpi", "npsi", "hads", "sf36", "sf12", "psqi", "qdsa", "mpq", "sfmpq", "pgic", "vas", "nrs"}) {
        bool hasMain = false;
        for (const ScoreDefinition &score : shipped(id).scores) {
            hasMain = hasMain || score.main;
            EXPECT_FALSE(score.label.en.isEmpty() || score.label.fr.isEmpty() || score.missingRule.en.isEmpty() ||
                         score.missingRule.fr.isEmpty());
            EXPECT_FALSE(score.items.empty()) << score.id.toStdString();
            for (const ScoreBand &band : score.bands)
                EXPECT_FALSE(band.label.en.isEmpty() || band.label.fr.isEmpty());
        }
        EXPECT_TRUE(hasMain) << id;
    }
}
