#include "core/storage/durable_file.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void flushFolderOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
}

bool flushToDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

[[noreturn]] void cannotWrite(const QFile &file)
{
    throw Error(Error::Kind::CannotWrite,
                QCoreApplication::translate("Storage", "%1 cannot be written (%2). What was there before is kept.")
                    .arg(file.fileName(), file.errorString()));
}

void writeAll(QFile &file, QIODevice::OpenMode mode, const QByteArray &content)
{
    if (!file.open(mode))
        cannotWrite(file);
    file.setPermissions(ownerOnly);
    if (file.write(content) != content.size() || !flushToDisk(file))
        cannotWrite(file);
    file.close();
}

} // namespace

bool renameDurably(const QString &from, const QString &to)
{
    QFile::setPermissions(from, ownerOnly);
    if (!QFile::rename(from, to))
        return false;
    flushFolderOf(to);
    return true;
}

bool renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    flushFolderOf(to);
    return true;
}

void replaceDurably(const QString &path, const QByteArray &content)
{
    QFile file(path + u".part"_s);
    writeAll(file, QIODevice::WriteOnly | QIODevice::Truncate, content);
    if (QFileInfo::exists(path)) {
        const QString previous = path + u".previous"_s;
        QFile::remove(previous);
        QFile::copy(path, previous);
        QFile::setPermissions(previous, ownerOnly);
    }
    if (!renameOver(file.fileName(), path))
        cannotWrite(file);
}

void appendDurably(const QString &path, const QByteArray &line)
{
    QFile file(path);
    const bool isNew = !file.exists();
    writeAll(file, QIODevice::WriteOnly | QIODevice::Append, line);
    if (isNew)
        flushFolderOf(path);
}

} // namespace carnet
