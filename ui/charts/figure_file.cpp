#include "ui/charts/figure_file.h"

#include "core/domain/error.h"
#include "ui/charts/chart_paint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

// Pixels at 96 dots per inch are the unit of every drawing.
constexpr qreal unitsPerMillimetre = 96 / 25.4;
constexpr qreal pointsPerUnit = 72.0 / 96.0;
constexpr int pngQuality = 80;
constexpr qreal margin = 14;

QByteArray png(const StudyFigure &figure, const QSizeF &units, int dotsPerInch, const Theme &light)
{
    const qreal ratio = dotsPerInch / 96.0;
    QImage image((units * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintStudyFigure(painter, QRectF(QPointF(), units), figure, light);
    painter.end();
    // Said at the end: fonts in points would grow with the resolution a second time.
    image.setDevicePixelRatio(1);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(pngQuality);
    writer.write(image);
    return bytes;
}

QByteArray svg(const StudyFigure &figure, const QSizeF &units, const Theme &light)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(units.toSize());
    generator.setViewBox(QRectF(QPointF(), units));
    generator.setResolution(96);
    generator.setTitle(figure.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), units), Qt::white);
    paintStudyFigure(painter, QRectF(QPointF(), units), figure, light);
    painter.end();
    return bytes;
}

QByteArray pdf(const StudyFigure &figure, const QSizeF &units, const Theme &light)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(units * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(96);
    writer.setTitle(figure.title);
    QPainter painter(&writer);
    paintStudyFigure(painter, QRectF(QPointF(), units), figure, light);
    painter.end();
    return bytes;
}

} // namespace

void paintStudyFigure(QPainter &painter, const QRectF &area, const StudyFigure &figure, const Theme &light)
{
    const Tokens &colors = light.colors();
    QRectF rest = area.adjusted(margin, margin, -margin, -margin);
    if (!figure.title.isEmpty())
        rest.setTop(rest.top() +
                    paintText(painter, rest, figure.title, light.font(11, Theme::Weight::SemiBold), colors.text) + 6);
    if (figure.synthetic) {
        const QString words = FigureWords::tr("SYNTHETIC DATA: every number is invented");
        const QRectF line(rest.left(), rest.bottom() - 14, rest.width(), 16);
        paintText(painter, line, words, light.font(8, Theme::Weight::SemiBold), colors.danger);
        rest.setBottom(rest.bottom() - 18);
    }
    if (!figure.caption.isEmpty()) {
        painter.setFont(light.font(8.6));
        const QRectF used =
            painter.boundingRect(QRectF(rest.left(), 0, rest.width(), 400), Qt::TextWordWrap, figure.caption);
        paintText(painter, QRectF(rest.left(), rest.bottom() - used.height(), rest.width(), used.height() + 4),
                  figure.caption, light.font(8.6), colors.text2);
        rest.setBottom(rest.bottom() - used.height() - 8);
    }
    if (figure.paint)
        figure.paint(painter, rest, light);
}

void writeStudyFigure(const QString &path, const QString &format, const StudyFigure &figure, const QSizeF &millimetres,
                      int dotsPerInch)
{
    const Theme light(ThemeMode::Light);
    const QSizeF units = millimetres * unitsPerMillimetre;
    QByteArray bytes;
    if (format == "png"_L1)
        bytes = png(figure, units, dotsPerInch, light);
    else if (format == "svg"_L1)
        bytes = svg(figure, units, light);
    else if (format == "pdf"_L1)
        bytes = pdf(figure, units, light);
    else
        throw Error(Error::Kind::WrongUse,
                    FigureWords::tr("Figures can be written as png, svg or pdf, not as “%1”.").arg(format));
    QSaveFile file(path);
    // No bytes: the picture could not be made, for want of memory.
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite, FigureWords::tr("The figure %1 could not be written: %2. Look whether "
                                                              "the folder may be written and the disk has space.")
                                                  .arg(path, file.errorString()));
}

} // namespace carnet::ui
