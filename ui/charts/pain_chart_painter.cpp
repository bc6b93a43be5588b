#include "ui/charts/pain_chart_painter.h"

#include "ui/theme/hatch.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

using Weight = Theme::Weight;

/// Paints the ground piece by piece.
class Ground
{
public:
    Ground(QPainter &painter, const CurveGeometry &geometry, const PatientCurve &curve, const CurveOptions &options,
           const ChartStyle &style)
        : m_painter(painter)
        , m_g(geometry)
        , m_curve(curve)
        , m_options(options)
        , m_style(style)
        , m_t(style.colors)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (!m_g.overlay) {
            for (std::size_t i = 0; i < m_curve.periods.size(); ++i)
                ground(i);
        }
        grid();
        if (m_curve.periods.empty()) {
            nothingYet();
        } else {
            if (!m_g.overlay) {
                for (std::size_t i = 0; i < m_curve.periods.size(); ++i)
                    hatches(i);
                future();
            }
            referenceLines();
            baseLine();
            if (m_g.overlay) {
                ticks(0);
            } else {
                for (std::size_t i = 0; i < m_curve.periods.size(); ++i) {
                    ticks(i);
                    header(i);
                }
                for (const PatientCurve::Period &period : m_curve.periods)
                    infusion(period);
                today();
                lanes();
            }
        }
        m_painter.restore();
    }

private:
    void ground(std::size_t index)
    {
        const int tint = (m_curve.periods[index].number - 1) % 3;
        m_painter.fillRect(m_g.ground(m_curve, index), m_t.period[tint]);
    }

    void grid()
    {
        const double step = m_g.gridStep(m_curve);
        const bool room = m_g.y(0) - m_g.y(step) > m_style.scaled(11); // else only the ends of the scale are named
        const QFont font = m_style.font(8.2);
        for (int i = 0; i <= 5; ++i) {
            const double score = m_curve.minimum + i * step;
            const double y = m_g.y(score);
            m_painter.setPen(QPen(m_t.borderSoft, 1));
            m_painter.drawLine(QPointF(m_g.plot.left(), y), QPointF(m_g.plot.right(), y));
            if (room || i % 5 == 0)
                m_style.text(m_painter, QRectF(0, y - 10, m_g.plot.left() - m_style.scaled(8), 20),
                             Qt::AlignRight | Qt::AlignVCenter, chartNumber(score, 0), font, m_t.text2);
        }
    }

    void baseLine()
    {
        m_painter.setPen(QPen(m_t.borderIn, 1));
        m_painter.drawLine(m_g.plot.bottomLeft(), m_g.plot.bottomRight());
    }

    void nothingYet()
    {
        baseLine();
        m_style.text(m_painter, m_g.plot, Qt::AlignCenter, Say::tr("The curve begins with the first infusion."),
                     m_style.font(9.75), m_t.text3);
    }

    /// No score of the first measure that is shown.
    bool isMissing(std::size_t index, int day) const
    {
        for (std::size_t m = 0; m < m_curve.measures.size(); ++m) {
            if (m_options.shows(m_curve.measures[m]))
                return !hasScore(m_curve.periods[index].scores[m].at(day));
        }
        return false;
    }

    void hatches(std::size_t index)
    {
        const double offset = m_curve.offset(m_curve.periods[index]);
        const double limit = m_g.ground(m_curve, index).right();
        const int last = m_curve.lastKnownDay(index);
        const QColor lines = m_t.highContrast ? m_t.text : m_t.dark ? m_t.borderIn : m_t.border.darker(118);
        for (int day = m_curve.firstDay; day <= last; ++day) {
            const int first = day;
            while (day <= last && isMissing(index, day))
                ++day;
            if (day == first)
                continue;
            const double from = m_g.x(offset + first - 0.5);
            const double to = std::min(m_g.x(offset + day - 0.5), limit);
            const QRectF area(from, m_g.plot.top(), to - from, m_g.plot.height());
            hatch(m_painter, area, lines, m_style.scaled(5.5), m_t.lineScale);
        }
    }

    void future()
    {
        const double x = m_g.x(double(m_curve.periods.front().infusion.daysTo(m_curve.today)));
        if (x >= m_g.plot.right() || x < m_g.plot.left())
            return;
        QColor veil = m_t.surface;
        veil.setAlpha(150);
        m_painter.fillRect(QRectF(QPointF(x, m_g.plot.top()), m_g.plot.bottomRight()), veil);
    }

    void referenceLine(double score, const QString &label, bool below)
    {
        const double y = m_g.y(score);
        QPen pen(m_t.text3, 1.2 * m_t.lineScale);
        pen.setDashPattern({7, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(m_g.plot.left(), y), QPointF(m_g.plot.right(), y));
        const QFont font = m_style.font(7.6, Weight::Medium);
        const qreal height = QFontMetricsF(font).height();
        const QRectF box(m_g.plot.left(), below ? y + 1 : y - height - 1, m_g.plot.width() - 2, height);
        m_style.text(m_painter, box, Qt::AlignRight | Qt::AlignVCenter, label, font, m_t.text2);
    }

    void referenceLines()
    {
        if (m_curve.baseline && m_options.below30)
            referenceLine(*m_curve.baseline * 0.7, Say::tr("−30 %"), false);
        if (m_curve.baseline && m_options.below50)
            referenceLine(*m_curve.baseline * 0.5, Say::tr("−50 %"), true);
        if (!m_options.meanLine || m_g.overlay)
            return;
        for (std::size_t i = 0; i < m_curve.periods.size(); ++i) {
            if (!m_curve.periods[i].mean)
                continue;
            QPen pen(m_t.average, 1.4 * m_t.lineScale);
            pen.setDashPattern({8, 3, 2, 3});
            m_painter.setPen(pen);
            const QRectF ground = m_g.ground(m_curve, i);
            const double y = m_g.y(*m_curve.periods[i].mean);
            m_painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y));
        }
    }

    void ticks(std::size_t index);
    void header(std::size_t index);
    void infusion(const PatientCurve::Period &period);
    void today();
    void lanes();
    void laneIcon(const QRectF &lane, const QString &name);
    void rescue();
    void treatmentChanges();
    void events();

    QPainter &m_painter;
    const CurveGeometry &m_g;
    const PatientCurve &m_curve;
    const CurveOptions &m_options;
    const ChartStyle &m_style;
    const Tokens &m_t;
};

