#pragma once

#include <optional>
#include <string>
#include <vector>

namespace carnet::analysis {

/// What an analysis has to say beside its numbers. core/model_words puts it into words.
enum class RemarkKind {
    // Why there is no result.
    NoValues,
    OneTreatment,
    OnePatient,
    AllEqual,
    NoDegreesWithin,
    NoVariationWithin,
    NotForLogarithm,
    NoPairs,
    TooFewPairs,
    DifferencesEqual,
    // What was left out, dropped or done differently.
    RowsLeftOut,           ///< count rows without a value
    RowsWithoutBaseline,   ///< count rows whose patient has no baseline
    TreatmentWithoutValue, ///< name
    ColumnAliased,         ///< name
    SequenceDropped,       ///< count patients, total sequences
    CarryoverDropped,      ///< without effect
    SequenceDisagrees,     ///< name = patient, count = period
    SeveralSequences,      ///< name = patient
    BeforeUnknown,         ///< name = patient, count = period
    Singular,
    LargeSample, ///< Satterthwaite's degrees of freedom could not be computed
    LogPlusOne,
    ShapiroTooMany,
    Separated,
    NotConverged,
    NoCompletePatient,
    NoBaseline,
    NoTestOnDay,  ///< count = day
    NotEstimable, ///< name = what
    NoPercentages,
};

struct Remark
{
    RemarkKind kind = RemarkKind::NoValues;
    std::string name{};
    int count = 0;
    int total = 0;

    bool operator==(const Remark &) const = default;
};

/// A result, or none; then the last remark says why.
template <typename Result> struct Outcome
{
    std::optional<Result> result;
    std::vector<Remark> remarks;
};

} // namespace carnet::analysis
