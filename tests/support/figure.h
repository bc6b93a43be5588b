#pragma once

#include <cstdio>

namespace carnet::test {

/// What a proof found, for the table that tests/torture/run prints.
template <typename... Values> void figure(const char *proof, const char *found, Values... values)
{
    std::printf("FIGURE | %s | ", proof);
    if constexpr (sizeof...(values) == 0)
        std::fputs(found, stdout);
    else
        std::printf(found, values...);
    std::puts("");
    std::fflush(stdout);
}

} // namespace carnet::test
