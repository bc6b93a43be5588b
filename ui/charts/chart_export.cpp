#include "ui/charts/chart_export.h"

#include "core/domain/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal millimetresPerInch = 25.4;
constexpr qreal logicalDotsPerInch = 96;
constexpr int pngQuality = 80; // packs half as long as the default, one eighth larger

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

QSizeF logicalSize(const FigureFormat &format)
{
    return format.millimetres * (logicalDotsPerInch / millimetresPerInch);
}

void draw(QPainter &painter, const Figure &figure, const FigureFormat &format)
{
    const QRectF area(QPointF(0, 0), logicalSize(format));
    const bool outlines = format.textAsOutlines && format.kind == FigureFormat::Kind::Svg;
    painter.fillRect(area, Qt::white);
    paintFigure(painter, area, figure, {ChartStyle::paper(format.textScale, outlines), format.caption});
}

/// Who reads the file has not our font, but may have the one that it is cut from.
QByteArray withKnownFonts(QByteArray svg)
{
    return svg.replace("font-family=\"CarnetSans\"", "font-family=\"CarnetSans, Inter, Helvetica, Arial, sans-serif\"");
}

QByteArray svg(const Figure &figure, const FigureFormat &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(logicalDotsPerInch));
    const QSizeF size = logicalSize(format);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(figure.title);
    generator.setDescription(u"Carnet "_s + QStringLiteral(CARNET_VERSION));
    QPainter painter(&generator);
    draw(painter, figure, format);
    painter.end();
    return withKnownFonts(buffer.data());
}

QByteArray pdf(const Figure &figure, const FigureFormat &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(format.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(int(logicalDotsPerInch));
    writer.setTitle(figure.title);
    writer.setCreator(u"Carnet "_s + QStringLiteral(CARNET_VERSION));
    QPainter painter(&writer);
    draw(painter, figure, format);
    painter.end();
    return buffer.data();
}

QByteArray png(const Figure &figure, const FigureFormat &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(pngQuality);
    writer.setText(u"Title"_s, figure.title);
    writer.write(figureImage(figure, format));
    return buffer.data();
}

} // namespace

void paintFigure(QPainter &painter, const QRectF &area, const Figure &figure, const FigureStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = area;
    if (figure.synthetic) {
        const ChartStyle &look = style.chart;
        const QFont font = look.font(7.6, Theme::Weight::SemiBold);
        const qreal height = QFontMetricsF(font).height();
        rest.setBottom(rest.bottom() - height - look.scaled(4));
        look.text(painter, QRectF(area.left() + look.scaled(8), rest.bottom(), area.width(), height), Qt::AlignLeft,
                  Say::tr("SYNTHETIC DATA: every number is invented"), font, look.colors.danger);
    }
    figure.paint(painter, rest, style);
}

QSize FigureFormat::pixels() const
{
    return (millimetres * (dotsPerInch / millimetresPerInch)).toSize();
}

QString fileSuffix(FigureFormat::Kind kind)
{
    switch (kind) {
    case FigureFormat::Kind::Png: return u"png"_s;
    case FigureFormat::Kind::Svg: return u"svg"_s;
    case FigureFormat::Kind::Pdf: return u"pdf"_s;
    }
    return {};
}

std::optional<FigureFormat::Kind> figureKind(QStringView suffix)
{
    for (const auto kind : {FigureFormat::Kind::Png, FigureFormat::Kind::Svg, FigureFormat::Kind::Pdf}) {
        if (suffix == fileSuffix(kind))
            return kind;
    }
    return {};
}

QImage figureImage(const Figure &figure, const FigureFormat &format)
{
    QImage image(format.pixels(), QImage::Format_RGB32);
    if (image.isNull())
        throw Error(Error::Kind::Refused,
                    Say::tr("The picture is too large for the memory. Choose fewer dots per inch."));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(format.dotsPerInch / logicalDotsPerInch, format.dotsPerInch / logicalDotsPerInch);
    draw(painter, figure, format);
    painter.end();
    // Only now: fonts are measured in the dots of the device they are painted on.
    const int dotsPerMetre = qRound(format.dotsPerInch * 1000 / millimetresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray figureBytes(const Figure &figure, const FigureFormat &format)
{
    switch (format.kind) {
    case FigureFormat::Kind::Svg: return svg(figure, format);
    case FigureFormat::Kind::Pdf: return pdf(figure, format);
    case FigureFormat::Kind::Png: break;
    }
    return png(figure, format);
}

void writeFigure(const Figure &figure, const FigureFormat &format, const QString &path)
{
    const QByteArray bytes = figureBytes(figure, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite,
                    Say::tr("Cannot write %1: %2. Nothing was changed; choose another folder.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace carnet::ui
