#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QPainter>
#include <functional>

namespace carnet::ui {

/// The look of a chart on one device. Fonts are sized in pixels, so that a chart is laid out alike on every device.
struct ChartStyle
{
    Tokens colors;
    qreal textScale = 1;
    bool textAsOutlines = false; ///< for SVG read where the font is not installed

    /// As the window looks now.
    static ChartStyle screen(const Theme &theme);
    /// Always light, whatever the window looks like.
    static ChartStyle paper(qreal textScale = 1, bool textAsOutlines = false);

    /// points: size at 100 % text size.
    QFont font(qreal points, Theme::Weight weight = Theme::Weight::Regular) const;
    QFontMetricsF metrics(qreal points, Theme::Weight weight = Theme::Weight::Regular) const;
    /// pixels at 100 % text size.
    qreal scaled(qreal pixels) const { return pixels * textScale; }
    /// Draws one line of text in the box; flags as in Qt::Alignment. All texts of charts go through here.
    void text(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &color) const;
    /// Draws one of the program's icons as lines, not as a bitmap.
    void icon(QPainter &painter, const QRectF &box, const QString &name, const QColor &color) const;
};

/// How a figure is asked for when it leaves the screen.
struct FigureStyle
{
    ChartStyle chart = ChartStyle::paper();
    bool caption = true;
};

/// Draws a figure, built anew at that size, into the rectangle; units are pixels of 1/96 inch.
using FigurePainter = std::function<void(QPainter &, const QRectF &, const FigureStyle &)>;

/// A figure that can be exported.
struct Figure
{
    QString title;                  ///< in words
    QString fileStem;               ///< proposed file name without its end, such as "P-07_pain_2025-06-09"
    QSizeF millimetres = {160, 95}; ///< proposed size
    bool synthetic = false;         ///< the data are invented: said on every picture, whatever else is left out
    FigurePainter paint;
};

/// The language of words that come with the protocol: "fr" or "en".
QString chartLanguage();
/// A score or area for people, with so many decimals.
QString chartNumber(double value, int decimals = 1);
/// "27 Jun 2025" and "27 Jun" in the order of the language.
QString chartDate(QDate date);
QString chartShortDate(QDate date);

} // namespace carnet::ui
