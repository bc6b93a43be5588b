#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/new_study_file.h"
#include "core/patients/forms.h"
#include "core/patients/second_entry.h"
#include "core/protocol/library.h"
#include "core/results/endpoints.h"
#include "core/visits/worklist.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

const QDate firstDay(2016, 9, 5);

/// Somebody who works off the list, day by day, through the door of the study.
class Site
{
public:
    Site(Study &study, const QStringList &patients)
        : m_study(study)
        , m_protocol(study.protocol())
    {
        for (const QString &patient : patients) {
            WorkItem first;
            first.patient = patient;
            first.occasion = Occasion::visit(0);
            comeToVisit(first, firstDay.toString(Qt::ISODate));
        }
    }

    /// Works until the list has been empty for longer than any visit is away from the one before. The last day of work.
    QDate workUntilNothingIsLeft()
    {
        QDate last;
        constexpr int longestWait = 120;
        for (QDate day = firstDay; day < m_study.today() && (!last.isValid() || last.daysTo(day) < longestWait);
             day = day.addDays(1)) {
            for (int round = 0; round < 5; ++round) { // what is done opens what follows, at the latest four forms on
                const std::vector<WorkItem> items = workOn(day);
                if (items.empty())
                    break;
                for (const WorkItem &item : items)
                    doIt(item, day);
                last = day;
            }
            EXPECT_TRUE(workOn(day).empty()) << day.toString(Qt::ISODate).toStdString();
        }
        signEverybody();
        return last;
    }

    QStringList refusals;

private:
    /// Signing happens on the study's own day, after all of the days that are gone through here.
    std::vector<WorkItem> workOn(QDate day) const
    {
        std::vector<WorkItem> items = worklist(m_study, day);
        std::erase_if(items, [](const WorkItem &item) { return item.kind == WorkItem::Kind::Signature; });
        return items;
    }

    void signEverybody()
    {
        const QDate today = m_study.today();
        for (const WorkItem &item : worklist(m_study, today)) {
            if (item.kind == WorkItem::Kind::Signature)
                doIt(item, today);
        }
        for (const WorkItem &item : worklist(m_study, today))
            EXPECT_NE(item.kind, WorkItem::Kind::Signature) << item.patient.toStdString();
    }

    void record(const QString &patient, Occasion occasion, const QString &item, const Value &value)
    {
        const Datum datum{{patient, occasion, item}, value};
        if (const auto issue = m_study.check(datum); issue && issue->level == Issue::Level::Refuse)
            refusals << item + u": "_s + issue->message;
        m_study.record({datum});
    }

    void doIt(const WorkItem &item, QDate day)
    {
        using Kind = WorkItem::Kind;
        const QString today = day.toString(Qt::ISODate);
        switch (item.kind) {
        case Kind::Visit:
        case Kind::Call: comeToVisit(item, today); break;
        case Kind::Infusion: record(item.patient, item.occasion, u"infusion_date"_s, today); break;
        case Kind::InfusionCall: record(item.patient, item.occasion, u"infusion_call_date"_s, today); break;
        case Kind::Form:
        case Kind::Questionnaire: fillIn(item, day); break;
        case Kind::Diary: typeDiary(item); break;
        case Kind::SecondEntry: typeAgain(item); break;
        case Kind::Event:
            record(item.patient, item.occasion, u"ae_end_date"_s, today);
            record(item.patient, item.occasion, u"ae_outcome"_s, u"recovered"_s);
            break;
        case Kind::Causality: record(item.patient, item.occasion, u"ae_causality"_s, u"possible"_s); break;
        case Kind::SeriousEvent: record(item.patient, item.occasion, u"sae_reported_on"_s, today); break;
        case Kind::Query:
        case Kind::QueryToClose: FAIL() << "nobody raised a query"; break;
        case Kind::Deviation: FAIL() << "every visit is in its window"; break;
        case Kind::Signature: sign(m_study, item.patient, item.occasion, u"seen"_s); break;
        case Kind::SignatureBroken: FAIL() << "nothing was changed after a signature"; break;
        }
    }

