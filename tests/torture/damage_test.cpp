// Single bits of a study file flip: none changes what the study says without being found.

#include "core/domain/error.h"
#include "core/exchange/import.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/typist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

constexpr int flips = 200;

/// Everything that a study says, in one digest.
QByteArray everythingIn(const Study &study)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\n"));
    };
    study.forEachChange([&](const Act &act, const Change *change) {
        add(QString::number(act.id) + act.by + act.kind + act.reason + act.note);
        hash.addData(act.seal);
        if (change)
            add(change->datum.key.patient + change->datum.key.item + change->before.text() +
                change->datum.value.text());
    });
    study.forEachDatum([&](const Datum &datum) { add(datum.key.patient + datum.key.item + datum.value.text()); });
    study.forEachSeries([&](const SeriesView &series) {
        add(*series.patient + *series.measure);
        hash.addData(
            QByteArrayView(reinterpret_cast<const char *>(series.cells.data()), qsizetype(series.cells.size_bytes())));
    });
    return hash.result();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A study with something in it, closed, and its one backup.
struct Damaged : testing::Test
{
    Damaged()
    {
        test::addPatient(*fixture.study, u"KP-001"_s);
        std::mt19937 random(20180620);
        for (int i = 0; i < 100; ++i)
            fixture.study->record({test::anyDatum(*fixture.study, u"KP-001"_s, random)});
        applyImport(*fixture.study, readImport(*fixture.study, {QStringLiteral(CARNET_DEMO_STAGES)}));
        path = fixture.study->path();
        backup = fixture.study->backup(fixture.file(u"backups"_s));
        said = everythingIn(*fixture.study);
        fixture.study.reset();
        whole = readAll(path);
    }

    test::StudyFixture fixture;
    QString path;
    QString backup;
    QByteArray said;
    QByteArray whole;
};

TEST_F(Damaged, BitsAreFoundOrSayNothing)
{
    std::mt19937 random(20180621);
    int found = 0;
    int harmless = 0;
    int named = 0;
    for (int flip = 0; flip < flips; ++flip) {
        QByteArray bytes = whole;
        const qsizetype at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random);
        bytes[at] = char(bytes[at] ^ (1 << std::uniform_int_distribution<int>(0, 7)(random)));
        writeAll(path, bytes);
        try {
            const auto study = Study::open(path, Study::Access::ReadOnly, test::fixedClock());
            if (!study->verify().ok()) {
                ++found;
            } else {
                ++harmless;
                EXPECT_EQ(everythingIn(*study), said) << "bit of byte " << at;
            }
        } catch (const Error &error) {
            ++found;
            EXPECT_TRUE(error.message().contains(path)) << error.what();
            named += error.message().contains(QDir::toNativeSeparators(backup));
        }
        EXPECT_EQ(readAll(path), bytes) << "a damaged file is left as it is";
    }
    EXPECT_EQ(found + harmless, flips);
    EXPECT_GT(named, 0);
    test::figure("bit flips, plain file",
                 "%d: %d found, %d where nothing stands, 0 that change a word unnoticed; %d refusals name the backup",
                 flips, found, harmless, named);
}

/// The same content in an encrypted file: every page carries a code that no flip survives.
TEST_F(Damaged, BitsOfAnEncryptedFileAreAllFound)
{
    const char key[] = "\"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"";
    const QString encrypted = fixture.file(u"encrypted.db"_s);
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const QByteArray sql =
        "ATTACH '" + encrypted.toUtf8() + "' AS other KEY " + key + "; SELECT sqlcipher_export('other'); DETACH other";
    ASSERT_EQ(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    sqlite3_close(database);
    const QByteArray sealed = readAll(encrypted);
    ASSERT_FALSE(sealed.startsWith("SQLite format 3"));

    std::mt19937 random(20180622);
    int found = 0;
    for (int flip = -1; flip < flips; ++flip) {
        QByteArray bytes = sealed;
        if (flip >= 0) {
            const qsizetype at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random);
            bytes[at] = char(bytes[at] ^ (1 << std::uniform_int_distribution<int>(0, 7)(random)));
        }
        writeAll(encrypted, bytes);
        ASSERT_EQ(sqlite3_open(encrypted.toUtf8().constData(), &database), SQLITE_OK);
        int problems = 0;
        const QByteArray open = QByteArray("PRAGMA key = ") + key + "; PRAGMA cipher_log_level = NONE";
        sqlite3_exec(database, open.constData(), nullptr, nullptr, nullptr);
        const auto count = [](void *counter, int, char **, char **) {
            ++*static_cast<int *>(counter);
            return 0;
        };
        problems +=
            sqlite3_exec(database, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) != SQLITE_OK;
        sqlite3_exec(database, "PRAGMA cipher_integrity_check", count, &problems, nullptr);
        sqlite3_close(database);
        if (flip < 0) {
            ASSERT_EQ(problems, 0) << "the untouched file is good";
        }
        found += flip >= 0 && problems > 0;
    }
    EXPECT_EQ(found, flips);
    test::figure("bit flips, encrypted file", "%d of %d found", found, flips);
}

} // namespace
} // namespace carnet
