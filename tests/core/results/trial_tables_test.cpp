#include "core/results/trial_tables.h"

#include "core/exchange/study_tables.h"
#include "core/patients/treatments.h"
#include "core/results/table_text.h"
#include "tests/core/study/trial_facts.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

const ResultTable &tableOf(const Study &study, const QString &name)
{
    static std::map<std::pair<const Study *, QString>, ResultTable> known;
    const auto key = std::pair(&study, name);
    if (!known.contains(key)) {
        for (ResultTable &table : trialTables(study)) {
            const QString each = table.name;
            known.emplace(std::pair(&study, each), std::move(table));
        }
    }
    return known.at(key);
}

const TableRow &rowOf(const ResultTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.rows, name, &TableRow::row);
    if (found == table.rows.end())
        throw std::runtime_error("no row " + name.toStdString());
    return *found;
}

std::size_t columnOf(const ResultTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.columns, name);
    if (found == table.columns.end())
        throw std::runtime_error("no column " + name.toStdString());
    return std::size_t(found - table.columns.begin());
}

/// Compares a cell with "186.9 ± 90.6" to its printed digits. What lies in the middle between two of them was printed
/// downwards by the program that made the calibration, and is printed upwards here: both are right.
void expectPrinted(const ResultTable &table, const QString &row, const QString &column, const QString &printed)
{
    const TableCell &cell = rowOf(table, row).cells[columnOf(table, column)];
    const double half = 0.05 + 1e-9;
    EXPECT_NEAR(cell.mean.value(), printed.section(u" ± "_s, 0, 0).toDouble(), half) << row.toStdString();
    EXPECT_NEAR(cell.sd.value(), printed.section(u" ± "_s, 1, 1).toDouble(), half) << row.toStdString();
}

/// The calibration of the synthetic trial: what was simulated, by what it is.
std::map<QString, QString> calibration()
{
    std::map<QString, QString> numbers;
    for (const QByteArray &line : testData(u"facts/calibration.csv"_s).split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        const qsizetype last = text.lastIndexOf(u',');
        const qsizetype middle = text.lastIndexOf(u',', last - 1);
        if (middle > 0)
            numbers.emplace(text.left(middle).remove(u'"'), text.mid(last + 1));
    }
    return numbers;
}

const std::map<QString, QString> &arms()
{
    static const std::map<QString, QString> codes{
        {u"placebo"_s, u"P"_s}, {u"ketamine"_s, u"K"_s}, {u"ketamine/magnesium"_s, u"KM"_s}};
    return codes;
}

QString pOf(const QString &row)
{
    return halfUp(rowOf(tableOf(unblindedTrial(), u"table2"_s), row).test->p.value(), 3);
}

} // namespace

TEST(TrialTables, AreThoseOfTheCalibrationOnceTheStudyIsUnblinded)
{
    const auto expected = calibration();
    const ResultTable &areas = tableOf(unblindedTrial(), u"table2"_s);
    const ResultTable &scores = tableOf(unblindedTrial(), u"table3"_s);
    int compared = 0;
    for (const auto &[what, number] : expected) {
        const QString arm = what.section(u", "_s, -1);
        const QString head = what.section(u", "_s, 0, -2);
        const QString column = arm == u"baseline" ? arm : arms().contains(arm) ? arms().at(arm) : QString();
        if (column.isEmpty())
            continue;
        if (head.startsWith(u"AUC D")) {
            const QString day = head.section(u' ', 1, 1).mid(1);
            expectPrinted(areas, u"auc_%1_%2"_s.arg(head.section(u' ', 2, 2), day), column, number);
        } else if (head == u"pre-infusion NRS") {
            expectPrinted(areas, u"pre_infusion"_s, column, number);
        } else {
            expectPrinted(scores, head, column, number);
        }
        ++compared;
    }
    EXPECT_EQ(compared, 21 + 3 + 22 * 4 + 3);
}

TEST(TrialTables, TestTheTreatmentsAsTheCalibrationDoes)
{
    const auto expected = calibration();
    EXPECT_EQ(pOf(u"auc_average_7"_s), expected.at(u"D7 P, treatment (REML, Wald chi2)"_s));
    EXPECT_EQ(pOf(u"auc_average_35"_s), expected.at(u"D35 P, treatment"_s));
    EXPECT_EQ(pOf(u"auc_maximum_35"_s), expected.at(u"D35 maximum, P, treatment"_s));
    EXPECT_EQ(pOf(u"auc_night_35"_s), expected.at(u"D35 night, P, treatment"_s));
}

