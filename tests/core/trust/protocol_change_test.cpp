#include "core/trust/protocol_changes.h"

#include "core/exchange/demo.h"
#include "core/protocol/amendment.h"
#include "core/protocol/library.h"
#include "core/trust/locks.h"
#include "core/visits/visits.h"
#include "tests/core/trust/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

const QString reason = u"amendment 2 of 3 May"_s;

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The protocol with one entry of a list changed by hand.
QByteArray changed(const QByteArray &json, const QString &list, int index, const QString &key, const QJsonValue &value)
{
    QJsonObject protocol = object(json);
    QJsonArray entries = protocol[list].toArray();
    QJsonObject entry = entries[index].toObject();
    entry[key] = value;
    entries[index] = entry;
    protocol[list] = entries;
    return bytes(protocol);
}

/// The protocol with one entry at its top changed.
QByteArray with(const QByteArray &json, const QString &key, const QJsonValue &value)
{
    QJsonObject protocol = object(json);
    protocol[key] = value;
    return bytes(protocol);
}

class ProtocolChanges : public PeopleFixture
{
protected:
    ProtocolChanges() { study->switchUser({u"datamanager"_s, publishedPassword}); }

    QByteArray json() const { return study->protocolJson(); }
    QByteArray widerWindow() const { return changed(json(), u"visits"_s, 4, u"window"_s, QJsonArray{-5, 10}); }
    std::string problems(const QByteArray &changedJson) const
    {
        QStringList lines;
        for (const DefinitionProblem &problem : study->protocolProblems(changedJson))
            lines << problemLine(problem, u"p"_s);
        return lines.join(u'\n').toStdString();
    }
};

} // namespace

TEST_F(ProtocolChanges, AreInForceAtOnceAndAfterReopening)
{
    const Protocol &before = study->protocol();
    QSignalSpy said(study.get(), &Study::protocolChanged);
    const Act act = study->changeProtocol(widerWindow(), reason);
    EXPECT_EQ(act.kind, u"setup"_s);
    EXPECT_EQ(act.reason, reason);
    EXPECT_EQ(act.note, u"visits.V2.window: [-2,7] → [-5,10]"_s);
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(study->protocol().visit(u"V2")->windowLow, -5);
    EXPECT_EQ(before.visit(u"V2")->windowLow, -2) << "what was given out before stays readable";
    study.reset();
    study = as(u"nurse"_s);
    EXPECT_EQ(study->protocol().visit(u"V2")->windowHigh, 10);
    EXPECT_TRUE(study->verify().ok());
}

TEST_F(ProtocolChanges, AreListedWithTheirVersions)
{
    const QByteArray first = json();
    study->changeProtocol(widerWindow(), reason);
    now = now.addDays(1);
    study->changeProtocol(with(json(), u"planned_patients"_s, 24), u"more patients"_s);
    const auto changes = protocolChanges(*study);
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].changes, QString());
    EXPECT_EQ(changes[1].by, u"datamanager"_s);
    EXPECT_EQ(changes[2].changes, u"planned_patients: 20 → 24"_s);
    EXPECT_EQ(changes[2].at, now.toUTC());
    EXPECT_EQ(protocolVersion(*study), u"1+2"_s);
    EXPECT_EQ(changesOfPart(u"setup_visits"_s,
                            u"version: \"1\" → \"2\"; visits.V2.target: 35 → 36; visits.V3.target: 1 → 2"_s),
              u"visits.V2.target: 35 → 36; visits.V3.target: 1 → 2"_s);
    EXPECT_EQ(changesOfPart(u"average"_s, u"average: 1 → 2"_s), QString());
    EXPECT_EQ(object(study->protocolJson(changes[0].act)), object(first));
    EXPECT_EQ(differences(study->protocolJson(changes[1].act), json()), QStringList(changes[2].changes));
}

TEST_F(ProtocolChanges, BelongToDataManagerAndAdministratorAndNeedAReason)
{
    EXPECT_EQ(errorOf([&] { study->changeProtocol(widerWindow(), u"  "_s); })->kind(), Error::Kind::Refused);
    for (const Person &person : demoPeople()) {
        study->switchUser({person.name, publishedPassword});
        const auto error = errorOf([&] { study->changeProtocol(widerWindow(), reason); });
        const bool isAllowed = person.name == u"datamanager" || person.name == u"admin";
        EXPECT_EQ(!error, isAllowed) << person.name.toStdString();
        if (error)
            EXPECT_EQ(error->kind(), Error::Kind::NotAllowed);
        else
            study->changeProtocol(changed(json(), u"visits"_s, 4, u"window"_s, QJsonArray{-2, 7}), u"back"_s);
    }
}

