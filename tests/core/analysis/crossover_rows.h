#pragma once

#include "core/analysis/crossover.h"

#include <random>
#include <sstream>

namespace carnet::test {

/// One line for each patient: name, sequence, then y of its periods; a point is a missing one.
inline std::vector<analysis::CrossoverRow> crossoverRows(const std::vector<std::string> &patients)
{
    std::vector<analysis::CrossoverRow> rows;
    for (const std::string &line : patients) {
        std::istringstream words(line);
        analysis::CrossoverRow row;
        words >> row.patient >> row.sequence;
        std::istringstream treatments(row.sequence);
        for (row.period = 1; std::getline(treatments, row.treatment, '-'); ++row.period) {
            std::string y;
            words >> y;
            row.y = y == "." ? std::nullopt : std::optional(std::stod(y));
            rows.push_back(row);
        }
    }
    return rows;
}

/// Eight patients in three periods, two of them missing.
inline std::vector<analysis::CrossoverRow> workedRows()
{
    return crossoverRows({"1 P-K-KM 296 304 322", "2 K-KM-P 158 162 218", "3 KM-P-K 121 105 78", "4 P-KM-K 236 . 167",
                          "5 P-K-KM 184 238 213", "6 K-KM-P 151 193 188", "7 KM-P-K 187 145 .", "8 P-KM-K 82 27 9"});
}

/// A complete trial of six sequences.
inline std::vector<analysis::CrossoverRow> randomTrial(unsigned seed, int patients, double patientDeviation = 80)
{
    const std::vector<std::string> sequences{"P-K-KM", "P-KM-K", "K-P-KM", "K-KM-P", "KM-P-K", "KM-K-P"};
    std::mt19937 random(seed);
    std::normal_distribution normal(0.0, 1.0);
    std::vector<std::string> lines;
    for (int patient = 0; patient < patients; ++patient) {
        const double own = 200 + patientDeviation * normal(random);
        std::ostringstream line;
        line << "p" << patient << ' ' << sequences[std::size_t(patient) % sequences.size()];
        for (int period = 0; period < 3; ++period)
            line << ' ' << own + 30 * normal(random);
        lines.push_back(line.str());
    }
    return crossoverRows(lines);
}

} // namespace carnet::test
