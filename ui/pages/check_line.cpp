#include "ui/pages/check_line.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

CheckLine::CheckLine(const Theme &theme, const QString &title, const QString &words, bool isWarning, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_words(words)
    , m_isWarning(isWarning)
{
    setText(title);
    setToolTip(words);
    setAccessibleName(title + u": "_s + words);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize CheckLine::sizeHint() const
{
    return {120, m_theme.scaled(40)};
}

QSize CheckLine::minimumSizeHint() const
{
    return sizeHint();
}

void CheckLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : m_isWarning && t.highContrast ? QPen(t.warn, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_isWarning ? t.warnSoft : underMouse() ? t.surface2 : t.surface);
    painter.drawRoundedRect(ground, 6, 6);

    const int disc = m_theme.scaled(18);
    const QRectF mark(9, (height() - disc) / 2.0, disc, disc);
    painter.setPen(QPen(m_isWarning ? t.warn : t.border, m_isWarning ? 1 : 1.4));
    painter.setBrush(m_isWarning ? QBrush(t.warnFill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(mark);
    if (m_isWarning) {
        painter.setPen(t.onWarnFill);
        painter.setFont(m_theme.font(8.6, Theme::Weight::Bold));
        painter.drawText(mark, Qt::AlignCenter, u"!"_s);
    }
    const int left = int(mark.right()) + 9;
    const int arrow = m_theme.scaled(14);
    const int room = width() - left - arrow - 12;
    painter.setFont(m_theme.font(9.75, Theme::Weight::Medium));
    painter.setPen(t.text);
    painter.drawText(QRect(left, 3, room, height() / 2 - 2), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(m_theme.font(8.6));
    painter.setPen(m_isWarning ? t.warn : t.text2);
    painter.drawText(QRect(left, height() / 2 - 1, room, height() / 2 - 2), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, room));
    painter.drawPixmap(QPointF(width() - arrow - 6, (height() - arrow) / 2.0),
                       m_theme.pixmap(u"right"_s, t.text3, arrow, devicePixelRatioF()));
}

} // namespace carnet::ui
