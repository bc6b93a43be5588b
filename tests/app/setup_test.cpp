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
    EXPECT_THAT(list[2].toStdString(), AllOf(StartsWith("1,1+1,"), HasSubstr("datamanager,amendment 2,planned_patients")));
    EXPECT_EQ(carnetctl({u"setup"_s, u"show"_s, study, u"--change"_s, u"0"_s}).out, first);
    EXPECT_EQ(QJsonDocument::fromJson(carnetctl({u"setup"_s, u"show"_s, study}).out), QJsonDocument::fromJson(json));
    EXPECT_THAT(carnetctl({u"info"_s, study}).results(), HasSubstr("protocol_version: 1+1\n"));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
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

