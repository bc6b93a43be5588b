#include "core/domain/progress.h"

#include "core/domain/error.h"

#include <QCoreApplication>

namespace carnet {

void report(const Progress &progress, const QString &what, qint64 done, qint64 total)
{
    if (progress && !progress(what, done, total))
        throw Error(Error::Kind::Cancelled, QCoreApplication::translate("Progress", "Stopped. Nothing was changed."));
}

} // namespace carnet
