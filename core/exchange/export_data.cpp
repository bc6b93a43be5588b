#include "core/exchange/export_data.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

ExportData::ExportData(const Study &study, csv::Dialect dialect)
    : m_study(study)
    , m_dialect(dialect)
    , m_specs(fileSpecs(study.protocol(), study.dictionary()))
    , m_patients(study.patients())
{
    int rank = 0;
    for (const QString &code : study.dictionary().codes())
        m_ranks.insert(code, rank++);
    readData();
    const auto &measures = study.protocol().diary.measures;
    study.forEachSeries([&](const SeriesView &series) {
        m_cells += series.cells.size();
        const auto measure = std::find_if(measures.begin(), measures.end(), [&](const DiaryMeasure &candidate) {
            return candidate.id == *series.measure;
        });
        if (measure != measures.end())
            m_curves[*series.patient].push_back({series.period, int(measure - measures.begin()),
                                                 std::vector<Cell>(series.cells.begin(), series.cells.end())});
    });
}

// Data come by patient; within a patient they are put in the order of the files. Indices are sorted, not data: it is
// faster.
void ExportData::readData()
{
    struct Order
    {
        std::uint32_t occasion;
        int rank;
        std::size_t index;
        auto operator<=>(const Order &) const = default;
    };
    std::vector<Datum> all;
    for (Datum &datum : m_study.data({}))
        all.push_back(std::move(datum));
    m_study.forEachDatum([&](const Datum &datum) { all.push_back(datum); });
    m_data.reserve(all.size());
    std::vector<Order> order;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        order.clear();
        for (; end < all.size() && all[end].key.patient == all[begin].key.patient; ++end)
            order.push_back({all[end].key.occasion.packed(), rank(all[end].key.item), end});
        std::sort(order.begin(), order.end());
        m_spans.insert(all[begin].key.patient, {begin, end});
        for (const Order &next : order)
            m_data.push_back(std::move(all[next.index]));
        begin = end;
    }
}

std::span<const Datum> ExportData::data(const QString &patient) const
{
    const auto found = m_spans.constFind(patient);
    if (found == m_spans.constEnd())
        return {};
    return std::span(m_data).subspan(found->first, found->second - found->first);
}

void ExportData::forEachOccasion(const QString &patient,
                                 const std::function<void(Occasion, std::span<const Datum>)> &visit) const
{
    const auto all = data(patient);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].key.occasion == all[begin].key.occasion)
            ++end;
        visit(all[begin].key.occasion, all.subspan(begin, end - begin));
        begin = end;
    }
}

const std::vector<ExportData::Curve> &ExportData::curves(const QString &patient) const
{
    static const std::vector<Curve> none;
    const auto found = m_curves.constFind(patient);
    return found == m_curves.constEnd() ? none : *found;
}

std::string ExportData::numberText(double number) const
{
    csv::Writer writer({m_dialect.separator, m_dialect.decimal, false, false});
    writer.number(number);
    return writer.take();
}

QDate ExportData::infusionDate(const QString &patient, int period) const
{
    const ProtocolVisit *visit = m_study.protocol().infusionOf(period);
    if (!visit)
        return {};
    const Occasion occasion = Occasion::visit(m_study.protocol().visitIndex(visit->code));
    for (const Datum &datum : data(patient)) {
        if (datum.key.occasion == occasion && datum.key.item == u"visit_date")
            return QDate::fromString(datum.value.text(), Qt::ISODate);
    }
    return {};
}

std::vector<std::pair<QString, int>> ExportData::periods() const
{
    std::vector<std::pair<QString, int>> found;
    for (const QString &patient : m_patients) {
        std::set<int> periods;
        for (int period = 1; period <= m_study.protocol().periods; ++period) {
            if (infusionDate(patient, period).isValid())
                periods.insert(period);
        }
        for (const Curve &curve : curves(patient)) {
            if (std::any_of(curve.cells.begin(), curve.cells.end(), [](Cell cell) { return cell != emptyCell; }))
                periods.insert(curve.period);
        }
        for (const Datum &datum : data(patient)) {
            if (datum.key.occasion.isDay())
                periods.insert(datum.key.occasion.periodNumber());
        }
        for (const int period : periods)
            found.emplace_back(patient, period);
    }
    return found;
}

const Value *valueOf(std::span<const Datum> data, QStringView item)
{
    const auto found =
        std::find_if(data.begin(), data.end(), [&](const Datum &datum) { return datum.key.item == item; });
    return found == data.end() ? nullptr : &found->value;
}

std::array<char, 10> isoDate(qint64 julianDay)
{
    // Civil date from days, proleptic Gregorian (H. Hinnant, "chrono-compatible low-level date algorithms").
    const qint64 days = julianDay - 1721120;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = int(days - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    const int year = yearOfEra + int(era) * 400 + (month <= 2);
    const auto digit = [](int number) { return char('0' + number % 10); };
    return {
        digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), '-', digit(month / 10), digit(month), '-',
        digit(day / 10),    digit(day)};
}

} // namespace carnet
