#include "ui/widgets/mark_legend.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace carnet::ui {

namespace {

constexpr qreal points = 8.6;
constexpr int gap = 18;
constexpr int textGap = 6;

} // namespace

MarkLegend::MarkLegend(const Theme &theme, std::vector<StateMark> marks, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_marks(std::move(marks))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize MarkLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(points));
    int width = 0;
    for (const StateMark mark : m_marks)
        width += m_theme.scaled(16) + textGap + metrics.horizontalAdvance(words(mark)) + gap;
    return {width, std::max(m_theme.scaled(18), metrics.height()) + 4};
}

QSize MarkLegend::minimumSizeHint() const
{
    return {m_theme.scaled(80), sizeHint().height()};
}

void MarkLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(points));
    const int size = m_theme.scaled(16);
    int x = 0;
    for (const StateMark mark : m_marks) {
        const QString text = words(mark);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text);
        if (x + size + textGap + textWidth > width())
            break; // what does not fit is left out rather than cut
        paintStateMark(painter, QRectF(x, (height() - size) / 2.0, size, size), mark, m_theme);
        painter.setPen(m_theme.colors().text2);
        painter.drawText(QRect(x + size + textGap, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += size + textGap + textWidth + gap;
    }
}

void MarkLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
