#pragma once

#include "core/domain/protocol.h"

#include <QByteArray>
#include <functional>
#include <vector>

namespace carnet {

/// A problem of a definition file: path such as "visits[2].window" and what is wanted there.
struct DefinitionProblem
{
    QString path;
    QString message;
};

/// "ketapain.json: visits[2].window: two days are wanted, low and high"
QString problemLine(const DefinitionProblem &problem, const QString &name);

/// Finds the JSON of an instrument by id, or returns nothing.
using InstrumentSource = std::function<QByteArray(const QString &id)>;

/// Reads a protocol. name (of the file) begins every message, as in
/// "ketapain.json: visits[2].window: two days are wanted, low and high". Throws Error listing every problem, one a
/// line.
Protocol readProtocol(const QByteArray &json, const QString &name, const InstrumentSource &instruments);
Instrument readInstrument(const QByteArray &json, const QString &name);

/// What is wrong with a definition, empty when nothing is.
std::vector<DefinitionProblem> checkProtocol(const QByteArray &json, const InstrumentSource &instruments);
std::vector<DefinitionProblem> checkInstrument(const QByteArray &json);

} // namespace carnet
