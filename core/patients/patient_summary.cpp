#include "core/patients/patient_summary.h"

#include "core/visits/visits.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

class Summary
{
public:
    Summary(const Protocol &protocol, const PatientRecord &record, QDate today)
        : m_protocol(protocol)
        , m_record(record)
        , m_today(today)
        , m_values(record.data)
    {
        m_summary.patient = record.patient;
    }

    PatientSummary take()
    {
        identity();
        visits();
        diaries();
        stage();
        queries();
        m_summary.signatures = m_record.signatures;
        m_summary.lock = m_values.text(Occasion::patient(), u"patient_lock"_s);
        toDo();
        return std::move(m_summary);
    }

private:
    void identity()
    {
        const auto own = [this](const QString &item) { return m_values.at(Occasion::patient(), item); };
        m_summary.sex = own(u"sex"_s).text();
        m_summary.ageYears = own(u"age_years"_s).number();
        m_summary.weightKg = own(u"weight_kg"_s).number();
        m_summary.painCause = own(u"pain_cause"_s).text();
        m_summary.consent = m_values.date(Occasion::patient(), u"consent_date"_s);
        m_summary.inclusion = m_values.date(Occasion::patient(), u"inclusion_date"_s);
        const PainAtInclusion pain = carnet::painAtInclusion(m_protocol, m_values);
        m_summary.painAtInclusion = pain.score;
        m_summary.painAtInclusionFromQuestionnaire = pain.fromQuestionnaire;
    }

    void visits()
    {
        m_dates = visitDates(m_protocol, m_values);
        m_summary.visits = schedule(m_protocol, m_dates, m_today);
        for (std::size_t i = 0; i < m_summary.visits.size(); ++i) {
            const VisitStatus &visit = m_summary.visits[i];
            if (m_summary.nextVisit < 0 && !visit.isDone() && visit.state != VisitState::WillNotHappen)
                m_summary.nextVisit = int(i);
            m_summary.late = m_summary.late || visit.state == VisitState::Late;
        }
    }

    QDate infusionDate(int period) const
    {
        const ProtocolVisit *infusion = m_protocol.infusionOf(period);
        return infusion ? m_dates.done.value(infusion->code) : QDate();
    }

    void diaries()
    {
        for (int period = 1; period <= m_protocol.periods; ++period) {
            DiarySummary diary = diaryOf(period);
            m_summary.daysEntered += diary.entered;
            m_summary.daysDue += diary.due;
            m_summary.late = m_summary.late || diary.state == DiarySummary::State::Late;
            m_summary.diaries.push_back(diary);
            m_summary.mainCurves.push_back(
                m_protocol.diary.measures.empty() ? Series() : curve(period, m_protocol.diary.measures.front().id));
        }
    }

    Series curve(int period, const QString &measure) const
    {
        return period <= int(m_record.curves.size()) ? m_record.curves[std::size_t(period - 1)].value(measure)
                                                     : Series();
    }

    DiarySummary diaryOf(int period) const
    {
        const DiaryPlan &plan = m_protocol.diary;
        DiarySummary diary;
        diary.period = period;
        diary.expected = plan.lastDay - plan.firstDay + 1;
        diary.infusion = infusionDate(period);
        diary.finished = m_values.at(Occasion::period(period), u"diary_state"_s).text() == u"complete"_s;
        diary.received = m_values.date(Occasion::period(period), u"diary_received"_s);
        if (!diary.infusion.isValid()) {
            diary.state = m_dates.withdrawn ? DiarySummary::State::WillNotHappen : DiarySummary::State::NotYet;
            return diary;
        }
        diary.over = diary.infusion.addDays(plan.lastDay);
        if (const QDate next = infusionDate(period + 1); next.isValid())
            diary.over = std::min(diary.over, next);
        countDays(diary);
        diary.state = stateOf(diary);
        return diary;
    }

    void countDays(DiarySummary &diary) const
    {
        std::vector<Series> curves;
        for (const DiaryMeasure &measure : m_protocol.diary.measures)
            curves.push_back(curve(diary.period, measure.id));
        for (int day = m_protocol.diary.firstDay; day <= m_protocol.diary.lastDay; ++day) {
            const QDate date = diary.infusion.addDays(day);
            if (date > m_today || date > diary.over)
                break;
            ++diary.due;
            if (std::ranges::any_of(curves, [day](const Series &series) { return hasScore(series.at(day)); }))
                ++diary.entered;
            if (std::ranges::all_of(curves, [day](const Series &series) { return series.at(day) != emptyCell; }))
                ++diary.accounted;
        }
    }

