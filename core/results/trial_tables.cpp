#include "core/results/trial_tables.h"

#include "core/analysis/binary.h"
#include "core/patients/score_table.h"
#include "core/patients/treatments.h"
#include "core/results/characteristics.h"
#include "core/results/cohort.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(TrialTables)
};

/// Patients who had the infusion of a period, by group.
std::vector<std::set<QString>> exposed(const Study &study, const ResultGroups &groups)
{
    std::vector<std::set<QString>> patients(groups.size());
    const Protocol &protocol = study.protocol();
    forEachPatient(study, [&](const QString &patient, const PatientValues &values) {
        for (int period = 1; period <= protocol.periods; ++period) {
            const int group = groups.groupOf(patient, period);
            if (group >= 0 && infusionDay(protocol, values, period).isValid())
                patients[std::size_t(group)].insert(patient);
        }
    });
    return patients;
}

void addGroups(ResultTable &table, const Study &study, const ResultGroups &groups)
{
    const auto patients = exposed(study, groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        table.columns.push_back(groups.groups()[i].code);
        table.labels.push_back(groups.groups()[i].label);
        table.patients.push_back(int(patients[i].size()));
    }
}

void addCells(TableRow &row, const std::vector<PeriodValue> &values, const ResultGroups &groups)
{
    for (const std::vector<double> &column : byGroup(values, groups))
        row.cells.push_back(numberCell(column));
    if (groups.byTreatment())
        row.test = treatmentTest(values, groups);
}

QString modelWords(const ResultGroups &groups)
{
    if (!groups.byTreatment())
        return groups.words() + u'.';
    return Say::tr("P: Wald χ² of treatment in the linear mixed model with treatment and sequence, patient at random "
                   "(REML); carry-over is tested apart.");
}

QString ruleWords(const QString &rule)
{
    if (rule == u"locf")
        return Say::tr("LOCF", "rule of an area");
    if (rule == u"observed")
        return Say::tr("not imputed", "rule of an area");
    return rule;
}

bool isScale(const ScoreDefinition &score)
{
    return score.kind == ScoreDefinition::Kind::Scale || score.kind == ScoreDefinition::Kind::Count;
}

/// Reads scores and items of questionnaires at the inclusion and at the visits that are the outcome of a period.
class ScoreGatherer
{
public:
    explicit ScoreGatherer(const Study &study)
        : m_study(study)
        , m_inclusion(visitOfKind(study.protocol(), ProtocolVisit::Kind::Inclusion))
    {
        for (const Instrument &instrument : study.protocol().instruments) {
            if (isOutcome(instrument))
                add(instrument);
        }
    }

    std::vector<ScoreValues> take()
    {
        forEachScoredForm(m_study, [this](const ScoredForm &form) {
            for (const Score &score : form.scores) {
                if (score.value)
                    note(form.patient, form.visit, score.definition->id, *score.value);
            }
        });
        m_study.forEachDatum([this](const Datum &datum) {
            const auto number = datum.value.number();
            if (number && datum.key.occasion.isVisit() && m_items.contains(datum.key.item))
                note(datum.key.patient, datum.key.occasion.visitIndex(), datum.key.item, *number);
        });
        std::erase_if(m_rows, [](const ScoreValues &row) { return row.baseline.empty() && row.outcomes.empty(); });
        return std::move(m_rows);
    }

private:
    bool isOutcome(const Instrument &instrument) const
    {
        return std::ranges::any_of(m_study.protocol().visits, [&](const ProtocolVisit &visit) {
            return visit.outcomeOfPeriod && std::ranges::find(visit.forms, instrument.id) != visit.forms.end();
        });
    }

    /// The scores of a scale or, where a questionnaire has none, its items.
    void add(const Instrument &instrument)
    {
        bool hasScale = false;
        for (const ScoreDefinition &score : instrument.scores) {
            if (!isScale(score))
                continue;
            hasScale = true;
            addRow(score.id, score.label, instrument.title);
        }
        for (const Item &item : instrument.items) {
            if (hasScale || item.kind != Item::Kind::Number)
                continue;
            addRow(item.code, item.label, instrument.title);
            m_items.insert(item.code);
        }
    }

    void addRow(const QString &code, const Words &label, const Words &instrument)
    {
        m_places.insert(code, m_rows.size());
        m_rows.push_back({code, label, instrument, {}, {}});
    }

    void note(const QString &patient, int visit, const QString &code, double value)
    {
        const auto place = m_places.constFind(code);
        if (place == m_places.constEnd())
            return;
        if (visit == m_inclusion)
            m_rows[*place].baseline.push_back(value);
        if (const auto &period = m_study.protocol().visits[std::size_t(visit)].outcomeOfPeriod)
            m_rows[*place].outcomes.push_back({patient, *period, value});
    }

    const Study &m_study;
    int m_inclusion;
    std::vector<ScoreValues> m_rows;
    QHash<QString, std::size_t> m_places;
    std::set<QString> m_items;
};

/// Which classes each patient took punctually, by group.
class PunctualTaking
{
public:
    PunctualTaking(const Study &study, const ResultGroups &groups)
    {
        for (const QString &patient : study.patients()) {
            for (const PunctualUse &use : punctualUse(study.protocol(), study.data(patient), study.today())) {
                if (const int group = groups.groupOf(patient, use.period); group >= 0 && use.period > 0)
                    m_taken[use.drugClass].insert({patient, group});
            }
        }
    }

    bool took(const QString &drugClass, const QString &patient, std::size_t group) const
    {
        const auto found = m_taken.find(drugClass);
        return found != m_taken.end() && found->second.contains({patient, int(group)});
    }

private:
    std::map<QString, std::set<std::pair<QString, int>>> m_taken;
};

