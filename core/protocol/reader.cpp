#include "core/protocol/reader.h"

#include "core/domain/error.h"
#include "core/protocol/instrument_reader.h"
#include "core/protocol/protocol_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

void throwIfAny(const std::vector<DefinitionProblem> &problems, const QString &name)
{
    if (problems.empty())
        return;
    QStringList lines;
    for (const DefinitionProblem &problem : problems)
        lines.push_back(problemLine(problem, name));
    throw Error(Error::Kind::Refused, lines.join(u'\n'));
}

} // namespace

QString problemLine(const DefinitionProblem &problem, const QString &name)
{
    return problem.path.isEmpty() ? u"%1: %2"_s.arg(name, problem.message)
                                  : u"%1: %2: %3"_s.arg(name, problem.path, problem.message);
}

Protocol readProtocol(const QByteArray &json, const QString &name, const InstrumentSource &instruments)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    throwIfAny(problems, name);
    Protocol protocol = ProtocolReader(root, instruments).read();
    throwIfAny(problems, name);
    return protocol;
}

Instrument readInstrument(const QByteArray &json, const QString &name)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    throwIfAny(problems, name);
    Instrument instrument = readInstrument(root);
    throwIfAny(problems, name);
    return instrument;
}

std::vector<DefinitionProblem> checkProtocol(const QByteArray &json, const InstrumentSource &instruments)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    if (problems.empty())
        ProtocolReader(root, instruments).read();
    return problems;
}

std::vector<DefinitionProblem> checkInstrument(const QByteArray &json)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    if (problems.empty())
        readInstrument(root);
    return problems;
}

} // namespace carnet
