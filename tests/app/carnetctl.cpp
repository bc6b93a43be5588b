#include "tests/app/carnetctl.h"

#include "tests/support/study_copy.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace carnet::test {

QProcessEnvironment environment()
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    result.insert(u"CARNETCTL"_s, QStringLiteral(CARNETCTL));
    result.insert(u"CARNET_PASSWORD"_s, u"four words are enough"_s);
    result.remove(u"QT_QPA_PLATFORM"_s);
    result.remove(u"DISPLAY"_s);
    return result;
}

namespace {

constexpr int patience = 120'000;

Outcome run(const QString &program, const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        throw std::runtime_error("carnetctl does not end");
    Outcome result;
    result.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

/// One for each test program: commands write into its trail.
QString demo(Demo which, const QString &name)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    return QFile::exists(path) ? path : copyOfDemo(path, which);
}

} // namespace

Outcome carnetctl(const QStringList &words, const QByteArray &input)
{
    return run(QStringLiteral(CARNETCTL), words, input);
}

Outcome shell(const QString &line)
{
    return run(u"/bin/sh"_s, {u"-c"_s, line}, {});
}

QString Folder::write(const QString &name, const QByteArray &content) const
{
    QDir(path()).mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write test data");
    return path(name);
}

QByteArray Folder::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Folder::names() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString sharedDemo()
{
    return demo(Demo::Running, u"demo.carnet"_s);
}

QString sharedFinishedDemo()
{
    return demo(Demo::Finished, u"demo--finished.carnet"_s);
}

} // namespace carnet::test
