#include "core/analysis/binary.h"

#include "core/analysis/distributions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

namespace carnet::analysis {

namespace {

constexpr std::size_t mostExactPatients = 30;
constexpr std::size_t mostExactStates = 200000;

std::vector<int> columnSums(std::span<const std::vector<double>> patients)
{
    std::vector<int> sums(patients.front().size(), 0);
    for (const auto &values : patients) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += values[i] > 0;
    }
    return sums;
}

int countYes(const std::vector<double> &values)
{
    return int(std::count_if(values.begin(), values.end(), [](double value) { return value > 0; }));
}

double squares(const std::vector<int> &sums)
{
    double total = 0;
    for (const int sum : sums)
        total += double(sum) * sum;
    return total;
}

/// Every way in which a patient's yeses may fall on the treatments.
std::vector<std::vector<int>> placements(int treatments, int yes)
{
    std::vector<std::vector<int>> all;
    for (unsigned set = 0; set < 1u << treatments; ++set) {
        if (std::popcount(set) != yes)
            continue;
        std::vector<int> placement;
        for (int treatment = 0; treatment < treatments; ++treatment)
            placement.push_back(int(set >> treatment & 1u));
        all.push_back(std::move(placement));
    }
    return all;
}

void addShares(BinaryCrossover &result, std::span<const CrossoverRow> rows, const std::vector<std::string> &treatments,
               double level)
{
    for (const std::string &treatment : treatments) {
        BinaryCrossover::Share share{treatment, 0, 0, {}};
        for (const CrossoverRow &row : rows) {
            if (!row.y || row.treatment != treatment)
                continue;
            ++share.n;
            share.count += *row.y > 0;
        }
        share.interval = clopperPearson(share.count, share.n, level);
        result.shares.push_back(share);
    }
}

void addPairs(BinaryCrossover &result, std::span<const CrossoverRow> rows, const std::vector<std::string> &treatments,
              const BinaryOptions &options, std::vector<Remark> &remarks)
{
    std::vector<double> p;
    for (std::size_t level = 0; level < treatments.size(); ++level) {
        for (std::size_t term = level + 1; term < treatments.size(); ++term) {
            BinaryCrossover::Pair pair;
            pair.term = treatments[term];
            pair.level = treatments[level];
            for (const auto &values : completePatients(rows, {pair.term, pair.level})) {
                ++pair.n;
                pair.onlyTerm += values[0] > values[1];
                pair.onlyLevel += values[0] < values[1];
            }
            if (pair.n == 0) {
                remarks.push_back({RemarkKind::NotEstimable, pair.term + " − " + pair.level});
                continue;
            }
            pair.difference = bonettPrice(pair.onlyTerm, pair.onlyLevel, pair.n, options.level);
            pair.test = mcNemar(pair.onlyTerm, pair.onlyLevel);
            p.push_back(pair.test.p);
            result.pairs.push_back(std::move(pair));
        }
    }
    const std::vector<double> adjustedP = adjusted(p, options.adjustment);
    for (std::size_t i = 0; i < result.pairs.size(); ++i)
        result.pairs[i].adjustedP = adjustedP[i];
}

void addLogit(BinaryCrossover &result, std::span<const CrossoverRow> rows, const std::vector<std::string> &treatments,
              double level, std::vector<Remark> &remarks)
{
    bool isSeparated = false;
    for (const BinaryCrossover::Share &share : result.shares) {
        if (share.count == 0 || share.count == share.n) {
            remarks.push_back({RemarkKind::Separated, share.treatment});
            isSeparated = true;
        }
    }
    if (isSeparated)
        return;
    std::unordered_map<std::string, int> patients;
    std::vector<YesNo> answers;
    for (const CrossoverRow &row : rows) {
        if (!row.y)
            continue;
        const int patient = patients.try_emplace(row.patient, int(patients.size())).first->second;
        const auto treatment = std::find(treatments.begin(), treatments.end(), row.treatment) - treatments.begin();
        answers.push_back({patient, int(treatment), *row.y > 0});
    }
    result.logit = logitModel(answers, int(treatments.size()), level);
    if (!result.logit)
        remarks.push_back({RemarkKind::NotConverged});
    else if (result.logit->singular)
        remarks.push_back({RemarkKind::Singular});
}

} // namespace

