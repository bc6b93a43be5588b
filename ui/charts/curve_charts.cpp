#include "ui/charts/curve_charts.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPaintEngine>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(CurvesChart)
};

constexpr int smallMultipleColumns = 5;
constexpr qreal gap = 12;

// One path per unbroken run of days; a single day between two gaps is a dot.
void paintRuns(QPainter &painter, const CurvesLayout &layout, const QRectF &plot, int period,
               const std::vector<std::optional<double>> &scores, const QColor &color, qreal lineWidth)
{
    QPolygonF run;
    const auto flush = [&] {
        painter.setPen(QPen(color, lineWidth));
        if (run.size() == 1) {
            painter.setBrush(color);
            painter.drawEllipse(run.front(), 1.2, 1.2);
            painter.setBrush(Qt::NoBrush);
        } else if (run.size() > 1) {
            painter.drawPolyline(run);
        }
        run.clear();
    };
    for (std::size_t index = 0; index < scores.size(); ++index) {
        if (scores[index])
            run << QPointF(layout.x(plot, period, index), layout.y(plot, *scores[index]));
        else
            flush();
    }
    flush();
}

void paintPanel(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, std::size_t index, bool lit,
                const Theme &theme)
{
    const Tokens &colors = theme.colors();
    const PatientCurves &patient = data.patients[index];
    const QRectF panel = layout.panel(index);
    const QRectF plot = layout.plot(index);
    const QRectF heading(plot.left(), panel.top(), plot.width(), plot.top() - panel.top() - 2);
    painter.setFont(theme.font(8.6, Theme::Weight::SemiBold));
    painter.setPen(lit ? colors.accent : colors.text);
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter, patient.patient);
    painter.setFont(theme.font(8));
    painter.setPen(colors.text2);
    if (patient.mean &&
        QFontMetricsF(painter.font()).horizontalAdvance(patient.patient + u"  mean 0.0"_s) < heading.width())
        painter.drawText(heading, Qt::AlignRight | Qt::AlignVCenter,
                         ChartWords::tr("mean %1").arg(QLocale().toString(*patient.mean, 'f', 1)));
    const qreal width = plot.width() / data.periods;
    for (int period = 1; period <= data.periods; ++period)
        painter.fillRect(QRectF(plot.left() + width * (period - 1), plot.top(), width - 1.5, plot.height()),
                         over(colors.period[(period - 1) % 3], colors.surface));
    painter.setPen(QPen(colors.borderSoft, 1));
    for (const double share : {0.0, 0.5, 1.0})
        painter.drawLine(QPointF(plot.left(), layout.y(plot, share * data.maximum)),
                         QPointF(plot.right(), layout.y(plot, share * data.maximum)));
    if (int(index) % layout.columns() == 0) {
        painter.setFont(theme.font(7.6));
        painter.setPen(colors.text2);
        for (const double score : {0.0, data.maximum})
            painter.drawText(QRectF(plot.left() - 34, layout.y(plot, score) - 8, 30, 16),
                             Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(score, 'f', 0));
    }
    for (int period = 1; period <= data.periods; ++period)
        paintRuns(painter, layout, plot, period, patient.byPeriod[std::size_t(period) - 1], colors.average,
                  colors.lineScale);
    if (lit) {
        painter.setPen(QPen(colors.accent, 1.6));
        painter.drawRoundedRect(panel.adjusted(-4, -2, 4, 4), 6, 6);
    }
}

