#include "ui/widgets/score_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int barHeight = 9;

QFont labelFont(const Theme &theme)
{
    return theme.font(9.75, Theme::Weight::SemiBold);
}

QFont valueFont(const Theme &theme)
{
    return theme.font(11, Theme::Weight::Bold);
}

QFont smallFont(const Theme &theme)
{
    return theme.font(8.6);
}

/// The label, or the letters in its parentheses where it does not fit.
QString fitted(const QFontMetrics &metrics, const QString &label, int room)
{
    const qsizetype open = label.indexOf(u'(');
    const qsizetype close = label.indexOf(u')', open);
    if (metrics.horizontalAdvance(label) <= room || open < 0 || close < open)
        return metrics.elidedText(label, Qt::ElideRight, room);
    return label.mid(open + 1, close - open - 1);
}

QFont tickFont(const Theme &theme)
{
    return theme.font(7.8);
}

} // namespace

ScoreBar::ScoreBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScoreBar::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isOfAnotherSize =
        content.caption != m_content.caption || content.ticks.empty() != m_content.ticks.empty();
    m_content = content;
    setAccessibleName(tr("%1: %2 %3", "score, value, of how much").arg(content.label, content.value, content.maximum));
    setAccessibleDescription(content.caption);
    if (isOfAnotherSize)
        updateGeometry();
    update();
}

int ScoreBar::barTop() const
{
    return QFontMetrics(valueFont(m_theme)).height() + 3;
}

int ScoreBar::captionTop() const
{
    return barTop() + barHeight + (m_content.ticks.empty() ? 4 : QFontMetrics(tickFont(m_theme)).height() + 4);
}

QSize ScoreBar::sizeHint() const
{
    return {m_theme.scaled(240), heightForWidth(m_theme.scaled(240))};
}

int ScoreBar::heightForWidth(int width) const
{
    const QFontMetrics small(smallFont(m_theme));
    const int caption = m_content.caption.isEmpty()
                            ? 0
                            : small.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, m_content.caption).height();
    return captionTop() + caption + 4;
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = QFontMetrics(valueFont(m_theme)).height();
    const int maximum = QFontMetrics(smallFont(m_theme)).horizontalAdvance(m_content.maximum);
    const int value = QFontMetrics(valueFont(m_theme)).horizontalAdvance(m_content.value);
    const int right = width() - maximum;
    painter.setFont(smallFont(m_theme));
    painter.setPen(t.text2);
    painter.drawText(QRect(right, 0, maximum + 1, line), Qt::AlignVCenter | Qt::AlignRight, m_content.maximum);
    painter.setFont(valueFont(m_theme));
    painter.setPen(t.text);
    painter.drawText(QRect(right - value - 6, 0, value + 1, line), Qt::AlignVCenter | Qt::AlignLeft, m_content.value);
    painter.setFont(labelFont(m_theme));
    const int room = right - value - 16;
    painter.drawText(QRect(0, 0, room, line), Qt::AlignVCenter | Qt::AlignLeft,
                     fitted(QFontMetrics(labelFont(m_theme)), m_content.label, room));

    const QRectF track(0, barTop(), width(), barHeight);
    QPainterPath shape;
    shape.addRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.fillPath(shape, t.highContrast ? t.border : t.dark ? t.border : t.neutralSoft);
    if (m_content.share) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(
            QRectF(track.left(), track.top(), track.width() * std::clamp(*m_content.share, 0.0, 1.0), barHeight),
            t.dark ? t.accent : t.fill);
        painter.restore();
    }
    painter.setFont(tickFont(m_theme));
    const int tickLine = QFontMetrics(tickFont(m_theme)).height();
    for (const auto &[share, text] : m_content.ticks) {
        const double x = track.left() + track.width() * share;
        painter.setPen(QPen(t.text2, 1.4));
        painter.drawLine(QPointF(x, track.top() - 2), QPointF(x, track.bottom() + 3));
        painter.setPen(t.text2);
        painter.drawText(QRectF(x - 20, track.bottom() + 2, 40, tickLine), Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.setFont(smallFont(m_theme));
    painter.setPen(t.text2);
    painter.drawText(QRect(0, captionTop(), width(), height() - captionTop()), Qt::TextWordWrap | Qt::AlignTop,
                     m_content.caption);
}

ScoreTrail::ScoreTrail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScoreTrail::setContent(const QString &label, const std::vector<Point> &points)
{
    m_label = label;
    m_points = points;
    QStringList spoken;
    for (const Point &point : points)
        spoken += tr("%1: %2", "visit and score").arg(point.visit, point.value.isEmpty() ? u"–"_s : point.value);
    setAccessibleName(label);
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QSize ScoreTrail::sizeHint() const
{
    return {m_theme.scaled(240), QFontMetrics(labelFont(m_theme)).height() + m_theme.scaled(62)};
}

void ScoreTrail::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = QFontMetrics(labelFont(m_theme)).height();
    painter.setFont(labelFont(m_theme));
    painter.setPen(t.text);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignVCenter,
                     fitted(QFontMetrics(labelFont(m_theme)), m_label, width()));
    const int small = QFontMetrics(tickFont(m_theme)).height();
    const double top = line + small + 4;
    const double bottom = height() - small - 6;
    const double step = width() / std::max(1.0, double(m_points.size()));
    const auto place = [&](std::size_t i) {
        return QPointF(step * (double(i) + 0.5), bottom - (bottom - top) * std::clamp(m_points[i].share, 0.0, 1.0));
    };
    painter.setPen(QPen(t.borderSoft, 1));
    painter.drawLine(QPointF(0, bottom + 1), QPointF(width(), bottom + 1));
    painter.setPen(QPen(t.dark ? t.accent : t.fill, 1.6));
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        if (!m_points[i].value.isEmpty() && !m_points[i - 1].value.isEmpty())
            painter.drawLine(place(i - 1), place(i));
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points[i];
        painter.setFont(m_theme.font(7.8, point.isHere ? Theme::Weight::Bold : Theme::Weight::Regular));
        painter.setPen(point.isHere ? t.text : t.text2);
        painter.drawText(QRectF(step * double(i), bottom + 3, step, small), Qt::AlignHCenter | Qt::AlignVCenter,
                         point.visit);
        if (point.value.isEmpty())
            continue;
        const QPointF dot = place(i);
        painter.drawText(QRectF(dot.x() - step / 2, dot.y() - small - 4, step, small),
                         Qt::AlignHCenter | Qt::AlignVCenter, point.value);
        painter.setPen(QPen(t.dark ? t.accent : t.fill, 1.6));
        painter.setBrush(point.isHere ? (t.dark ? t.accent : t.fill) : t.surface);
        painter.drawEllipse(dot, 3.6, 3.6);
    }
}

} // namespace carnet::ui
