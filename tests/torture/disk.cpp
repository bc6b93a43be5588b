#include "tests/torture/disk.h"

#include <QDir>
#include <algorithm>
#include <csignal>
#include <cstring>
#include <sqlite3.h>
#include <stdexcept>
#include <utility>

namespace carnet::test {

namespace {

/// The state of the one disk.
struct State
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs shim{};
    sqlite3_io_methods methods{};

    bool recording = false;
    QString folder;
    std::vector<DiskStep> steps;

    qint64 requests = 0;
    qint64 failures = 0;
    qint64 failFrom = 0;
    Disk::Failure failure = Disk::Failure::Broken;
    bool lasting = false;
    qint64 dieFrom = 0;
    qint64 room = -1; ///< −1: as much as there is
};

State &state()
{
    static State only;
    return only;
}

/// What SQLite holds for one open file; the real file lies behind it in the same block of memory.
struct File
{
    sqlite3_file base;
    bool flushesFolder; ///< at its first flush
    QString *path;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

enum class Request { Read, Write, Other };

/// Whether this request fails.
bool fails(Request request)
{
    State &disk = state();
    ++disk.requests;
    if (disk.dieFrom > 0 && disk.requests >= disk.dieFrom)
        ::raise(SIGKILL);
    if (disk.failFrom == 0 || disk.requests < disk.failFrom || (!disk.lasting && disk.requests > disk.failFrom))
        return false;
    if (disk.failure == Disk::Failure::Full && request != Request::Write)
        return false;
    ++disk.failures;
    return true;
}

int failed(int whenBroken)
{
    return state().failure == Disk::Failure::Full ? SQLITE_FULL : whenBroken;
}

void note(const File &file, DiskStep step)
{
    if (!state().recording || !file.path->startsWith(state().folder))
        return;
    step.path = *file.path;
    state().steps.push_back(std::move(step));
}

int closeFile(sqlite3_file *file)
{
    File *mine = fileOf(file);
    const int result = mine->real()->pMethods->xClose(mine->real());
    delete mine->path;
    mine->path = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *target, int amount, sqlite3_int64 offset)
{
    if (fails(Request::Read)) {
        std::memset(target, 0, std::size_t(amount));
        return SQLITE_IOERR_READ;
    }
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xRead(real, target, amount, offset);
}

int writeFile(sqlite3_file *file, const void *source, int amount, sqlite3_int64 offset)
{
    if (fails(Request::Write))
        return failed(SQLITE_IOERR_WRITE);
    State &disk = state();
    sqlite3_file *real = fileOf(file)->real();
    if (disk.room >= 0) {
        sqlite3_int64 size = 0;
        real->pMethods->xFileSize(real, &size);
        const qint64 growth = std::max<qint64>(0, offset + amount - size);
        if (growth > disk.room) {
            ++disk.failures;
            return SQLITE_FULL;
        }
        disk.room -= growth;
    }
    const int result = real->pMethods->xWrite(real, source, amount, offset);
    if (result == SQLITE_OK)
        note(*fileOf(file),
             {DiskStep::Kind::Write, {}, offset, QByteArray(static_cast<const char *>(source), amount), 0});
    return result;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails(Request::Other))
        return SQLITE_IOERR_TRUNCATE;
    sqlite3_file *real = fileOf(file)->real();
    const int result = real->pMethods->xTruncate(real, size);
    if (result == SQLITE_OK)
        note(*fileOf(file), {DiskStep::Kind::Truncate, {}, size, {}, 0});
    return result;
}

int flushFile(sqlite3_file *file, int flags)
{
    if (fails(Request::Write))
        return failed(SQLITE_IOERR_FSYNC);
    File *mine = fileOf(file);
    const int result = mine->real()->pMethods->xSync(mine->real(), flags);
    if (result != SQLITE_OK)
        return result;
    note(*mine, {DiskStep::Kind::Flush, {}, 0, {}, 0});
    if (std::exchange(mine->flushesFolder, false))
        note(*mine, {DiskStep::Kind::FlushFolder, {}, 0, {}, 0});
    return result;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (fails(Request::Read))
        return SQLITE_IOERR_FSTAT;
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xFileSize(real, size);
}

template <auto Method, typename... Arguments> int pass(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = fileOf(file)->real();
    return (real->pMethods->*Method)(real, arguments...);
}

void barrier(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file)->real();
    real->pMethods->xShmBarrier(real);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    State &disk = state();
    File *mine = fileOf(file);
    std::memset(mine, 0, sizeof(File));
    if (fails(Request::Read))
        return SQLITE_CANTOPEN;
    const int result = disk.real->xOpen(disk.real, name, mine->real(), flags, outFlags);
    if (!mine->real()->pMethods)
        return result;
    mine->path = new QString(QString::fromUtf8(name ? name : ""));
    // As SQLite's own layer for Unix does it: the name of a new journal is flushed with its first flush.
    mine->flushesFolder = (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL));
    mine->base.pMethods = &disk.methods;
    if (flags & SQLITE_OPEN_CREATE)
        note(*mine, {DiskStep::Kind::Open, {}, 0, {}, 0});
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int flushFolder)
{
    State &disk = state();
    if (fails(Request::Other))
        return SQLITE_IOERR_DELETE;
    const int result = disk.real->xDelete(disk.real, name, flushFolder);
    const QString path = QString::fromUtf8(name);
    if (result == SQLITE_OK && disk.recording && path.startsWith(disk.folder)) {
        disk.steps.push_back({DiskStep::Kind::Delete, path, 0, {}, 0});
        if (flushFolder)
            disk.steps.push_back({DiskStep::Kind::FlushFolder, path, 0, {}, 0});
    }
    return result;
}