TEST_F(ProtocolChanges, KeepDesignVisitsMeasuresAndItems)
{
    EXPECT_NE(problems(with(json(), u"design"_s, u"single-arm"_s)), "");
    EXPECT_EQ(problems(with(json(), u"id"_s, u"other"_s)), "p: id: this stays as the study was made");
    QJsonArray arms = object(json())[u"arms"_s].toArray();
    arms.append(QJsonObject{{u"code"_s, u"X"_s}, {u"label"_s, QJsonObject{{u"en"_s, u"x"_s}, {u"fr"_s, u"x"_s}}}});
    EXPECT_EQ(problems(with(json(), u"arms"_s, arms)), "p: arms: this stays as the study was made");
    EXPECT_THAT(problems(changed(json(), u"visits"_s, 8, u"code"_s, u"V9"_s)), testing::HasSubstr("p: visits: "));

    QJsonObject diary = object(json())[u"diary"_s].toObject();
    QJsonArray measures = diary[u"measures"_s].toArray();
    const QJsonValue night = measures.takeAt(2);
    measures.prepend(night);
    diary[u"measures"_s] = measures;
    EXPECT_EQ(problems(with(json(), u"diary"_s, diary)), "") << "the order follows the paper";

    QJsonArray forms = object(json())[u"forms"_s].toArray();
    QJsonObject eligibility = forms[0].toObject();
    QJsonArray items = eligibility[u"items"_s].toArray();
    items.removeLast();
    eligibility[u"items"_s] = items;
    forms[0] = eligibility;
    EXPECT_THAT(problems(with(json(), u"forms"_s, forms)), testing::HasSubstr("cannot be taken away"));

    diary[u"scale"_s] = QJsonObject{{u"range"_s, QJsonArray{0, 10}}, {u"step"_s, 0.5}};
    EXPECT_EQ(problems(with(json(), u"diary"_s, diary)), "");
    diary[u"scale"_s] = QJsonObject{{u"range"_s, QJsonArray{0, 5}}, {u"step"_s, 1}};
    EXPECT_THAT(problems(with(json(), u"diary"_s, diary)), testing::HasSubstr("p: diary.scale: "));
    EXPECT_EQ(errorOf([&] { study->changeProtocol(with(json(), u"diary"_s, diary), reason); })->kind(),
              Error::Kind::Refused);
    EXPECT_EQ(protocolChanges(*study).size(), 1U);
}

TEST_F(ProtocolChanges, LeaveNoScoreBehindTheLastDay)
{
    study->switchUser({u"nurse"_s, publishedPassword});
    study->record({{{u"KP-001"_s, Occasion::day(1, 30), u"average"_s}, 4}});
    study->switchUser({u"datamanager"_s, publishedPassword});
    QJsonObject protocol = object(json());
    QJsonObject diary = protocol[u"diary"_s].toObject();
    diary[u"last_day"_s] = 28;
    protocol[u"diary"_s] = diary;
    QJsonObject auc = protocol[u"auc"_s].toObject();
    auc[u"days"_s] = QJsonArray{7, 28};
    auc[u"targets"_s] = QJsonArray();
    protocol[u"auc"_s] = auc;
    EXPECT_EQ(problems(bytes(protocol)), "p: diary.last_day: scores are recorded up to day 30");
    diary[u"last_day"_s] = 30;
    protocol[u"diary"_s] = diary;
    EXPECT_EQ(problems(bytes(protocol)), "");
}

TEST_F(ProtocolChanges, SwitchAQuestionOfTheChecksOffAndOn)
{
    const std::size_t all = study->protocol().checks.size();
    study->changeProtocol(changed(json(), u"checks"_s, 0, u"off"_s, true), reason);
    EXPECT_EQ(study->protocol().checks.size(), all - 1);
    study->changeProtocol(changed(json(), u"checks"_s, 0, u"off"_s, false), reason);
    EXPECT_EQ(study->protocol().checks.size(), all);
}

