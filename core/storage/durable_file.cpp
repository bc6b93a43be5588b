#include "core/storage/durable_file.h"

#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace carnet {

bool renameDurably(const QString &from, const QString &to)
{
    QFile::setPermissions(from, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!QFile::rename(from, to))
        return false;
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
    return true;
}

} // namespace carnet
