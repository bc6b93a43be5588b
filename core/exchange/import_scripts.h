#pragma once

#include "core/exchange/codebook.h"
#include "core/exchange/export.h"

namespace carnet {

/// What the scripts that read a bundle must know.
struct BundleDescription
{
    ExportProfile profile = ExportProfile::Statistics;
    std::vector<ExportedFile> tables; ///< names as written
    std::vector<Variable> variables;
    std::vector<CodeList> codeLists;
    bool synthetic = false;
};

/// Base R: a list `carnet` of data frames with types, factors and the row counts of the manifest.
QByteArray scriptForR(const BundleDescription &bundle);
/// Stata 14 or later: one .dta a file; reasons for missing values become .a to .h.
QByteArray scriptForStata(const BundleDescription &bundle);
/// SAS: one data set a file; reasons become .A to .H.
QByteArray scriptForSas(const BundleDescription &bundle);
/// SPSS: one data set a file; reasons become user-missing values.
QByteArray scriptForSpss(const BundleDescription &bundle);

} // namespace carnet
