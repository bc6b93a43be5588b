#include "ui/charts/score_charts.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ScoreChart)
};

constexpr qreal gap = 16;
constexpr qreal pointRadius = 3.6;
constexpr qreal widestPanel = 300;
constexpr qreal lowestPanel = 102;

int columnsFor(qreal width, std::size_t panels, const ChartStyle &style)
{
    return std::clamp(int(std::ceil(width / style.scaled(widestPanel))), 1, std::max(1, int(panels)));
}

/// One panel, piece by piece.
class Panel
{
public:
    Panel(QPainter &painter, const ScoresLayout &layout, const PatientScores &scores, std::size_t index,
          const ChartStyle &style)
        : m_painter(painter)
        , m_layout(layout)
        , m_scores(scores)
        , m_curve(scores.curves[index])
        , m_index(index)
        , m_style(style)
        , m_t(style.colors)
        , m_plot(layout.plot(index))
    {
    }

    void paint()
    {
        heading();
        bands();
        scale();
        infusions();
        bandNames();
        line();
        points();
    }

private:
    void heading()
    {
        const QRectF panel = m_layout.panel(m_index);
        const QRectF row(m_plot.left(), panel.top(), m_plot.width(), m_plot.top() - panel.top() - m_style.scaled(4));
        const QFont strong = m_style.font(8.6, Theme::Weight::SemiBold);
        const QFont plain = m_style.font(8.6);
        const QString name = QFontMetricsF(strong).elidedText(m_curve.shortName, Qt::ElideRight, row.width() * 0.5);
        m_style.text(m_painter, row, Qt::AlignLeft | Qt::AlignVCenter, name, strong, m_t.text);
        const qreal left = QFontMetricsF(strong).horizontalAdvance(name) + m_style.scaled(6);
        const QRectF rest = row.adjusted(left, 0, 0, 0);
        m_style.text(m_painter, rest, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(plain).elidedText(m_curve.label, Qt::ElideRight, rest.width()), plain, m_t.text2);
    }

    /// Every second named stretch has a ground, and each begins with a line: its threshold.
    void bands()
    {
        m_painter.fillRect(m_plot, m_t.surface2);
        for (std::size_t i = 0; i < m_curve.bands.size(); ++i) {
            const QRectF band = bandBox(i);
            if (i % 2 == 1)
                m_painter.fillRect(band, m_t.sunken);
            if (m_curve.bands[i].from > m_curve.minimum) {
                QPen threshold(m_t.text3, 1);
                threshold.setDashPattern({4, 3});
                m_painter.setPen(threshold);
                m_painter.drawLine(band.bottomLeft(), band.bottomRight());
            }
        }
    }

    QRectF bandBox(std::size_t index) const
    {
        const std::vector<ScoreCurve::Band> &bands = m_curve.bands;
        const double from = std::clamp(bands[index].from, m_curve.minimum, m_curve.maximum);
        const double to = index + 1 < bands.size() ? std::min(bands[index + 1].from, m_curve.maximum) : m_curve.maximum;
        return {QPointF(m_plot.left(), m_layout.y(m_index, to)), QPointF(m_plot.right(), m_layout.y(m_index, from))};
    }

    // On a ground of their own, since the lines of the infusions pass behind them.
    void bandNames()
    {
        const QFont font = m_style.font(7.6);
        const QFontMetricsF metrics(font);
        for (std::size_t i = 0; i < m_curve.bands.size(); ++i) {
            const QRectF band = bandBox(i);
            if (band.height() < metrics.height())
                continue;
            const QString name = metrics.elidedText(m_curve.bands[i].label, Qt::ElideRight, band.width() - 8);
            const qreal width = metrics.horizontalAdvance(name) + 4;
            const QRectF box(band.right() - width - 1, band.top() + 1, width, metrics.height());
            m_painter.fillRect(box, i % 2 == 1 ? m_t.sunken : m_t.surface2);
            m_style.text(m_painter, box, Qt::AlignCenter, name, font, m_t.text3);
        }
    }

