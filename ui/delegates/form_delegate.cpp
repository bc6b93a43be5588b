#include "ui/delegates/form_delegate.h"

#include "ui/charts/hatch.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr double radius = 5;
constexpr int gap = 5;

} // namespace

FormDelegate::FormDelegate(const Theme &theme, const FormModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int FormDelegate::boxWidth(int row) const
{
    const auto count = m_model.boxes(row).size();
    return m_theme.scaled(count <= 4 ? 56 : count <= 5 ? 48 : count <= 7 ? 40 : 27);
}

int FormDelegate::answerWidth(int row) const
{
    const int count = int(m_model.boxes(row).size());
    return count > 0 ? count * (boxWidth(row) + (count > 7 ? 2 : gap)) + 8 : m_theme.scaled(170);
}

QRectF FormDelegate::boxRect(int row, const QRect &cell, int box) const
{
    const int count = int(m_model.boxes(row).size());
    const int height = std::min(m_theme.scaled(28), cell.height() - 8);
    const int width = boxWidth(row);
    return {cell.left() + 2.0 + box * (width + (count > 7 ? 2 : gap)), cell.top() + (cell.height() - height) / 2.0,
            double(width), double(height)};
}

int FormDelegate::boxAt(int row, const QRect &cell, const QPoint &point) const
{
    const int count = int(m_model.boxes(row).size());
    for (int box = 0; box < count; ++box) {
        if (boxRect(row, cell, box).contains(point))
            return box;
    }
    return -1;
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool isCurrent = index.row() == marks.current;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, isCurrent ? t.accentSoft : t.surface);
    if (!isCurrent)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.borderSoft);
    const QRect area = option.rect.adjusted(0, 0, 0, -1);
    switch (index.column()) {
    case FormModel::NumberColumn: {
        if (isCurrent)
            painter->fillRect(QRect(area.left(), area.top() + 6, 4, area.height() - 11), t.accent);
        painter->setFont(
            m_theme.font(isCurrent ? 10.5 : 9.75, isCurrent ? Theme::Weight::Bold : Theme::Weight::SemiBold));
        painter->setPen(isCurrent ? t.accent : m_model.isAsked(index.row()) ? t.text2 : t.text3);
        painter->drawText(area.adjusted(0, 0, -m_theme.scaled(10), 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data().toString());
        break;
    }
    case FormModel::LabelColumn: paintLabel(*painter, area, index); break;
    case FormModel::AnswerColumn:
        if (m_model.answering(index.row()) == FormModel::Answering::Boxes)
            paintBoxes(*painter, area, index);
        else
            paintField(*painter, area, index);
        break;
    default: paintScore(*painter, area, index); break;
    }
    painter->restore();
}

void FormDelegate::paintLabel(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const int row = index.row();
    const bool isCurrent = row == marks.current;
    const bool isAsked = m_model.isAsked(row);
    const QRect inner = area.adjusted(2, 2, -8, -2);
    const QString second = !isAsked ? m_model.suppressedWords(row) : isCurrent ? marks.wording : QString();
    painter.setFont(m_theme.font(9.75, isCurrent ? Theme::Weight::SemiBold : Theme::Weight::Regular));
    painter.setPen(!isAsked ? t.text3 : isCurrent || !m_model.value(row).isEmpty() ? t.text : t.text2);
    const QString label = index.data().toString();
    if (second.isEmpty()) {
        const bool fits = painter.fontMetrics().horizontalAdvance(label) <= inner.width();
        if (!fits)
            painter.setFont(m_theme.font(8.6, isCurrent ? Theme::Weight::SemiBold : Theme::Weight::Regular));
        painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft) | (fits ? 0 : Qt::TextWordWrap), label);
        return;
    }
    const int line = painter.fontMetrics().height();
    const int top = inner.top() + (inner.height() - 2 * line) / 2;
    painter.drawText(QRect(inner.left(), top, inner.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(label, Qt::ElideRight, inner.width()));
    painter.setFont(m_theme.font(8.25));
    painter.setPen(isAsked ? t.text2 : t.text3);
    painter.drawText(QRect(inner.left(), top + line, inner.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(second, Qt::ElideRight, inner.width()));
}

void FormDelegate::paintFrame(QPainter &painter, const QRectF &box, const QColor &color, double width) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width * m_theme.colors().lineScale));
    painter.drawRoundedRect(box, radius, radius);
}

void FormDelegate::paintHatched(QPainter &painter, const QRectF &box) const
{
    const Tokens &t = m_theme.colors();
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.fillPath(shape, t.neutralSoft);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    hatch(painter, box, t.border, 5.5, t.highContrast ? 2 : 1);
    painter.restore();
}

