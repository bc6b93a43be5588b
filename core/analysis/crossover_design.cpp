#include "core/analysis/crossover_design.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::VectorXd;

/// Values in the order in which they come, each once.
class Levels
{
public:
    int place(const std::string &value)
    {
        const auto [found, isNew] = m_places.try_emplace(value, int(m_values.size()));
        if (isNew)
            m_values.push_back(value);
        return found->second;
    }
    int find(const std::string &value) const
    {
        const auto found = m_places.find(value);
        return found == m_places.end() ? -1 : found->second;
    }
    const std::vector<std::string> &values() const { return m_values; }

private:
    std::unordered_map<std::string, int> m_places;
    std::vector<std::string> m_values;
};

std::vector<std::string> treatmentsInText(const std::string &sequence)
{
    std::vector<std::string> parts{{}};
    for (const char each : sequence) {
        if (each == '-')
            parts.emplace_back();
        else
            parts.back() += each;
    }
    return parts;
}

/// Which treatment each patient had in which period, by the sequence's text or else by the rows.
class Course
{
public:
    Course(std::span<const CrossoverRow> rows, std::vector<Remark> &remarks)
    {
        std::unordered_map<std::string, std::string> sequences;
        std::set<std::string> several;
        for (const CrossoverRow &row : rows) {
            m_given[row.patient].emplace(row.period, row.treatment);
            const auto &sequence = sequences.try_emplace(row.patient, row.sequence).first->second;
            if (sequence != row.sequence && several.insert(row.patient).second)
                remarks.push_back({RemarkKind::SeveralSequences, row.patient});
        }
        for (const CrossoverRow &row : rows) {
            const auto written = inText(row.sequence, row.period);
            if (written && *written != row.treatment)
                remarks.push_back({RemarkKind::SequenceDisagrees, row.patient, row.period});
        }
    }

    std::optional<std::string> before(const CrossoverRow &row) const
    {
        if (const auto written = inText(row.sequence, row.period - 1))
            return written;
        const auto &given = m_given.at(row.patient);
        const auto found = given.find(row.period - 1);
        return found == given.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::optional<std::string> inText(const std::string &sequence, int period) const
    {
        const std::vector<std::string> parts = treatmentsInText(sequence);
        const bool isList = parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                                            [](const std::string &part) { return !part.empty(); });
        if (!isList || period < 1 || std::size_t(period) > parts.size())
            return {};
        return parts[std::size_t(period) - 1];
    }

    std::unordered_map<std::string, std::unordered_map<int, std::string>> m_given;
};

/// 0 or 1, whichever lets every y have a logarithm; nothing when neither does.
std::optional<double> shiftForLogarithm(const VectorXd &y)
{
    if (y.minCoeff() > 0)
        return 0;
    return y.minCoeff() > -1 ? std::optional(1.0) : std::nullopt;
}

VectorXd indicator(const std::vector<int> &places, int level)
{
    VectorXd column(Index(places.size()));
    for (std::size_t row = 0; row < places.size(); ++row)
        column(Index(row)) = places[row] == level ? 1 : 0;
    return column;
}

/// The rows' levels and numbers; only rows with a y.
void readRows(CrossoverData &data, std::span<const CrossoverRow> rows, const CrossoverOptions &options,
              std::vector<Remark> &remarks)
{
    Levels treatments;
    for (const std::string &treatment : treatmentsOf(rows, options.treatments))
        treatments.place(treatment);
    Levels sequences;
    Levels patients;
    const Course course(rows, remarks);
    std::vector<double> outcome;
    std::set<int> periods;
    for (const CrossoverRow &row : rows) {
        if (!row.y)
            continue;
        outcome.push_back(*row.y);
        periods.insert(row.period);
        data.mixed.patients.push_back(patients.place(row.patient));
        data.treatments.push_back(treatments.find(row.treatment));
        data.periods.push_back(row.period);
        data.sequences.push_back(sequences.place(row.sequence));
        int before = -1;
        if (options.carryover != Carryover::Ignored && row.period > 1) {
            const auto treatment = course.before(row);
            before = treatment ? treatments.find(*treatment) : -1;
            if (!treatment)
                remarks.push_back({RemarkKind::BeforeUnknown, row.patient, row.period});
        }
        data.before.push_back(before);
    }
    data.mixed.outcome = Eigen::Map<const VectorXd>(outcome.data(), Index(outcome.size()));
    data.mixed.patientCount = int(patients.values().size());
    data.levels = {treatments.values(), {periods.begin(), periods.end()}, sequences.values()};
}

