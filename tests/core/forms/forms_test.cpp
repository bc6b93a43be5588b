#include "core/patients/forms.h"

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/support.h"

#include <QFile>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Forms : testing::Test, test::StudyFixture
{
    const Instrument &instrument(const QString &id) const
    {
        const auto &all = study->protocol().instruments;
        return *std::find_if(all.begin(), all.end(), [&](const Instrument &one) { return one.id == id; });
    }
    QString state(const QString &form, const QString &visit = u"V2"_s) const
    {
        return study->value({u"KP-001"_s, Occasion::visit(study->protocol().visitIndex(visit)), formItems(form).state})
            .text();
    }
    void import(const QByteArray &bytes)
    {
        QFile responses(file(u"responses.csv"_s));
        ASSERT_TRUE(responses.open(QIODevice::WriteOnly));
        responses.write(bytes);
        responses.close();
        const ImportPlan plan = readImport(*study, {responses.fileName()});
        ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
        applyImport(*study, plan);
    }
    static QByteArray hads(int items, const QByteArray &last = {})
    {
        QByteArray text = "patient_id,visit,instrument,item,value\n";
        for (int item = 1; item <= items; ++item)
            text += "KP-001,V2,hads,hads_" + QByteArray::number(item) + ",2\n";
        return text + last;
    }
};

TEST_F(Forms, AreCompleteAfterAnImportThatAnswersEverything)
{
    import(hads(14));
    EXPECT_EQ(state(u"hads"_s), u"complete"_s);
    EXPECT_EQ(state(u"sf36"_s), QString());
}

TEST_F(Forms, StayOpenAfterAnImportThatLeavesAnItemOut)
{
    import(hads(13));
    EXPECT_EQ(state(u"hads"_s), QString());
    const auto status =
        questionnaireStatus(*study, u"KP-001"_s, study->protocol().visitIndex(u"V2"_s), instrument(u"hads"_s));
    EXPECT_EQ(status.state, FormState::InProgress);
    EXPECT_EQ(status.answered, 13);
    EXPECT_EQ(status.left(), 1);
}

TEST_F(Forms, AskForAFreeTextOnlyWhereAScoreLooksAtIt)
{
    const Instrument &bpi = instrument(u"bpi"_s);
    const Instrument &psqi = instrument(u"psqi"_s);
    const auto item = [](const Instrument &of, const QString &code) {
        return *std::find_if(of.items.begin(), of.items.end(), [&](const Item &one) { return one.code == code; });
    };
    EXPECT_FALSE(mustBeAnswered(bpi, item(bpi, u"bpi_7"_s)));
    EXPECT_TRUE(mustBeAnswered(psqi, item(psqi, u"psqi_5j_text"_s)));
}

TEST_F(Forms, SuppressAnAnswerThatIsNoLongerAskedAndRestoreIt)
{
    const Instrument &psqi = instrument(u"psqi"_s);
    Answers answers{{u"psqi_5j"_s, Value(0)}, {u"psqi_5j_text"_s, Value(u"dog"_s)}};
    const Answers suppressed = skipChanges(psqi, answers);
    ASSERT_EQ(suppressed.size(), 1);
    EXPECT_EQ(suppressed[u"psqi_5j_text"_s].text(), u"dog"_s);
    EXPECT_EQ(suppressed[u"psqi_5j_text"_s].missing, Missing::NotApplicable);
    answers.insert(u"psqi_5j_text"_s, suppressed[u"psqi_5j_text"_s]);
    EXPECT_TRUE(skipChanges(psqi, answers).isEmpty());
    answers.insert(u"psqi_5j"_s, Value(2));
    EXPECT_EQ(skipChanges(psqi, answers)[u"psqi_5j_text"_s], Value(u"dog"_s));
}

TEST_F(Forms, GoOutAndComeInAgainWithTheirState)
{
    import(hads(14));
    const Occasion visit = Occasion::visit(study->protocol().visitIndex(u"V2"_s));
    study->record({{{u"KP-001"_s, visit, formItems(u"hads"_s).state}, Value(u"reopened"_s)},
                   {{u"KP-001"_s, visit, formItems(u"hads"_s).date}, Value(u"2018-05-22"_s)},
                   {{u"KP-001"_s, visit, u"pgic_1"_s}, Value(2)}}); // every item answered, but nobody finished it
    const QString bundle = file(u"bundle"_s);
    exportBundle(*study, bundle, {});
    auto copy = Study::create(file(u"copy.carnet"_s), test::ketapain(), test::fixedClock());
    const ImportPlan plan = readImport(*copy, {bundle});
    ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
    applyImport(*copy, plan);
    EXPECT_EQ(copy->value({u"KP-001"_s, visit, formItems(u"hads"_s).state}).text(), u"reopened"_s);
    EXPECT_EQ(copy->value({u"KP-001"_s, visit, formItems(u"pgic"_s).state}).text(), QString());
    const auto bytes = [](const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    exportBundle(*copy, file(u"again"_s), {});
    EXPECT_EQ(bytes(file(u"again/forms.csv"_s)), bytes(bundle + u"/forms.csv"_s));
}

} // namespace

} // namespace carnet
