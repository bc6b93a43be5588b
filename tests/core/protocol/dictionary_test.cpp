#include "core/protocol/dictionary.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <QSet>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::shippedCrossover;

namespace {

const Dictionary &dictionary()
{
    static const Dictionary known(shippedCrossover());
    return known;
}

} // namespace

TEST(Dictionary, NamesEveryItemInBothLanguages)
{
    ASSERT_GT(dictionary().codes().size(), 300u);
    for (const QString &code : dictionary().codes()) {
        const Item *item = dictionary().item(code);
        ASSERT_TRUE(item) << code.toStdString();
        EXPECT_FALSE(item->label.en.isEmpty()) << code.toStdString();
        EXPECT_FALSE(item->label.fr.isEmpty()) << code.toStdString();
        for (const Option &option : item->options) {
            EXPECT_FALSE(option.label.en.isEmpty()) << code.toStdString();
            EXPECT_FALSE(option.label.fr.isEmpty()) << code.toStdString();
        }
    }
}

TEST(Dictionary, HasNoCodeTwiceAndAPlaceForEach)
{
    QSet<QString> seen;
    QSet<QString> columns;
    for (const QString &code : dictionary().codes()) {
        EXPECT_FALSE(seen.contains(code)) << code.toStdString();
        seen.insert(code);
        const ItemPlace *place = dictionary().place(code);
        ASSERT_TRUE(place) << code.toStdString();
        const QString column = place->file + u'/' + place->column;
        EXPECT_FALSE(columns.contains(column)) << column.toStdString();
        columns.insert(column);
    }
}

TEST(Dictionary, KnowsTheItemsOfTheFiles)
{
    const QStringList agreed =
        u"site sex age_years weight_kg height_cm pain_cause pain_duration_years screening_date consent_date "
        "inclusion_date completed planned_date visit_date infusion_start infusion_end pre_infusion_nrs "
        "sbp_mmHg dbp_mmHg hr_bpm visit_weight_kg diary_state diary_received diary_paper_days "
        "diary_paper_comment diary_rescue diary_one_stroke average maximum night diary_note "
        "average_comment maximum_comment night_comment rescue_class rescue_name rescue_dose "
        "rescue_units rescue_reason ae_period ae_term ae_onset_date ae_onset_day ae_end_date ae_severity "
        "ae_causality ae_serious ae_action ae_outcome cm_class cm_name cm_dose cm_start_date cm_end_date "
        "cm_ongoing cm_indication cm_baseline cm_period query_occasion query_item query_state "
        "query_origin query_text query_answer query_value"_s.split(u' ');
    for (const QString &code : agreed)
        EXPECT_TRUE(dictionary().item(code)) << code.toStdString();
    EXPECT_EQ(dictionary().place(u"visit_date"_s)->column, u"date"_s);
    EXPECT_EQ(dictionary().place(u"visit_weight_kg"_s)->column, u"weight_kg"_s);
    EXPECT_EQ(dictionary().place(u"average"_s)->file, u"diary.csv"_s);
    EXPECT_EQ(dictionary().place(u"average"_s)->column, u"avg"_s);
    EXPECT_EQ(dictionary().place(u"bpi_5"_s)->form, u"bpi"_s);
    EXPECT_EQ(dictionary().place(u"reeval_pain_now"_s)->file, u"forms.csv"_s);
    EXPECT_TRUE(dictionary().place(u"diary_state"_s)->workflow);
    EXPECT_FALSE(dictionary().place(u"diary_received"_s)->workflow);
    EXPECT_FALSE(dictionary().item(u"treatment_1"_s));
}

TEST(Dictionary, ResolvesTheNoteOfAQuestionnaireItem)
{
    const Item *note = dictionary().item(u"note_bpi_5"_s);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->kind, Item::Kind::Text);
    EXPECT_EQ(note->label.en, u"Note: Pain, usual level"_s);
    EXPECT_EQ(dictionary().place(u"note_bpi_5"_s)->column, u"note"_s);
    EXPECT_FALSE(dictionary().item(u"note_age_years"_s));
    EXPECT_THAT(dictionary().codes(), testing::Not(testing::Contains(u"note_bpi_5"_s)));
}

TEST(Dictionary, TakesTheScaleOfTheDiaryAndTheNumberOfPeriods)
{
    Protocol protocol = shippedCrossover();
    protocol.diary.maximum = 100;
    protocol.diary.step = 0.5;
    protocol.periods = 2;
    const Dictionary other(protocol);
    EXPECT_EQ(other.item(u"pre_infusion_nrs"_s)->maximum, 100);
    EXPECT_EQ(other.item(u"night"_s)->step, 0.5);
    EXPECT_EQ(other.item(u"ae_period"_s)->maximum, 2);
}

TEST(Dictionary, ListsTheCodesOfTheFiles)
{
    const auto codes = [](const QString &list) {
        QStringList joined;
        for (const Option &option : dictionary().codelist(list))
            joined.push_back(option.code);
        return joined.join(u", "_s);
    };
    EXPECT_EQ(codes(u"severity"_s), u"mild, moderate, severe"_s);
    EXPECT_EQ(codes(u"causality"_s), u"not related, unlikely, possible, probable, certain"_s);
    EXPECT_EQ(codes(u"action"_s), u"none, symptomatic treatment, infusion stopped, withdrawn, other"_s);
    EXPECT_EQ(codes(u"outcome"_s), u"recovered, recovering, not recovered, sequelae, fatal, unknown"_s);
    EXPECT_EQ(codes(u"missing"_s), u"ND, NR, ILL, MUL, REF, NAP, WD, OTH"_s);
    EXPECT_EQ(codes(u"missing_reason"_s), u"NR, REF, OTH"_s);
    EXPECT_EQ(codes(u"pgic7"_s), u"1, 2, 3, 4, 5, 6, 7"_s);
    EXPECT_EQ(codes(u"sex"_s), u"F, M"_s);
    EXPECT_TRUE(codes(u"no such list"_s).isEmpty());
    for (const QString &name : dictionary().codelists())
        EXPECT_FALSE(dictionary().codelist(name).empty()) << name.toStdString();
}