void remarkOnMissing(std::span<const CrossoverRow> rows, const std::vector<std::string> &treatments,
                     std::vector<Remark> &remarks)
{
    int leftOut = 0;
    std::vector<std::string> without;
    for (const CrossoverRow &row : rows) {
        if (row.y)
            continue;
        ++leftOut;
        const auto isRow = [&row](const std::string &each) { return each == row.treatment; };
        if (std::none_of(treatments.begin(), treatments.end(), isRow) &&
            std::none_of(without.begin(), without.end(), isRow))
            without.push_back(row.treatment);
    }
    if (leftOut > 0)
        remarks.push_back({RemarkKind::RowsLeftOut, {}, leftOut});
    for (const std::string &treatment : without)
        remarks.push_back({RemarkKind::TreatmentWithoutValue, treatment});
}

} // namespace

std::vector<std::string> treatmentsOf(std::span<const CrossoverRow> rows, const std::vector<std::string> &order)
{
    Levels found;
    for (const CrossoverRow &row : rows) {
        if (row.y)
            found.place(row.treatment);
    }
    Levels ordered;
    for (const std::string &treatment : order) {
        if (found.find(treatment) >= 0)
            ordered.place(treatment);
    }
    for (const std::string &treatment : found.values())
        ordered.place(treatment);
    return ordered.values();
}

Outcome<CrossoverData> crossoverData(std::span<const CrossoverRow> rows, const CrossoverOptions &options)
{
    Outcome<CrossoverData> outcome;
    CrossoverData data;
    readRows(data, rows, options, outcome.remarks);
    remarkOnMissing(rows, data.levels.treatments, outcome.remarks);
    if (data.treatments.empty()) {
        outcome.remarks.push_back({RemarkKind::NoValues});
        return outcome;
    }
    if (data.levels.treatments.size() < 2) {
        outcome.remarks.push_back({RemarkKind::OneTreatment, data.levels.treatments.front()});
        return outcome;
    }
    if (options.logScale) {
        data.logShift = shiftForLogarithm(data.mixed.outcome);
        if (!data.logShift) {
            outcome.remarks.push_back({RemarkKind::NotForLogarithm});
            return outcome;
        }
        if (*data.logShift > 0)
            outcome.remarks.push_back({RemarkKind::LogPlusOne});
        data.mixed.outcome = (data.mixed.outcome.array() + *data.logShift).log();
    }
    outcome.result = std::move(data);
    return outcome;
}

Design crossoverDesign(const CrossoverData &data, const CrossoverOptions &options, bool withSequence)
{
    const CrossoverLevels &levels = data.levels;
    Design design{Index(data.treatments.size())};
    design.add({}, "(Intercept)", VectorXd::Ones(Index(data.treatments.size())));
    for (std::size_t level = 1; level < levels.treatments.size(); ++level) {
        design.add("treatment", "treatment" + levels.treatments[level], indicator(data.treatments, int(level)));
    }
    for (std::size_t level = 1; options.withPeriod && level < levels.periods.size(); ++level) {
        const int period = levels.periods[level];
        design.add("period", "period" + std::to_string(period), indicator(data.periods, period));
    }
    for (std::size_t level = 1; withSequence && level < levels.sequences.size(); ++level)
        design.add("sequence", "sequence" + levels.sequences[level], indicator(data.sequences, int(level)));
    if (options.carryover != Carryover::Ignored) {
        for (std::size_t level = 1; level < levels.treatments.size(); ++level)
            design.add("carryover", "carryover" + levels.treatments[level], indicator(data.before, int(level)));
    }
    return design;
}

Design interactionDesign(const CrossoverData &data)
{
    CrossoverOptions plain;
    plain.withPeriod = false;
    Design design = crossoverDesign(data, plain, true);
    for (std::size_t sequence = 1; sequence < data.levels.sequences.size(); ++sequence) {
        for (std::size_t treatment = 1; treatment < data.levels.treatments.size(); ++treatment) {
            design.add(
                "sequence:treatment", data.levels.sequences[sequence] + ":" + data.levels.treatments[treatment],
                indicator(data.sequences, int(sequence)).cwiseProduct(indicator(data.treatments, int(treatment))));
        }
    }
    return design;
}

} // namespace carnet::analysis
