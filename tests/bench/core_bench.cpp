// The core beside its yardsticks. Data: the folder named by CARNET_BENCH_DATA, made by tests/bench/run.

#include "core/analysis/auc.h"
#include "core/exchange/csv.h"
#include "core/exchange/demo.h"
#include "core/exchange/generate.h"
#include "core/exchange/import.h"
#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "core/results/endpoints.h"
#include "core/storage/keyring.h"
#include "core/study.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <chrono>
#include <fcntl.h>
#include <sodium.h>
#include <sqlite3.h>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

QString dataFolder()
{
    return qEnvironmentVariable("CARNET_BENCH_DATA");
}

QString studyFile(const char *size)
{
    return dataFolder() + u'/' + QString::fromLatin1(size) + u"/study.carnet"_s;
}

/// A copy that may be written to, on the same disk as the data.
class Copy
{
public:
    explicit Copy(const char *size)
        : m_folder(dataFolder() + u"/copy-XXXXXX"_s)
        , m_path(m_folder.filePath(u"study.carnet"_s))
    {
        for (const QString &ending : {QString(), u".keys"_s}) {
            if (!QFile::copy(studyFile(size) + ending, m_path + ending))
                throw std::runtime_error("cannot copy " + studyFile(size).toStdString());
            QFile::setPermissions(m_path + ending, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// Yardsticks: what this machine can do today.

void fdatasync4k(benchmark::State &state)
{
    const QByteArray path = QFile::encodeName(dataFolder() + u"/fdatasync"_s);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    const std::vector<char> page(4096, 'x');
    for (auto _ : state) {
        if (::pwrite(file, page.data(), page.size(), 0) != ssize_t(page.size()) || ::fdatasync(file) != 0)
            state.SkipWithError("cannot write");
    }
    ::close(file);
    ::unlink(path.constData());
}
BENCHMARK(fdatasync4k)->Name("yardstick/fdatasync 4 kB")->UseRealTime();

void copyMemory(benchmark::State &state)
{
    const std::vector<char> from(64 << 20, 'x');
    std::vector<char> to(from.size());
    for (auto _ : state) {
        std::copy(from.begin(), from.end(), to.begin());
        benchmark::DoNotOptimize(to.data());
    }
}
BENCHMARK(copyMemory)->Name("yardstick/copy 64 MB");

/// Rows (patient, day, measure, value) in a plain table: what one row costs SQLite.
void scanPlainRows(benchmark::State &state)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    sqlite3_exec(database,
                 "CREATE TABLE v(p INTEGER, d INTEGER, m INTEGER, v REAL, PRIMARY KEY (p, d, m)) WITHOUT ROWID;"
                 "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)"
                 "INSERT INTO v SELECT i / 1000, i % 1000, 0, i % 11 FROM n;",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT p, d, m, v FROM v", -1, &statement, nullptr);
    double sum = 0;
    for (auto _ : state) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            sum += sqlite3_column_double(statement, 3);
        sqlite3_reset(statement);
    }
    benchmark::DoNotOptimize(sum);
    sqlite3_finalize(statement);
    sqlite3_close(database);
}
BENCHMARK(scanPlainRows)->Name("yardstick/SQLite scan of 100,000 rows")->Unit(benchmark::kMillisecond);

void hash150(benchmark::State &state)
{
    unsigned char from[150] = {1};
    unsigned char digest[32];
    for (auto _ : state) {
        crypto_generichash(digest, sizeof digest, from, sizeof from, nullptr, 0);
        benchmark::DoNotOptimize(digest);
    }
}
BENCHMARK(hash150)->Name("yardstick/BLAKE2b of 150 bytes");

// S1: every area of a study, from the file.

void aucFromStudy(benchmark::State &state, const char *size, int day)
{
    const auto study = Study::open(studyFile(size), Study::Access::ReadOnly);
    AucRequest request;
    for (const DiaryMeasure &measure : study->protocol().diary.measures)
        request.measures.push_back(measure.id);
    request.days = {day};
    request.rules = {analysis::AucRule::Observed};
    double sum = 0;
    std::size_t rows = 0;
    for (auto _ : state) {
        const std::vector<AucRow> table = aucTable(*study, request);
        sum = 0;
        rows = table.size();
        for (const AucRow &row : table)
            sum += row.auc.area.value_or(0);
    }
    state.counters["checksum"] = sum;
    state.counters["rows"] = double(rows);
}

// S2: the same from columns in memory.

void aucFromMemory(benchmark::State &state, const char *size, int day)
{
    const auto study = Study::open(studyFile(size), Study::Access::ReadOnly);
    std::vector<std::vector<double>> curves;
    study->forEachSeries([&](const SeriesView &view) {
        std::vector<double> curve(view.cells.size(), std::nan(""));
        for (std::size_t i = 0; i < curve.size(); ++i) {
            if (hasScore(view.cells[i]))
                curve[i] = score(view.cells[i]);
        }
        curves.push_back(std::move(curve));
    });
    double sum = 0;
    for (auto _ : state) {
        sum = 0;
        for (const auto &curve : curves)
            sum += analysis::auc(curve, 0, day, analysis::AucRule::Observed).area.value_or(0);
    }
    state.counters["checksum"] = sum;
    state.counters["rows"] = double(curves.size());
}

void readSeries(benchmark::State &state, const char *size)
{
    const auto study = Study::open(studyFile(size), Study::Access::ReadOnly);
    qint64 values = 0;
    for (auto _ : state) {
        values = 0;
        study->forEachSeries([&](const SeriesView &view) {
            for (const Cell cell : view.cells)
                values += hasScore(cell);
        });
    }
    state.counters["values"] = double(values);
}

// S3, S4: patient_id,period,measure,day,score, one row a value; from memory, and from the file.

struct Curve
{
    std::string patient;
    int period = 0;
    std::string measure;
    std::vector<Cell> cells;
};

void writeLong(csv::Writer &writer, std::string_view patient, int period, std::string_view measure,
               std::span<const Cell> cells)
{
    for (std::size_t day = 0; day < cells.size(); ++day) {
        if (!hasScore(cells[day]))
            continue;
        writer.plain(patient);
        writer.integer(period);
        writer.plain(measure);
        writer.integer(std::int64_t(day));
        writer.number(score(cells[day]));
        writer.endRow();
    }
}

void csvFromMemory(benchmark::State &state, const char *size)
{
    std::vector<Curve> curves;
    Study::open(studyFile(size), Study::Access::ReadOnly)->forEachSeries([&](const SeriesView &view) {
        curves.push_back({view.patient->toStdString(),
                          view.period,
                          view.measure->toStdString(),
                          {view.cells.begin(), view.cells.end()}});
    });
    const QTemporaryDir folder;
    for (auto _ : state) {
        csv::Writer writer;
        for (const Curve &curve : curves)
            writeLong(writer, curve.patient, curve.period, curve.measure, curve.cells);
        QFile file(folder.filePath(u"long.csv"_s)); // as fwrite does: no fsync
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            state.SkipWithError("cannot write");
        file.write(writer.bytes().data(), qint64(writer.bytes().size()));
        state.counters["bytes"] = double(writer.bytes().size());
    }
}

void csvFromStudy(benchmark::State &state, const char *size)
{
    const auto study = Study::open(studyFile(size), Study::Access::ReadOnly);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    for (auto _ : state) {
        csv::Writer writer;
        study->forEachSeries([&](const SeriesView &view) {
            writeLong(writer, view.patient->toStdString(), view.period, view.measure->toStdString(), view.cells);
        });
        if (::write(nowhere, writer.bytes().data(), writer.bytes().size()) < 0)
            state.SkipWithError("cannot write");
        state.counters["bytes"] = double(writer.bytes().size());
    }
    ::close(nowhere);
}

// S5: the bundle of a study into a new one.

void importBundle(benchmark::State &state, const char *size, bool record)
{
    const auto source = Study::open(studyFile(size), Study::Access::ReadOnly);
    Study::NewStudy wish;
    wish.protocol = source->protocolJson();
    for (const Instrument &instrument : source->protocol().instruments) {
        if (const QByteArray json = shippedInstrument(instrument.id); !json.isEmpty())
            wish.instruments.push_back(json);
    }
    for (auto _ : state) {
        const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
        const auto study = Study::create(folder.filePath(u"new.carnet"_s), wish);
        const auto begin = std::chrono::steady_clock::now();
        ImportPlan plan = readImport(*study, {dataFolder() + u'/' + QString::fromLatin1(size) + u"/bundle"_s});
        if (!plan.accepted())
            state.SkipWithError(plan.refusals.front().text().toUtf8().constData());
        state.counters["values"] = double(plan.newValues);
        if (record)
            applyImport(*study, std::move(plan));
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
}

// P5: one typed score, durable.

void recordOneScore(benchmark::State &state, const char *size)
{
    const Copy copy(size);
    const auto study = Study::open(copy.path(), Study::Access::ReadWrite, systemClock, {u"nurse"_s, {}});
    const QString patient = study->patients().constFirst();
    const QString measure = study->protocol().diary.measures.front().id;
    int score = 0;
    for (auto _ : state) {
        score = (score + 1) % 11;
        study->record({Datum{{patient, Occasion::day(1, 7), measure}, Value(score)}}, ActKind::Entry, u"measured"_s);
    }
}

/// The same in an empty study, encrypted and not: what the encryption costs at a keystroke.
void recordInEmptyStudy(benchmark::State &state, bool encrypted)
{
    const QTemporaryDir folder(dataFolder() + u"/empty-XXXXXX"_s);
    Study::NewStudy wish = newStudyOn(shippedProtocol(u"ketapain"_s), u"ketapain.json"_s, shippedInstrument);
    if (encrypted)
        addDemoAccounts(wish);
    const auto study = Study::create(folder.filePath(u"empty.carnet"_s), wish);
    if (encrypted)
        study->switchUser({u"nurse"_s, {}});
    int score = 0;
    for (auto _ : state) {
        score = (score + 1) % 11;
        study->record({Datum{{u"KP-001"_s, Occasion::day(1, 7), u"average"_s}, Value(score)}});
    }
}
BENCHMARK_CAPTURE(recordInEmptyStudy, encrypted, true)->Name("P5/one score, encrypted")->UseRealTime();
BENCHMARK_CAPTURE(recordInEmptyStudy, readable, false)->Name("P5/one score, not encrypted")->UseRealTime();

/// The floor of P5: one row through the C API with the same settings on the same disk.
void commitOneRow(benchmark::State &state)
{
    const QByteArray path = QFile::encodeName(dataFolder() + u"/floor.sqlite"_s);
    QFile::remove(QString::fromUtf8(path));
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                    nullptr);
    sqlite3_exec(
        database,
        "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; CREATE TABLE v(a INTEGER PRIMARY KEY, b ANY) STRICT",
        nullptr, nullptr, nullptr);
    for (auto _ : state) {
        if (sqlite3_exec(database, "BEGIN IMMEDIATE; INSERT INTO v(b) VALUES (7); COMMIT", nullptr, nullptr, nullptr) !=
            SQLITE_OK)
            state.SkipWithError(sqlite3_errmsg(database));
    }
    sqlite3_close(database);
    QFile::remove(QString::fromUtf8(path));
}
BENCHMARK(commitOneRow)->Name("yardstick/SQLite commit of one row")->UseRealTime()->Unit(benchmark::kMillisecond);

// S6: every seal, derived state, integrity.

void verifyStudy(benchmark::State &state, const char *size)
{
    const auto study = Study::open(studyFile(size), Study::Access::ReadOnly);
    qint64 data = 0;
    for (auto _ : state) {
        const Verification verification = study->verify();
        if (!verification.ok())
            state.SkipWithError(verification.firstProblem.toUtf8().constData());
        data = verification.data;
    }
    state.counters["values"] = double(data);
}

/// The floor of S6: a scan of the log's columns through the C API and one hash of 150 bytes a datum.
void hashAndScan(benchmark::State &state, const char *size)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(studyFile(size)).constData(), &database,
                    SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const Keyring keyring = Keyring::read(Keyring::pathOf(studyFile(size)));
    const auto account = keyring.open(keyring.idOf(u"nurse"_s), publishedPassword);
    const QByteArray key = "PRAGMA key = \"x'" + account->secrets.fileKey.bytes().toHex() + "'\"";
    sqlite3_exec(database, key.constData(), nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT * FROM datum", -1, &statement, nullptr) != SQLITE_OK) {
        state.SkipWithError(sqlite3_errmsg(database));
        sqlite3_close(database);
        return;
    }
    unsigned char digest[32];
    unsigned char from[150] = {1};
    double sum = 0;
    for (auto _ : state) {
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                sum += sqlite3_column_double(statement, column);
            crypto_generichash(digest, sizeof digest, from, sizeof from, nullptr, 0);
        }
        sqlite3_reset(statement);
    }
    benchmark::DoNotOptimize(sum);
    benchmark::DoNotOptimize(digest);
    sqlite3_finalize(statement);
    sqlite3_close(database);
}

void registerFor(const char *size, int day)
{
    const auto add = [size](const char *name, auto run) {
        return benchmark::RegisterBenchmark((std::string(name) + "/" + size).c_str(), run)
            ->Unit(benchmark::kMillisecond);
    };
    add("S1 areas from the file", [=](benchmark::State &state) { aucFromStudy(state, size, day); })->UseRealTime();
    add("S2 areas from memory", [=](benchmark::State &state) { aucFromMemory(state, size, day); })->UseRealTime();
    add("read every curve", [=](benchmark::State &state) { readSeries(state, size); })->UseRealTime();
    add("S3 CSV from memory", [=](benchmark::State &state) { csvFromMemory(state, size); })->UseRealTime();
    add("S4 CSV from the file", [=](benchmark::State &state) { csvFromStudy(state, size); })->UseRealTime();
    add("S5 import", [=](benchmark::State &state) { importBundle(state, size, true); })->UseManualTime();
    add("S5 parse and check", [=](benchmark::State &state) { importBundle(state, size, false); })->UseManualTime();
    add("P5 one durable score", [=](benchmark::State &state) { recordOneScore(state, size); })->UseRealTime();
    add("S6 verify", [=](benchmark::State &state) { verifyStudy(state, size); })->UseRealTime();
    add("S6 hash and scan", [=](benchmark::State &state) { hashAndScan(state, size); })->UseRealTime();
}

} // namespace
} // namespace carnet

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"protocol") { // PERIODS DAYS FILE: what generated studies are made on
        QFile file(words.value(4));
        const QByteArray json = carnet::generatedProtocol(words.value(2).toInt(), words.value(3).toInt());
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? 0 : 1;
    }
    for (const auto &[size, day] : {std::pair{"trial", 35}, {"cohort", 365}, {"big", 365}}) {
        if (QFile::exists(carnet::studyFile(size)))
            carnet::registerFor(size, day);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
