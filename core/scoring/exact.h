#pragma once

#include <cstdint>

namespace carnet::scoring {

/// A fraction of whole numbers: what was typed as a decimal stays that decimal, so that 5.85 of 9 hours is 65 % and not
/// 64.99999999999999 %. Beyond 64 bits it goes on as a binary number, and is then compared to 1e-9.
class Exact
{
public:
    /// Nothing: what a missing answer counts as.
    Exact() = default;
    /// The shortest decimal that reads back to this number; a NaN is nothing.
    explicit Exact(double number);

    bool isThere() const { return m_isThere; }
    /// The nearest binary number, NaN for nothing.
    double number() const;

    friend Exact operator+(const Exact &a, const Exact &b);
    friend Exact operator-(const Exact &a, const Exact &b);
    friend Exact operator*(const Exact &a, const Exact &b);
    /// b is not 0.
    friend Exact operator/(const Exact &a, const Exact &b);
    friend bool operator>(const Exact &a, const Exact &b);
    friend bool operator>=(const Exact &a, const Exact &b);

private:
    __extension__ using Wide = __int128;
    static Exact fraction(Wide numerator, Wide denominator, double binary);
    int compare(const Exact &other) const;

    bool m_isThere = false;
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1; ///< above 0, or 0 when only the binary number is left
    double m_binary = 0;
};

} // namespace carnet::scoring
