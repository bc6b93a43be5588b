#pragma once

#include "tests/support/support.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carnet::test {

/// What one run of carnetctl did.
struct Outcome
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    std::string results() const { return out.toStdString(); }
    std::string words() const { return err.toStdString(); }
    QList<QByteArray> lines() const { return out.trimmed().split('\n'); }
};

/// That of the real program: its language, and a password for studies that are made.
QProcessEnvironment environment();
/// Runs the real program, in English unless the words say otherwise.
Outcome carnetctl(const QStringList &words, const QByteArray &input = {});
/// Runs a line of shell in which $CARNETCTL is the program.
Outcome shell(const QString &line);

/// A temporary folder for files of a test.
class Folder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }
    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// Everything in it, hidden files included.
    QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// A demo study made once for the whole run; do not change it.
QString sharedDemo();
/// The same with the 20 finished patients only.
QString sharedFinishedDemo();

} // namespace carnet::test
