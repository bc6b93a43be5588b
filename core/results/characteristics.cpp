#include "core/results/characteristics.h"

#include "core/results/cohort.h"
#include "core/results/outcomes.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyTables)
};

/// One included patient: numbers by row, and the properties that apply.
struct Profile
{
    QString sex;
    QHash<QString, double> numbers;
    QStringList properties;
    bool knowsCause = false;
};

/// The end of a row's name made of words that somebody typed.
QString asName(const QString &text)
{
    QString name;
    for (const QChar letter : text.simplified().toLower())
        name += letter.isLetterOrNumber() ? letter : u'_';
    return name;
}

class Gatherer
{
public:
    explicit Gatherer(const Study &study)
        : m_study(study)
        , m_protocol(study.protocol())
    {
        const Instrument *dn4 = m_protocol.instrument(u"dn4");
        const OutcomePlan plan = outcomePlan(study);
        if (dn4 && plan.outcomes.empty())
            addBaseline(dn4->id, u"dn4_total"_s);
        for (const ProtocolOutcome &outcome : plan.outcomes) {
            if (!outcome.isYesNo())
                m_baselines.push_back(outcome);
        }
    }

    ResultTable take()
    {
        gather();
        columns();
        ResultTable table = std::move(m_table);
        for (const QString &item : {u"age_years"_s, u"weight_kg"_s, u"height_cm"_s})
            table.rows.push_back(number(item, itemLabel(item), unitOf(item), 0));
        table.rows.push_back(number(u"bmi"_s, {Say::tr("Body mass index"), {}}, u"kg/m²"_s, 0));
        for (const QString &cause : m_causes)
            table.rows.push_back(causeRow(cause));
        TableRow duration =
            number(u"pain_duration_years"_s, itemLabel(u"pain_duration_years"_s), unitOf(u"pain_duration_years"_s), 0);
        duration.asMedian = true;
        table.rows.push_back(duration);
        for (const OutcomeSeries &series : m_series) {
            if (series.baseline >= 0)
                table.rows.push_back(number(series.outcome.code, series.outcome.label, series.outcome.unit, 0));
        }
        drugs(table);
        // A row of which nothing is known in any patient says nothing.
        std::erase_if(table.rows, [](const TableRow &row) { return row.cells.front().n == 0; });
        if (m_profiles.empty())
            table.rows.clear();
        return table;
    }

private:
    void addBaseline(const QString &form, const QString &score)
    {
        const Instrument *instrument = m_protocol.instrument(form);
        const auto found = std::ranges::find(instrument->scores, score, &ScoreDefinition::id);
        if (found == instrument->scores.end())
            return;
        ProtocolOutcome outcome;
        outcome.code = score;
        outcome.form = form;
        outcome.label = found->label;
        outcome.isScore = true;
        m_baselines.push_back(outcome);
    }

    void gather()
    {
        std::map<QString, Profile> profiles;
        forEachPatient(m_study, [&](const QString &patient, const PatientValues &values) {
            if (inclusionDay(m_protocol, values).isValid())
                profiles.emplace(patient, profile(values));
        });
        m_series = outcomeSeries(m_study, m_baselines);
        for (const OutcomeSeries &series : m_series) {
            for (const OutcomeSeries::Row &row : series.rows) {
                const auto found = profiles.find(row.patient);
                if (series.baseline < 0 || found == profiles.end())
                    continue;
                if (const auto &value = row.values[std::size_t(series.baseline)])
                    found->second.numbers.insert(series.outcome.code, *value);
            }
        }
        for (auto &[patient, each] : profiles)
            m_profiles.push_back(std::move(each));
    }

    Profile profile(const PatientValues &values)
    {
        Profile found;
        const auto own = [&values](const QString &item) { return values.at(Occasion::patient(), item); };
        found.sex = own(u"sex"_s).text();
        for (const QString &item : {u"age_years"_s, u"weight_kg"_s, u"height_cm"_s, u"pain_duration_years"_s}) {
            if (const auto value = own(item).number())
                found.numbers.insert(item, *value);
        }
        const double height = found.numbers.value(u"height_cm"_s) / 100;
        if (height > 0 && found.numbers.contains(u"weight_kg"_s))
            found.numbers.insert(u"bmi"_s, found.numbers.value(u"weight_kg"_s) / (height * height));
        if (const QString cause = own(u"pain_cause"_s).text().simplified(); !cause.isEmpty()) {
            found.knowsCause = true;
            found.properties << u"pain_cause_"_s + asName(cause);
            addCause(cause);
        }
        for (const int number : values.rows(List::Medication)) {
            const Occasion row = Occasion::row(List::Medication, number);
            const QString property = u"drug_"_s + values.text(row, u"cm_class"_s);
            if (values.at(row, u"cm_baseline"_s).number() == 1.0 && !found.properties.contains(property))
                found.properties << property;
        }
        return found;
    }

