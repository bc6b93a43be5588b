#include "ui/charts/sheets.h"

#include "core/domain/error.h"
#include "core/results/arms.h"
#include "core/study.h"
#include "core/trust/unblinding.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/print_language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qreal logicalDotsPerInch = 96;
constexpr int sealDigits = 16;
const QMarginsF margins(12, 10, 12, 10); // millimetres

struct Edges
{
    QFont strong;
    QFont small;
    qreal line = 0;
    qreal smallLine = 0;
    qreal head = 0; ///< height of the head with the space below it
    qreal foot = 0;
};

const ChartStyle &edgeStyle()
{
    static const ChartStyle style = ChartStyle::paper(1.1);
    return style;
}

const Edges &edges()
{
    static const Edges known = [] {
        const ChartStyle &style = edgeStyle();
        Edges made{style.font(10, Theme::Weight::SemiBold), style.font(8.2)};
        made.line = QFontMetricsF(made.strong).height();
        made.smallLine = QFontMetricsF(made.small).height();
        made.head = made.line + made.smallLine + style.scaled(11);
        made.foot = made.smallLine + style.scaled(10);
        return made;
    }();
    return known;
}

QString blindingWords(const SheetFrame &frame)
{
    if (frame.namesTreatment)
        return Say::tr("For unblinded persons only");
    if (frame.unblinded.isValid())
        return Say::tr("Unblinded on %1").arg(chartDate(frame.unblinded));
    if (frame.isOpen)
        return {};
    return Say::tr("Treatments are blinded");
}

/// Head and foot; returns the room between them.
QRectF paintEdges(QPainter &painter, const QRectF &page, const SheetFrame &frame, int number, int count)
{
    const ChartStyle &style = edgeStyle();
    const Tokens &colors = style.colors;
    const auto &[strong, small, line, smallLine, head, footHeight] = edges();
    QRectF row(page.left(), page.top(), page.width(), line);
    const QString pages = Say::tr("Page %1 of %2").arg(number).arg(count);
    const qreal room = page.width() - QFontMetricsF(small).horizontalAdvance(pages) - style.scaled(12);
    style.text(painter, row, Qt::AlignLeft,
               QFontMetricsF(strong).elidedText(Say::tr("%1 · %2", "study, patient").arg(frame.study, frame.about),
                                                Qt::ElideRight, room),
               strong, colors.text);
    style.text(painter, row, Qt::AlignRight, pages, small, colors.text2);
    row.translate(0, line);
    style.text(painter, row, Qt::AlignLeft,
               Say::tr("Printed by %1, %2")
                   .arg(frame.by, QLocale().toString(frame.printed.toLocalTime(), Say::tr("d MMM yyyy HH:mm"))),
               small, colors.text2);
    style.text(painter, row, Qt::AlignRight, blindingWords(frame), frame.namesTreatment ? strong : small,
               frame.namesTreatment ? colors.danger : colors.text2);
    const qreal top = row.top() + smallLine + style.scaled(3);
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(QPointF(page.left(), top), QPointF(page.right(), top));

    const QRectF foot(page.left(), page.bottom() - smallLine, page.width(), smallLine);
    painter.drawLine(QPointF(page.left(), foot.top() - style.scaled(3)),
                     QPointF(page.right(), foot.top() - style.scaled(3)));
    style.text(painter, foot, Qt::AlignLeft, frame.recordState, small, colors.text2);
    if (frame.synthetic)
        style.text(painter, foot, Qt::AlignRight, Say::tr("SYNTHETIC DATA: every number is invented"),
                   style.font(8.2, Theme::Weight::SemiBold), colors.danger);
    return page.adjusted(0, head, 0, -footHeight);
}

/// Pale and across the page, as an outline: it is no word of the paper.
void paintWatermark(QPainter &painter, const QRectF &page, const QString &words)
{
    constexpr qreal points = 120;
    constexpr qreal slope = -35;
    const ChartStyle &style = edgeStyle();
    QPainterPath path;
    path.addText(0, 0, style.font(points, Theme::Weight::Bold), words);
    const QRectF box = path.boundingRect();
    const qreal scale = std::min(1.0, std::min(page.width(), page.height()) / box.width());
    painter.save();
    painter.translate(page.center());
    painter.rotate(slope);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, style.colors.sunken);
    painter.restore();
}

} // namespace

SheetFrame sheetFrame(const Study &study, const QString &about)
{
    SheetFrame frame;
    frame.study = study.protocol().shortTitle;
    frame.about = about;
    frame.printed = study.now();
    frame.synthetic = study.isSynthetic();
    frame.isOpen = !hasBlindedTreatments(study.protocol());
    frame.by = study.user();
    frame.unblinded = unblindedAt(study).toLocalTime().date();
    const std::vector<Act> last = study.recentActs(1);
    if (!last.empty())
        frame.recordState =
            Say::tr("As recorded up to act %1, seal %2…")
                .arg(QString::number(last.front().id), QString::fromLatin1(last.front().seal.toHex().left(sealDigits)));
    return frame;
}

