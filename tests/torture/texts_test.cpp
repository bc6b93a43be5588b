// Every text survives: recorded, read, exported, imported into another study, exported again.

#include "core/domain/error.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/texts.h"
#include "tests/torture/typist.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

constexpr int daysUsed = 35;
constexpr int periodsUsed = 3;

/// Where text number `index` goes: a day of some patient's diary.
DatumKey placeOf(qsizetype index)
{
    const int day = int(index) % daysUsed;
    const int period = int(index) / daysUsed % periodsUsed;
    const int patient = int(index) / (daysUsed * periodsUsed);
    return {u"KP-%1"_s.arg(patient + 1, 3, 10, QChar(u'0')), Occasion::day(period + 1, day + 1), u"diary_note"_s};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST(HostileTexts, ComeBackByteForByte)
{
    const QStringList texts = test::hostileTexts();
    test::StudyFixture fixture;
    for (const int patient : {1, 2})
        test::addPatient(*fixture.study, u"KP-%1"_s.arg(patient, 3, 10, QChar(u'0')));
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const DatumKey place = placeOf(index);
        fixture.study->record({{place, Value(texts[index])}});
        // A day that holds a note holds scores too.
        fixture.study->record({{{place.patient, place.occasion, u"average"_s}, 5}});
        EXPECT_EQ(fixture.study->value(place).text().toUtf8(), texts[index].toUtf8()) << "text " << index;
    }
    const QString path = fixture.study->path();
    fixture.study = Study::open(path, Study::Access::ReadWrite, test::fixedClock());
    const Verification verification = fixture.study->verify();
    EXPECT_TRUE(verification.ok()) << verification.firstProblem.toStdString();

    const QString first = fixture.file(u"first"_s);
    exportBundle(*fixture.study, first);
    auto other = Study::create(fixture.file(u"other.carnet"_s), test::ketapain(), test::fixedClock());
    ImportPlan plan = readImport(*other, {first});
    for (const ImportRefusal &refusal : plan.refusals)
        ADD_FAILURE() << refusal.text().toStdString();
    ASSERT_TRUE(plan.accepted());
    applyImport(*other, std::move(plan));
    int equal = 0;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const QByteArray there = other->value(placeOf(index)).text().toUtf8();
        EXPECT_EQ(there, texts[index].toUtf8()) << "text " << index;
        equal += there == texts[index].toUtf8();
    }
    const QString second = fixture.file(u"second"_s);
    exportBundle(*other, second);
    EXPECT_EQ(diaryCsv(*other), diaryCsv(*fixture.study));
    for (const QString &name : {u"patients.csv"_s, u"visits.csv"_s, u"forms.csv"_s})
        EXPECT_EQ(bytesOf(second + u'/' + name), bytesOf(first + u'/' + name)) << name.toStdString();
    EXPECT_GE(texts.size(), 120);
    test::figure("hostile texts", "%d of %lld recorded, exported, imported and exported again byte-equal", equal,
                 qint64(texts.size()));
}

TEST(HostileTexts, ThatNoFileCanHoldAreRefusedByName)
{
    test::StudyFixture fixture;
    test::addPatient(*fixture.study, u"KP-001"_s);
    for (const QString &text : {u"a\0b"_s, QString(QChar(0xD800)), u"a"_s.prepend(QChar(0xDC00))}) {
        try {
            fixture.study->record({{placeOf(0), Value(text)}});
            ADD_FAILURE() << "recorded what would come back as something else";
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Error::Kind::Refused);
        }
    }
}

} // namespace
} // namespace carnet
