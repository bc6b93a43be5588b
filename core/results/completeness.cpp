#include "core/results/completeness.h"

#include "core/results/cohort.h"
#include "core/visits/visits.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// One period of one patient: which days are due, and what stands in for day 0.
struct DuePeriod
{
    int lastDue = -1; ///< last day that has come and belongs to the period
    bool hasScoreBefore = false;
};

/// By patient, then period, for periods that began.
using DuePeriods = std::map<QString, std::map<int, DuePeriod>>;

DuePeriods duePeriods(const Study &study)
{
    const Protocol &protocol = study.protocol();
    DuePeriods found;
    forEachPatient(study, [&](const QString &patient, const PatientValues &values) {
        for (int period = 1; period <= protocol.periods; ++period) {
            const QDate infusion = infusionDay(protocol, values, period);
            if (!infusion.isValid() || infusion > study.today())
                continue;
            QDate over = std::min(infusion.addDays(protocol.diary.lastDay), study.today());
            if (const QDate next = infusionDay(protocol, values, period + 1); next.isValid())
                over = std::min(over, next);
            const int visit = protocol.visitIndex(protocol.infusionOf(period)->code);
            found[patient][period] = {int(infusion.daysTo(over)),
                                      values.at(Occasion::visit(visit), u"pre_infusion_nrs"_s).number().has_value()};
        }
    });
    return found;
}

void count(Cell cell, DiaryCompleteness &sum)
{
    ++sum.due;
    if (hasScore(cell))
        ++sum.entered;
    else if (cell == emptyCell)
        ++sum.empty;
    else if (cell == cellOf(Missing::NotDone))
        ++sum.notDone;
    else if (cell == cellOf(Missing::Illegible))
        ++sum.illegible;
    else
        ++sum.otherReasons;
}

struct Stretch
{
    int first = 0;
    int last = 0;
};

std::vector<Stretch> stretches(const Protocol &protocol)
{
    std::vector<Stretch> found{{0, 0}};
    int first = 1;
    for (const int day : protocol.auc.days) {
        found.push_back({first, day});
        first = day + 1;
    }
    if (first <= protocol.diary.lastDay)
        found.push_back({first, protocol.diary.lastDay});
    found.push_back({1, protocol.diary.lastDay});
    return found;
}

void count(const Series &series, const DuePeriod &period, bool standsIn, MissingDays &sum)
{
    const int last = std::min(sum.lastDay, period.lastDue);
    if (last < sum.firstDay)
        return;
    int missing = 0;
    for (int day = sum.firstDay; day <= last; ++day)
        missing += hasScore(series.at(day)) || (day == 0 && standsIn) ? 0 : 1;
    const int expected = last - sum.firstDay + 1;
    ++sum.patients;
    sum.anyMissing += missing > 0 ? 1 : 0;
    sum.allMissing += missing == expected ? 1 : 0;
    sum.missingDays += missing;
    sum.expectedDays += expected;
}

void count(const VisitStatus &status, VisitCompleteness &visit)
{
    switch (status.state) {
    case VisitState::Done: ++visit.done; break;
    case VisitState::DoneOutOfWindow: ++visit.doneOutOfWindow; break;
    case VisitState::Due: ++visit.due; break;
    case VisitState::Late: ++visit.late; break;
    case VisitState::WillNotHappen: ++visit.willNotHappen; break;
    case VisitState::NotYet: ++visit.notYet; break;
    }
}

void count(const VisitForm &form, VisitCompleteness &visit)
{
    if (!form.isWanted)
        return;
    auto found = std::ranges::find(visit.forms, form.id, &VisitCompleteness::Form::id);
    if (found == visit.forms.end())
        found = visit.forms.insert(visit.forms.end(), {form.id, 0, 0, 0});
    switch (form.state) {
    case VisitForm::State::Complete: ++found->complete; break;
    case VisitForm::State::Begun: ++found->begun; break;
    case VisitForm::State::Empty: ++found->empty; break;
    }
}

} // namespace

