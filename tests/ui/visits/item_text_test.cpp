#include "ui/forms/item_text.h"

#include "tests/support/support.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;

namespace {

const QDate today(2018, 6, 15);

Item item(Item::Kind kind)
{
    Item item;
    item.kind = kind;
    return item;
}

QString read(Item::Kind kind, const QString &text)
{
    const auto value = readItemText(item(kind), text, today);
    if (!value)
        return u"unreadable"_s;
    return value->missing ? code(*value->missing) : value->text();
}

} // namespace

TEST(ItemText, ReadsTimesAsPeopleTypeThem)
{
    for (const QString &text : {u"0930"_s, u"930"_s, u"9:30"_s, u"9h30"_s, u"09:30"_s})
        EXPECT_EQ(read(Item::Kind::Time, text), u"09:30"_s) << text.toStdString();
    EXPECT_EQ(read(Item::Kind::Time, u"9h"_s), u"09:00"_s);
    EXPECT_EQ(read(Item::Kind::Time, u"2375"_s), u"unreadable"_s);
    EXPECT_EQ(read(Item::Kind::Time, u"25:00"_s), u"unreadable"_s);
}

TEST(ItemText, KeepsPartialDatesPartial)
{
    EXPECT_EQ(read(Item::Kind::PartialDate, u"2018"_s), u"2018"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"-04-2018"_s), u"2018-04"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"04-2018"_s), u"2018-04"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"? avr 2018"_s), u"2018-04"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"180418"_s), u"2018-04-18"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"t"_s), u"2018-06-15"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"30/02/2018"_s), u"unreadable"_s);
    EXPECT_EQ(read(Item::Kind::PartialDate, u"13-2018"_s), u"unreadable"_s);
}

TEST(ItemText, AcceptsCommaAndPointAndReasons)
{
    EXPECT_EQ(read(Item::Kind::Number, u"7,5"_s), u"7.5"_s);
    EXPECT_EQ(read(Item::Kind::Number, u"7.5"_s), u"7.5"_s);
    EXPECT_EQ(read(Item::Kind::Number, u"nd"_s), u"ND"_s);
    EXPECT_EQ(read(Item::Kind::Number, u"seven"_s), u"unreadable"_s);
    EXPECT_EQ(read(Item::Kind::Text, u"nd"_s), u"nd"_s);
    EXPECT_EQ(readItemText(item(Item::Kind::Text), u"m"_s, QDate(2018, 6, 15)), Value(Missing::NotDone));
}

TEST(ItemText, WhatIsShownReadsBackInBothLanguages)
{
    const QLocale before;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
        QLocale::setDefault(locale);
        for (const auto &[kind, text] :
             {std::pair(Item::Kind::Date, u"2018-02-01"_s), std::pair(Item::Kind::PartialDate, u"2018-02"_s),
              std::pair(Item::Kind::PartialDate, u"2018"_s), std::pair(Item::Kind::PartialDate, u"2018-12-31"_s),
              std::pair(Item::Kind::Time, u"09:05"_s)}) {
            const QString shown = itemText(item(kind), Value(text));
            EXPECT_EQ(read(kind, shown), text) << shown.toStdString();
        }
        EXPECT_EQ(read(Item::Kind::Number, itemText(item(Item::Kind::Number), Value(1234.5))), u"1234.5"_s);
    }
    QLocale::setDefault(before);
}
