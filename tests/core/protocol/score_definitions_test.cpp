#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

// Every kind of rule once, so that each can be broken in turn.
const QByteArray mini = R"({
  "id": "mini", "version": "1", "title": { "en": "Mini", "fr": "Mini" }, "source": "none",
  "licence": { "en": "none", "fr": "aucune" }, "recall": { "en": "now", "fr": "maintenant" }, "coding": "printed",
  "option_sets": { "three": [{ "code": "0", "label": { "en": "no", "fr": "non" } },
                             { "code": "1", "label": { "en": "some", "fr": "un peu" } },
                             { "code": "2", "label": { "en": "much", "fr": "beaucoup" } }] },
  "items": [
    { "id": "a", "label": { "en": "A", "fr": "A" }, "kind": "number", "range": [0, 2], "step": 1, "options": "three" },
    { "id": "b", "label": { "en": "B", "fr": "B" }, "kind": "number", "range": [0, 2], "step": 1, "options": "three",
      "asked_when": { "item": "a", "from": 1, "to": 2 } },
    { "id": "bed", "label": { "en": "Bed", "fr": "Lit" }, "kind": "time" },
    { "id": "up", "label": { "en": "Up", "fr": "Lever" }, "kind": "time" },
    { "id": "why", "label": { "en": "Why", "fr": "Motif" }, "kind": "text" }],
  "scores": [
    { "id": "total", "label": { "en": "T", "fr": "T" }, "range": [0, 4], "missing": { "en": "m", "fr": "m" },
      "bands": [{ "from": 0, "code": 0, "label": { "en": "low", "fr": "bas" } },
                { "from": 3, "code": 1, "label": { "en": "high", "fr": "haut" } }],
      "rule": { "name": "sum", "of": ["a", "b"], "at_least": 1,
                "recode": { "b": { "table": { "0": 0, "1": 1, "2": 2 } } } } },
    { "id": "level", "label": { "en": "L", "fr": "L" }, "missing": { "en": "m", "fr": "m" },
      "rule": { "name": "band", "of": "total" } },
    { "id": "high", "label": { "en": "H", "fr": "H" }, "missing": { "en": "m", "fr": "m" },
      "rule": { "name": "threshold", "of": "total", "from": 3 } },
    { "id": "z", "label": { "en": "Z", "fr": "Z" }, "missing": { "en": "m", "fr": "m" },
      "rule": { "name": "standardised", "of": ["total", "high"], "means": [2, 0.5], "deviations": [1, 2],
                "weights": [0.4, -0.2], "times": 10, "plus": 50 } },
    { "id": "w", "label": { "en": "W", "fr": "W" }, "missing": { "en": "m", "fr": "m" },
      "rule": { "name": "indicators", "of": ["a"], "weights": { "a": [0, -1.5, 2] }, "plus": 3 } },
    { "id": "hours", "label": { "en": "H", "fr": "H" }, "missing": { "en": "m", "fr": "m" },
      "usual": { "range": [3, 14], "else": { "en": "%1 h?", "fr": "%1 h ?" } },
      "rule": { "name": "clock", "from": "bed", "until": "up" } }]
})";

QString problemsOf(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = mini;
    EXPECT_TRUE(json.contains(from)) << from.toStdString();
    json.replace(json.indexOf(from), from.size(), to);
    QStringList lines;
    for (const DefinitionProblem &problem : checkInstrument(json))
        lines.push_back(problemLine(problem, u"mini.json"_s));
    return lines.join(u'\n');
}

} // namespace