std::optional<ChiSquaredTest> cochranQ(std::span<const std::vector<double>> patients)
{
    if (patients.empty() || patients.front().size() < 2)
        return {};
    const std::vector<int> sums = columnSums(patients);
    const double k = double(sums.size());
    double total = 0;
    double patientSquares = 0;
    for (const auto &values : patients) {
        const double yes = countYes(values);
        total += yes;
        patientSquares += yes * yes;
    }
    ChiSquaredTest test{0, int(sums.size()) - 1, 1};
    const double denominator = k * total - patientSquares;
    if (denominator > 0) {
        test.statistic = (k - 1) * (k * squares(sums) - total * total) / denominator;
        test.p = chiSquaredAbove(test.statistic, test.df);
    }
    return test;
}

std::optional<double> cochranExact(std::span<const std::vector<double>> patients)
{
    if (patients.empty() || patients.size() > mostExactPatients)
        return {};
    const int treatments = int(patients.front().size());
    if (treatments > 10)
        return {};
    std::vector<std::vector<double>> informative;
    for (const auto &values : patients) {
        if (const int yes = countYes(values); yes > 0 && yes < treatments)
            informative.push_back(values);
    }
    if (informative.empty())
        return 1;
    std::map<std::vector<int>, double> share{{std::vector<int>(std::size_t(treatments), 0), 1.0}};
    for (const auto &values : informative) {
        const auto ways = placements(treatments, countYes(values));
        std::map<std::vector<int>, double> next;
        for (const auto &[sums, here] : share) {
            for (const auto &way : ways) {
                std::vector<int> then = sums;
                for (std::size_t i = 0; i < then.size(); ++i)
                    then[i] += way[i];
                next[std::move(then)] += here / double(ways.size());
            }
        }
        if (next.size() > mostExactStates)
            return {};
        share = std::move(next);
    }
    const double observed = squares(columnSums(informative));
    double p = 0;
    for (const auto &[sums, here] : share)
        p += squares(sums) >= observed ? here : 0;
    return std::min(1.0, p);
}

Outcome<BinaryCrossover> binaryCrossover(std::span<const CrossoverRow> rows, const BinaryOptions &options)
{
    Outcome<BinaryCrossover> outcome;
    const std::vector<std::string> treatments = treatmentsOf(rows, options.treatments);
    const auto isEmpty = [](const CrossoverRow &row) { return !row.y; };
    if (const auto leftOut = std::count_if(rows.begin(), rows.end(), isEmpty); leftOut > 0)
        outcome.remarks.push_back({RemarkKind::RowsLeftOut, {}, int(leftOut)});
    if (treatments.empty()) {
        outcome.remarks.push_back({RemarkKind::NoValues});
        return outcome;
    }
    BinaryCrossover result;
    addShares(result, rows, treatments, options.level);
    if (treatments.size() > 1) {
        const auto complete = completePatients(rows, treatments);
        result.completePatients = int(complete.size());
        result.cochran = cochranQ(complete);
        result.cochranExactP = cochranExact(complete);
        if (complete.empty())
            outcome.remarks.push_back({RemarkKind::NoCompletePatient});
        addPairs(result, rows, treatments, options, outcome.remarks);
        addLogit(result, rows, treatments, options.level, outcome.remarks);
    } else {
        outcome.remarks.push_back({RemarkKind::OneTreatment, treatments.front()});
    }
    outcome.result = std::move(result);
    return outcome;
}

} // namespace carnet::analysis
