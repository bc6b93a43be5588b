#include "core/exchange/csv.h"

#include "core/domain/error.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace carnet;
using namespace carnet::csv;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view bytes)
{
    Reader reader(bytes);
    Rows rows;
    while (reader.next())
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    EXPECT_FALSE(reader.problem()) << reader.problem()->message.toStdString();
    return rows;
}

Problem problemOf(std::string_view bytes)
{
    Reader reader(bytes);
    while (reader.next()) {
    }
    return reader.problem().value_or(Problem{});
}

} // namespace

TEST(CsvReader, RecognisesTheSeparatorFromTheHeader)
{
    EXPECT_EQ(rowsOf("a,b\n1,2;3\n"), (Rows{{"a", "b"}, {"1", "2;3"}}));
    EXPECT_EQ(rowsOf("a;b\n1;2,3\n"), (Rows{{"a", "b"}, {"1", "2,3"}}));
    EXPECT_EQ(rowsOf("\"a,b,c\";d\n1;2\n"), (Rows{{"a,b,c", "d"}, {"1", "2"}}));
}

TEST(CsvReader, ReadsQuotesLineBreaksAndTheByteOrderMark)
{
    EXPECT_EQ(rowsOf("\xef\xbb\xbf"
                     "a,b\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n"),
              (Rows{{"a", "b"}, {"say \"no\"", "two\nlines"}}));
    EXPECT_EQ(rowsOf("a,b\n\"\",\"\"\"\"\n"), (Rows{{"a", "b"}, {"", "\""}}));
}

TEST(CsvReader, KeepsEmptyFieldsAndPassesOverEmptyLines)
{
    EXPECT_EQ(rowsOf("a,b,c\n\n,,\n\r\n1,,"), (Rows{{"a", "b", "c"}, {"", "", ""}, {"1", "", ""}}));
    EXPECT_EQ(rowsOf(""), Rows{});
}

TEST(CsvReader, SaysWhereEachFieldStands)
{
    Reader reader("a,b,c\n\"x\ny\",2,3\n4,5,6\n");
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.place(2), (Place{1, 2}));
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.place(1), (Place{2, 1}));
    EXPECT_EQ(reader.place(2), (Place{3, 2}));
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.place(3), (Place{4, 3}));
}

TEST(CsvReader, RefusesBrokenQuotesWithTheirPlace)
{
    EXPECT_EQ(problemOf("a,b\n1,5\" pain\n").place, (Place{2, 2}));
    EXPECT_EQ(problemOf("a,b\n1,\"x\" y\n").place, (Place{2, 2}));
    EXPECT_EQ(problemOf("a,b\n1,2\n3,\"x\n\n\n").place, (Place{3, 2}));
    EXPECT_EQ(problemOf("a,b\n1,2\r3,4\n").place, (Place{2, 2}));
    EXPECT_TRUE(problemOf("a,b\n1,\"x").message.contains(u"never closed"));
}

TEST(CsvReader, NamesTheWrongEncodingWithLineAndByte)
{
    EXPECT_FALSE(encodingProblem("name\nFran\xc3\xa7ois, \xe2\x82\xac, \xf0\x9f\x98\x80\n"));
    const auto latin = encodingProblem("name,cause\nKP-001,n\xe9vralgie\n");
    ASSERT_TRUE(latin);
    EXPECT_EQ(latin->place, (Place{2, 2}));
    EXPECT_TRUE(latin->message.startsWith(u"byte 9 of the line (0xE9) is not UTF-8")) << latin->message.toStdString();
    EXPECT_TRUE(encodingProblem("\xff\xfe"
                                "a\0,\0"sv)
                    ->message.contains(u"UTF-16"));
    EXPECT_TRUE(encodingProblem("a\0,\0b\0\n\0"sv)->message.contains(u"UTF-16"));
    const auto nul = encodingProblem("a,b\n1,\0002\n"sv);
    ASSERT_TRUE(nul);
    EXPECT_EQ(nul->place, (Place{2, 2}));
    EXPECT_TRUE(nul->message.startsWith(u"byte 3 of the line is a NUL"));
    EXPECT_TRUE(encodingProblem("overlong \xc0\x80 here"));
    EXPECT_TRUE(encodingProblem("surrogate \xed\xa0\x80 here"));
    EXPECT_TRUE(encodingProblem("cut \xe2\x82"));
}

TEST(CsvWriter, QuotesOnlyWhereNeeded)
{
    Writer writer;
    writer.text("plain"sv);
    writer.text("a,b"sv);
    writer.text("say \"no\""sv);
    writer.text("two\nlines"sv);
    writer.text("=1+1"sv);
    writer.endRow();
    writer.number(0.1);
    writer.number(-3);
    writer.number(-0.0);
    writer.integer(12);
    writer.empty();
    writer.endRow();
    EXPECT_EQ(writer.bytes(), "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",=1+1\n0.1,-3,0,12,\n");
}

TEST(CsvWriter, GuardsTextsButNeverNumbersForSpreadsheets)
{
    Writer writer({';', ',', true, true});
    for (const auto text : {"=1+1"sv, "+33"sv, "-x"sv, "@home"sv, "\tx"sv, "\rx"sv, "a,b"sv, "a;b"sv})
        writer.text(text);
    writer.number(-1.5);
    writer.endRow();
    EXPECT_EQ(writer.bytes(), "\xef\xbb\xbf'=1+1;'+33;'-x;'@home;'\tx;\"'\rx\";a,b;\"a;b\";-1,5\n");
}

TEST(CsvWriter, WritesWhatTheReaderReads)
{
    const std::vector<std::string> hostile{"",     ",",
                                           ";",    "\"",
                                           "\"\"", "\n",
                                           "\r\n", "a\rb",
                                           "é",    "\xe2\x80\x8f",
                                           "😀",    "'",
                                           " ",    "NA",
                                           "=x",   std::string(100000, 'x')};
    for (const char separator : {',', ';'}) {
        Writer writer({separator, '.', false, false});
        writer.text("h1"sv);
        for (std::size_t i = 1; i < hostile.size(); ++i)
            writer.text("h"sv);
        writer.endRow();
        for (const std::string &text : hostile)
            writer.text(text);
        writer.endRow();
        EXPECT_EQ(rowsOf(writer.bytes()).at(1), hostile);
    }
}

TEST(CsvWriter, LeavesNothingWhereItCannotWrite)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_s);
    writeFile(path, "a\n");
    writeFile(path, "b\n");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "b\n");
    EXPECT_THROW(writeFile(folder.filePath(u"none/x.csv"_s), "a\n"), Error);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.csv"_s});
}
