#include "ui/papers/fragments.h"

#include "ui/papers/pieces.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using namespace paper;
using Kind = PaperMark::Kind;
using Weight = Theme::Weight;
using Piece = PaperPiece;

constexpr qreal cellPadding = 5;
constexpr qsizetype linesOfARow = 24; // a row of more is broken

/// Makes the fragments of one paper.
class Fragmenter
{
public:
    explicit Fragmenter(qreal width)
        : m_width(width)
    {
    }

    void operator()(const PaperHeading &heading)
    {
        const qreal points = heading.level == 1 ? 17 : heading.level == 2 ? 12 : 10;
        const QFont font = look().font(points, heading.level == 1 ? Weight::Bold : Weight::SemiBold);
        const Tokens &colors = look().colors;
        PaperFragment fragment;
        qreal room = m_width;
        if (!heading.aside.isEmpty()) {
            const QFont small = look().font(9);
            const qreal wide = std::min(m_width * 0.6, QFontMetricsF(small).horizontalAdvance(heading.aside) + 1);
            room -= wide + 12;
            const QStringList lines = textLines(heading.aside, small, wide);
            const qreal low = QFontMetricsF(font).ascent() - QFontMetricsF(small).ascent();
            qreal y = std::max(0.0, low);
            for (const QString &each : lines) {
                fragment.marks.push_back(textMark({m_width - wide, y, wide, QFontMetricsF(small).height()}, each, small,
                                                  colors.text2, Qt::AlignRight));
                y += QFontMetricsF(small).height();
            }
            fragment.height = y;
        }
        Piece words = textPiece(heading.text, font, heading.level == 3 ? colors.text2 : colors.text, room);
        fragment.height = std::max(fragment.height, words.height) + (heading.level == 2 ? 5 : 3);
        append(fragment.marks, std::move(words.marks), 0, 0);
        if (heading.level == 2)
            fragment.marks.push_back(line(0, fragment.height - 2, m_width, fragment.height - 2, colors.accent, 1.2));
        fragment.before = heading.level == 1 ? 0 : heading.level == 2 ? 14 : 8;
        fragment.keepsWithNext = true;
        push(std::move(fragment));
    }

    void operator()(const PaperParagraph &paragraph)
    {
        const QFont font = look().font(paragraph.points, paragraph.weight);
        const QColor &color = paragraph.isSecondary ? look().colors.text2 : look().colors.text;
        const qreal height = QFontMetricsF(font).height();
        const qreal indent = paragraph.mark.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(u"00."_s) + 5;
        const QStringList lines = textLines(paragraph.text, font, m_width - indent);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            PaperFragment fragment;
            fragment.height = height + (i + 1 == lines.size() ? 3 : 0);
            fragment.before = i == 0 ? 3 : 0;
            // Neither the first nor the last line stands alone.
            fragment.keepsWithNext = (i == 0 && lines.size() > 1) || i + 2 == lines.size();
            if (i == 0 && indent > 0)
                fragment.marks.push_back(textMark({0, 0, indent, height}, paragraph.mark, font, color));
            fragment.marks.push_back(textMark({indent, 0, m_width - indent, height}, lines[i], font, color));
            push(std::move(fragment));
        }
    }

    void operator()(const PaperFields &fields)
    {
        if (fields.columns == 1) {
            for (const PaperField &field : fields.fields)
                beside(fields, field);
            return;
        }
        constexpr qreal gap = 18;
        const qreal width = (m_width - gap * (fields.columns - 1)) / fields.columns;
        for (std::size_t from = 0; from < fields.fields.size(); from += std::size_t(fields.columns)) {
            PaperFragment row;
            row.before = 2;
            for (std::size_t i = from; i < std::min(fields.fields.size(), from + std::size_t(fields.columns)); ++i) {
                Piece piece = above(fields, fields.fields[i], width);
                append(row.marks, std::move(piece.marks), qreal(i - from) * (width + gap), 0);
                row.height = std::max(row.height, piece.height);
            }
            row.height += 4;
            push(std::move(row));
        }
    }

    void operator()(const PaperTable &table)
    {
        m_table = ++m_tables;
        std::vector<qreal> widths;
        const qreal all =
            std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                            [](qreal sum, const PaperTable::Column &column) { return sum + column.share; });
        for (const PaperTable::Column &column : table.columns)
            widths.push_back(m_width * column.share / all);
        tableHeader(table, widths);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            tableRow(table, widths, table.rows[i]);
        m_table = 0;
    }

    void operator()(const PaperDrawing &drawing)
    {
        PaperFragment fragment;
        fragment.height = drawing.height(m_width, drawing.style);
        fragment.before = 4;
        PaperMark mark = shape(Kind::Drawing, {0, 0, m_width, fragment.height}, {});
        mark.paint = [drawing](QPainter &painter, const QRectF &box) { drawing.paint(painter, box, drawing.style); };
        fragment.marks.push_back(std::move(mark));
        push(std::move(fragment));
    }

    void operator()(const PaperSpace &space)
    {
        PaperFragment fragment;
        fragment.before = space.height;
        push(std::move(fragment));
    }

    void operator()(const PaperNewPage &) { m_beginsPage = true; }

    std::vector<PaperFragment> fragments() { return std::move(m_fragments); }

