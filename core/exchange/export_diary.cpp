#include "core/exchange/export.h"
#include "core/exchange/export_data.h"

#include "core/domain/second_item.h"
#include "core/patients/second_entry.h"
#include "core/protocol/schedule.h"
#include "core/results/endpoints.h"
#include "core/results/outcomes.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// The code of a reason, empty for a score or nothing; looked up once, for they are written a hundred thousand times.
std::string_view missingText(Cell cell)
{
    static const auto codes = [] {
        std::array<std::string, 32> found;
        for (const Missing reason : allMissing)
            found[std::size_t(reason)] = code(reason).toStdString();
        return found;
    }();
    return cell < emptyCell ? std::string_view(codes[std::size_t(-1 - cell)]) : std::string_view();
}

/// What a period's days hold besides the curves.
struct DayFacts
{
    const Value *note = nullptr;
    int rescueLines = 0;
    std::map<QString, const Value *> second; ///< by measure: what was typed the second time
    bool holdsAny = false;
};

struct PeriodFacts
{
    std::map<int, DayFacts> days;
    QString state;
    bool rescueRecorded = false; ///< the page was filled in, so that a day without an analgesic is a day with none
};

std::map<int, PeriodFacts> periodFacts(const ExportData &data, const QString &patient)
{
    std::map<int, PeriodFacts> facts;
    data.forEachOccasion(patient, [&](Occasion occasion, std::span<const Datum> values) {
        if (occasion.kind() != Occasion::Kind::Period)
            return;
        PeriodFacts &period = facts[occasion.periodNumber()];
        if (occasion.isPeriod()) {
            if (const Value *state = valueOf(values, u"diary_state"))
                period.state = state->text();
            const Value *rescue = valueOf(values, u"diary_rescue");
            period.rescueRecorded = rescue && (rescue->text() == u"recorded" || rescue->text() == u"none");
            return;
        }
        DayFacts &day = period.days[occasion.dayNumber()];
        for (const Datum &datum : values)
            if (const QString measure = measureOfSecond(datum.key.item); !measure.isEmpty())
                day.second[measure] = &datum.value;
        if (occasion.lineNumber() > 0) {
            ++day.rescueLines;
            day.holdsAny = true;
        } else if (const Value *note = valueOf(values, u"diary_note")) {
            day.note = note;
            day.holdsAny = true;
        }
    });
    return facts;
}

/// Whose columns a diary file has.
enum class DiaryColumns { Exchange, Bundle };

/// Writes the rows of one patient and period. A year of a cohort is 200,000 rows: whatever repeats is made once.
class DiaryPeriodWriter
{
public:
    DiaryPeriodWriter(ExportTable &table, const ExportData &data, DiaryColumns columns, const DiaryStamps *stamps);

    void write(const QString &patient, int period, const std::vector<std::span<const Cell>> &curves,
               const PeriodFacts &facts);

private:
    void writeKey(int day);
    void writeCells();
    void writeReasons();
    bool isVerified(const DayFacts &own) const;
    void writeBundleColumns(const QString &patient, int period, int day, const DayFacts &own, const PeriodFacts &facts);

    ExportTable &m_table;
    const ExportData &m_data;
    DiaryColumns m_columns;
    const DiaryStamps *m_stamps;
    QStringList m_typedTwice;
    std::vector<std::string> m_days;
    std::vector<std::string> m_scores; ///< by tenths, as this dialect writes them
    std::string m_patient;
    std::string m_period;
    QDate m_infusion;
    std::vector<Cell> m_cells;
};

DiaryPeriodWriter::DiaryPeriodWriter(ExportTable &table, const ExportData &data, DiaryColumns columns,
                                     const DiaryStamps *stamps)
    : m_table(table)
    , m_data(data)
    , m_columns(columns)
    , m_stamps(stamps)
    , m_typedTwice(measuresTypedTwice(data.study().protocol()))
{
    for (int day = 0; day <= Occasion::maximumDay; ++day)
        m_days.push_back(std::to_string(day));
    const auto highest = std::lround(data.study().protocol().diary.maximum * 10);
    for (int tenths = 0; tenths <= highest; ++tenths)
        m_scores.push_back(data.numberText(tenths / 10.0));
}

