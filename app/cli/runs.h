#pragma once

namespace carnet::cli {

class Arguments;

// What each command does: results on standard output, words on standard error, the exit code returned. Each throws
// Error.
int runAllocation(const Arguments &arguments);
int runAuc(const Arguments &arguments);
int runAudit(const Arguments &arguments);
int runBackup(const Arguments &arguments);
int runCheckInstrument(const Arguments &arguments);
int runCheckProtocol(const Arguments &arguments);
int runDemo(const Arguments &arguments);
int runExport(const Arguments &arguments);
int runFigures(const Arguments &arguments);
int runGenerate(const Arguments &arguments);
int runImport(const Arguments &arguments);
int runInfo(const Arguments &arguments);
int runInstruments(const Arguments &arguments);
int runLock(const Arguments &arguments);
int runModel(const Arguments &arguments);
int runNew(const Arguments &arguments);
int runProtocols(const Arguments &arguments);
int runRekey(const Arguments &arguments);
int runRedact(const Arguments &arguments);
int runReport(const Arguments &arguments);
int runRestore(const Arguments &arguments);
int runScore(const Arguments &arguments);
int runQuery(const Arguments &arguments);
int runSetup(const Arguments &arguments);
int runSign(const Arguments &arguments);
int runTables(const Arguments &arguments);
int runUnblind(const Arguments &arguments);
int runUser(const Arguments &arguments);
int runUnlock(const Arguments &arguments);
int runVerify(const Arguments &arguments);
int runWorklist(const Arguments &arguments);

} // namespace carnet::cli
