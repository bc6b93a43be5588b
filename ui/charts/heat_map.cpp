#include "ui/charts/chart_paint.h"
#include "ui/charts/curve_parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(CurvesChart)
};

/// A missing cell of this many pixels or more is hatched; a smaller one is grey, which the scale never is.
constexpr qreal fineCell = 3;
/// Above this many days the days of the areas crowd the beginning of the axis.
constexpr int longPeriod = 60;

bool isHatched(const QSizeF &cell)
{
    return cell.width() >= fineCell && cell.height() >= fineCell;
}

/// The colours of the scores of all patients, one cell a day.
QImage heatImage(const CurvesData &data, const QSizeF &cell, const Tokens &colors)
{
    const int fine = isHatched(cell) ? 3 : 1;
    QImage image(data.days() * data.periods * fine, int(data.patients.size()) * fine, QImage::Format_RGB32);
    const QRgb empty = (fine == 1 ? over(colors.text3, colors.surface) : colors.surface).rgb();
    const QRgb hatched = colors.text3.rgb();
    const auto &scale = heatScale();
    const double perPoint = double(scale.size() - 1) / data.maximum;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (const auto &period : data.patients[std::size_t(y / fine)].byPeriod) {
            for (const auto &score : period) {
                const QRgb ground =
                    score ? scale[std::size_t(std::clamp(*score * perPoint + 0.5, 0.0, double(scale.size() - 1)))]
                          : empty;
                for (int x = 0; x < fine; ++x) {
                    const bool stroke = !score && fine > 1 && x == fine - 1 - y % fine;
                    *line++ = stroke ? hatched : ground;
                }
            }
        }
    }
    return image;
}

/// The nearest cell for each pixel of the device: quicker than the painter's scaling, and alike on every device.
QImage enlarged(const QImage &image, const QSize &size)
{
    QImage result(size, QImage::Format_RGB32);
    std::vector<int> columns(std::size_t(size.width()));
    for (int x = 0; x < size.width(); ++x)
        columns[std::size_t(x)] = int(qint64(x) * image.width() / size.width());
    int copied = -1;
    for (int y = 0; y < size.height(); ++y) {
        const int row = int(qint64(y) * image.height() / size.height());
        auto *to = reinterpret_cast<QRgb *>(result.scanLine(y));
        if (row == copied) {
            std::copy_n(reinterpret_cast<const QRgb *>(result.constScanLine(y - 1)), size.width(), to);
            continue;
        }
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        for (int x = 0; x < size.width(); ++x)
            to[x] = from[columns[std::size_t(x)]];
        copied = row;
    }
    return result;
}

/// What the colours of the heat map mean, on one line from the left.
void paintHeatScale(QPainter &painter, const QPointF &at, const CurvesData &data, bool isFine, const ChartStyle &style)
{
    constexpr int steps = 11;
    const qreal side = style.scaled(10);
    const QFont font = style.font(8.2);
    const QFontMetricsF metrics(font);
    qreal x = at.x();
    const auto word = [&](const QString &text) {
        const qreal width = metrics.horizontalAdvance(text);
        style.text(painter, QRectF(x, at.y() + (side - metrics.height()) / 2, width, metrics.height()),
                   Qt::AlignVCenter, text, font, style.colors.text2);
        x += width + 5;
    };
    word(chartNumber(0, 0));
    for (int step = 0; step < steps; ++step, x += side)
        painter.fillRect(QRectF(x, at.y(), side, side), heatColor(double(step) / (steps - 1)));
    painter.setPen(QPen(style.colors.borderIn, 1));
    painter.drawRect(QRectF(x - side * steps, at.y(), side * steps, side));
    x += 5;
    word(chartNumber(data.maximum, 0));
    x += style.scaled(12);
    painter.setPen(QPen(style.colors.text3, 1));
    painter.drawRect(QRectF(x, at.y(), side, side));
    if (!isFine)
        painter.fillRect(QRectF(x, at.y(), side, side), style.colors.text3);
    for (const qreal part : {1.0 / 3, 2.0 / 3, 1.0})
        painter.drawLine(QPointF(x, at.y() + side * part), QPointF(x + side * part, at.y()));
    x += side + 5;
    word(ChartWords::tr("missing"));
}

} // namespace

