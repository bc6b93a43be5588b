#include "tests/app/carnetctl.h"

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using carnet::test::shell;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr auto header = "patient_id,period,measure,start,day,rule,n_expected,n_observed,n_imputed,auc,auc_per_day";

/// Days 0…7 of one patient as a diary file; '.' is a missing day.
QByteArray diary(const QByteArray &patient, const QByteArray &days)
{
    QByteArray rows;
    const QList<QByteArray> scores = days.split(' ');
    for (qsizetype day = 0; day < scores.size(); ++day)
        rows +=
            patient + ",1," + QByteArray::number(day) + ',' + (scores[day] == "." ? QByteArray() : scores[day]) + '\n';
    return rows;
}

QByteArray file(const QByteArray &rows)
{
    return "patient_id,period,day,avg\n" + rows;
}

/// The areas of the output in its order, empty where there is none.
std::vector<std::string> areas(const Outcome &run)
{
    std::vector<std::string> result;
    for (const QByteArray &line : run.lines().mid(1))
        result.push_back(line.split(',').at(9).toStdString());
    return result;
}

struct Example
{
    const char *name;
    const char *days;
    std::vector<std::string> byRule; ///< bocf, complete_days, complete_ends, linear, locf, observed, observed_scaled
};

const std::vector<Example> examples{
    {"A", "8 6 5 5 4 4 3 3", {"32.5", "32.5", "32.5", "32.5", "32.5", "32.5", "32.5"}},
    {"B", "8 6 . . 4 4 3 3", {"32.5", "", "32.5", "32.5", "34.5", "32.5", "32.5"}},
    {"C", "8 6 5 5 4 . . .", {"44", "", "", "34", "34", "22", "38.5"}},
    {"D", ". . 5 5 4 4 3 3", {"", "", "", "30", "30", "20", "28"}},
    {"E", "8 . . . . . . .", {"", "", "", "", "", "", ""}},
    {"F", ". . . 5 . . . .", {"", "", "", "35", "35", "", ""}},
    {"G", ". . . . . . . .", {"", "", "", "", "", "", ""}},
    {"H", ". 6 . 5 4 . 3 .", {"", "", "", "31.5", "32.5", "22.5", "31.5"}},
};

} // namespace

TEST(AucOfAFile, GivesTheWorkedExamplesUnderEveryRule)
{
    QByteArray rows;
    for (const Example &example : examples)
        rows += diary(example.name, example.days);
    const Outcome run =
        carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"7"_s, u"--rule"_s, u"all"_s}, file(rows));
    ASSERT_EQ(run.exit, 0) << run.words();
    EXPECT_EQ(run.lines().first(), header);
    std::vector<std::string> expected;
    for (const Example &example : examples)
        expected.insert(expected.end(), example.byRule.begin(), example.byRule.end());
    EXPECT_EQ(areas(run), expected) << run.results();
}

TEST(AucOfAFile, SaysHowManyDaysAreExpectedObservedAndImputed)
{
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"7"_s, u"--rule"_s, u"locf,observed"_s},
                                  file(diary("C", "8 6 5 5 4 . . .")));
    EXPECT_EQ(run.results(), std::string(header) + "\nC,1,average,0,7,locf,8,5,3,34,4.857142857142857\n"
                                                   "C,1,average,0,7,observed,8,5,0,22,5.5\n");
}

TEST(AucOfAFile, LeavesTheInfusionDayOutWhenAsked)
{
    const Outcome run =
        carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"7"_s, u"--rule"_s, u"all"_s, u"--start"_s, u"1"_s},
                  file(diary("A", "8 6 5 5 4 4 3 3")));
    EXPECT_EQ(areas(run), std::vector<std::string>(7, "25.5")) << run.results();
}

TEST(AucOfAFile, LetsTheScoreBeforeTheInfusionStandInForDayZero)
{
    const Folder folder;
    const QString scores = folder.write(u"pre.csv"_s, "patient_id,period,pre_infusion_nrs\nD,1,7\nD,,3\n");
    const Outcome run = carnetctl(
        {u"auc"_s, u"--diary"_s, u"-"_s, u"--pre-infusion"_s, scores, u"--day"_s, u"7"_s, u"--rule"_s, u"all"_s},
        file(diary("D", ". . 5 5 4 4 3 3")));
    EXPECT_EQ(areas(run), (std::vector<std::string>{"32", "", "32", "32", "33", "32", "32"})) << run.results();
}

