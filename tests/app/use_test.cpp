#include "tests/app/carnetctl.h"

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using carnet::test::shell;
using testing::ContainsRegex;
using testing::HasSubstr;

namespace {

const QStringList everyCommand{u"demo"_s,
                               u"generate"_s,
                               u"new"_s,
                               u"info"_s,
                               u"protocols"_s,
                               u"instruments"_s,
                               u"check-protocol"_s,
                               u"check-instrument"_s,
                               u"import"_s,
                               u"auc"_s,
                               u"score"_s,
                               u"model"_s,
                               u"tables"_s,
                               u"figures"_s,
                               u"report"_s,
                               u"export"_s,
                               u"worklist"_s,
                               u"audit"_s,
                               u"sign"_s,
                               u"lock"_s,
                               u"unlock"_s,
                               u"redact"_s,
                               u"verify"_s,
                               u"backup"_s};

void expectScreenful(const Outcome &run, const QString &what)
{
    EXPECT_EQ(run.exit, 0) << what.toStdString();
    EXPECT_EQ(run.words(), "") << what.toStdString();
    EXPECT_LE(run.lines().size(), 24) << run.results();
    for (const QByteArray &line : run.lines())
        EXPECT_LE(QString::fromUtf8(line).size(), 80) << line.toStdString();
}

} // namespace

TEST(Help, FitsAScreenAndNamesEveryCommand)
{
    const Outcome run = carnetctl({u"--help"_s});
    expectScreenful(run, u"carnetctl"_s);
    for (const QString &command : everyCommand)
        EXPECT_THAT(run.results(), ContainsRegex("\n  ([a-z-]+, )*" + command.toStdString() + "[ ,]"));
}

TEST(Help, OfEveryCommandFitsAScreenAndNamesItsUse)
{
    for (const QString &command : everyCommand) {
        const Outcome run = carnetctl({command, u"--help"_s});
        expectScreenful(run, command);
        EXPECT_THAT(run.results(), HasSubstr("carnetctl " + command.toStdString()));
    }
}

TEST(Help, GoesToStandardErrorWhenNothingWasAsked)
{
    const Outcome run = carnetctl({});
    EXPECT_EQ(run.exit, 2);
    EXPECT_EQ(run.results(), "");
    EXPECT_THAT(run.words(), HasSubstr("carnetctl COMMAND"));
}

TEST(Version, IsPrinted)
{
    const Outcome run = carnetctl({u"--version"_s});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.results(), "carnetctl " CARNET_VERSION "\n");
}

struct BadUse
{
    const char *line;
    const char *words;
};

class WrongUse : public testing::TestWithParam<BadUse>
{
};

