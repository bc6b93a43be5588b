#include "core/domain/error.h"
#include "core/exchange/export.h"
#include "core/patients/score_table.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

std::vector<ScoredForm> scoredForms(const Study &study)
{
    std::vector<ScoredForm> forms;
    forEachScoredForm(study, [&](const ScoredForm &form) { forms.push_back(form); });
    return forms;
}

Datum answer(const QString &patient, int visit, const QString &item, const Value &value)
{
    return {{patient, Occasion::visit(visit), item}, value};
}

} // namespace

TEST(StudyScores, StandByPatientVisitAndQuestionnaire)
{
    test::StudyFixture fixture;
    Study &study = *fixture.study;
    study.record({answer(u"KP-002"_s, 0, u"pgic_1"_s, 2), answer(u"KP-001"_s, 3, u"hads_1"_s, 1),
                  answer(u"KP-001"_s, 3, u"bpi_8"_s, 40), answer(u"KP-001"_s, 1, u"hads_2"_s, Missing::Refused)});
    const auto forms = scoredForms(study);
    ASSERT_EQ(forms.size(), 4u);
    EXPECT_EQ(forms[0].visit, 1);
    EXPECT_EQ(forms[0].instrument->id, u"hads"_s) << "a form with reasons only is a form";
    EXPECT_EQ(forms[1].instrument->id, u"bpi"_s);
    EXPECT_EQ(forms[1].scores.back().value, 40);
    EXPECT_EQ(forms[2].instrument->id, u"hads"_s);
    EXPECT_EQ(forms[3].patient, u"KP-002"_s);
    EXPECT_EQ(forms[3].scores[1].value, 1) << "responder";
}

TEST(StudyScores, FollowACorrection)
{
    test::StudyFixture fixture;
    Study &study = *fixture.study;
    study.record({answer(u"KP-001"_s, 0, u"bpi_8"_s, 40)});
    study.record({answer(u"KP-001"_s, 0, u"bpi_8"_s, 70)}, ActKind::Correction, u"misread"_s);
    EXPECT_EQ(scoredForms(study)[0].scores.back().value, 70);
    study.record({answer(u"KP-001"_s, 0, u"bpi_8"_s, Value())}, ActKind::Correction, u"nothing there"_s);
    EXPECT_TRUE(scoredForms(study).empty());
}

TEST(Licences, AreDataOfTheStudyItself)
{
    test::StudyFixture fixture;
    Study &study = *fixture.study;
    const auto &instruments = study.protocol().instruments;
    const auto hads =
        std::find_if(instruments.begin(), instruments.end(), [](const Instrument &each) { return each.id == u"hads"; });
    const auto pgic =
        std::find_if(instruments.begin(), instruments.end(), [](const Instrument &each) { return each.id == u"pgic"; });
    ASSERT_TRUE(hads != instruments.end() && pgic != instruments.end());
    EXPECT_FALSE(hasLicence(study, *hads));
    EXPECT_TRUE(hasLicence(study, *pgic)) << "public domain";

    const LicenceItems items = licenceItems(u"hads"_s);
    const DatumKey holder{{}, Occasion::patient(), items.holder};
    study.record({{holder, Value(u"Centre A"_s)}});
    EXPECT_TRUE(hasLicence(study, *hads));
    EXPECT_TRUE(study.patients().isEmpty());
    EXPECT_EQ(study.facts().patients, 0);
    EXPECT_EQ(study.data({}).size(), 1u);
    study.record({{{{}, Occasion::patient(), items.validUntil}, Value(u"2000-01-01"_s)}});
    EXPECT_FALSE(hasLicence(study, *hads)) << "it has run out";
    EXPECT_EQ(study.history(holder).size(), 1u);
    EXPECT_TRUE(study.verify().ok());

    EXPECT_THROW(study.record({{{u"KP-001"_s, Occasion::patient(), items.holder}, Value(u"x"_s)}}), Error);
    EXPECT_THROW(study.record({{{{}, Occasion::patient(), u"sex"_s}, Value(u"F"_s)}}), Error);
}