QColor heatColor(double share)
{
    // Five steps of one hue between the two ends; interpolated.
    static constexpr std::array<QRgb, 5> ends{0xfff7fbff, 0xffc6dbef, 0xff6baed6, 0xff2171b5, 0xff08306b};
    const double at = std::clamp(share, 0.0, 1.0) * (ends.size() - 1);
    const std::size_t low = std::min(std::size_t(at), ends.size() - 2);
    const double part = at - double(low);
    const auto mix = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return QColor(mix(qRed(ends[low]), qRed(ends[low + 1])), mix(qGreen(ends[low]), qGreen(ends[low + 1])),
                  mix(qBlue(ends[low]), qBlue(ends[low + 1])));
}

const std::array<QRgb, 256> &heatScale()
{
    static const std::array<QRgb, 256> scale = [] {
        std::array<QRgb, 256> colors{};
        for (std::size_t step = 0; step < colors.size(); ++step)
            colors[step] = heatColor(double(step) / double(colors.size() - 1)).rgb();
        return colors;
    }();
    return scale;
}

void paintPeriodNames(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style)
{
    const QRectF whole = layout.whole();
    const QFont font = style.font(8.2);
    if (data.periods == 1) {
        qreal free = whole.left() - 1;
        std::vector<int> ticks = data.ticks;
        if (data.days() > longPeriod) {
            const std::vector<double> steps = axisSteps(data.lastDay);
            ticks.assign(steps.begin(), steps.end());
        }
        for (const int day : ticks) {
            if (day < data.firstDay || day > data.lastDay)
                continue;
            const QString name = ChartWords::tr("D%1", "day of a period on an axis").arg(day);
            const qreal width = QFontMetricsF(font).horizontalAdvance(name);
            const qreal x = layout.x(whole, 1, std::size_t(day - data.firstDay));
            const qreal left = std::min(x - width / 2, whole.right() - width);
            if (left < free)
                continue;
            free = left + width + 6;
            painter.setPen(QPen(style.colors.borderIn, 1));
            painter.drawLine(QPointF(x, whole.bottom()), QPointF(x, whole.bottom() + 3));
            style.text(painter, QRectF(left, whole.bottom() + 2, width, style.scaled(18)), Qt::AlignVCenter, name, font,
                       style.colors.text2);
        }
        return;
    }
    for (int period = 1; period <= data.periods; ++period) {
        QRectF box = layout.ground(whole, period);
        box = QRectF(box.left(), whole.bottom() + 2, box.width(), style.scaled(18));
        QString name = ChartWords::tr("Period %1").arg(period);
        if (QFontMetricsF(font).horizontalAdvance(name) > box.width())
            name = chartNumber(period, 0);
        style.text(painter, box, Qt::AlignCenter, name, font, style.colors.text2);
    }
}

void paintHeatMap(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style)
{
    const QRectF whole = layout.whole();
    const QSizeF cell(whole.width() / (data.days() * data.periods), whole.height() / double(data.patients.size()));
    const QSize pixels = (whole.size() * pixelsPerUnit(painter)).toSize().expandedTo(QSize(1, 1));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(whole, enlarged(heatImage(data, cell, style.colors), pixels));
    paintHeatScale(painter, QPointF(whole.left(), whole.bottom() + style.scaled(24)), data, isHatched(cell), style);
    painter.setPen(QPen(style.colors.surface, 2));
    for (int period = 1; period < data.periods; ++period) {
        const qreal x = whole.left() + whole.width() * period / data.periods;
        painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
    }
    paintPeriodNames(painter, layout, data, style);
}

} // namespace carnet::ui
