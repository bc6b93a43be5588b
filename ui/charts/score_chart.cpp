#include "ui/charts/score_charts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal reach = 14; ///< pixels

} // namespace

ScoreChart::ScoreChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"scoreChart"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, &ScoreChart::redraw);
}

void ScoreChart::show(const PatientScores &scores)
{
    const bool another = scores.patient != m_scores.patient;
    m_scores = scores;
    if (another || (m_stop && (m_stop->curve >= m_scores.curves.size() ||
                               m_stop->point >= m_scores.curves[m_stop->curve].points.size())))
        setStop({});
    updateGeometry();
    redraw();
}

void ScoreChart::redraw()
{
    m_picture = QPixmap();
    update();
}

QSize ScoreChart::sizeHint() const
{
    return {720, minimumSizeHint().height()};
}

QSize ScoreChart::minimumSizeHint() const
{
    const ChartStyle style = ChartStyle::screen(m_theme);
    return {qRound(style.scaled(300)),
            qRound(ScoresLayout::heightFor(std::max<qreal>(width(), style.scaled(300)), m_scores, style))};
}

void ScoreChart::paintEvent(QPaintEvent *)
{
    const ChartStyle style = ChartStyle::screen(m_theme);
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(style.colors.surface);
        QPainter painter(&m_picture);
        paintScores(painter, rect(), m_scores, style);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (!m_stop)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at = ScoresLayout(rect(), m_scores, style).at(m_stop->curve, m_stop->point);
    painter.setPen(QPen(style.colors.accent, 2));
    painter.drawEllipse(at, 7, 7);
}

void ScoreChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
    redraw();
}

void ScoreChart::setStop(std::optional<ScoreStop> stop)
{
    if (stop == m_stop)
        return;
    m_stop = stop;
    const QString sentence = stop ? m_scores.sentence(stop->curve, stop->point) : QString();
    setAccessibleDescription(sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit stopChanged(sentence);
}

std::optional<ScoreStop> ScoreChart::stopAt(const QPointF &position) const
{
    const ScoresLayout layout(rect(), m_scores, ChartStyle::screen(m_theme));
    std::optional<ScoreStop> nearest;
    for (std::size_t curve = 0; curve < m_scores.curves.size(); ++curve) {
        if (!layout.panel(curve).contains(position))
            continue;
        qreal best = reach;
        for (std::size_t point = 0; point < m_scores.curves[curve].points.size(); ++point) {
            const qreal distance = std::abs(layout.at(curve, point).x() - position.x());
            if (distance < best) {
                best = distance;
                nearest = ScoreStop{curve, point};
            }
        }
    }
    return nearest;
}

std::optional<ScoreStop> ScoreChart::stopIn(std::ptrdiff_t curve) const
{
    if (curve < 0 || curve >= std::ssize(m_scores.curves) || m_scores.curves[std::size_t(curve)].points.empty())
        return m_stop;
    const std::vector<ScoreCurve::Point> &points = m_scores.curves[std::size_t(curve)].points;
    const double day = m_stop ? m_scores.curves[m_stop->curve].points[m_stop->point].day : points.back().day;
    const auto nearest = std::ranges::min_element(
        points, {}, [day](const ScoreCurve::Point &point) { return std::abs(point.day - day); });
    return ScoreStop{std::size_t(curve), std::size_t(nearest - points.begin())};
}

void ScoreChart::mouseMoveEvent(QMouseEvent *event)
{
    setStop(stopAt(event->position()));
}

void ScoreChart::leaveEvent(QEvent *event)
{
    setStop({});
    QWidget::leaveEvent(event);
}

void ScoreChart::keyPressEvent(QKeyEvent *event)
{
    const ScoresLayout layout(rect(), m_scores, ChartStyle::screen(m_theme));
    const std::ptrdiff_t curve = m_stop ? std::ptrdiff_t(m_stop->curve) : -1;
    const auto along = [&](int step) {
        if (!m_stop)
            return setStop(stopIn(0));
        const std::ptrdiff_t last = std::ssize(m_scores.curves[m_stop->curve].points) - 1;
        const std::ptrdiff_t point = std::ptrdiff_t(m_stop->point) + step;
        if (point >= 0 && point <= last)
            return setStop(ScoreStop{m_stop->curve, std::size_t(point)});
        const std::ptrdiff_t next = curve + step; // over the edge: the next panel
        if (next >= 0 && next < std::ssize(m_scores.curves))
            setStop(ScoreStop{std::size_t(next), step > 0 ? 0 : m_scores.curves[std::size_t(next)].points.size() - 1});
    };
    switch (event->key()) {
    case Qt::Key_Right: return along(1);
    case Qt::Key_Left: return along(-1);
    case Qt::Key_Down: return setStop(stopIn(m_stop ? curve + layout.columns() : 0));
    case Qt::Key_Up: return setStop(stopIn(curve - layout.columns()));
    case Qt::Key_Home: return setStop(stopIn(0));
    case Qt::Key_End: return setStop(stopIn(std::ssize(m_scores.curves) - 1));
    case Qt::Key_Escape:
        if (m_stop)
            return setStop({});
        break;
    default: break;
    }
    event->ignore();
}

void ScoreChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