TEST(ScoreDefinitions, AreReadWithWhatTheyAreMadeOf)
{
    const Instrument instrument = readInstrument(mini, u"mini.json"_s);
    ASSERT_EQ(instrument.scores.size(), 6u);
    EXPECT_EQ(instrument.scores[0].items, (std::vector<QString>{u"a"_s, u"b"_s}));
    EXPECT_EQ(instrument.scores[3].items, (std::vector<QString>{u"a"_s, u"b"_s}));
    EXPECT_EQ(instrument.scores[1].kind, ScoreDefinition::Kind::Band);
    EXPECT_EQ(instrument.scores[1].maximum, 1);
    EXPECT_EQ(instrument.scores[1].bands.back().label.fr, u"haut"_s);
    EXPECT_EQ(instrument.scores[2].kind, ScoreDefinition::Kind::Flag);
    EXPECT_DOUBLE_EQ(instrument.scores[3].minimum, 50 + 10 * (0.4 * -2 - 0.2 * 0.25));
    EXPECT_DOUBLE_EQ(instrument.scores[4].minimum, 1.5);
    EXPECT_DOUBLE_EQ(instrument.scores[4].maximum, 5);
    EXPECT_EQ(instrument.scores[5].items, (std::vector<QString>{u"bed"_s, u"up"_s}));
    EXPECT_EQ(instrument.items[1].askedWhen, (AskedWhen{u"a"_s, 1, 2}));
}

TEST(ScoreDefinitions, OfAnUnknownRuleAreRefused)
{
    EXPECT_EQ(problemsOf("\"standardised\"", "\"magic\""),
              u"mini.json: scores[3].rule.name: “magic” is not known; one of value, sum, mean, count, threshold, band, "
              "standardised, indicators, clock, ratio is wanted"_s);
    EXPECT_EQ(problemsOf("\"from\": 3 }", "\"from\": 3, \"until\": 4 }"),
              u"mini.json: scores[2].rule.until: unknown key; known here: name, of, from, above, to, below"_s);
    EXPECT_EQ(problemsOf("\"from\": 3 }", "\"from\": 3, \"to\": 4 }"),
              u"mini.json: scores[2].rule: one limit is wanted: from, above, to, below"_s);
}

TEST(ScoreDefinitions, OfUnknownItemsAreRefused)
{
    EXPECT_EQ(problemsOf("[\"a\", \"b\"], \"at_least\"", "[\"a\", \"b\", \"c\"], \"at_least\""),
              u"mini.json: scores[0].rule.of[2]: there is no item or score “c”"_s);
    EXPECT_EQ(problemsOf("[\"a\", \"b\"], \"at_least\"", "[\"a\", \"b\", \"why\"], \"at_least\""),
              u"mini.json: scores[0].rule.of[2]: “why” is no number"_s);
    EXPECT_EQ(problemsOf("\"until\": \"up\"", "\"until\": \"a\""),
              u"mini.json: scores[5].rule.until: “a” is no item that asks for a time"_s);
}

TEST(ScoreDefinitions, MayNotNameALaterScore)
{
    EXPECT_EQ(problemsOf("\"of\": \"total\", \"from\"", "\"of\": \"w\", \"from\""),
              u"mini.json: scores[2].rule.of: the score “w” comes later; a score is made of those before it"_s);
}

TEST(ScoreDefinitions, HaveNamesOfTheirOwn)
{
    EXPECT_EQ(problemsOf("\"id\": \"hours\"", "\"id\": \"total\""),
              u"mini.json: scores[5]: “total” is already used at scores[0]"_s);
    EXPECT_EQ(problemsOf("\"id\": \"hours\"", "\"id\": \"bed\""),
              u"mini.json: scores[5].id: “bed” is an item; a score needs a name of its own"_s);
}

TEST(ScoreDefinitions, WantOneWeightForEachInput)
{
    EXPECT_EQ(problemsOf("[0.4, -0.2]", "[0.4]"), u"mini.json: scores[3].rule.weights: 2 numbers are wanted, not 1"_s);
    EXPECT_EQ(problemsOf("[1, 2]", "[1, 2, 3]"),
              u"mini.json: scores[3].rule.deviations: 2 numbers are wanted, not 3"_s);
    EXPECT_EQ(problemsOf("[0, -1.5, 2]", "[0, -1.5]"),
              u"mini.json: scores[4].rule.weights.a: 3 numbers are wanted, not 2"_s);
    EXPECT_EQ(problemsOf("[2, 0.5]", "[2, \"x\"]"), u"mini.json: scores[3].rule.means[1]: a number is wanted"_s);
    EXPECT_EQ(problemsOf("\"deviations\": [1, 2]", "\"deviations\": [1, 0]"),
              u"mini.json: scores[3].rule.deviations: numbers above 0 are wanted"_s);
}

