#include "core/results/event_counts.h"

#include "core/results/arms.h"
#include "core/results/cohort.h"
#include "core/visits/visit_check.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(EventCounts)
};

/// The same words typed in another way are the same term.
QString sameTerm(const QString &term)
{
    return term.simplified().toCaseFolded();
}

bool isBefore(const PatientValues &values, Occasion row, const QDate &treated, int period)
{
    const auto days = possibleDays(values.text(row, u"ae_onset_date"_s));
    return period == 0 && days && days->second < treated;
}

/// The period that was recorded with an event, else that of the last infusion on or before its first day.
int periodOf(const Protocol &protocol, const PatientValues &values, Occasion row)
{
    const int recorded = int(values.at(row, u"ae_period"_s).number().value_or(0));
    if (recorded >= 1 && recorded <= protocol.periods)
        return recorded;
    const QDate onset = values.date(row, u"ae_onset_date"_s);
    int found = 0;
    for (int period = 1; onset.isValid() && period <= protocol.periods; ++period) {
        const QDate infusion = infusionDay(protocol, values, period);
        if (infusion.isValid() && infusion <= onset)
            found = period;
    }
    return found;
}

class EventCounter
{
public:
    explicit EventCounter(const Study &study)
        : m_study(study)
        , m_protocol(study.protocol())
        , m_groups(study)
    {
        m_counts.severities = study.dictionary().codelist(u"severity"_s);
        m_counts.byTreatment = m_groups.byTreatment();
        for (const Option &group : m_groups.groups()) {
            if (m_groups.by() != ResultGroups::By::Everybody)
                addGroup(group);
        }
        addGroup({u"all"_s, {Say::tr("Whole study"), {}}});
    }

    EventCounts count()
    {
        forEachPatient(m_study, [this](const QString &patient, const PatientValues &values) { add(patient, values); });
        for (auto &[key, term] : m_terms)
            m_counts.terms.push_back(std::move(term));
        std::ranges::stable_sort(m_counts.terms, [](const EventTerm &a, const EventTerm &b) {
            return std::pair(a.groups.back().patients, a.groups.back().events) >
                   std::pair(b.groups.back().patients, b.groups.back().events);
        });
        return std::move(m_counts);
    }

private:
    /// What one patient had in one group.
    struct Had
    {
        int events = 0;
        int related = 0;
        bool serious = false;
        int worst = -1;
        std::map<QString, EventTerm::Count> terms;
    };

    void addGroup(const Option &option)
    {
        EventGroup group;
        group.code = option.code;
        group.label = option.label;
        group.bySeverity.assign(m_counts.severities.size(), 0);
        m_counts.groups.push_back(group);
    }

    void add(const QString &patient, const PatientValues &values)
    {
        const QDate treated = treatmentDay(m_protocol, values);
        std::vector<Had> had(m_counts.groups.size());
        for (const int number : values.rows(List::AdverseEvent)) {
            const Occasion row = Occasion::row(List::AdverseEvent, number);
            if (!values.at(row, u"ae_term"_s).hasContent())
                continue;
            const int period = periodOf(m_protocol, values, row);
            if (!treated.isValid() || isBefore(values, row, treated, period)) {
                ++m_counts.beforeTreatment;
                continue;
            }
            note(had.back(), values, row);
            const int group = m_groups.groupOf(patient, period);
            if (group >= 0 && m_groups.by() != ResultGroups::By::Everybody)
                note(had[std::size_t(group)], values, row);
            else if (m_protocol.periods > 0)
                ++m_counts.withoutPeriod;
        }
        for (std::size_t i = 0; i < had.size(); ++i) {
            const bool isWhole = i + 1 == had.size();
            take(had[i], isWhole ? treated.isValid() : isExposed(patient, values, i, treated), i);
        }
    }

