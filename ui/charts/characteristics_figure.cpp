#include "core/results/table_text.h"
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

constexpr std::size_t rowsOnSheet = 32;

} // namespace

FactFigure characteristicsFigure(const Study &study)
{
    const Characteristics found = characteristics(study);
    FactFigure figure;
    figure.id = u"table1"_s;
    figure.title = Say::tr("Characteristics of the patients");
    figure.caption = characteristicsReading();
    figure.isTable = true;
    figure.isWide = true;
    figure.synthetic = study.isSynthetic();
    figure.table.header = {Say::tr("Characteristic")};
    for (std::size_t i = 0; i < found.columns.size(); ++i)
        figure.table.header << Say::tr("%1, n = %2").arg(found.labels[i].in(chartLanguage())).arg(found.patients[i]);
    for (const Characteristic &row : found.rows) {
        const QString words = rowWords(row);
        QStringList cells{
            row.group.isEmpty() ? words : Say::tr("%1: %2", "heading, row").arg(row.group.in(chartLanguage()), words)};
        for (const CharacteristicCell &cell : row.cells)
            cells << cellWords(row, cell);
        figure.table.rows.push_back(cells);
    }
    if (found.isEmpty())
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
            style.text(painter, QRectF(area.left(), area.top() + style.scaled(22), area.width(), style.scaled(18)),
                       Qt::AlignLeft, figure.caption, style.font(8.6), style.colors.text2);
            std::size_t from = 0;
            paintSheetTable(painter, area.adjusted(0, style.scaled(46), 0, 0), table, from, style);
        };
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace carnet::ui
