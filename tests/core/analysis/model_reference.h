#pragma once

#include "core/analysis/model_rows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

namespace carnet::test {

/// The rows of a CSV file without quotes, by the names of its columns.
using Record = std::map<std::string, std::string>;

inline std::vector<std::string> splitAtCommas(const std::string &line)
{
    std::vector<std::string> cells;
    std::istringstream rest(line);
    for (std::string cell; std::getline(rest, cell, ',');)
        cells.push_back(cell);
    if (!line.empty() && line.back() == ',')
        cells.emplace_back();
    return cells;
}

inline std::vector<Record> readRecords(const std::string &path)
{
    std::ifstream file(path);
    EXPECT_TRUE(file.is_open()) << path;
    std::string line;
    std::getline(file, line);
    const std::vector<std::string> header = splitAtCommas(line);
    std::vector<Record> records;
    while (std::getline(file, line)) {
        const std::vector<std::string> cells = splitAtCommas(line);
        EXPECT_EQ(cells.size(), header.size()) << path << ": " << line;
        Record record;
        for (std::size_t i = 0; i < std::min(header.size(), cells.size()); ++i)
            record[header[i]] = cells[i];
        records.push_back(std::move(record));
    }
    return records;
}

/// How far Carnet may be from R, relative to the number; an estimate and its limits relative to its standard error,
/// too.
struct Tolerances
{
    double estimate = 1e-6;
    double variance = 1e-5;
    double standardError = 1e-5;
    double df = 1e-3;
    double statistic = 2e-5;
    double p = 1e-4;
    double limit = 5e-5;
};

class Agreement
{
public:
    explicit Agreement(const Tolerances &tolerances = {})
        : m_allowed(tolerances)
    {
    }

    /// Compares what R found in one row with the row of Carnet. Scales are those of the estimate itself.
    void compare(const Record &expected, const analysis::ModelRow &found)
    {
        m_name = expected.at("case") + " [" + expected.at("options") + "] " + found.section + " " + found.term + " " +
                 found.level;
        const double scale =
            std::max(std::abs(number(expected, "estimate").value_or(0)), number(expected, "se").value_or(0));
        const bool isVariance = found.term.starts_with("var_") || found.term == "icc";
        const auto relative = [&expected](const char *column) {
            return std::abs(number(expected, column).value_or(0));
        };
        double slack = isVariance ? m_allowed.variance : m_allowed.estimate;
        if (found.term == "shapiro_p")
            slack = m_allowed.p;
        check(expected, "estimate", found.estimate, scale * slack);
        check(expected, "se", found.standardError, m_allowed.standardError * relative("se"));
        check(expected, "df", found.df, m_allowed.df * relative("df"));
        check(expected, "df2", found.df2, m_allowed.df * relative("df2"));
        check(expected, "statistic", found.statistic, m_allowed.statistic * std::max(1.0, relative("statistic")));
        check(expected, "p", found.p, m_allowed.p * relative("p"));
        check(expected, "p_adjusted", found.adjustedP, m_allowed.p * relative("p_adjusted"));
        check(expected, "effect", found.effect, m_allowed.limit * relative("effect"));
        const auto limit = [](const auto &interval, bool low) {
            return interval ? std::optional(low ? interval->low : interval->high) : std::nullopt;
        };
        check(expected, "low", limit(found.interval, true), m_allowed.limit * scale);
        check(expected, "high", limit(found.interval, false), m_allowed.limit * scale);
        check(expected, "low_adjusted", limit(found.adjustedInterval, true), m_allowed.limit * scale);
        check(expected, "high_adjusted", limit(found.adjustedInterval, false), m_allowed.limit * scale);
    }

    int compared() const { return m_compared; }
    /// The largest difference as a share of what is allowed.
    double worst() const { return m_worst; }
    const std::string &worstAt() const { return m_worstAt; }

private:
    static std::optional<double> number(const Record &record, const std::string &column)
    {
        const auto found = record.find(column);
        return found == record.end() || found->second.empty() ? std::nullopt : std::optional(std::stod(found->second));
    }

    void check(const Record &expected, const std::string &column, const std::optional<double> &found, double tolerance)
    {
        const auto wanted = number(expected, column);
        if (!wanted)
            return;
        ASSERT_TRUE(found) << m_name << ": no " << column;
        const double allowed = std::max(tolerance, 1e-9); // what R leaves of a 0
        EXPECT_NEAR(*found, *wanted, allowed) << m_name << ": " << column;
        ++m_compared;
        if (const double share = std::abs(*found - *wanted) / allowed; share > m_worst) {
            m_worst = share;
            m_worstAt = m_name + ": " + column;
        }
    }

    Tolerances m_allowed;
    std::string m_name;
    int m_compared = 0;
    double m_worst = 0;
    std::string m_worstAt;
};

inline const analysis::ModelRow *rowOf(const std::vector<analysis::ModelRow> &rows, const std::string &section,
                                       const std::string &term, const std::string &level = {})
{
    for (const analysis::ModelRow &row : rows) {
        if (row.section == section && row.term == term && row.level == level)
            return &row;
    }
    return nullptr;
}

} // namespace carnet::test