void DiaryPeriodWriter::write(const QString &patient, int period, const std::vector<std::span<const Cell>> &curves,
                              const PeriodFacts &facts)
{
    std::size_t days = facts.days.empty() ? 0 : std::size_t(facts.days.rbegin()->first) + 1;
    for (const auto &curve : curves)
        days = std::max(days, curve.size());
    m_patient = patient.toStdString();
    m_period = std::to_string(period);
    m_infusion = m_data.infusionDate(patient, period);
    m_cells.resize(curves.size());
    for (std::size_t day = 0; day < days; ++day) {
        bool holdsAny = false;
        for (std::size_t i = 0; i < curves.size(); ++i) {
            m_cells[i] = day < curves[i].size() ? curves[i][day] : emptyCell;
            holdsAny = holdsAny || m_cells[i] != emptyCell;
        }
        DayFacts own;
        if (!facts.days.empty()) {
            const auto found = facts.days.find(int(day));
            own = found == facts.days.end() ? DayFacts{} : found->second;
        }
        if (!holdsAny && !own.holdsAny)
            continue;
        writeKey(int(day));
        writeCells();
        writeReasons();
        if (m_columns == DiaryColumns::Bundle)
            writeBundleColumns(patient, period, int(day), own, facts);
        m_table.endRow();
    }
}

void DiaryPeriodWriter::writeKey(int day)
{
    m_table.plain(m_patient); // letters, digits, - and _, none of them first that a spreadsheet takes for a formula
    m_table.plain(m_period);
    m_table.plain(m_days[std::size_t(day)]);
    if (m_infusion.isValid()) {
        const auto date = isoDate(m_infusion.toJulianDay() + day);
        m_table.plain({date.data(), date.size()});
    } else {
        m_table.empty();
    }
}

void DiaryPeriodWriter::writeCells()
{
    for (const Cell cell : m_cells) {
        if (hasScore(cell) && std::size_t(cell) < m_scores.size())
            m_table.plain(m_scores[std::size_t(cell)]);
        else if (hasScore(cell))
            m_table.number(score(cell));
        else
            m_table.empty();
    }
}

// missing_reason speaks for every empty measure, so it is written only where all of them have the same reason.
void DiaryPeriodWriter::writeReasons()
{
    Cell common = 0;
    bool same = true;
    for (const Cell cell : m_cells) {
        if (hasScore(cell))
            continue;
        same = same && cell != emptyCell && (common == 0 || common == cell);
        common = cell;
    }
    m_table.plain(missingText(same ? common : emptyCell));
    if (m_columns == DiaryColumns::Exchange)
        return;
    for (const Cell cell : m_cells)
        m_table.plain(missingText(cell));
}

void DiaryPeriodWriter::writeBundleColumns(const QString &patient, int period, int day, const DayFacts &own,
                                           const PeriodFacts &facts)
{
    if (own.rescueLines > 0 || facts.rescueRecorded)
        m_table.integer(own.rescueLines);
    else
        m_table.empty();
    if (own.note)
        m_table.text(own.note->text());
    else
        m_table.empty();
    m_table.text(facts.state.isEmpty() ? u"started"_s : facts.state);
    if (const DiaryStamps::Stamp *stamp = m_stamps ? m_stamps->find(patient, period, day) : nullptr) {
        m_table.plain(stamp->at);
        m_table.text(stamp->by);
    } else {
        m_table.empty(2);
    }
    const DiaryStamps::Stamp *second =
        m_stamps ? m_stamps->find(patient, period, day, DiaryStamps::Entry::Second) : nullptr;
    if (second && isVerified(own))
        m_table.text(second->by);
    else
        m_table.empty();
}

/// Whether every score of the row that the protocol wants typed twice was, and agrees.
bool DiaryPeriodWriter::isVerified(const DayFacts &own) const
{
    const auto &measures = m_data.study().protocol().diary.measures;
    bool holdsAny = false;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i] == emptyCell || !m_typedTwice.contains(measures[i].id))
            continue;
        const auto second = own.second.find(measures[i].id);
        if (second == own.second.end() || *second->second != valueOf(m_cells[i]))
            return false;
        holdsAny = true;
    }
    return holdsAny;
}