    void scale()
    {
        std::vector<double> named{m_curve.minimum, m_curve.maximum};
        for (const ScoreCurve::Band &band : m_curve.bands) {
            if (band.from > m_curve.minimum && band.from < m_curve.maximum)
                named.push_back(band.from);
        }
        const QFont font = m_style.font(7.6);
        const qreal height = QFontMetricsF(font).height();
        std::vector<qreal> taken;
        for (const double value : named) {
            const qreal y = m_layout.y(m_index, value);
            const bool isFree = std::none_of(taken.begin(), taken.end(),
                                             [&](qreal other) { return std::abs(other - y) < height * 0.85; });
            if (!isFree)
                continue;
            taken.push_back(y);
            m_style.text(m_painter, QRectF(m_plot.left() - 60, y - height / 2, 56, height),
                         Qt::AlignRight | Qt::AlignVCenter, chartNumber(value, value == std::floor(value) ? 0 : 1),
                         font, m_t.text2);
        }
        m_painter.setPen(QPen(m_t.borderIn, 1));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    }

    void infusions()
    {
        const QFont font = m_style.font(7.6);
        const qreal height = QFontMetricsF(font).height();
        for (std::size_t period = 0; period < m_scores.infusionDays.size(); ++period) {
            const qreal x = m_layout.x(m_index, m_scores.infusionDays[period]);
            m_painter.setPen(QPen(m_t.text2, m_t.lineScale));
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + 3));
            m_style.text(m_painter, QRectF(x - 30, m_plot.bottom() + 3, 60, height), Qt::AlignHCenter,
                         Say::tr("P%1", "period").arg(period + 1), font, m_t.text2);
        }
    }

    // Joined from form to form; one without a score leaves the line open.
    void line()
    {
        QPolygonF run;
        m_painter.setPen(QPen(m_t.average, 1.6 * m_t.lineScale));
        const auto flush = [&] {
            if (run.size() > 1)
                m_painter.drawPolyline(run);
            run.clear();
        };
        for (std::size_t point = 0; point < m_curve.points.size(); ++point) {
            if (m_curve.points[point].value)
                run << m_layout.at(m_index, point);
            else
                flush();
        }
        flush();
    }

    void points()
    {
        for (std::size_t number = 0; number < m_curve.points.size(); ++number) {
            const ScoreCurve::Point &point = m_curve.points[number];
            const QPointF at = m_layout.at(m_index, number);
            if (!point.value) {
                noScore(at.x());
            } else if (m_layout.isBeforeAxis(point.day)) {
                const qreal r = m_style.scaled(4.5);
                m_painter.setPen(QPen(m_t.text, 1.4 * m_t.lineScale));
                m_painter.setBrush(m_t.surface);
                m_painter.drawPolygon(
                    QPolygonF{at - QPointF(0, r), at + QPointF(r, 0), at + QPointF(0, r), at - QPointF(r, 0)});
                m_painter.setBrush(Qt::NoBrush);
            } else {
                m_painter.setPen(point.isProrated ? QPen(m_t.average, 1.4) : QPen(Qt::NoPen));
                m_painter.setBrush(point.isProrated ? m_t.surface : m_t.average);
                m_painter.drawEllipse(at, pointRadius, pointRadius);
                m_painter.setBrush(Qt::NoBrush);
            }
        }
    }

    /// A form without a score: a cross on the base line.
    void noScore(qreal x)
    {
        const qreal r = m_style.scaled(3);
        const qreal y = m_plot.bottom() - r - 2;
        m_painter.setPen(QPen(m_t.danger, 1.4 * m_t.lineScale));
        m_painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r));
        m_painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r));
    }

    QPainter &m_painter;
    const ScoresLayout &m_layout;
    const PatientScores &m_scores;
    const ScoreCurve &m_curve;
    std::size_t m_index;
    const ChartStyle &m_style;
    const Tokens &m_t;
    QRectF m_plot;
};

