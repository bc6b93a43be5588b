#include "ui/delegates/diary_delegate.h"

#include "ui/theme/hatch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr double radius = 4;

bool isClosed(const QModelIndex &index)
{
    const auto state = DayState(index.data(DiaryModel::StateRole).toInt());
    return state == DayState::Future || state == DayState::AfterInfusion;
}

} // namespace

DiaryDelegate::DiaryDelegate(const Theme &theme, const DiaryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QColor DiaryDelegate::seriesColor(int measure) const
{
    const Tokens &t = m_theme.colors();
    const QString &id = m_model.plan().measures[std::size_t(measure)].id;
    return id == u"average" ? t.average : id == u"maximum" ? t.maximum : id == u"night" ? t.night : t.accent;
}

void DiaryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool isCurrentRow = index.row() == marks.current.row();
    const bool isInBlock = marks.hasBlock && option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, isCurrentRow || isInBlock ? t.accentSoft : t.surface);
    paintLines(*painter, option.rect, m_model.dayOf(index.row()));
    const QRect area = option.rect.adjusted(0, 0, 0, -1);
    if (index.column() == 0)
        paintDay(*painter, area, index);
    else if (index.column() == 1)
        paintDate(*painter, area, index);
    else if (index.column() < m_model.rescueColumn())
        paintScore(*painter, area, index);
    else if (index.column() == m_model.rescueColumn())
        paintRescue(*painter, area, index);
    else
        paintNote(*painter, area, index);
    paintBeyond(*painter, option, index);
    const bool isText = index.column() >= m_model.rescueColumn();
    if (isText && index == marks.current)
        paintFrame(*painter, QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5), marks.hasFocus ? t.accent : t.borderIn, 2.2);
    painter->restore();
}

void DiaryDelegate::paintLines(QPainter &painter, const QRect &area, int day) const
{
    const Tokens &t = m_theme.colors();
    const bool isEnd = day == m_model.days().last() && m_model.days().lastShown() > day;
    const int thickness = isEnd ? 3 : 1;
    const QColor color = isEnd ? t.text2 : day % 7 == 0 && day > 0 ? t.border : t.borderSoft;
    painter.fillRect(QRect(area.left(), area.bottom() + 1 - thickness, area.width(), thickness), color);
}

void DiaryDelegate::paintDay(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const int day = m_model.dayOf(index.row());
    const auto &targets = m_model.study().protocol().auc.days;
    if (std::find(targets.begin(), targets.end(), day) != targets.end()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        const double height = std::min(14.0, area.height() - 6.0);
        painter.drawRoundedRect(QRectF(area.left() + 2, area.center().y() + 0.5 - height / 2, 3, height), 1.5, 1.5);
    }
    painter.setFont(m_theme.font(9.75, Theme::Weight::Bold));
    painter.setPen(isClosed(index) || day < m_model.days().first() ? t.text3 : t.text);
    painter.drawText(area.adjusted(m_theme.scaled(10), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QString::number(day));
}

void DiaryDelegate::paintDate(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const QDate date = m_model.days().date(m_model.dayOf(index.row()));
    const bool isWeekend = date.isValid() && date.dayOfWeek() >= Qt::Saturday;
    painter.setFont(m_theme.font(9));
    paintText(painter, area.adjusted(m_theme.scaled(10), 0, -4, 0), index.data().toString(),
              isWeekend ? t.text3 : t.text2);
}

void DiaryDelegate::paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &color) const
{
    painter.setPen(color);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void DiaryDelegate::paintFrame(QPainter &painter, const QRectF &cell, const QColor &color, double width) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width * m_theme.colors().lineScale));
    painter.drawRoundedRect(cell, radius, radius);
}

