#pragma once

#include "core/study.h"

#include <optional>

namespace carnet {

/// What a restore would do: what the backup holds, and what stands at the place where it would go.
struct RestorePlan
{
    QString target;
    StudyFacts backup;
    bool targetExists = false;
    std::optional<StudyFacts> existing; ///< nothing when the file there cannot be read
    QString existingProblem;            ///< why it cannot be read, in words

    bool isSameStudy() const { return existing && existing->id == backup.id; }
    /// "acts", in the backup, in the file there; for each count that matters to a person.
    struct Line
    {
        QString what;
        QString inBackup;
        QString inTarget; ///< empty when there is nothing
    };
    std::vector<Line> lines() const;
};

using StudyOpener = std::function<std::unique_ptr<Study>(const QString &path)>;

/// open: how the study at the target is opened to be read. Throws Error: WrongUse when both are one file.
RestorePlan planRestore(const Study &backup, const QString &target, const StudyOpener &open);

/// Puts a proven copy of the backup at the target, with an act that says so. A study that is there is kept beside it
/// under another name, which is returned; without `replace` it stops the work. Throws Error; then the target is as it
/// was.
QString restoreBackup(const Study &backup, const QString &target, bool replace, const Progress &progress = {});

} // namespace carnet
