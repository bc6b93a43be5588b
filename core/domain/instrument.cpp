#include "core/domain/instrument.h"

using namespace Qt::StringLiterals;

namespace carnet {

QString ruleVersion(const Instrument &instrument)
{
    const QString version = instrument.id + u'-' + instrument.version;
    return instrument.norms.isEmpty() ? version : QString(version + u'-' + instrument.norms);
}

} // namespace carnet