void DiaryDelegate::paintScore(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const QRectF cell = QRectF(area).adjusted(3, 1.5, -3, -1.5);
    const Cell content = Cell(index.data(DiaryModel::CellRole).toInt());
    QPainterPath shape;
    shape.addRoundedRect(cell, radius, radius);
    if (hasScore(content)) {
        const double share = score(content) / std::max(1.0, m_model.plan().maximum);
        QColor tint = seriesColor(index.column() - m_model.firstScore());
        tint.setAlphaF(float(t.dark ? 0.10 + 0.42 * share : 0.05 + 0.34 * share));
        painter.fillPath(shape, t.highContrast ? t.surface : over(tint, t.surface));
        if (t.highContrast)
            paintFrame(painter, cell, t.border, 1);
        painter.setFont(m_theme.font(10.6, Theme::Weight::SemiBold));
        painter.setPen(t.text);
    } else if (content != emptyCell) {
        painter.fillPath(shape, t.neutralSoft);
        painter.setClipPath(shape);
        hatch(painter, cell, t.border, 5.5, t.highContrast ? 2 : 1);
        painter.setClipping(false);
        painter.setFont(m_theme.font(8.6, Theme::Weight::SemiBold));
        painter.setPen(t.text2);
        const int width = painter.fontMetrics().horizontalAdvance(index.data().toString()) + 8;
        const QRectF ground(cell.center().x() - width / 2.0, cell.top() + 2, width, cell.height() - 4);
        painter.fillRect(ground, t.neutralSoft);
    } else if (isClosed(index)) {
        painter.setClipPath(shape);
        hatch(painter, cell, t.border, 5.5, t.highContrast ? 2 : 1);
        painter.setClipping(false);
    } else {
        painter.fillPath(shape, t.surface);
        paintFrame(painter, cell.adjusted(0.5, 0.5, -0.5, -0.5), t.highContrast ? t.border : t.borderSoft, 1);
    }
    if (index == marks.pending)
        paintPending(painter, cell);
    else
        painter.drawText(cell, Qt::AlignCenter, index.data().toString());
    paintScoreMarks(painter, cell, index);
}

void DiaryDelegate::paintPending(QPainter &painter, const QRectF &cell) const
{
    const Tokens &t = m_theme.colors();
    QPainterPath shape;
    shape.addRoundedRect(cell, radius, radius);
    painter.fillPath(shape, t.surface);
    const double middle = cell.center().x();
    painter.setFont(m_theme.font(10.6, Theme::Weight::SemiBold));
    painter.setPen(t.text);
    painter.drawText(QRectF(cell.left(), cell.top(), middle - cell.left() - 3, cell.height()),
                     Qt::AlignRight | Qt::AlignVCenter, u"1"_s);
    painter.setPen(QPen(t.accent, 1.2));
    painter.drawLine(QPointF(middle, cell.top() + 5), QPointF(middle, cell.bottom() - 5));
    painter.setFont(m_theme.font(8.6, Theme::Weight::SemiBold));
    painter.setPen(t.accent);
    painter.drawText(QRectF(middle + 6, cell.top(), cell.right() - middle - 6, cell.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, u"0?"_s);
}

void DiaryDelegate::paintScoreMarks(QPainter &painter, const QRectF &cell, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const auto position = m_model.cellAt(index);
    if (!index.data(DiaryModel::WarningRole).toString().isEmpty()) {
        paintFrame(painter, cell.adjusted(0.8, 0.8, -0.8, -0.8), t.warnFill, 1.6);
        QPainterPath corner(QPointF(cell.right() - 9, cell.top()));
        corner.lineTo(cell.right(), cell.top());
        corner.lineTo(cell.right(), cell.top() + 9);
        corner.closeSubpath();
        painter.fillPath(corner, t.warnFill);
        painter.strokePath(corner, QPen(t.warn, 1));
    }
    if (const int query = index.data(DiaryModel::QueryRole).toInt(); query > 0) {
        const QColor color = query == 1 ? t.warn : t.accent;
        const int size = m_theme.scaled(11);
        painter.drawPixmap(QPointF(cell.left() + 3, cell.top() + 2),
                           m_theme.pixmap(u"flag"_s, color, size, painter.device()->devicePixelRatioF()));
    }
    if (position && marks.isReplaced && marks.isReplaced(*position)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.text2);
        painter.drawEllipse(QPointF(cell.right() - 7, cell.bottom() - 6), 2.2, 2.2);
    }
    if (index.data(DiaryModel::UnsavedRole).toBool()) {
        QPen pen(t.danger, 2 * t.lineScale, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), radius, radius);
    }
    if (index == marks.current)
        paintFrame(painter, cell.adjusted(0.6, 0.6, -0.6, -0.6), marks.hasFocus ? t.accent : t.borderIn, 2.2);
    if (index == marks.refused)
        paintFrame(painter, cell.adjusted(0.6, 0.6, -0.6, -0.6), t.danger, 2.6);
}

