#include "tests/app/carnetctl.h"

#include "core/patients/queries.h"
#include "core/study.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::HasSubstr;

namespace {

/// The value of a line "key: value" of info.
QByteArray info(const QString &study, const QByteArray &key)
{
    const QByteArray beginning = key + ": ";
    for (const QByteArray &line : carnetctl({u"info"_s, study}).lines()) {
        if (line.startsWith(beginning))
            return line.mid(beginning.size());
    }
    return "(no such line)";
}

std::unique_ptr<Study> demo()
{
    return Study::open(carnet::test::sharedDemo(), Study::Access::ReadOnly);
}

bool diaryIsEmpty(const Study &study, const QString &patient, int period)
{
    for (const DiaryMeasure &measure : study.protocol().diary.measures) {
        const Series series = study.series(patient, period, measure.id);
        for (int day = study.protocol().diary.firstDay; day <= study.protocol().diary.lastDay; ++day) {
            if (series.at(day) != emptyCell)
                return false;
        }
    }
    return true;
}

QDate infusionDate(const Study &study, const QString &patient, int period)
{
    const int visit = study.protocol().visitIndex(study.protocol().infusionOf(period)->code);
    return QDate::fromString(study.value({patient, Occasion::visit(visit), u"visit_date"_s}).text(), Qt::ISODate);
}

} // namespace

TEST(Demo, StandsOnItsDayWithTwentyEightPatients)
{
    const QString study = carnet::test::sharedDemo();
    EXPECT_EQ(info(study, "patients"), "28");
    EXPECT_EQ(info(study, "today"), "2018-06-15");
    EXPECT_EQ(info(study, "synthetic"), "yes");
    EXPECT_EQ(info(study, "protocol"), "ketapain");
    EXPECT_EQ(demo()->patients().last(), u"KP-028"_s);
}

TEST(Demo, HasTheTwentyFinishedPatientsOnlyWhenAsked)
{
    const auto study = Study::open(carnet::test::sharedFinishedDemo(), Study::Access::ReadOnly);
    EXPECT_EQ(study->patients().size(), 20);
    EXPECT_TRUE(queries(*study).empty());
    for (const QString &patient : study->patients()) {
        for (int period = 1; period <= 3; ++period)
            EXPECT_EQ(study->value({patient, Occasion::period(period), u"diary_state"_s}).text(), u"complete"_s)
                << patient.toStdString();
    }
}

TEST(Demo, CountsTheDaysOfAFinishedDiaryThatHoldAScore)
{
    const auto study = demo();
    // KP-001, period 1: day 4 is not done, the rest of the 35 days is there or not as in the file.
    const Series average = study->series(u"KP-001"_s, 1, u"average"_s);
    int days = 0;
    for (int day = 1; day <= 35; ++day)
        days += hasScore(average.at(day)) ? 1 : 0;
    EXPECT_EQ(study->value({u"KP-001"_s, Occasion::period(1), u"diary_paper_days"_s}).number(), days);
    EXPECT_LT(days, 35);
}

TEST(Demo, HasAtLeastTwoEmptyDiariesWhoseDaysArePast)
{
    const auto study = demo();
    int waiting = 0;
    for (const QString &patient : study->patients()) {
        for (int period = 1; period <= 3; ++period) {
            const QDate infusion = infusionDate(*study, patient, period);
            if (infusion.isValid() && infusion.addDays(35) <= study->today() && diaryIsEmpty(*study, patient, period))
                ++waiting;
        }
    }
    EXPECT_GE(waiting, 2);
}

TEST(Demo, HasSevenOpenQueriesAboutValuesThatAreThereToBeAskedAbout)
{
    const auto study = demo();
    int open = 0;
    for (const Query &query : queries(*study)) {
        EXPECT_FALSE(query.text.isEmpty());
        EXPECT_NE(study->dictionary().item(query.about.item), nullptr) << query.about.item.toStdString();
        open += query.state == Query::State::Open ? 1 : 0;
    }
    EXPECT_EQ(open, 7);
}

TEST(Demo, HasNoVisitAfterItsDay)
{
    const auto study = demo();
    study->forEachDatum([&](const Datum &datum) {
        if (datum.key.item == u"visit_date"_s) {
            EXPECT_LE(QDate::fromString(datum.value.text(), Qt::ISODate), study->today())
                << datum.key.patient.toStdString();
        }
    });
}

TEST(Demo, Verifies)
{
    EXPECT_EQ(carnetctl({u"verify"_s, carnet::test::sharedDemo()}).exit, 0);
}

TEST(Demo, RefusesAnExistingFileAndLeavesItAsItIs)
{
    const Folder folder;
    const QString path = folder.write(u"d.carnet"_s, "something else");
    for (const QStringList &words :
         {QStringList{u"demo"_s, path}, QStringList{u"new"_s, path, u"--protocol"_s, u"ketapain"_s},
          QStringList{u"generate"_s, path, u"--patients"_s, u"1"_s, u"--days"_s, u"7"_s}}) {
        const Outcome run = carnetctl(words);
        EXPECT_EQ(run.exit, 1);
        EXPECT_THAT(run.words(), HasSubstr("is already there"));
        EXPECT_EQ(folder.read(u"d.carnet"_s), "something else");
    }
}

