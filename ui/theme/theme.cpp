#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int disabledAlpha = 110;
constexpr int leastDistance = 40; // of lightness, 0 to 255

/// The embedded family, or the system's sans where the build could not make it.
QString family()
{
    static const QString name = [] {
        QString found;
        for (const auto &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s}) {
            const int id = QFontDatabase::addApplicationFont(u":/carnet/fonts/CarnetSans-%1.otf"_s.arg(weight));
            if (id >= 0 && found.isEmpty())
                found = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return found.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : found;
    }();
    return name;
}

QPixmap renderIcon(const QString &name, const QColor &color, QSize size, qreal devicePixelRatio)
{
    const QString key = u"carnet-icon %1 %2 %3x%4 %5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/carnet/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon %s", qPrintable(name));
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(double(color.alphaF()));
    const int side = std::min(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Renders at whatever size and pixel ratio is asked for.
class OwnIcon final : public QIconEngine
{
public:
    OwnIcon(QString name, const QColor &color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, renderIcon(m_name, color(mode), rect.size(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return renderIcon(m_name, color(mode), size, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return renderIcon(m_name, color(mode), (QSizeF(size) / scale).toSize(), scale);
    }
    QIconEngine *clone() const override { return new OwnIcon(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        if (mode != QIcon::Disabled)
            return m_color;
        const QPalette palette = QApplication::palette();
        const int distance = m_color.lightness() - palette.color(QPalette::Window).lightness();
        if (std::abs(distance) < leastDistance) // white on a filled button would vanish on the grey of a disabled one
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        QColor color = m_color;
        color.setAlpha(disabledAlpha);
        return color;
    }

    QString m_name;
    QColor m_color;
};

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.surface2);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Highlight, t.fill);
    palette.setColor(QPalette::HighlightedText, t.onFill);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface2);
    palette.setColor(QPalette::Midlight, t.borderSoft);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.borderIn);
    palette.setColor(QPalette::Shadow, t.borderIn);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

} // namespace

Theme::Theme(ThemeMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_tokens(tokens(mode))
{
}

ThemeMode Theme::systemMode()
{
    // Fusion's own palette is always light; the platform's is what the desktop says. Remembered, as apply() replaces
    // it.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? ThemeMode::Dark : ThemeMode::Light;
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_tokens = tokens(mode);
    refresh();
}

void Theme::setTextSize(int percent)
{
    percent = std::clamp(percent, 90, 150);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    refresh();
}

void Theme::apply(QApplication &application)
{
    systemMode();
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    refresh();
}

int Theme::scaled(int pixels) const
{
    return qRound(pixels * m_textSize / 100.0);
}

void Theme::refresh()
{
    if (m_application) {
        QApplication::setPalette(paletteOf(m_tokens));
        QApplication::setFont(font());
        m_application->setStyleSheet(styleSheet(*this));
    }
    emit changed();
}

QFont Theme::font(qreal points, Weight weight) const
{
    QFont font(family());
    font.setPointSizeF(points * m_textSize / 100);
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return QIcon(new OwnIcon(name, color));
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio) const
{
    return renderIcon(name, color, {size, size}, devicePixelRatio);
}

} // namespace carnet::ui
