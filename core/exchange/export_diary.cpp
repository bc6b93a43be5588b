#include "core/exchange/export.h"
#include "core/exchange/export_data.h"

#include "core/endpoints.h"
#include "core/protocol/schedule.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

std::string missingCode(Cell cell)
{
    return cell < emptyCell ? code(Missing(-1 - cell)).toStdString() : std::string();
}

/// The codes of the reasons, looked up once: they are written a hundred thousand times.
const std::string &missingText(Cell cell)
{
    static const auto codes = [] {
        std::array<std::string, 32> found;
        for (const Missing reason : allMissing)
            found[std::size_t(reason)] = missingCode(cellOf(reason));
        return found;
    }();
    return codes[cell < emptyCell ? std::size_t(-1 - cell) : 0];
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

/// What a period's days hold besides the curves.
struct DayFacts
{
    const Value *note = nullptr;
    int rescueLines = 0;
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

/// Writes the rows of one patient and period.
class DiaryPeriodWriter
{
public:
    DiaryPeriodWriter(ExportTable &table, const ExportData &data, const DiaryStamps *stamps)
        : m_table(table)
        , m_data(data)
        , m_stamps(stamps)
    {
    }

    void write(const QString &patient, int period, const std::vector<std::span<const Cell>> &curves,
               const PeriodFacts &facts);

private:
    void writeCells(const std::vector<Cell> &cells);
    void writeMissing(const std::vector<Cell> &cells);
    void writeStamp(const QString &patient, int period, int day);

    ExportTable &m_table;
    const ExportData &m_data;
    const DiaryStamps *m_stamps;
};

void DiaryPeriodWriter::write(const QString &patient, int period, const std::vector<std::span<const Cell>> &curves,
                              const PeriodFacts &facts)
{
    std::size_t days = facts.days.empty() ? 0 : std::size_t(facts.days.rbegin()->first) + 1;
    for (const auto &curve : curves)
        days = std::max(days, curve.size());
    const QByteArray code = patient.toUtf8();
    const QByteArray status = facts.state.isEmpty() ? QByteArray("started") : facts.state.toUtf8();
    const QDate infusion = m_data.infusionDate(patient, period);
    std::vector<Cell> cells(curves.size());
    for (std::size_t day = 0; day < days; ++day) {
        bool holdsAny = false;
        for (std::size_t i = 0; i < curves.size(); ++i) {
            cells[i] = day < curves[i].size() ? curves[i][day] : emptyCell;
            holdsAny = holdsAny || cells[i] != emptyCell;
        }
        const auto found = facts.days.empty() ? facts.days.end() : facts.days.find(int(day));
        const DayFacts own = found == facts.days.end() ? DayFacts{} : found->second;
        if (!holdsAny && !own.holdsAny)
            continue;
        m_table.text(view(code));
        m_table.integer(period);
        m_table.integer(qint64(day));
        if (infusion.isValid()) {
            const auto date = isoDate(infusion.toJulianDay() + qint64(day));
            m_table.text(std::string_view(date.data(), date.size()));
        } else {
            m_table.empty();
        }
        writeCells(cells);
        writeMissing(cells);
        if (own.rescueLines > 0 || facts.rescueRecorded)
            m_table.integer(own.rescueLines);
        else
            m_table.empty();
        own.note ? m_table.text(own.note->text()) : m_table.empty();
        m_table.text(view(status));
        writeStamp(patient, period, int(day));
        m_table.endRow();
    }
}

void DiaryPeriodWriter::writeCells(const std::vector<Cell> &cells)
{
    for (const Cell cell : cells) {
        if (!hasScore(cell))
            m_table.empty();
        else if (cell % 10 == 0)
            m_table.integer(cell / 10);
        else
            m_table.number(score(cell));
    }
}

// missing_reason speaks for every empty measure, so it is written only where all of them have the same reason.
void DiaryPeriodWriter::writeMissing(const std::vector<Cell> &cells)
{
    Cell common = 0;
    bool same = true;
    for (const Cell cell : cells) {
        if (hasScore(cell))
            continue;
        same = same && cell != emptyCell && (common == 0 || common == cell);
        common = cell;
    }
    m_table.text(std::string_view(missingText(same && common != 0 ? common : emptyCell)));
    for (const Cell cell : cells)
        m_table.text(std::string_view(missingText(cell)));
}

void DiaryPeriodWriter::writeStamp(const QString &patient, int period, int day)
{
    const DiaryStamps::Stamp *stamp = m_stamps ? m_stamps->find(patient, period, day) : nullptr;
    if (stamp) {
        m_table.text(std::string_view(stamp->at));
        m_table.text(stamp->by);
    } else {
        m_table.empty(2);
    }
    m_table.empty(); // verified_by: nobody verifies before accounts exist
}

} // namespace

const DiaryStamps::Stamp *DiaryStamps::find(const QString &patient, int period, int day) const
{
    const auto days = byPatient.constFind(patient);
    if (days == byPatient.constEnd())
        return nullptr;
    const auto stamp = days->constFind(Occasion::day(period, day).packed());
    return stamp == days->constEnd() ? nullptr : &stamps[std::size_t(*stamp)];
}

ExportTable diaryTable(const ExportData &data, const DiaryStamps *stamps)
{
    ExportTable table = data.table(fileSpec(data.specs(), u"diary.csv"));
    const std::size_t measures = data.study().protocol().diary.measures.size();
    DiaryPeriodWriter writer(table, data, stamps);
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
    ExportTable table = data.table(u"periods.csv"_s, {u"patient_id"_s, u"period"_s, u"infusion_date"_s,
                                                      u"planned_date"_s, u"window_low"_s, u"window_high"_s,
                                                      u"days_since_previous"_s, u"random_no"_s, u"treatment"_s});
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
        table.empty(); // treatment: the study is blinded
        table.endRow();
    }
    return table;
}

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
    return table;
}

std::string diaryCsv(const Study &study)
{
    return diaryTable(ExportData(study, {}), nullptr).bytes();
}

} // namespace carnet
