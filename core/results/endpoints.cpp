#include "core/results/endpoints.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using analysis::AucRule;

std::vector<double> scores(std::span<const Cell> cells)
{
    std::vector<double> byDay(cells.size());
    std::transform(cells.begin(), cells.end(), byDay.begin(),
                   [](Cell cell) { return hasScore(cell) ? score(cell) : std::numeric_limits<double>::quiet_NaN(); });
    return byDay;
}

Occasion infusionOccasion(const Protocol &protocol, int period)
{
    const ProtocolVisit *infusion = protocol.infusionOf(period);
    return infusion ? Occasion::visit(protocol.visitIndex(infusion->code)) : Occasion::patient();
}

/// The score just before the infusion is the average of day 0 when the diary has none.
void addPreInfusion(const Study &study, const QString &patient, int period, const QString &measure,
                    std::vector<double> &byDay)
{
    const bool hasDayZero = !byDay.empty() && !std::isnan(byDay.front());
    if (measure != u"average" || hasDayZero || !study.protocol().infusionOf(period))
        return;
    const Occasion infusion = infusionOccasion(study.protocol(), period);
    const auto before = study.value({patient, infusion, u"pre_infusion_nrs"_s}).number();
    if (!before)
        return;
    if (byDay.empty())
        byDay.resize(1);
    byDay.front() = *before;
}

bool hasInfusion(const Study &study, const QString &patient, int period)
{
    if (!study.protocol().infusionOf(period))
        return false;
    const Occasion infusion = infusionOccasion(study.protocol(), period);
    return study.value({patient, infusion, u"visit_date"_s}).hasContent() ||
           study.value({patient, infusion, u"infusion_start"_s}).hasContent();
}

/// The table while it grows, patient by patient.
class AucTable
{
public:
    AucTable(const Study &study, const AucRequest &request)
        : m_study(study)
        , m_protocol(study.protocol())
        , m_request(request)
    {
        if (m_request.measures.empty()) {
            for (const DiaryMeasure &measure : m_protocol.diary.measures)
                m_request.measures.push_back(measure.id);
        }
        if (m_request.days.empty())
            m_request.days = m_protocol.auc.days;
        sortOnce(m_request.days);
        std::sort(m_request.rules.begin(), m_request.rules.end(),
                  [](AucRule left, AucRule right) { return analysis::name(left) < analysis::name(right); });
        m_request.rules.erase(std::unique(m_request.rules.begin(), m_request.rules.end()), m_request.rules.end());
        m_startDay = m_request.startDay.value_or(m_protocol.auc.startDay);
    }

    void addCurve(const SeriesView &view) { m_curves[{view.period, *view.measure}] = scores(view.cells); }

    /// Writes the rows of one patient from the curves added since the last one.
    void finish(const QString &patient)
    {
        for (int period = 1; period <= m_protocol.periods; ++period) {
            if (!happened(patient, period))
                continue;
            for (const QString &measure : m_request.measures) {
                std::vector<double> byDay = std::move(m_curves[{period, measure}]);
                addPreInfusion(m_study, patient, period, measure, byDay);
                addRows(patient, period, measure, byDay);
            }
        }
        m_curves.clear();
    }

    std::vector<AucRow> rows;

private:
    static void sortOnce(std::vector<int> &days)
    {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }

    bool happened(const QString &patient, int period) const
    {
        const auto first = m_curves.lower_bound({period, QString()});
        if ((first != m_curves.end() && first->first.first == period) || hasInfusion(m_study, patient, period))
            return true;
        const std::vector<Datum> data = m_study.data(patient);
        return std::any_of(data.begin(), data.end(), [period](const Datum &datum) {
            return datum.key.occasion.isDay() && datum.key.occasion.periodNumber() == period;
        });
    }

    void addRows(const QString &patient, int period, const QString &measure, std::span<const double> byDay)
    {
        for (const int day : m_request.days) {
            const AucRule usual = usualRule(measure, day);
            const std::span<const AucRule> rules =
                m_request.rules.empty() ? std::span(&usual, 1) : std::span(m_request.rules);
            for (const AucRule rule : rules) {
                const bool isUsual = rule == usual && m_startDay == m_protocol.auc.startDay &&
                                     !m_protocol.auc.rule(measure, day).isEmpty();
                rows.push_back({patient, period, measure, m_startDay, day, rule,
                                analysis::auc(byDay, m_startDay, day, rule, m_protocol.auc.minimumPostShare), isUsual});
            }
        }
    }

    /// The protocol's rule; where it names none, nothing is imputed but at its last day.
    AucRule usualRule(const QString &measure, int day) const
    {
        const QString named = m_protocol.auc.rule(measure, day);
        const bool isLastDay = !m_protocol.auc.days.empty() && day == m_protocol.auc.days.back();
        return analysis::aucRule(named.toStdString()).value_or(isLastDay ? AucRule::Locf : AucRule::Observed);
    }

    const Study &m_study;
    const Protocol &m_protocol;
    AucRequest m_request;
    int m_startDay = 0;
    std::map<std::pair<int, QString>, std::vector<double>> m_curves; ///< of one patient, by period and measure
};

} // namespace

std::vector<AucRow> aucTable(const Study &study, const AucRequest &request)
{
    AucTable table(study, request);
    const QStringList patients = study.patients();
    qsizetype next = 0;
    study.forEachSeries([&](const SeriesView &view) {
        while (next < patients.size() && patients[next] != *view.patient)
            table.finish(patients[next++]);
        table.addCurve(view);
    });
    while (next < patients.size())
        table.finish(patients[next++]);
    return std::move(table.rows);
}

bool hasCome(const Study &study, const QString &patient, int period, int day)
{
    if (!study.protocol().infusionOf(period))
        return true;
    const Occasion visit = infusionOccasion(study.protocol(), period);
    const QDate date = QDate::fromString(study.value({patient, visit, u"visit_date"_s}).text(), Qt::ISODate);
    return !date.isValid() || date.addDays(day) <= study.today();
}

std::vector<double> endpointCurve(const Study &study, const QString &patient, int period, const QString &measure)
{
    std::vector<double> byDay = scores(study.series(patient, period, measure).cells);
    addPreInfusion(study, patient, period, measure, byDay);
    return byDay;
}

QString aucRuleVersion()
{
    return u"auc-1"_s;
}

} // namespace carnet
