// How long it takes to prove a large study. Reported, not asserted: a time depends on the machine.

#include "core/exchange/generate.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/torture/kills.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

TEST(Verifying, ProvesALargeStudy)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.carnet"_s);
    constexpr int lastDay = 333; // 3 scores on 334 days: about 1,000 data a patient
    const int patients = test::isFull() ? 1000 : 50;
    GenerateOptions options;
    options.patients = patients;
    options.days = lastDay;
    generateStudy(path, options);
    const auto study = Study::open(path);
    QElapsedTimer timer;
    timer.start();
    const Verification verification = study->verify();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    EXPECT_TRUE(verification.ok()) << verification.firstProblem.toStdString();
    EXPECT_GT(verification.data, patients * 900);
    test::figure("verify a large study", "%lld data in %.2f s: %.2f s for a million", verification.data, seconds,
                 seconds * 1e6 / double(verification.data));
}

} // namespace
} // namespace carnet
