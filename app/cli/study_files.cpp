#include "app/cli/study_files.h"

#include "app/cli/console.h"
#include "app/cli/people.h"
#include "core/protocol/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

std::unique_ptr<Study> open(const QString &path, Study::Access access)
{
    try {
        return Study::open(path, access, systemClock, credentialsFor(path));
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::WrongUse)
            throw; // nobody said who it is
        throw StudyNotOpened(error.kind(), error.message());
    }
}

} // namespace

std::unique_ptr<Study> openToRead(const QString &path)
{
    return open(path, Study::Access::ReadOnly);
}

std::unique_ptr<Study> openToWrite(const QString &path)
{
    auto study = open(path, Study::Access::ReadWrite);
    if (study->isReadOnly())
        throw StudyNotOpened(Error::Kind::ReadOnly, study->readOnlyReason());
    return study;
}

std::unique_ptr<Study> openToReadWithTrace(const QString &path)
{
    try {
        return open(path, Study::Access::ReadWrite);
    } catch (const StudyNotOpened &error) {
        if (error.kind() != Error::Kind::ReadOnly)
            throw;
        return openToRead(path);
    }
}

void checkPatient(const Study &study, const QString &patient)
{
    if (!patient.isEmpty() && !study.patients().contains(patient)) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "There is no patient %1 in this study.").arg(patient));
    }
}

QByteArray readFile(const QString &path)
{
    if (path == u"-"_s)
        return readStandardInput();
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "There is no file %1. Check the name.").arg(path));
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "%1 cannot be read: %2.")
                        .arg(path, QFileInfo(path).isDir() ? QCoreApplication::translate("Command", "it is a folder")
                                                           : file.errorString()));
    }
    return file.readAll();
}

InstrumentSource instrumentsFor(const QString &protocolFile)
{
    const QDir folder = QFileInfo(protocolFile).dir();
    const bool fromFile = protocolFile != u"-"_s;
    return [folder, fromFile](const QString &id) {
        for (const QString &name : {u"%1.json"_s.arg(id), u"../instruments/%1.json"_s.arg(id)}) {
            QFile file(folder.filePath(name));
            if (fromFile && file.open(QIODevice::ReadOnly))
                return file.readAll();
        }
        return shippedInstrument(id);
    };
}

} // namespace carnet::cli
