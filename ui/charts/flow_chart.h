#pragma once

#include "ui/charts/chart_style.h"

#include <QStringList>

namespace carnet::ui {

/// Boxes from top to bottom; beside the way from one to the next, who did not go on.
struct FlowDiagram
{
    struct Box
    {
        QStringList lines;
        QStringList left; ///< who did not come to this box: first line the sum, then the reasons; none: no box
    };

    std::vector<Box> boxes;

    /// Pixels that it needs at 100 % text size.
    qreal height() const;
};

/// Where the boxes are; the text shrinks when the area is too low for it.
class FlowLayout
{
public:
    FlowLayout(const QRectF &area, const FlowDiagram &flow, const ChartStyle &style);

    std::vector<QRectF> boxes;
    std::vector<QRectF> sides;         ///< by box; empty where nobody left
    std::vector<QStringList> boxLines; ///< wrapped
    std::vector<QStringList> sideLines;
    ChartStyle style; ///< with the text size that fits

private:
    qreal place(const QRectF &area, const FlowDiagram &flow);
};

void paintFlow(QPainter &painter, const QRectF &area, const FlowDiagram &flow, const ChartStyle &style);

} // namespace carnet::ui