void DiaryDelegate::paintRescue(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const Tokens &t = m_theme.colors();
    const int size = m_theme.scaled(13);
    const int left = area.left() + 10;
    painter.drawPixmap(QPointF(left, area.top() + (area.height() - size) / 2.0),
                       m_theme.pixmap(u"pill"_s, t.text2, size, painter.device()->devicePixelRatioF()));
    painter.setFont(m_theme.font(9));
    paintText(painter, area.adjusted(10 + size + 5, 0, -6, 0), text, t.text);
}

void DiaryDelegate::paintNote(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const int day = m_model.dayOf(index.row());
    painter.setFont(m_theme.font(9));
    if (day == m_model.days().last() + 1 && m_model.rescue(day).empty() && m_model.note(day).isEmpty())
        return; // paintBeyond says what these days are
    const QString odd = index.data(DiaryModel::WarningRole).toString();
    if (m_model.note(day).isEmpty() && !odd.isEmpty() && !isClosed(index)) {
        const int size = m_theme.scaled(14);
        painter.drawPixmap(QPointF(area.left() + 10, area.top() + (area.height() - size) / 2.0),
                           m_theme.pixmap(u"ae"_s, t.warn, size, painter.device()->devicePixelRatioF()));
        paintText(painter, area.adjusted(10 + size + 5, 0, -6, 0), odd, t.warn);
        return;
    }
    paintText(painter, area.adjusted(10, 0, -6, 0), index.data().toString(),
              m_model.note(day).isEmpty() ? t.text3 : t.text);
}

// The sentence under the thick line runs over the analgesics and the note; each cell draws its part.
void DiaryDelegate::paintBeyond(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int day = m_model.dayOf(index.row());
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || day != m_model.days().last() + 1 || index.column() < m_model.rescueColumn() ||
        !m_model.rescue(day).empty() || !m_model.note(day).isEmpty())
        return;
    const int left = table->columnViewportPosition(m_model.rescueColumn());
    const QRect both(left + 10, option.rect.top(), table->viewport()->width() - left - 16, option.rect.height() - 1);
    painter.save();
    painter.setClipRect(option.rect);
    painter.setFont(m_theme.font(9));
    paintText(painter, both, m_model.index(index.row(), m_model.noteColumn()).data().toString(),
              m_theme.colors().text3);
    painter.restore();
}

QWidget *DiaryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() != m_model.noteColumn())
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"diaryNote"_s);
    editor->setAccessibleName(tr("Note of day %1").arg(m_model.dayOf(index.row())));
    editor->setMaxLength(1000);
    editor->setStyleSheet(u"QLineEdit, QLineEdit:focus { min-height: 0; padding: 0 7px; border-radius: 4px; }"_s);
    auto *timer = new QTimer(editor);
    timer->setSingleShot(true);
    timer->setInterval(3000);
    connect(editor, &QLineEdit::textEdited, timer, [timer] {
        if (!timer->isActive())
            timer->start();
    });
    connect(timer, &QTimer::timeout, editor,
            [this, editor] { emit const_cast<DiaryDelegate *>(this)->commitData(editor); });
    return editor;
}

void DiaryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void DiaryDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        emit noteTyped(m_model.dayOf(index.row()), line->text().trimmed());
}

bool DiaryDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QStyledItemDelegate::eventFilter(editor, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab;
    if (!ends)
        return QStyledItemDelegate::eventFilter(editor, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        emit commitData(line);
        emit closeEditor(line, NoHint);
    }
    return true;
}

} // namespace carnet::ui
