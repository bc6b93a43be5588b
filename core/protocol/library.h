#pragma once

#include <QByteArray>
#include <QStringList>

namespace carnet {

/// Definitions shipped with the program.
QStringList shippedProtocols();
/// In the order of their definitions.
QStringList shippedInstruments();
/// The JSON of a shipped definition, or empty when there is none of that id.
QByteArray shippedProtocol(const QString &id);
QByteArray shippedInstrument(const QString &id);
/// The JSON of the fixed items and option lists of the files.
QByteArray shippedItems();
/// The JSON of the drugs that trials of pain meet.
QByteArray shippedDrugs();

} // namespace carnet
