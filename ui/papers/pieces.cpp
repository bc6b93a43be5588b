#include "ui/papers/pieces.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui::paper {

namespace {

using Kind = PaperMark::Kind;
using Weight = Theme::Weight;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal boxSide = 13;
constexpr qreal scaleSide = 21;

bool isTicked(const PaperBoxes &boxes, int option)
{
    return std::ranges::find(boxes.ticked, option) != boxes.ticked.end();
}

/// Boxes with their text inside, side by side, as wide as there is room for.
PaperPiece scalePiece(const PaperBoxes &boxes, qreal points, qreal width)
{
    const Tokens &colors = look().colors;
    const qreal side = std::min(scaleSide * std::max(1.0, points / 9.5), width / qreal(boxes.options.size()));
    const qreal gap = std::min(4.0, (width - side * qreal(boxes.options.size())) / qreal(boxes.options.size()));
    const QFont font = look().font(std::min(points, side * 0.5));
    PaperPiece piece;
    piece.height = side;
    qreal x = 0;
    for (int i = 0; i < int(boxes.options.size()); ++i) {
        const QRectF box(x, 0, side, side);
        piece.marks.push_back(shape(Kind::Frame, box, colors.borderIn));
        piece.marks.push_back(textMark(box, boxes.options[i], font, colors.text2, Qt::AlignHCenter | Qt::AlignVCenter));
        if (isTicked(boxes, i))
            piece.marks.push_back(shape(Kind::Cross, box.adjusted(3, 3, -3, -3), colors.text, 1.8));
        x += side + gap;
    }
    if (boxes.low.isEmpty() && boxes.high.isEmpty())
        return piece;
    const QFont small = look().font(8);
    const qreal height = QFontMetricsF(small).height();
    const QFontMetricsF metrics(small);
    const qreal wanted = metrics.horizontalAdvance(boxes.low) + metrics.horizontalAdvance(boxes.high) + 10;
    const qreal used = std::max(x - gap, std::min(width, wanted));
    piece.marks.push_back(textMark({0, side + 1, used / 2, height}, boxes.low, small, colors.text2));
    piece.marks.push_back(
        textMark({used / 2, side + 1, used / 2, height}, boxes.high, small, colors.text2, Qt::AlignRight));
    piece.height += height + 1;
    return piece;
}

/// One small box for each digit, with marks between the parts: 8 for a date, 4 for a time.
PaperPiece digitsPiece(const std::vector<int> &parts, const QString &between, const QString &hint)
{
    const Tokens &colors = look().colors;
    const QFont font = look().font(10);
    constexpr qreal side = 18;
    PaperPiece piece;
    qreal x = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (int digit = 0; digit < parts[part]; ++digit, x += side)
            piece.marks.push_back(shape(Kind::Frame, {x, 2, side, side + 3}, colors.borderIn));
        if (part + 1 < parts.size())
            piece.marks.push_back(
                textMark({x, 2, 12, side + 3}, between, font, colors.text2, Qt::AlignHCenter | Qt::AlignVCenter));
        x += 12;
    }
    const QFont small = look().font(7.6);
    piece.marks.push_back(textMark({x - 6, 4, 100, side}, hint, small, colors.text3, Qt::AlignVCenter));
    piece.height = side + 7;
    return piece;
}

} // namespace

const ChartStyle &look()
{
    static const ChartStyle style = ChartStyle::paper(1.25);
    return style;
}

PaperMark textMark(const QRectF &box, const QString &text, const QFont &font, const QColor &color,
                   Qt::Alignment alignment)
{
    return {.kind = Kind::Text,
            .box = box,
            .text = text,
            .font = font,
            .color = color,
            .alignment = alignment,
            .paint = {}};
}

PaperMark shape(Kind kind, const QRectF &box, const QColor &color, qreal width)
{
    return {.kind = kind, .box = box, .text = {}, .font = {}, .color = color, .width = width, .paint = {}};
}

PaperMark line(qreal x1, qreal y1, qreal x2, qreal y2, const QColor &color, qreal width)
{
    return shape(Kind::Line, QRectF(QPointF(x1, y1), QPointF(x2, y2)), color, width);
}

void shift(std::vector<PaperMark> &marks, qreal x, qreal y)
{
    for (PaperMark &mark : marks)
        mark.box.translate(x, y);
}