void Ground::ticks(std::size_t index)
{
    const PatientCurve::Period &period = m_curve.periods[index];
    const double offset = m_g.offset(m_curve, period);
    const QFont dayFont = m_style.font(8.2);
    const QFont dateFont = m_style.font(7.6);
    const QFontMetricsF dayMetrics(dayFont);
    const QFontMetricsF dateMetrics(dateFont);
    const int count = int(m_curve.ticks.size());
    // The last day first: it is the one that the area is about; then the first and the middle ones, which carry dates.
    std::vector<int> order;
    for (const int wanted : {count - 1, 0, count / 2, 1, 3})
        if (wanted >= 0 && wanted < count && std::find(order.begin(), order.end(), wanted) == order.end())
            order.push_back(wanted);
    for (int i = 0; i < count; ++i)
        if (std::find(order.begin(), order.end(), i) == order.end())
            order.push_back(i);
    std::vector<QRectF> taken;
    const auto isFree = [&](const QRectF &box) {
        return std::none_of(taken.begin(), taken.end(),
                            [&](const QRectF &each) { return each.adjusted(-3, 0, 3, 0).intersects(box); });
    };
    // The disc of the infusion stands on the base line.
    const qreal disc = m_style.scaled(9);
    if (!m_g.overlay)
        taken.push_back(QRectF(m_g.x(offset) - disc, m_g.ticks.top(), 2 * disc, disc));
    for (const int i : order) {
        const double x = m_g.x(offset + m_curve.ticks[std::size_t(i)]);
        const bool isLast = i == count - 1;
        const qreal edge = x + m_style.scaled(4);
        const auto box = [&](const QString &label, const QFontMetricsF &metrics, qreal top) {
            const qreal width = metrics.horizontalAdvance(label);
            return QRectF(isLast && !m_g.overlay ? edge - width : x - width / 2, m_g.ticks.top() + m_style.scaled(top),
                          width, metrics.height());
        };
        m_painter.setPen(QPen(m_t.borderIn, 1));
        m_painter.drawLine(QPointF(x, m_g.plot.bottom()), QPointF(x, m_g.plot.bottom() + 4));
        const QString day = Say::tr("D%1", "day of a period on an axis").arg(m_curve.ticks[std::size_t(i)]);
        const QRectF dayBox = box(day, dayMetrics, 7);
        if (!isFree(dayBox))
            continue;
        taken.push_back(dayBox);
        m_style.text(m_painter, dayBox, Qt::AlignLeft, day, dayFont, m_t.text);
        if (m_g.overlay || (i != 0 && i != count / 2 && !isLast))
            continue;
        const QString date = chartShortDate(period.infusion.addDays(m_curve.ticks[std::size_t(i)]));
        const QRectF dateBox = box(date, dateMetrics, 21);
        if (isFree(dateBox)) {
            taken.push_back(dateBox);
            m_style.text(m_painter, dateBox, Qt::AlignLeft, date, dateFont, m_t.text2);
        }
    }
}

