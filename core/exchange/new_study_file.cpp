#include "core/exchange/new_study_file.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Refuses to write over anything that is not a study, or is being written.
void checkReplaceable(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        throw Error(
            Error::Kind::Exists,
            QCoreApplication::translate("NewStudyFile", "%1 is a folder. Choose the name of a file.").arg(path));
    }
    if (QFileInfo(path).size() == 0)
        return;
    try {
        Study::open(path, Study::Access::ReadOnly);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Foreign) {
            throw Error(Error::Kind::Exists,
                        QCoreApplication::translate(
                            "NewStudyFile",
                            "%1 is there and is not a study of Carnet. It was left as it is; choose another name.")
                            .arg(path));
        }
        if (error.kind() == Error::Kind::Busy)
            throw;
    }
}

/// Makes a rename in this folder survive a power cut.
void flushFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

void removeStudyFiles(const QString &path)
{
    for (const QString &ending :
         {QString(), u"-journal"_s, u".keys"_s, u".keys.new"_s, u".keys.previous"_s, u".attempts"_s, u".anchors"_s})
        QFile::remove(path + ending);
}

} // namespace

Study::NewStudy newStudyOn(const QByteArray &protocolJson, const QString &name, const InstrumentSource &instruments)
{
    Study::NewStudy wish;
    wish.protocol = protocolJson;
    for (const Instrument &instrument : readProtocol(protocolJson, name, instruments).instruments) {
        if (const QByteArray json = instruments(instrument.id); !json.isEmpty())
            wish.instruments.push_back(json);
    }
    return wish;
}

NewStudyFile::NewStudyFile(const QString &path, bool replace)
    : m_path(path)
    , m_replace(replace)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        throw Error(
            Error::Kind::NotFound,
            QCoreApplication::translate("NewStudyFile", "There is no folder %1. Make it first, or choose another one.")
                .arg(file.path()));
    }
    if (file.exists() && !replace) {
        throw Error(Error::Kind::Exists,
                    QCoreApplication::translate("NewStudyFile",
                                                "%1 is already there and was left as it is. Choose another name, or "
                                                "say that it is to be replaced.")
                        .arg(path));
    }
    if (file.exists())
        checkReplaceable(path);
    if (!folder.isWritable()) {
        throw Error(
            Error::Kind::CannotWrite,
            QCoreApplication::translate("NewStudyFile", "Nothing can be written in the folder %1. Choose another one.")
                .arg(file.path()));
    }
    m_partial = folder.dir().filePath(
        u"%1/.%2.%3.new"_s.arg(file.absolutePath(), file.fileName()).arg(QCoreApplication::applicationPid()));
    removeStudyFiles(m_partial);
}

NewStudyFile::~NewStudyFile()
{
    if (!m_finished)
        removeStudyFiles(m_partial);
}

void NewStudyFile::finish()
{
    if (!m_replace && QFileInfo::exists(m_path)) {
        throw Error(
            Error::Kind::Exists,
            QCoreApplication::translate("NewStudyFile", "%1 was made by somebody else meanwhile and was left as it is.")
                .arg(m_path));
    }
    for (const QString &ending : {u"-journal"_s, u".keys.previous"_s, u".attempts"_s})
        QFile::remove(m_path + ending);
    // The keyring waits beside the old one until the study is there: a power cut leaves a pair that fits.
    const QString keys = m_path + u".keys"_s;
    const bool isEncrypted = QFileInfo::exists(m_partial + u".keys"_s);
    const QString waiting = keys + u".new"_s;
    const bool keysAreThere = !isEncrypted || std::rename(QFile::encodeName(m_partial + u".keys"_s).constData(),
                                                          QFile::encodeName(waiting).constData()) == 0;
    if (!keysAreThere ||
        std::rename(QFile::encodeName(m_partial).constData(), QFile::encodeName(m_path).constData()) != 0) {
        const int why = errno;
        QFile::remove(waiting);
        errno = why;
        throw Error(Error::Kind::CannotWrite, QCoreApplication::translate("NewStudyFile", "Cannot create %1: %2.")
                                                  .arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    m_finished = true;
    if (isEncrypted)
        std::rename(QFile::encodeName(waiting).constData(), QFile::encodeName(keys).constData());
    else
        QFile::remove(keys);
    QFile::remove(m_path + u".anchors"_s);
    QFile::rename(m_partial + u".anchors"_s, m_path + u".anchors"_s);
    removeStudyFiles(m_partial);
    flushFolder(QFileInfo(m_path).absolutePath());
}

} // namespace carnet
