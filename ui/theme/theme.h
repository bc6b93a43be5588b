#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace carnet::ui {

enum class ThemeMode { Light, Dark, HighContrast };

/// Every colour of the interface by its use; nothing else names a colour.
struct Tokens
{
    QColor window, surface, surface2, sunken;
    QColor border, borderSoft, borderIn;
    QColor text, text2, text3;
    QColor accent, fill, onFill, accentSoft;
    QColor rail, railSelected, railText, railSelectedText, railMark;
    QColor ok, okSoft, warn, warnSoft, warnFill, onWarnFill, danger, dangerSoft, neutralSoft;
    // Data: curves, grounds of the periods, marks.
    QColor average, maximum, night;
    QColor period[3];       ///< grounds, with their alpha
    QColor periodHeader[3]; ///< header bands, with their alpha
    QColor blinded;         ///< the one colour of everything grouped by period
    QColor median;
    QColor mild, mildEdge, moderate, severe;
    qreal lineScale = 1; ///< high contrast draws thicker
    int borderWidth = 1; ///< pixels, of cards and controls
    bool dark = false;
    bool highContrast = false;
};

Tokens tokens(ThemeMode mode);

/// Contrast ratio of WCAG 2.1 between two opaque colours, 1…21.
double contrast(const QColor &a, const QColor &b);
/// a over b, taking a's alpha into account.
QColor over(const QColor &a, const QColor &b);

/// The look in force: tokens, fonts, icons. Painters ask it on each paint; widgets listen to changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Weight { Regular = 400, Medium = 500, SemiBold = 600, Bold = 700 };

    explicit Theme(ThemeMode mode = ThemeMode::Light, QObject *parent = nullptr);

    /// Light or dark, as the desktop is now.
    static ThemeMode systemMode();

    ThemeMode mode() const { return m_mode; }
    /// percent: 90, 100, 115, 130 or 150.
    int textSize() const { return m_textSize; }
    const Tokens &colors() const { return m_tokens; }
    void setMode(ThemeMode mode);
    void setTextSize(int percent);
    /// Style, palette, font and style sheet of the whole program; follows later changes of mode and text size.
    void apply(QApplication &application);
    /// Pixels at 100 % text size, scaled with it: paddings and heights that hold text.
    int scaled(int pixels) const;

    /// points: size at 100 %; scaled by the text size.
    QFont font(qreal points = 9.75, Weight weight = Weight::Regular) const;
    /// One of the program's own icons ("today", "drop", …) in a colour; cached.
    QIcon icon(const QString &name, const QColor &color) const;
    QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio) const;

signals:
    void changed();

private:
    void refresh();

    ThemeMode m_mode;
    int m_textSize = 100;
    Tokens m_tokens;
    QApplication *m_application = nullptr;
};

} // namespace carnet::ui