/// The longest of the texts that fits, or nothing.
QString fitting(const QStringList &texts, const QFontMetricsF &metrics, qreal width)
{
    for (const QString &text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return {};
}

void Ground::header(std::size_t index)
{
    const PatientCurve::Period &period = m_curve.periods[index];
    const QRectF ground = m_g.ground(m_curve, index);
    const QRectF band(ground.left(), m_g.header.top() + 0.5, ground.width() - 2, m_g.header.height() - 1);
    m_painter.setPen(m_t.highContrast ? QPen(m_t.border, 2) : QPen(Qt::NoPen));
    m_painter.setBrush(m_t.periodHeader[(period.number - 1) % 3]);
    m_painter.drawRoundedRect(band, 6, 6);
    m_painter.setBrush(Qt::NoBrush);

    const qreal gap = m_style.scaled(8);
    const bool twoRows = m_g.header.height() > m_style.scaled(30);
    QRectF row = band.adjusted(gap + m_style.scaled(2), m_style.scaled(3), -gap, 0);
    row.setHeight(m_style.scaled(twoRows ? 15 : 14));
    const QFont nameFont = m_style.font(9, Weight::SemiBold);
    const QFont font = m_style.font(8.6);
    const QFontMetricsF metrics(font);
    const auto line = [&](const QStringList &lefts, const QFont &leftFont, const QColor &leftColor,
                          const QStringList &rights) {
        const QFontMetricsF leftMetrics(leftFont);
        const QString right = fitting(rights, metrics, row.width() - leftMetrics.horizontalAdvance(lefts.back()) - gap);
        const qreal rest = row.width() - (right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + gap);
        m_style.text(m_painter, row, Qt::AlignLeft | Qt::AlignVCenter, fitting(lefts, leftMetrics, rest), leftFont,
                     leftColor);
        m_style.text(m_painter, row, Qt::AlignRight | Qt::AlignVCenter, right, font, m_t.text2);
    };
    const QString mean = period.mean ? Say::tr("mean %1").arg(chartNumber(*period.mean)) : QString();
    const QString days =
        Say::tr("%1/%2 d", "days entered of days on paper").arg(period.daysEntered).arg(period.daysExpected);
    const QString auc = period.auc && period.aucFewDays ? Say::tr("AUC %1 *").arg(chartNumber(*period.auc))
                        : period.auc                    ? Say::tr("AUC %1").arg(chartNumber(*period.auc))
                        : period.inProgress             ? Say::tr("in progress")
                                                        : Say::tr("no AUC");
    QStringList names{Say::tr("Period %1").arg(period.number), Say::tr("P%1", "period").arg(period.number)};
    if (!period.treatment.isEmpty()) {
        const QString both = Say::tr("%1 · %2", "period, treatment");
        names = {both.arg(names[0], period.treatment), both.arg(names[1], period.treatment),
                 both.arg(names[0], period.treatmentCode), both.arg(names[1], period.treatmentCode)};
    }
    line(names, nameFont, m_t.text,
         {mean.isEmpty() ? days : QString(mean + u"   " + days), mean.isEmpty() ? days : mean, QString()});
    if (!twoRows)
        return;
    row.moveTop(row.bottom());
    line({Say::tr("Infusion %1").arg(chartDate(period.infusion)), chartDate(period.infusion),
          chartShortDate(period.infusion), QString()},
         font, m_t.text2, {auc, QString()});
}

void Ground::infusion(const PatientCurve::Period &period)
{
    const double x = m_g.x(m_g.offset(m_curve, period));
    m_painter.setPen(QPen(m_t.text, 1.4 * m_t.lineScale));
    m_painter.drawLine(QPointF(x, m_g.header.bottom()), QPointF(x, m_g.plot.bottom()));
    const qreal radius = m_style.scaled(8.5);
    const QPointF middle(x, m_g.plot.bottom());
    m_painter.setPen(QPen(m_t.surface, 1.5));
    m_painter.setBrush(m_t.text);
    m_painter.drawEllipse(middle, radius, radius);
    m_painter.setBrush(Qt::NoBrush);
    const qreal side = m_style.scaled(11);
    m_style.icon(m_painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), u"drop"_s, m_t.surface);
}

