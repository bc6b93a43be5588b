#include "core/trust/presence.h"

#include "tests/core/trust/people.h"

#include <QDir>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

struct Presences : PeopleFixture
{
    QStringList signs() const { return QDir(folder.path()).entryList({u"study.carnet.open-*"_s}); }

    void writeSign(const QString &name, const QDateTime &alive) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"person":"","computer":"PC-12","since":"2018-06-15T08:10:00.000Z","alive":")" +
                   alive.toString(Qt::ISODateWithMs).toUtf8() + "\"}");
    }
};

TEST_F(Presences, AreSeenByEachOtherAndGoWithTheProgram)
{
    const auto theirs = as(u"nurse"_s);
    StudyPresence mine(*study);
    EXPECT_TRUE(mine.lookAround().empty());
    {
        StudyPresence nurse(*theirs);
        const std::vector<Presence> seen = nurse.lookAround();
        ASSERT_EQ(seen.size(), 1U);
        EXPECT_EQ(seen.front().person, study->user());
        EXPECT_EQ(seen.front().computer, QSysInfo::machineHostName());
        ASSERT_EQ(mine.lookAround().size(), 1U);
        EXPECT_EQ(mine.lookAround().front().person, u"nurse");
        theirs->switchUser({u"investigator"_s, {}});
        nurse.lookAround();
        EXPECT_EQ(mine.lookAround().front().person, u"investigator");
    }
    EXPECT_TRUE(mine.lookAround().empty());
    EXPECT_EQ(signs().size(), 1);
}

TEST_F(Presences, TellNoNameToWhoCannotOpenTheStudy)
{
    StudyPresence mine(*study);
    mine.lookAround();
    ASSERT_EQ(signs().size(), 1);
    QFile file(folder.filePath(signs().first()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray sign = file.readAll();
    EXPECT_FALSE(sign.contains(study->user().toUtf8())) << sign.toStdString();
    EXPECT_FALSE(sign.contains(study->person().fullName.toUtf8()));
}

TEST_F(Presences, OfAKilledProgramCountForAMinute)
{
    const QDateTime here = QDateTime::currentDateTimeUtc();
    writeSign(u"study.carnet.open-0123456789ab"_s, here.addSecs(-30));
    writeSign(u"study.carnet.open-0123456789ac"_s, here.addSecs(-90));
    writeSign(u"study.carnet.open-notes.txt"_s, here.addSecs(-90));
    StudyPresence mine(*study);
    const std::vector<Presence> seen = mine.lookAround();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().computer, u"PC-12");
    EXPECT_FALSE(QFile::exists(folder.filePath(u"study.carnet.open-0123456789ac"_s)));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"study.carnet.open-notes.txt"_s)));
}

TEST_F(Presences, LeaveNothingBesideAStudyThatIsOnlyRead)
{
    study.reset();
    study = Study::open(path, Study::Access::ReadOnly, clock, {u"monitor"_s, {}});
    StudyPresence mine(*study);
    mine.lookAround();
    EXPECT_TRUE(signs().isEmpty());
}

} // namespace

} // namespace carnet::test
