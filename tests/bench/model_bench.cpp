// The crossover model of a trial and of 10,000 patients, on data made here.

#include "core/analysis/crossover.h"

#include <benchmark/benchmark.h>
#include <random>

namespace carnet::analysis {
namespace {

std::vector<CrossoverRow> crossoverOf(int patients)
{
    const std::vector<std::vector<std::string>> orders{{"P", "K", "KM"}, {"P", "KM", "K"}, {"K", "P", "KM"},
                                                       {"K", "KM", "P"}, {"KM", "P", "K"}, {"KM", "K", "P"}};
    std::mt19937 random(1);
    std::normal_distribution normal(0.0, 1.0);
    std::vector<CrossoverRow> rows;
    for (int patient = 0; patient < patients; ++patient) {
        const auto &order = orders[std::size_t(patient) % orders.size()];
        const double own = 190 + 90 * normal(random);
        for (int period = 1; period <= 3; ++period) {
            CrossoverRow row{"G-" + std::to_string(patient),
                             order[0] + "-" + order[1] + "-" + order[2],
                             period,
                             order[std::size_t(period) - 1],
                             {}};
            // Every twentieth is missing.
            if (random() % 20 != 0)
                row.y = own + 30 * normal(random);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void crossoverModel(benchmark::State &state)
{
    const auto rows = crossoverOf(int(state.range(0)));
    double deviance = 0;
    for (auto _ : state) {
        const auto fit = crossover(rows, {});
        if (!fit.result)
            state.SkipWithError("no fit");
        else
            deviance = fit.result->deviance;
    }
    state.counters["checksum"] = deviance;
}
BENCHMARK(crossoverModel)
    ->Name("S8 crossover model of patients")
    ->Arg(20)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace carnet::analysis
