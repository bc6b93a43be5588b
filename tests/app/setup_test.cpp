#include "tests/app/carnetctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carnet::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

QString copyOf(const Folder &folder)
{
    const QString path = folder.path(u"study.carnet"_s);
    for (const QString &ending : {QString(), u".keys"_s})
        QFile::copy(sharedDemo() + ending, path + ending);
    return path;
}

} // namespace

TEST(Setup, AChangedFileIsTriedPutInForceAndListed)
{
    const Folder folder;
    const QString study = copyOf(folder);
    QByteArray json = carnetctl({u"setup"_s, u"show"_s, study}).out;
    const QByteArray first = json;
    for (const char *arm : {"ketamine", "kétamine", "placebo", "\"KM\"", "sequences"})
        EXPECT_FALSE(json.contains(arm)) << arm << " where a blinded role sees it";
    ASSERT_TRUE(json.contains("\"planned_patients\": 20"));
    json.replace("\"planned_patients\": 20", "\"planned_patients\": 24");
    const QString file = folder.write(u"protocol.json"_s, json);

    const Outcome trial = carnetctl({u"setup"_s, u"change"_s, study, file, u"--dry-run"_s});
    EXPECT_EQ(trial.exit, 0) << trial.words();
    EXPECT_EQ(trial.results(), "planned_patients: 20 → 24\n");
    EXPECT_EQ(carnetctl({u"setup"_s, u"change"_s, study, file}).exit, 2) << "no reason";
    const QStringList change{u"setup"_s, u"change"_s, study, file, u"--reason"_s, u"amendment 2"_s};
    const Outcome nurse = carnetctl(change + QStringList{u"--user"_s, u"nurse"_s});
    EXPECT_EQ(nurse.exit, 1);
    EXPECT_THAT(nurse.words(), HasSubstr("change the protocol"));
    const Outcome done = carnetctl(change);
    EXPECT_EQ(done.exit, 0) << done.words();
    EXPECT_THAT(done.words(), HasSubstr("version 1+1"));
    EXPECT_THAT(carnetctl(change).words(), HasSubstr("Nothing differs"));

    const QList<QByteArray> list = carnetctl({u"setup"_s, u"list"_s, study}).lines();
    ASSERT_EQ(list.size(), 3);
    EXPECT_THAT(list[2].toStdString(),
                AllOf(StartsWith("1,1+1,"), HasSubstr("datamanager,amendment 2,planned_patients")));
    EXPECT_EQ(carnetctl({u"setup"_s, u"show"_s, study, u"--change"_s, u"0"_s}).out, first);
    EXPECT_EQ(QJsonDocument::fromJson(carnetctl({u"setup"_s, u"show"_s, study}).out), QJsonDocument::fromJson(json));
    EXPECT_THAT(carnetctl({u"info"_s, study}).results(), HasSubstr("protocol_version: 1+1\n"));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
    const Outcome shown = carnetctl({u"setup"_s, u"show"_s, study, u"--user"_s, u"nurse"_s});
    EXPECT_EQ(shown.exit, 1) << "it is for those who may change it";
    EXPECT_EQ(shown.results(), "");
}

TEST(Setup, NamesWhatCannotBeWithItsPathAndChangesNothing)
{
    const Folder folder;
    const QString study = copyOf(folder);
    QByteArray json = carnetctl({u"setup"_s, u"show"_s, study}).out;
    json.replace("\"design\": \"crossover\"", "\"design\": \"parallel\"");
    const QString file = folder.write(u"protocol.json"_s, json);
    const Outcome trial = carnetctl({u"setup"_s, u"change"_s, study, file, u"--dry-run"_s});
    EXPECT_EQ(trial.exit, 1);
    EXPECT_THAT(trial.words(), HasSubstr("design: this stays as the study was made"));
    const Outcome run = carnetctl({u"setup"_s, u"change"_s, study, file, u"--reason"_s, u"no"_s});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(carnetctl({u"setup"_s, u"list"_s, study}).lines().size(), 2);
}

TEST(Population, IsFixedByTheDataManagerWithAReasonForWhoIsLeftOut)
{
    const Folder folder;
    const QString study = copyOf(folder);
    const QStringList lock{u"lock"_s, study, u"--population"_s};
    EXPECT_EQ(carnetctl(lock + QStringList{u"--user"_s, u"nurse"_s}).exit, 1);
    const QStringList without = lock + QStringList{u"--without"_s, u"KP-003"_s};
    EXPECT_EQ(carnetctl(without).exit, 1) << "why?";
    const Outcome done = carnetctl(without + QStringList{u"--reason"_s, u"never infused"_s});
    EXPECT_EQ(done.exit, 0) << done.words();
    EXPECT_THAT(done.words(), AllOf(HasSubstr("KP-002, KP-004"), testing::Not(HasSubstr("KP-003"))));
}

TEST(Query, IsRaisedAnsweredAndClosedByThoseWhoMay)
{
    const Folder folder;
    const QString study = copyOf(folder);
    const auto as = [&](const QString &user, QStringList words) {
        words.insert(2, study);
        return carnetctl(words + QStringList{u"--user"_s, user});
    };
    const Outcome raised =
        as(u"datamanager"_s, {u"query"_s, u"raise"_s, u"--patient"_s, u"KP-001"_s, u"--occasion"_s, u"P1.D07"_s,
                              u"--item"_s, u"average"_s, u"--text"_s, u"As on paper?"_s});
    ASSERT_EQ(raised.exit, 0) << raised.words();
    EXPECT_THAT(raised.results(), HasSubstr("state: open\n"));
    const QString number = QString::fromLatin1(raised.lines()[0].mid(7));
    EXPECT_EQ(as(u"nurse"_s, {u"query"_s, u"close"_s, number}).exit, 1) << "it is the data manager's";
    EXPECT_EQ(as(u"nurse"_s, {u"query"_s, u"answer"_s, number, u"--text"_s, u"Yes, it is 5."_s}).exit, 0);
    const Outcome closed = as(u"datamanager"_s, {u"query"_s, u"close"_s, number});
    EXPECT_EQ(closed.exit, 0) << closed.words();
    const Outcome list = as(u"monitor"_s, {u"query"_s, u"list"_s, u"--patient"_s, u"KP-001"_s});
    EXPECT_THAT(list.results(), HasSubstr("KP-001,P1.D07,average,closed,manual,"));
    EXPECT_THAT(list.results(), HasSubstr("As on paper?,\"Yes, it is 5.\","));
    EXPECT_EQ(as(u"monitor"_s, {u"query"_s, u"list"_s, u"--open"_s}).results().find("P1.D07,average"),
              std::string::npos);
    EXPECT_EQ(as(u"datamanager"_s, {u"query"_s, u"close"_s, u"9999"_s}).exit, 2);
    EXPECT_EQ(as(u"datamanager"_s,
                 {u"query"_s, u"raise"_s, u"--patient"_s, u"KP-001"_s, u"--item"_s, u"nothing"_s, u"--text"_s, u"?"_s})
                  .exit,
              2);
}