/// The colours of the scores of all patients, one cell a day. A missing cell of three pixels or more is hatched; a
/// smaller one is grey, which the scale never is.
QImage heatImage(const CurvesData &data, const QSizeF &cell, const Tokens &colors)
{
    const int days = data.lastDay - data.firstDay + 1;
    const int fine = cell.width() >= 3 && cell.height() >= 3 ? 3 : 1;
    QImage image(days * data.periods * fine, int(data.patients.size()) * fine, QImage::Format_RGB32);
    const QRgb empty = (fine == 1 ? over(colors.text3, colors.surface) : colors.surface).rgb();
    const QRgb hatched = colors.text3.rgb();
    std::array<QRgb, 101> scale;
    for (std::size_t step = 0; step < scale.size(); ++step)
        scale[step] = heatColor(double(step) / 100).rgb();
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (const auto &period : data.patients[std::size_t(y / fine)].byPeriod) {
            for (const auto &score : period) {
                for (int x = 0; x < fine; ++x) {
                    const bool stroke = fine > 1 && x == fine - 1 - y % fine;
                    const double share = score ? std::clamp(*score / data.maximum, 0.0, 1.0) : 0;
                    *line++ = score ? scale[std::size_t(std::lround(share * 100))] : stroke ? hatched : empty;
                }
            }
        }
    }
    return image;
}

/// Viewers of vector files smooth an enlarged image: there it goes out at 300 dots per inch.
QImage forDevice(const QImage &image, const QSizeF &size, const QPainter &painter)
{
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    if (engine != QPaintEngine::SVG && engine != QPaintEngine::Pdf)
        return image;
    return image.scaled((size * 300 / 96).toSize().expandedTo(image.size()), Qt::IgnoreAspectRatio,
                        Qt::FastTransformation);
}

/// What the colours of the heat map mean, on one line from the left.
void paintHeatScale(QPainter &painter, const QPointF &at, const CurvesData &data, const Theme &theme)
{
    constexpr int steps = 11;
    const qreal side = theme.scaled(10);
    painter.setFont(theme.font(8.2));
    const QFontMetricsF metrics(painter.font(), painter.device());
    qreal x = at.x();
    const auto word = [&](const QString &text) {
        painter.setPen(theme.colors().text2);
        painter.drawText(QPointF(x, at.y() + side / 2 + metrics.capHeight() / 2), text);
        x += metrics.horizontalAdvance(text) + 5;
    };
    word(QLocale().toString(0));
    for (int step = 0; step < steps; ++step, x += side)
        painter.fillRect(QRectF(x, at.y(), side, side), heatColor(double(step) / (steps - 1)));
    painter.setPen(QPen(theme.colors().borderIn, 1));
    painter.drawRect(QRectF(x - side * steps, at.y(), side * steps, side));
    x += 5;
    word(QLocale().toString(data.maximum));
    x += theme.scaled(12);
    painter.setPen(QPen(theme.colors().text3, 1));
    painter.drawRect(QRectF(x, at.y(), side, side));
    for (const qreal part : {1.0 / 3, 2.0 / 3, 1.0})
        painter.drawLine(QPointF(x, at.y() + side * part), QPointF(x + side * part, at.y()));
    x += side + 5;
    word(ChartWords::tr("missing"));
}

