#include "core/domain/occasion.h"

#include <array>
#include <charconv>

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
    case List::Infusion: return u"IN"_s;
    case List::Account: return u"AC"_s;
    case List::Signature: return u"SG"_s;
    case List::Allocation: return u"AL"_s;
    case List::Envelope: return u"EN"_s;
    }
    return {};
}

QString code(Occasion occasion, const QStringList &visits)
{
    switch (occasion.kind()) {
    case Occasion::Kind::Patient: return u"-"_s;
    case Occasion::Kind::Visit: return visits.value(occasion.visitIndex(), u"V?%1"_s.arg(occasion.visitIndex()));
    case Occasion::Kind::List: return code(occasion.list()) + QString::number(occasion.rowNumber());
    case Occasion::Kind::Period: break;
    }
    std::array<char, 24> buffer;
    char *at = buffer.data();
    const auto number = [&](int value) { at = std::to_chars(at, buffer.data() + buffer.size(), value).ptr; };
    *at++ = 'P';
    number(occasion.periodNumber());
    if (occasion.isDay()) {
        *at++ = '.';
        *at++ = 'D';
        if (occasion.dayNumber() < 10)
            *at++ = '0';
        number(occasion.dayNumber());
    }
    if (occasion.lineNumber() > 0) {
        *at++ = '.';
        *at++ = 'L';
        number(occasion.lineNumber());
    }
    return QString::fromLatin1(buffer.data(), at - buffer.data());
}

} // namespace carnet
