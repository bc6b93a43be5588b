#include "ui/theme/state_mark.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace carnet::ui {

namespace {

/// Draws within a disc of radius r around c; every glyph is arithmetic on these two.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const QRectF &box, const Theme &theme)
        : m_painter(painter)
        , m_colors(theme.colors())
        , m_center(box.center())
        , m_radius(std::min(box.width(), box.height()) / 2 - 1)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~MarkPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(MarkPainter)

    void disc(const QColor &ground, const QColor &edge, qreal width = 1.4)
    {
        m_painter.setPen(QPen(edge, width * m_colors.lineScale));
        m_painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
        m_painter.drawEllipse(m_center, m_radius, m_radius);
    }

    void check(const QColor &color) { stroke(color, {{-0.38, 0.02}, {-0.1, 0.32}, {0.42, -0.28}}); }

    void clock(const QColor &color) { stroke(color, {{0, -0.48}, {0, 0.06}, {0.34, 0.26}}); }

    void exclamation(const QColor &color)
    {
        stroke(color, {{0, -0.5}, {0, 0.12}});
        m_painter.setBrush(color);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(at(0, 0.46), m_radius * 0.12, m_radius * 0.12);
    }

    void dash(const QColor &color) { stroke(color, {{-0.42, 0}, {0.42, 0}}); }

    void half(const QColor &color)
    {
        const qreal r = m_radius * 0.68;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPie(QRectF(m_center.x() - r, m_center.y() - r, 2 * r, 2 * r), 90 * 16, 180 * 16);
    }

    /// A small clock on the lower right edge: done, but not when it should have been.
    void cornerClock(const QColor &ground, const QColor &color)
    {
        const QPointF center = at(0.72, 0.72);
        const qreal r = m_radius * 0.44;
        m_painter.setPen(QPen(color, 1.1));
        m_painter.setBrush(ground);
        m_painter.drawEllipse(center, r, r);
        m_painter.drawPolyline(QPolygonF{center + QPointF(0, -r * 0.55), center, center + QPointF(r * 0.45, r * 0.2)});
    }

private:
    QPointF at(qreal x, qreal y) const { return m_center + QPointF(x, y) * m_radius; }

    void stroke(const QColor &color, std::initializer_list<QPointF> points)
    {
        m_painter.setPen(QPen(color, std::max(1.4, m_radius * 0.16), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF line;
        for (const QPointF &point : points)
            line << at(point.x(), point.y());
        m_painter.drawPolyline(line);
    }

    QPainter &m_painter;
    const Tokens &m_colors;
    QPointF m_center;
    qreal m_radius;
};

} // namespace

void paintStateMark(QPainter &painter, const QRectF &box, StateMark mark, const Theme &theme)
{
    const Tokens &colors = theme.colors();
    MarkPainter draw(painter, box, theme);
    switch (mark) {
    case StateMark::NotYet: draw.disc({}, colors.borderIn); break;
    case StateMark::InProgress:
        draw.disc({}, colors.accent, 1.6);
        draw.half(colors.accent);
        break;
    case StateMark::Due:
        draw.disc(colors.warnFill, colors.warn, 1);
        draw.clock(colors.onWarnFill);
        break;
    case StateMark::Late:
        draw.disc(colors.danger, colors.danger);
        draw.exclamation(colors.surface);
        break;
    case StateMark::Done:
        draw.disc(colors.okSoft, colors.ok);
        draw.check(colors.ok);
        break;
    case StateMark::DoneOutOfWindow:
        draw.disc(colors.okSoft, colors.ok);
        draw.check(colors.ok);
        draw.cornerClock(colors.surface, colors.warn);
        break;
    case StateMark::WillNotHappen:
        draw.disc({}, colors.text3);
        draw.dash(colors.text3);
        break;
    }
}

QString words(StateMark mark)
{
    switch (mark) {
    case StateMark::NotYet: return QCoreApplication::translate("StateMark", "not yet");
    case StateMark::InProgress: return QCoreApplication::translate("StateMark", "in progress");
    case StateMark::Due: return QCoreApplication::translate("StateMark", "due");
    case StateMark::Late: return QCoreApplication::translate("StateMark", "late");
    case StateMark::Done: return QCoreApplication::translate("StateMark", "done");
    case StateMark::DoneOutOfWindow: return QCoreApplication::translate("StateMark", "done out of the window");
    case StateMark::WillNotHappen: return QCoreApplication::translate("StateMark", "will not happen");
    }
    return {};
}

} // namespace carnet::ui
