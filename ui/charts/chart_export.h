#pragma once

#include "ui/charts/chart_style.h"

#include <QImage>
#include <optional>

namespace carnet::ui {

/// What file a figure becomes.
struct FigureFormat
{
    enum class Kind { Png, Svg, Pdf };

    Kind kind = Kind::Png;
    QSizeF millimetres = {160, 90};
    int dotsPerInch = 300; ///< PNG only
    qreal textScale = 1;
    bool caption = true;
    bool textAsOutlines = false; ///< SVG only

    /// Pixels of the picture, PNG only.
    QSize pixels() const;
};

/// Draws a figure; on data that are invented, with the words that say so.
void paintFigure(QPainter &painter, const QRectF &area, const Figure &figure, const FigureStyle &style);

/// "png", "svg" or "pdf".
QString fileSuffix(FigureFormat::Kind kind);
/// The figure drawn anew at that size on white, with its size in millimetres written in it.
QImage figureImage(const Figure &figure, const FigureFormat &format);
/// The file of the figure, whatever the format.
QByteArray figureBytes(const Figure &figure, const FigureFormat &format);
/// The format of that name, nothing when there is none.
std::optional<FigureFormat::Kind> figureKind(QStringView suffix);
/// Writes the whole file or leaves what was there. Throws Error.
void writeFigure(const Figure &figure, const FigureFormat &format, const QString &path);

} // namespace carnet::ui