    DiarySummary::State stateOf(const DiarySummary &diary) const
    {
        const bool over = m_today > diary.over || (m_today == diary.over && infusionDate(diary.period + 1).isValid());
        if (diary.finished || (over && diary.accounted == diary.due))
            return DiarySummary::State::Done;
        if (!over)
            return DiarySummary::State::InProgress;
        return m_today > diary.over.addDays(diaryLateAfterDays) ? DiarySummary::State::Late : DiarySummary::State::Due;
    }

    void stage()
    {
        for (const DiarySummary &diary : m_summary.diaries) {
            if (!diary.infusion.isValid() || diary.infusion > m_today)
                continue;
            m_summary.period = diary.period;
            m_summary.day = int(diary.infusion.daysTo(m_today));
            m_summary.dayOnPaper = m_today <= diary.over;
        }
        const bool ended = std::ranges::any_of(m_summary.visits, [](const VisitStatus &visit) {
            return visit.visit && visit.visit->kind == ProtocolVisit::Kind::End && visit.isDone();
        });
        const bool included =
            m_summary.inclusion.isValid() || std::ranges::any_of(m_summary.visits, [](const VisitStatus &visit) {
                return visit.visit && visit.visit->kind == ProtocolVisit::Kind::Inclusion && visit.isDone();
            });
        if (m_dates.withdrawn)
            m_summary.stage = PatientSummary::Stage::Withdrawn;
        else if (ended || m_values.at(Occasion::patient(), u"completed"_s).text() == u"1"_s)
            m_summary.stage = PatientSummary::Stage::Finished;
        else if (m_summary.period > 0)
            m_summary.stage = PatientSummary::Stage::InPeriod;
        else if (m_protocol.periods == 0 && isTreated())
            m_summary.stage = PatientSummary::Stage::FollowUp;
        else
            m_summary.stage = included ? PatientSummary::Stage::Included : PatientSummary::Stage::Screening;
    }

    bool isTreated() const
    {
        return !givenInfusions(m_protocol, m_values).empty() ||
               std::ranges::any_of(m_summary.visits, [](const VisitStatus &visit) {
                   return visit.visit->kind == ProtocolVisit::Kind::Infusion && visit.isDone();
               });
    }

    void queries()
    {
        for (const Query &query : m_record.queries) {
            m_summary.queriesOpen += query.isOpen() ? 1 : 0;
            m_summary.queriesToAnswer += query.waitsForAnswer() ? 1 : 0;
        }
    }

    void toDo()
    {
        visitsToDo();
        diariesToDo();
        for (const Query &query : m_record.queries) {
            if (!query.waitsForAnswer())
                continue;
            ToDo row{.kind = ToDo::Kind::Query, .urgency = ToDo::Urgency::Due, .query = query.number};
            row.about = query.about;
            row.text = query.text;
            row.date = query.raisedAt.toLocalTime().date();
            m_summary.toDo.push_back(row);
        }
        std::ranges::stable_sort(m_summary.toDo, [](const ToDo &a, const ToDo &b) {
            return std::pair(a.urgency, a.date) < std::pair(b.urgency, b.date);
        });
    }

    void visitsToDo()
    {
        int lastDone = -1;
        for (std::size_t i = 0; i < m_summary.visits.size(); ++i) {
            const VisitStatus &visit = m_summary.visits[i];
            if (visit.isDone()) {
                lastDone = int(i);
            } else if (visit.state == VisitState::Due || visit.state == VisitState::Late) {
                ToDo row{.kind = ToDo::Kind::Visit, .visit = int(i), .date = visit.target};
                row.urgency = visit.state == VisitState::Late ? ToDo::Urgency::Late : ToDo::Urgency::Due;
                row.daysLate = visit.daysLate;
                m_summary.toDo.push_back(row);
            }
        }
        if (lastDone >= 0) {
            m_summary.toDo.push_back({.kind = ToDo::Kind::Visit,
                                      .urgency = ToDo::Urgency::Done,
                                      .visit = lastDone,
                                      .date = m_summary.visits[std::size_t(lastDone)].done});
        }
    }

