#include "ui/charts/chart_paint.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void paintPeriodMark(QPainter &painter, const QPointF &centre, int period, qreal radius, const QColor &fill,
                     const QColor &edge)
{
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    switch ((period - 1) % 3) {
    case 0: painter.drawEllipse(centre, radius, radius); break;
    case 1:
        painter.drawRect(QRectF(centre.x() - radius * 0.9, centre.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    default:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -radius * 1.2), centre + QPointF(radius * 1.1, radius * 0.8),
                                      centre + QPointF(-radius * 1.1, radius * 0.8)});
    }
    painter.setBrush(Qt::NoBrush);
}

void paintDiamond(QPainter &painter, const QPointF &centre, qreal radius, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                                  centre + QPointF(0, radius), centre + QPointF(-radius, 0)});
    painter.setBrush(Qt::NoBrush);
}

std::vector<double> axisSteps(double largest)
{
    if (largest <= 0)
        return {0};
    const double rough = largest / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> steps;
    for (double value = 0; value <= largest + 1e-9; value += step)
        steps.push_back(value);
    return steps;
}

void paintValueAxis(QPainter &painter, const QRectF &plot, const std::vector<double> &steps,
                    const std::function<qreal(double)> &y, const Theme &theme)
{
    painter.setFont(theme.font(8.2));
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (const double step : steps) {
        const qreal line = y(step);
        painter.setPen(QPen(theme.colors().borderSoft, 1));
        painter.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
        painter.setPen(theme.colors().text2);
        const QRectF box(plot.left() - 60, line - metrics.height() / 2, 54, metrics.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(step, 'f', step == std::floor(step) ? 0 : 1));
    }
}

qreal paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &color,
                Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    QRectF used;
    painter.drawText(box, int(alignment | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
    return used.height();
}

QString shortCode(const QString &code)
{
    static const QRegularExpression number(u"0*(\\d+)$"_s);
    const auto match = number.match(code);
    return match.hasMatch() ? match.captured(1) : code;
}

} // namespace carnet::ui
