#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

/// One thing wrong with the shipped protocol, and every line that its reader then gives.
struct Malformed
{
    const char *path;  ///< where the value is put, as in "visits/2/window"
    const char *value; ///< JSON, empty to remove
    const char *problems;
};

QJsonValue withEdit(const QJsonValue &node, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        const int index = key.toInt();
        if (index == array.size())
            array.append(value);
        else
            array[index] = withEdit(array[index], path, value);
        return array;
    }
    QJsonObject object = node.toObject();
    const QJsonValue inner = withEdit(object.value(key), path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray edited(const Malformed &wrong)
{
    const QJsonObject root = QJsonDocument::fromJson(shippedProtocol(u"ketapain"_s)).object();
    const QByteArray text(wrong.value);
    const QJsonValue value =
        text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonDocument::fromJson("[" + text + "]").array().first();
    return QJsonDocument(withEdit(root, QString::fromLatin1(wrong.path).split(u'/'), value).toObject()).toJson();
}

class MalformedProtocol : public testing::TestWithParam<Malformed>
{
};

} // namespace

TEST_P(MalformedProtocol, IsRefusedWithItsPath)
{
    const Malformed &wrong = GetParam();
    QStringList lines;
    for (const DefinitionProblem &problem : checkProtocol(edited(wrong), shippedInstrument))
        lines.push_back(problemLine(problem, u"k.json"_s));
    EXPECT_EQ(lines.join(u'\n'), QString::fromUtf8(wrong.problems)) << wrong.path << " = " << wrong.value;
}

constexpr Malformed identity[] = {
    {"id", "\"Keta Pain\"", "k.json: id: lower-case letters, digits and hyphens are wanted"},
    {"version", "", "k.json: version: is missing"},
    {"version", "1", "k.json: version: a text is wanted"},
    {"title", "\"KETAPAIN\"", "k.json: title: an object is wanted, in braces"},
    {"title/fr", "", "k.json: title.fr: is missing"},
    {"design", "\"adaptive\"",
     "k.json: design: “adaptive” is not known; one of crossover, parallel, single-arm, cohort is wanted"},
    {"patient_code_pattern", "\"KP\"", "k.json: patient_code_pattern: at least one # is wanted, the place of a digit"},
    {"planned_patients", "-1", "k.json: planned_patients: a whole number from 0 to 1000000 is wanted"},
    {"arms", "[]",
     "k.json: arms: this design wants two arms or more\nk.json: sequences[0]: “P” is no arm\nk.json: sequences[0]: “K” "
     "is no arm\n"
     "k.json: sequences[0]: “KM” is no arm\nk.json: sequences[1]: “P” is no arm\nk.json: sequences[1]: “KM” is no arm\n"
     "k.json: sequences[1]: “K” is no arm\nk.json: sequences[2]: “K” is no arm\nk.json: sequences[2]: “P” is no arm\n"
     "k.json: sequences[2]: “KM” is no arm\nk.json: sequences[3]: “K” is no arm\nk.json: sequences[3]: “KM” is no arm\n"
     "k.json: sequences[3]: “P” is no arm\nk.json: sequences[4]: “KM” is no arm\nk.json: sequences[4]: “P” is no arm\n"
     "k.json: sequences[4]: “K” is no arm\nk.json: sequences[5]: “KM” is no arm\nk.json: sequences[5]: “K” is no arm\n"
     "k.json: sequences[5]: “P” is no arm"},
    {"sequences/3", "[\"K\", \"P\"]", "k.json: sequences[3]: 3 arms are wanted, one for each period"},
    {"synthetic", "\"yes\"", "k.json: synthetic: true or false is wanted"},
    {"tables/1", "\"table9\"",
     "k.json: tables[1]: “table9” is not known; one of table1, table2, table3, table4 is wanted"},
};
INSTANTIATE_TEST_SUITE_P(Identity, MalformedProtocol, testing::ValuesIn(identity));

constexpr Malformed outcomes[] = {
    {"outcomes", "[{\"of\": \"sadness\", \"better\": \"lower\"}]",
     "k.json: outcomes[0].of: there is no item or score “sadness”"},
    {"outcomes", "[{\"of\": \"npsi_total\", \"better\": \"less\"}]",
     "k.json: outcomes[0].better: “less” is not known; one of lower, higher is wanted"},
    {"outcomes", "[{\"of\": \"npsi_total\", \"better\": \"lower\", \"auc_days\": [15, 7]}]",
     "k.json: outcomes[0].auc_days[1]: days are wanted in rising order"},
    {"outcomes", "[{\"of\": \"npsi_total\", \"better\": \"lower\"}, {\"of\": \"npsi_total\", \"better\": \"lower\"}]",
     "k.json: outcomes[1].of: “npsi_total” is already used at outcomes[0].of"},
    {"outcomes", "[{\"of\": \"sae_known_on\", \"better\": \"lower\"}]",
     "k.json: outcomes[0].of: no visit asks for “serious_event”"},
    {"recruitment", "{\"begin\": \"2015\", \"end\": \"2016-01-01\"}",
     "k.json: recruitment.begin: a date such as 2015-11-10 is wanted"},
    {"recruitment", "{\"begin\": \"2016-01-01\", \"end\": \"2015-01-01\"}",
     "k.json: recruitment.end: a day after the beginning is wanted"},
};
INSTANTIATE_TEST_SUITE_P(Outcomes, MalformedProtocol, testing::ValuesIn(outcomes));

