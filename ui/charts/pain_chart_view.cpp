#include "ui/charts/pain_chart_view.h"

#include "ui/charts/pain_chart_plot.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int daysAWeek = 7;
/// Farther than this from a day on paper, in days, the mouse is over nothing.
constexpr double reach = 4;

class ViewAccessible final : public QAccessibleWidget
{
public:
    explicit ViewAccessible(PainChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? m_view->readoutSentence() : QAccessibleWidget::text(type);
    }

private:
    PainChartView *m_view;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PainChartView *>(object);
    return view ? new ViewAccessible(view) : nullptr;
}

} // namespace

void installPainChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

PainChartView::PainChartView(const Theme &theme, QWidget *parent)
    : QChartView(newCurveChart(), parent)
    , m_theme(theme)
    , m_style(ChartStyle::screen(theme))
    , m_series(*chart())
{
    installPainChartAccessibility();
    setObjectName(u"painChartView"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(u"background: transparent"_s);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PainChartView::show(const PatientCurve &curve, const CurveOptions &options)
{
    if (takeScores(curve, options))
        return;
    const bool samePatient = curve.patient == m_curve.patient;
    m_curve = curve;
    m_options = options;
    m_stops = curveStops(curve);
    if (!samePatient || (m_stop && std::find(m_stops.begin(), m_stops.end(), *m_stop) == m_stops.end()))
        m_stop.reset();
    refresh();
}

bool PainChartView::takeScores(const PatientCurve &curve, const CurveOptions &options)
{
    if (m_ground.isNull() || options != m_options || options.overlay || options.carriedForward || options.meanLine)
        return false;
    const auto changed = changedScores(m_curve, curve);
    if (!changed)
        return false;
    m_curve = curve;
    m_stops = curveStops(curve);
    if (m_stop && std::find(m_stops.begin(), m_stops.end(), *m_stop) == m_stops.end())
        setStop({});
    m_series.show(m_geometry, curveLines(m_geometry, m_curve, m_options, m_style));
    if (m_stop)
        viewport()->update(); // what the read-out says may have changed
    for (const CurveDays &days : *changed) {
        const QRectF area = areaOf(days);
        const QRectF ground = m_geometry.ground(m_curve, days.period);
        const QRectF header(ground.left(), m_geometry.header.top(), ground.width(), m_geometry.header.height());
        for (const QRectF &part : {area, header}) {
            paintGround(part);
            viewport()->update(part.toAlignedRect());
        }
    }
    return true;
}

QRectF PainChartView::areaOf(const CurveDays &days) const
{
    // A hatch is one pattern over all missing days beside each other; then the line to the neighbours and the pen.
    const PatientCurve::Period &period = m_curve.periods[days.period];
    const auto isMissing = [&period](int day) {
        return std::any_of(period.scores.begin(), period.scores.end(),
                           [day](const Series &series) { return !hasScore(series.at(day)); });
    };
    int first = days.first;
    int last = days.last;
    while (first > m_curve.firstDay && isMissing(first - 1))
        --first;
    while (last < period.lastDay && isMissing(last + 1))
        ++last;
    const double offset = m_geometry.offset(m_curve, period);
    const double left = m_geometry.x(offset + first - 1) - largestPoint;
    const double right = m_geometry.x(offset + last + 1) + largestPoint;
    return {left, m_geometry.plot.top() - largestPoint, right - left, m_geometry.plot.height() + 2 * largestPoint};
}

void PainChartView::paintGround(const QRectF &area)
{
    const QRectF clip = area.toAlignedRect();
    QPainter painter(&m_ground);
    painter.setClipRect(clip);
    painter.fillRect(clip, m_style.colors.surface);
    paintCurveGround(painter, m_geometry, m_curve, m_options, m_style);
}

void PainChartView::refresh()
{
    m_style = ChartStyle::screen(m_theme);
    layOut();
    updateGeometry();
}

void PainChartView::layOut()
{
    m_geometry = curveGeometry(size(), m_curve, m_options, m_style);
    setSceneRect(QRectF(QPointF(0, 0), m_geometry.canvas));
    m_series.show(m_geometry, curveLines(m_geometry, m_curve, m_options, m_style));
    m_series.layOut(m_geometry);
    m_ground = QPixmap();
    viewport()->update();
}

void PainChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QSize PainChartView::sizeHint() const
{
    return {qRound(m_style.scaled(780)), qRound(m_style.scaled(430))};
}

QSize PainChartView::minimumSizeHint() const
{
    return {qRound(m_style.scaled(420)), qRound(m_style.scaled(280))};
}

void PainChartView::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_ground.isNull()) {
        m_ground = QPixmap(size() * devicePixelRatioF());
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(m_style.colors.surface);
        paintGround(QRectF(QPointF(0, 0), m_geometry.canvas));
    }
    painter->drawPixmap(QPointF(0, 0), m_ground);
}

