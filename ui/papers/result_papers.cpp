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

PaperTable paperTable(const ResultTable &table)
{
    PaperTable made;
    made.points = 8.5;
    const std::vector<QStringList> lines = tableWords(table);
    for (qsizetype column = 0; column < lines.front().size(); ++column)
        made.columns.push_back({lines.front()[column], column == 0 ? 2.4 : 1.2, column > 0});
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
        std::vector<PaperCell> cells;
        for (const QString &text : lines[i + 1])
            cells.emplace_back(text);
        cells.front().text = rowWords(table.rows[i]);
        made.rows.push_back(std::move(cells));
    }
    return made;
}

void addFigure(Paper &paper, const Figure &figure)
{
    PaperDrawing drawing;
    const qreal share = figure.millimetres.height() / figure.millimetres.width();
    const qreal widest = figure.millimetres.width() * 96 / 25.4;
    drawing.height = [share, widest](qreal width, const ChartStyle &) { return std::min(width, widest) * share; };
    drawing.paint = [figure, widest](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        const QRectF room(area.left(), area.top(), std::min(area.width(), widest), area.height());
        figure.paint(painter, room, {style, true});
    };
    paper.add(std::move(drawing));
    paper.add(PaperSpace{12});
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
    if (study.protocol().hasDiary()) {
        for (const auto &[name, figure] : areaFigures(study))
            addFigure(paper, figure);
    }
    paper.heading(Say::tr("Analyses"), 1);
    QString heading;
    for (const AnalysisResult &result : analyses(study)) {
        if (result.group != heading)
            paper.heading(result.group, 2);
        heading = result.group;
        paper.heading(result.title, 3);
        paper.paragraph(result.finding);
        paper.note(QStringList{result.rule, result.count}.join(u' '));
        for (const QString &warning : result.warnings)
            paper.note(warning);
    }
}

} // namespace carnet::ui
