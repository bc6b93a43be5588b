#include "core/domain/error.h"
#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

const QByteArray small = R"({
  "id": "mini", "version": "1", "title": { "en": "Mini", "fr": "Mini" }, "source": "none",
  "licence": { "en": "none", "fr": "aucune" }, "recall": { "en": "now", "fr": "maintenant" }, "coding": "printed",
  "option_sets": { "two": [{ "code": "0", "label": { "en": "no", "fr": "non" } },
                           { "code": "1", "label": { "en": "yes", "fr": "oui" } }] },
  "items": [{ "id": "mini_1", "label": { "en": "One", "fr": "Un" }, "kind": "number", "range": [0, 1], "step": 1,
              "options": "two", "role": "item" }]
})";

QString problemsOf(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = small;
    EXPECT_TRUE(json.contains(from)) << from.toStdString();
    json.replace(json.indexOf(from), from.size(), to);
    QStringList lines;
    for (const DefinitionProblem &problem : checkInstrument(json))
        lines.push_back(problemLine(problem, u"mini.json"_s));
    return lines.join(u'\n');
}

} // namespace

TEST(Instruments, CarryTheNumberOfItemsOfTheirForm)
{
    const QHash<QString, int> counts{{u"dn4"_s, 10},  {u"bpi"_s, 15},   {u"npsi"_s, 12}, {u"hads"_s, 14},
                                     {u"sf36"_s, 36}, {u"sf12"_s, 12},  {u"psqi"_s, 19}, {u"qdsa"_s, 58},
                                     {u"mpq"_s, 21},  {u"sfmpq"_s, 17}, {u"pgic"_s, 1},  {u"vas"_s, 1},
                                     {u"nrs"_s, 1}};
    for (const QString &id : shippedInstruments())
        EXPECT_EQ(int(readInstrument(shippedInstrument(id), id).items.size()), counts.value(id)) << id.toStdString();
}

TEST(Instruments, GiveEachAnswerItsCode)
{
    const Instrument sleep = readInstrument(shippedInstrument(u"psqi"_s), u"psqi.json"_s);
    EXPECT_EQ(sleep.items[0].kind, Item::Kind::Time);
    EXPECT_EQ(sleep.items[1].unit, u"min"_s);
    EXPECT_EQ(sleep.items[1].maximum, 1440);
    EXPECT_EQ(sleep.items[4].options.size(), 4u);
    EXPECT_EQ(sleep.items[4].codelist, u"psqi_week"_s);
    EXPECT_EQ(sleep.items[4].role, u"c2"_s);
    EXPECT_EQ(sleep.items[14].kind, Item::Kind::Text);
    const Instrument words = readInstrument(shippedInstrument(u"mpq"_s), u"mpq.json"_s);
    EXPECT_EQ(words.items[0].options.size(), 7u);
    EXPECT_EQ(words.items[0].options[6].label.fr, u"mot 6"_s);
}

TEST(Instruments, SayWhatASiteMustDoBeforeUse)
{
    for (const QString &id : shippedInstruments()) {
        const Instrument instrument = readInstrument(shippedInstrument(id), id);
        EXPECT_FALSE(instrument.licence.en.isEmpty() || instrument.licence.fr.isEmpty()) << id.toStdString();
        EXPECT_FALSE(instrument.recall.en.isEmpty() || instrument.source.isEmpty()) << id.toStdString();
    }
}

TEST(Instruments, WantCompleteScores)
{
    EXPECT_EQ(problemsOf("\"items\"", "\"scores\": [{ \"id\": \"mini_total\" }], \"items\""),
              u"mini.json: scores[0].label: is missing\nmini.json: scores[0].missing: is missing\n"
              "mini.json: scores[0].rule: is missing"_s);
    EXPECT_EQ(problemsOf("\"items\"", "\"scores\": 3, \"items\""),
              u"mini.json: scores: a list is wanted, in square brackets"_s);
}

TEST(Instruments, AreRefusedWithThePathOfTheFault)
{
    EXPECT_EQ(problemsOf("\"coding\": \"printed\"", "\"coding\": \"shown\""),
              u"mini.json: coding: “shown” is not known; one of position, printed is wanted"_s);
    EXPECT_EQ(problemsOf("\"options\": \"two\"", "\"options\": \"three\""),
              u"mini.json: items[0].options: there is no option list “three”"_s);
    EXPECT_EQ(problemsOf("[0, 1]", "[1, 0]"), u"mini.json: items[0].range: low 1 is above high 0\n"
                                              "mini.json: items[0].options: code 0 is outside the range of the item\n"
                                              "mini.json: items[0].options: code 1 is outside the range of the item"_s);
    EXPECT_EQ(problemsOf("[0, 1], \"step\": 1", "[0, 1], \"step\": 0.3"),
              u"mini.json: items[0].step: step 0.3 does not divide the range"_s);
    EXPECT_EQ(problemsOf("\"code\": \"1\"", "\"code\": \"0\""),
              u"mini.json: option_sets.two[1]: “0” is already used at "
              "option_sets.two[0]\n"
              "mini.json: items[0].options: the answer 1 has no option"_s);
    EXPECT_EQ(problemsOf("\"fr\": \"Un\"", "\"de\": \"Ein\""),
              u"mini.json: items[0].label.de: unknown key; known here: en, fr\n"
              "mini.json: items[0].label.fr: is missing"_s);
    EXPECT_EQ(problemsOf("\"kind\": \"number\"", "\"kind\": \"text\""),
              u"mini.json: items[0].options: only choice and number items have options"_s);
}

TEST(Instruments, ThrowEveryProblemAtOnce)
{
    try {
        readInstrument("{ \"id\": \"x\" }", u"x.json"_s);
        FAIL() << "was read";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::Refused);
        EXPECT_THAT(error.what(), testing::HasSubstr("x.json: version: is missing\nx.json: title: is missing\n"));
    }
}
