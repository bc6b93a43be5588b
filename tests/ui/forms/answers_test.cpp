#include "tests/support/support.h"
#include "ui/models/form_answers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

TEST(FormAnswers, ReadTimesAsPeopleTypeThem)
{
    EXPECT_EQ(readTime(u"2330"_s), u"23:30"_s);
    EXPECT_EQ(readTime(u"23:30"_s), u"23:30"_s);
    EXPECT_EQ(readTime(u"23h30"_s), u"23:30"_s);
    EXPECT_EQ(readTime(u"730"_s), u"07:30"_s);
    EXPECT_EQ(readTime(u"7"_s), u"07:00"_s);
    EXPECT_EQ(readTime(u"23h"_s), u"23:00"_s);
    EXPECT_EQ(readTime(u"24:00"_s), u"00:00"_s);
    EXPECT_EQ(readTime(u"2400"_s), u"00:00"_s);
    EXPECT_EQ(readTime(u"0005"_s), u"00:05"_s);
    for (const QString &wrong : {u"2460"_s, u"25:00"_s, u"24:01"_s, u"12345"_s, u""_s, u"h30"_s, u"7:5"_s})
        EXPECT_FALSE(readTime(wrong)) << wrong.toStdString();
}

TEST(FormAnswers, ReadNumbersWithPointOrComma)
{
    EXPECT_EQ(readNumber(u"6,5"_s), 6.5);
    EXPECT_EQ(readNumber(u"6.5"_s), 6.5);
    EXPECT_EQ(readNumber(u"45"_s), 45);
    for (const QString &wrong : {u"1 000"_s, u"4,5,6"_s, u"x"_s, u""_s, u","_s})
        EXPECT_FALSE(readNumber(wrong)) << wrong.toStdString();
}

Item scale(double low, double high)
{
    Item item;
    item.code = u"x_1"_s;
    item.kind = Item::Kind::Number;
    item.minimum = low;
    item.maximum = high;
    item.step = 1;
    return item;
}

TEST(FormAnswers, TurnTheBoxesOfAFormPrintedDownwards)
{
    Item item = scale(0, 3);
    for (const QString &code : {u"0"_s, u"1"_s, u"2"_s, u"3"_s})
        item.options.push_back({code, {code, code}});
    item.printedDownwards = true;
    const auto boxes = answerBoxes(item, true);
    ASSERT_EQ(boxes.size(), 4u);
    EXPECT_EQ(boxes[0].key, u"1"_s);
    EXPECT_EQ(boxes[0].code, u"3"_s);
    EXPECT_EQ(boxValue(item, boxes[3]), Value(0));
}

TEST(FormAnswers, KnowAScaleFromBoxesAndFromATypedNumber)
{
    EXPECT_EQ(answerKind(scale(0, 10)), AnswerKind::Scale);
    EXPECT_EQ(answerBoxes(scale(0, 10), false).size(), 11u);
    EXPECT_EQ(answerKind(scale(1, 7)), AnswerKind::Boxes);
    EXPECT_EQ(answerKind(scale(0, 100)), AnswerKind::Number);
    Item yesNo = scale(0, 1);
    yesNo.options = {{u"0"_s, {u"no"_s, u"non"_s}}, {u"1"_s, {u"yes"_s, u"oui"_s}}};
    EXPECT_EQ(answerKind(yesNo), AnswerKind::YesNo);
    EXPECT_EQ(answerBoxes(yesNo, false).front().code, u"1"_s);
    EXPECT_EQ(answerBoxes(yesNo, false).back().key, u"0"_s);
}

} // namespace

} // namespace carnet::ui
