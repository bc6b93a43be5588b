#include "ui/delegates/form_delegate.h"

#include "ui/theme/hatch.h"
#include "ui/models/words.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr double radius = 5;
constexpr int side = 12; ///< pixels between the row's edge and its content

bool isTyped(AnswerKind kind)
{
    return kind == AnswerKind::Number || kind == AnswerKind::Time || kind == AnswerKind::Date ||
           kind == AnswerKind::Text;
}

} // namespace

FormDelegate::FormDelegate(const Theme &theme, const FormModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isCurrent = index.row() == marks.current.row();
    return {m_theme.scaled(360), m_theme.scaled(isCurrent ? 55 : 43)};
}

int FormDelegate::labelLeft() const
{
    return side + m_theme.scaled(44);
}

int FormDelegate::rightWidth() const
{
    return m_theme.scaled(84);
}

int FormDelegate::boxWidth(int rowWidth, int count) const
{
    const int gap = count > 7 ? 3 : 6;
    const int room = (rowWidth - rightWidth() - labelLeft() - side) * 66 / 100;
    return std::clamp((room - gap * (count - 1)) / count, m_theme.scaled(24), m_theme.scaled(62));
}

int FormDelegate::boxesLeft(int rowWidth) const
{
    int widest = m_theme.scaled(200);
    for (int item = 0; item < m_model.rowCount(); ++item) {
        const int count = int(m_model.boxes(item).size());
        if (count > 0)
            widest = std::max(widest, count * boxWidth(rowWidth, count) + (count - 1) * (count > 7 ? 3 : 6));
    }
    return rowWidth - side - rightWidth() - widest;
}

std::vector<QRect> FormDelegate::boxes(const QRect &row, int item) const
{
    std::vector<QRect> found;
    const int count = int(m_model.boxes(item).size());
    if (count == 0)
        return found;
    const int width = boxWidth(row.width(), count);
    const int height = m_theme.scaled(28);
    int x = row.left() + boxesLeft(row.width());
    for (int box = 0; box < count; ++box) {
        found.emplace_back(x, row.center().y() - height / 2 + 1, width, height);
        x += width + (count > 7 ? 3 : 6);
    }
    return found;
}

QRect FormDelegate::field(const QRect &row, int item) const
{
    const int height = m_theme.scaled(28);
    const int left = row.left() + boxesLeft(row.width());
    const bool isLong = m_model.kind(item) == AnswerKind::Text || m_model.kind(item) == AnswerKind::Date;
    const int width = isLong ? row.right() - side - left : m_theme.scaled(96);
    return {left, row.center().y() - height / 2 + 1, width, height};
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int item = index.row();
    const bool isCurrent = index == marks.current;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option.rect, isCurrent);
    paintLabel(*painter, option.rect, item, isCurrent);
    if (isTyped(m_model.kind(item)))
        paintField(*painter, option.rect, item, isCurrent);
    else
        paintBoxes(*painter, option.rect, item, isCurrent);
    paintRight(*painter, option.rect, item, isCurrent);
    painter->restore();
}