std::vector<DiaryCompleteness> diaryCompleteness(const Study &study)
{
    const Protocol &protocol = study.protocol();
    const DuePeriods periods = duePeriods(study);
    std::vector<DiaryCompleteness> rows;
    for (int period = 1; protocol.hasDiary() && period <= protocol.periods; ++period) {
        for (const DiaryMeasure &measure : protocol.diary.measures) {
            DiaryCompleteness row;
            row.measure = measure.id;
            row.period = period;
            for (const auto &[patient, of] : periods) {
                const auto due = of.find(period);
                if (due == of.end())
                    continue;
                ++row.patients;
                const Series series = study.series(patient, period, measure.id);
                for (int day = protocol.diary.firstDay; day <= due->second.lastDue; ++day)
                    count(series.at(day), row);
            }
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<MissingDays> missingDays(const Study &study)
{
    const Protocol &protocol = study.protocol();
    const DuePeriods periods = duePeriods(study);
    std::vector<MissingDays> rows;
    if (!protocol.hasDiary())
        return rows;
    const QString &main = protocol.diary.measures.front().id;
    for (const DiaryMeasure &measure : protocol.diary.measures) {
        for (int period = 1; period <= protocol.periods; ++period) {
            const std::size_t first = rows.size();
            for (const Stretch &stretch : stretches(protocol))
                rows.push_back({measure.id, period, stretch.first, stretch.last, 0, 0, 0, 0, 0});
            for (const auto &[patient, of] : periods) {
                const auto due = of.find(period);
                if (due == of.end())
                    continue;
                const Series series = study.series(patient, period, measure.id);
                for (std::size_t i = first; i < rows.size(); ++i)
                    count(series, due->second, measure.id == main && due->second.hasScoreBefore, rows[i]);
            }
        }
    }
    return rows;
}

MissingPattern missingPattern(const Series &series, int lastDueDay)
{
    int first = 0;
    int last = 0;
    int observed = 0;
    for (int day = 1; day <= lastDueDay; ++day) {
        if (!hasScore(series.at(day)))
            continue;
        first = first == 0 ? day : first;
        last = day;
        ++observed;
    }
    if (observed == 0)
        return MissingPattern::Nothing;
    const bool leading = first > 1;
    const bool trailing = last < lastDueDay;
    const bool interior = last - first + 1 > observed;
    if (int(leading) + int(trailing) + int(interior) > 1)
        return MissingPattern::Mixed;
    if (leading)
        return MissingPattern::Leading;
    if (trailing)
        return MissingPattern::Trailing;
    return interior ? MissingPattern::Interior : MissingPattern::Complete;
}

QString code(MissingPattern pattern)
{
    switch (pattern) {
    case MissingPattern::Complete: return u"complete"_s;
    case MissingPattern::Leading: return u"leading"_s;
    case MissingPattern::Interior: return u"interior"_s;
    case MissingPattern::Trailing: return u"trailing"_s;
    case MissingPattern::Mixed: return u"mixed"_s;
    case MissingPattern::Nothing: break;
    }
    return u"nothing"_s;
}

std::vector<VisitCompleteness> visitCompleteness(const Study &study)
{
    const Protocol &protocol = study.protocol();
    std::vector<VisitCompleteness> visits(protocol.visits.size());
    for (std::size_t i = 0; i < visits.size(); ++i)
        visits[i].visit = int(i);
    forEachPatient(study, [&](const QString &, const PatientValues &values) {
        if (!inclusionDay(protocol, values).isValid())
            return;
        const std::vector<VisitStatus> statuses = schedule(protocol, visitDates(protocol, values), study.today());
        for (std::size_t i = 0; i < statuses.size(); ++i) {
            count(statuses[i], visits[i]);
            if (!statuses[i].isDone())
                continue;
            for (const VisitForm &form : visitForms(protocol, values, int(i)))
                count(form, visits[i]);
        }
    });
    return visits;
}

} // namespace carnet
