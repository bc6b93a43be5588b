#include "tests/core/study/trial_facts.h"

#include "core/exchange/import.h"
#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"
#include "tests/support/unblinding.h"

#include <QHash>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

bool importTrial(Study &study)
{
    ImportPlan plan = readImport(study, {testDataPath(u"trial"_s)});
    EXPECT_TRUE(plan.accepted());
    applyImport(study, std::move(plan));
    return true;
}

} // namespace

const Study &syntheticTrial()
{
    static const StudyFixture fixture;
    static const bool imported = importTrial(*fixture.study);
    EXPECT_TRUE(imported);
    return *fixture.study;
}

const Study &unblindedTrial()
{
    static const StudyFixture fixture;
    static const bool isReady = [] {
        importTrial(*fixture.study);
        unblind(*fixture.study);
        return true;
    }();
    EXPECT_TRUE(isReady);
    return *fixture.study;
}

double recounted(const QString &what, const QString &group)
{
    static const QHash<QString, double> numbers = [] {
        QHash<QString, double> read;
        for (const QByteArray &line : testData(u"facts/expected.csv"_s).split('\n')) {
            const QString text = QString::fromUtf8(line);
            const qsizetype comma = text.lastIndexOf(u',');
            if (comma > 0)
                read.insert(text.left(comma), text.mid(comma + 1).toDouble());
        }
        return read;
    }();
    const QString key = what + u',' + group;
    EXPECT_TRUE(numbers.contains(key)) << key.toStdString();
    return numbers.value(key);
}

std::unique_ptr<Study> studyOf(const QString &protocol, const QString &path)
{
    const Study::NewStudy wish = newStudyOn(shippedProtocol(protocol), protocol, shippedInstrument);
    return Study::create(path, wish, fixedClock());
}

} // namespace carnet::test