    void typeAgain(const WorkItem &item)
    {
        const int period = item.occasion.periodNumber();
        for (const QString &measure : measuresTypedTwice(m_protocol)) {
            const Series first = m_study.series(item.patient, period, measure);
            for (int day = m_protocol.diary.firstDay; day < int(first.cells.size()); ++day)
                EXPECT_EQ(typeSecond(m_study, {item.patient, Occasion::day(period, day), measure}, valueOf(first.at(day))),
                          SecondTyping::Agrees);
        }
    }

    void comeToVisit(const WorkItem &item, const QString &today)
    {
        const ProtocolVisit &visit = m_protocol.visits[std::size_t(item.occasion.visitIndex())];
        if (visit.kind == ProtocolVisit::Kind::Infusion || visit.kind == ProtocolVisit::Kind::Inclusion)
            record(item.patient, item.occasion, u"pre_infusion_nrs"_s, 7);
        record(item.patient, item.occasion, u"visit_date"_s, today);
        if (visit.kind == ProtocolVisit::Kind::Screening)
            record(item.patient, Occasion::patient(), u"consent_date"_s, today);
        if (visit.kind == ProtocolVisit::Kind::Inclusion) {
            record(item.patient, Occasion::patient(), u"consent_date"_s,
                   m_study.value({item.patient, Occasion::patient(), u"consent_date"_s}).hasContent()
                       ? m_study.value({item.patient, Occasion::patient(), u"consent_date"_s})
                       : Value(today));
            record(item.patient, Occasion::patient(), u"inclusion_date"_s, today);
        }
        if (visit.kind == ProtocolVisit::Kind::Call)
            addEvent(item, today);
    }

    void addEvent(const WorkItem &item, const QString &today)
    {
        const Occasion event = Occasion::row(List::AdverseEvent, m_study.nextRow(List::AdverseEvent, item.patient));
        record(item.patient, event, u"ae_term"_s, m_protocol.quickEvents.front().code);
        record(item.patient, event, u"ae_onset_date"_s, today);
        record(item.patient, event, u"ae_severity"_s, u"mild"_s);
    }

    void fillIn(const WorkItem &item, QDate day)
    {
        const Instrument *instrument = m_protocol.instrument(item.form);
        const ProtocolForm *form = m_protocol.form(item.form);
        ASSERT_TRUE(instrument || form) << item.form.toStdString();
        for (const Item &each : instrument ? instrument->items : form->items)
            record(item.patient, item.occasion, each.code, answer(each, day));
        if (instrument)
            record(item.patient, item.occasion, formItems(item.form).state, u"complete"_s);
        if (item.form == u"end_of_study")
            record(item.patient, Occasion::patient(), u"completed"_s, 1);
    }

    static Value answer(const Item &item, QDate day)
    {
        const QHash<QString, Value> wanted{{u"elig_decision"_s, u"eligible"_s},
                                           {u"reeval_pain_now"_s, 6},
                                           {u"reeval_decision"_s, u"randomise"_s},
                                           {u"reeval_wait_until"_s, Value()}};
        if (const auto found = wanted.constFind(item.code); found != wanted.constEnd())
            return *found;
        switch (item.kind) {
        case Item::Kind::Number:
            return item.options.empty() ? Value(item.minimum.value_or(1)) : Value(item.options.back().code.toDouble());
        case Item::Kind::Choice: return item.options.front().code;
        case Item::Kind::Date:
        case Item::Kind::PartialDate: return day.toString(Qt::ISODate);
        case Item::Kind::Time: return u"10:30"_s;
        case Item::Kind::Text: return u"as on paper"_s;
        }
        return {};
    }

    QDate infusionDate(const QString &patient, int period) const
    {
        const ProtocolVisit *visit = m_protocol.infusionOf(period);
        const Occasion occasion = visit ? Occasion::visit(m_protocol.visitIndex(visit->code)) : Occasion::patient();
        return visit ? QDate::fromString(m_study.value({patient, occasion, u"visit_date"_s}).text(), Qt::ISODate)
                     : QDate();
    }

    /// The next infusion may come a few days early: the diary ends on its day.
    int lastDayOnPaper(const QString &patient, int period) const
    {
        const QDate next = infusionDate(patient, period + 1);
        const int last = m_protocol.diary.lastDay;
        return next.isValid() ? std::min(last, int(infusionDate(patient, period).daysTo(next))) : last;
    }

