#include "core/exchange/import.h"

#include "tests/support/support.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

struct Case
{
    const char *name; ///< file
    QByteArray bytes;
    const char *refusal; ///< the first one
};

const QByteArray diary = "patient_id,period,day,date,avg,max,night,missing_reason\n";
const QByteArray patients = "patient_id,sex,age_years,screening_date,consent_date,inclusion_date,completed\n";
const QByteArray visits = "patient_id,visit,date,period,infusion,infusion_start,sbp_mmHg\n";
const QByteArray responses = "patient_id,visit,instrument,item,value,value_missing\n";
const QByteArray events = "patient_id,ae_no,term,onset_date,severity,serious\n";
const QByteArray forms = "patient_id,visit,period,repeat,form,item,value,value_missing\n";

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
#include "refusal_cases.inc"
    };
    return all;
}

} // namespace

TEST(ImportRefusal, SaysWhereWhatAndWhatWouldBeRight)
{
    test::StudyFixture fixture;
    for (const Case &one : cases()) {
        const QString path = fixture.file(QString::fromUtf8(one.name));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(one.bytes);
        file.close();
        const ImportPlan plan = readImport(*fixture.study, {path});
        ASSERT_FALSE(plan.refusals.empty()) << one.refusal;
        EXPECT_EQ(plan.refusals.front().text().mid(fixture.folder.path().size() + 1), QString::fromUtf8(one.refusal));
        EXPECT_EQ(plan.refused, qint64(plan.refusals.size())) << one.refusal;
        QFile::remove(path);
    }
    EXPECT_GE(cases().size(), 40u);
}