Sheet figureSheet(const Figure &figure)
{
    Sheet sheet;
    if (figure.millimetres.height() > figure.millimetres.width())
        sheet.orientation = QPageLayout::Portrait;
    sheet.paint = [figure](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        const QSizeF size = figure.millimetres.scaled(area.size(), Qt::KeepAspectRatio);
        const QRectF box(area.left() + (area.width() - size.width()) / 2, area.top(), size.width(), size.height());
        figure.paint(painter, box, {style, true}); // the foot says already that data are invented
    };
    return sheet;
}

QPageSize usualPaper()
{
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                        : QPageSize::A4);
}

QPageLayout sheetLayout(QPageLayout::Orientation orientation)
{
    return QPageLayout(usualPaper(), orientation, margins, QPageLayout::Millimeter);
}

QSizeF pageSize(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Inch).size() * logicalDotsPerInch;
}

QSizeF sheetRoom(const QSizeF &page)
{
    return {page.width(), page.height() - edges().head - edges().foot};
}

void paintSheet(QPainter &painter, const QRectF &page, const Sheet &sheet, const SheetFrame &frame, int number,
                int count)
{
    const PrintLanguage language(frame.language);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (frame.namesTreatment)
        paintWatermark(painter, page, Say::tr("UNBLINDED PERSONS ONLY"));
    else if (frame.synthetic)
        paintWatermark(painter, page, Say::tr("DEMO"));
    sheet.paint(painter, paintEdges(painter, page, frame, number, count), edgeStyle());
    painter.restore();
}

void printOut(QPagedPaintDevice &device, const Printout &printout, const Progress &progress)
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
    device.setPageOrientation(printout.orientation);
    const std::vector<Sheet> sheets = printout.sheets(sheetRoom(pageSize(device.pageLayout())));
    paintSheets(device, sheets, printout.frame, progress);
}

void paintSheets(QPagedPaintDevice &device, const std::vector<Sheet> &sheets, const SheetFrame &frame,
                 const Progress &progress)
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
    if (!sheets.empty())
        device.setPageOrientation(sheets.front().orientation);
    QPainter painter(&device);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        report(progress, Say::tr("Page %1").arg(i + 1), qint64(i), qint64(sheets.size()));
        if (i > 0) {
            device.setPageOrientation(sheets[i].orientation);
            device.newPage();
        }
        painter.save();
        const qreal scale = device.logicalDpiX() / logicalDotsPerInch;
        painter.scale(scale, scale);
        const QRectF page(0, 0, device.width() / scale, device.height() / scale);
        paintSheet(painter, page, sheets[i], frame, int(i) + 1, int(sheets.size()));
        painter.restore();
    }
}

QByteArray pdfOf(const Printout &printout, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(usualPaper());
    writer.setResolution(300);
    writer.setTitle(Say::tr("%1 · %2", "study, patient").arg(printout.frame.study, printout.frame.about));
    writer.setCreator(u"Carnet "_s + QStringLiteral(CARNET_VERSION));
    printOut(writer, printout, progress);
    return buffer.data();
}

void writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite,
                    Say::tr("Cannot write %1: %2. Nothing was changed; choose another folder.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

void writeSheets(const std::vector<Sheet> &sheets, const SheetFrame &frame, const QString &path,
                 const Progress &progress)
{
    const auto orientation = sheets.empty() ? QPageLayout::Portrait : sheets.front().orientation;
    writeWhole(pdfOf({frame, {}, orientation, [&sheets](const QSizeF &) { return sheets; }}, progress), path);
}

QRectF paintSheetTable(QPainter &painter, const QRectF &area, const SheetTable &table, std::size_t &from,
                       const ChartStyle &style)
{
    const QFont font = style.font(9);
    const QFont strong = style.font(8.6, Theme::Weight::SemiBold);
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() + style.scaled(4);
    const qreal all = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    qreal y = area.top();
    const auto line = [&](const QStringList &cells, const QFont &cellFont, const QColor &color) {
        qreal x = area.left();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const qreal width = area.width() * table.widths[std::size_t(column)] / all;
            const bool right = table.numbers && column > 0;
            const QRectF box(x, y, width - style.scaled(8), height);
            style.text(painter, box, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       QFontMetricsF(cellFont).elidedText(cells[column], Qt::ElideRight, box.width()), cellFont, color);
            x += width;
        }
        y += height;
        painter.setPen(QPen(style.colors.borderSoft, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    };
    line(table.header, strong, style.colors.text2);
    for (; from < table.rows.size() && y + height <= area.bottom(); ++from)
        line(table.rows[from], font, style.colors.text);
    return {area.left(), area.top(), area.width(), y - area.top()};
}

} // namespace carnet::ui