void setUpMethods(sqlite3_io_methods &methods)
{
    using Real = sqlite3_io_methods;
    methods.iVersion = 2; // without memory mapping
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = flushFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = pass<&Real::xLock, int>;
    methods.xUnlock = pass<&Real::xUnlock, int>;
    methods.xCheckReservedLock = pass<&Real::xCheckReservedLock, int *>;
    methods.xFileControl = pass<&Real::xFileControl, int, void *>;
    methods.xSectorSize = pass<&Real::xSectorSize>;
    methods.xDeviceCharacteristics = pass<&Real::xDeviceCharacteristics>;
    methods.xShmMap = pass<&Real::xShmMap, int, int, int, volatile void **>;
    methods.xShmLock = pass<&Real::xShmLock, int, int, int>;
    methods.xShmBarrier = barrier;
    methods.xShmUnmap = pass<&Real::xShmUnmap, int>;
}

void startAnew()
{
    State &disk = state();
    disk.requests = 0;
    disk.failures = 0;
    disk.failFrom = 0;
    disk.lasting = false;
    disk.dieFrom = 0;
    disk.room = -1;
}

} // namespace

Disk::Disk()
{
    State &disk = state();
    sqlite3_initialize();
    disk.real = sqlite3_vfs_find(nullptr);
    setUpMethods(disk.methods);
    disk.shim = *disk.real;
    disk.shim.zName = "carnet-torture";
    disk.shim.szOsFile = int(sizeof(File)) + disk.real->szOsFile;
    disk.shim.pNext = nullptr;
    disk.shim.xOpen = openFile;
    disk.shim.xDelete = deleteFile;
    // The other methods take the layer they are called on only to find their own data, which the copy still names.
    if (sqlite3_vfs_register(&disk.shim, 1) != SQLITE_OK)
        throw std::runtime_error("the disk of the tests cannot be put below SQLite");
}

Disk &Disk::below()
{
    static Disk disk;
    return disk;
}

void Disk::record(const QString &folder)
{
    startAnew();
    state().folder = QDir(folder).canonicalPath() + QChar(u'/');
    state().steps.clear();
    state().recording = true;
}

std::vector<DiskStep> Disk::stopRecording()
{
    state().recording = false;
    return std::move(state().steps);
}

void Disk::told(qint64 number)
{
    if (state().recording)
        state().steps.push_back({DiskStep::Kind::Told, {}, 0, {}, number});
}

void Disk::failAt(qint64 from, Failure failure, bool lasting)
{
    startAnew();
    state().failFrom = from;
    state().failure = failure;
    state().lasting = lasting;
}

void Disk::leaveRoom(qint64 bytes)
{
    startAnew();
    state().room = bytes;
    state().failure = Failure::Full;
}

void Disk::dieAt(qint64 from)
{
    startAnew();
    state().dieFrom = from;
}

void Disk::heal()
{
    startAnew();
}

qint64 Disk::requests() const
{
    return state().requests;
}

qint64 Disk::failures() const
{
    return state().failures;
}

} // namespace carnet::test
