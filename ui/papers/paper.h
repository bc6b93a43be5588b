#pragma once

#include "ui/charts/chart_style.h"
#include "ui/theme/state_mark.h"

#include <QPageLayout>
#include <variant>

namespace carnet::ui {

/// Something to tick: boxes in a row, those that are known already ticked.
struct PaperBoxes
{
    QStringList options;
    std::vector<int> ticked; ///< positions in options
    bool isScale = false;    ///< the options are short and stand in the boxes, side by side
    QString low;             ///< what the first box of a scale means
    QString high;            ///< what the last one means
};

/// A place for an answer, or the answer.
struct PaperAnswer
{
    enum class Kind { Line, Date, Time, Boxes };

    Kind kind = Kind::Line;
    QString value; ///< what is known already; empty: to be written by hand
    int lines = 1; ///< to write on
    QString unit;
    PaperBoxes boxes;
};

struct PaperField
{
    QString label;
    PaperAnswer answer;
    QString hint; ///< small, under the label
};

/// A text of its own line.
struct PaperHeading
{
    QString text;
    int level = 2; ///< 1 the title of the paper, 2 a section, 3 a part of it
    QString aside; ///< small, at the right end of the line
};

struct PaperParagraph
{
    QString text;
    qreal points = 10;
    Theme::Weight weight = Theme::Weight::Regular;
    bool isSecondary = false;
    QString mark; ///< in front of it: a number or a dash
};

/// Labels with places for answers, in columns of equal width. With several columns the answer is below its label.
struct PaperFields
{
    std::vector<PaperField> fields;
    int columns = 1;
    qreal points = 10;
    qreal labelShare = 0.42; ///< of the width, with one column
};

struct PaperCell
{
    QString text;
    QString more; ///< lines below the text, in regular weight
    std::optional<PaperBoxes> boxes;
    std::optional<StateMark> state; ///< its picture, in front of the text
    std::vector<PaperField> fields; ///< small ones below
    bool isCaptioned = false;       ///< the fields stand below their labels
    bool isStrong = false;
    bool isSecondary = false;

    PaperCell() = default;
    PaperCell(const QString &words) // a cell is nearly always its text
        : text(words)
    {
    }
    PaperCell(PaperBoxes what)
        : boxes(std::move(what))
    {
    }
};

struct PaperTable
{
    struct Column
    {
        QString title;
        qreal share = 1; ///< of the width
        bool isNumber = false;
    };

    std::vector<Column> columns;
    std::vector<std::vector<PaperCell>> rows;
    qreal points = 9;
    qreal rowHeight = 0;  ///< at least, in 1/96 inch: room for a hand
    bool hasGrid = false; ///< lines between the columns: to be filled by hand
};

/// A picture that is drawn anew on every device.
struct PaperDrawing
{
    std::function<qreal(qreal width, const ChartStyle &style)> height;
    std::function<void(QPainter &, const QRectF &, const ChartStyle &)> paint;
    ChartStyle style = ChartStyle::paper(1.1);
};

struct PaperSpace
{
    qreal height = 8; ///< in 1/96 inch
};

struct PaperNewPage
{
};

using PaperBlock =
    std::variant<PaperHeading, PaperParagraph, PaperFields, PaperTable, PaperDrawing, PaperSpace, PaperNewPage>;

/// What is printed about a study, a patient, a visit …: what it says, not where on the page it stands.
struct Paper
{
    QString about;    ///< at the head of every page, after the study: "KP-007 · Diary of period 2"
    QString fileStem; ///< proposed file name without its end, such as "KP-007_diary_P2"
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    bool namesTreatment = false; ///< for unblinded persons only, and says so on every page
    std::vector<PaperBlock> blocks;

    void heading(const QString &text, int level = 2, const QString &aside = {})
    {
        blocks.emplace_back(PaperHeading{text, level, aside});
    }
    void paragraph(const QString &text) { blocks.emplace_back(PaperParagraph{.text = text, .mark = {}}); }
    void note(const QString &text)
    {
        blocks.emplace_back(PaperParagraph{.text = text, .points = 8.5, .isSecondary = true, .mark = {}});
    }
    void add(PaperBlock block) { blocks.push_back(std::move(block)); }
};

/// A line to write on, or the words that are known.
PaperField writtenField(const QString &label, const QString &value = {}, int lines = 1);
/// Boxes to tick; ticked: which of them are known to be true.
PaperField tickField(const QString &label, const QStringList &options, std::vector<int> ticked = {});
/// Names, dates and signatures at the end of a paper.
PaperBlock signatureLines(const QStringList &who);

} // namespace carnet::ui
