#pragma once

#include "ui/papers/layout.h"

/// The small parts that papers are made of: texts, boxes, places for answers.
namespace carnet::ui::paper {

inline constexpr qreal handHeight = 27; ///< 7 mm: a line to write on
inline constexpr qreal stateSide = 13;

/// Something drawn from (0, 0) on.
struct PaperPiece
{
    std::vector<PaperMark> marks;
    qreal height = 0;
};

/// In real points: charts are made smaller on paper, texts are not.
const ChartStyle &look();

PaperMark textMark(const QRectF &box, const QString &text, const QFont &font, const QColor &color,
                   Qt::Alignment alignment = Qt::AlignLeft);
PaperMark shape(PaperMark::Kind kind, const QRectF &box, const QColor &color, qreal width = 1);
PaperMark line(qreal x1, qreal y1, qreal x2, qreal y2, const QColor &color, qreal width = 1);
PaperMark stateMark(StateMark state);
void shift(std::vector<PaperMark> &marks, qreal x, qreal y);
/// Adds marks, moved by x and y.
void append(std::vector<PaperMark> &marks, std::vector<PaperMark> more, qreal x, qreal y);

/// The text in lines no wider than that; a word that is wider than a line is broken.
QStringList textLines(const QString &text, const QFont &font, qreal width);
PaperPiece textPiece(const QString &text, const QFont &font, const QColor &color, qreal width,
                     Qt::Alignment alignment = Qt::AlignLeft);
/// Boxes with their text beside them, as many in a line as there is room for; a scale has its texts inside.
PaperPiece boxesPiece(const PaperBoxes &boxes, qreal points, qreal width);
PaperPiece answerPiece(const PaperAnswer &answer, qreal points, qreal width);

} // namespace carnet::ui::paper
