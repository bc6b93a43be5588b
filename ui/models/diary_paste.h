#pragma once

#include "ui/models/diary_model.h"

namespace carnet::ui {

/// One field of a pasted block and what becomes of it.
struct PastedField
{
    enum class Fate {
        Accepted,
        Same,       ///< equal to what is there
        Overwrites, ///< another value is there
        Refused,
        Skipped, ///< empty, and empty means nothing
    };

    QString text;
    DiaryCell cell;
    Value value;
    Fate fate = Fate::Skipped;
    QString reason; ///< of a refusal
};

struct PastedBlock
{
    std::vector<PastedField> fields;
    int rows = 0;
    int columns = 0;

    int count(PastedField::Fate fate) const;
    /// A single number: the same as typing it.
    bool isSingle() const { return fields.size() == 1; }
};

/// What a text means when it is pasted with its first field on a cell. Fields are separated by tabs, semicolons or
/// commas (a comma between digits is a decimal mark when there are tabs or semicolons); "ND", "NA" and "." are not
/// done; another missing code is that reason. emptyIsNotDone: empty fields are not done instead of nothing.
PastedBlock readPaste(const DiaryModel &model, DiaryCell target, const QString &text, bool emptyIsNotDone);

/// What the block records; without overwrite, cells that hold another value stay.
std::vector<Datum> pastedData(const DiaryModel &model, const PastedBlock &block, bool overwrite);

} // namespace carnet::ui
