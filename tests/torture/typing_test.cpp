// kill -9 at random moments while values are typed and while a bundle is imported: nothing acknowledged is lost,
// nothing is half there.

#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/kills.h"
#include "tests/torture/typist.h"

#include <QProcess>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

struct Recorded
{
    QByteArray patient;
    unsigned occasion = 0;
    QByteArray item;
    QByteArray value;

    bool operator==(const Recorded &) const = default;
};
using Record = std::map<qint64, Recorded>;

void PrintTo(const Recorded &recorded, std::ostream *out)
{
    *out << recorded.patient.toStdString() << " occasion " << recorded.occasion << " " << recorded.item.toStdString()
         << " = " << recorded.value.toStdString();
}

/// Adds the whole lines of the writer's output; what was cut off was never acknowledged.
void addAcknowledged(const QByteArray &output, Record &record)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (const QList<QByteArray> part = line.split('\t'); part.size() == 5)
            record[part[0].toLongLong()] = {part[1], part[2].toUInt(), part[3], part[4]};
    }
}

Record recordOf(const Study &study)
{
    Record record;
    study.forEachAct([&](const Act &act) {
        for (const Change &change : act.changes)
            record[act.id] = {change.datum.key.patient.toUtf8(), change.datum.key.occasion.packed(),
                              change.datum.key.item.toUtf8(), change.datum.value.text().toUtf8()};
    });
    return record;
}

/// The last value of each key that the record holds is what the study says now.
void expectCurrentStateAgrees(const Study &study, const Record &record)
{
    std::map<std::tuple<QByteArray, unsigned, QByteArray>, QByteArray> latest;
    for (const auto &[act, recorded] : record)
        latest[{recorded.patient, recorded.occasion, recorded.item}] = recorded.value;
    for (const auto &[key, value] : latest) {
        const auto &[patient, occasion, item] = key;
        const DatumKey datum{QString::fromUtf8(patient), Occasion::fromPacked(occasion), QString::fromUtf8(item)};
        ASSERT_EQ(study.value(datum).text().toUtf8(), value) << item.toStdString() << " on occasion " << occasion;
    }
}

void expectNothingLost(const QString &path, const Record &acknowledged)
{
    const auto study = Study::open(path);
    const Verification verification = study->verify();
    ASSERT_TRUE(verification.ok()) << verification.firstProblem.toStdString();
    const Record there = recordOf(*study);
    for (const auto &[act, recorded] : acknowledged) {
        const auto found = there.find(act);
        ASSERT_NE(found, there.end()) << "act " << act << " was acknowledged and is gone";
        ASSERT_EQ(found->second, recorded) << "act " << act;
    }
    expectCurrentStateAgrees(*study, there);
}

QString writer()
{
    return QStringLiteral(CARNET_TORTURE_WRITER);
}

TEST(KilledWhileTyping, LosesNoAcknowledgedAct)
{
    test::StudyFixture fixture;
    test::addPatient(*fixture.study, u"KP-001"_s);
    const QString path = fixture.study->path();
    fixture.study.reset();

    std::mt19937 random(20180615);
    Record acknowledged;
    for (int kill = 0; kill < test::kills(); ++kill) {
        QProcess process;
        process.start(writer(), {path, u"KP-001"_s, QString::number(1000 + kill), u"100000"_s});
        ASSERT_TRUE(process.waitForStarted());
        const int wanted = std::uniform_int_distribution<int>(0, 40)(random);
        QByteArray output;
        while (output.count('\n') < wanted) {
            ASSERT_TRUE(process.waitForReadyRead(30'000)) << process.readAllStandardError().toStdString();
            output += process.readAllStandardOutput();
        }
        std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(0, 3000)(random)));
        process.kill();
        process.waitForFinished();
        output += process.readAllStandardOutput();
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit) << process.readAllStandardError().toStdString();

        addAcknowledged(output, acknowledged);
        expectNothingLost(path, acknowledged);
        ASSERT_FALSE(testing::Test::HasFatalFailure()) << "after kill " << kill + 1;
    }
    EXPECT_GT(acknowledged.size(), std::size_t(test::kills()));
    test::figure("kill -9 while typing", "%d kills, %zu acknowledged acts re-read, 0 lost, 0 corrupt", test::kills(),
                 acknowledged.size());
}

TEST(TwoWriters, RecordThreeHundredActsEachWithoutABusyError)
{
    test::StudyFixture fixture;
    test::addPatient(*fixture.study, u"KP-001"_s);
    const QString path = fixture.study->path();
    fixture.study.reset();

    QProcess first;
    QProcess second;
    first.start(writer(), {path, u"KP-001"_s, u"1"_s, u"300"_s});
    second.start(writer(), {path, u"KP-001"_s, u"2"_s, u"300"_s});
    Record acknowledged;
    qint64 lines = 0;
    for (QProcess *process : {&first, &second}) {
        ASSERT_TRUE(process->waitForFinished(120'000));
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().toStdString();
        const QByteArray output = process->readAllStandardOutput();
        lines += output.count('\n');
        addAcknowledged(output, acknowledged);
    }
    // A score equal to what stands there is no act; with eleven scores that is about one in eleven of those typed
    // twice.
    EXPECT_GT(lines, 500);
    EXPECT_EQ(qint64(acknowledged.size()), lines) << "two acts were acknowledged under one number";
    expectNothingLost(path, acknowledged);
    test::figure("two writers, 300 transactions each", "600 done, %lld of them acts (an equal score is none), 0 busy errors, 0 lost", lines);
}

} // namespace
} // namespace carnet