TEST(New, ReplacesAStudyButNothingElse)
{
    const Folder folder;
    const QString study = folder.path(u"n.carnet"_s);
    ASSERT_EQ(carnetctl({u"generate"_s, study, u"--patients"_s, u"3"_s, u"--days"_s, u"7"_s}).exit, 0);
    EXPECT_EQ(carnetctl({u"new"_s, study, u"--protocol"_s, u"ketapain"_s, u"--replace"_s}).exit, 0);
    EXPECT_EQ(info(study, "patients"), "0");

    const QString letter = folder.write(u"letter.txt"_s, QByteArray(5000, 'x'));
    const Outcome run = carnetctl({u"new"_s, letter, u"--protocol"_s, u"ketapain"_s, u"--replace"_s});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("is not a study of Carnet"));
    EXPECT_EQ(folder.read(u"letter.txt"_s), QByteArray(5000, 'x'));
    EXPECT_EQ(folder.names(), (QStringList{u"letter.txt"_s, u"n.carnet"_s, u"n.carnet.keys"_s}));
}

TEST(New, TakesAProtocolFromAFileWithASpaceAndAnAccentInItsName)
{
    const Folder folder;
    QFile shipped(QStringLiteral(CARNET_PROTOCOLS "/ketapain.json"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    const QString protocol = folder.write(u"é tude/mon protocole.json"_s, shipped.readAll());
    const QString study = folder.path(u"é tude/ma première étude.carnet"_s);
    const Outcome run = carnetctl({u"new"_s, study, u"--protocol"_s, protocol});
    ASSERT_EQ(run.exit, 0) << run.words();
    EXPECT_EQ(info(study, "protocol"), "ketapain");
    EXPECT_EQ(info(study, "synthetic"), "no");
}

TEST(New, NamesTheJsonPathOfWhatIsWrongInAProtocol)
{
    const Folder folder;
    const QString protocol = folder.write(u"p.json"_s, R"({"id": "p", "colour": 1})");
    const Outcome run = carnetctl({u"new"_s, folder.path(u"n.carnet"_s), u"--protocol"_s, protocol});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("p.json: colour: "));
    EXPECT_EQ(folder.names(), QStringList{u"p.json"_s});
}

TEST(New, SaysThatTheFolderIsNotThere)
{
    const Outcome run = carnetctl({u"new"_s, u"/nowhere/at/all/n.carnet"_s, u"--protocol"_s, u"ketapain"_s});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("There is no folder /nowhere/at/all"));
}

TEST(CheckProtocol, FindsNothingWrongInTheShippedOne)
{
    const Outcome run = carnetctl({u"check-protocol"_s, QStringLiteral(CARNET_PROTOCOLS "/ketapain.json")});
    EXPECT_EQ(run.exit, 0) << run.results();
    EXPECT_EQ(run.results(), "");
}

TEST(CheckProtocol, PrintsEveryProblemWithItsPath)
{
    const Outcome run = carnetctl({u"check-protocol"_s, u"-"_s}, R"({"id": "p", "colour": 1})");
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.results(), HasSubstr("-: colour: "));
    EXPECT_GT(run.lines().size(), 3);
}

TEST(Generate, GivesTheSameDataForTheSameSeedAndOtherDataForAnother)
{
    const Folder folder;
    const auto areas = [&](const QString &seed, const QString &name) {
        const QString study = folder.path(name);
        const Outcome made = carnetctl({u"generate"_s, study, u"--patients"_s, u"12"_s, u"--days"_s, u"21"_s,
                                        u"--periods"_s, u"2"_s, u"--seed"_s, seed});
        EXPECT_EQ(made.exit, 0) << made.words();
        EXPECT_THAT(made.words(), HasSubstr("synthetic"));
        return carnetctl({u"auc"_s, study, u"--measure"_s, u"all"_s}).out;
    };
    const QByteArray first = areas(u"1"_s, u"a.carnet"_s);
    EXPECT_EQ(first, areas(u"1"_s, u"b.carnet"_s));
    EXPECT_NE(first, areas(u"2"_s, u"c.carnet"_s));
    EXPECT_EQ(first, carnet::test::testData(u"auc_generated.csv"_s));
}

TEST(Generate, MakesPatientsPeriodsAndDaysAsAsked)
{
    const Folder folder;
    const QString path = folder.path(u"g.carnet"_s);
    ASSERT_EQ(
        carnetctl({u"generate"_s, path, u"--patients"_s, u"2"_s, u"--days"_s, u"365"_s, u"--periods"_s, u"4"_s}).exit,
        0);
    const auto study = Study::open(path, Study::Access::ReadOnly);
    EXPECT_EQ(study->patients(), (QStringList{u"G-00001"_s, u"G-00002"_s}));
    EXPECT_TRUE(study->isSynthetic());
    EXPECT_EQ(study->protocol().periods, 4);
    EXPECT_EQ(study->protocol().diary.lastDay, 365);
    EXPECT_TRUE(hasScore(study->series(u"G-00002"_s, 4, u"average"_s).at(0)));
    EXPECT_TRUE(study->verify().ok());
}