void FormDelegate::paintGround(QPainter &painter, const QRect &row, bool isCurrent) const
{
    const Tokens &t = m_theme.colors();
    painter.fillRect(row, t.surface);
    if (!isCurrent) {
        painter.fillRect(QRect(row.left() + side, row.bottom(), row.width() - 2 * side, 1), t.borderSoft);
        return;
    }
    const QRectF ground = QRectF(row).adjusted(4, 1, -4, -1);
    const bool isRefused = marks.refused.isValid() && marks.refused == marks.current;
    painter.setPen(isRefused ? QPen(t.danger, 2) : t.highContrast ? QPen(t.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isRefused ? t.dangerSoft : t.accentSoft);
    painter.drawRoundedRect(ground, 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(marks.hasFocus ? t.accent : t.borderIn);
    painter.drawRoundedRect(QRectF(ground.left() + 2, ground.top() + 5, 4, ground.height() - 10), 2, 2);
}

void FormDelegate::paintLabel(QPainter &painter, const QRect &row, int item, bool isCurrent) const
{
    const Tokens &t = m_theme.colors();
    const bool asked = m_model.isAsked(item);
    const bool isAnswered = !m_model.value(item).isEmpty();
    const QColor color = !asked ? t.text3 : isAnswered || isCurrent ? t.text : t.text2;
    const QRect number(row.left() + side, row.top(), m_theme.scaled(34), row.height());
    painter.setFont(m_theme.font(isCurrent ? 10.6 : 9.75, Theme::Weight::Bold));
    painter.setPen(isCurrent && asked ? t.accent : color);
    painter.drawText(number, Qt::AlignVCenter | Qt::AlignRight,
                     m_model.data(m_model.index(item), FormModel::NumberRole).toString());

    const int left = row.left() + labelLeft();
    const int width = row.left() + boxesLeft(row.width()) - left - 10;
    QString second;
    if (!asked)
        second = m_model.skipWords(item);
    else if (isCurrent)
        second = wording(item).isEmpty() ? tr("Wording on the paper form") : wording(item);
    const QFont font = m_theme.font(9.75, isCurrent ? Theme::Weight::SemiBold : Theme::Weight::Regular);
    const QString label = m_model.data(m_model.index(item), FormModel::LabelRole).toString();
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    const bool isLong = metrics.horizontalAdvance(label) > width;
    const int lines = isLong ? 2 : 1;
    const bool hasSecond = !second.isEmpty() && lines * line + line < row.height();
    const QFont small = m_theme.font(8.6);
    const int smallLine = QFontMetrics(small).height();
    int y = row.center().y() - (lines * line + (hasSecond ? smallLine : 0)) / 2 + 1;
    painter.setFont(font);
    painter.setPen(color);
    if (isLong) {
        painter.drawText(QRect(left, y, width, 2 * line), Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, label);
    } else {
        painter.drawText(QRect(left, y, width, line), Qt::AlignVCenter | Qt::AlignLeft, label);
    }
    y += lines * line;
    if (!hasSecond)
        return;
    painter.setFont(small);
    painter.setPen(asked ? t.text2 : t.text3);
    painter.drawText(QRect(left, y, width, smallLine), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(small).elidedText(second, Qt::ElideRight, width));
}

void FormDelegate::paintBoxes(QPainter &painter, const QRect &row, int item, bool isCurrent) const
{
    const Tokens &t = m_theme.colors();
    const std::vector<QRect> rects = boxes(row, item);
    const int ticked = m_model.ticked(item);
    const Value value = m_model.value(item);
    const bool isMissing = value.missing.has_value();
    const bool asked = m_model.isAsked(item);
    const bool isYesNo = m_model.kind(item) == AnswerKind::YesNo;
    const bool isPending = marks.pending == item;
    for (std::size_t box = 0; box < rects.size(); ++box) {
        const AnswerBox &answer = m_model.boxes(item)[box];
        const QRectF rect = QRectF(rects[box]).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isTicked = int(box) == ticked && !isMissing;
        QPainterPath shape;
        shape.addRoundedRect(rect, radius, radius);
        if (isTicked) {
            painter.fillPath(shape, t.fill);
        } else if (isMissing || !asked) {
            painter.fillPath(shape, t.neutralSoft);
            painter.save();
            painter.setClipPath(shape);
            hatch(painter, rect, t.border, 5.5, t.highContrast ? 2 : 1);
            painter.restore();
            if (int(box) == ticked) {
                painter.setPen(QPen(t.text2, 1.6));
                painter.setBrush(Qt::NoBrush);
                painter.drawPath(shape);
            }
        } else {
            painter.fillPath(shape, t.surface);
            painter.setPen(QPen(isCurrent ? t.borderIn : t.border, (isCurrent ? 1.3 : 1) * t.lineScale));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(shape);
        }
        const bool mayBecome = isPending && answer.key == u"10";
        if (mayBecome) {
            painter.setPen(QPen(t.accent, 1.6, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(shape);
        }
        painter.setFont(m_theme.font(9.75, isTicked || isCurrent ? Theme::Weight::SemiBold : Theme::Weight::Regular));
        painter.setPen(isTicked              ? t.onFill
                       : mayBecome           ? t.accent
                       : isMissing || !asked ? t.text3
                       : isCurrent           ? t.text
                                             : t.text2);
        painter.drawText(rect, Qt::AlignCenter, isYesNo ? answer.label.in(language()) : answer.key);
    }
}

void FormDelegate::paintField(QPainter &painter, const QRect &row, int item, bool isCurrent) const
{
    const Tokens &t = m_theme.colors();
    const QRectF rect = QRectF(field(row, item)).adjusted(0.5, 0.5, -0.5, -0.5);
    const Value value = m_model.value(item);
    const bool isShut = value.missing.has_value() || !m_model.isAsked(item);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.fillPath(shape, isShut ? t.neutralSoft : t.surface);
    if (isShut) {
        painter.save();
        painter.setClipPath(shape);
        hatch(painter, rect, t.border, 5.5, t.highContrast ? 2 : 1);
        painter.restore();
    } else {
        painter.setPen(QPen(isCurrent ? t.accent : t.border, (isCurrent ? 1.6 : 1) * t.lineScale));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
    const bool isTyping = isCurrent && !marks.buffer.isEmpty();
    const QString text = isTyping             ? marks.buffer
                         : value.hasContent() ? valueWords(value, &m_model.item(item))
                                              : QString();
    const QFont font = m_theme.font(9.75, Theme::Weight::SemiBold);
    painter.setFont(font);
    painter.setPen(isShut ? t.text3 : t.text);
    const QRectF room = rect.adjusted(9, 0, -6, 0);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, int(room.width()));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (isCurrent && marks.hasFocus && marks.canWrite && !isShut && m_model.kind(item) != AnswerKind::Text) {
        const double x = room.left() + QFontMetrics(font).horizontalAdvance(isTyping ? shown : QString()) + 1;
        painter.setPen(QPen(t.accent, 1.6));
        painter.drawLine(QPointF(x, rect.top() + 6), QPointF(x, rect.bottom() - 6));
    }
    if (const QString unit = m_model.item(item).unit; !unit.isEmpty()) {
        painter.setFont(m_theme.font(9));
        painter.setPen(t.text2);
        painter.drawText(QRectF(rect.right() + 8, rect.top(), 60, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         unit);
    }
}

QString FormDelegate::typeWords(int item) const
{
    const std::vector<AnswerBox> &boxes = m_model.boxes(item);
    switch (m_model.kind(item)) {
    case AnswerKind::YesNo:
    case AnswerKind::Boxes:
    case AnswerKind::Scale: {
        const auto [low, high] = std::minmax({boxes.front().key.toInt(), boxes.back().key.toInt()});
        return high - low == 1 && boxes.size() == 2 ? tr("type %1 or %2").arg(boxes.front().key, boxes.back().key)
                                                    : tr("type %1–%2").arg(low).arg(high);
    }
    case AnswerKind::Number:
    case AnswerKind::Time: return tr("type, Enter");
    case AnswerKind::Date:
    case AnswerKind::Text: break;
    }
    return {};
}

void FormDelegate::paintRight(QPainter &painter, const QRect &row, int item, bool isCurrent) const
{
    const Tokens &t = m_theme.colors();
    const Value value = m_model.value(item);
    QString text;
    QColor color = t.text2;
    bool isStrong = false;
    if (m_model.isUnsaved(item)) {
        text = tr("not saved");
        color = t.danger;
        isStrong = true;
    } else if (marks.pending == item) {
        text = tr("1 or 10?");
        color = t.accent;
        isStrong = true;
    } else if (!m_model.isAsked(item)) {
        text.clear();
    } else if (value.missing) {
        text = value.missing == Missing::NotDone    ? tr("missing")
               : value.missing == Missing::Multiple ? tr("two boxes")
                                                    : carnet::words(*value.missing);
        color = t.warn;
        isStrong = true;
    } else if (isCurrent && value.isEmpty() && marks.canWrite) {
        text = typeWords(item);
        color = t.accent;
        isStrong = true;
    } else {
        text = m_model.scoreWords(item);
    }
    int right = row.right() - side;
    const QRect own = m_model.kind(item) == AnswerKind::Text ? field(row, item) : QRect();
    const int size = m_theme.scaled(13);
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (own.isNull()) {
        const QFont font = m_theme.font(9, isStrong ? Theme::Weight::SemiBold : Theme::Weight::Regular);
        painter.setFont(font);
        painter.setPen(color);
        const int width = rightWidth() - 10;
        painter.drawText(QRect(right - width, row.top(), width, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    }
    // A flag for a query, a pen for a note: in the corner of the label's column, beside the boxes.
    int x = row.left() + boxesLeft(row.width()) - size - 6;
    const int y = row.top() + 4;
    if (const int query = m_model.queryState(item); query > 0) {
        painter.drawPixmap(QPoint(x, y), m_theme.pixmap(u"flag"_s, query == 1 ? t.warn : t.accent, size, ratio));
        x -= size + 3;
    }
    if (!m_model.note(item).isEmpty())
        painter.drawPixmap(QPoint(x, y), m_theme.pixmap(u"pen"_s, t.text2, size, ratio));
}

} // namespace carnet::ui
