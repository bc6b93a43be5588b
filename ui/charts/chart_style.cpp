#include "ui/charts/chart_style.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QPainterPath>
#include <QScreen>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal pixelsPerPoint = 96.0 / 72.0;
constexpr qreal paperScale = 0.8; // paper is read from nearer than a screen: its text is 6 to 9 points

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ChartStyle)
};

QPointF baseline(const QRectF &box, Qt::Alignment alignment, const QString &text, const QFontMetricsF &metrics)
{
    const qreal width = metrics.horizontalAdvance(text);
    qreal x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    qreal y = box.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        y = box.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    return {x, y};
}

} // namespace

ChartStyle ChartStyle::screen(const Theme &theme)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal dotsPerInch = screen ? screen->logicalDotsPerInch() : 96;
    return {theme.colors(), theme.textSize() / 100.0 * dotsPerInch / 96.0, false};
}

ChartStyle ChartStyle::paper(qreal textScale, bool textAsOutlines)
{
    return {tokens(ThemeMode::Light), paperScale * textScale, textAsOutlines};
}

QFont ChartStyle::font(qreal points, Theme::Weight weight) const
{
    static const Theme base;
    QFont font = base.font(points, weight);
    font.setPixelSize(std::max(1, qRound(points * pixelsPerPoint * textScale)));
    return font;
}

QFontMetricsF ChartStyle::metrics(qreal points, Theme::Weight weight) const
{
    return QFontMetricsF(font(points, weight));
}

void ChartStyle::text(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                      const QFont &font, const QColor &color) const
{
    const QPointF start = baseline(box, alignment, text, QFontMetricsF(font));
    painter.save();
    if (textAsOutlines) {
        QPainterPath path;
        path.addText(start, font, text);
        painter.fillPath(path, color);
    } else {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(start, text);
    }
    painter.restore();
}

void ChartStyle::icon(QPainter &painter, const QRectF &box, const QString &name, const QColor &color) const
{
    QFile file(u":/carnet/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    painter.save();
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    renderer.render(&painter, box);
    painter.restore();
}

QString chartLanguage()
{
    return QLocale().name().left(2);
}

QString chartNumber(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString chartDate(QDate date)
{
    return QLocale().toString(date, Say::tr("d MMM yyyy"));
}

QString chartShortDate(QDate date)
{
    return QLocale().toString(date, Say::tr("d MMM"));
}

} // namespace carnet::ui
