#include "ui/delegates/second_entry_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using State = SecondEntrySession::State;

constexpr double radius = 4;

} // namespace

SecondEntryDelegate::SecondEntryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SecondEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, index.row() == current.row() ? t.accentSoft : t.surface);
    const bool isWeekEnd = index.siblingAtColumn(0).data().toInt() % 7 == 0;
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      isWeekEnd ? t.border : t.borderSoft);
    if (index.column() >= SecondEntryModel::firstScore) {
        paintScore(*painter, QRectF(option.rect).adjusted(3, 1.5, -3, -2.5), index);
    } else {
        painter->setFont(index.column() == 0 ? m_theme.font(9.75, Theme::Weight::Bold) : m_theme.font(9));
        painter->setPen(index.column() == 0 ? t.text : t.text2);
        painter->drawText(option.rect.adjusted(m_theme.scaled(10), 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
    }
    painter->restore();
}

void SecondEntryDelegate::paintScore(QPainter &painter, const QRectF &cell, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const auto state = State(index.data(SecondEntryModel::stateRole).toInt());
    const bool differs = state == State::Differs;
    if (state != State::NotWanted) {
        painter.setPen(QPen(differs ? t.danger : t.highContrast ? t.border : t.borderSoft, t.lineScale));
        painter.setBrush(differs ? t.dangerSoft : t.surface);
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const bool isCurrent = index == current;
    const bool showsFirst = isCurrent && !shownFirst.isEmpty();
    painter.setFont(m_theme.font(10.6, Theme::Weight::SemiBold));
    painter.setPen(showsFirst ? t.accent : differs ? t.danger : state == State::Hidden ? t.text3 : t.text);
    const QString text = index == pending ? u"1▏0?"_s : showsFirst ? shownFirst : index.data().toString();
    if (state != State::NotWanted)
        painter.drawText(cell, Qt::AlignCenter, text);
    if (state == State::Verified || state == State::Corrected || differs) {
        const QString icon = differs ? u"warning"_s : state == State::Corrected ? u"refresh"_s : u"check"_s;
        const QColor color = differs ? t.danger : state == State::Corrected ? t.accent : t.ok;
        const int size = m_theme.scaled(13);
        painter.drawPixmap(QPointF(cell.right() - size - 5, cell.center().y() - size / 2.0),
                           m_theme.pixmap(icon, color, size, painter.device()->devicePixelRatioF()));
    }
    if (isCurrent) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus ? t.accent : t.borderIn, 2.2 * t.lineScale));
        painter.drawRoundedRect(cell.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    }
}

} // namespace carnet::ui
