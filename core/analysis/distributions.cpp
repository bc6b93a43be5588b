#include "core/analysis/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace carnet::analysis {

namespace {

namespace policies = boost::math::policies;

// What overflows is infinite and what is out of range is not a number; no exception leaves this file.
using Policy =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using Student = boost::math::students_t_distribution<double, Policy>;
using ChiSquared = boost::math::chi_squared_distribution<double, Policy>;
using Fisher = boost::math::fisher_f_distribution<double, Policy>;
using Beta = boost::math::beta_distribution<double, Policy>;
using Binomial = boost::math::binomial_distribution<double, Policy>;
using NoncentralStudent = boost::math::non_central_t_distribution<double, Policy>;

using boost::math::cdf;
using boost::math::complement;
using boost::math::quantile;

} // namespace

double normalBelow(double z)
{
    return cdf(Normal(), z);
}

double normalTwoSided(double z)
{
    return 2 * cdf(complement(Normal(), std::abs(z)));
}

double normalQuantile(double share)
{
    return quantile(Normal(), share);
}

double studentTwoSided(double t, double df)
{
    return 2 * cdf(complement(Student(df), std::abs(t)));
}

double studentQuantile(double share, double df)
{
    return quantile(Student(df), share);
}

double chiSquaredAbove(double chiSquared, double df)
{
    return cdf(complement(ChiSquared(df), std::max(chiSquared, 0.0)));
}

double fisherAbove(double f, double df1, double df2)
{
    if (std::isinf(df2))
        return chiSquaredAbove(f * df1, df1);
    return cdf(complement(Fisher(df1, df2), std::max(f, 0.0)));
}

double betaQuantile(double share, double a, double b)
{
    return quantile(Beta(a, b), share);
}

double fairCoinAtMost(int count, int throws)
{
    return cdf(Binomial(throws, 0.5), count);
}

double noncentralStudentAbove(double t, double df, double noncentrality)
{
    return cdf(complement(NoncentralStudent(df, noncentrality), t));
}

double noncentralStudentBelow(double t, double df, double noncentrality)
{
    return cdf(NoncentralStudent(df, noncentrality), t);
}

double twoSidedQuantile(double level)
{
    return quantile(complement(Normal(), (1 - level) / 2));
}

double twoSidedQuantile(double level, double df)
{
    return quantile(complement(Student(df), (1 - level) / 2));
}

} // namespace carnet::analysis
