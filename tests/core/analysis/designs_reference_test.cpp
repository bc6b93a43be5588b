// Yes-or-no outcomes, pairs and parallel arms beside R: tests/data/models/make_designs.R.

#include "core/analysis/model_rows.h"
#include "tests/core/analysis/model_reference.h"

using namespace carnet::analysis;
using carnet::test::Agreement;
using carnet::test::readRecords;
using carnet::test::Record;
using carnet::test::rowOf;

namespace {

const std::string folder = CARNET_MODEL_DATA;

std::optional<double> number(const Record &record, const char *column)
{
    const std::string &text = record.at(column);
    return text.empty() ? std::nullopt : std::optional(std::stod(text));
}

std::map<std::string, std::vector<ModelRow>> binaryRows()
{
    std::map<std::string, std::vector<CrossoverRow>> cases;
    for (const Record &record : readRecords(folder + "/binary_data.csv")) {
        cases[record.at("case")].push_back({record.at("patient"), record.at("sequence"), std::stoi(record.at("period")),
                                            record.at("treatment"), number(record, "y")});
    }
    std::map<std::string, std::vector<ModelRow>> found;
    for (const auto &[name, rows] : cases)
        found[name] = modelRows(*binaryCrossover(rows, {}).result);
    return found;
}

std::map<std::string, std::vector<ModelRow>> pairedRows()
{
    std::map<std::string, std::vector<BaselineAndValue>> cases;
    for (const Record &record : readRecords(folder + "/paired_data.csv"))
        cases[record.at("case")].push_back({number(record, "before"), number(record, "after")});
    std::map<std::string, std::vector<ModelRow>> found;
    for (const auto &[name, rows] : cases)
        found[name] = modelRows(*pairedAnalysis(rows).result);
    return found;
}

std::map<std::string, std::vector<ModelRow>> parallelRows()
{
    std::map<std::string, std::vector<ParallelRow>> cases;
    for (const Record &record : readRecords(folder + "/parallel_data.csv")) {
        cases[record.at("case")].push_back(
            {record.at("patient"), record.at("arm"), std::stoi(record.at("day")), number(record, "y")});
    }
    std::map<std::string, std::vector<ModelRow>> found;
    for (const auto &[name, rows] : cases)
        found[name] = modelRows(*parallel(rows, {}).result);
    return found;
}

/// The logistic model's maximum is flat, and R's own derivatives there are coarse.
constexpr carnet::test::Tolerances logitTolerances{
    .estimate = 1e-3, .standardError = 2e-3, .statistic = 2e-3, .p = 1e-2, .limit = 5e-3};

bool isOfLogit(const Record &expected)
{
    const std::string &section = expected.at("section");
    return section == "fixed" || (section == "fit" && expected.at("term") != "n_obs") ||
           (section == "test" && expected.at("term") == "treatment");
}

void expectAgreement(const std::map<std::string, std::vector<ModelRow>> &found, bool isBinary, int fewest)
{
    Agreement usual;
    Agreement logit(logitTolerances);
    for (const Record &expected : readRecords(folder + "/designs_reference.csv")) {
        const auto rows = found.find(expected.at("case"));
        if (rows == found.end())
            continue;
        const auto *row = rowOf(rows->second, expected.at("section"), expected.at("term"), expected.at("level"));
        ASSERT_TRUE(row) << expected.at("case") << " " << expected.at("section") << " " << expected.at("term") << " "
                         << expected.at("level");
        (isBinary && isOfLogit(expected) ? logit : usual).compare(expected, *row);
    }
    EXPECT_GT(usual.compared() + logit.compared(), fewest);
    std::printf("%d numbers, worst at %.3f of the tolerance: %s\n", usual.compared(), usual.worst(),
                usual.worstAt().c_str());
    if (logit.compared() > 0) {
        std::printf("%d of the logistic model, worst at %.3f of the tolerance: %s\n", logit.compared(), logit.worst(),
                    logit.worstAt().c_str());
    }
}

} // namespace

TEST(BinaryCrossover, AgreesWithR)
{
    expectAgreement(binaryRows(), true, 150);
}

TEST(PairedAnalysis, AgreesWithR)
{
    expectAgreement(pairedRows(), false, 80);
}

TEST(Parallel, AgreesWithR)
{
    expectAgreement(parallelRows(), false, 500);
}
