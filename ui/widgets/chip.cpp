#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace carnet::ui {

namespace {

constexpr int iconGap = 5;
constexpr int padding = 10;

std::pair<QColor, QColor> colours(const Tokens &t, Chip::Tone tone)
{
    switch (tone) {
    case Chip::Tone::Info: return {t.accent, t.accentSoft};
    case Chip::Tone::Ok: return {t.ok, t.okSoft};
    case Chip::Tone::Warn: return {t.warn, t.warnSoft};
    case Chip::Tone::Danger: return {t.danger, t.dangerSoft};
    case Chip::Tone::Neutral: break;
    }
    return {t.text2, t.neutralSoft};
}

} // namespace

Chip::Chip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

Chip::Chip(const Theme &theme, Tone tone, const QString &icon, const QString &text, QWidget *parent)
    : Chip(theme, parent)
{
    setContent(tone, icon, text);
}

void Chip::setContent(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QFont Chip::textFont() const
{
    return m_theme.font(8.6, Theme::Weight::SemiBold);
}

QSize Chip::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : m_theme.scaled(14) + iconGap;
    return {2 * padding + icon + QFontMetrics(textFont()).horizontalAdvance(m_text), m_theme.scaled(24)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    const auto [front, ground] = colours(t, m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.highContrast ? QPen(front, t.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const qreal inset = t.highContrast ? 1 : 0;
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    int x = padding;
    if (!m_icon.isEmpty()) {
        const int side = m_theme.scaled(14);
        painter.drawPixmap(x, (height() - side) / 2, m_theme.pixmap(m_icon, front, side, devicePixelRatioF()));
        x += side + iconGap;
    }
    painter.setFont(textFont());
    painter.setPen(front);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace carnet::ui
