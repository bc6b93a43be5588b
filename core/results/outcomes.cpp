#include "core/results/outcomes.h"

#include "core/results/cohort.h"
#include "core/scoring/scorer.h"
#include "core/scoring/scores.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using analysis::AucRule;

constexpr double withinLimit = 1e-9;

OutcomeSeries emptySeries(const Protocol &protocol, const ProtocolOutcome &outcome)
{
    OutcomeSeries series;
    series.outcome = outcome;
    const std::vector<int> days = plannedDays(protocol);
    const int inclusion = visitOfKind(protocol, ProtocolVisit::Kind::Inclusion);
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        const auto &forms = protocol.visits[i].forms;
        if (std::ranges::find(forms, outcome.form) == forms.end())
            continue;
        if (int(i) == inclusion)
            series.baseline = int(series.visits.size());
        series.visits.push_back(int(i));
        series.days.push_back(days[i]);
    }
    return series;
}

/// Reads the values of one outcome out of a patient's record.
class OutcomeReader
{
public:
    OutcomeReader(const Protocol &protocol, const ProtocolOutcome &outcome)
        : m_series(emptySeries(protocol, outcome))
        , m_instrument(protocol.instrument(outcome.form))
    {
        if (outcome.isScore)
            m_scorer.emplace(*m_instrument);
    }

    void add(const QString &patient, const PatientValues &values)
    {
        OutcomeSeries::Row row{patient, {}};
        for (const int visit : m_series.visits)
            row.values.push_back(valueAt(values, Occasion::visit(visit)));
        if (!row.isEmpty())
            m_series.rows.push_back(std::move(row));
    }

    OutcomeSeries take() { return std::move(m_series); }

private:
    std::optional<double> valueAt(const PatientValues &values, Occasion occasion) const
    {
        if (!m_series.outcome.isScore)
            return values.at(occasion, m_series.outcome.code).number();
        Answers answers;
        for (const Item &item : m_instrument->items) {
            if (Value value = values.at(occasion, item.code); !value.isEmpty())
                answers.insert(item.code, std::move(value));
        }
        if (answers.isEmpty())
            return {};
        for (const Score &score : scores(*m_instrument, *m_scorer, answers)) {
            if (score.definition->id == m_series.outcome.code)
                return score.value;
        }
        return {};
    }

    OutcomeSeries m_series;
    const Instrument *m_instrument;
    std::optional<Scorer> m_scorer;
};

int plannedDay(const Protocol &protocol, const QString &code, std::size_t depth)
{
    if (depth > protocol.visits.size()) // the reader refuses circles; this stops at one all the same
        return 0;
    if (code == u"IN1")
        return plannedDay(protocol, protocol.repeatedInfusions.anchor, depth + 1) +
               protocol.repeatedInfusions.targetDay;
    const ProtocolVisit *visit = protocol.visit(code);
    if (!visit || visit->anchor.isEmpty())
        return 0;
    return plannedDay(protocol, visit->anchor, depth + 1) + visit->targetDay;
}

/// Fills the visits that are missing as the rule says; from the first place to the last, all inside the horizon.
void fill(std::vector<std::optional<double>> &values, const std::vector<int> &days, AucRule rule)
{
    const auto has = [](const auto &value) { return value.has_value(); };
    const auto first = std::ranges::find_if(values, has);
    if (first == values.end())
        return;
    for (auto early = values.begin(); early != first && rule != AucRule::Bocf; ++early)
        *early = *first;
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (values[i])
            continue;
        std::size_t later = i;
        while (later < values.size() && !values[later])
            ++later;
        if (rule == AucRule::Locf || later == values.size()) {
            values[i] = rule == AucRule::Bocf ? values.front() : values[i - 1];
        } else if (values[i - 1]) {
            const double share = double(days[i] - days[i - 1]) / double(days[later] - days[i - 1]);
            values[i] = *values[i - 1] + (*values[later] - *values[i - 1]) * share;
        }
    }
}

bool imputes(AucRule rule)
{
    return rule == AucRule::Locf || rule == AucRule::Linear || rule == AucRule::Bocf;
}

} // namespace

OutcomePlan outcomePlan(const Study &study)
{
    return outcomePlan(study.protocolJson(), study.protocol());
}

std::optional<ProtocolOutcome> outcomeOf(const Study &study, const QString &code)
{
    const OutcomePlan plan = outcomePlan(study);
    for (const ProtocolOutcome &outcome : plan.outcomes) {
        if (outcome.code == code)
            return outcome;
    }
    return {};
}

bool OutcomeSeries::Row::isEmpty() const
{
    return std::ranges::none_of(values, [](const auto &value) { return value.has_value(); });
}

std::vector<double> OutcomeSeries::at(std::size_t visit) const
{
    std::vector<double> found;
    for (const Row &row : rows) {
        if (row.values[visit])
            found.push_back(*row.values[visit]);
    }
    return found;
}

std::vector<OutcomeSeries> outcomeSeries(const Study &study, const std::vector<ProtocolOutcome> &outcomes,
                                         const QString &patient)
{
    std::vector<OutcomeReader> readers;
    readers.reserve(outcomes.size());
    for (const ProtocolOutcome &outcome : outcomes)
        readers.emplace_back(study.protocol(), outcome);
    const auto add = [&readers](const QString &code, const PatientValues &values) {
        for (OutcomeReader &reader : readers)
            reader.add(code, values);
    };
    if (patient.isEmpty()) {
        forEachPatient(study, add);
    } else {
        const std::vector<Datum> data = study.data(patient);
        add(patient, PatientValues(data));
    }
    std::vector<OutcomeSeries> all;
    for (OutcomeReader &reader : readers)
        all.push_back(reader.take());
    return all;
}