TEST(AucOfAFile, KeepsTheDayZeroOfTheDiaryBesideAScoreBeforeTheInfusion)
{
    const Folder folder;
    const QString scores = folder.write(u"pre.csv"_s, "patient_id,period,pre_infusion_nrs\nA,1,1\n");
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--pre-infusion"_s, scores, u"--day"_s, u"7"_s},
                                  file(diary("A", "8 6 5 5 4 4 3 3")));
    EXPECT_EQ(areas(run), (std::vector<std::string>{"32.5"}));
}

TEST(AucOfAFile, GivesTheAreaRelativeToTheFirstDayWhenAsked)
{
    // Example 5 3 6 7 5 2 4 8: net −1.5, above 3.791667, below 5.291667.
    const QByteArray input = file(diary("A", "5 3 6 7 5 2 4 8"));
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"7"_s, u"--rule"_s, u"observed"_s,
                                   u"--relative"_s},
                                  input);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr(",auc,auc_per_day,net,above,below\n"));
    EXPECT_THAT(run.results(), HasSubstr(",-1.5,3.79166666666666"));
    const Outcome sparse = carnetctl(
        {u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"15"_s, u"--rule"_s, u"locf"_s, u"--min-share"_s, u"0.5"_s},
        input);
    EXPECT_EQ(sparse.exit, 1) << "7 of 15 days are below one half";
    EXPECT_EQ(carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--min-share"_s, u"2"_s}, input).exit, 2);
}

TEST(AucOfAFile, TakesAVisualAnalogueScale)
{
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"30"_s},
                                  file("V,1,0,80\nV,1,7,48\nV,1,15,32\nV,1,30,24\n"));
    EXPECT_EQ(areas(run), (std::vector<std::string>{"1188"}));
}

TEST(AucOfAFile, ObservesButCarriesForwardAtDay35ByDefault)
{
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s}, file(diary("A", "8 6 5 5 4 4 3 3")));
    EXPECT_EQ(run.exit, 0);
    QList<QByteArray> combinations;
    for (const QByteArray &line : run.lines().mid(1))
        combinations += line.split(',').mid(4, 2).join(' ');
    EXPECT_EQ(combinations, (QList<QByteArray>{"7 observed", "15 observed", "21 observed", "28 observed", "35 locf"}));
}

TEST(AucOfAFile, CarriesForwardOnlyAtTheLastDayOfTheProtocolWhateverDaysAreAskedFor)
{
    const Outcome run =
        carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"40,7,35"_s}, file(diary("A", "8 6 5 5 4 4 3 3")));
    QList<QByteArray> combinations;
    for (const QByteArray &line : run.lines().mid(1))
        combinations += line.split(',').mid(4, 2).join(' ');
    EXPECT_EQ(combinations, (QList<QByteArray>{"7 observed", "35 locf", "40 observed"}));
}

TEST(AucOfAFile, SortsPatientsAsTextAndPeriodsAndDaysAsNumbers)
{
    const Outcome run = carnetctl(
        {u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"15,7"_s, u"--measure"_s, u"all"_s, u"--rule"_s, u"locf,bocf"_s},
        "patient;period;day;night;max;avg\nP9;10;1;1;1;1\nP9;2;1;1;1;1\nP10;1;1;1;1;1\n");
    ASSERT_EQ(run.exit, 0) << run.words();
    QList<QByteArray> keys;
    for (const QByteArray &line : run.lines().mid(1)) {
        const auto cells = line.split(',');
        keys += cells[0] + ' ' + cells[1] + ' ' + cells[2].left(3) + ' ' + cells[4] + ' ' + cells[5];
    }
    EXPECT_EQ(keys.size(), 3 * 3 * 2 * 2);
    EXPECT_EQ(keys.mid(0, 5), (QList<QByteArray>{"P10 1 ave 7 bocf", "P10 1 ave 7 locf", "P10 1 ave 15 bocf",
                                                 "P10 1 ave 15 locf", "P10 1 max 7 bocf"}));
    EXPECT_EQ(keys[12], "P9 2 ave 7 bocf");
    EXPECT_EQ(keys[24], "P9 10 ave 7 bocf");
}

TEST(AucOfAFile, ReadsADecimalCommaInAFileWithSemicolons)
{
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s, u"--day"_s, u"1"_s},
                                  "patient_id;period;day;avg\r\nA;1;0;7,5\r\nA;1;1;6,5\r\n");
    EXPECT_EQ(areas(run), (std::vector<std::string>{"7"})) << run.words();
}