void paintHeatMap(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const QString &lit,
                  const Theme &theme)
{
    const Tokens &colors = theme.colors();
    const int days = data.lastDay - data.firstDay + 1;
    const QRectF whole = layout.plot(0).united(layout.plot(data.patients.size() - 1));
    const QSizeF cell(whole.width() / (days * data.periods), whole.height() / double(data.patients.size()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(whole, forDevice(heatImage(data, cell, colors), whole.size(), painter));
    paintHeatScale(painter, QPointF(whole.left(), whole.bottom() + theme.scaled(24)), data, theme);
    painter.setPen(QPen(colors.surface, 2));
    for (int period = 1; period < data.periods; ++period) {
        const qreal x = whole.left() + whole.width() * period / data.periods;
        painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
    }
    painter.setFont(theme.font(8.2));
    painter.setPen(colors.text2);
    for (int period = 1; period <= data.periods; ++period)
        painter.drawText(QRectF(whole.left() + whole.width() * (period - 1) / data.periods, whole.bottom() + 2,
                                whole.width() / data.periods, theme.scaled(18)),
                         Qt::AlignCenter, ChartWords::tr("Period %1").arg(period));
    for (std::size_t index = 0; index < data.patients.size(); ++index) {
        if (data.patients[index].patient != lit)
            continue;
        painter.setPen(QPen(colors.text, 1.6));
        painter.drawRect(layout.plot(index).adjusted(-1, -1, 1, 1));
        painter.setFont(theme.font(8.2, Theme::Weight::SemiBold));
        painter.drawText(QRectF(whole.left() - 66, layout.plot(index).center().y() - 8, 62, 16),
                         Qt::AlignRight | Qt::AlignVCenter, lit);
    }
}

} // namespace

CurvesLayout::CurvesLayout(const QRectF &area, const CurvesData &data, const Theme &theme)
    : m_area(area)
    , m_heatMap(data.patients.size() > mostSmallMultiples)
    , m_columns(m_heatMap ? 1 : std::clamp(int(data.patients.size()), 1, smallMultipleColumns))
    , m_rows(m_heatMap ? std::max(1, int(data.patients.size()))
                       : std::max(1, (int(data.patients.size()) + smallMultipleColumns - 1) / smallMultipleColumns))
    , m_days(data.lastDay - data.firstDay + 1)
    , m_periods(std::max(1, data.periods))
    , m_maximum(data.maximum)
    , m_heading(m_heatMap ? 0 : theme.scaled(17))
    , m_axis(m_heatMap ? theme.scaled(68) : theme.scaled(24))
{
    // The numbers of the axes stand out of the panels; below the heat map are the names of the periods and the scale.
    m_area.adjust(0, 4, 0, -theme.scaled(m_heatMap ? 40 : 9));
}

QRectF CurvesLayout::panel(std::size_t patient) const
{
    const int row = int(patient) / m_columns;
    const int column = int(patient) % m_columns;
    const qreal between = m_heatMap ? 0 : gap;
    const qreal height = (m_area.height() - between * (m_rows - 1)) / m_rows;
    const qreal width = (m_area.width() - m_axis - 6 - between * (m_columns - 1)) / m_columns;
    return {m_area.left() + m_axis + column * (width + between), m_area.top() + row * (height + between), width,
            height};
}

QRectF CurvesLayout::plot(std::size_t patient) const
{
    return panel(patient).adjusted(0, m_heading, 0, 0);
}

qreal CurvesLayout::x(const QRectF &plot, int period, std::size_t index) const
{
    const qreal width = plot.width() / m_periods;
    return plot.left() + width * (period - 1) + (width - 1.5) * (double(index) + 0.5) / m_days;
}

qreal CurvesLayout::y(const QRectF &plot, double score) const
{
    return plot.bottom() - plot.height() * score / m_maximum;
}

QString CurvesLayout::patientAt(const QPointF &point, const CurvesData &data) const
{
    for (std::size_t index = 0; index < data.patients.size(); ++index) {
        if (panel(index).contains(point))
            return data.patients[index].patient;
    }
    return {};
}

QColor heatColor(double share)
{
    // Nine steps of one hue between the two ends; interpolated.
    static constexpr std::array<QRgb, 5> ends{0xfff7fbff, 0xffc6dbef, 0xff6baed6, 0xff2171b5, 0xff08306b};
    const double at = std::clamp(share, 0.0, 1.0) * (ends.size() - 1);
    const std::size_t low = std::min(std::size_t(at), ends.size() - 2);
    const double part = at - double(low);
    const auto mix = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return QColor(mix(qRed(ends[low]), qRed(ends[low + 1])), mix(qGreen(ends[low]), qGreen(ends[low + 1])),
                  mix(qBlue(ends[low]), qBlue(ends[low + 1])));
}

void paintCurves(QPainter &painter, const QRectF &area, const CurvesData &data, const QString &lit, const Theme &theme)
{
    if (data.patients.empty())
        return;
    const CurvesLayout layout(area, data, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.isHeatMap()) {
        paintHeatMap(painter, layout, data, lit, theme);
    } else {
        for (std::size_t index = 0; index < data.patients.size(); ++index)
            paintPanel(painter, layout, data, index, data.patients[index].patient == lit, theme);
    }
    painter.restore();
}

} // namespace carnet::ui