/// Every row of the diary, patient by patient.
void writeDiary(ExportTable &table, const ExportData &data, DiaryColumns columns, const DiaryStamps *stamps)
{
    const std::size_t measures = data.study().protocol().diary.measures.size();
    DiaryPeriodWriter writer(table, data, columns, stamps);
    for (const QString &patient : data.patients()) {
        auto facts = periodFacts(data, patient);
        std::map<int, std::vector<std::span<const Cell>>> curves;
        for (const auto &[period, own] : facts)
            curves[period].resize(measures);
        for (const ExportData::Curve &curve : data.curves(patient)) {
            auto &own = curves[curve.period];
            own.resize(measures);
            own[std::size_t(curve.measure)] = curve.cells;
        }
        for (const auto &[period, own] : curves)
            writer.write(patient, period, own, facts[period]);
    }
}

} // namespace

const DiaryStamps::Stamp *DiaryStamps::find(const QString &patient, int period, int day, Entry entry) const
{
    const auto &byPatient = byEntry[std::size_t(entry)];
    const auto days = byPatient.constFind(patient);
    if (days == byPatient.constEnd())
        return nullptr;
    const auto stamp = days->constFind(Occasion::day(period, day).packed());
    return stamp == days->constEnd() ? nullptr : &stamps[std::size_t(*stamp)];
}

ExportTable diaryTable(const ExportData &data, const DiaryStamps &stamps)
{
    ExportTable table = data.table(fileSpec(data.specs(), u"diary.csv"));
    writeDiary(table, data, DiaryColumns::Bundle, &stamps);
    return table;
}

ExportTable diaryWideTable(const ExportData &data)
{
    const DiaryPlan &diary = data.study().protocol().diary;
    const int width = std::max(2, int(QString::number(diary.lastDay).size()));
    QStringList columns{u"patient_id"_s, u"period"_s};
    for (const DiaryMeasure &measure : diary.measures) {
        for (int day = 0; day <= diary.lastDay; ++day)
            columns.push_back(u"%1_d%2"_s.arg(measure.column).arg(day, width, 10, QLatin1Char('0')));
    }
    ExportTable table = data.table(u"diary_wide.csv"_s, columns);
    for (const auto &[patient, period] : data.periods()) {
        std::vector<std::span<const Cell>> curves(diary.measures.size());
        for (const ExportData::Curve &curve : data.curves(patient)) {
            if (curve.period == period)
                curves[std::size_t(curve.measure)] = curve.cells;
        }
        table.text(patient);
        table.integer(period);
        for (const auto &curve : curves) {
            for (int day = 0; day <= diary.lastDay; ++day) {
                if (std::size_t(day) < curve.size() && hasScore(curve[std::size_t(day)]))
                    table.number(score(curve[std::size_t(day)]));
                else
                    table.empty();
            }
        }
        table.endRow();
    }
    return table;
}