std::vector<Responders> responders(const OutcomeSeries &series)
{
    std::vector<Responders> found;
    if (series.baseline < 0 || series.outcome.isYesNo())
        return found;
    const auto baseline = std::size_t(series.baseline);
    for (std::size_t visit = baseline + 1; visit < series.visits.size(); ++visit) {
        Responders at;
        at.visit = visit;
        for (const OutcomeSeries::Row &row : series.rows) {
            const auto &before = row.values[baseline];
            if (!before || *before <= 0)
                continue;
            ++at.withBaseline;
            if (!row.values[visit])
                continue;
            ++at.evaluable;
            const double change = (*before - *row.values[visit]) * (series.outcome.lowerIsBetter ? 1 : -1);
            const double percent = 100 * change / *before;
            at.atLeast30 += percent >= 30 - withinLimit ? 1 : 0;
            at.atLeast50 += percent >= 50 - withinLimit ? 1 : 0;
        }
        found.push_back(at);
    }
    return found;
}

int analysedPatients(const OutcomeSeries &series)
{
    return int(std::ranges::count_if(series.rows, [&](const OutcomeSeries::Row &row) {
        if (series.baseline < 0)
            return true;
        const auto after = row.values.begin() + series.baseline + 1;
        return row.values[std::size_t(series.baseline)] &&
               std::any_of(after, row.values.end(), [](const auto &value) { return value.has_value(); });
    }));
}

analysis::Auc visitAuc(const OutcomeSeries &series, const OutcomeSeries::Row &row, int day, AucRule rule)
{
    std::vector<std::optional<double>> values;
    std::vector<int> days;
    for (std::size_t i = 0; i < series.visits.size(); ++i) {
        if (series.days[i] < 0 || series.days[i] > day)
            continue;
        values.push_back(row.values[i]);
        days.push_back(series.days[i]);
    }
    analysis::Auc result;
    result.expected = int(values.size());
    result.observed = int(std::ranges::count_if(values, [](const auto &value) { return value.has_value(); }));
    const bool after = std::any_of(values.begin() + (values.empty() ? 0 : 1), values.end(),
                                   [](const auto &value) { return value.has_value(); });
    if (imputes(rule) && (!after || (rule == AucRule::Bocf && !values.front())))
        return result;
    if (rule == AucRule::CompleteDays && result.observed < result.expected)
        return result;
    if (imputes(rule))
        fill(values, days, rule);
    std::vector<double> byDay(std::size_t(day) + 1, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            byDay[std::size_t(days[i])] = *values[i];
    }
    // Straight lines join the visits whatever the rule: what it says about missing ones is done.
    const bool bridges = imputes(rule) || rule == AucRule::CompleteDays;
    const analysis::Auc area = analysis::auc(byDay, 0, day, bridges ? AucRule::Observed : rule);
    result.area = area.area;
    result.perDay = area.perDay;
    result.covered = area.covered;
    result.observedAfterStart = area.observedAfterStart;
    result.imputed = imputes(rule) && area.area ? result.expected - result.observed : 0;
    return result;
}

std::vector<OutcomeArea> outcomeAreas(const Study &study, const OutcomeAreaRequest &request)
{
    const OutcomePlan plan = outcomePlan(study);
    std::vector<ProtocolOutcome> wanted;
    for (const ProtocolOutcome &outcome : plan.outcomes) {
        const bool isAsked = request.outcomes.empty()
                                 ? !outcome.aucDays.empty()
                                 : std::ranges::find(request.outcomes, outcome.code) != request.outcomes.end();
        if (isAsked)
            wanted.push_back(outcome);
    }
    std::vector<OutcomeArea> areas;
    for (const OutcomeSeries &series : outcomeSeries(study, wanted)) {
        const std::vector<int> &days = request.days.empty() ? series.outcome.aucDays : request.days;
        const int last = series.outcome.aucDays.empty() ? 0 : series.outcome.aucDays.back();
        for (const OutcomeSeries::Row &row : series.rows) {
            for (const int day : days) {
                std::vector<AucRule> rules = request.rules;
                if (rules.empty())
                    rules = {day == last ? AucRule::Locf : AucRule::Observed};
                for (const AucRule rule : rules)
                    areas.push_back({row.patient, series.outcome.code, day, rule, visitAuc(series, row, day, rule)});
            }
        }
    }
    std::ranges::stable_sort(areas, {}, &OutcomeArea::patient);
    return areas;
}

std::vector<int> plannedDays(const Protocol &protocol)
{
    const int inclusion = visitOfKind(protocol, ProtocolVisit::Kind::Inclusion);
    const int zero = inclusion < 0 ? 0 : plannedDay(protocol, protocol.visits[std::size_t(inclusion)].code, 0);
    std::vector<int> days;
    for (const ProtocolVisit &visit : protocol.visits)
        days.push_back(plannedDay(protocol, visit.code, 0) - zero);
    return days;
}

} // namespace carnet
