#include "core/domain/occasion.h"

using namespace Qt::StringLiterals;

namespace carnet {

QString code(List list)
{
    switch (list) {
    case List::AdverseEvent: return u"AE"_s;
    case List::Medication: return u"CM"_s;
    case List::Query: return u"Q"_s;
    case List::Deviation: return u"DV"_s;
    case List::Contact: return u"CT"_s;
    }
    return {};
}

} // namespace carnet
