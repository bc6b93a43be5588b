#include "core/domain/record_part.h"

#include "core/domain/second_item.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

Occasion partOf(Occasion occasion)
{
    switch (occasion.kind()) {
    case Occasion::Kind::Visit: return occasion;
    case Occasion::Kind::Period: return Occasion::period(occasion.periodNumber());
    case Occasion::Kind::Patient:
    case Occasion::Kind::List: break;
    }
    return Occasion::patient();
}

bool isMark(Occasion occasion, QStringView item)
{
    if (occasion.kind() == Occasion::Kind::List)
        return occasion.list() == List::Query || occasion.list() == List::Signature || isOfStudy(occasion.list());
    if (item.endsWith(secondEnding))
        return true;
    static constexpr std::array marks{u"visit_lock",      u"period_lock", u"patient_lock", u"study_lock",
                                      u"code_broken",     u"treatment",   u"sequence",     u"allocation_key",
                                      u"allocation_source", u"study_unblinded", u"anchor_key"};
    return std::ranges::any_of(marks, [item](const char16_t *mark) { return item == mark; });
}

QString lockItem(Occasion part)
{
    return part.isVisit() ? u"visit_lock"_s : part.isPeriod() ? u"period_lock"_s : u"patient_lock"_s;
}

} // namespace carnet
