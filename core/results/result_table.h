#pragma once

#include "core/analysis/remark.h"
#include "core/domain/item.h"

namespace carnet {

/// One cell of a table of results: a group of patients, or of their periods.
struct TableCell
{
    int n = 0; ///< values that are known
    std::optional<double> mean{};
    std::optional<double> sd{};
    std::optional<double> median{}; ///< quantiles of type 2
    std::optional<double> q1{};
    std::optional<double> q3{};
    std::optional<int> count{};      ///< to how many it applies
    std::optional<double> percent{}; ///< of all of the column
    std::optional<double> p{};       ///< this column against the first one, where a table compares so
};

/// The test of a whole row: the groups differ.
struct RowTest
{
    std::optional<double> p; ///< nothing: it cannot be tested, and the last remark says why
    bool isModel = true;     ///< false: an exact test, which has no scale
    bool onLogScale = false;
    std::optional<double> shapiroP;  ///< of the residuals on the raw scale
    bool hasCarryover = false;       ///< the treatment before shows (Wald's P < 0.05), in a model with it
    std::optional<double> friedmanP; ///< where the residuals are normal on neither scale
    std::vector<analysis::Remark> remarks{};
};

/// One row: a measurement, or a property that a patient has or not.
struct TableRow
{
    QString row; ///< name in the files
    Words label;
    Words group; ///< heading of the rows that belong together, empty when none
    QString unit;
    bool isCount = false;
    bool asMedian = false; ///< printed as median and quartiles
    int decimals = 0;
    std::vector<TableCell> cells; ///< by column
    std::optional<RowTest> test;
};

/// A table of results as the paper prints them.
struct ResultTable
{
    QString name;                 ///< of its file: table1 …
    QString title;                ///< in the language of the program
    QString rowHead;              ///< what the rows are
    QString reading;              ///< how the cells are to be read, and by which rule they were found
    std::vector<QString> columns; ///< codes in the files
    std::vector<Words> labels;    ///< by column
    std::vector<int> patients;    ///< by column
    std::vector<TableRow> rows;

    bool isEmpty() const { return rows.empty() || patients.empty(); }
    bool hasTests() const;
};

/// n, mean, deviation and quartiles of a column of values.
TableCell numberCell(const std::vector<double> &values);
/// n of whom it is known, count and percentage of all.
TableCell countCell(int count, int known, int all);

} // namespace carnet
