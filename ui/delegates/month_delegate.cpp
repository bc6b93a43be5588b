#include "ui/delegates/month_delegate.h"

#include "ui/models/month_model.h"
#include "ui/models/words.h"
#include "ui/theme/state_mark.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int inset = 4;

std::pair<QColor, QColor> coloursOf(VisitState state, const Tokens &colors)
{
    switch (state) {
    case VisitState::Due: return {colors.warnSoft, colors.text};
    case VisitState::Late: return {colors.dangerSoft, colors.danger};
    case VisitState::Done:
    case VisitState::DoneOutOfWindow: return {colors.okSoft, colors.text};
    case VisitState::NotYet:
    case VisitState::WillNotHappen: break;
    }
    return {colors.neutralSoft, colors.text2};
}

} // namespace

MonthDelegate::MonthDelegate(const Theme &theme, const MonthModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int MonthDelegate::headHeight() const
{
    return QFontMetrics(m_theme.font(9)).height() + inset;
}

int MonthDelegate::rowHeight() const
{
    return QFontMetrics(m_theme.font(8.6)).height() + 3;
}

int MonthDelegate::shownOf(const QRect &cell, int count) const
{
    const int room = std::max(0, (cell.height() - headHeight() - 2) / rowHeight());
    return count <= room ? count : std::max(0, room - 1);
}

int MonthDelegate::entryAt(const QRect &cell, const QModelIndex &index, const QPoint &point) const
{
    const int count = int(m_model.entries(index).size());
    const int down = point.y() - cell.top() - headHeight();
    const int row = down < 0 ? -1 : down / rowHeight();
    return row < 0 || row >= count || row > shownOf(cell, count) ? -1 : row;
}

void MonthDelegate::paintHead(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const QDate day = m_model.date(index);
    const bool isToday = day == m_model.calendar().today();
    const bool isInMonth = index.data(MonthModel::InMonthRole).toBool();
    const QFont font = m_theme.font(9, isToday ? Theme::Weight::Bold : Theme::Weight::Medium);
    const QString number = isInMonth && day.day() > 1 ? QLocale().toString(day.day()) : shortDateWords(day);
    QRect box(cell.left() + inset, cell.top() + 2, QFontMetrics(font).horizontalAdvance(number) + 10, headHeight() - 3);
    if (isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(box, 5, 5);
    }
    painter.setFont(font);
    painter.setPen(isToday ? colors.onFill : isInMonth ? colors.text : colors.text3);
    painter.drawText(box, Qt::AlignCenter, number);
    if (index.data(MonthModel::CrowdedRole).toBool()) {
        const int side = m_theme.scaled(14);
        const QRect place(cell.right() - side - inset, box.center().y() - side / 2, side, side);
        painter.drawPixmap(place.topLeft(),
                           m_theme.pixmap(u"warning"_s, colors.warn, side, painter.device()->devicePixelRatioF()));
    }
}

/// What the icon does not say yet: the period of an infusion or a call.
QString MonthDelegate::shortWords(const CalendarEntry &entry) const
{
    const Protocol &protocol = m_model.calendar().protocol();
    if (entry.kind == CalendarEntry::Kind::Infusion || entry.kind == CalendarEntry::Kind::Call) {
        if (!entry.occasion.isVisit())
            return QLocale().toString(entry.occasion.rowNumber());
        if (const auto period = protocol.visits[std::size_t(entry.occasion.visitIndex())].period)
            return tr("P%1", "period").arg(*period);
    }
    return calendarWords(entry, protocol, language());
}

void MonthDelegate::paintEntries(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const auto &entries = m_model.entries(index);
    const int shown = shownOf(cell, int(entries.size()));
    const int mark = m_theme.scaled(13);
    int y = cell.top() + headHeight();
    const qreal ratio = painter.device()->devicePixelRatioF();
    for (int i = 0; i < shown; ++i, y += rowHeight()) {
        const CalendarEntry &entry = *entries[std::size_t(i)];
        const auto [ground, ink] = coloursOf(entry.state, colors);
        const QRect row(cell.left() + inset, y, cell.width() - 2 * inset, rowHeight() - 2);
        painter.setPen(colors.highContrast ? QPen(colors.border) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(row, 3, 3);
        int x = row.left() + 2;
        paintStateMark(painter, QRectF(x, row.center().y() + 0.5 - mark / 2.0, mark, mark), markOf(entry.state),
                       m_theme);
        x += mark + 3;
        if (entry.kind != CalendarEntry::Kind::Visit) {
            painter.drawPixmap(QPoint(x, row.center().y() + 1 - mark / 2),
                               m_theme.pixmap(entryIcon(entry), ink, mark, ratio));
            x += mark + 2;
        }
        painter.setPen(ink);
        painter.setFont(m_theme.font(8.6, entry.kind == CalendarEntry::Kind::Infusion ? Theme::Weight::SemiBold
                                                                                      : Theme::Weight::Regular));
        const QString text = tr("%1 %2", "patient and visit").arg(entry.patient, shortWords(entry));
        const QRect box(x, row.top(), row.right() - x - 2, row.height());
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }
    if (shown < int(entries.size())) {
        painter.setFont(m_theme.font(8.6, Theme::Weight::SemiBold));
        painter.setPen(colors.accent);
        painter.drawText(QRect(cell.left() + inset + 3, y, cell.width() - 2 * inset, rowHeight()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         tr("+%1 more", "entries of a day").arg(int(entries.size()) - shown));
    }
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const QRect cell = option.rect;
    const bool isInMonth = index.data(MonthModel::InMonthRole).toBool();
    const bool isWeekend = index.column() >= MonthModel::daysInAWeek - 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = !isInMonth ? colors.sunken : isWeekend ? colors.surface2 : colors.surface;
    if (index.data(MonthModel::CrowdedRole).toBool())
        ground = colors.warnSoft;
    painter->fillRect(cell, ground);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colors.borderSoft, 1));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    paintHead(*painter, cell, index);
    paintEntries(*painter, cell, index);
    if (option.state & QStyle::State_Selected) {
        const bool isFocused = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(isFocused ? colors.accent : colors.borderIn, isFocused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace carnet::ui
