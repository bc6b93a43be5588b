#pragma once

#include "core/domain/error.h"
#include "core/protocol/reader.h"
#include "core/study.h"

#include <memory>

namespace carnet::cli {

/// A study that cannot be opened, whatever the reason: exit code 3.
class StudyNotOpened : public Error
{
public:
    using Error::Error;
};

/// Opens a study to read it. Throws StudyNotOpened.
std::unique_ptr<Study> openToRead(const QString &path);
/// Opens a study to change it. Throws StudyNotOpened, also when it can only be read.
std::unique_ptr<Study> openToWrite(const QString &path);

/// Opens a study to leave a trace in it if it can be written, and to read it all the same if not. Throws
/// StudyNotOpened.
std::unique_ptr<Study> openToReadWithTrace(const QString &path);

/// Throws Error::Kind::WrongUse when the patient is named and not in the study.
void checkPatient(const Study &study, const QString &patient);
/// Throws Error::Kind::WrongUse with the kinds that exist when this is none of them; empty is fine.
void checkActKind(const QString &kind);

/// The content of a file named on the command line; "-" is standard input. Throws Error::Kind::WrongUse when it is not
/// there.
QByteArray readFile(const QString &path);

/// Finds the instruments of a protocol file beside it, in ../instruments, and among the shipped ones.
InstrumentSource instrumentsFor(const QString &protocolFile);

} // namespace carnet::cli
