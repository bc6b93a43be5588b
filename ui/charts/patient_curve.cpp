#include "ui/charts/patient_curve.h"

#include "core/patients/patient_summary.h"
#include "core/patients/treatments.h"
#include "core/results/arms.h"
#include "core/results/endpoints.h"

#include <QLocale>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QDate dateOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Words optionWords(const std::vector<Option> &options, const QString &code)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option &each) { return each.code == code; });
    return found != options.end() ? found->label : Words{code, code};
}

/// Collects the plain values of one patient.
class Collector
{
public:
    Collector(const Study &study, const QString &patient)
        : m_study(study)
        , m_protocol(study.protocol())
        , m_patient(patient)
        , m_data(study.data(patient))
    {
        for (const Datum &datum : m_data)
            m_values[datum.key.occasion][datum.key.item] = datum.value;
    }

    PatientCurve collect()
    {
        m_curve.patient = m_patient;
        m_curve.minimum = m_protocol.diary.minimum;
        m_curve.maximum = m_protocol.diary.maximum;
        m_curve.firstDay = m_protocol.diary.firstDay;
        m_curve.plannedPeriods = m_protocol.periods;
        m_curve.ticks = m_protocol.auc.days;
        m_curve.today = m_study.today();
        m_curve.comparesPeriods = !m_protocol.hidesBetweenPeriodComparison;
        m_curve.synthetic = m_study.isSynthetic();
        for (const DiaryMeasure &measure : m_protocol.diary.measures)
            m_curve.measures.push_back({measure.id, measure.label, measure.shortLabel});
        addAucRule();
        m_curve.baseline = patientSummary(m_study, m_patient).painAtInclusion;
        for (int period = 1; period <= m_protocol.periods; ++period)
            addPeriod(period);
        if (!m_curve.comparesPeriods && m_curve.periods.size() > 1)
            m_curve.periods.erase(m_curve.periods.begin(), m_curve.periods.end() - 1);
        addEvents();
        addTreatmentChanges();
        return std::move(m_curve);
    }

private:
    QString text(Occasion occasion, const QString &item) const
    {
        const auto values = m_values.find(occasion);
        if (values == m_values.end())
            return {};
        const auto value = values->second.find(item);
        return value != values->second.end() ? value->second.text() : QString();
    }

    void addAucRule()
    {
        m_curve.aucStartDay = m_protocol.auc.startDay;
        m_curve.aucDay = m_protocol.auc.days.empty() ? m_protocol.diary.lastDay : m_protocol.auc.days.back();
        if (!m_curve.measures.empty()) {
            const QString named = m_protocol.auc.rule(m_curve.measures.front().id, m_curve.aucDay);
            m_curve.aucRule = analysis::aucRule(named.toStdString()).value_or(analysis::AucRule::Locf);
        }
    }

    void addPeriod(int number)
    {
        const ProtocolVisit *infusion = m_protocol.infusionOf(number);
        if (!infusion)
            return;
        const Occasion visit = Occasion::visit(m_protocol.visitIndex(infusion->code));
        PatientCurve::Period period;
        period.number = number;
        period.infusion = dateOf(text(visit, u"visit_date"_s));
        if (!period.infusion.isValid())
            return;
        if (const auto given = treatmentGiven(m_study, m_patient, number)) {
            period.treatment = given->label.in(QLocale().name().left(2));
            period.treatmentCode = given->code;
        }
        period.lastDay = m_protocol.diary.lastDay;
        period.daysExpected = m_protocol.diary.lastDay - m_protocol.diary.firstDay + 1;
        period.inProgress = period.infusion.addDays(period.lastDay) > m_curve.today;
        for (const auto &measure : m_curve.measures)
            period.scores.push_back(m_study.series(m_patient, number, measure.id));
        if (const QString before = text(visit, u"pre_infusion_nrs"_s); !before.isEmpty())
            period.preInfusion = before.toDouble();
        addNumbers(period);
        addRescue(period);
        m_curve.periods.push_back(std::move(period));
    }

    void addNumbers(PatientCurve::Period &period) const
    {
        double sum = 0;
        int count = 0;
        for (int day = m_protocol.diary.firstDay; day <= period.lastDay; ++day) {
            const bool entered = std::any_of(period.scores.begin(), period.scores.end(),
                                             [day](const Series &series) { return hasScore(series.at(day)); });
            period.daysEntered += entered ? 1 : 0;
            if (!period.scores.empty() && hasScore(period.scores.front().at(day))) {
                sum += score(period.scores.front().at(day));
                ++count;
            }
        }
        if (count > 0)
            period.mean = sum / count;
        if (period.scores.empty() || period.infusion.addDays(m_curve.aucDay) > m_curve.today)
            return;
        const std::vector<double> byDay = endpointCurve(m_study, m_patient, period.number, m_curve.measures.front().id);
        const analysis::Auc auc =
            analysis::auc(byDay, m_curve.aucStartDay, m_curve.aucDay, m_curve.aucRule, m_protocol.auc.minimumPostShare);
        period.auc = auc.area;
        period.aucFewDays = auc.observedAfterStart * 2 < m_curve.aucDay;
    }

