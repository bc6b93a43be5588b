#pragma once

#include "core/study.h"

#include <QStringList>

namespace carnet {

/// How an import treats what the study already holds.
struct ImportOptions
{
    bool replace = false; ///< different values replace those of the study
    QString reason;       ///< why; wanted when replacing
    Progress progress;
};

/// Why a file cannot be imported: where, what was found and what would be right.
struct ImportRefusal
{
    QString file; ///< as the person named it
    qint64 line = 1;
    int column = 1; ///< number of the field
    QString message;

    /// "diary.csv:12:5: avg: …"
    QString text() const;
    bool operator==(const ImportRefusal &) const = default;
};

/// One file that was read.
struct ImportedFile
{
    QString path;
    QString name; ///< of formats: "diary.csv"
    qint64 rows = 0;
    qint64 values = 0; ///< values and missing reasons found
    QByteArray blake2b; ///< of its bytes, 32 bytes
};

/// What an import would do: nothing yet. Complete only when nothing was refused.
struct ImportPlan
{
    static constexpr int maximumRefusals = 200; ///< more are counted, not kept

    std::vector<ImportedFile> files;
    QStringList notes;
    std::vector<ImportRefusal> refusals; ///< by file, line, column
    qint64 refused = 0;
    qint64 newPatients = 0;
    qint64 newValues = 0;
    qint64 equalValues = 0;
    qint64 replacedValues = 0;
    ActDraft draft;

    bool accepted() const { return refused == 0; }
    bool changesNothing() const { return newValues + replacedValues == 0; }
};

/// Reads and checks files, or the known files of folders, without changing the study. Throws Error when a path is not
/// there or cannot be read, and when the person stops it.
ImportPlan readImport(const Study &study, const QStringList &paths, const ImportOptions &options = {});

/// Records an accepted plan as one act (id 0 when it changes nothing). Throws Error.
Act applyImport(Study &study, ImportPlan plan);

} // namespace carnet
