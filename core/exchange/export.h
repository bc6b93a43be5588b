#pragma once

#include "core/exchange/csv.h"
#include "core/study.h"

namespace carnet {

/// For whom the files are written.
enum class ExportProfile {
    Statistics,  ///< comma, point, UTF-8, texts never altered
    ExcelFrench, ///< semicolon, comma, byte order mark, texts guarded against formulas
};

/// "statistics", "excel-fr"
QString code(ExportProfile profile);
std::optional<ExportProfile> exportProfile(QStringView code);
/// "patients.csv" or "patients_excel_fr.csv"
QString exportFileName(const QString &name, ExportProfile profile);
csv::Dialect dialectOf(ExportProfile profile);

struct ExportOptions
{
    ExportProfile profile = ExportProfile::Statistics;
    Progress progress;
};

/// One file of a bundle.
struct ExportedFile
{
    QString name;
    qint64 rows = 0; ///< of a table, header not counted
    qint64 bytes = 0;
    QByteArray sha256;
    bool isTable = false;
};

struct ExportReport
{
    QString directory;
    std::vector<ExportedFile> files; ///< in the order of the bundle, the manifest last
    qint64 rows() const;
    qint64 bytes() const;
};

/// Writes the whole study as a bundle: all files, or none when it fails or is stopped. The folder may be absent, empty,
/// or a bundle of before, which is replaced as a whole. Records an act of kind Export unless the study is read-only.
/// Throws Error.
ExportReport exportBundle(Study &study, const QString &directory, const ExportOptions &options = {});

/// One table of a bundle before it is written.
struct ExportPreview
{
    QString name;
    qint64 rows = 0;
    std::string head; ///< header and first rows, byte for byte as they would be written
};

/// What exportBundle would write, with the first rows of each table; nothing is written or recorded. Throws Error.
std::vector<ExportPreview> previewExport(const Study &study, int rows, const ExportOptions &options = {});

/// diary.csv in the columns that an import reads first: one row per patient, period and day that holds anything.
std::string diaryCsv(const Study &study);

/// scores.csv: every score of every questionnaire that was filled in.
std::string scoresCsv(const Study &study);

/// The trail up to an act (0 = all) in the columns of audit.csv; patient empty = all. Acts for which `wanted` is false
/// are left out.
std::string auditCsv(const Study &study, const QString &patient = {},
                     const std::function<bool(const Act &)> &wanted = {}, const Progress &progress = {});

} // namespace carnet