TEST_F(ProtocolChanges, TakeAQuestionnaireOfANewerVersionButNoneThatLosesAnItem)
{
    QJsonObject hads = object(study->instrumentJson(u"hads"_s));
    hads[u"version"_s] = u"newer"_s;
    study->changeProtocol(json(), u"new version of the form"_s, {bytes(hads)});
    EXPECT_EQ(study->protocol().instrument(u"hads")->version, u"newer"_s);
    EXPECT_THAT(protocolChanges(*study).back().changes.toStdString(),
                testing::HasSubstr("questionnaire hads: version"));

    QJsonObject dn4 = object(study->instrumentJson(u"dn4"_s));
    dn4[u"title"_s] = QJsonObject{{u"en"_s, u"DN4 again"_s}, {u"fr"_s, u"DN4 encore"_s}};
    study->changeProtocol(json(), u"another"_s, {bytes(dn4)});
    EXPECT_EQ(study->protocol().instrument(u"hads")->version, u"newer"_s) << "the change before stays";
    QJsonArray items = dn4[u"items"_s].toArray();
    items.removeLast();
    dn4[u"items"_s] = items;
    EXPECT_EQ(errorOf([&] { study->changeProtocol(json(), u"less"_s, {bytes(dn4)}); })->kind(), Error::Kind::Refused);
}

TEST_F(ProtocolChanges, AQuestionnaireThatIsShippedComesAlong)
{
    QJsonArray forms = object(json())[u"visits"_s].toArray()[1].toObject()[u"forms"_s].toArray();
    ASSERT_FALSE(study->protocol().instrument(u"sf12"));
    forms.append(u"sf12"_s);
    study->changeProtocol(changed(json(), u"visits"_s, 1, u"forms"_s, forms), reason);
    ASSERT_TRUE(study->protocol().instrument(u"sf12"));
    study.reset();
    study = as(u"nurse"_s);
    EXPECT_TRUE(study->protocol().instrument(u"sf12"));
}

TEST_F(ProtocolChanges, WaitForALockToBeTakenAway)
{
    lock(*study, {}, true, u"cleaning"_s);
    EXPECT_EQ(errorOf([&] { study->changeProtocol(widerWindow(), reason); })->kind(), Error::Kind::NotAllowed);
    unlock(*study, {}, u"amendment"_s);
    EXPECT_NE(study->changeProtocol(widerWindow(), reason).id, 0);
}

TEST_F(ProtocolChanges, OfAnotherProgramArriveByThemselves)
{
    const auto other = as(u"nurse"_s);
    QSignalSpy said(other.get(), &Study::protocolChanged);
    study->changeProtocol(widerWindow(), reason);
    other->refresh();
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(other->protocol().visit(u"V2")->windowHigh, 10);
    other->refresh();
    EXPECT_EQ(said.count(), 1);
}

TEST_F(ProtocolChanges, OfTwoPeopleAtOnceAreAConflictAndTheSecondSeesTheFirst)
{
    const auto other = as(u"admin"_s);
    const QByteArray mine = changed(json(), u"visits"_s, 4, u"window"_s, QJsonArray{-1, 7});
    other->changeProtocol(changed(other->protocolJson(), u"visits"_s, 4, u"window"_s, QJsonArray{-9, 7}), u"theirs"_s);
    EXPECT_EQ(errorOf([&] { study->changeProtocol(mine, reason); })->kind(), Error::Kind::Conflict);
    QSignalSpy said(study.get(), &Study::protocolChanged);
    study->refresh();
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(study->protocol().visit(u"V2")->windowLow, -9);
}

TEST_F(ProtocolChanges, ThatCouldNotBeReadAreRefusedByTheStudyItself)
{
    ActDraft draft;
    draft.kind = ActKind::Setup;
    draft.data = {{{{}, Occasion::patient(), u"setup_visits"_s}, u"{\"visits\":[]}"_s}};
    EXPECT_EQ(errorOf([&] { study->record(draft); })->kind(), Error::Kind::Refused);
    draft.data = {{{{}, Occasion::patient(), u"study_lock"_s}, u"locked"_s}};
    EXPECT_EQ(errorOf([&] { study->record(draft); })->kind(), Error::Kind::NotAllowed);
    EXPECT_EQ(protocolChanges(*study).size(), 1U);
}
