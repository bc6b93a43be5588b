#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace carnet::test {

/// One thing that the database asked of the disk, in the order in which it asked.
struct DiskStep
{
    enum class Kind {
        Open,        ///< path; a file that is not there comes into being
        Write,       ///< offset, bytes
        Truncate,    ///< offset: the new size
        Flush,       ///< the file is on the disk from here on
        Delete,      ///< path
        FlushFolder, ///< names of files are on the disk from here on
        Told,        ///< the program told somebody that it was done: number
    };
    Kind kind = Kind::Told;
    QString path;
    qint64 offset = 0;
    QByteArray bytes;
    qint64 number = 0;
};

/// The disk below SQLite, encrypted or not: everything passes through it, may be written down, may fail, may end the
/// program. It stands below every database that is opened after its first use.
class Disk
{
public:
    /// The only one; registers itself as SQLite's default.
    static Disk &below();

    /// Writes down what is asked of files in this folder, until stopped.
    void record(const QString &folder);
    std::vector<DiskStep> stopRecording();
    /// The program tells that something is done.
    void told(qint64 number);

    enum class Failure {
        Broken, ///< EIO, of anything that is asked
        Full,   ///< ENOSPC, of what needs space
    };
    /// Lets request number `from` fail (1: the next one), and all after it when the failure is lasting.
    void failAt(qint64 from, Failure failure, bool lasting);
    /// Lets files grow by so many bytes in all.
    void leaveRoom(qint64 bytes);
    /// Kills this program with signal 9 at request number `from`.
    void dieAt(qint64 from);
    /// From here on nothing fails.
    void heal();
    /// Requests since the last of the calls above.
    qint64 requests() const;
    /// Failures since the last of the calls above.
    qint64 failures() const;

private:
    Disk();
};

} // namespace carnet::test