TEST(ScoreDefinitions, LeaveNoAnswerOut)
{
    EXPECT_EQ(problemsOf("{ \"0\": 0, \"1\": 1, \"2\": 2 }", "{ \"0\": 0, \"2\": 2 }"),
              u"mini.json: scores[0].rule.recode.b.table: the answer 1 is left out"_s);
    EXPECT_EQ(problemsOf("{ \"code\": \"1\", \"label\": { \"en\": \"some\", \"fr\": \"un peu\" } },", ""),
              u"mini.json: items[0].options: the answer 1 has no option\n"
              "mini.json: items[1].options: the answer 1 has no option\n"
              "mini.json: scores[0].rule.recode.b.table.1: unknown key; known here: 0, 2\n"
              "mini.json: scores[4].rule.weights.a: 2 numbers are wanted, not 3"_s);
}

TEST(ScoreDefinitions, KeepTheRangeThatTheirItemsGive)
{
    EXPECT_EQ(problemsOf("\"range\": [0, 4]", "\"range\": [0, 5]"),
              u"mini.json: scores[0].range: the items give 0 to 4"_s);
}

TEST(ScoreDefinitions, HaveAscendingBands)
{
    EXPECT_EQ(problemsOf("\"from\": 3, \"code\": 1", "\"from\": 0, \"code\": 1"),
              u"mini.json: scores[0].bands[1].from: 0 is not above 0, where the band before begins"_s);
    EXPECT_EQ(problemsOf("\"from\": 3, \"code\": 1", "\"from\": 3, \"code\": 0"),
              u"mini.json: scores[0].bands[1].code: 0 is already the code of another band"_s);
    EXPECT_EQ(problemsOf("\"from\": 0, \"code\": 0", "\"from\": 1, \"code\": 0"),
              u"mini.json: scores[0].bands[0].from: the first band begins at 0, the lowest score"_s);
    EXPECT_EQ(problemsOf("\"from\": 3, \"code\": 1", "\"from\": 5, \"code\": 1"),
              u"mini.json: scores[0].bands[1].from: 5 is above the highest score, 4"_s);
    EXPECT_EQ(problemsOf("\"of\": \"total\" }", "\"of\": \"a\" }"),
              u"mini.json: scores[1].rule.of: a score with bands is wanted, named before this one"_s);
}

TEST(ScoreDefinitions, SkipOnlyOnItemsThatAreThere)
{
    EXPECT_EQ(problemsOf("\"asked_when\": { \"item\": \"a\"", "\"asked_when\": { \"item\": \"x\""),
              u"mini.json: items[1].asked_when.item: there is no other item “x”"_s);
    EXPECT_EQ(problemsOf("\"asked_when\": { \"item\": \"a\"", "\"asked_when\": { \"item\": \"b\""),
              u"mini.json: items[1].asked_when.item: there is no other item “b”"_s);
}

TEST(ScoreDefinitions, AreRefusedOneByOneAndNeverCrashTheReader)
{
    // Cut out every value of a shipped definition in turn: each time there is a problem or a smaller definition.
    QByteArray json = shippedInstrument(u"psqi"_s);
    const qsizetype scores = json.indexOf("\"scores\"");
    int refused = 0;
    for (qsizetype at = scores; at < json.size(); ++at) {
        if (json[at] != ':')
            continue;
        QByteArray broken = json;
        broken.insert(at + 1, " null, \"x\":");
        refused += !checkInstrument(broken).empty();
    }
    EXPECT_GT(refused, 100);
}

TEST(ScoreDefinitions, SayWhereAResultIsUsual)
{
    const Instrument instrument = readInstrument(mini, u"mini.json"_s);
    const ScoreDefinition &hours = instrument.scores.back();
    ASSERT_TRUE(hours.usual);
    EXPECT_EQ(hours.usual->minimum, 3);
    EXPECT_EQ(hours.usual->maximum, 14);
    EXPECT_EQ(hours.usual->doubt.fr, u"%1 h ?"_s);
    EXPECT_FALSE(instrument.scores.front().usual);
    EXPECT_EQ(problemsOf("[3, 14], \"else\"", "[14, 3], \"else\""),
              u"mini.json: scores[5].usual.range: two numbers are wanted, low and high"_s);
}
