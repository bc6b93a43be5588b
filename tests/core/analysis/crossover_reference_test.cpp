// Carnet's crossover model beside R's lmer, lmerTest and emmeans: tests/data/models/make_reference.R.

#include "core/analysis/crossover.h"
#include "tests/core/analysis/model_reference.h"

#include <cstdlib>

using namespace carnet::analysis;
using carnet::test::Agreement;
using carnet::test::readRecords;
using carnet::test::Record;
using carnet::test::rowOf;

namespace {

/// The committed data, or another folder that the same script wrote.
std::string folder()
{
    const char *other = std::getenv("CARNET_MODEL_DATA");
    return other ? other : CARNET_MODEL_DATA;
}

std::map<std::string, std::vector<CrossoverRow>> dataSets()
{
    std::map<std::string, std::vector<CrossoverRow>> cases;
    for (const Record &record : readRecords(folder() + "/crossover_data.csv")) {
        CrossoverRow row{
            record.at("patient"), record.at("sequence"), std::stoi(record.at("period")), record.at("treatment"), {}};
        if (!record.at("y").empty())
            row.y = std::stod(record.at("y"));
        cases[record.at("case")].push_back(row);
    }
    return cases;
}

CrossoverOptions optionsOf(const std::string &words)
{
    const auto has = [&words](const char *word) { return words.find(word) != std::string::npos; };
    CrossoverOptions options;
    options.withPeriod = !has("no-period");
    options.withSequence = !has("no-sequence");
    options.method = has("ml") ? Method::Ml : Method::Reml;
    options.carryover = has("carryover") ? Carryover::Kept : Carryover::Ignored;
    options.logScale = has("log");
    return options;
}

} // namespace

TEST(CrossoverModel, AgreesWithR)
{
    const auto cases = dataSets();
    std::map<std::pair<std::string, std::string>, std::vector<ModelRow>> found;
    Agreement agreement;
    for (const Record &expected : readRecords(folder() + "/crossover_reference.csv")) {
        const auto key = std::pair(expected.at("case"), expected.at("options"));
        if (!found.contains(key)) {
            const auto fit = crossover(cases.at(key.first), optionsOf(key.second));
            ASSERT_TRUE(fit.result) << key.first << " " << key.second;
            found[key] = modelRows(*fit.result);
        }
        const auto *row = rowOf(found[key], expected.at("section"), expected.at("term"), expected.at("level"));
        ASSERT_TRUE(row) << key.first << " [" << key.second << "] " << expected.at("section") << " "
                         << expected.at("term") << " " << expected.at("level");
        agreement.compare(expected, *row);
    }
    EXPECT_GT(agreement.compared(), 5000);
    RecordProperty("worst", agreement.worstAt() + " " + std::to_string(agreement.worst()));
    std::printf("%d numbers, worst at %.3f of the tolerance: %s\n", agreement.compared(), agreement.worst(),
                agreement.worstAt().c_str());
}
