#pragma once

#include "core/exchange/demo.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"

#include <QFile>
#include <QTemporaryDir>

namespace carnet::test {

/// Puts a demo study there, made once for the whole run; returns its path.
inline QString copyOfDemo(const QString &path)
{
    static const QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("demo.carnet"));
    if (!QFile::exists(original))
        createDemo(original, {});
    copyStudy(original, path);
    return path;
}

} // namespace carnet::test
