#include "core/scoring/exact.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace carnet::scoring {

namespace {

constexpr double tolerance = 1e-9;
constexpr int mostDigits = 18;

} // namespace

Exact::Exact(double number)
    : m_isThere(!std::isnan(number))
    , m_denominator(0)
    , m_binary(number)
{
    std::array<char, 400> text{};
    if (!(std::abs(number) < 1e15))
        return;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    bool isFraction = false;
    int digits = 0;
    for (const char *at = text.data(); at != end; ++at) {
        if (*at == '.') {
            isFraction = true;
        } else if (*at != '-') {
            if (++digits > mostDigits)
                return;
            numerator = numerator * 10 + (*at - '0');
            denominator *= isFraction ? 10 : 1;
        }
    }
    *this = fraction(number < 0 ? -numerator : numerator, denominator, number);
}

Exact Exact::fraction(Wide numerator, Wide denominator, double binary)
{
    Exact result;
    result.m_isThere = true;
    result.m_binary = binary;
    result.m_denominator = 0;
    if (denominator == 0)
        return result;
    Wide a = numerator < 0 ? -numerator : numerator;
    Wide b = denominator;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    numerator /= a;
    denominator /= a;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    if (numerator > most || numerator < -most || denominator > most)
        return result;
    result.m_numerator = std::int64_t(numerator);
    result.m_denominator = std::int64_t(denominator);
    return result;
}

double Exact::number() const
{
    if (!m_isThere)
        return std::numeric_limits<double>::quiet_NaN();
    return m_denominator == 0 ? m_binary : double(m_numerator) / double(m_denominator);
}

Exact operator+(const Exact &a, const Exact &b)
{
    if (!a.m_isThere || !b.m_isThere)
        return {};
    return Exact::fraction(Exact::Wide(a.m_numerator) * b.m_denominator + Exact::Wide(b.m_numerator) * a.m_denominator,
                           Exact::Wide(a.m_denominator) * b.m_denominator, a.number() + b.number());
}

Exact operator-(const Exact &a, const Exact &b)
{
    return a + Exact(-1) * b;
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (!a.m_isThere || !b.m_isThere)
        return {};
    return Exact::fraction(Exact::Wide(a.m_numerator) * b.m_numerator, Exact::Wide(a.m_denominator) * b.m_denominator,
                           a.number() * b.number());
}

Exact operator/(const Exact &a, const Exact &b)
{
    if (!a.m_isThere || !b.m_isThere)
        return {};
    const Exact::Wide sign = b.m_numerator < 0 ? -1 : 1;
    return Exact::fraction(sign * a.m_numerator * b.m_denominator, sign * a.m_denominator * b.m_numerator,
                           a.number() / b.number());
}

int Exact::compare(const Exact &other) const
{
    if (m_denominator == 0 || other.m_denominator == 0) {
        const double difference = number() - other.number();
        return difference > tolerance ? 1 : difference < -tolerance ? -1 : 0;
    }
    const Wide left = Wide(m_numerator) * other.m_denominator;
    const Wide right = Wide(other.m_numerator) * m_denominator;
    return left > right ? 1 : left < right ? -1 : 0;
}

bool operator>(const Exact &a, const Exact &b)
{
    return a.m_isThere && b.m_isThere && a.compare(b) > 0;
}

bool operator>=(const Exact &a, const Exact &b)
{
    return a.m_isThere && b.m_isThere && a.compare(b) >= 0;
}

} // namespace carnet::scoring
