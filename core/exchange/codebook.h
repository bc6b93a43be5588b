#pragma once

#include "core/exchange/export_data.h"

namespace carnet {

/// What a column of a file is: one row of the codebook.
struct Variable
{
    QString file;     ///< name as written
    int position = 0; ///< 0 for an item of a long file, which has no column of its own
    QString name;
    Words label;
    QString type; ///< text, integer, number, code, date, partial_date, time, datetime, mixed
    QString unit;
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString codelist;
    QString instrument;
    QString item;
    QString origin; ///< collected, derived, system
    QString derivation;
    qint64 filled = 0;
    qint64 missing = 0;
    std::size_t longest = 0;
};

/// The finished tables, described; fileName gives the name as written.
std::vector<Variable> describe(const ExportData &data, const std::vector<ExportTable> &tables,
                               const std::function<QString(const QString &)> &fileName);
ExportTable codebookTable(const ExportData &data, const std::vector<Variable> &variables);

/// One list of codes with its labels.
struct CodeList
{
    QString name;
    std::vector<Option> options;
    bool isMissing = false;
};
std::vector<CodeList> codeLists(const Study &study);
ExportTable codelistsTable(const ExportData &data, const std::vector<CodeList> &lists);

} // namespace carnet