/// Cochran's Q over the patients who had every treatment, exact where they are few enough.
RowTest cochranTest(const std::vector<std::vector<double>> &patients)
{
    RowTest test;
    test.isModel = false;
    test.p = analysis::cochranExact(patients);
    if (!test.p) {
        if (const auto q = analysis::cochranQ(patients))
            test.p = q->p;
        else
            test.remarks.push_back({analysis::RemarkKind::NoCompletePatient});
    }
    return test;
}

} // namespace

std::vector<ScoreValues> scoreValues(const Study &study)
{
    return ScoreGatherer(study).take();
}

ResultTable areaTable(const Study &study, const ResultGroups &groups)
{
    ResultTable table;
    table.name = u"table2"_s;
    table.title = Say::tr("Table 2. Pain: areas under the curve");
    table.rowHead = Say::tr("Area under the curve, points × days");
    table.reading = Say::tr("Mean ± SD; trapezoidal rule from day %1; LOCF: last observation carried forward.")
                        .arg(study.protocol().auc.startDay) +
                    u' ' + modelWords(groups);
    addGroups(table, study, groups);
    bool hasArea = false;
    for (const AucTarget &target : study.protocol().auc.targets) {
        const AreaValues areas = areaValues(study, target.measure, target.day, target.rule);
        const DiaryMeasure *measure = study.protocol().diary.measure(target.measure);
        TableRow row;
        row.row = u"auc_%1_%2"_s.arg(target.measure).arg(target.day);
        row.label = {Say::tr("day %1, %2", "end of an area, its rule").arg(target.day).arg(ruleWords(areas.rule)), {}};
        row.group = measure ? measure->label : Words{target.measure, {}};
        addCells(row, areas.values, groups);
        hasArea = hasArea || !areas.values.empty();
        table.rows.push_back(std::move(row));
    }
    if (!hasArea)
        table.rows.clear();
    if (const std::vector<PeriodValue> pain = preInfusionPain(study); hasArea && !pain.empty()) {
        TableRow row;
        row.row = u"pre_infusion"_s;
        row.label = {Say::tr("Pain before the infusion, 0–%1").arg(study.protocol().diary.maximum), {}};
        addCells(row, pain, groups);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ResultTable scoreTable(const Study &study, const ResultGroups &groups)
{
    ResultTable table;
    table.name = u"table3"_s;
    table.title = Say::tr("Table 3. Questionnaires");
    table.rowHead = Say::tr("Score");
    table.reading = Say::tr("Mean ± SD at inclusion (baseline) and at the end of each period.") + u' ' +
                    modelWords(groups) +
                    (groups.byTreatment() ? u' ' + Say::tr("The baseline is not in the model.") : QString());
    addGroups(table, study, groups);
    int included = 0;
    forEachPatient(study, [&](const QString &, const PatientValues &values) {
        included += inclusionDay(study.protocol(), values).isValid() ? 1 : 0;
    });
    table.columns.insert(table.columns.begin(), u"baseline"_s);
    table.labels.insert(table.labels.begin(), Words{Say::tr("Baseline"), {}});
    table.patients.insert(table.patients.begin(), included);
    for (const ScoreValues &score : scoreValues(study)) {
        TableRow row;
        row.row = score.code;
        row.label = score.label;
        row.group = score.instrument;
        row.cells.push_back(numberCell(score.baseline));
        addCells(row, score.outcomes, groups);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ResultTable drugTable(const Study &study, const ResultGroups &groups)
{
    ResultTable table;
    table.name = u"table4"_s;
    table.title = Say::tr("Table 4. Analgesics taken punctually");
    table.rowHead = Say::tr("Class");
    table.reading = Say::tr("Patients who took the class at least once, n (%) of those who had the infusion.") + u' ' +
                    (groups.byTreatment() ? Say::tr("P: Cochran’s Q over patients with every treatment, exact up to 30 "
                                                    "patients.")
                                          : QString(groups.words() + u'.'));
    addGroups(table, study, groups);
    const auto patients = exposed(study, groups);
    const PunctualTaking taking(study, groups);
    bool hasPatients = false;
    for (const Option &each : study.protocol().drugClasses) {
        TableRow row;
        row.row = each.code;
        row.label = each.label;
        row.isCount = true;
        for (std::size_t group = 0; group < groups.size(); ++group) {
            const auto count = std::ranges::count_if(
                patients[group], [&](const QString &patient) { return taking.took(each.code, patient, group); });
            row.cells.push_back(countCell(int(count), int(patients[group].size()), int(patients[group].size())));
            hasPatients = hasPatients || !patients[group].empty();
        }
        std::vector<std::vector<double>> complete;
        for (const QString &patient : groups.size() == 0 ? std::set<QString>() : patients.front()) {
            std::vector<double> own;
            for (std::size_t group = 0; group < groups.size() && patients[group].contains(patient); ++group)
                own.push_back(taking.took(each.code, patient, group) ? 1 : 0);
            if (own.size() == groups.size())
                complete.push_back(own);
        }
        if (groups.byTreatment())
            row.test = cochranTest(complete);
        table.rows.push_back(std::move(row));
    }
    if (!hasPatients)
        table.rows.clear();
    return table;
}

std::vector<ResultTable> trialTables(const Study &study)
{
    const ResultGroups groups(study);
    std::vector<ResultTable> tables{characteristics(study)};
    if (study.protocol().hasDiary())
        tables.push_back(areaTable(study, groups));
    if (study.protocol().periods > 0) {
        tables.push_back(scoreTable(study, groups));
        tables.push_back(drugTable(study, groups));
    } else {
        tables.push_back(visitTable(study, groups));
    }
    std::erase_if(tables, [](const ResultTable &table) { return table.isEmpty(); });
    return tables;
}

} // namespace carnet
