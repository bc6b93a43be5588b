#pragma once

namespace carnet::analysis {

// Tails and quantiles, from Boost.Math; upper tails are computed as such, so that small P values keep their digits.

double normalBelow(double z);
double normalTwoSided(double z);
double normalQuantile(double share);
double studentTwoSided(double t, double df);
double studentQuantile(double share, double df);
double chiSquaredAbove(double chiSquared, double df);
/// df2 may be infinite: then the limit, a χ² over its degrees of freedom.
double fisherAbove(double f, double df1, double df2);
double betaQuantile(double share, double a, double b);
/// P of at most `count` heads in `throws` throws of a fair coin.
double fairCoinAtMost(int count, int throws);
/// P that a noncentral t is above the value.
double noncentralStudentAbove(double t, double df, double noncentrality);
double noncentralStudentBelow(double t, double df, double noncentrality);

/// What half of an interval of this level leaves out on each side, as a quantile of t (of the normal without df).
double twoSidedQuantile(double level);
double twoSidedQuantile(double level, double df);

} // namespace carnet::analysis
