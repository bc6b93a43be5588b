#include "ui/theme/treatment_colors.h"

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QColor treatmentColor(int place, const Tokens &colors)
{
    static const std::array light{QColor(u"#5F6F7E"_s), QColor(u"#0072B2"_s), QColor(u"#D55E00"_s)};
    static const std::array dark{QColor(u"#B7C3CE"_s), QColor(u"#56B4E9"_s), QColor(u"#F28E4B"_s)};
    static const std::array strong{QColor(u"#FFFFFF"_s), QColor(u"#6CC6FF"_s), QColor(u"#FFA45C"_s)};
    const auto &set = colors.highContrast ? strong : colors.dark ? dark : light;
    return set[std::size_t(place) % set.size()];
}

} // namespace carnet::ui
