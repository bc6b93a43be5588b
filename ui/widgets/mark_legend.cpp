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

void MarkLegend::setRecordMarks(std::vector<RecordMark> marks)
{
    m_recordMarks = std::move(marks);
    updateGeometry();
    update();
}

int MarkLegend::widthOf(const QString &text, const QFontMetrics &metrics) const
{
    return m_theme.scaled(16) + textGap + metrics.horizontalAdvance(text) + gap;
}

QSize MarkLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(points));
    int width = 0;
    for (const StateMark mark : m_marks)
        width += widthOf(words(mark), metrics);
    for (const RecordMark mark : m_recordMarks)
        width += widthOf(words(mark), metrics);
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
    const auto add = [&](const QString &text, const auto &paintMark) {
        const int wide = widthOf(text, painter.fontMetrics());
        if (x + wide - gap > width())
            return; // what does not fit is left out rather than cut
        paintMark(QRectF(x, (height() - size) / 2.0, size, size));
        painter.setPen(m_theme.colors().text2);
        painter.drawText(QRect(x + size + textGap, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += wide;
    };
    for (const StateMark mark : m_marks)
        add(words(mark), [&](const QRectF &box) { paintStateMark(painter, box, mark, m_theme); });
    for (const RecordMark mark : m_recordMarks)
        add(words(mark), [&](const QRectF &box) { paintRecordMark(painter, box, mark, m_theme); });
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
