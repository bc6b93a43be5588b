#include "app/cli/console.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

std::atomic<bool> interrupted = false;
std::atomic<bool> unfinished = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler writes it");

extern "C" void onInterruption(int)
{
    if (!unfinished)
        _exit(Interrupted);
    interrupted = true;
}

/// One line on the terminal that is written over, and wiped at the end.
class ProgressLine
{
public:
    ProgressLine() { m_sinceShown.start(); }
    ~ProgressLine()
    {
        if (m_visible)
            write("\r\033[K");
    }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &what, qint64 done, qint64 total)
    {
        if (m_sinceShown.elapsed() < 100)
            return;
        m_sinceShown.restart();
        m_visible = true;
        const QString part = total > 0 ? u" %1 %"_s.arg(done * 100 / total) : QString();
        write(QByteArray("\r\033[K") + (what.left(60) + part).toUtf8());
    }

private:
    static void write(const QByteArray &bytes)
    {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
        std::fflush(stderr);
    }

    QElapsedTimer m_sinceShown;
    bool m_visible = false;
};

/// While one of these lives, the terminal does not show what is typed.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~WithoutEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
};

} // namespace

std::optional<QString> askPassword(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return {};
    std::fputs((question + u": "_s).toUtf8().constData(), stderr);
    std::fflush(stderr);
    const WithoutEcho silent;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const QByteArray line = input.readLine();
    std::fputs("\n", stderr);
    return QString::fromLocal8Bit(line).remove(u'\n').remove(u'\r');
}

void print(const QByteArray &result)
{
    const auto size = std::size_t(result.size());
    if (std::fwrite(result.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        throw Error(
            Error::Kind::CannotWrite,
            QCoreApplication::translate("Command", "Cannot write to standard output: %1. The result is incomplete.")
                .arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
}

void print(const QString &result)
{
    print(result.toUtf8());
}

void say(const QString &words)
{
    const QByteArray line = words.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

QByteArray readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Error(Error::Kind::WrongUse, QCoreApplication::translate("Command", "Standard input cannot be read."));
    return input.readAll();
}

void watchInterruptions()
{
    struct sigaction action = {};
    action.sa_handler = onInterruption;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // A file-size limit is then a failed write with words, not a death without any.
    std::signal(SIGXFSZ, SIG_IGN);
}

UnfinishedWork::UnfinishedWork()
{
    unfinished = true;
}

UnfinishedWork::~UnfinishedWork()
{
    unfinished = false;
}

Progress progress()
{
    const bool watched = isatty(STDERR_FILENO) == 1;
    auto line = std::make_shared<ProgressLine>();
    return [line, watched](const QString &what, qint64 done, qint64 total) {
        if (watched)
            line->show(what, done, total);
        return !interrupted;
    };
}

} // namespace carnet::cli
