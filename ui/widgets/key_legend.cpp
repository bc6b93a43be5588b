#include "ui/widgets/key_legend.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int capToText = 7;
constexpr int hintGap = 18;

QFont capFont(const Theme &theme)
{
    return theme.font(8.2, Theme::Weight::SemiBold);
}

QFont meaningFont(const Theme &theme)
{
    return theme.font(8.6);
}

QSize capSize(const Theme &theme, const QString &key)
{
    const int height = theme.scaled(21);
    return {std::max(height, QFontMetrics(capFont(theme)).horizontalAdvance(key) + 2 * padding), height};
}

void drawCap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &key)
{
    const Tokens &t = theme.colors();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, t.borderWidth));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.setFont(capFont(theme));
    painter.setPen(t.text);
    painter.drawText(rect, Qt::AlignCenter, key);
}

} // namespace

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize KeyCap::sizeHint() const
{
    return capSize(m_theme, m_key);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCap(painter, m_theme, rect(), m_key);
}

KeyLegend::KeyLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyLegend::setKeys(std::vector<KeyHelp> keys)
{
    m_keys = std::move(keys);
    QStringList spoken;
    for (const auto &help : m_keys)
        spoken << help.key + u' ' + help.meaning;
    setAccessibleName(spoken.join(u", "_s));
    update();
}

QSize KeyLegend::sizeHint() const
{
    return {300, m_theme.scaled(36)};
}

QSize KeyLegend::minimumSizeHint() const
{
    return {60, m_theme.scaled(36)};
}

void KeyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(meaningFont(m_theme));
    int x = 0;
    for (const auto &help : m_keys) {
        const QSize cap = capSize(m_theme, help.key);
        const int text = metrics.horizontalAdvance(help.meaning);
        if (x + cap.width() + capToText + text > width())
            break;
        drawCap(painter, m_theme, QRect(QPoint(x, (height() - cap.height()) / 2), cap), help.key);
        x += cap.width() + capToText;
        painter.setFont(meaningFont(m_theme));
        painter.setPen(m_theme.colors().text2);
        painter.drawText(QRect(x, 0, text + 1, height()), Qt::AlignVCenter, help.meaning);
        x += text + hintGap;
    }
}

} // namespace carnet::ui