private:
    void push(PaperFragment fragment)
    {
        fragment.table = m_table;
        fragment.beginsPage = std::exchange(m_beginsPage, false);
        m_fragments.push_back(std::move(fragment));
    }

    Piece label(const PaperField &field, qreal points, qreal width) const
    {
        const Tokens &colors = look().colors;
        Piece piece = textPiece(field.label, look().font(points, Weight::Regular), colors.text, width);
        if (!field.hint.isEmpty()) {
            Piece hint = textPiece(field.hint, look().font(8), colors.text2, width);
            append(piece.marks, std::move(hint.marks), 0, piece.height);
            piece.height += hint.height;
        }
        return piece;
    }

    /// Label at the left, answer at the right, a thin line below. A long answer is broken between its lines.
    void beside(const PaperFields &fields, const PaperField &field)
    {
        const qreal labelWidth = m_width * fields.labelShare - 10;
        const qreal left = m_width * fields.labelShare;
        Piece words = label(field, fields.points, labelWidth);
        Piece answer = answerPiece(field.answer, fields.points, m_width - left);
        const bool isText = field.answer.kind != PaperAnswer::Kind::Boxes && !field.answer.value.isEmpty();
        const qreal lineHeight = QFontMetricsF(look().font(fields.points)).height();
        if (isText && answer.height > lineHeight * 12) {
            PaperParagraph narrative{.text = field.answer.value, .points = fields.points, .mark = {}};
            PaperFragment head;
            head.before = 4;
            head.height = words.height + 2;
            head.marks = std::move(words.marks);
            head.keepsWithNext = true;
            push(std::move(head));
            (*this)(narrative);
            return;
        }
        PaperFragment fragment;
        fragment.before = 2;
        const bool isHand = !isText && field.answer.kind == PaperAnswer::Kind::Line;
        const qreal height = std::max(words.height + 6, answer.height);
        const qreal labelTop = isHand ? std::max(3.0, std::min(handHeight - 5, height) - words.height)
                               : answer.height > words.height + 6 ? std::min(4.0, (height - words.height) / 2)
                                                                  : (height - words.height) / 2;
        append(fragment.marks, std::move(words.marks), 0, labelTop);
        append(fragment.marks, std::move(answer.marks), left, std::max(0.0, (height - answer.height) / 2));
        fragment.height = height + 3;
        if (!isHand)
            fragment.marks.push_back(line(0, height + 2, m_width, height + 2, look().colors.borderSoft));
        push(std::move(fragment));
    }

    Piece above(const PaperFields &fields, const PaperField &field, qreal width) const
    {
        Piece piece = textPiece(field.label, look().font(8.5), look().colors.text2, width);
        Piece answer = answerPiece(field.answer, fields.points, width);
        append(piece.marks, std::move(answer.marks), 0, piece.height);
        piece.height += answer.height;
        return piece;
    }

    /// A label at the left, its answer at the right, as tight as a cell wants it.
    static Piece inCell(const PaperField &field, qreal points, qreal width)
    {
        const qreal left = width * 0.235;
        Piece piece = textPiece(field.label, look().font(points - 1), look().colors.text, left - 4);
        Piece answer = answerPiece(field.answer, points, width - left);
        const qreal height = std::max(piece.height, answer.height) + 8;
        shift(piece.marks, 0, (height - piece.height) / 2);
        append(piece.marks, std::move(answer.marks), left, (height - answer.height) / 2);
        piece.height = height;
        return piece;
    }

    static Piece captioned(const PaperField &field, qreal width)
    {
        Piece piece = textPiece(field.label, look().font(8), look().colors.text2, width);
        Piece answer = answerPiece(field.answer, 9.5, width);
        append(piece.marks, std::move(answer.marks), 0, piece.height);
        piece.height += answer.height;
        return piece;
    }

    void tableHeader(const PaperTable &table, const std::vector<qreal> &widths)
    {
        const bool isNamed =
            std::ranges::any_of(table.columns, [](const auto &column) { return !column.title.isEmpty(); });
        if (!isNamed && !table.hasGrid)
            return;
        const Tokens &colors = look().colors;
        const QFont font = look().font(std::min(table.points, 9.0), Weight::SemiBold);
        PaperFragment header;
        header.isTableHeader = true;
        header.keepsWithNext = true;
        header.before = 4;
        std::vector<Piece> cells;
        qreal height = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            cells.push_back(textPiece(table.columns[i].title, font, colors.text2, widths[i] - 2 * cellPadding,
                                      table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft));
            height = std::max(height, cells.back().height);
        }
        header.height = isNamed ? height + 6 : 0;
        if (isNamed)
            header.marks.push_back(shape(Kind::Fill, {0, 0, m_width, header.height}, colors.surface2));
        qreal x = 0;
        for (std::size_t i = 0; isNamed && i < widths.size(); ++i) {
            append(header.marks, std::move(cells[i].marks), x + cellPadding, 3 + height - cells[i].height);
            x += widths[i];
        }
        rule(header, table, widths, true);
        header.marks.push_back(line(0, header.height, m_width, header.height, colors.borderIn));
        push(std::move(header));
    }

    Piece cellPiece(const PaperTable &table, const PaperTable::Column &column, const PaperCell &cell, qreal width) const
    {
        const Tokens &colors = look().colors;
        const QFont font = look().font(table.points, cell.isStrong ? Weight::SemiBold : Weight::Regular);
        Piece piece;
        if (cell.state) {
            piece.marks.push_back(stateMark(*cell.state));
            piece.height = stateSide + 2;
        }
        if (!cell.text.isEmpty()) {
            Piece words = textPiece(cell.text, font, cell.isSecondary ? colors.text2 : colors.text, width,
                                    column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
            append(piece.marks, std::move(words.marks), 0, piece.height);
            piece.height += words.height;
        }
        if (!cell.more.isEmpty()) {
            Piece more = textPiece(cell.more, look().font(std::min(table.points, 10.0)), colors.text2, width);
            append(piece.marks, std::move(more.marks), 0, piece.height);
            piece.height += more.height;
        }
        for (const PaperField &field : cell.fields) {
            Piece part = cell.isCaptioned ? captioned(field, width) : inCell(field, table.points, width);
            append(piece.marks, std::move(part.marks), 0, piece.height);
            piece.height += part.height;
        }
        if (cell.boxes) {
            Piece boxes = boxesPiece(*cell.boxes, table.points, width);
            append(piece.marks, std::move(boxes.marks), 0, piece.height);
            piece.height += boxes.height;
        }
        return piece;
    }

    /// A row that names the rows below it.
    static bool isHeading(const std::vector<PaperCell> &cells)
    {
        return cells.size() > 1 && cells.front().isStrong &&
               std::all_of(cells.begin() + 1, cells.end(), [](const PaperCell &cell) {
                   return cell.text.isEmpty() && cell.more.isEmpty() && cell.fields.empty() && !cell.boxes;
               });
    }

    void tableRow(const PaperTable &table, const std::vector<qreal> &widths, const std::vector<PaperCell> &cells)
    {
        std::vector<Piece> pieces;
        qreal height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            pieces.push_back(cellPiece(table, table.columns[i], cells[i], widths[i] - 2 * cellPadding));
            height = std::max(height, pieces.back().height);
        }
        const qreal lineHeight = QFontMetricsF(look().font(table.points)).height();
        if (height > lineHeight * qreal(linesOfARow)) {
            brokenRow(table, widths, std::move(pieces), lineHeight * qreal(linesOfARow));
            return;
        }
        PaperFragment row;
        row.height = std::max(height + 6, table.rowHeight);
        qreal x = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const qreal top = table.rowHeight > 0 ? (row.height - pieces[i].height) / 2 : 3;
            append(row.marks, std::move(pieces[i].marks), x + cellPadding, top);
            x += widths[i];
        }
        rule(row, table, widths, false);
        row.keepsWithNext = isHeading(cells);
        push(std::move(row));
    }

    /// A row too long to stay together: its lines in portions.
    void brokenRow(const PaperTable &table, const std::vector<qreal> &widths, std::vector<Piece> pieces, qreal portion)
    {
        qreal height = 0;
        for (const Piece &piece : pieces)
            height = std::max(height, piece.height);
        for (qreal from = 0; from < height - 0.5; from += portion) {
            PaperFragment row;
            row.height = std::min(portion, height - from) + (from + portion >= height ? 6 : 0);
            qreal x = 0;
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                for (PaperMark mark : pieces[i].marks) {
                    if (mark.box.top() < from - 0.5 || mark.box.top() >= from + portion - 0.5)
                        continue;
                    mark.box.translate(x + cellPadding, 3 - from);
                    row.marks.push_back(std::move(mark));
                }
                x += widths[i];
            }
            if (from + portion >= height)
                rule(row, table, widths, false);
            push(std::move(row));
        }
    }

    void rule(PaperFragment &row, const PaperTable &table, const std::vector<qreal> &widths, bool isTop) const
    {
        const QColor &color = table.hasGrid ? look().colors.border : look().colors.borderSoft;
        if (!isTop)
            row.marks.push_back(line(0, row.height, m_width, row.height, color));
        if (!table.hasGrid || row.height == 0)
            return;
        if (isTop)
            row.marks.push_back(line(0, 0, m_width, 0, color));
        qreal x = 0;
        for (const qreal width : widths) {
            row.marks.push_back(line(x, 0, x, row.height, color));
            x += width;
        }
        row.marks.push_back(line(m_width, 0, m_width, row.height, color));
    }

    qreal m_width;
    std::vector<PaperFragment> m_fragments;
    int m_table = 0;
    int m_tables = 0;
    bool m_beginsPage = false;
};

} // namespace

std::vector<PaperFragment> fragmentsOf(const Paper &paper, qreal width)
{
    Fragmenter fragmenter(width);
    for (const PaperBlock &block : paper.blocks)
        std::visit(fragmenter, block);
    return fragmenter.fragments();
}

} // namespace carnet::ui
