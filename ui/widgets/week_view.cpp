#include "ui/widgets/week_view.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostBars = 4;
constexpr int gap = 4;

} // namespace

WeekView::WeekView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bars(days)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeekView::setItems(QDate firstDay, const std::vector<WorkItem> &items)
{
    m_first = firstDay;
    m_bars.assign(days, {});
    QStringList spoken;
    for (const WorkItem &item : items) {
        const bool isCall = item.kind == WorkItem::Kind::Call || item.kind == WorkItem::Kind::InfusionCall;
        const auto day = firstDay.daysTo(item.due);
        if ((!isCall && item.kind != WorkItem::Kind::Visit && item.kind != WorkItem::Kind::Infusion) || day < 0 ||
            day >= days)
            continue;
        m_bars[std::size_t(day)].push_back({item.patient, isCall});
        spoken << u"%1 %2"_s.arg(QLocale().toString(item.due, u"ddd d"_s), item.patient);
    }
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QSize WeekView::sizeHint() const
{
    return {m_theme.scaled(280), m_theme.scaled(34 + mostBars * 24)};
}

QRectF WeekView::column(int day) const
{
    const double wide = double(width() + gap) / days;
    return {day * wide, 0, wide - gap, double(height())};
}

void WeekView::paintEvent(QPaintEvent *)
{
    const Tokens &colors = m_theme.colors();
    const QLocale locale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double head = m_theme.scaled(32);
    const double bar = m_theme.scaled(20);
    for (int day = 0; day < days; ++day) {
        const QRectF box = column(day);
        const QDate date = m_first.addDays(day);
        painter.setPen(Qt::NoPen);
        painter.setBrush(day == 0 ? colors.accentSoft : colors.surface2);
        painter.drawRoundedRect(box, 5, 5);
        painter.setPen(date.dayOfWeek() > 5 ? colors.text3 : colors.text2);
        painter.setFont(m_theme.font(7.6));
        painter.drawText(QRectF(box.left(), box.top() + 3, box.width(), head / 2), Qt::AlignCenter,
                         locale.toString(date, u"ddd"_s).left(3));
        painter.setFont(m_theme.font(9, Theme::Weight::SemiBold));
        painter.drawText(QRectF(box.left(), box.top() + head / 2, box.width(), head / 2), Qt::AlignCenter,
                         QString::number(date.day()));
        if (hasFocus() && day == m_current) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        }
        const auto &bars = m_bars[std::size_t(day)];
        painter.setFont(m_theme.font(7.6, Theme::Weight::SemiBold));
        for (int i = 0; i < int(bars.size()) && i < mostBars; ++i) {
            const QRectF place(box.left() + 2, head + 2 + i * (bar + 3), box.width() - 4, bar);
            const bool isMore = i == mostBars - 1 && int(bars.size()) > mostBars;
            painter.setPen(Qt::NoPen);
            painter.setBrush(bars[std::size_t(i)].isCall ? colors.warnSoft : colors.fill);
            painter.drawRoundedRect(place, 4, 4);
            painter.setPen(bars[std::size_t(i)].isCall ? colors.warn : colors.onFill);
            const QString number = bars[std::size_t(i)].patient.section(u'-', -1);
            painter.drawText(place, Qt::AlignCenter, isMore ? u"+%1"_s.arg(int(bars.size()) - mostBars + 1) : number);
        }
    }
}

int WeekView::dayAt(const QPointF &point) const
{
    for (int day = 0; day < days; ++day) {
        if (column(day).contains(point))
            return day;
    }
    return -1;
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && day >= 0) {
        m_current = day;
        emit dayChosen(m_first.addDays(day));
    }
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        m_current = std::clamp(m_current + (key == Qt::Key_Left ? -1 : 1), 0, days - 1);
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit dayChosen(m_first.addDays(m_current));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool WeekView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    for (int day = 0; day < days; ++day) {
        if (day != dayAt(help->pos()))
            continue;
        for (const Bar &bar : m_bars[std::size_t(day)])
            lines << (bar.isCall ? tr("%1: call") : tr("%1: visit")).arg(bar.patient);
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace carnet::ui