constexpr Malformed visits[] = {
    {"visits/2/window", "[7]", "k.json: visits[2].window: two days are wanted, low and high"},
    {"visits/2/window", "[-2, \"7\"]", "k.json: visits[2].window: two days are wanted, low and high"},
    {"visits/2/window", "[7, -2]", "k.json: visits[2].window: low 7 is above high -2"},
    {"visits/2/window", "[1, 7]",
     "k.json: visits[2].window: the target day lies outside; low is 0 or less, high 0 or more"},
    {"visits/2/anchor", "\"V9\"", "k.json: visits[2].anchor: there is no visit “V9”"},
    {"visits/2/anchor", "", "k.json: visits[2].anchor: is missing; only the first visit has none"},
    {"visits/8/anchor", "\"V4\"", "k.json: visits[8].anchor: the anchors run in a circle"},
    {"visits/2/target", "1.5", "k.json: visits[2].target: a whole number from 0 to 10000 is wanted"},
    {"visits/3/code", "\"V1\"", "k.json: visits[3]: “V1” is already used at visits[2]"},
    {"visits/8/code", "\"AE3\"", "k.json: visits[8].code: “AE3” names a period or a row of a list"},
    {"visits/2/kind", "\"party\"",
     "k.json: visits[2].kind: “party” is not known; one of screening, inclusion, infusion, call, visit, end is wanted\n"
     "k.json: visits: period 1 has no infusion"},
    {"visits/6/kind", "\"visit\"", "k.json: visits: period 3 has no infusion"},
    {"visits/6/period", "2",
     "k.json: visits[6].period: period 2 has another infusion already\nk.json: visits: period 3 has no infusion"},
    {"visits/6/period", "4",
     "k.json: visits[6].period: a whole number from 1 to 3 is wanted\n"
     "k.json: visits[6].period: period 1 has another infusion already\nk.json: visits: period 3 has no infusion"},
    {"visits/8/outcome_of_period", "0", "k.json: visits[8].outcome_of_period: a whole number from 1 to 3 is wanted"},
    {"visits/1/forms/2", "\"bpii\"", "k.json: visits[1].forms[2]: there is no form or instrument “bpii”"},
    {"visits/1/forms/2", "\"dn4\"", "k.json: visits[1].forms[2]: “dn4” is already used at visits[1].forms[1]"},
    {"visits/0/colour", "\"red\"",
     "k.json: visits[0].colour: unknown key; known here: code, kind, label, short_label, anchor, target, window, "
     "period, "
     "outcome_of_period, forms"},
    {"visits/0", "\"V0\"",
     "k.json: visits[0]: an object is wanted, in braces\nk.json: visits[1].anchor: there is no visit “SCR”"},
};
INSTANTIATE_TEST_SUITE_P(Visits, MalformedProtocol, testing::ValuesIn(visits));

