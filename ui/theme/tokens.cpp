#include "ui/theme/theme.h"

#include <cmath>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

QColor withAlpha(const QString &name, int alpha)
{
    QColor color(name);
    color.setAlpha(alpha);
    return color;
}

void setAdverseEventColours(Tokens &t)
{
    t.mild = QColor(u"#E69F00"_s);
    t.mildEdge = QColor(u"#5A3A00"_s);
    t.moderate = QColor(u"#D55E00"_s);
    t.severe = QColor(u"#9B1C1C"_s);
}

void setPeriods(Tokens &t, const QString (&names)[3], int ground, int header)
{
    for (int i = 0; i < 3; ++i) {
        t.period[i] = withAlpha(names[i], ground);
        t.periodHeader[i] = withAlpha(names[i], header);
    }
}

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(u"#F3F5F7"_s);
    t.surface = QColor(u"#FFFFFF"_s);
    t.surface2 = QColor(u"#F8FAFB"_s);
    t.sunken = QColor(u"#EEF2F5"_s);
    t.border = QColor(u"#CFD8E0"_s);
    t.borderSoft = QColor(u"#E3E9EE"_s);
    t.borderIn = QColor(u"#7F8C99"_s);
    t.text = QColor(u"#16222E"_s);
    t.text2 = QColor(u"#4A5B6B"_s);
    t.text3 = QColor(u"#5E6D7B"_s);
    t.accent = QColor(u"#0067A3"_s);
    t.fill = QColor(u"#0067A3"_s);
    t.onFill = QColor(u"#FFFFFF"_s);
    t.accentSoft = QColor(u"#E1F0F9"_s);
    t.rail = QColor(u"#12283C"_s);
    t.railSelected = QColor(u"#1E3D58"_s);
    t.railText = QColor(u"#B9C8D6"_s);
    t.railSelectedText = QColor(u"#FFFFFF"_s);
    t.railMark = QColor(u"#56B4E9"_s);
    t.ok = QColor(u"#00704F"_s);
    t.okSoft = QColor(u"#DDF2EA"_s);
    t.warn = QColor(u"#7A5200"_s);
    t.warnSoft = QColor(u"#FFF1CC"_s);
    t.warnFill = QColor(u"#E69F00"_s);
    t.onWarnFill = QColor(u"#16222E"_s);
    t.danger = QColor(u"#B23C00"_s);
    t.dangerSoft = QColor(u"#FCE6DA"_s);
    t.neutralSoft = QColor(u"#E9EEF2"_s);
    t.average = QColor(u"#0072B2"_s);
    t.maximum = QColor(u"#D55E00"_s);
    t.night = QColor(u"#8F5DB7"_s);
    t.blinded = QColor(u"#0072B2"_s);
    t.median = QColor(u"#C1121F"_s);
    setPeriods(t, {u"#0072B2"_s, u"#009E73"_s, u"#CC79A7"_s}, 18, 34);
    setAdverseEventColours(t);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(u"#12171C"_s);
    t.surface = QColor(u"#1A2128"_s);
    t.surface2 = QColor(u"#202932"_s);
    t.sunken = QColor(u"#151B21"_s);
    t.border = QColor(u"#3A4753"_s);
    t.borderSoft = QColor(u"#2A343E"_s);
    t.borderIn = QColor(u"#7C8C9B"_s);
    t.text = QColor(u"#E8EEF4"_s);
    t.text2 = QColor(u"#AAB9C6"_s);
    t.text3 = QColor(u"#8FA0AE"_s);
    t.accent = QColor(u"#5DB2E6"_s);
    t.fill = QColor(u"#1F7AB3"_s);
    t.onFill = QColor(u"#FFFFFF"_s);
    t.accentSoft = QColor(u"#15354B"_s);
    t.rail = QColor(u"#0B1117"_s);
    t.railSelected = QColor(u"#1A2C3B"_s);
    t.railText = QColor(u"#A3B3C1"_s);
    t.railSelectedText = QColor(u"#FFFFFF"_s);
    t.railMark = QColor(u"#56B4E9"_s);
    t.ok = QColor(u"#4CCB9E"_s);
    t.okSoft = QColor(u"#12352B"_s);
    t.warn = QColor(u"#F2BE4A"_s);
    t.warnSoft = QColor(u"#3A2E10"_s);
    t.warnFill = QColor(u"#E69F00"_s);
    t.onWarnFill = QColor(u"#16222E"_s);
    t.danger = QColor(u"#FF9A66"_s);
    t.dangerSoft = QColor(u"#402214"_s);
    t.neutralSoft = QColor(u"#2A343E"_s);
    t.average = QColor(u"#56B4E9"_s);
    t.maximum = QColor(u"#F28E4B"_s);
    t.night = QColor(u"#C79BEB"_s);
    t.blinded = QColor(u"#56B4E9"_s);
    t.median = QColor(u"#FF6B6B"_s);
    setPeriods(t, {u"#56B4E9"_s, u"#4CCB9E"_s, u"#E39CC4"_s}, 26, 52);
    setAdverseEventColours(t);
    t.severe = QColor(u"#E5504D"_s); // the light theme's red does not stand out from a dark ground
    t.dark = true;
    return t;
}

// Black, white and a yellow focus; no tints, thick lines.
Tokens highContrastTokens()
{
    Tokens t;
    const QColor black(u"#000000"_s);
    const QColor white(u"#FFFFFF"_s);
    const QColor yellow(u"#FFE94A"_s);
    t.window = t.surface = t.sunken = t.rail = black;
    t.okSoft = t.warnSoft = t.dangerSoft = t.neutralSoft = black;
    t.surface2 = QColor(u"#141414"_s);
    t.border = t.borderIn = white;
    t.borderSoft = QColor(u"#9A9A9A"_s);
    t.text = t.text2 = t.text3 = white;
    t.accent = t.fill = t.railMark = yellow;
    t.onFill = t.onWarnFill = black;
    t.accentSoft = t.railSelected = QColor(u"#3A3600"_s);
    t.railText = t.railSelectedText = white;
    t.ok = QColor(u"#6CF0B8"_s);
    t.warn = t.warnFill = QColor(u"#FFC94D"_s);
    t.danger = QColor(u"#FF9E80"_s);
    t.average = t.blinded = QColor(u"#6CC6FF"_s);
    t.maximum = QColor(u"#FFA45C"_s);
    t.night = QColor(u"#E0B3FF"_s);
    t.median = QColor(u"#FF8080"_s);
    setPeriods(t, {u"#000000"_s, u"#000000"_s, u"#000000"_s}, 0, 0);
    setAdverseEventColours(t);
    t.mildEdge = white;
    t.moderate = QColor(u"#FF8A3C"_s);
    t.severe = QColor(u"#FF6B6B"_s);
    t.lineScale = 1.6;
    t.borderWidth = 2;
    t.dark = t.highContrast = true;
    return t;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF())) +
           0.0722 * linear(double(color.blueF()));
}

} // namespace

Tokens tokens(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Dark: return darkTokens();
    case ThemeMode::HighContrast: return highContrastTokens();
    case ThemeMode::Light: break;
    }
    return lightTokens();
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor over(const QColor &a, const QColor &b)
{
    const float alpha = a.alphaF();
    const auto mix = [alpha](float above, float below) { return above * alpha + below * (1 - alpha); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace carnet::ui
