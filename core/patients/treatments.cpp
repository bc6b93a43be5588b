#include "core/patients/treatments.h"

#include "core/protocol/drugs.h"
#include "core/study.h"
#include "core/visits/visit_check.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct TreatmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Treatments)
};

Treatment treatmentOf(const QString &patient, int number, const std::vector<InfusionDay> &infusions,
                      const PatientValues &values)
{
    const Occasion row = Occasion::row(List::Medication, number);
    Treatment treatment;
    treatment.patient = patient;
    treatment.number = number;
    treatment.name = values.text(row, u"cm_name"_s);
    treatment.drugClass = values.text(row, u"cm_class"_s);
    treatment.dose = values.text(row, u"cm_dose"_s);
    treatment.route = values.text(row, u"cm_route"_s);
    treatment.start = values.text(row, u"cm_start_date"_s);
    treatment.end = values.text(row, u"cm_end_date"_s);
    treatment.indication = values.text(row, u"cm_indication"_s);
    treatment.isBaseline = values.at(row, u"cm_baseline"_s).number() == 1.0;
    const auto ongoing = values.at(row, u"cm_ongoing"_s).number();
    treatment.isOngoing = treatment.end.isEmpty() && ongoing.value_or(treatment.isBaseline ? 1 : 0) == 1.0;
    treatment.period = int(values.at(row, u"cm_period"_s).number().value_or(0));
    const QDate start = values.date(row, u"cm_start_date"_s);
    if (treatment.period == 0 && !treatment.isBaseline && start.isValid()) {
        if (const auto where = periodDay(infusions, start))
            treatment.period = where->period;
    }
    treatment.replaces = int(values.at(row, u"cm_replaces"_s).number().value_or(0));
    treatment.event = int(values.at(row, u"cm_event"_s).number().value_or(0));
    treatment.cancelled = values.text(row, u"cm_cancelled"_s);
    return treatment;
}

const Treatment *withNumber(const std::vector<Treatment> &treatments, int number)
{
    const auto found = std::ranges::find(treatments, number, &Treatment::number);
    return found == treatments.end() ? nullptr : &*found;
}

/// The day on which the usual treatments are written down; what happens from then on is a change.
QDate inclusionDay(const Protocol &protocol, const PatientValues &values)
{
    const QDate recorded = values.date(Occasion::patient(), u"inclusion_date"_s);
    if (recorded.isValid())
        return recorded;
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        if (protocol.visits[i].kind == ProtocolVisit::Kind::Inclusion)
            return values.date(Occasion::visit(int(i)), u"visit_date"_s);
    }
    return {};
}

/// Collects punctual use, one entry for each period and class.
class Counter
{
public:
    Counter(const Protocol &protocol, const std::vector<Datum> &data, QDate today)
        : m_protocol(protocol)
        , m_data(data)
        , m_values(data)
        , m_infusions(infusionDays(protocol, m_values))
        , m_today(today)
    {
    }

    std::vector<PunctualUse> count()
    {
        addDiary();
        for (const Treatment &treatment : treatments(m_protocol, {}, m_values)) {
            if (!treatment.isBaseline && treatment.replaces == 0)
                addTreatment(treatment);
        }
        std::vector<PunctualUse> uses;
        for (auto &[key, tally] : m_tallies) {
            tally.use.days = int(tally.days.size());
            uses.push_back(std::move(tally.use));
        }
        return uses;
    }

private:
    struct Tally
    {
        PunctualUse use;
        std::set<QDate> days;
    };

    Tally &at(int period, const QString &drugClass)
    {
        const auto place = std::ranges::find(m_protocol.drugClasses, drugClass, &Option::code);
        Tally &tally = m_tallies[{period, place - m_protocol.drugClasses.begin(), drugClass}];
        tally.use.period = period;
        tally.use.drugClass = drugClass;
        return tally;
    }

    static void addDrug(PunctualUse &use, const QString &name)
    {
        if (!name.isEmpty() && !use.drugs.contains(name))
            use.drugs.push_back(name);
    }

    QDate infusionOf(int period) const
    {
        const auto found = std::ranges::find(m_infusions, period, &InfusionDay::number);
        return m_protocol.periods > 0 && found != m_infusions.end() ? found->date : QDate();
    }