    bool isExposed(const QString &patient, const PatientValues &values, std::size_t group, const QDate &treated) const
    {
        if (m_protocol.periods == 0)
            return treated.isValid() && m_groups.groupOf(patient, 0) == int(group);
        const int period = m_groups.periodOf(patient, group);
        return period > 0 && infusionDay(m_protocol, values, period).isValid();
    }

    void note(Had &had, const PatientValues &values, Occasion row)
    {
        const bool related = isRelated(values.text(row, u"ae_causality"_s));
        ++had.events;
        had.related += related ? 1 : 0;
        had.serious = had.serious || values.text(row, u"ae_serious"_s) == u"1";
        const QString severity = values.text(row, u"ae_severity"_s);
        const auto found = std::ranges::find(m_counts.severities, severity, &Option::code);
        if (found != m_counts.severities.end())
            had.worst = std::max(had.worst, int(found - m_counts.severities.begin()));
        const QString term = values.text(row, u"ae_term"_s);
        const QString key = sameTerm(term);
        if (!m_terms.contains(key))
            m_terms.emplace(key, newTerm(term, key));
        EventTerm::Count &count = had.terms[key];
        ++count.events;
        count.related += related ? 1 : 0;
    }

    EventTerm newTerm(const QString &term, const QString &key) const
    {
        EventTerm fresh{term, {term, term}, std::vector<EventTerm::Count>(m_counts.groups.size())};
        for (const Option &usual : m_protocol.quickEvents) {
            if (sameTerm(usual.code) == key)
                fresh.label = usual.label;
        }
        return fresh;
    }

    void take(const Had &had, bool exposed, std::size_t index)
    {
        EventGroup &group = m_counts.groups[index];
        group.exposed += exposed || had.events > 0 ? 1 : 0;
        group.withAny += had.events > 0 ? 1 : 0;
        group.withRelated += had.related > 0 ? 1 : 0;
        group.withSerious += had.serious ? 1 : 0;
        group.events += had.events;
        group.relatedEvents += had.related;
        if (had.worst >= 0)
            ++group.bySeverity[std::size_t(had.worst)];
        for (const auto &[key, count] : had.terms) {
            EventTerm::Count &sum = m_terms.at(key).groups[index];
            ++sum.patients;
            sum.related += count.related > 0 ? 1 : 0;
            sum.events += count.events;
        }
    }

    const Study &m_study;
    const Protocol &m_protocol;
    ResultGroups m_groups;
    EventCounts m_counts;
    std::map<QString, EventTerm> m_terms;
};

} // namespace

std::vector<EventOfPeriod> eventsByPeriod(const Study &study)
{
    const Protocol &protocol = study.protocol();
    std::vector<EventOfPeriod> events;
    forEachPatient(study, [&](const QString &patient, const PatientValues &values) {
        const QDate treated = treatmentDay(protocol, values);
        for (const int number : values.rows(List::AdverseEvent)) {
            const Occasion row = Occasion::row(List::AdverseEvent, number);
            const int period = periodOf(protocol, values, row);
            if (values.at(row, u"ae_term"_s).hasContent() && treated.isValid() &&
                !isBefore(values, row, treated, period))
                events.push_back({patient, period, isRelated(values.text(row, u"ae_causality"_s))});
        }
    });
    return events;
}

std::vector<std::pair<QString, int>> exposedPeriods(const Study &study)
{
    const Protocol &protocol = study.protocol();
    std::vector<std::pair<QString, int>> exposed;
    forEachPatient(study, [&](const QString &patient, const PatientValues &values) {
        if (protocol.periods == 0 && treatmentDay(protocol, values).isValid())
            exposed.emplace_back(patient, 0);
        for (int period = 1; period <= protocol.periods; ++period) {
            if (infusionDay(protocol, values, period).isValid())
                exposed.emplace_back(patient, period);
        }
    });
    return exposed;
}

bool isRelated(QStringView causality)
{
    return causality == u"possible" || causality == u"probable" || causality == u"certain";
}

EventCounts eventCounts(const Study &study)
{
    return EventCounter(study).count();
}

} // namespace carnet