ExportTable periodsTable(const ExportData &data)
{
    const Study &study = data.study();
    const Protocol &protocol = study.protocol();
    QStringList columns{u"patient_id"_s,          u"period"_s,     u"infusion_date"_s,
                        u"planned_date"_s,        u"window_low"_s, u"window_high"_s,
                        u"days_since_previous"_s, u"random_no"_s,  u"treatment"_s};
    const bool isUnblinded = study.isUnblinded();
    if (isUnblinded)
        columns << u"sequence"_s;
    ExportTable table = data.table(u"periods.csv"_s, columns);
    const auto date = [&](const QDate &day) { table.text(day.isValid() ? day.toString(Qt::ISODate) : QString()); };
    QString current;
    VisitDates dates;
    const Value *randomNumber = nullptr;
    std::vector<VisitStatus> statuses;
    for (const auto &[patient, period] : data.periods()) {
        if (patient != current) {
            current = patient;
            dates = {};
            randomNumber = nullptr;
            for (const Datum &datum : data.data(patient)) {
                if (datum.key.item == u"random_no")
                    randomNumber = &datum.value;
                if (!datum.key.occasion.isVisit())
                    continue;
                const QString &visit = protocol.visits[std::size_t(datum.key.occasion.visitIndex())].code;
                if (datum.key.item == u"visit_date")
                    dates.done.insert(visit, QDate::fromString(datum.value.text(), Qt::ISODate));
                else if (datum.key.item == u"planned_date")
                    dates.planned.insert(visit, QDate::fromString(datum.value.text(), Qt::ISODate));
            }
            statuses = schedule(protocol, dates, study.today());
        }
        const ProtocolVisit *visit = protocol.infusionOf(period);
        const auto status = std::find_if(statuses.begin(), statuses.end(),
                                         [&](const VisitStatus &candidate) { return candidate.visit == visit; });
        const bool known = visit && status != statuses.end();
        const QDate infusion = data.infusionDate(patient, period);
        const QDate previous = data.infusionDate(patient, period - 1);
        const QDate planned = visit ? dates.planned.value(visit->code) : QDate();
        table.text(patient);
        table.integer(period);
        date(infusion);
        date(planned.isValid() || !known ? planned : status->target);
        date(known ? status->windowLow : QDate());
        date(known ? status->windowHigh : QDate());
        infusion.isValid() && previous.isValid() ? table.integer(previous.daysTo(infusion)) : table.empty();
        randomNumber ? table.value(*randomNumber) : table.empty();
        if (isUnblinded) {
            table.text(study.value({patient, Occasion::period(period), u"treatment"_s}).text());
            table.text(study.value({patient, Occasion::patient(), u"sequence"_s}).text());
        } else {
            table.empty();
        }
        table.endRow();
    }
    return table;
}

namespace {

/// Areas over the visits of the designs that have no diary: they belong to no period.
void addOutcomeAreas(ExportTable &table, const Study &study, const QString &version)
{
    OutcomeAreaRequest all;
    all.rules.assign(analysis::allAucRules().begin(), analysis::allAucRules().end());
    const std::vector<ProtocolOutcome> outcomes = outcomePlan(study).outcomes;
    for (const OutcomeArea &area : outcomeAreas(study, all)) {
        const auto outcome = std::ranges::find(outcomes, area.outcome, &ProtocolOutcome::code);
        const bool isLast = area.day == outcome->aucDays.back();
        const bool isUsual = area.rule == (isLast ? analysis::AucRule::Locf : analysis::AucRule::Observed);
        table.text(area.patient);
        table.text(QString());
        table.text(area.outcome);
        table.integer(0);
        table.integer(area.day);
        table.text(analysis::name(area.rule));
        table.integer(area.auc.expected);
        table.integer(area.auc.observed);
        table.integer(area.auc.imputed);
        table.number(area.auc.area);
        table.number(area.auc.perDay);
        table.integer(isUsual);
        table.text(version);
        table.endRow();
    }
}

} // namespace

ExportTable aucExportTable(const ExportData &data)
{
    ExportTable table = data.table(
        u"auc.csv"_s, u"patient_id,period,measure,start,day,rule,n_expected,n_observed,n_imputed,auc,auc_per_day,"
                      "is_protocol_rule,rule_version"_s.split(u','));
    AucRequest all;
    all.rules.assign(analysis::allAucRules().begin(), analysis::allAucRules().end());
    const QString version = aucRuleVersion();
    for (const AucRow &row : aucTable(data.study(), all)) {
        table.text(row.patient);
        table.integer(row.period);
        table.text(row.measure);
        table.integer(row.startDay);
        table.integer(row.day);
        table.text(analysis::name(row.rule));
        table.integer(row.auc.expected);
        table.integer(row.auc.observed);
        table.integer(row.auc.imputed);
        table.number(row.auc.area);
        table.number(row.auc.perDay);
        table.integer(row.isProtocolRule);
        table.text(version);
        table.endRow();
    }
    addOutcomeAreas(table, data.study(), version);
    return table;
}

std::string diaryCsv(const Study &study)
{
    constexpr std::size_t bytesPerRow = 48;
    const ExportData data(study, {});
    const FileSpec &spec = fileSpec(data.specs(), u"diary.csv");
    ExportTable table = data.table(spec.name, spec.columns);
    table.reserve(data.cells() / study.protocol().diary.measures.size() * bytesPerRow);
    writeDiary(table, data, DiaryColumns::Exchange, nullptr);
    return table.take();
}

} // namespace carnet