void PainChartView::drawForeground(QPainter *painter, const QRectF &)
{
    paintCurveFront(*painter, m_geometry, m_curve, m_options, m_style);
    if (m_stop) {
        const CurveReadout readout = curveReadout(m_curve, m_options, *m_stop, m_style);
        paintCurveReadout(*painter, m_geometry, m_curve, *m_stop, readout, m_style);
    }
    if (hasFocus()) {
        painter->setPen(QPen(m_style.colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(QPointF(0, 0), m_geometry.canvas).adjusted(1, 1, -1, -1), 6, 6);
    }
}

double PainChartView::stopX(const CurveStop &stop) const
{
    return m_geometry.x(m_geometry.offset(m_curve, m_curve.periods[stop.period]) + stop.day);
}

std::optional<CurveStop> PainChartView::stopAt(const QPointF &position) const
{
    std::optional<CurveStop> nearest;
    double best = reach * m_geometry.dayWidth();
    for (const CurveStop &stop : m_stops) {
        const double distance = position.x() - stopX(stop);
        // Day 35 and the next infusion may share a place: left of it is the one, right of it the other.
        const bool later = std::abs(std::abs(distance) - best) < 1e-6 && distance > 0;
        if (std::abs(distance) < best - 1e-6 || later) {
            nearest = stop;
            best = std::abs(distance);
        }
    }
    return nearest;
}

void PainChartView::setStop(std::optional<CurveStop> stop)
{
    if (stop == m_stop)
        return;
    m_stop = stop;
    viewport()->update();
    if (stop) {
        QAccessibleValueChangeEvent changed(this, readoutSentence());
        QAccessible::updateAccessibility(&changed);
    }
    emit stopChanged();
}

QString PainChartView::readoutSentence() const
{
    return m_stop ? curveReadout(m_curve, m_options, *m_stop, m_style).sentence() : QString();
}

void PainChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const QRectF reachable(0, m_geometry.header.top(), m_geometry.canvas.width(), m_geometry.canvas.height());
    setStop(reachable.contains(position) ? stopAt(position) : std::nullopt);
}

void PainChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    setStop(stopAt(event->position()));
    activate();
}

void PainChartView::leaveEvent(QEvent *event)
{
    setStop(std::nullopt);
    QChartView::leaveEvent(event);
}

void PainChartView::activate()
{
    if (m_stop)
        emit dayActivated(m_curve.periods[m_stop->period].number, m_stop->day);
}

void PainChartView::move(int steps)
{
    if (m_stops.empty())
        return;
    if (!m_stop)
        return setStop(steps < 0 ? m_stops.back() : m_stops.front());
    const auto here = std::find(m_stops.begin(), m_stops.end(), *m_stop) - m_stops.begin();
    setStop(m_stops[std::size_t(std::clamp<std::ptrdiff_t>(here + steps, 0, std::ssize(m_stops) - 1))]);
}

void PainChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(-1);
    case Qt::Key_Right: return move(1);
    case Qt::Key_PageUp: return move(-daysAWeek);
    case Qt::Key_PageDown: return move(daysAWeek);
    case Qt::Key_Home: return setStop(m_stops.empty() ? m_stop : m_stops.front());
    case Qt::Key_End: return setStop(m_stops.empty() ? m_stop : m_stops.back());
    case Qt::Key_Return:
    case Qt::Key_Enter: return activate();
    case Qt::Key_Escape:
        if (m_stop)
            return setStop(std::nullopt);
        break;
    default: break;
    }
    event->ignore(); // the page's keys stay the page's: the view would scroll with them
}

void PainChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void PainChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void PainChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a chart that fits has nothing to scroll; the page has
}

} // namespace carnet::ui
