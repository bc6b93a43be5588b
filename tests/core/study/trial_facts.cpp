#include "tests/core/study/trial_facts.h"

#include "core/exchange/import.h"
#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"

#include <QHash>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::test {

const Study &syntheticTrial()
{
    static const StudyFixture fixture;
    static const bool imported = [] {
        ImportPlan plan = readImport(*fixture.study, {testDataPath(u"trial"_s)});
        EXPECT_TRUE(plan.accepted());
        applyImport(*fixture.study, std::move(plan));
        return true;
    }();
    EXPECT_TRUE(imported);
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