    void addCause(const QString &cause)
    {
        const auto same = [&](const QString &known) { return asName(known) == asName(cause); };
        if (std::ranges::none_of(m_causes, same))
            m_causes << cause;
    }

    void columns()
    {
        const auto patients = [this](const QString &sex) {
            return int(std::ranges::count_if(
                m_profiles, [&](const Profile &profile) { return sex.isEmpty() || profile.sex == sex; }));
        };
        m_table.name = u"table1"_s;
        m_table.title = Say::tr("Table 1. Characteristics of the patients");
        m_table.rowHead = Say::tr("Characteristic");
        m_table.reading =
            Say::tr("Included patients, at inclusion. Mean ± SD, median [Q1; Q3] (quantiles of type 2) or n (%).");
        m_table.columns = {u"all"_s};
        m_table.labels = {{Say::tr("All"), {}}};
        m_table.patients = {patients({})};
        for (const QString &sex : {u"M"_s, u"F"_s}) {
            m_table.columns.push_back(sex);
            m_table.labels.push_back(optionLabel(u"sex"_s, sex));
            m_table.patients.push_back(patients(sex));
        }
        const auto frequency = [this](const QString &cause) {
            return std::ranges::count_if(m_profiles, [&](const Profile &profile) {
                return profile.properties.contains(u"pain_cause_"_s + asName(cause));
            });
        };
        std::ranges::sort(m_causes, [&](const QString &a, const QString &b) {
            const auto more = frequency(b) <=> frequency(a);
            return more != 0 ? more < 0 : asName(a) < asName(b);
        });
        m_columns = m_table.columns;
    }

    bool isIn(const Profile &profile, const QString &column) const { return column == u"all" || profile.sex == column; }

    TableRow number(const QString &row, const Words &label, const QString &unit, int decimals) const
    {
        TableRow made;
        made.row = row;
        made.label = label;
        made.unit = unit;
        made.decimals = decimals;
        for (const QString &column : m_columns) {
            std::vector<double> values;
            for (const Profile &profile : m_profiles) {
                if (isIn(profile, column) && profile.numbers.contains(row))
                    values.push_back(profile.numbers.value(row));
            }
            made.cells.push_back(numberCell(values));
        }
        return made;
    }

    /// isKnown: who counts as known; applies: to whom it applies.
    template <typename Known, typename Applies>
    TableRow share(const QString &row, const Words &label, const Words &group, Known isKnown, Applies applies) const
    {
        TableRow made;
        made.row = row;
        made.label = label;
        made.group = group;
        made.isCount = true;
        for (const QString &column : m_columns) {
            int patients = 0;
            int known = 0;
            int count = 0;
            for (const Profile &profile : m_profiles) {
                if (!isIn(profile, column))
                    continue;
                ++patients;
                known += isKnown(profile) ? 1 : 0;
                count += applies(profile) ? 1 : 0;
            }
            made.cells.push_back(countCell(count, known, patients));
        }
        return made;
    }

    TableRow causeRow(const QString &cause) const
    {
        const QString row = u"pain_cause_"_s + asName(cause);
        return share(
            row, {cause, cause}, itemLabel(u"pain_cause"_s), [](const Profile &profile) { return profile.knowsCause; },
            [row](const Profile &profile) { return profile.properties.contains(row); });
    }

    void drugs(ResultTable &table) const
    {
        const auto taken = [](const Profile &profile) {
            return std::ranges::any_of(profile.properties,
                                       [](const QString &property) { return property.startsWith("drug_"_L1); });
        };
        if (std::ranges::none_of(m_profiles, taken))
            return;
        const auto &own = m_protocol.drugClasses;
        for (const Option &drug : own.empty() ? m_study.dictionary().codelist(u"drug_class"_s) : own) {
            const QString row = u"drug_"_s + drug.code;
            table.rows.push_back(share(
                row, drug.label, {Say::tr("Usual treatments"), {}}, [](const Profile &) { return true; },
                [row](const Profile &profile) { return profile.properties.contains(row); }));
        }
    }

    Words itemLabel(const QString &code) const
    {
        const Item *item = m_study.dictionary().item(code);
        return item ? item->label : Words{code, code};
    }
    QString unitOf(const QString &code) const
    {
        const Item *item = m_study.dictionary().item(code);
        return item ? item->unit : QString();
    }
    Words optionLabel(const QString &list, const QString &code) const
    {
        for (const Option &option : m_study.dictionary().codelist(list)) {
            if (option.code == code)
                return option.label;
        }
        return {code, code};
    }

    const Study &m_study;
    const Protocol &m_protocol;
    std::vector<ProtocolOutcome> m_baselines;
    std::vector<OutcomeSeries> m_series;
    std::vector<Profile> m_profiles;
    QStringList m_causes;
    std::vector<QString> m_columns;
    ResultTable m_table;
};

} // namespace

ResultTable characteristics(const Study &study)
{
    return Gatherer(study).take();
}

} // namespace carnet
