#include "core/patients/second_entry.h"

#include "core/domain/second_item.h"
#include "core/exchange/export.h"
#include "core/trust/signatures.h"
#include "core/visits/worklist.h"
#include "tests/core/trust/people.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

/// A nurse typed and finished two days of a diary.
struct SecondEntries : PeopleFixture
{
    SecondEntries()
    {
        study->switchUser({u"nurse"_s, {}});
        const int infusion = study->protocol().visitIndex(study->protocol().infusionOf(1)->code);
        study->record({{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-01-10"_s},
                       {{patient, Occasion::visit(infusion), u"visit_date"_s}, u"2018-04-18"_s},
                       {score(1), 5.0},
                       {score(1, u"maximum"_s), 7.0},
                       {score(1, u"night"_s), 10.0},
                       {score(2), Value(Missing::NotDone)},
                       {score(2, u"maximum"_s), 6.0},
                       {score(2, u"night"_s), 1.0}});
        study->record({{{patient, Occasion::period(1), u"diary_state"_s}, u"complete"_s},
                       {{patient, Occasion::period(1), u"diary_received"_s}, u"2018-06-10"_s}},
                      ActKind::Finish);
    }

    DatumKey score(int day, const QString &measure = u"average"_s) const
    {
        return {patient, Occasion::day(1, day), measure};
    }
    QString obstacle() const { return secondEntryObstacle(*study, patient, 1); }
    bool isDue() const
    {
        const auto work = worklist(*study, study->today());
        return std::ranges::any_of(work, [](const WorkItem &item) { return item.kind == WorkItem::Kind::SecondEntry; });
    }
    void typeAll()
    {
        for (const int day : {1, 2})
            for (const QString &measure : measuresTypedTwice(study->protocol()))
                typeSecond(*study, score(day, measure), study->value(score(day, measure)));
    }

    const QString patient = u"KP-001"_s;
};

TEST_F(SecondEntries, ArePossibleForAnotherPersonAndLaterForTheSame)
{
    EXPECT_TRUE(obstacle().contains(u"another person")) << obstacle().toStdString();
    now = now.addSecs(23 * 3600);
    EXPECT_FALSE(obstacle().isEmpty());
    now = now.addSecs(3601);
    EXPECT_EQ(obstacle(), QString());
    for (const QString &name : {u"investigator"_s, u"datamanager"_s}) {
        study->switchUser({name, {}});
        EXPECT_EQ(obstacle(), QString()) << name.toStdString();
    }
    study->switchUser({u"monitor"_s, {}});
    EXPECT_FALSE(obstacle().isEmpty());
    study->switchUser({u"datamanager"_s, {}});
    EXPECT_FALSE(secondEntryObstacle(*study, patient, 2).isEmpty()) << "nothing is finished there";
}

TEST_F(SecondEntries, CompareWithTheFirstAndCorrectItWhenTypedTwiceAlike)
{
    study->switchUser({u"datamanager"_s, {}});
    EXPECT_EQ(typeSecond(*study, score(1), 5.0), SecondTyping::Agrees);
    EXPECT_EQ(typeSecond(*study, score(1, u"maximum"_s), 8.0), SecondTyping::Differs);
    EXPECT_EQ(study->value(score(1, u"maximum"_s)), Value(7)) << "the first entry stays until it is certain";
    EXPECT_EQ(secondEntry(*study, patient, 1), (SecondEntry{.wanted = 6, .verified = 1, .differing = 1}));
    EXPECT_EQ(typeSecond(*study, score(1, u"maximum"_s), 7.0), SecondTyping::ConfirmsFirst);
    EXPECT_EQ(typeSecond(*study, score(1, u"night"_s), 1.0), SecondTyping::Differs);
    EXPECT_EQ(typeSecond(*study, score(1, u"night"_s), 0.0), SecondTyping::Differs) << "a third value begins again";
    EXPECT_EQ(typeSecond(*study, score(1, u"night"_s), 0.0), SecondTyping::CorrectsFirst);
    EXPECT_EQ(typeSecond(*study, score(2), Value(Missing::NotDone)), SecondTyping::Agrees);
    EXPECT_EQ(study->value(score(1, u"night"_s)), Value(0));
    const HistoryEntry last = study->history(score(1, u"night"_s)).back();
    EXPECT_EQ(last.reason, secondEntryReason);
    EXPECT_EQ(last.before, Value(10));
    EXPECT_EQ(last.by, u"datamanager");
    const SecondEntryResult result = secondEntryResult(*study, patient, 1);
    EXPECT_EQ(result.corrected, 1);
    EXPECT_EQ(result.by, u"datamanager");
    EXPECT_EQ(result.state, (SecondEntry{.wanted = 6, .verified = 4, .differing = 0}));
    EXPECT_TRUE(study->verify().ok());
}

TEST_F(SecondEntries, AreAskedForAgainAfterACorrection)
{
    EXPECT_TRUE(isDue());
    study->switchUser({u"datamanager"_s, {}});
    typeAll();
    EXPECT_TRUE(secondEntry(*study, patient, 1).isDone());
    EXPECT_FALSE(isDue());
    study->switchUser({u"nurse"_s, {}});
    study->record({{score(2, u"night"_s), 4.0}}, ActKind::Correction, u"transcription error"_s);
    EXPECT_EQ(secondEntry(*study, patient, 1), (SecondEntry{.wanted = 6, .verified = 5, .differing = 1}));
    EXPECT_TRUE(isDue());
}

TEST_F(SecondEntries, AreTheOnlyThingADataManagerTypes)
{
    study->switchUser({u"datamanager"_s, {}});
    const qint64 before = study->lastAct();
    const auto error = errorOf([&] { study->record({{score(1), 6.0}}); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Error::Kind::NotAllowed);
    const auto unlike = errorOf([&] {
        study->record({{score(1), 6.0}, {{patient, Occasion::day(1, 1), secondItem(u"average"_s)}, 7.0}});
    });
    ASSERT_TRUE(unlike) << "a score changes only to what was typed the second time";
    const auto atOnce = errorOf([&] {
        study->record({{score(1), 6.0}, {{patient, Occasion::day(1, 1), secondItem(u"average"_s)}, 6.0}});
    });
    ASSERT_TRUE(atOnce) << "it must have differed before";
    const auto unfinished =
        errorOf([&] { study->record({{{patient, Occasion::day(2, 1), secondItem(u"average"_s)}, 6.0}}); });
    ASSERT_TRUE(unfinished) << "nobody finished the first entry of period 2";
    EXPECT_EQ(study->lastAct(), before);
    study->switchUser({u"monitor"_s, {}});
    EXPECT_TRUE(errorOf([&] { typeSecond(*study, score(1), 5.0); }));
    EXPECT_EQ(study->lastAct(), before);
}

TEST_F(SecondEntries, BreakNoSignatureAndNameTheirPersonInTheExport)
{
    study->switchUser({u"investigator"_s, {}});
    sign(*study, patient, Occasion::period(1), usualMeaning());
    study->switchUser({u"datamanager"_s, {}});
    typeAll();
    ASSERT_EQ(signatureStates(*study, patient).size(), 1U);
    EXPECT_TRUE(signatureStates(*study, patient).front().isSigned());
    const ExportReport report = exportBundle(*study, folder.filePath(u"bundle"_s));
    QFile file(QDir(report.directory).filePath(u"diary.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto column = lines[0].split(',').indexOf("verified_by");
    ASSERT_GE(column, 0);
    EXPECT_EQ(lines[1].split(',')[column], "datamanager");
}

} // namespace

} // namespace carnet::test