    void addDiary()
    {
        Occasion last;
        for (const Datum &datum : m_data) {
            const Occasion line = datum.key.occasion;
            if (!line.isDay() || line.lineNumber() == 0 || line == last || datum.value.isEmpty())
                continue;
            last = line;
            const QString drugClass = m_values.text(line, u"rescue_class"_s);
            const QString name = m_values.text(line, u"rescue_name"_s);
            if (drugClass.isEmpty() && name.isEmpty())
                continue;
            Tally &tally = at(line.periodNumber(), drugClass);
            tally.use.isInDiary = true;
            addDrug(tally.use, name);
            tally.use.units += m_values.at(line, u"rescue_units"_s).number().value_or(0);
            const QDate infusion = infusionOf(line.periodNumber());
            // Without the date of the infusion days are still told apart.
            tally.days.insert((infusion.isValid() ? infusion : QDate(1, 1, 1)).addDays(line.dayNumber()));
        }
    }

    void addDays(const Treatment &treatment, int period, QDate from, QDate to)
    {
        Tally &tally = at(period, treatment.drugClass);
        tally.use.isInList = true;
        addDrug(tally.use, treatment.name);
        if (!from.isValid() || !to.isValid())
            tally.use.daysAreKnown = false;
        for (QDate day = from; from.isValid() && to.isValid() && day <= to; day = day.addDays(1))
            tally.days.insert(day);
    }

    /// The days of a period, up to the infusion of the next one or the last day on paper.
    std::pair<QDate, QDate> daysOf(std::size_t infusion) const
    {
        const QDate from = m_infusions[infusion].date;
        const QDate last = from.addDays(m_protocol.diary.lastDay);
        const QDate next = infusion + 1 < m_infusions.size() ? m_infusions[infusion + 1].date : QDate();
        return {from, next.isValid() ? std::min(last, next.addDays(-1)) : last};
    }

    void addTreatment(const Treatment &treatment)
    {
        const QDate start = QDate::fromString(treatment.start, Qt::ISODate);
        QDate end = QDate::fromString(treatment.end, Qt::ISODate);
        if (treatment.isOngoing)
            end = m_today;
        if (m_protocol.periods == 0 || !start.isValid() || !end.isValid()) {
            addDays(treatment, m_protocol.periods == 0 ? 0 : treatment.period, start, end);
            return;
        }
        bool isInAny = false;
        for (std::size_t i = 0; i < m_infusions.size(); ++i) {
            const auto [from, to] = daysOf(i);
            const QDate first = std::max(from, start);
            const QDate last = std::min(to, end);
            if (first > last)
                continue;
            addDays(treatment, m_infusions[i].number, first, last);
            isInAny = isInAny || m_infusions[i].number == treatment.period;
        }
        if (!isInAny && (treatment.period > 0 || m_infusions.empty() || start < m_infusions.front().date))
            addDays(treatment, treatment.period, start, end);
    }

    const Protocol &m_protocol;
    const std::vector<Datum> &m_data;
    PatientValues m_values;
    std::vector<InfusionDay> m_infusions;
    QDate m_today;
    std::map<std::tuple<int, std::ptrdiff_t, QString>, Tally> m_tallies;
};

} // namespace

std::vector<Treatment> treatments(const Protocol &protocol, const QString &patient, const PatientValues &values,
                                  bool withCancelled)
{
    const std::vector<InfusionDay> infusions =
        protocol.periods > 0 ? infusionDays(protocol, values) : std::vector<InfusionDay>();
    std::vector<Treatment> all;
    for (const int number : values.rows(List::Medication))
        all.push_back(treatmentOf(patient, number, infusions, values));
    for (const Treatment &treatment : all) {
        const auto before = std::ranges::find(all, treatment.replaces, &Treatment::number);
        if (treatment.replaces > 0 && before != all.end())
            before->replacedBy = treatment.number;
    }
    if (withCancelled) {
        for (const int number : values.cancelledRows(List::Medication))
            all.push_back(treatmentOf(patient, number, infusions, values));
    }
    return all;
}