TEST(TrialTables, SayWhereACarryOverShows)
{
    const ResultGroups groups(unblindedTrial());
    analysis::CrossoverOptions kept = paperModel(groups);
    kept.carryover = analysis::Carryover::Kept;
    int marked = 0;
    for (const ScoreValues &score : scoreValues(unblindedTrial())) {
        const RowTest test = treatmentTest(score.outcomes, groups);
        kept.logScale = test.onLogScale;
        const auto fit = analysis::crossover(crossoverRows(score.outcomes, groups), kept);
        ASSERT_TRUE(fit.result && fit.result->test("carryover")) << score.code.toStdString();
        EXPECT_EQ(test.hasCarryover, fit.result->test("carryover")->waldP < 0.05) << score.code.toStdString();
        marked += test.hasCarryover ? 1 : 0;
        const TableRow &row = rowOf(tableOf(unblindedTrial(), u"table3"_s), score.code);
        EXPECT_EQ(testWords(row).contains(u'§'), test.hasCarryover);
    }
    EXPECT_GT(marked, 0) << "qdsa_total, for one";
    EXPECT_FALSE(rowOf(tableOf(unblindedTrial(), u"table2"_s), u"auc_average_35"_s).test->hasCarryover);
    EXPECT_TRUE(marksWords(tableOf(unblindedTrial(), u"table3"_s)).contains(u'§'));
}

TEST(TrialTables, CountWhoTookAnalgesicsByTreatment)
{
    const ResultTable &table = tableOf(unblindedTrial(), u"table4"_s);
    EXPECT_EQ(table.columns, (std::vector<QString>{u"P"_s, u"K"_s, u"KM"_s}));
    EXPECT_EQ(table.patients, (std::vector<int>{20, 20, 20}));
    std::map<QString, int> byPeriods;
    for (const ClassUsers &users : punctualUsers(syntheticTrial()))
        byPeriods[users.drugClass] += users.patients;
    int taken = 0;
    for (const TableRow &row : table.rows) {
        int patients = 0;
        for (const TableCell &cell : row.cells)
            patients += *cell.count;
        EXPECT_EQ(patients, byPeriods[row.row]) << row.row.toStdString();
        taken += patients;
        ASSERT_TRUE(row.test && row.test->p);
        EXPECT_GT(*row.test->p, 0);
    }
    EXPECT_GT(taken, 10);
}

TEST(TrialTables, GoByPeriodAndTestNothingWhileTreatmentsAreBlinded)
{
    for (const QString &name : {u"table2"_s, u"table3"_s, u"table4"_s}) {
        const ResultTable &table = tableOf(syntheticTrial(), name);
        EXPECT_FALSE(table.hasTests()) << name.toStdString();
        EXPECT_EQ(table.columns.back(), u"period3"_s);
        EXPECT_TRUE(table.reading.contains(u"blinded"_s)) << table.reading.toStdString();
        const QByteArray all = tableCsv(table) + tableHtml(table, u"KETAPAIN"_s, true);
        for (const char *word : {"ketamine", "magnesium", ",P,", ",K,", ",KM,", "placebo"})
            EXPECT_FALSE(all.contains(word)) << word;
    }
}

TEST(TrialTables, ReadNoTreatmentOfAStudyThatIsNotUnblinded)
{
    StudyFixture fixture;
    fixture.study->record({{{u"KP-001"_s, Occasion::period(1), u"treatment"_s}, u"K"_s}}, ActKind::Unblind);
    const ResultGroups groups(*fixture.study);
    EXPECT_EQ(groups.by(), ResultGroups::By::Period);
    EXPECT_EQ(groups.groupOf(u"KP-001"_s, 1), 0) << "the first period, not the second arm";
    EXPECT_TRUE(groups.sequenceOf(u"KP-001"_s).isEmpty());
}

TEST(TrialTables, KnowWhoGotWhatOnceTheStudyIsUnblinded)
{
    const ResultGroups groups(unblindedTrial());
    EXPECT_TRUE(groups.byTreatment());
    EXPECT_EQ(groups.sequenceOf(u"KP-001"_s), u"P-KM-K"_s);
    EXPECT_EQ(groups.groupOf(u"KP-001"_s, 2), 2);
    EXPECT_EQ(groups.periodOf(u"KP-001"_s, 1), 3);
    EXPECT_EQ(groups.groupOf(u"KP-999"_s, 1), -1);
}