// One JSON file more, and a study scores and exports it.
TEST(StudyScores, OfANewQuestionnaireNeedItsFileAlone)
{
    const QByteArray sleepy = R"({
      "id": "sleepy", "version": "3", "title": { "en": "Sleepiness", "fr": "Somnolence" }, "source": "invented",
      "licence": { "en": "none", "fr": "aucune" }, "needs_licence": false, "recall": { "en": "today", "fr": "ce jour" },
      "coding": "printed",
      "items": [
        { "id": "sleepy_1", "label": { "en": "One", "fr": "Un" }, "kind": "number", "range": [0, 4], "step": 1 },
        { "id": "sleepy_2", "label": { "en": "Two", "fr": "Deux" }, "kind": "number", "range": [0, 4], "step": 1, "reverse": true }],
      "scores": [
        { "id": "sleepy_total", "label": { "en": "Total", "fr": "Total" }, "range": [0, 100], "missing": { "en": "one of two", "fr": "une sur deux" },
          "bands": [{ "from": 0, "code": 0, "label": { "en": "awake", "fr": "éveil" } },
                    { "from": 62.5, "code": 1, "label": { "en": "sleepy", "fr": "somnolence" } }],
          "rule": { "name": "sum", "of": ["sleepy_1", "sleepy_2"], "at_least": 1, "scale": { "range": 8, "times": 100 } } },
        { "id": "sleepy_band", "label": { "en": "Band", "fr": "Niveau" }, "missing": { "en": "one of two", "fr": "une sur deux" },
          "rule": { "name": "band", "of": "sleepy_total" } }]
    })";
    QJsonObject protocol = QJsonDocument::fromJson(shippedProtocol(u"ketapain"_s)).object();
    QJsonArray visits = protocol[u"visits"_s].toArray();
    for (int i = 0; i < int(visits.size()); ++i) {
        QJsonObject visit = visits[i].toObject();
        QJsonArray forms = visit[u"forms"_s].toArray();
        if (forms.contains(u"hads"_s))
            forms.push_back(u"sleepy"_s);
        visit[u"forms"_s] = forms;
        visits[i] = visit;
    }
    protocol[u"visits"_s] = visits;
    QTemporaryDir folder;
    Study::NewStudy wish;
    wish.protocol = QJsonDocument(protocol).toJson();
    wish.instruments = {sleepy};
    for (const QString &id : shippedInstruments())
        wish.instruments.push_back(shippedInstrument(id));
    const auto study = Study::create(folder.filePath(u"study.carnet"_s), wish);

    study->record({answer(u"KP-001"_s, 0, u"sleepy_1"_s, 2), answer(u"KP-001"_s, 0, u"sleepy_2"_s, 1)});
    study->record({answer(u"KP-001"_s, 1, u"sleepy_2"_s, 4)});
    const auto forms = scoredForms(*study);
    ASSERT_EQ(forms.size(), 2u);
    EXPECT_EQ(forms[0].scores[0].value, 62.5) << "2 and 4 − 1 of 8";
    EXPECT_EQ(forms[0].scores[1].value, 1);
    EXPECT_EQ(forms[1].scores[0].value, 0);
    EXPECT_TRUE(forms[1].scores[0].isProrated);

    exportBundle(*study, folder.filePath(u"out"_s));
    QFile wide(folder.filePath(u"out/scores_wide.csv"_s));
    ASSERT_TRUE(wide.open(QIODevice::ReadOnly));
    const QByteArrayList columns = wide.readLine().trimmed().split(',');
    const QByteArrayList row = wide.readLine().trimmed().split(',');
    EXPECT_EQ(row[columns.indexOf("sleepy_total")], "62.5");
    EXPECT_EQ(row[columns.indexOf("sleepy_band")], "1");
    QFile codebook(folder.filePath(u"out/codebook.csv"_s));
    ASSERT_TRUE(codebook.open(QIODevice::ReadOnly));
    EXPECT_TRUE(codebook.readAll().contains(",sleepy_total,Total,Total,number,,0,100,,sleepy,,derived,"));
}