    void diariesToDo()
    {
        std::optional<ToDo> lastDone;
        for (const DiarySummary &diary : m_summary.diaries) {
            ToDo row{.kind = ToDo::Kind::Diary, .period = diary.period, .date = diary.over};
            row.done = diary.entered;
            row.total = diary.expected;
            switch (diary.state) {
            case DiarySummary::State::NotYet:
            case DiarySummary::State::WillNotHappen: continue;
            case DiarySummary::State::Done:
                row.urgency = ToDo::Urgency::Done;
                lastDone = row;
                continue;
            case DiarySummary::State::Late:
                row.urgency = ToDo::Urgency::Late;
                row.daysLate = int(diary.over.addDays(diaryLateAfterDays).daysTo(m_today));
                break;
            case DiarySummary::State::Due: row.urgency = ToDo::Urgency::Due; break;
            case DiarySummary::State::InProgress: row.urgency = ToDo::Urgency::InProgress; break;
            }
            m_summary.toDo.push_back(row);
        }
        if (lastDone)
            m_summary.toDo.push_back(*lastDone);
    }

    const Protocol &m_protocol;
    const PatientRecord &m_record;
    QDate m_today;
    PatientValues m_values;
    VisitDates m_dates;
    PatientSummary m_summary;
};

QRegularExpression expressionOf(const QString &pattern)
{
    QString expression;
    for (const QChar character : pattern)
        expression += character == u'#' ? u"\\d"_s : QRegularExpression::escape(QString(character));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

} // namespace

const DiarySummary *PatientSummary::nextDiary() const
{
    for (const DiarySummary &diary : diaries) {
        if (diary.infusion.isValid() && diary.state != DiarySummary::State::Done)
            return &diary;
    }
    return nullptr;
}

PatientRecord patientRecord(const Study &study, const QString &patient)
{
    PatientRecord record{patient, study.data(patient), {}, {}, false, {}};
    const bool isSigned = std::ranges::any_of(record.data, [](const Datum &datum) {
        return datum.key.occasion.kind() == Occasion::Kind::List && datum.key.occasion.list() == List::Signature;
    });
    if (isSigned)
        record.signatures = signatureStates(study, patient);
    record.queries = queriesAmong(study, record.data);
    record.isClosed = PatientValues(record.data).text(Occasion::patient(), u"completed"_s) == u"1";
    for (int period = 1; period <= study.protocol().periods; ++period) {
        QHash<QString, Series> curves;
        for (const DiaryMeasure &measure : study.protocol().diary.measures)
            curves.insert(measure.id, study.series(patient, period, measure.id));
        record.curves.push_back(std::move(curves));
    }
    return record;
}

PatientSummary summarise(const Protocol &protocol, const PatientRecord &record, QDate today)
{
    return Summary(protocol, record, today).take();
}

PatientSummary patientSummary(const Study &study, const QString &patient)
{
    return summarise(study.protocol(), patientRecord(study, patient), study.today());
}

VisitDates visitDates(const Protocol &protocol, const std::vector<Datum> &data)
{
    return visitDates(protocol, PatientValues(data));
}

bool fitsPattern(const QString &patientCode, const QString &pattern)
{
    return pattern.isEmpty() ? !patientCode.trimmed().isEmpty() : expressionOf(pattern).match(patientCode).hasMatch();
}

QString nextPatientCode(const QString &pattern, const QStringList &taken)
{
    const int digits = int(pattern.count(u'#'));
    if (digits == 0 || digits > 9)
        return {};
    qint64 highest = 0;
    qint64 limit = 1;
    for (int i = 0; i < digits; ++i)
        limit *= 10;
    const auto written = [&](qint64 number) {
        QString digitsOfNumber = QString::number(number).rightJustified(digits, u'0');
        QString patientCode;
        int used = 0;
        for (const QChar character : pattern)
            patientCode += character == u'#' ? digitsOfNumber.at(used++) : character;
        return patientCode;
    };
    for (const QString &patientCode : taken) {
        if (!fitsPattern(patientCode, pattern))
            continue;
        QString number;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (pattern.at(i) == u'#')
                number += patientCode.at(i);
        }
        highest = std::max(highest, number.toLongLong());
    }
    if (highest + 1 < limit)
        return written(highest + 1);
    for (qint64 number = 1; number < limit; ++number) {
        if (const QString free = written(number); !taken.contains(free))
            return free;
    }
    return {};
}

} // namespace carnet