void append(std::vector<PaperMark> &marks, std::vector<PaperMark> more, qreal x, qreal y)
{
    shift(more, x, y);
    marks.insert(marks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

PaperPiece textPiece(const QString &text, const QFont &font, const QColor &color, qreal width, Qt::Alignment alignment)
{
    PaperPiece piece;
    const qreal height = QFontMetricsF(font).height();
    for (const QString &each : textLines(text, font, width)) {
        if (!each.isEmpty())
            piece.marks.push_back(textMark({0, piece.height, width, height}, each, font, color, alignment));
        piece.height += height;
    }
    return piece;
}

PaperMark stateMark(StateMark state)
{
    PaperMark mark = shape(Kind::Drawing, {0, 0, stateSide, stateSide}, {});
    mark.paint = [state](QPainter &painter, const QRectF &box) {
        static const Theme light(ThemeMode::Light);
        paintStateMark(painter, box, state, light);
    };
    return mark;
}

/// Boxes with their text beside them, as many in a line as there is room for.
PaperPiece boxesPiece(const PaperBoxes &boxes, qreal points, qreal width)
{
    if (boxes.isScale)
        return scalePiece(boxes, points, width);
    const Tokens &colors = look().colors;
    const QFont font = look().font(points);
    const QFontMetricsF metrics(font);
    const qreal height = std::max(metrics.height(), boxSide) + 5;
    PaperPiece piece;
    qreal x = 0;
    qreal y = 0;
    for (int i = 0; i < int(boxes.options.size()); ++i) {
        const qreal room = width - boxSide - 5;
        const QStringList words = textLines(boxes.options[i], font, room);
        const qreal textWidth = words.size() > 1 ? room : metrics.horizontalAdvance(words.first());
        if (x > 0 && x + boxSide + 5 + textWidth > width) {
            x = 0;
            y += height;
        }
        const QRectF box(x, y + (height - boxSide) / 2, boxSide, boxSide);
        piece.marks.push_back(shape(Kind::Frame, box, colors.borderIn, 1.1));
        if (isTicked(boxes, i))
            piece.marks.push_back(shape(Kind::Cross, box.adjusted(2.5, 2.5, -2.5, -2.5), colors.text, 1.8));
        qreal top = y + (height - metrics.height()) / 2;
        for (const QString &each : words) {
            piece.marks.push_back(
                textMark({x + boxSide + 5, top, textWidth + 0.5, metrics.height()}, each, font, colors.text));
            top += metrics.height();
        }
        if (words.size() > 1)
            y += metrics.height() * qreal(words.size() - 1);
        x += boxSide + 5 + textWidth + 14;
    }
    piece.height = boxes.options.isEmpty() ? 0 : y + height;
    return piece;
}

PaperPiece answerPiece(const PaperAnswer &answer, qreal points, qreal width)
{
    const Tokens &colors = look().colors;
    if (answer.kind == PaperAnswer::Kind::Boxes)
        return boxesPiece(answer.boxes, points, width);
    const QString value = answer.value.isEmpty() || answer.unit.isEmpty()
                              ? answer.value
                              : QString(answer.value + u'\u00a0' + answer.unit);
    if (!value.isEmpty()) {
        PaperPiece piece = textPiece(value, look().font(points, Weight::Medium), colors.text, width);
        shift(piece.marks, 0, 3);
        piece.height += 6;
        return piece;
    }
    const bool isWide = width > 210;
    if (answer.kind == PaperAnswer::Kind::Date && width > 170)
        return digitsPiece({2, 2, 4}, u"/"_s, isWide ? Say::tr("day month year") : QString());
    if (answer.kind == PaperAnswer::Kind::Time && width > 100)
        return digitsPiece({2, 2}, u":"_s, isWide ? Say::tr("hh:mm") : QString());
    PaperPiece piece;
    const QFont font = look().font(points);
    const qreal unitWidth = answer.unit.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(answer.unit) + 6;
    const qreal length = answer.unit.isEmpty() ? width : std::min(width, 110 + unitWidth);
    for (int i = 0; i < answer.lines; ++i) {
        piece.height += handHeight;
        piece.marks.push_back(line(0, piece.height - 3, length - unitWidth, piece.height - 3, colors.borderIn));
    }
    if (unitWidth > 0)
        piece.marks.push_back(
            textMark({length - unitWidth + 6, piece.height - 3 - QFontMetricsF(font).height(), unitWidth, 0},
                     answer.unit, font, colors.text2));
    return piece;
}

QStringList textLines(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString current;
        for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = current.isEmpty() ? word : QString(current + u' ' + word);
            if (metrics.horizontalAdvance(longer) <= width) {
                current = longer;
                continue;
            }
            if (!current.isEmpty())
                lines.append(current);
            while (word.size() > 1 && metrics.horizontalAdvance(word) > width) {
                qsizetype fits = 1;
                while (fits + 1 < word.size() && metrics.horizontalAdvance(word.left(fits + 1)) <= width)
                    ++fits;
                lines.append(word.left(fits));
                word = word.mid(fits);
            }
            current = word;
        }
        lines.append(current);
    }
    return lines;
}

} // namespace carnet::ui::paper
