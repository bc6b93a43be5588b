#include "ui/charts/event_timeline_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

EventTimelineView::EventTimelineView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"eventTimeline"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &EventTimelineView::arrange);
}

void EventTimelineView::show(const EventTimeline &timeline)
{
    const QString patient = currentPatient();
    const int number = currentNumber();
    m_timeline = timeline;
    m_row = -1;
    m_bar = -1;
    arrange();
    setCurrent(patient, number);
}

void EventTimelineView::arrange()
{
    m_layout = layOut(m_timeline, std::max(200, viewport()->width() - 4), look());
    const int page = std::max(1, viewport()->height() - int(m_layout.axisHeight));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(int(look().scaled(27)));
    verticalScrollBar()->setRange(0, std::max(0, int(m_layout.height) - page));
    viewport()->update();
}

int EventTimelineView::offset() const
{
    return int(m_layout.axisHeight) - verticalScrollBar()->value();
}

void EventTimelineView::setCurrent(const QString &patient, int number)
{
    const auto row = std::ranges::find(m_timeline.rows, patient, &EventTimeline::Row::patient);
    if (row == m_timeline.rows.end()) {
        light(m_timeline.rows.empty() ? -1 : 0, m_timeline.rows.empty() || m_timeline.rows[0].bars.empty() ? -1 : 0);
        return;
    }
    const auto bar = std::ranges::find(row->bars, number, &EventTimeline::Bar::number);
    light(int(row - m_timeline.rows.begin()), bar == row->bars.end() ? -1 : int(bar - row->bars.begin()));
}

QString EventTimelineView::currentPatient() const
{
    return m_row < 0 ? QString() : m_timeline.rows[std::size_t(m_row)].patient;
}

int EventTimelineView::currentNumber() const
{
    return m_row < 0 || m_bar < 0 ? 0 : m_timeline.rows[std::size_t(m_row)].bars[std::size_t(m_bar)].number;
}

QString EventTimelineView::currentWords() const
{
    return words({m_row, m_bar});
}

QString EventTimelineView::words(const Hit &hit) const
{
    if (hit.row < 0)
        return {};
    const EventTimeline::Row &row = m_timeline.rows[std::size_t(hit.row)];
    if (hit.bar >= 0)
        return row.bars[std::size_t(hit.bar)].words;
    QString words = tr("%1: %n event(s)", nullptr, int(row.bars.size())).arg(row.patient);
    if (row.undated > 0)
        words += u", "_s + tr("%n without a date", nullptr, row.undated);
    return words;
}

QRect EventTimelineView::eventRect(const QString &patient, int number) const
{
    for (std::size_t row = 0; row < m_timeline.rows.size(); ++row) {
        const auto &bars = m_timeline.rows[row].bars;
        const auto bar = std::ranges::find(bars, number, &EventTimeline::Bar::number);
        if (m_timeline.rows[row].patient == patient && bar != bars.end())
            return m_layout.lines[row]
                .boxes[std::size_t(bar - bars.begin())]
                .bar.translated(0, offset())
                .toAlignedRect();
    }
    return {};
}

void EventTimelineView::light(int row, int bar)
{
    if (m_row == row && m_bar == bar)
        return;
    m_row = row;
    m_bar = bar;
    if (row >= 0) {
        const TimelineLayout::Line &line = m_layout.lines[std::size_t(row)];
        const int page = verticalScrollBar()->pageStep();
        const int top = verticalScrollBar()->value();
        if (line.top < top)
            verticalScrollBar()->setValue(int(line.top));
        else if (line.top + line.height > top + page)
            verticalScrollBar()->setValue(int(std::min(line.top, line.top + line.height - page)));
    }
    describe();
    viewport()->update();
    emit currentChanged();
}