    void typeDiary(const WorkItem &item)
    {
        const int period = item.occasion.periodNumber();
        std::vector<Datum> data;
        for (const DiaryMeasure &measure : m_protocol.diary.measures) {
            for (int day = m_protocol.diary.firstDay; day <= lastDayOnPaper(item.patient, period); ++day)
                data.push_back({{item.patient, Occasion::day(period, day), measure.id}, 5});
        }
        for (const Datum &datum : data) {
            if (const auto issue = m_study.check(datum))
                refusals << issue->message;
        }
        m_study.record(data);
        record(item.patient, item.occasion, u"diary_state"_s, u"complete"_s);
    }

    Study &m_study;
    const Protocol &m_protocol;
};

class WholeStudy : public testing::TestWithParam<const char *>
{
protected:
    WholeStudy()
    {
        const QString id = QString::fromLatin1(GetParam());
        const auto wish = newStudyOn(shippedProtocol(id), id + u".json"_s, shippedInstrument);
        study = Study::create(folder.filePath(u"study.carnet"_s), wish, fixedClock());
        for (int i = 0; i < 2; ++i)
            patients << nextPatientCode(study->protocol().patientCodePattern, patients);
    }

    QByteArray file(const QString &bundle, const QString &name) const
    {
        QFile file(folder.filePath(bundle + u'/' + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
    std::unique_ptr<Study> study;
    QStringList patients;
};

} // namespace

TEST_P(WholeStudy, RunsFromTheFirstPatientToTheLastTable)
{
    Site site(*study, patients);
    const QDate end = site.workUntilNothingIsLeft();
    EXPECT_EQ(site.refusals, QStringList());
    ASSERT_TRUE(end.isValid());

    for (const QString &patient : std::as_const(patients)) {
        const PatientSummary summary = patientSummary(*study, patient);
        EXPECT_EQ(summary.stage, PatientSummary::Stage::Finished);
        for (const VisitStatus &visit : summary.visits)
            EXPECT_EQ(visit.state, VisitState::Done) << visit.visit->code.toStdString();
        EXPECT_TRUE(summary.toDo.empty() || summary.toDo.front().urgency == ToDo::Urgency::Done);
    }
    EXPECT_TRUE(worklist(*study, study->today(), 30).empty());

    const std::vector<AucRow> areas = aucTable(*study, {});
    const Protocol &protocol = study->protocol();
    EXPECT_EQ(areas.size(), std::size_t(patients.size() * protocol.periods) * protocol.diary.measures.size() *
                                protocol.auc.days.size());
    for (const AucRow &row : areas)
        EXPECT_TRUE(row.auc.area) << row.measure.toStdString() << row.day;
}

TEST_P(WholeStudy, GoesOutAndComesBackAsTheSameFiles)
{
    Site(*study, patients).workUntilNothingIsLeft();
    exportBundle(*study, folder.filePath(u"first"_s));
    const QString id = QString::fromLatin1(GetParam());
    auto copy = Study::create(folder.filePath(u"copy.carnet"_s),
                              newStudyOn(shippedProtocol(id), id + u".json"_s, shippedInstrument), fixedClock());
    ImportPlan plan = readImport(*copy, {folder.filePath(u"first"_s)});
    ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
    applyImport(*copy, std::move(plan));
    exportBundle(*copy, folder.filePath(u"second"_s));
    for (const QString &name :
         {u"patients.csv"_s, u"visits.csv"_s, u"responses.csv"_s, u"adverse_events.csv"_s, u"conmeds.csv"_s,
          u"rescue.csv"_s, u"forms.csv"_s, u"deviations.csv"_s, u"periods.csv"_s, u"diary_wide.csv"_s, u"auc.csv"_s})
        EXPECT_EQ(file(u"first"_s, name), file(u"second"_s, name)) << name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Protocols, WholeStudy,
                         testing::Values("ketapain", "inpatient-infusion", "three-arm-parallel", "one-year-cohort"),
                         [](const auto &parameter) {
                             std::string name = parameter.param;
                             std::erase(name, '-');
                             return name;
                         });
