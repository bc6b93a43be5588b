#include "core/results/unit_words.h"

#include <QCoreApplication>

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

} // namespace

QString unitWords(const QString &unit)
{
    if (unit == u"years")
        return Say::tr("years", "unit");
    return unit == u"days" ? Say::tr("days", "unit") : unit;
}

} // namespace carnet
