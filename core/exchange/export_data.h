#pragma once

#include "core/exchange/export_table.h"
#include "core/exchange/file_spec.h"
#include "core/study.h"

#include <array>

namespace carnet {

/// Who set something on a diary row last, in the first entry and in the second.
struct DiaryStamps
{
    enum class Entry { First, Second };

    struct Stamp
    {
        std::string at;
        QString by;
    };
    std::vector<Stamp> stamps;
    /// By entry, by patient, then period and day packed: index in stamps.
    std::array<QHash<QString, QHash<quint32, int>>, 2> byEntry;

    const Stamp *find(const QString &patient, int period, int day, Entry entry = Entry::First) const;
};

/// The whole record of a study but its curves, in the order of the files.
class ExportData
{
public:
    ExportData(const Study &study, csv::Dialect dialect);

    const Study &study() const { return m_study; }
    const std::vector<FileSpec> &specs() const { return m_specs; }
    const QStringList &patients() const { return m_patients; }
    std::span<const Datum> data(const QString &patient) const;
    /// Data of one patient by occasion, in the order of the files.
    void forEachOccasion(const QString &patient,
                         const std::function<void(Occasion, std::span<const Datum>)> &visit) const;
    int rank(const QString &item) const { return m_ranks.value(item, int(m_ranks.size())); }
    ExportTable table(const QString &name, const QStringList &columns) const { return {name, columns, m_dialect}; }
    ExportTable table(const FileSpec &spec) const { return table(spec.name, spec.allColumns()); }
    struct Curve
    {
        int period = 0;
        int measure = 0; ///< index in the protocol's measures
        std::vector<Cell> cells;
    };
    const std::vector<Curve> &curves(const QString &patient) const;
    /// Days of all curves together.
    std::size_t cells() const { return m_cells; }
    /// A number as the files of this dialect write it.
    std::string numberText(double number) const;
    /// Infusion date of a period; invalid while unknown.
    QDate infusionDate(const QString &patient, int period) const;
    /// Patients and periods with a diary row or an infusion, in order.
    std::vector<std::pair<QString, int>> periods() const;

private:
    void readData();

    const Study &m_study;
    csv::Dialect m_dialect;
    std::vector<FileSpec> m_specs;
    QStringList m_patients;
    std::vector<Datum> m_data;
    QHash<QString, std::pair<std::size_t, std::size_t>> m_spans;
    QHash<QString, int> m_ranks;
    QHash<QString, std::vector<Curve>> m_curves;
    std::size_t m_cells = 0;
};

/// The value of an item among data of one occasion, or null.
const Value *valueOf(std::span<const Datum> data, QStringView item);
/// YYYY-MM-DD of a Julian day.
std::array<char, 10> isoDate(qint64 julianDay);

ExportTable patientsTable(const ExportData &data);
ExportTable visitsTable(const ExportData &data);
ExportTable responsesTable(const ExportData &data);
/// adverse_events.csv and conmeds.csv.
ExportTable listTable(const ExportData &data, const QString &name, List list);
ExportTable rescueTable(const ExportData &data);
ExportTable formsTable(const ExportData &data);
/// Typed deviations, and those that follow from the dates, without a number.
ExportTable deviationsTable(const ExportData &data);

ExportTable diaryTable(const ExportData &data, const DiaryStamps &stamps);
ExportTable diaryWideTable(const ExportData &data);
ExportTable periodsTable(const ExportData &data);
ExportTable aucExportTable(const ExportData &data);

ExportTable scoresTable(const ExportData &data);
ExportTable scoresWideTable(const ExportData &data);

ExportTable queriesTable(const ExportData &data);
ExportTable signaturesTable(const ExportData &data);
QStringList auditColumns();
/// Writes the trail and notes who set each diary row last.
ExportTable auditTable(const ExportData &data, qint64 lastAct, DiaryStamps &stamps, const Progress &progress);

} // namespace carnet
