#include "ui/papers/result_papers.h"

#include "core/results/analyses.h"
#include "core/results/table_text.h"
#include "ui/charts/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

constexpr qsizetype manyColumns = 9;
constexpr qreal gap = 24;                  // between two figures
constexpr qreal highestMillimetres = 80;   // two of them on a page lying on its side
constexpr qreal pageMillimetres = 155;     // what such a page has room for
constexpr qreal perMillimetre = 96 / 25.4; // of the units on a page

/// Lines break between the parts of a cell, never inside "(n = 20)" or "P = 0.012".
QString inPieces(const QString &text)
{
    QString whole = text;
    whole.replace(u' ', u'\u00a0');
    return whole.replace(u"\u00a0("_s, u" ("_s).replace(u"\u00a0["_s, u" ["_s).replace(u",\u00a0"_s, u", "_s);
}

PaperTable emptyTable(const QStringList &header, qreal firstShare)
{
    PaperTable table;
    table.points = header.size() > manyColumns ? 7.6 : 8.5;
    for (qsizetype column = 0; column < header.size(); ++column)
        table.columns.push_back({column == 0 ? header[column] : inPieces(header[column]),
                                 column == 0 ? firstShare : 1.2, column > 0});
    return table;
}

void addLine(PaperTable &table, const QStringList &line)
{
    std::vector<PaperCell> cells{PaperCell(line.front())};
    for (qsizetype column = 1; column < line.size(); ++column)
        cells.emplace_back(inPieces(line[column]));
    table.rows.push_back(std::move(cells));
}

PaperTable paperTable(const ResultTable &table)
{
    const std::vector<QStringList> lines = tableWords(table);
    PaperTable made = emptyTable(lines.front(), lines.front().size() > manyColumns ? 1.9 : 2.4);
    const QString language = QLocale().name().left(2);
    QString heading;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QString group = table.rows[i].group.in(language);
        if (!group.isEmpty() && group != heading) {
            std::vector<PaperCell> cells(std::size_t(lines.front().size()));
            cells.front() = PaperCell(group);
            cells.front().isStrong = true;
            made.rows.push_back(std::move(cells));
        }
        heading = group;
        QStringList line = lines[i + 1];
        line.front() = rowWords(table.rows[i]);
        addLine(made, line);
    }
    return made;
}

/// Columns as wide as what stands in them.
void shareByLength(PaperTable &table, const std::vector<QStringList> &lines)
{
    constexpr qsizetype shortest = 7;
    constexpr qsizetype padding = 4;
    constexpr qsizetype longest = 48;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype length = shortest;
        for (const QStringList &line : lines)
            length = std::max(length, line[qsizetype(column)].size());
        table.columns[column].share = qreal(std::min(length, longest) + padding);
    }
}

QSizeF sizeOnPaper(const Figure &figure)
{
    const QSizeF &wanted = figure.millimetres;
    const bool mayShrink = wanted.width() > wanted.height() && wanted.height() < 1.4 * highestMillimetres;
    const qreal height = mayShrink ? std::min(wanted.height(), highestMillimetres) : wanted.height();
    return QSizeF(wanted.width(), height) * perMillimetre;
}

/// Figures side by side.
void addFigures(Paper &paper, const std::vector<Figure> &figures)
{
    qreal widest = gap * qreal(figures.size() - 1);
    qreal highest = 0;
    for (const Figure &figure : figures) {
        widest += sizeOnPaper(figure).width();
        highest = std::max(highest, sizeOnPaper(figure).height());
    }
    const auto scale = [=](qreal width) {
        return std::min({1.0, width / widest, pageMillimetres * perMillimetre / highest});
    };
    PaperDrawing drawing;
    drawing.height = [=](qreal width, const ChartStyle &) { return highest * scale(width); };
    drawing.paint = [=](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(scale(area.width()), scale(area.width()));
        qreal left = 0;
        for (const Figure &figure : figures) {
            const QSizeF size = sizeOnPaper(figure);
            figure.paint(painter, QRectF(QPointF(left, 0), size), {style, true});
            left += size.width() + gap;
        }
        painter.restore();
    };
    paper.add(std::move(drawing));
    paper.add(PaperSpace{12});
}

void addFigures(Paper &paper, const Study &study)
{
    const auto isSquare = [](const Figure &figure) {
        return figure.millimetres.width() <= figure.millimetres.height();
    };
    std::vector<Figure> row;
    const auto flush = [&] {
        if (!row.empty())
            addFigures(paper, row);
        row.clear();
    };
    for (const auto &[name, figure] : studyFigures(study)) {
        const bool fits = row.size() == 1 && isSquare(row.front()) && isSquare(figure);
        if (!fits)
            flush();
        row.push_back(figure);
    }
    flush();
}

void addAnalyses(Paper &paper, const Study &study)
{
    paper.heading(Say::tr("Analyses"), 1);
    QString heading;
    QString how;
    for (const AnalysisResult &result : analyses(study)) {
        if (result.group != heading)
            paper.heading(result.group, 2);
        heading = result.group;
        paper.heading(result.title, 3);
        paper.paragraph(result.finding);
        paper.note(QStringList{result.rule, result.count}.join(u' '));
        if (result.how != how)
            paper.note(result.how);
        how = result.how;
        for (const QString &warning : result.warnings)
            paper.note(warning);
        const std::vector<QStringList> lines = analysisLines(result);
        if (lines.size() < 2)
            continue;
        PaperTable table = emptyTable(lines.front(), 1);
        table.points = 8;
        shareByLength(table, lines);
        for (std::size_t i = 1; i < lines.size(); ++i)
            addLine(table, lines[i]);
        paper.add(std::move(table));
        paper.add(PaperSpace{6});
    }
}

} // namespace

void addResults(Paper &paper, const Study &study)
{
    if (!study.may(Action::SeeCharts))
        return;
    const std::vector<ResultTable> tables = trialTables(study);
    if (tables.empty())
        return;
    paper.add(PaperNewPage{});
    paper.heading(Say::tr("Results"), 1, ResultGroups(study).words());
    for (const ResultTable &table : tables) {
        paper.heading(table.title, 2);
        paper.add(paperTable(table));
        paper.note(table.reading);
        if (const QString marks = marksWords(table); !marks.isEmpty())
            paper.note(marks);
    }
    addFigures(paper, study);
    addAnalyses(paper, study);
}

} // namespace carnet::ui
