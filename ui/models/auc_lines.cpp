#include "ui/models/auc_lines.h"

#include "ui/models/words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(AucLines)
};

struct Period
{
    int number = 0;
    QDate infusion;
    std::vector<double> curve;
};

analysis::AucRule ruleOf(const Protocol &protocol, const QString &measure, int day)
{
    return analysis::aucRule(protocol.auc.rule(measure, day).toStdString()).value_or(analysis::AucRule::Observed);
}

QString shortRule(analysis::AucRule rule)
{
    return rule == analysis::AucRule::Locf ? u"LOCF"_s : ruleWords(rule);
}

class LinesMaker
{
public:
    LinesMaker(const Study &study, const QString &patient, int currentPeriod)
        : m_study(study)
        , m_protocol(study.protocol())
    {
        if (m_protocol.diary.measures.empty())
            return;
        m_measure = m_protocol.diary.measures.front().id;
        m_lines.measure = m_protocol.diary.measures.front().label.in(language());
        for (int period = 1; period <= m_protocol.periods; ++period) {
            if (m_protocol.hidesBetweenPeriodComparison && period != currentPeriod)
                continue;
            const ProtocolVisit *infusion = m_protocol.infusionOf(period);
            const Occasion visit = Occasion::visit(infusion ? m_protocol.visitIndex(infusion->code) : 0);
            const QString date = infusion ? study.value({patient, visit, u"visit_date"_s}).text() : QString();
            m_periods.push_back(
                {period, QDate::fromString(date, Qt::ISODate), endpointCurve(study, patient, period, m_measure)});
        }
    }

    AucLines make()
    {
        const std::vector<int> &days = m_protocol.auc.days;
        if (m_periods.empty() || days.empty())
            return m_lines;
        m_lines.lastDay = std::ranges::max(days);
        for (const Period &period : m_periods) {
            m_lines.periods.push_back(period.number);
            m_lines.daysEntered.push_back(
                analysis::auc(period.curve, m_protocol.auc.startDay, m_lines.lastDay, analysis::AucRule::Observed)
                    .observedAfterStart);
        }
        for (const int day : days) {
            const analysis::AucRule rule = ruleOf(m_protocol, m_measure, day);
            AucLines::Line line = lineOf(day, rule);
            line.label = rule == analysis::AucRule::Observed
                             ? Say::tr("D%1").arg(day)
                             : Say::tr("D%1 (%2)").arg(QString::number(day), shortRule(rule));
            line.isProtocolRule = day == m_lines.lastDay;
            m_lines.days.push_back(line);
        }
        for (const analysis::AucRule rule : analysis::allAucRules()) {
            AucLines::Line line = lineOf(m_lines.lastDay, rule);
            line.label = ruleWords(rule);
            line.isProtocolRule = rule == ruleOf(m_protocol, m_measure, m_lines.lastDay);
            m_lines.rules.push_back(line);
        }
        m_lines.formula = formula();
        return m_lines;
    }

private:
    AucLines::Line lineOf(int day, analysis::AucRule rule) const
    {
        AucLines::Line line;
        for (const Period &period : m_periods) {
            AucLines::Cell cell;
            if (period.infusion.isValid() && period.infusion.addDays(day) <= m_study.today()) {
                const analysis::Auc auc =
                    analysis::auc(period.curve, m_protocol.auc.startDay, day, rule, m_protocol.auc.minimumPostShare);
                cell.area = auc.area;
                cell.fewDays = auc.area && auc.observedAfterStart * 2 < day;
            }
            line.cells.push_back(cell);
        }
        return line;
    }

    QString formula() const
    {
        std::vector<std::pair<analysis::AucRule, QStringList>> byRule;
        for (const int day : m_protocol.auc.days) {
            const analysis::AucRule rule = ruleOf(m_protocol, m_measure, day);
            const auto known = std::ranges::find(byRule, rule, [](const auto &entry) { return entry.first; });
            if (known == byRule.end())
                byRule.push_back({rule, {Say::tr("D%1").arg(day)}});
            else
                known->second.append(Say::tr("D%1").arg(day));
        }
        QStringList rules;
        for (const auto &[rule, days] : byRule) {
            const QString which =
                days.size() > 2 ? Say::tr("%1–%2").arg(days.first(), days.last()) : days.join(u", "_s);
            rules.append(Say::tr("%1 %2").arg(which, ruleWords(rule)));
        }
        return Say::tr("Points × days, trapezoidal rule from day %1; %2.")
            .arg(QString::number(m_protocol.auc.startDay), rules.join(u"; "_s));
    }

    const Study &m_study;
    const Protocol &m_protocol;
    QString m_measure;
    std::vector<Period> m_periods;
    AucLines m_lines;
};

} // namespace

bool AucLines::hasFewDays() const
{
    return std::ranges::any_of(days, [](const Line &line) { return std::ranges::any_of(line.cells, &Cell::fewDays); });
}

AucLines aucLines(const Study &study, const QString &patient, int currentPeriod)
{
    return LinesMaker(study, patient, currentPeriod).make();
}

QString ruleWords(analysis::AucRule rule)
{
    switch (rule) {
    case analysis::AucRule::Observed: return Say::tr("observed values only");
    case analysis::AucRule::ObservedScaled: return Say::tr("observed, scaled to all days");
    case analysis::AucRule::CompleteEnds: return Say::tr("first and last day there");
    case analysis::AucRule::CompleteDays: return Say::tr("every day there");
    case analysis::AucRule::Locf: return Say::tr("last value carried forward");
    case analysis::AucRule::Linear: return Say::tr("straight lines over gaps");
    case analysis::AucRule::Bocf: return Say::tr("first value carried forward");
    }
    return {};
}

} // namespace carnet::ui
