#pragma once

#include "core/domain/progress.h"
#include "ui/charts/chart_style.h"

#include <QDateTime>
#include <QPageLayout>
#include <QPageSize>

class QPagedPaintDevice;

namespace carnet {
class Study;
}

namespace carnet::ui {

/// One sheet of paper: what is drawn between its head and foot lines, in units of 1/96 inch.
struct Sheet
{
    std::function<void(QPainter &, const QRectF &, const ChartStyle &)> paint;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
};

/// What stands at the head and foot of every sheet.
struct SheetFrame
{
    QString study;
    QString about; ///< a patient's code, or what is printed
    QString by;
    QDateTime printed;
    QString recordState; ///< which act the sheets stand on, with its seal
    bool synthetic = false;
    bool isOpen = false;         ///< the design hides no treatment: nothing is said about blinding
    QDate unblinded;             ///< day on which the treatments were opened; invalid while they are blinded
    bool namesTreatment = false; ///< says a treatment before that day: for unblinded persons only
    QString language; ///< of the words at head and foot and on the sheets; empty: of the interface
};

/// The frame of sheets about a study as it stands now.
SheetFrame sheetFrame(const Study &study, const QString &about);
/// A figure on a sheet of its own, as large as the sheet and its proportions allow.
Sheet figureSheet(const Figure &figure);
/// A4, or Letter where that is the custom.
QPageSize usualPaper();

/// What is printed in one go, whatever the paper that it goes on.
struct Printout
{
    SheetFrame frame;
    QString fileStem;                                             ///< proposed file name without its end
    QPageLayout::Orientation orientation = QPageLayout::Portrait; ///< of the first sheet
    /// The sheets for pages that leave so much room between head and foot.
    std::function<std::vector<Sheet>(const QSizeF &room)> sheets;
};

/// The usual paper with its margins.
QPageLayout sheetLayout(QPageLayout::Orientation orientation);
/// A page between its margins, in 1/96 inch.
QSizeF pageSize(const QPageLayout &layout);
/// What head and foot leave of a page.
QSizeF sheetRoom(const QSizeF &page);
/// Draws one sheet with head and foot; page: between the margins.
void paintSheet(QPainter &painter, const QRectF &page, const Sheet &sheet, const SheetFrame &frame, int number,
                int count);

/// Draws everything on a printer or into a PDF, on the paper that is set there. Throws Error when progress says no.
void printOut(QPagedPaintDevice &device, const Printout &printout, const Progress &progress = {});
/// One PDF on the usual paper. Throws Error.
QByteArray pdfOf(const Printout &printout, const Progress &progress = {});
/// The whole file or nothing. Throws Error.
void writeWhole(const QByteArray &bytes, const QString &path);

/// Draws all sheets on a printer or into a PDF. Throws Error when progress says no.
void paintSheets(QPagedPaintDevice &device, const std::vector<Sheet> &sheets, const SheetFrame &frame,
                 const Progress &progress = {});
/// One PDF of all sheets; the whole file or nothing. Throws Error.
void writeSheets(const std::vector<Sheet> &sheets, const SheetFrame &frame, const QString &path,
                 const Progress &progress = {});

/// A table on paper.
struct SheetTable
{
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qreal> widths; ///< shares of the width, by column
    bool numbers = false;      ///< all columns but the first stand at the right
};
/// Draws as many rows as there is room for from `from`; returns the rectangle used and sets from to the first row that
/// was left out.
QRectF paintSheetTable(QPainter &painter, const QRectF &area, const SheetTable &table, std::size_t &from,
                       const ChartStyle &style);

} // namespace carnet::ui