    void addRescue(PatientCurve::Period &period) const
    {
        std::map<int, PatientCurve::Rescue> days;
        for (const auto &[occasion, items] : m_values) {
            if (!occasion.isDay() || occasion.periodNumber() != period.number || occasion.lineNumber() == 0)
                continue;
            const QString name = text(occasion, u"rescue_name"_s);
            const QString units = text(occasion, u"rescue_units"_s);
            if (name.isEmpty() && units.isEmpty())
                continue;
            QString line = u"%1 %2"_s.arg(name, text(occasion, u"rescue_dose"_s)).trimmed();
            if (!units.isEmpty())
                line += u" × %1"_s.arg(QLocale().toString(units.toDouble(), 'g', QLocale::FloatingPointShortest));
            PatientCurve::Rescue &day = days[occasion.dayNumber()];
            day.day = occasion.dayNumber();
            day.units += units.isEmpty() ? 1 : units.toDouble();
            day.text += day.text.isEmpty() ? line : QString(u", "_s + line);
        }
        for (auto &[number, day] : days)
            period.rescue.push_back(std::move(day));
    }

    /// The onset where it is known to the day; partial dates are kept as given and never filled in.
    QDate onset(Occasion row) const
    {
        if (const QDate date = dateOf(text(row, u"ae_onset_date"_s)); date.isValid())
            return date;
        const QString day = text(row, u"ae_onset_day"_s);
        const int number = text(row, u"ae_period"_s).toInt();
        for (const PatientCurve::Period &period : m_curve.periods) {
            if (period.number == number && !day.isEmpty())
                return period.infusion.addDays(day.toInt());
        }
        return {};
    }

    void addEvents()
    {
        const Item *severity = m_study.dictionary().item(u"ae_severity"_s);
        for (const auto &[occasion, items] : m_values) {
            if (occasion.kind() != Occasion::Kind::List || occasion.list() != List::AdverseEvent)
                continue;
            const QString term = text(occasion, u"ae_term"_s);
            if (term.isEmpty() || !text(occasion, cancelledItem(List::AdverseEvent)).isEmpty())
                continue;
            PatientCurve::Event event;
            event.start = onset(occasion);
            if (!event.start.isValid()) {
                ++m_curve.undatedEvents;
                continue;
            }
            event.end = dateOf(text(occasion, u"ae_end_date"_s));
            event.term = optionWords(m_protocol.quickEvents, term);
            event.serious = text(occasion, u"ae_serious"_s) == u"1";
            const QString code = text(occasion, u"ae_severity"_s);
            event.severityWords = severity ? optionWords(severity->options, code) : Words{code, code};
            using S = PatientCurve::Severity;
            event.severity = code == u"mild"       ? S::Mild
                             : code == u"moderate" ? S::Moderate
                             : code == u"severe"   ? S::Severe
                                                   : S::Unknown;
            m_curve.events.push_back(std::move(event));
        }
        std::stable_sort(m_curve.events.begin(), m_curve.events.end(), [](const auto &left, const auto &right) {
            return left.start != right.start ? left.start < right.start : left.severity > right.severity;
        });
    }

    void addTreatmentChanges()
    {
        const PatientValues values(m_data);
        for (const TreatmentChange &change : carnet::treatmentChanges(m_protocol, values)) {
            if (const QDate date = dateOf(change.on); date.isValid())
                m_curve.treatmentChanges.push_back({date, words(change, m_protocol, values)});
        }
    }

    const Study &m_study;
    const Protocol &m_protocol;
    QString m_patient;
    std::vector<Datum> m_data;
    std::map<Occasion, std::map<QString, Value>> m_values;
    PatientCurve m_curve;
};

} // namespace

int PatientCurve::lastKnownDay(std::size_t index) const
{
    const Period &period = periods[index];
    if (!period.inProgress || index + 1 < periods.size())
        return period.lastDay;
    int last = firstDay - 1;
    for (const Series &series : period.scores) {
        for (int day = 0; day < int(series.cells.size()) && day <= period.lastDay; ++day) {
            if (series.at(day) != emptyCell)
                last = std::max(last, day);
        }
    }
    return last;
}

std::optional<std::vector<CurveDays>> changedScores(const PatientCurve &before, const PatientCurve &after)
{
    const auto withoutScores = [](PatientCurve curve) {
        for (PatientCurve::Period &period : curve.periods) {
            period.scores.clear();
            period.mean.reset();
            period.auc.reset();
            period.aucFewDays = false;
            period.daysEntered = 0;
        }
        return curve;
    };
    if (withoutScores(before) != withoutScores(after))
        return {};
    std::vector<CurveDays> changed;
    for (std::size_t i = 0; i < after.periods.size(); ++i) {
        const std::vector<Series> &old = before.periods[i].scores;
        const std::vector<Series> &now = after.periods[i].scores;
        if (old == now)
            continue;
        if (old.size() != now.size())
            return {};
        const auto [low, high] = std::minmax({before.lastKnownDay(i), after.lastKnownDay(i)});
        CurveDays days{i, low == high ? after.periods[i].lastDay : low, low == high ? 0 : high};
        for (int day = 0; day <= after.periods[i].lastDay; ++day) {
            for (std::size_t measure = 0; measure < now.size(); ++measure) {
                if (old[measure].at(day) != now[measure].at(day)) {
                    days.first = std::min(days.first, day);
                    days.last = std::max(days.last, day);
                }
            }
        }
        if (days.first <= days.last)
            changed.push_back(days);
    }
    return changed;
}

PatientCurve patientCurve(const Study &study, const QString &patient)
{
    return Collector(study, patient).collect();
}

} // namespace carnet::ui
