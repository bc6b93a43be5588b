#include "ui/widgets/prompt_line.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollArea>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QColor front;
    QColor ground;
    QString icon;
};

Look look(const Tokens &t, PromptLine::Level level)
{
    switch (level) {
    case PromptLine::Level::Info: return {t.accent, t.accentSoft, u"info"_s};
    case PromptLine::Level::Warning: return {t.warn, t.warnSoft, u"ae"_s};
    case PromptLine::Level::Refusal: return {t.danger, t.dangerSoft, u"warning"_s};
    case PromptLine::Level::Neutral: break;
    }
    return {t.text2, t.surface, u"right"_s};
}

/// Large text on a small screen: a refusal below the edge would not be seen.
void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget, 0, 0);
    }
}

} // namespace

PromptLine::PromptLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PromptLine::say(Level level, const QString &text)
{
    const bool isNews = text != m_text || level != m_level;
    m_level = level;
    m_text = text;
    setAccessibleName(text);
    setToolTip(sizeHint().width() > width() ? text : QString());
    update();
    if (level == Level::Refusal)
        scrollTo(this);
    if (!isNews)
        return;
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    if (level != Level::Neutral) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QSize PromptLine::sizeHint() const
{
    return {QFontMetrics(m_theme.font(9.75, Theme::Weight::SemiBold)).horizontalAdvance(m_text) + 56,
            m_theme.scaled(34)};
}

QSize PromptLine::minimumSizeHint() const
{
    return {120, m_theme.scaled(34)};
}

void PromptLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    const Look l = look(t, m_level);
    QPainter painter(this);
    painter.fillRect(rect(), l.ground);
    if (t.highContrast && m_level != Level::Neutral) {
        painter.setPen(QPen(l.front, t.borderWidth));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const int side = m_theme.scaled(16);
    painter.drawPixmap(15, (height() - side) / 2, m_theme.pixmap(l.icon, l.front, side, devicePixelRatioF()));
    const QFont font = m_theme.font(9.75, m_level == Level::Neutral ? Theme::Weight::Medium : Theme::Weight::SemiBold);
    const QRect room = rect().adjusted(15 + side + 9, 0, -12, 0);
    painter.setFont(font);
    painter.setPen(l.front);
    painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace carnet::ui