void FormDelegate::paintBoxes(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const int row = index.row();
    const bool isCurrent = row == marks.current;
    const bool isAsked = m_model.isAsked(row);
    const Value value = m_model.value(row);
    const int chosen = index.data(FormModel::ChosenRole).toInt();
    const std::vector<FormBox> boxes = m_model.boxes(row);
    for (int box = 0; box < int(boxes.size()); ++box) {
        const QRectF rect = boxRect(row, area, box).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath shape;
        shape.addRoundedRect(rect, radius, radius);
        const bool isChosen = box == chosen;
        QColor ink = isCurrent ? t.text : t.text2;
        if (!isAsked) {
            paintFrame(painter, rect, t.borderSoft, 1);
            if (isChosen)
                paintHatched(painter, rect);
            ink = t.text3;
        } else if (isChosen) {
            painter.fillPath(shape, t.fill);
            ink = t.onFill;
        } else if (value.missing) {
            paintHatched(painter, rect);
            ink = t.text3;
        } else {
            painter.fillPath(shape, t.surface);
            paintFrame(painter, rect, isCurrent && !marks.isLocked ? t.borderIn : t.border, 1);
        }
        painter.setFont(m_theme.font(boxes.size() > 7 ? 8.6 : 9.4,
                                     isChosen || isCurrent ? Theme::Weight::SemiBold : Theme::Weight::Regular));
        painter.setPen(ink);
        QString text = boxes[std::size_t(box)].key;
        if (row == marks.pending && isChosen)
            text = u"1|0?"_s;
        painter.drawText(rect, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()) - 2));
    }
    if (row == marks.refused)
        paintFrame(painter, QRectF(area).adjusted(0.5, 3, -3, -3), t.danger, 2.4);
    else if (index.data(FormModel::UnsavedRole).toBool()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.danger, 2 * t.lineScale, Qt::DashLine));
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 3, -3, -3), radius, radius);
    }
}

void FormDelegate::paintField(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const int row = index.row();
    const bool isCurrent = row == marks.current;
    const bool isText = m_model.answering(row) == FormModel::Answering::Text;
    const int height = std::min(m_theme.scaled(28), area.height() - 8);
    const int width = isText ? area.width() - 10 : m_theme.scaled(96);
    const QRectF field(area.left() + 2.5, area.top() + (area.height() - height) / 2.0 + 0.5, width, height - 1.0);
    QPainterPath shape;
    shape.addRoundedRect(field, radius, radius);
    const Value value = m_model.value(row);
    const bool isHatched = value.missing || !m_model.isAsked(row);
    if (isHatched && marks.typed.isEmpty())
        paintHatched(painter, field);
    else
        painter.fillPath(shape, t.surface);
    const bool isTyping = isCurrent && !marks.typed.isEmpty();
    paintFrame(painter, field,
               row == marks.refused          ? t.danger
               : isCurrent && marks.hasFocus ? t.accent
                                             : t.border,
               row == marks.refused || (isCurrent && marks.hasFocus) ? 2 : 1);
    painter.setFont(
        m_theme.font(9.75, isTyping || !value.isEmpty() ? Theme::Weight::SemiBold : Theme::Weight::Regular));
    painter.setPen(m_model.isAsked(row) ? t.text : t.text3);
    QString text = isTyping                               ? QString(marks.typed + u'▏')
                   : value.missing && !value.hasContent() ? QString()
                                                          : index.data().toString();
    painter.drawText(field.adjusted(8, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(field.width()) - 14));
    const QString &unit = m_model.item(row).unit;
    if (unit.isEmpty() || isText)
        return;
    painter.setFont(m_theme.font(9));
    painter.setPen(t.text2);
    painter.drawText(area.adjusted(int(field.right()) - area.left() + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     unit);
}

void FormDelegate::paintScore(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const int row = index.row();
    const Value value = m_model.value(row);
    int right = area.right() - m_theme.scaled(10);
    const auto mark = [&](const QString &icon, const QColor &color) {
        const int size = m_theme.scaled(13);
        right -= size;
        painter.drawPixmap(QPointF(right, area.center().y() - size / 2.0),
                           m_theme.pixmap(icon, color, size, painter.device()->devicePixelRatioF()));
        right -= 5;
    };
    if (const int query = index.data(FormModel::QueryRole).toInt(); query > 0)
        mark(u"flag"_s, query == 1 ? t.warn : t.accent);
    if (!m_model.note(row).isEmpty())
        mark(u"form"_s, t.text2);
    const bool wantsAnswer = row == marks.current && value.isEmpty() && !marks.isLocked;
    const QString text = wantsAnswer ? marks.hint : index.data().toString();
    painter.setFont(m_theme.font(8.8, wantsAnswer || value.missing ? Theme::Weight::SemiBold : Theme::Weight::Regular));
    painter.setPen(wantsAnswer ? t.accent : value.missing && m_model.isAsked(row) ? t.warn : t.text2);
    const QRect inner(area.left() + 4, area.top(), right - area.left() - 4, area.height());
    const bool fits = painter.fontMetrics().horizontalAdvance(text) <= inner.width();
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignRight) | (fits ? 0 : int(Qt::TextWordWrap)), text);
}

} // namespace carnet::ui
