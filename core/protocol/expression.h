#pragma once

#include "core/domain/protocol.h"

#include <span>

namespace carnet {

/// A comparison over the scores of one diary day, such as "abs(average - previous.average) >= 5".
/// Names: the measures, previous.MEASURE (the last earlier day that has a score), identical_days (how many days up to
/// this one have the same full row). Operators: < <= > >= == !=, + -, abs().
class Expression
{
public:
    struct Name
    {
        enum class Kind { Today, Previous, IdenticalDays };

        Kind kind = Kind::Today;
        int measure = 0; ///< position in the diary's measures

        bool operator==(const Name &) const = default;
    };

    /// Throws Error when the text cannot be read.
    Expression(const QString &text, const DiaryPlan &diary);

    /// Names in the order of the text, each once.
    const std::vector<Name> &names() const { return m_names; }
    /// values: one for each name, NaN when missing. A missing value makes no finding.
    bool holds(std::span<const double> values) const;

private:
    friend class ExpressionParser;

    enum class Code : std::uint8_t {
        Number,
        Value,
        Add,
        Subtract,
        Negate,
        Absolute,
        Less,
        LessEqual,
        More,
        MoreEqual,
        Equal,
        NotEqual
    };

    struct Step
    {
        Code code = Code::Number;
        double number = 0; ///< the number, or the position of the name
    };

    static constexpr int maximumDepth = 16;

    std::vector<Name> m_names;
    std::vector<Step> m_steps; ///< in postfix order
};

} // namespace carnet
