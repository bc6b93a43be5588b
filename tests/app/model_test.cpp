#include "tests/app/carnetctl.h"

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QByteArray crossoverHeader = "patient,sequence,period,treatment,y\n";
const QByteArray columns = "section,term,level,estimate,se,df,df2,statistic,p,p_adjusted,low,high,low_adjusted,"
                           "high_adjusted,effect,effect_low,effect_high";

/// Four patients who had P and K in either order.
const QByteArray fourPatients = crossoverHeader + "1,P-K,1,P,25\n1,P-K,2,K,24\n2,K-P,1,K,6\n2,K-P,2,P,7.5\n"
                                                  "3,P-K,1,P,33\n3,P-K,2,K,33.5\n4,K-P,1,K,14\n4,K-P,2,P,16\n";

Outcome modelled(const QStringList &words, const QByteArray &csv)
{
    return carnetctl(QStringList(u"model"_s) + words, csv);
}

/// The first cells of the rows, without the header.
QByteArrayList names(const Outcome &run)
{
    QByteArrayList found;
    for (const QByteArray &line : run.lines().mid(1))
        found += line.split(',').first(3).join(' ').trimmed();
    return found;
}

} // namespace

TEST(ModelOfAFile, WritesACrossoverInAFixedOrder)
{
    const Outcome run = modelled({u"crossover"_s, u"-"_s}, fourPatients);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_EQ(run.lines().first(), columns);
    EXPECT_EQ(names(run), (QByteArrayList{"fit n_obs",
                                          "fit n_patients",
                                          "fit n_fixed",
                                          "fit deviance",
                                          "fit var_patient",
                                          "fit var_residual",
                                          "fit icc",
                                          "fit singular",
                                          "fit shapiro_w",
                                          "fit shapiro_p",
                                          "fixed (Intercept)",
                                          "fixed treatmentK",
                                          "fixed period2",
                                          "fixed sequenceK-P",
                                          "test treatment F",
                                          "test treatment wald",
                                          "test period F",
                                          "test period wald",
                                          "test sequence F",
                                          "test sequence wald",
                                          "test sequence:treatment F",
                                          "test sequence:treatment wald",
                                          "lsmean P",
                                          "lsmean K",
                                          "contrast K P"}));
}

TEST(ModelOfAFile, PutsTheReferenceFirst)
{
    const Outcome run = modelled({u"crossover"_s, u"-"_s, u"--reference"_s, u"K"_s, u"--log"_s}, fourPatients);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_TRUE(names(run).contains("contrast P K"));
    EXPECT_TRUE(names(run).contains("geomean K"));
    EXPECT_TRUE(names(run).contains("ratio P K"));
    const Outcome unknown = modelled({u"crossover"_s, u"-"_s, u"--reference"_s, u"X"_s}, fourPatients);
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.words(), HasSubstr("P, K"));
}

TEST(ModelOfAFile, RefusesWhatIsNoDataByLineAndColumn)
{
    const Outcome run =
        modelled({u"crossover"_s, u"-"_s}, crossoverHeader + "1,P-K,1,P,five\n1,P-K,1,,6\n2,K-P,x,K,nan\n");
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.results(), "");
    EXPECT_THAT(run.words(), HasSubstr("-:2:5: "));
    EXPECT_THAT(run.words(), HasSubstr("-:3:4: "));
    EXPECT_THAT(run.words(), HasSubstr("-:3:3: "));
    EXPECT_THAT(run.words(), HasSubstr("-:4:5: "));
}

TEST(ModelOfAFile, WarnsOnStandardErrorAndSaysWhyThereIsNothing)
{
    const Outcome missing = modelled({u"crossover"_s, u"-"_s}, fourPatients + "5,P-K,1,P,\n");
    EXPECT_EQ(missing.exit, 0);
    EXPECT_EQ(missing.words(), "warning: 1 row without a value was left out.\n");
    const Outcome none = modelled({u"crossover"_s, u"-"_s}, crossoverHeader + "1,P-K,1,P,5\n1,P-K,2,K,4\n");
    EXPECT_EQ(none.exit, 1);
    EXPECT_EQ(none.lines(), QList<QByteArray>{columns});
    EXPECT_THAT(none.words(), HasSubstr("at least two patients"));
}

TEST(ModelOfAFile, TakesOnlyOptionsThatMeanSomething)
{
    EXPECT_EQ(modelled({u"paired"_s, u"-"_s, u"--carryover"_s}, "patient,before,after\n1,2,3\n").exit, 2);
    EXPECT_EQ(modelled({u"crossover"_s, u"-"_s, u"--level"_s, u"95"_s}, fourPatients).exit, 2);
    EXPECT_EQ(modelled({u"crossed"_s, u"-"_s}, fourPatients).exit, 2);
}

