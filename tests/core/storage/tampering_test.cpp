#include "core/study.h"

#include "core/storage/seal.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"

#include <QFile>
#include <gmock/gmock.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::fixedClock;
using test::StudyFixture;

/// Runs SQL as somebody with another program would; returns what SQLite said.
int runElsewhere(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const int result = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return result;
}

void recordSomething(Study &study)
{
    for (int day = 1; day <= 5; ++day)
        study.record({{{u"KP-001"_s, Occasion::day(1, day), u"average"_s}, day}});
    study.record({{{u"KP-001"_s, Occasion::day(1, 1), u"diary_note"_s}, u"a note"_s},
                  {{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, 50}});
}

struct Attack
{
    const char *name;
    const char *sql;
    int brokenAct; ///< act that verification must name, 0 when it is no act
};

// Somebody who takes the guards away first, so that the change itself goes through.
const Attack attacks[] = {
    {"a value",
     "DROP TRIGGER datum_stays; UPDATE datum SET value = 9 WHERE act = 4;"
     "CREATE TRIGGER datum_stays BEFORE UPDATE ON datum BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     4},
    {"a missing reason",
     "DROP TRIGGER datum_stays; UPDATE datum SET value = NULL, missing = 2 WHERE act = 3;"
     "CREATE TRIGGER datum_stays BEFORE UPDATE ON datum BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     3},
    {"the day",
     "DROP TRIGGER datum_stays; UPDATE datum SET occasion = occasion + 320 WHERE act = 2;"
     "CREATE TRIGGER datum_stays BEFORE UPDATE ON datum BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     2},
    {"a person",
     "DROP TRIGGER act_stays; UPDATE act SET by = 'somebody' WHERE id = 5;"
     "CREATE TRIGGER act_stays BEFORE UPDATE ON act BEGIN\n    SELECT RAISE(ABORT, 'the record is append-only');\nEND",
     5},
    {"the moment",
     "DROP TRIGGER act_stays; UPDATE act SET at = at + 1 WHERE id = 6;"
     "CREATE TRIGGER act_stays BEFORE UPDATE ON act BEGIN\n    SELECT RAISE(ABORT, 'the record is append-only');\nEND",
     6},
    {"a whole act",
     "DROP TRIGGER act_is_kept; DELETE FROM act WHERE id = 4;"
     "CREATE TRIGGER act_is_kept BEFORE DELETE ON act BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     4},
    {"a datum",
     "DROP TRIGGER datum_is_kept; DELETE FROM datum WHERE act = 5;"
     "CREATE TRIGGER datum_is_kept BEFORE DELETE ON datum BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     5},
    {"a text",
     "DROP TRIGGER text_stays; UPDATE text SET body = 'b note';"
     "CREATE TRIGGER text_stays BEFORE UPDATE ON text\nWHEN carnet_redacts() IS NOT 1 OR NEW.digest IS NOT OLD.digest "
     "OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     7},
    {"the words of a text, without saying so",
     "DROP TRIGGER text_stays; UPDATE text SET body = NULL, salt = NULL;"
     "CREATE TRIGGER text_stays BEFORE UPDATE ON text\nWHEN carnet_redacts() IS NOT 1 OR NEW.digest IS NOT OLD.digest "
     "OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL BEGIN\n    SELECT RAISE(ABORT, 'the record is "
     "append-only');\nEND",
     7},
    {"the protocol",
     "DROP TRIGGER study_stays; UPDATE study SET protocol = replace(protocol, 'KETAPAIN', 'KETAPAlN');"
     "CREATE TRIGGER study_stays BEFORE UPDATE ON study BEGIN\n    SELECT RAISE(ABORT, 'the definition of a study does "
     "not change');\nEND",
     1},
    {"a curve", "UPDATE series SET cells = x'0500'", 0},
    {"a current value", "UPDATE current SET value = 51 WHERE typeof(value) <> 'blob'", 0},
    {"a patient code", "UPDATE patient SET code = 'KP-002'", 2},
    {"the guards", "DROP TRIGGER datum_is_kept", 0},
    {"a further table", "CREATE TABLE more (x)", 0},
};

TEST(Tampering, IsFoundByVerification)
{
    for (const Attack &attack : attacks) {
        SCOPED_TRACE(attack.name);
        StudyFixture fixture;
        recordSomething(*fixture.study);
        ASSERT_TRUE(fixture.study->verify().ok()) << fixture.study->verify().firstProblem.toStdString();
        fixture.study.reset();
        ASSERT_EQ(runElsewhere(fixture.file(u"study.carnet"_s), attack.sql), SQLITE_OK);
        const auto study = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadOnly, fixedClock());
        const Verification found = study->verify();
        EXPECT_FALSE(found.ok());
        EXPECT_EQ(found.brokenAct, attack.brokenAct) << found.firstProblem.toStdString();
    }
    if (!HasFailure())
        test::figure("tampering with log, seals, derived state, triggers", "%zu of %zu attacks found, each at its act",
                     std::size(attacks), std::size(attacks));
}

TEST(Tampering, IsRefusedByTheFileItself)
{
    StudyFixture fixture;
    recordSomething(*fixture.study);
    const QString path = fixture.file(u"study.carnet"_s);
    EXPECT_NE(runElsewhere(path, "UPDATE datum SET value = 9"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "DELETE FROM datum"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "INSERT INTO datum VALUES (1, 2, 3, 4, 5, NULL)"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "UPDATE act SET by = 'x'"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "DELETE FROM act"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "INSERT OR REPLACE INTO act SELECT * FROM act"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "UPDATE text SET body = 'x'"), SQLITE_OK);
    EXPECT_NE(runElsewhere(path, "DELETE FROM study"), SQLITE_OK);
    EXPECT_TRUE(fixture.study->verify().ok());
}

TEST(Seal, IsTheDigestOfLengthPrefixedFields)
{
    Act act;
    act.id = 1;
    act.at = QDateTime(QDate(2018, 6, 15), QTime(10, 0), Qt::UTC);
    act.utcOffsetMinutes = 120;
    act.by = u"local"_s;
    act.role = u"local"_s;
    act.kind = u"entry"_s;
    act.session = u"00000001"_s;
    Sealer sealer(firstSeal(), act);
    sealer.add("KP-001", "P1.D07", "average", "", "7", "", "");
    // Computed with Python: hashlib.blake2b(bytes(32) + b''.join(len(f).to_bytes(8,'little') + f for f in fields),
    // digest_size=32)
    EXPECT_EQ(sealer.seal().toHex(), QByteArray("b6ebcc387d07e705f67b93e384a6f1c48da986734b52966b0385c6524a63748c"));
}

} // namespace
} // namespace carnet