TEST_P(WrongUse, EndsWithTwoAndSaysWhatIsWrong)
{
    const Outcome run = carnetctl(QString::fromUtf8(GetParam().line).split(u' '));
    EXPECT_EQ(run.exit, 2) << run.words();
    EXPECT_EQ(run.results(), "");
    EXPECT_THAT(run.words(), HasSubstr(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Uses, WrongUse,
    testing::Values(
        BadUse{"unblind", "missing after unblind"}, BadUse{"user add x.carnet", "needs the name of an account"},
        BadUse{"redact x.carnet", "redact needs --act"}, BadUse{"exprot x.carnet", "Did you mean export?"},
        BadUse{"--frobnicate", "has no option --frobnicate"},
        BadUse{"--lang de protocols", "--lang is en or fr, not “de”"},
        BadUse{"protocols --lang xx", "--lang is en or fr"},
        BadUse{"protocols now", "does not know what to do with “now”"},
        BadUse{"demo", "Something is missing after demo"},
        BadUse{"demo d.carnet --finnished", "Did you mean --finished?"}, BadUse{"demo -", "needs the name of a file"},
        BadUse{"demo a.carnet b.carnet", "“b.carnet”"}, BadUse{"new n.carnet", "new needs --protocol"},
        BadUse{"new n.carnet --protocol", "--protocol"},
        BadUse{"new n.carnet --protocol ketapian", "neither a protocol file nor a shipped protocol"},
        BadUse{"generate g.carnet --days 35", "generate needs --patients"},
        BadUse{"generate g.carnet --patients 3", "generate needs --days"},
        BadUse{"generate g.carnet --patients 0 --days 35", "from 1 to 99999, not “0”"},
        BadUse{"generate g.carnet --patients ten --days 35", "not “ten”"},
        BadUse{"generate g.carnet --patients 3 --days 4000", "from 1 to 1022"},
        BadUse{"check-protocol nowhere.json", "There is no file nowhere.json"},
        BadUse{"auc", "either a STUDY or --diary FILE"},
        BadUse{"auc s.carnet --diary d.csv", "either a STUDY or --diary"},
        BadUse{"auc --diary nowhere.csv", "There is no file nowhere.csv"},
        BadUse{"auc --diary - --pre-infusion -", "Only one file can be standard input"},
        BadUse{"auc --diary - --rule lofc", "There is no rule “lofc”"},
        BadUse{"auc --diary - --measure worst", "There is no measure “worst”"},
        BadUse{"auc --diary - --day 7,x", "not “x”"}, BadUse{"auc --diary - --day 0", "not “0”"},
        BadUse{"auc --diary - --start 2", "from 0 to 1"}, BadUse{"auc --diary - --dya 7", "Did you mean --day?"},
        BadUse{"auc s.carnet --pre-infusion p.csv", "belongs to --diary"},
        BadUse{"import s.carnet", "Something is missing after import"},
        BadUse{"import s.carnet d.csv --replace", "--replace needs --reason"},
        BadUse{"import s.carnet d.csv --reason x", "--reason belongs to --replace"},
        BadUse{"import s.carnet nowhere.csv", "There is no file or folder nowhere.csv"},
        BadUse{"export s.carnet", "export needs --out"},
        BadUse{"export s.carnet --out o --format odm", "not in this version"},
        BadUse{"export s.carnet --out o --profile german", "“german”"},
        BadUse{"figures s.carnet", "figures needs --out"}, BadUse{"figures s.carnet --out o --format gif", "“gif”"},
        BadUse{"backup s.carnet", "backup needs --to"}, BadUse{"audit s.carnet --since yesterday", "YYYY-MM-DD"},
        BadUse{"audit s.carnet --kind typo", "There is no kind “typo”"},
        BadUse{"info", "Something is missing after info"}, BadUse{"verify a b", "“b”"}));

TEST(Language, IsTakenFromTheOptionBeforeAndAfterTheCommand)
{
    const Outcome before = carnetctl({u"--lang"_s, u"fr"_s, u"protocols"_s});
    const Outcome after = carnetctl({u"protocols"_s, u"--lang=fr"_s});
    EXPECT_EQ(before.exit, 0) << before.words();
    EXPECT_EQ(before.out, after.out);
    EXPECT_NE(before.out, carnetctl({u"protocols"_s}).out);
    EXPECT_THAT(before.results(), HasSubstr("essai croisé"));
}

TEST(Language, NeedsNoUtf8EnvironmentToWriteUtf8)
{
    const Outcome run = shell(u"LC_ALL=C \"$CARNETCTL\" --lang fr protocols"_s);
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.words(), "");
    EXPECT_THAT(run.results(), HasSubstr("essai croisé"));
}

TEST(Protocols, AreListedWithTheirIdFirst)
{
    const Outcome run = carnetctl({u"protocols"_s});
    EXPECT_EQ(run.exit, 0);
    for (const char *id : {"inpatient-infusion ", "ketapain ", "one-year-cohort ", "three-arm-parallel "}) {
        const auto lines = run.lines();
        EXPECT_TRUE(
            std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(id); }))
            << id << run.results();
    }
}

TEST(Output, ThatCannotBeWrittenEndsWithOneAndWords)
{
    const Outcome run = shell(u"\"$CARNETCTL\" protocols > /dev/full"_s);
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("Cannot write to standard output"));
}
