#include "ui/charts/chart_paint.h"

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
                    const std::function<qreal(double)> &y, const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const qreal height = QFontMetricsF(font).height();
    for (const double step : steps) {
        const qreal line = y(step);
        painter.setPen(QPen(style.colors.borderSoft, 1));
        painter.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
        style.text(painter, QRectF(plot.left() - 60, line - height / 2, 54, height), Qt::AlignRight | Qt::AlignVCenter,
                   chartNumber(step, step == std::floor(step) ? 0 : 1), font, style.colors.text2);
    }
}

QStringList wrapped(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.back().isEmpty() ? word : QString(lines.back() + u' ' + word);
        if (metrics.horizontalAdvance(longer) <= width || lines.back().isEmpty())
            lines.back() = longer;
        else
            lines.append(word);
    }
    return lines;
}

qreal paintLines(QPainter &painter, const QRectF &box, const QStringList &lines, const QFont &font, const QColor &color,
                 const ChartStyle &style)
{
    const qreal height = QFontMetricsF(font).height();
    QRectF line(box.left(), box.top(), box.width(), height);
    for (const QString &text : lines) {
        style.text(painter, line, Qt::AlignLeft, text, font, color);
        line.translate(0, height);
    }
    return height * qreal(lines.size());
}

QRectF paintFrame(QPainter &painter, const QRectF &area, const QString &title, const QString &caption,
                  const FigureStyle &style)
{
    const ChartStyle &look = style.chart;
    const qreal margin = look.scaled(8);
    QRectF rest = area.adjusted(margin, margin, -margin, -margin);
    const auto lines = [&](const QString &text, const QFont &font) {
        return wrapped(text, QFontMetricsF(font), rest.width());
    };
    if (!title.isEmpty()) {
        const QFont font = look.font(11, Theme::Weight::SemiBold);
        rest.setTop(rest.top() + paintLines(painter, rest, lines(title, font), font, look.colors.text, look) +
                    look.scaled(6));
    }
    if (style.caption && !caption.isEmpty()) {
        const QFont font = look.font(7.6);
        const QStringList words = lines(caption, font);
        const qreal top = rest.bottom() - QFontMetricsF(font).height() * qreal(words.size());
        paintLines(painter, QRectF(rest.left(), top, rest.width(), 0), words, font, look.colors.text2, look);
        rest.setBottom(top - look.scaled(6));
    }
    return rest;
}

QString shortCode(const QString &code)
{
    static const QRegularExpression number(u"0*(\\d+)$"_s);
    const auto match = number.match(code);
    return match.hasMatch() ? match.captured(1) : code;
}

} // namespace carnet::ui