TEST(TrialTables, AreALongCsvWithTheTestOnTheFirstColumnOfARow)
{
    const ResultTable &table = tableOf(unblindedTrial(), u"table2"_s);
    const QList<QByteArray> lines = tableCsv(table).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 1 + qsizetype(table.rows.size() * 3));
    for (const QByteArray &line : lines)
        EXPECT_EQ(line.count(','), 13) << line.toStdString();
    const QList<QByteArray> first = lines[1].split(',');
    EXPECT_EQ(first[0], "auc_average_7");
    EXPECT_EQ(first[1], "P");
    EXPECT_NEAR(first[10].toDouble(), 0.045, 0.0005);
    EXPECT_TRUE(first[11] == "raw" || first[11] == "log");
    EXPECT_GT(first[12].toDouble(), 0);
    EXPECT_TRUE(lines[2].endsWith(",,,,")) << lines[2].toStdString();
}

TEST(TrialTables, SayTheScaleOfATestThatHadToLeaveTheRawOne)
{
    int logs = 0;
    for (const QString &name : {u"table2"_s, u"table3"_s}) {
        for (const TableRow &row : tableOf(unblindedTrial(), name).rows) {
            ASSERT_TRUE(row.test && row.test->p) << row.row.toStdString();
            ASSERT_TRUE(row.test->shapiroP) << row.row.toStdString();
            EXPECT_EQ(row.test->onLogScale, *row.test->shapiroP < 0.05) << row.row.toStdString();
            logs += row.test->onLogScale ? 1 : 0;
            EXPECT_EQ(testWords(row).contains(u'†') || testWords(row).contains(u'‡'), row.test->onLogScale);
        }
    }
    EXPECT_GT(logs, 0);
}

TEST(TrialTables, PrintPValuesThatNeverHideOnWhichSideTheyAre)
{
    EXPECT_EQ(pWords(0.0004), u"< 0.001"_s);
    EXPECT_EQ(pWords(0.0005), u"< 0.001"_s);
    EXPECT_EQ(pWords(0.001), u"0.001"_s);
    EXPECT_EQ(pWords(0.0496), u"0.0496"_s);
    EXPECT_EQ(pWords(0.0504), u"0.0504"_s);
    EXPECT_EQ(pWords(0.2955), u"0.296"_s);
    EXPECT_EQ(pWords(1), u"1.000"_s);
}

TEST(TrialTables, LeaveEveryAnalysisAsCsvBeside)
{
    const QTemporaryDir folder;
    const QStringList files = writeAnalyses(unblindedTrial(), folder.path());
    EXPECT_GT(files.size(), 15);
    for (const QString &path : files) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        EXPECT_TRUE(file.readLine().startsWith("section,term,level,estimate")) << path.toStdString();
        EXPECT_FALSE(file.readAll().toLower().contains("nan")) << path.toStdString();
    }
    EXPECT_TRUE(QFile::exists(folder.filePath(u"analyses/auc_average_35.csv"_s)));
    const auto stop = [](const QString &, qint64 done, qint64) { return done < 2; };
    EXPECT_THROW(writeAnalyses(unblindedTrial(), folder.filePath(u"stopped"_s), stop), Error);
    EXPECT_TRUE(QDir(folder.filePath(u"stopped/analyses"_s)).entryList(QDir::Files).isEmpty());
}

TEST(TrialTables, WriteAllFourOrNone)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"tables"_s);
    const QStringList files = writeTables(unblindedTrial(), out);
    EXPECT_EQ(files.size(), 8);
    for (int table = 1; table <= 4; ++table) {
        EXPECT_TRUE(QFile::exists(out + u"/table%1.csv"_s.arg(table)));
        EXPECT_TRUE(QFile::exists(out + u"/table%1.html"_s.arg(table)));
    }
    const auto pageOf = [](const QString &in) {
        QFile page(in + u"/table2.html"_s);
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    };
    EXPECT_TRUE(pageOf(out).contains(u"187 ± 91"_s));
    const QString exact = folder.filePath(u"exact"_s);
    writeTables(unblindedTrial(), exact, {}, 1);
    EXPECT_TRUE(pageOf(exact).contains(u"40.8 ± 19.4"_s)) << "as the calibration prints it";
    const QString other = folder.filePath(u"stopped"_s);
    const auto stopAtThird = [](const QString &, qint64 done, qint64) { return done < 2; };
    EXPECT_THROW(writeTables(unblindedTrial(), other, stopAtThird), Error);
    EXPECT_TRUE(QDir(other).entryList(QDir::Files).isEmpty());
    StudyFixture empty;
    EXPECT_THROW(writeTables(*empty.study, folder.filePath(u"empty"_s)), Error);
}