void EventTimelineView::describe()
{
    setAccessibleDescription(currentWords());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

/// From event to event, through patients that have some.
void EventTimelineView::step(int by)
{
    int row = m_row;
    int bar = m_bar + by;
    if (row < 0)
        return;
    while (row >= 0 && row < int(m_timeline.rows.size())) {
        const int bars = int(m_timeline.rows[std::size_t(row)].bars.size());
        if (bar >= 0 && bar < bars) {
            light(row, bar);
            return;
        }
        row += by > 0 ? 1 : -1;
        if (row >= 0 && row < int(m_timeline.rows.size()))
            bar = by > 0 ? 0 : int(m_timeline.rows[std::size_t(row)].bars.size()) - 1;
    }
}

void EventTimelineView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_timeline.rows.size()) - 1;
    const auto toRow = [this, last](int row) {
        if (last < 0)
            return;
        const int at = std::clamp(row, 0, last);
        light(at, m_timeline.rows[std::size_t(at)].bars.empty() ? -1 : 0);
    };
    constexpr int page = 10;
    switch (event->key()) {
    case Qt::Key_Up: toRow(m_row - 1); break;
    case Qt::Key_Down: toRow(m_row + 1); break;
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_PageUp: toRow(m_row - page); break;
    case Qt::Key_PageDown: toRow(m_row + page); break;
    case Qt::Key_Home: toRow(0); break;
    case Qt::Key_End: toRow(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) {
            event->ignore();
            return;
        }
        if (m_row >= 0)
            emit activated(currentPatient(), currentNumber());
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

EventTimelineView::Hit EventTimelineView::hitAt(const QPointF &point) const
{
    if (point.y() < m_layout.axisHeight)
        return {};
    const QPointF inside = point - QPointF(0, offset());
    const int row = m_layout.lineAt(inside.y());
    if (row < 0)
        return {};
    const auto &boxes = m_layout.lines[std::size_t(row)].boxes;
    for (std::size_t bar = 0; bar < boxes.size(); ++bar) {
        if (boxes[bar].bar.united(boxes[bar].label).adjusted(-2, -2, 2, 2).contains(inside))
            return {row, int(bar)};
    }
    return {row, -1};
}

void EventTimelineView::mousePressEvent(QMouseEvent *event)
{
    if (const Hit hit = hitAt(event->position()); hit.row >= 0)
        light(hit.row, hit.bar);
}

void EventTimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Hit hit = hitAt(event->position()); hit.row >= 0) {
        light(hit.row, hit.bar);
        emit activated(currentPatient(), currentNumber());
    }
}

bool EventTimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = words(hitAt(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void EventTimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle style = look();
    const Tokens &colors = style.colors;
    painter.fillRect(viewport()->rect(), colors.surface);
    if (m_layout.lines.empty())
        return;
    painter.save();
    painter.setClipRect(QRectF(0, m_layout.axisHeight, viewport()->width(), viewport()->height()));
    painter.translate(0, offset());
    const qreal top = verticalScrollBar()->value();
    const int first = std::max(0, m_layout.lineAt(top));
    const int below = m_layout.lineAt(top + viewport()->height());
    const int last = below < 0 ? int(m_layout.lines.size()) - 1 : below;
    if (m_row >= 0) {
        const TimelineLayout::Line &line = m_layout.lines[std::size_t(m_row)];
        painter.fillRect(QRectF(0, line.top, m_layout.codeWidth - style.scaled(6), line.height), colors.accentSoft);
    }
    paintTimelineLines(painter, m_timeline, m_layout, style, first, last);
    if (m_row >= 0) {
        const TimelineLayout::Line &line = m_layout.lines[std::size_t(m_row)];
        const QRectF ring = m_bar >= 0 ? line.boxes[std::size_t(m_bar)].bar.adjusted(-4, -4, 4, 4)
                                       : QRectF(1, line.top + 1, m_layout.codeWidth - style.scaled(8), line.height - 2);
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.text3, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, 4, 4);
    }
    painter.restore();
    painter.fillRect(QRectF(0, 0, viewport()->width(), m_layout.axisHeight), colors.surface);
    paintTimelineAxis(painter, m_timeline, m_layout, style);
}

void EventTimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void EventTimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void EventTimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void EventTimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace carnet::ui
