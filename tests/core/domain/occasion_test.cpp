#include "core/domain/occasion.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

using namespace carnet;

TEST(Occasion, SortsAsTheFilesDo)
{
    const std::vector<Occasion> inOrder{Occasion::patient(),
                                        Occasion::visit(0),
                                        Occasion::visit(8),
                                        Occasion::period(1),
                                        Occasion::day(1, 0),
                                        Occasion::day(1, 1),
                                        Occasion::day(1, 1, 1),
                                        Occasion::day(1, 1, 31),
                                        Occasion::day(1, 2),
                                        Occasion::day(1, Occasion::maximumDay),
                                        Occasion::period(2),
                                        Occasion::day(63, Occasion::maximumDay, 31),
                                        Occasion::row(List::AdverseEvent, 1),
                                        Occasion::row(List::AdverseEvent, 2),
                                        Occasion::row(List::Medication, 1),
                                        Occasion::row(List::Contact, Occasion::maximumRow)};
    EXPECT_TRUE(std::is_sorted(inOrder.begin(), inOrder.end()));
    EXPECT_EQ(std::adjacent_find(inOrder.begin(), inOrder.end()), inOrder.end());
}

TEST(Occasion, FitsInTwentyFourBitsAndComesBack)
{
    for (const Occasion occasion :
         {Occasion::visit(Occasion::maximumVisit), Occasion::day(63, 1022, 31), Occasion::row(List::Contact, 65535)}) {
        EXPECT_LT(occasion.packed(), 1U << 24);
        EXPECT_EQ(Occasion::fromPacked(occasion.packed()), occasion);
    }
}

TEST(Occasion, TellsADayFromItsPeriod)
{
    EXPECT_TRUE(Occasion::period(3).isPeriod());
    EXPECT_FALSE(Occasion::period(3).isDay());
    const Occasion line = Occasion::day(3, 0, 2);
    EXPECT_TRUE(line.isDay());
    EXPECT_EQ(line.periodNumber(), 3);
    EXPECT_EQ(line.dayNumber(), 0);
    EXPECT_EQ(line.lineNumber(), 2);
    EXPECT_FALSE(Occasion::visit(1).isDay());
    EXPECT_FALSE(Occasion::patient().isPeriod());
}
