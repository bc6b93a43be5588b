#include "ui/widgets/check_row.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal titlePoints = 9.4;
constexpr qreal reasonPoints = 8.6;

} // namespace

CheckRow::CheckRow(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CheckRow::setContent(StateMark mark, const QString &title, const QString &reason, bool opens)
{
    m_mark = mark;
    m_title = title;
    m_reason = reason;
    m_opens = opens;
    setAccessibleName(tr("%1, %2").arg(title, words(mark)));
    setAccessibleDescription(reason);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void CheckRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

QSize CheckRow::sizeHint() const
{
    return {m_theme.scaled(240), QFontMetrics(m_theme.font(titlePoints, Theme::Weight::Medium)).height() +
                                     QFontMetrics(m_theme.font(reasonPoints)).height() + 10};
}

QSize CheckRow::minimumSizeHint() const
{
    return {m_theme.scaled(160), sizeHint().height()};
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    QColor ground = m_mark == StateMark::Late  ? colors.dangerSoft
                    : m_mark == StateMark::Due ? colors.warnSoft
                                               : QColor();
    if (m_isCurrent)
        ground = colors.accentSoft;
    if (!ground.isValid() && m_opens && underMouse())
        ground = colors.surface2;
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    const int markSize = m_theme.scaled(20);
    paintStateMark(painter, QRectF(8, (height() - markSize) / 2.0, markSize, markSize), m_mark, m_theme);

    const int left = 8 + markSize + 9;
    const int arrow = m_opens ? m_theme.scaled(22) : 8;
    const int width = this->width() - left - arrow;
    painter.setFont(m_theme.font(titlePoints, Theme::Weight::Medium));
    const int titleHeight = painter.fontMetrics().height();
    const int reasonHeight = QFontMetrics(m_theme.font(reasonPoints)).height();
    const int top = (height() - titleHeight - reasonHeight) / 2;
    const bool done = m_mark == StateMark::Done || m_mark == StateMark::DoneOutOfWindow;
    painter.setPen(done ? colors.text2 : colors.text);
    painter.drawText(QRect(left, top, width, titleHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, width));
    painter.setFont(m_theme.font(reasonPoints));
    painter.setPen(m_mark == StateMark::Late ? colors.danger : m_mark == StateMark::Due ? colors.warn : colors.text2);
    painter.drawText(QRect(left, top + titleHeight, width, reasonHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_reason, Qt::ElideRight, width));
    if (m_opens) {
        const int size = m_theme.scaled(14);
        painter.drawPixmap(QRect(this->width() - size - 6, (height() - size) / 2, size, size),
                           m_theme.pixmap(u"right"_s, colors.text3, size, devicePixelRatioF()));
    }
    const auto elided = [this](qreal points, Theme::Weight weight, const QString &text, int room) {
        return QFontMetrics(m_theme.font(points, weight)).horizontalAdvance(text) > room;
    };
    setToolTip(elided(titlePoints, Theme::Weight::Medium, m_title, width) ||
                       elided(reasonPoints, Theme::Weight::Regular, m_reason, width)
                   ? tr("%1\n%2").arg(m_title, m_reason)
                   : QString());
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void CheckRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CheckRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace carnet::ui
