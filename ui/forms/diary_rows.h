#pragma once

#include "ui/models/diary_model.h"

namespace carnet::ui {

/// What moves a stretch of the diary by a day, or why it cannot.
struct ShiftedRows
{
    std::vector<Datum> data;
    QString refusal;
};

/// A line of the paper was skipped while typing: the days from this one on go one day down, an empty day appears.
ShiftedRows pushedRows(const DiaryModel &model, int day);
/// A line was typed that the paper does not have and was emptied: the days after this one go one day up.
ShiftedRows pulledRows(const DiaryModel &model, int day);

/// The five items of one analgesic; empty texts remove them.
void addRescue(std::vector<Datum> &data, const DiaryModel &model, int day, const RescueLine &line);
/// The number after the day's last analgesic.
int nextRescueLine(const DiaryModel &model, int day);

} // namespace carnet::ui
