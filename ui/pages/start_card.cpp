#include "ui/pages/start_card.h"

#include "ui/theme/theme.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

namespace carnet::ui {

using namespace Qt::StringLiterals;

StartCard::StartCard(const Theme &theme, const QString &icon, bool isPrimary, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_isPrimary(isPrimary)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StartCard::setWords(const QString &title, const QString &sentence)
{
    m_sentence = sentence;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

QSize StartCard::sizeHint() const
{
    return {m_theme.scaled(220), m_theme.scaled(168)};
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StartCard::enterEvent(QEnterEvent *)
{
    update();
}

void StartCard::leaveEvent(QEvent *)
{
    update();
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    const bool isLit = m_isPrimary && isEnabled();
    QColor ground = isLit ? t.fill : underMouse() && isEnabled() ? t.surface2 : t.surface;
    const QColor front = isLit ? t.onFill : isEnabled() ? t.text : t.text3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isLit ? t.fill : t.border, t.borderWidth));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 10, 10);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    }

    const int margin = 20;
    const int side = m_theme.scaled(28);
    painter.drawPixmap(margin, margin + 2,
                       m_theme.pixmap(m_icon, isLit ? t.onFill : t.accent, side, devicePixelRatioF()));
    QRect room = rect().adjusted(margin, margin + side + 14, -margin, -12);
    painter.setFont(m_theme.font(11, Theme::Weight::SemiBold));
    painter.setPen(front);
    QRect used;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + 5);
    painter.setFont(m_theme.font(9));
    painter.setPen(isLit ? t.onFill : isEnabled() ? t.text2 : t.text3);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace carnet::ui