QString captionOf(const PatientScores &scores)
{
    QStringList sentences{Say::tr("Same time axis as the pain curve; lines: infusions.")};
    const auto any = [&](const auto &is) {
        return std::any_of(scores.curves.begin(), scores.curves.end(), [&](const ScoreCurve &curve) {
            return std::any_of(curve.points.begin(), curve.points.end(), is);
        });
    };
    if (any([&](const ScoreCurve::Point &point) { return point.day < scores.firstDay; }))
        sentences.append(Say::tr("Diamond: before the first infusion."));
    if (std::any_of(scores.curves.begin(), scores.curves.end(), [](const auto &curve) { return !curve.bands.empty(); }))
        sentences.append(Say::tr("Dashed: published thresholds."));
    if (any([](const ScoreCurve::Point &point) { return !point.value; }))
        sentences.append(Say::tr("Cross: a form without a score, too many items missing."));
    if (any([](const ScoreCurve::Point &point) { return point.value && point.isProrated; }))
        sentences.append(Say::tr("Ring: a missing item was made up for by the rule."));
    return sentences.join(u' ');
}

} // namespace

ScoresLayout::ScoresLayout(const QRectF &area, const PatientScores &scores, const ChartStyle &style)
    : m_scores(scores)
    , m_area(area)
    , m_left(style.scaled(26))
    , m_top(style.scaled(20))
    , m_bottom(style.scaled(15))
    , m_columns(columnsFor(area.width(), scores.curves.size(), style))
    , m_rows(std::max(1, (int(scores.curves.size()) + m_columns - 1) / m_columns))
{
}

QRectF ScoresLayout::panel(std::size_t curve) const
{
    const int row = int(curve) / m_columns;
    const int column = int(curve) % m_columns;
    const qreal width = (m_area.width() - gap * (m_columns - 1)) / m_columns;
    const qreal height = (m_area.height() - gap / 2 * (m_rows - 1)) / m_rows;
    return {m_area.left() + column * (width + gap), m_area.top() + row * (height + gap / 2), width, height};
}

QRectF ScoresLayout::plot(std::size_t curve) const
{
    return panel(curve).adjusted(m_left, m_top, -2, -m_bottom);
}

qreal ScoresLayout::x(std::size_t curve, double day) const
{
    const QRectF own = plot(curve);
    const double shown = isBeforeAxis(day) ? m_scores.firstDay / 2 : std::min(day, m_scores.lastDay);
    return own.left() + own.width() * (shown - m_scores.firstDay) / (m_scores.lastDay - m_scores.firstDay);
}

qreal ScoresLayout::y(std::size_t curve, double value) const
{
    const ScoreCurve &shown = m_scores.curves[curve];
    const QRectF own = plot(curve).adjusted(0, 5, 0, -5); // points on the ends of the scale are whole
    return own.bottom() - own.height() * (value - shown.minimum) / (shown.maximum - shown.minimum);
}

QPointF ScoresLayout::at(std::size_t curve, std::size_t point) const
{
    const ScoreCurve::Point &shown = m_scores.curves[curve].points[point];
    return {x(curve, shown.day), y(curve, shown.value.value_or(m_scores.curves[curve].minimum))};
}

qreal ScoresLayout::heightFor(qreal width, const PatientScores &scores, const ChartStyle &style)
{
    const int columns = columnsFor(width, scores.curves.size(), style);
    const int rows = std::max(1, (int(scores.curves.size()) + columns - 1) / columns);
    return rows * style.scaled(lowestPanel) + (rows - 1) * gap / 2;
}

void paintScores(QPainter &painter, const QRectF &area, const PatientScores &scores, const ChartStyle &style)
{
    const ScoresLayout layout(area, scores, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < scores.curves.size(); ++index)
        Panel(painter, layout, scores, index, style).paint();
    painter.restore();
}

Figure scoresFigure(const PatientScores &scores)
{
    Figure figure;
    figure.title = Say::tr("%1 · questionnaire scores", "patient").arg(scores.patient);
    figure.fileStem = u"%1_scores"_s.arg(scores.patient);
    const int rows = int(scores.curves.size() + 2) / 3;
    figure.millimetres = {170, std::clamp(rows * 32.0 + 18, 60.0, 240.0)};
    figure.synthetic = scores.synthetic;
    figure.paint = [scores, title = figure.title](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        paintScores(painter, paintFrame(painter, area, title, captionOf(scores), style), scores, style.chart);
    };
    return figure;
}

} // namespace carnet::ui