constexpr Malformed diary[] = {
    {"diary", "", "k.json: diary: an object is wanted, in braces"},
    {"diary/scale/step", "3", "k.json: diary.scale.step: step 3 does not divide the range"},
    {"diary/scale/step", "0.25", "k.json: diary.scale.step: a step in whole tenths is wanted"},
    {"diary/scale/range", "[10, 0]", "k.json: diary.scale.range: two numbers are wanted, low and high, from 0 to 3000"},
    {"diary/measures/1/column", "\"avg\"",
     "k.json: diary.measures[1].column: “avg” is already used at diary.measures[0].column"},
    {"diary/measures/1/label/fr", "\"\"", "k.json: diary.measures[1].label.fr: a text is wanted"},
    {"diary/last_day", "30", "k.json: auc.days[4]: a diary day from 1 to 30 is wanted"},
    {"diary/direction", "\"up\"", "k.json: diary.direction: “up” is not known; one of across, down is wanted"},
    {"auc/days/1", "6",
     "k.json: auc.days[1]: days are wanted in rising order\nk.json: auc.targets[1].day: day 15 is not among the AUC "
     "days"},
    {"auc/targets/0/rule", "\"LOCF\"",
     "k.json: auc.targets[0].rule: “LOCF” is not known; one of observed, observed_scaled, complete_ends, "
     "complete_days, locf, "
     "linear, bocf is wanted"},
    {"auc/targets/0/day", "8", "k.json: auc.targets[0].day: day 8 is not among the AUC days"},
    {"auc/targets/0/measure", "\"worst\"", "k.json: auc.targets[0].measure: “worst” is no measure of the diary"},
    {"auc/targets/1/day", "7", "k.json: auc.targets[1]: “average, day 7” is already used at auc.targets[0]"},
    {"auc/start_day", "2", "k.json: auc.start_day: a whole number from 0 to 1 is wanted"},
    {"auc/minimum_post_share", "1.5", "k.json: auc.minimum_post_share: a number from 0 to 1 is wanted"},
    {"checks/0/expression", "\"maximum ~ average\"",
     "k.json: checks[0].expression: a comparison is wanted at “~ average”"},
    {"checks/0/expression", "\"worst < average\"", "k.json: checks[0].expression: “worst” is no measure of the diary"},
    {"checks/0/level", "\"stop\"", "k.json: checks[0].level: “stop” is not known; one of refuse, warn, note is wanted"},
    {"checks/1/id", "\"maximum_below_average\"",
     "k.json: checks[1]: “maximum_below_average” is already used at checks[0]"},
    {"checks/0/item", "\"mean\"", "k.json: checks[0].item: “mean” is no measure of the diary"},
};
INSTANTIATE_TEST_SUITE_P(Diary, MalformedProtocol, testing::ValuesIn(diary));

constexpr Malformed lists[] = {
    {"reevaluation/pain_now", "\"pain\"", "k.json: reevaluation.pain_now: there is no item “pain”"},
    {"reevaluation/within_points", "", "k.json: reevaluation: within_points or within_share is wanted"},
    {"missing_reasons/0/code", "\"NA\"", "k.json: missing_reasons[0].code: “NA” is no reason why a value is missing"},
    {"quick_drugs/0/class", "\"aspirin\"", "k.json: quick_drugs[0].class: “aspirin” is no class of drugs"},
    {"quick_events/1/code", "\"fatigue\"", "k.json: quick_events[1]: “fatigue” is already used at quick_events[0]"},
    {"quick_events", "{}", "k.json: quick_events: a list is wanted, in square brackets"},
    {"codelists/severity", "[]", "k.json: codelists.severity: the program has a list of this name"},
    {"forms/4/items/0/id", "\"sex\"",
     "k.json: forms[4].items[0]: “sex” is already used at patients.csv\n"
     "k.json: reevaluation.pain_now: there is no item “reeval_pain_now”"},
    {"forms/4/items/0/id", "\"pain now\"",
     "k.json: forms[4].items[0].id: “pain now” is no name: letters, digits and underscores are wanted, a letter first\n"
     "k.json: reevaluation.pain_now: there is no item “reeval_pain_now”"},
    {"forms/4/items/0/range", "[0]", "k.json: forms[4].items[0].range: two numbers are wanted, low and high"},
    {"forms/4/items/2/options", "", "k.json: forms[4].items[2].options: is missing"},
    {"forms/1/id", "\"eligibility\"",
     "k.json: forms[1]: “eligibility” is already used at forms[0]\n"
     "k.json: visits[0].forms[1]: there is no form or instrument “consent”"},
    {"forms/1/level", "\"day\"",
     "k.json: forms[1].level: “day” is not known; one of patient, visit, period, adverse_event, contact, "
     "infusion is wanted"},
    {"verification/diary", "\"some\"",
     "k.json: verification.diary: “some” is not known; one of none, average, all is wanted"},
};
INSTANTIATE_TEST_SUITE_P(Lists, MalformedProtocol, testing::ValuesIn(lists));

TEST(MalformedInstrument, IsNamedByTheVisitThatWantsIt)
{
    const auto problems = checkProtocol(shippedProtocol(u"ketapain"_s), [](const QString &id) {
        return id == u"hads" ? QByteArray("{ \"id\": \"hads\" ") : shippedInstrument(id);
    });
    ASSERT_EQ(problems.size(), 4u) << "once for each visit";
    EXPECT_EQ(problems[0].path, u"visits[1].forms[5]"_s);
    EXPECT_TRUE(problems[0].message.startsWith(u"hads.json: line 1, column "_s)) << problems[0].message.toStdString();
}

TEST(MalformedInstrument, MayNotGiveAListOtherAnswers)
{
    const auto problems = checkProtocol(shippedProtocol(u"ketapain"_s), [](const QString &id) {
        QByteArray json = shippedInstrument(id);
        return id == u"dn4" ? json.replace("yn01", "nrs11") : json;
    });
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems[0].path, u"visits[1].forms[2]"_s);
    EXPECT_EQ(problems[0].message, u"option list “nrs11” stands for other answers elsewhere"_s);
}
