#include "ui/charts/diary_sparkline.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DiarySparkline::DiarySparkline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"diaryCurve"_s);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DiarySparkline::setScale(int firstDay, int lastDay, double top, std::vector<int> ticks)
{
    m_first = firstDay;
    m_last = std::max(firstDay + 1, lastDay);
    m_top = top;
    m_ticks = std::move(ticks);
    update();
}

void DiarySparkline::show(std::vector<SparkCurve> curves)
{
    m_curves = std::move(curves);
    update();
}

void DiarySparkline::setCurrentDay(int day)
{
    if (m_current == day)
        return;
    m_current = day;
    update();
}

QSize DiarySparkline::sizeHint() const
{
    return {m_theme.scaled(270), m_theme.scaled(150)};
}

QSize DiarySparkline::minimumSizeHint() const
{
    return {m_theme.scaled(160), m_theme.scaled(150)};
}

QRectF DiarySparkline::plot() const
{
    const QFontMetricsF metrics(m_theme.font(8.2));
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(u"10"_s) + 8, metrics.height() / 2 + 1, -6,
                                   -metrics.height() - 6);
}

QPointF DiarySparkline::at(int day, double score) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * (day - m_first) / (m_last - m_first),
            area.bottom() - area.height() * score / m_top};
}

void DiarySparkline::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(8.2));
    const QRectF area = plot();
    for (const double level : {0.0, m_top / 2, m_top}) {
        const double y = at(m_first, level).y();
        painter.setPen(QPen(t.borderSoft, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.text2);
        painter.drawText(QRectF(0, y - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(level, 'g', 4));
    }
    painter.setPen(t.text2);
    for (const int day : m_ticks) {
        if (day < m_first || day > m_last)
            continue;
        const double x = at(day, 0).x();
        painter.drawText(QRectF(x - 20, area.bottom() + 4, 40, height() - area.bottom() - 4),
                         Qt::AlignHCenter | Qt::AlignTop, QString::number(day));
    }
    if (m_current >= m_first && m_current <= m_last) {
        const double width = std::max(5.0, area.width() / (m_last - m_first));
        painter.fillRect(QRectF(at(m_current, 0).x() - width / 2, area.top(), width, area.height()),
                         over(t.accentSoft, t.surface));
    }
    for (auto curve = m_curves.rbegin(); curve != m_curves.rend(); ++curve)
        paintCurve(painter, *curve);
}

void DiarySparkline::paintCurve(QPainter &painter, const SparkCurve &curve) const
{
    const Tokens &t = m_theme.colors();
    const bool isAverage = curve.measure == u"average";
    const bool isNight = curve.measure == u"night";
    const QColor color = isAverage ? t.average : isNight ? t.night : t.maximum;
    const double width = (isAverage ? 2.3 : isNight ? 1.5 : 1.3) * t.lineScale;
    QPen pen(color, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (isNight)
        pen.setStyle(Qt::DotLine);
    const auto score = [&](int day) {
        return day >= 0 && day < int(curve.scores.size()) ? curve.scores[std::size_t(day)] : std::nan("");
    };
    for (int day = m_first; day <= m_last; ++day) {
        if (std::isnan(score(day)))
            continue;
        const bool hasBefore = day > m_first && !std::isnan(score(day - 1));
        const bool hasAfter = day < m_last && !std::isnan(score(day + 1));
        painter.setPen(pen);
        if (hasBefore)
            painter.drawLine(at(day - 1, score(day - 1)), at(day, score(day)));
        if (!hasBefore && !hasAfter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(at(day, score(day)), isAverage ? 2.6 : 2.0, isAverage ? 2.6 : 2.0);
        }
    }
}

} // namespace carnet::ui
