#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <functional>

namespace carnet::ui {

/// A picture as it goes into a file: title, drawing, caption, and the words that the data are invented where they are.
struct StudyFigure
{
    QString title;
    QString caption;
    bool synthetic = false;
    std::function<void(QPainter &, const QRectF &, const Theme &)> paint;
};

/// Draws a whole figure; the same for every device. Light colours whatever the screen shows.
void paintStudyFigure(QPainter &painter, const QRectF &area, const StudyFigure &figure, const Theme &light);

/// Writes a figure; format: png, svg or pdf; size in millimetres, dotsPerInch for png. Written beside and renamed, so
/// that a crash leaves no half picture. Throws Error.
void writeStudyFigure(const QString &path, const QString &format, const StudyFigure &figure, const QSizeF &millimetres,
                      int dotsPerInch = 300);

} // namespace carnet::ui
