#pragma once

#include "ui/papers/paper.h"

namespace carnet::ui {

/// One thing on a page, in 1/96 inch from the upper left corner of the room between head and foot.
struct PaperMark
{
    enum class Kind { Text, Line, Frame, Fill, Cross, Drawing };

    Kind kind = Kind::Text;
    QRectF box;
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal width = 1; ///< of lines
    std::function<void(QPainter &, const QRectF &)> paint;
};

using PaperPage = std::vector<PaperMark>;

/// The paper on as many pages as it needs. Nothing is cut: headings stay with what follows, tables break between rows
/// and repeat their header.
std::vector<PaperPage> layOut(const Paper &paper, const QSizeF &room);

void paintPage(QPainter &painter, const QRectF &area, const PaperPage &page, const ChartStyle &style);

} // namespace carnet::ui
