#include "core/study.h"

#include "tests/support/support.h"

#include <QFile>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

class Redaction : public testing::Test
{
protected:
    const DatumKey note{u"KP-001"_s, Occasion::day(1, 1), u"diary_note"_s};

    qint64 type(const QString &words) { return fixture.study->record({{note, words}}).id; }
    Error::Kind failure(qint64 act, const QString &reason)
    {
        try {
            fixture.study->redact(act, reason);
        } catch (const Error &error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was refused";
        return Error::Kind::Busy;
    }

    StudyFixture fixture;
};

} // namespace

TEST_F(Redaction, TakesTheWordsOutOfTheFileAndTheSealsStillVerify)
{
    const QString secret = u"My neighbour Agathe Zwingli drove me"_s;
    const qint64 act = type(secret);
    const Act done = fixture.study->redact(act, u"names a third person"_s, u"the data protection officer"_s);
    EXPECT_EQ(done.kind, u"redact"_s);
    EXPECT_EQ(done.reason, u"names a third person"_s);
    EXPECT_TRUE(done.note.startsWith(u"act 2; by order of the data protection officer; KP-001 P1.D01 diary_note "_s));
    EXPECT_EQ(fixture.study->value(note).text(), u"[redacted]"_s);
    EXPECT_EQ(fixture.study->history(note).back().after.text(), u"[redacted]"_s);
    const Verification proof = fixture.study->verify();
    EXPECT_TRUE(proof.ok()) << proof.firstProblem.toStdString();
    fixture.study.reset();
    QFile file(fixture.file(u"study.carnet"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Zwingli"));
}

TEST_F(Redaction, LeavesTheDigestAndTakesTheSaltWithTheWords)
{
    type(u"first words"_s);
    const Act typed = fixture.study->record({{note, u"other words"_s}});
    ASSERT_EQ(typed.changes.size(), 1u);
    fixture.study->redact(typed.id, u"on order"_s);
    const std::vector<TrailEntry> trail = fixture.study->trail();
    const Change change = fixture.study->change(trail.back());
    EXPECT_EQ(change.digest, typed.changes.front().digest);
    EXPECT_TRUE(change.salt.isEmpty());
    EXPECT_EQ(change.before.text(), u"first words"_s);
}

TEST_F(Redaction, NeedsAReasonAndAnActWithWords)
{
    const qint64 act = type(u"words"_s);
    const qint64 score = fixture.study->record({{{u"KP-001"_s, Occasion::day(1, 1), u"average"_s}, 4}}).id;
    const qint64 choice = fixture.study->record({{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, u"F"_s}}).id;
    EXPECT_EQ(failure(act, u"  "_s), Error::Kind::Refused);
    EXPECT_EQ(failure(999, u"why"_s), Error::Kind::Refused);
    EXPECT_EQ(failure(score, u"why"_s), Error::Kind::Refused);
    EXPECT_EQ(failure(choice, u"why"_s), Error::Kind::Refused);
    EXPECT_EQ(fixture.study->value(note).text(), u"words"_s);
    fixture.study->redact(act, u"why"_s);
    EXPECT_EQ(failure(act, u"twice"_s), Error::Kind::Refused);
}
