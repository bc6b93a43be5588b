#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace carnet::ui {

class Theme;

/// What was done to a part of the record besides filling it in: its picture stands beside the mark of its state.
enum class RecordMark { Signed, ChangedAfterSignature, Locked };

/// Paints the picture in the middle of the box, as large as it allows.
void paintRecordMark(QPainter &painter, const QRectF &box, RecordMark mark, const Theme &theme);
/// In words of the interface language, such as "locked".
QString words(RecordMark mark);

} // namespace carnet::ui
