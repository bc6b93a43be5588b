#pragma once

#include <cmath>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace carnet::test {

/// The scores of days 0, 1, … as the worked examples write them: "8 6 . . 4".
inline std::vector<double> curve(const std::string &text)
{
    std::vector<double> byDay;
    std::istringstream words(text);
    for (std::string word; words >> word;)
        byDay.push_back(word == "." ? std::numeric_limits<double>::quiet_NaN() : std::stod(word));
    return byDay;
}

} // namespace carnet::test
