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

QString code(Occasion occasion, const QStringList &visits)
{
    switch (occasion.kind()) {
    case Occasion::Kind::Patient: return u"-"_s;
    case Occasion::Kind::Visit: return visits.value(occasion.visitIndex(), u"V?%1"_s.arg(occasion.visitIndex()));
    case Occasion::Kind::List: return code(occasion.list()) + QString::number(occasion.rowNumber());
    case Occasion::Kind::Period: break;
    }
    QString text = u"P%1"_s.arg(occasion.periodNumber());
    if (occasion.isDay())
        text += u".D%1"_s.arg(occasion.dayNumber(), 2, 10, QLatin1Char('0'));
    if (occasion.lineNumber() > 0)
        text += u".L%1"_s.arg(occasion.lineNumber());
    return text;
}

} // namespace carnet