void Ground::today()
{
    const double x = m_g.x(double(m_curve.periods.front().infusion.daysTo(m_curve.today)));
    if (x >= m_g.plot.right() || x < m_g.plot.left())
        return;
    QPen pen(m_t.accent, 1.4 * m_t.lineScale);
    pen.setDashPattern({3.2, 2.4});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, m_g.plot.top()), QPointF(x, m_g.plot.bottom()));
    const QFont font = m_style.font(8.2, Weight::Medium);
    const QString label = Say::tr("Today");
    const qreal width = QFontMetricsF(font).horizontalAdvance(label) + m_style.scaled(14);
    QRectF pill(x + 4, m_g.plot.top() + m_style.scaled(4), width, m_style.scaled(18));
    if (pill.right() > m_g.canvas.width())
        pill.moveRight(x - 4);
    m_painter.setPen(m_t.highContrast ? QPen(m_t.accent, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(m_t.accentSoft);
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    m_painter.setBrush(Qt::NoBrush);
    m_style.text(m_painter, pill, Qt::AlignCenter, label, font, m_t.accent);
}

void Ground::laneIcon(const QRectF &lane, const QString &name)
{
    const qreal side = m_style.scaled(15);
    const qreal x = m_g.plot.left() - m_style.scaled(10) - side;
    m_style.icon(m_painter, QRectF(x, lane.top() + (m_style.scaled(17) - side) / 2, side, side), name, m_t.text2);
}

void Ground::lanes()
{
    m_painter.setPen(m_t.highContrast ? QPen(m_t.borderSoft, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(m_t.surface2);
    m_painter.drawRoundedRect(m_g.rescueLane, 3, 3);
    m_painter.drawRoundedRect(m_g.eventLane, 3, 3);
    m_painter.setBrush(Qt::NoBrush);
    laneIcon(m_g.rescueLane, u"pill"_s);
    laneIcon(m_g.eventLane, u"ae"_s);
    rescue();
    treatmentChanges();
    events();
}

void Ground::rescue()
{
    constexpr double mostUnits = 4;
    const QRectF lane = m_g.rescueLane;
    const qreal width = std::max(2.0, m_g.dayWidth() * 0.6);
    for (const PatientCurve::Period &period : m_curve.periods) {
        for (const PatientCurve::Rescue &rescue : period.rescue) {
            const double x = m_g.x(m_g.offset(m_curve, period) + rescue.day);
            const double height = std::clamp(rescue.units / mostUnits, 0.12, 1.0) * (lane.height() - 3);
            m_painter.fillRect(QRectF(x - width / 2, lane.bottom() - 1 - height, width, height), m_t.text2);
        }
    }
}

/// A flag hangs from the top of the lane on the day on which a usual treatment changed.
void Ground::treatmentChanges()
{
    const QRectF lane = m_g.rescueLane;
    const qreal half = m_style.scaled(4.5);
    m_painter.setPen(QPen(m_t.warn, 1));
    m_painter.setBrush(m_t.warnFill);
    for (const PatientCurve::TreatmentChange &change : m_curve.treatmentChanges) {
        const double x = m_g.x(double(m_curve.periods.front().infusion.daysTo(change.date)));
        if (x < m_g.plot.left() || x > m_g.plot.right())
            continue;
        m_painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()));
        m_painter.drawPolygon(QPolygonF(
            {{x - half, lane.top() + 1}, {x + half, lane.top() + 1}, {x, lane.top() + 1 + m_style.scaled(8)}}));
    }
    m_painter.setBrush(Qt::NoBrush);
}

void Ground::events()
{
    const QFont font = m_style.font(8.2);
    const QFontMetricsF metrics(font);
    for (const CurveGeometry::EventBox &box : m_g.eventBoxes) {
        const PatientCurve::Event &event = m_curve.events[box.event];
        using S = PatientCurve::Severity;
        const QColor fill = event.severity == S::Severe     ? m_t.severe
                            : event.severity == S::Moderate ? m_t.moderate
                            : event.severity == S::Mild     ? m_t.mild
                                                            : m_t.border;
        QPen edge(event.severity == S::Mild ? m_t.mildEdge : fill, 1);
        if (event.serious)
            edge = QPen(m_t.text, 2);
        m_painter.setPen(edge);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(box.bar, 3.5, 3.5);
        m_painter.setBrush(Qt::NoBrush);
        const qreal start = box.bar.right() + m_style.scaled(4);
        const qreal space = box.labelRight - start;
        const QString words =
            box.more > 0
                ? Say::tr("%1 +%2 more", "adverse event, number of others").arg(eventWords(event)).arg(box.more)
                : eventWords(event);
        const QString label = metrics.elidedText(words, Qt::ElideRight, space);
        if (space > m_style.scaled(20))
            m_style.text(m_painter, QRectF(start, box.bar.top(), space, box.bar.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, label, font, m_t.text);
    }
}

} // namespace

void paintCurveGround(QPainter &painter, const CurveGeometry &geometry, const PatientCurve &curve,
                      const CurveOptions &options, const ChartStyle &style)
{
    Ground(painter, geometry, curve, options, style).paint();
}

} // namespace carnet::ui