std::vector<TreatmentChange> treatmentChanges(const Protocol &protocol, const PatientValues &values)
{
    using Kind = TreatmentChange::Kind;
    const std::vector<Treatment> all = treatments(protocol, {}, values);
    const QDate since = inclusionDay(protocol, values);
    const auto isDuring = [&since](const QString &date) {
        const auto days = possibleDays(date);
        return since.isValid() && (!days || days->second >= since);
    };
    std::vector<TreatmentChange> changes;
    for (const Treatment &treatment : all) {
        const bool hasEnd = !treatment.end.isEmpty();
        if (treatment.replaces > 0 && isDuring(treatment.start))
            changes.push_back({Kind::DoseChanged, treatment.number, treatment.replaces, treatment.start});
        else if (!treatment.isBaseline && treatment.isOngoing && isDuring(treatment.start))
            changes.push_back({Kind::Begun, treatment.number, 0, treatment.start});
        if (treatment.isUsual() && hasEnd && treatment.replacedBy == 0 && isDuring(treatment.end))
            changes.push_back({Kind::Stopped, treatment.number, 0, treatment.end});
    }
    std::ranges::stable_sort(changes, [](const TreatmentChange &left, const TreatmentChange &right) {
        return std::pair(left.on.isEmpty(), left.on) < std::pair(right.on.isEmpty(), right.on);
    });
    return changes;
}

std::vector<TreatmentChange> treatmentChangesAtVisit(const Protocol &protocol, const PatientValues &values, int visit,
                                                     QDate today)
{
    QDate since;
    for (int before = 0; before < visit; ++before) {
        const QDate done = values.date(Occasion::visit(before), u"visit_date"_s);
        // On the phone nobody asks for the treatments.
        if (protocol.visits[std::size_t(before)].kind != ProtocolVisit::Kind::Call && done.isValid())
            since = std::max(since, done);
    }
    const QDate own = values.date(Occasion::visit(visit), u"visit_date"_s);
    const QDate until = own.isValid() ? own : today;
    std::vector<TreatmentChange> changes = treatmentChanges(protocol, values);
    std::erase_if(changes, [&](const TreatmentChange &change) {
        const auto days = possibleDays(change.on);
        return days && ((since.isValid() && days->second < since) || days->first > until);
    });
    return changes;
}

QString words(const TreatmentChange &change, const Protocol &protocol, const PatientValues &values)
{
    const std::vector<Treatment> all = treatments(protocol, {}, values);
    const Treatment *treatment = withNumber(all, change.number);
    if (!treatment)
        return {};
    const QString drug = drugLabel(protocol, treatment->name, QLocale().name().left(2));
    switch (change.kind) {
    case TreatmentChange::Kind::Begun: return TreatmentWords::tr("%1 begun", "drug").arg(drug);
    case TreatmentChange::Kind::Stopped: return TreatmentWords::tr("%1 stopped", "drug").arg(drug);
    case TreatmentChange::Kind::DoseChanged: break;
    }
    const Treatment *before = withNumber(all, change.before);
    const auto dose = [](const Treatment *of) { return of && !of->dose.isEmpty() ? of->dose : u"—"_s; };
    return TreatmentWords::tr("%1: %2 → %3", "drug, old dose, new dose").arg(drug, dose(before), dose(treatment));
}

int sameDrug(const std::vector<Treatment> &treatments, const Treatment &treatment)
{
    const QString name = treatment.name.simplified().toCaseFolded();
    for (const Treatment &other : treatments) {
        const bool isChain = other.number == treatment.replaces || other.replaces == treatment.number;
        if (other.number != treatment.number && !isChain && other.cancelled.isEmpty() && !name.isEmpty() &&
            other.name.simplified().toCaseFolded() == name &&
            mayOverlap(treatment.start, treatment.end, other.start, other.end))
            return other.number;
    }
    return 0;
}

std::vector<PunctualUse> punctualUse(const Protocol &protocol, const std::vector<Datum> &data, QDate today)
{
    return Counter(protocol, data, today).count();
}

std::vector<ClassUsers> punctualUsers(const Study &study)
{
    const Protocol &protocol = study.protocol();
    std::map<std::pair<int, QString>, int> users;
    std::map<int, int> exposed;
    for (const QString &patient : study.patients()) {
        const std::vector<Datum> data = study.data(patient);
        if (protocol.periods == 0)
            ++exposed[0];
        else {
            for (const InfusionDay &infusion : infusionDays(protocol, PatientValues(data)))
                ++exposed[infusion.number];
        }
        for (const PunctualUse &use : punctualUse(protocol, data, study.today()))
            ++users[{use.period, use.drugClass}];
    }
    std::vector<ClassUsers> all;
    const int last = std::max(0, protocol.periods);
    for (int period = last == 0 ? 0 : 1; period <= last; ++period) {
        for (const Option &each : protocol.drugClasses)
            all.push_back({period, each.code, users[{period, each.code}], exposed[period]});
    }
    return all;
}

} // namespace carnet
