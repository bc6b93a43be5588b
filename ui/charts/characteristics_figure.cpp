#include "core/results/table_text.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/study_facts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyFacts)
};

constexpr std::size_t rowsOnSheet = 28;

} // namespace

FactFigure tableFigure(const ResultTable &table, bool synthetic)
{
    FactFigure figure;
    figure.id = table.name;
    figure.title = table.title;
    const QString marks = marksWords(table);
    figure.caption = marks.isEmpty() ? table.reading : table.reading + u' ' + marks;
    figure.isTable = true;
    figure.isWide = true;
    figure.synthetic = synthetic;
    std::vector<QStringList> lines = tableWords(table);
    figure.table.header = lines.front();
    figure.table.rows.assign(lines.begin() + 1, lines.end());
    return figure;
}

FactFigure analysisFigure(const AnalysisResult &result, bool synthetic)
{
    FactFigure figure;
    figure.id = result.id;
    figure.title = result.title;
    QStringList caption;
    for (const QString &each :
         QStringList{result.finding, result.rule, result.count} + result.warnings + QStringList{result.how}) {
        if (!each.isEmpty())
            caption << each;
    }
    figure.caption = caption.join(u' ');
    figure.isTable = true;
    figure.isWide = true;
    figure.synthetic = synthetic;
    std::vector<QStringList> lines = analysisLines(result);
    figure.table.header = lines.front();
    figure.table.rows.assign(lines.begin() + 1, lines.end());
    return figure;
}

FactFigure characteristicsFigure(const Study &study)
{
    const ResultTable table = characteristics(study);
    FactFigure figure = tableFigure(table, study.isSynthetic());
    if (table.isEmpty())
        figure.nothing = Say::tr("No patient is included yet.");
    return figure;
}

std::vector<Sheet> factSheets(const FactFigure &figure)
{
    if (figure.isEmpty())
        return {};
    if (!figure.isTable)
        return {figureSheet(figure.figure())};
    std::vector<Sheet> sheets;
    for (std::size_t first = 0; first < figure.table.rows.size(); first += rowsOnSheet) {
        Sheet sheet;
        sheet.paint = [figure, first](QPainter &painter, const QRectF &area, const ChartStyle &style) {
            SheetTable table;
            table.header = figure.table.header;
            const std::size_t last = std::min(first + rowsOnSheet, figure.table.rows.size());
            table.rows.assign(figure.table.rows.begin() + std::ptrdiff_t(first),
                              figure.table.rows.begin() + std::ptrdiff_t(last));
            table.widths.assign(std::size_t(table.header.size()), 1);
            table.widths.front() = 2;
            const QFont title = style.font(12, Theme::Weight::SemiBold);
            style.text(painter, QRectF(area.left(), area.top(), area.width(), style.scaled(22)), Qt::AlignLeft,
                       figure.title, title, style.colors.text);
            const QFont small = style.font(8.6);
            const QStringList caption = wrapped(figure.caption, QFontMetricsF(small), area.width());
            const qreal below = area.top() + style.scaled(24);
            const qreal height = paintLines(painter, QRectF(area.left(), below, area.width(), 0), caption, small,
                                            style.colors.text2, style);
            std::size_t from = 0;
            paintSheetTable(painter, area.adjusted(0, style.scaled(24) + height + style.scaled(10), 0, 0), table, from,
                            style);
        };
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace carnet::ui