TEST(AucOfAFile, EndsWithOneWhenNoRowHasAnArea)
{
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s}, file(diary("G", ". . . .")));
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.lines().size(), 6);
    EXPECT_THAT(run.words(), HasSubstr("No area can be computed"));
}

struct BadDiary
{
    const char *name;
    const char *content;
    const char *words;
};

class BadDiaryFile : public testing::TestWithParam<BadDiary>
{
};

TEST_P(BadDiaryFile, IsRefusedWithItsPlaceAndNoResult)
{
    const Outcome run = carnetctl({u"auc"_s, u"--diary"_s, u"-"_s}, GetParam().content);
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.results(), "");
    EXPECT_THAT(run.words(), HasSubstr(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Auc, BadDiaryFile,
    testing::Values(
        BadDiary{"Empty", "", "-:1:1: the file is empty"},
        BadDiary{"NoHeader", "A,1,0,5\n", "-:1:1: the header has no column patient_id"},
        BadDiary{"NoDay", "patient_id,period,avg\nA,1,5\n", "the header has no column day"},
        BadDiary{"NoAverage", "patient_id,period,day,max\nA,1,1,5\n", "there is no column avg"},
        BadDiary{"Letters", "patient_id,period,day,avg\nA,1,0,5\nA,1,1,five\n",
                 "-:3:4: a score is a number from 0 to 100"},
        BadDiary{"NotANumber", "patient_id,period,day,avg\nA,1,0,nan\n", "-:2:4: a score is a number"},
        BadDiary{"Negative", "patient_id,period,day,avg\nA,1,0,-1\n", "-:2:4: a score is a number"},
        BadDiary{"TooHigh", "patient_id,period,day,avg\nA,1,0,101\n", "-:2:4: a score is a number"},
        BadDiary{"HalfADay", "patient_id,period,day,avg\nA,1,0.5,1\n", "-:2:3: day is a whole number"},
        BadDiary{"Twice", "patient_id,period,day,avg\nA,1,2,1\nA,1,2,1\n", "-:3:3: A, period 1, day 2 is there twice"},
        BadDiary{"NoPatient", "patient_id,period,day,avg\n,1,2,1\n", "-:2:1: the patient is missing"},
        BadDiary{"ShortRow", "patient_id,period,day,avg\nA,1\n", "-:2:1: this row has 2 cells, the header has 4"},
        BadDiary{"OpenQuote", "patient_id,period,day,avg\n\"A,1,2,1\n", "-:2:1: "},
        BadDiary{"Latin1", "patient_id,period,day,avg\nL\xe9o,1,2,1\n", "-:2:"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(AucOfAStudy, GivesTheGoldenTableOfTheDemoUnderEveryRule)
{
    const Outcome run =
        carnetctl({u"auc"_s, carnet::test::sharedFinishedDemo(), u"--rule"_s, u"all"_s, u"--measure"_s, u"all"_s});
    ASSERT_EQ(run.exit, 0) << run.words();
    EXPECT_EQ(run.out, carnet::test::testData(u"auc_finished.csv"_s));
}

TEST(AucOfAStudy, EqualsTheAreasOfItsDiaryFileWithTheVisitsBeside)
{
    const QString data = QStringLiteral(CARNET_DEMO_FILES "/finished/");
    const QStringList options{u"--rule"_s, u"all"_s, u"--measure"_s, u"all"_s};
    const Outcome ofFile = carnetctl(
        QStringList{u"auc"_s, u"--diary"_s, data + u"diary.csv"_s, u"--pre-infusion"_s, data + u"visits.csv"_s} +
        options);
    const Outcome ofStudy = carnetctl(QStringList{u"auc"_s, carnet::test::sharedFinishedDemo()} + options);
    ASSERT_EQ(ofFile.exit, 0) << ofFile.words();
    EXPECT_EQ(ofFile.out, ofStudy.out);
}

TEST(AucOfAStudy, HasTheMeansOfThePaper)
{
    const Outcome run = carnetctl({u"auc"_s, carnet::test::sharedFinishedDemo(), u"--day"_s, u"35"_s});
    double sum = 0;
    const std::vector<std::string> all = areas(run);
    for (const std::string &area : all)
        sum += std::stod(area);
    EXPECT_EQ(all.size(), 60);
    // Over the three treatments of the synthetic trial: 186.9, 184.9 and 195.9.
    EXPECT_NEAR(sum / 60, (186.9 + 184.9 + 195.9) / 3, 0.1);
}
