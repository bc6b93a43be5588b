#include "core/domain/act.h"
#include "core/domain/series.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

TEST(Value, MissingIsNeverANumber)
{
    EXPECT_FALSE(Value().number());
    EXPECT_FALSE(Value(Missing::NotDone).number());
    EXPECT_FALSE(Value(Missing::NotDone).isEmpty());
    EXPECT_FALSE(Value(Missing::NotDone).hasContent());
    EXPECT_FALSE(Value(u"7"_s).number());
    EXPECT_EQ(Value(0).number(), 0.0);
    EXPECT_NE(Value(0), Value());
}

TEST(Value, AnEmptyTextSaysNothing)
{
    EXPECT_TRUE(Value(QString()).isEmpty());
    EXPECT_TRUE(Value(u""_s).isEmpty());
}

TEST(Value, WritesTheShortestTextThatReadsBack)
{
    EXPECT_EQ(Value(7).text(), u"7"_s);
    EXPECT_EQ(Value(0.1).text(), u"0.1"_s);
    EXPECT_EQ(Value(-0.0).text(), u"0"_s);
    EXPECT_EQ(shortest(1e14), u"100000000000000"_s);
    for (const double number : {1.0 / 3, 185.35714285714286, 1e-7, 123456.789})
        EXPECT_EQ(shortest(number).toDouble(), number);
}

TEST(Missing, CodesAreThoseOfTheFilesAndNeverNA)
{
    for (const Missing reason : allMissing) {
        EXPECT_EQ(missingFromCode(code(reason)), reason);
        EXPECT_FALSE(words(reason).isEmpty());
    }
    EXPECT_FALSE(missingFromCode(u"NA"));
    EXPECT_FALSE(missingFromCode(u""));
}

TEST(Series, KeepsScoresReasonsAndEmptyDaysApart)
{
    Series series;
    series.set(3, cellOf(Value(5.5)));
    series.set(1, cellOf(Value(Missing::Illegible)));
    series.set(0, cellOf(Value(0)));
    ASSERT_EQ(series.cells.size(), 4U);
    EXPECT_EQ(valueOf(series.at(3)), Value(5.5));
    EXPECT_EQ(valueOf(series.at(1)), Value(Missing::Illegible));
    EXPECT_EQ(valueOf(series.at(0)), Value(0));
    EXPECT_TRUE(valueOf(series.at(2)).isEmpty());
    EXPECT_EQ(series.at(-1), emptyCell);
    EXPECT_EQ(series.at(100), emptyCell);
    for (const Missing reason : allMissing)
        EXPECT_EQ(valueOf(cellOf(reason)), Value(reason));
}

TEST(Words, FallBackToTheLanguageThatIsThere)
{
    EXPECT_EQ((Words{u"day"_s, u"jour"_s}).in(u"fr"), u"jour"_s);
    EXPECT_EQ((Words{u"day"_s, u"jour"_s}).in(u"de"), u"day"_s);
    EXPECT_EQ((Words{u"day"_s, {}}).in(u"fr"), u"day"_s);
    EXPECT_EQ((Words{{}, u"jour"_s}).in(u"en"), u"jour"_s);
}

TEST(ActKind, CodesReadBack)
{
    for (const ActKind kind : {ActKind::Create, ActKind::Entry, ActKind::Undo, ActKind::Correction, ActKind::Backup})
        EXPECT_EQ(actKindFromCode(code(kind)), kind);
    EXPECT_FALSE(actKindFromCode(u"typed"));
}
