#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/support.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// One patient with an event and three medications that hold every field there is, and one of each recorded in error.
class Records : public testing::Test
{
protected:
    Records()
        : study(Study::create(folder.filePath(u"site.carnet"_s), ketapain(), fixedClock()))
    {
        set(Occasion::patient(), {{u"consent_date"_s, u"2018-05-01"_s}});
        const int infusion = study->protocol().visitIndex(u"V1"_s);
        set(Occasion::visit(infusion), {{u"visit_date"_s, u"2018-06-01"_s}});
        set(Occasion::row(List::AdverseEvent, 1), {{u"ae_term"_s, u"nausea; twice"_s},
                                                   {u"ae_onset_date"_s, u"2018-06-02"_s},
                                                   {u"ae_onset_time"_s, u"14:30"_s},
                                                   {u"ae_period"_s, 1},
                                                   {u"ae_onset_day"_s, 1},
                                                   {u"ae_end_date"_s, u"2018-06"_s},
                                                   {u"ae_severity"_s, u"severe"_s},
                                                   {u"ae_causality"_s, u"possible"_s},
                                                   {u"ae_serious"_s, 1},
                                                   {u"ae_action"_s, u"symptomatic treatment"_s},
                                                   {u"ae_outcome"_s, u"recovered"_s},
                                                   {u"sae_hospital"_s, 1},
                                                   {u"sae_known_on"_s, u"2018-06-03"_s},
                                                   {u"sae_known_at"_s, u"08:00"_s},
                                                   {u"sae_expected"_s, 0},
                                                   {u"sae_narrative"_s, u"=1+1, \"quoted\""_s}});
        set(Occasion::row(List::AdverseEvent, 2),
            {{u"ae_term"_s, u"headache"_s}, {u"ae_cancelled"_s, u"another patient"_s}});
        set(Occasion::row(List::Medication, 1), {{u"cm_name"_s, u"pregabalin"_s},
                                                 {u"cm_class"_s, u"antiepileptic"_s},
                                                 {u"cm_dose"_s, u"75 mg"_s},
                                                 {u"cm_route"_s, u"oral"_s},
                                                 {u"cm_start_date"_s, u"2016"_s},
                                                 {u"cm_end_date"_s, u"2018-06-09"_s},
                                                 {u"cm_ongoing"_s, 0},
                                                 {u"cm_indication"_s, u"neuropathic pain"_s},
                                                 {u"cm_baseline"_s, 1}});
        set(Occasion::row(List::Medication, 2), {{u"cm_name"_s, u"pregabalin"_s},
                                                 {u"cm_class"_s, u"antiepileptic"_s},
                                                 {u"cm_dose"_s, u"150 mg"_s},
                                                 {u"cm_start_date"_s, u"2018-06-10"_s},
                                                 {u"cm_ongoing"_s, 1},
                                                 {u"cm_baseline"_s, 0},
                                                 {u"cm_period"_s, 1},
                                                 {u"cm_replaces"_s, 1}});
        set(Occasion::row(List::Medication, 3), {{u"cm_name"_s, u"ondansetron"_s},
                                                 {u"cm_class"_s, u"other"_s},
                                                 {u"cm_event"_s, 1},
                                                 {u"cm_end_date"_s, Missing::NotDone},
                                                 {u"cm_baseline"_s, 0}});
        set(Occasion::row(List::Medication, 4),
            {{u"cm_name"_s, u"tramadol"_s}, {u"cm_cancelled"_s, u"another patient"_s}});
    }

    void set(Occasion occasion, const std::vector<std::pair<QString, Value>> &values)
    {
        std::vector<Datum> data;
        for (const auto &[item, value] : values) {
            const Datum datum{{u"KP-001"_s, occasion, item}, value};
            const auto issue = study->check(datum);
            EXPECT_FALSE(issue && issue->level == Issue::Level::Refuse) << item.toStdString();
            data.push_back(datum);
        }
        study->record(data);
    }
    QByteArray file(const QString &bundle, const QString &name) const
    {
        QFile file(folder.filePath(bundle + u'/' + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
    std::unique_ptr<Study> study;
};

} // namespace

TEST_F(Records, GoOutAndComeBackWithEveryField)
{
    exportBundle(*study, folder.filePath(u"first"_s));
    auto copy = Study::create(folder.filePath(u"copy.carnet"_s), ketapain(), fixedClock());
    ImportPlan plan = readImport(*copy, {folder.filePath(u"first"_s)});
    ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
    applyImport(*copy, std::move(plan));
    for (const Datum &datum : study->data(u"KP-001"_s)) {
        const bool wasInError = datum.key.occasion == Occasion::row(List::AdverseEvent, 2) ||
                                datum.key.occasion == Occasion::row(List::Medication, 4);
        if (!wasInError || datum.key.item.endsWith(u"_cancelled")) {
            EXPECT_EQ(copy->value(datum.key), datum.value) << datum.key.item.toStdString();
        }
    }
    exportBundle(*copy, folder.filePath(u"second"_s));
    for (const QString &name : {u"adverse_events.csv"_s, u"conmeds.csv"_s, u"forms.csv"_s})
        EXPECT_EQ(file(u"first"_s, name), file(u"second"_s, name)) << name.toStdString();
}

TEST_F(Records, MadeInErrorAreInNoFileButTheReasonAndTheTrail)
{
    exportBundle(*study, folder.filePath(u"bundle"_s));
    EXPECT_FALSE(file(u"bundle"_s, u"adverse_events.csv"_s).contains("headache"));
    EXPECT_FALSE(file(u"bundle"_s, u"conmeds.csv"_s).contains("tramadol"));
    const QByteArray forms = file(u"bundle"_s, u"forms.csv"_s);
    EXPECT_TRUE(forms.contains("KP-001,,,2,adverse_event,ae_cancelled,another patient,"));
    EXPECT_TRUE(forms.contains("KP-001,,,4,medication,cm_cancelled,another patient,"));
    EXPECT_TRUE(file(u"bundle"_s, u"audit.csv"_s).contains("headache"));
}

TEST_F(Records, AreExplainedFieldByFieldInTheCodebook)
{
    exportBundle(*study, folder.filePath(u"bundle"_s));
    const QByteArray codebook = file(u"bundle"_s, u"codebook.csv"_s);
    for (const char *item : {"ae_onset_time", "ae_cancelled", "cm_route", "cm_replaces", "cm_event", "cm_cancelled"})
        EXPECT_TRUE(codebook.contains(item)) << item;
    EXPECT_TRUE(file(u"bundle"_s, u"codelists.csv"_s).contains("route,oral,oral,orale"));
}