TEST(ModelOfAFile, AnalysesYesAndNo)
{
    const QByteArray answers = crossoverHeader +
                               "1,P-K,1,P,0\n1,P-K,2,K,1\n2,K-P,1,K,1\n2,K-P,2,P,0\n3,P-K,1,P,1\n3,P-K,2,K,1\n"
                               "4,K-P,1,K,0\n4,K-P,2,P,1\n";
    const Outcome run = modelled({u"binary"_s, u"-"_s}, answers);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_TRUE(run.lines().first() == columns);
    EXPECT_EQ(names(run).first(7),
              (QByteArrayList{"summary P", "summary K", "test cochran_q asymptotic", "test cochran_q exact",
                              "mcnemar K P", "discordant K P", "discordant P K"}));
    EXPECT_EQ(modelled({u"binary"_s, u"-"_s}, QByteArray(answers).replace(",P,1", ",P,2")).exit, 1);
}

TEST(ModelOfAFile, AnalysesPairs)
{
    const Outcome run = modelled({u"paired"_s, u"-"_s}, "patient;before;after\na;8;5,5\nb;7;6\nc;9;\nd;6;2\ne;5;5\n");
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("\nfit,n_pairs,,4,"));
    EXPECT_THAT(run.results(), HasSubstr("\nsummary,before,mean,6.5,"));
    EXPECT_THAT(run.results(), HasSubstr("\nresponder,30,observed,0.5,,4,,2,"));
    EXPECT_THAT(run.results(), HasSubstr("\nresponder,30,itt,0.4,,5,,2,"));
    EXPECT_EQ(modelled({u"paired"_s, u"-"_s}, "patient,before,after\na,1,2\na,1,3\n").exit, 1);
}

TEST(ModelOfAFile, AnalysesHowLongReliefLasted)
{
    // R: survdiff of the arms of Freireich (Blood 1963;21:699–716) gives 16.79; survfit a median of 23 and 8 weeks.
    QByteArray rows = "patient,arm,days,came_back\n";
    int number = 0;
    const auto add = [&](const char *arm, std::initializer_list<int> times, int cameBack) {
        for (const int days : times)
            rows += QByteArray::number(++number) + ',' + arm + ',' + QByteArray::number(days) + ',' +
                    QByteArray::number(cameBack) + '\n';
    };
    add("placebo", {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}, 1);
    add("treated", {6, 6, 6, 7, 10, 13, 16, 22, 23}, 1);
    add("treated", {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}, 0);
    const Outcome run = modelled({u"relief"_s, u"-"_s}, rows);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("\nsummary,placebo,median,8,"));
    EXPECT_THAT(run.results(), HasSubstr("\nsummary,treated,came_back,9,"));
    EXPECT_THAT(run.results(), HasSubstr("\nsummary,treated,median,23,"));
    EXPECT_THAT(run.results(), HasSubstr("\nrelief,treated,6,0.857142857142857"));
    EXPECT_THAT(run.results(), HasSubstr("\nlog_rank,treated,placebo,,,1,,16.79"));
    const Outcome bare = modelled({u"relief"_s, u"-"_s}, "patient,days,came_back\na,3,1\nb,5,0\nc,,\n");
    EXPECT_EQ(bare.exit, 0) << bare.words();
    EXPECT_THAT(bare.words(), HasSubstr("left out"));
    EXPECT_EQ(modelled({u"relief"_s, u"-"_s}, "patient,days,came_back\na,3,2\n").exit, 1);
}

TEST(ModelOfAFile, AnalysesParallelArms)
{
    const QByteArray rows =
        "patient,arm,day,y\n1,M,0,70\n1,M,7,50\n1,M,15,40\n2,M,0,60\n2,M,7,55\n2,M,15,30\n3,M,0,66\n3,M,7,41\n"
        "3,M,15,45\n4,Q,0,75\n4,Q,7,65\n4,Q,15,66\n5,Q,0,55\n5,Q,7,50\n5,Q,15,41\n6,Q,0,60\n6,Q,7,58\n6,Q,15,61\n";
    const Outcome run = modelled({u"parallel"_s, u"-"_s}, rows);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_EQ(names(run).first(12),
              (QByteArrayList{"anova:7 arm", "welch:7 arm", "kruskal:7 arm", "bartlett:7 arm", "ancova:7 arm",
                              "ancova:7 baseline", "shapiro:7 ancova_residuals", "lsmean:7 M", "lsmean:7 Q",
                              "contrast:7 Q M", "dunn:7 Q M", "mann_whitney:7 Q M"}));
    EXPECT_TRUE(names(run).contains("rm_test arm:day F"));
    EXPECT_TRUE(names(run).contains("rm_contrast:15 Q M"));
    EXPECT_EQ(modelled({u"parallel"_s, u"-"_s}, rows + "1,Q,30,5\n").exit, 1) << "a patient is in one arm";
}
