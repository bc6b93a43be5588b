#include "ui/charts/pain_chart_legend.h"

#include <QKeyEvent>
#include <cmath>

namespace carnet::ui {

namespace {

constexpr qreal sampleWidth = 22;
constexpr qreal padding = 6;
constexpr qreal gap = 7;

} // namespace

LegendToggle::LegendToggle(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LegendToggle::setLook(const LineLook &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QSize LegendToggle::sizeHint() const
{
    const ChartStyle style = ChartStyle::screen(m_theme);
    const qreal width = style.scaled(sampleWidth + gap + 2 * padding) + style.metrics(9).horizontalAdvance(text());
    return {int(std::ceil(width)), qRound(style.scaled(26))};
}

void LegendToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle style = ChartStyle::screen(m_theme);
    const Tokens &t = style.colors;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface2);
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
    LineLook look = m_look;
    if (!isChecked())
        look.color = t.borderIn;
    QRectF row = QRectF(rect()).adjusted(style.scaled(padding), 0, -style.scaled(padding), 0);
    paintLineSample(painter, QRectF(row.left(), row.top(), style.scaled(sampleWidth), row.height()), look);
    row.setLeft(row.left() + style.scaled(sampleWidth + gap));
    const QFont font = style.font(9);
    style.text(painter, row, Qt::AlignLeft | Qt::AlignVCenter, text(), font, isChecked() ? t.text : t.text3);
    if (!isChecked() && m_strikesHidden) { // struck through: a hidden line is told from a shown one without its colour
        painter.setPen(QPen(t.text3, 1));
        const qreal y = row.center().y();
        painter.drawLine(QPointF(row.left(), y),
                         QPointF(row.left() + QFontMetricsF(font).horizontalAdvance(text()), y));
    }
}

void LegendToggle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LegendToggle::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendToggle::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace carnet::ui
