#include "ui/theme/theme.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <gtest/gtest.h>

using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

class ThemeModes : public testing::TestWithParam<ThemeMode>
{
protected:
    const Tokens t = tokens(GetParam());

    static void expect(const char *what, const QColor &front, const QColor &ground, double least)
    {
        EXPECT_GE(contrast(front, ground), least)
            << what << ": " << front.name().toStdString() << " on " << ground.name().toStdString();
    }
};

TEST_P(ThemeModes, TextStandsOutFromEveryGroundItIsWrittenOn)
{
    for (const auto &ground : {t.window, t.surface, t.surface2, t.sunken}) {
        expect("text", t.text, ground, 4.5);
        expect("text2", t.text2, ground, 4.5);
        expect("text3", t.text3, ground, 4.5);
    }
    for (const auto &ground : {t.window, t.surface, t.surface2, t.accentSoft})
        expect("accent", t.accent, ground, 4.5);
    expect("text on the current row", t.text, t.accentSoft, 4.5);
    expect("text2 on the current row", t.text2, t.accentSoft, 4.5);
    expect("text2 on a neutral chip", t.text2, t.neutralSoft, 4.5);
    expect("button", t.onFill, t.fill, 4.5);
    expect("warning glyph", t.onWarnFill, t.warnFill, 4.5);
    expect("rail", t.railText, t.rail, 4.5);
    expect("rail hover", t.railText, t.railSelected, 4.5);
    expect("rail selected", t.railSelectedText, t.railSelected, 4.5);
}

TEST_P(ThemeModes, StatesAreReadableOnTheirOwnGroundAndOnCards)
{
    for (const auto &[front, soft] :
         {std::pair(t.ok, t.okSoft), std::pair(t.warn, t.warnSoft), std::pair(t.danger, t.dangerSoft)}) {
        expect("state on its ground", front, soft, 4.5);
        expect("state on a card", front, t.surface, 4.5);
        expect("state on the page", front, t.window, 4.5);
        expect("text on a state's ground", t.text, soft, 4.5);
    }
}

TEST_P(ThemeModes, EdgesAndCurvesStandOutFromTheirGrounds)
{
    for (const auto &ground : {t.window, t.surface})
        expect("edge of an input", t.borderIn, ground, 3);
    expect("mark of the current page", t.railMark, t.railSelected, 3);
    QList<QColor> grounds{t.surface};
    for (const auto &period : t.period)
        grounds << over(period, t.surface);
    for (const auto &ground : grounds) {
        expect("average", t.average, ground, 3);
        expect("maximum", t.maximum, ground, 3);
        expect("night", t.night, ground, 3);
        expect("moderate", t.moderate, ground, 3);
        expect("severe", t.severe, ground, 3);
    }
    expect("blinded", t.blinded, t.surface, 3);
    expect("median", t.median, t.surface, 3);
    expect("mild, by its edge or itself", contrast(t.mild, t.surface) >= 3 ? t.mild : t.mildEdge, t.surface, 3);
    for (const auto &header : t.periodHeader)
        expect("header of a period", t.text, over(header, t.surface), 4.5);
}

INSTANTIATE_TEST_SUITE_P(All, ThemeModes, testing::Values(ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast));

TEST(Theme, ContrastIsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrast(QColor(u"#0067A3"_s), Qt::white), 6.05, 0.01);
    EXPECT_EQ(over(QColor(0, 0, 0, 0), Qt::white), QColor(Qt::white));
}

TEST(Theme, AllDigitsAreOfOneWidth)
{
    const Theme theme;
    const QFont font = theme.font();
    if (font.family() != u"CarnetSans")
        GTEST_SKIP() << "built without fonts-inter";
    const QFontMetricsF metrics(font);
    for (const QChar digit : u"0123456789"_s)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0')) << digit.digitValue();
}

TEST(Theme, TextSizeScalesEveryFontWithinItsLimits)
{
    Theme theme;
    theme.setTextSize(150);
    EXPECT_DOUBLE_EQ(theme.font(10).pointSizeF(), 15);
    EXPECT_EQ(theme.scaled(20), 30);
    theme.setTextSize(900);
    EXPECT_EQ(theme.textSize(), 150);
}

TEST(Theme, EveryIconDrawsInTheColourAskedFor)
{
    const Theme theme;
    const auto names = QDir(u":/carnet/icons"_s).entryList();
    ASSERT_GE(names.size(), 40);
    for (const auto &file : names) {
        const QImage image = theme.pixmap(file.chopped(4), Qt::red, 24, 2).toImage();
        ASSERT_EQ(image.width(), 48) << file.toStdString();
        int strong = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                strong += image.pixelColor(x, y) == QColor(Qt::red);
        EXPECT_GT(strong, 6) << file.toStdString();
    }
}

TEST(Theme, DisabledIconsAreFainter)
{
    const Theme theme;
    const QIcon icon = theme.icon(u"half"_s, Qt::black);
    const auto alphaOf = [&](QIcon::Mode mode) { return icon.pixmap(24, mode).toImage().pixelColor(15, 12).alpha(); };
    EXPECT_EQ(alphaOf(QIcon::Normal), 255);
    EXPECT_NEAR(alphaOf(QIcon::Disabled), 110, 2);
    const QIcon white = theme.icon(u"half"_s, Qt::white); // of a filled button
    const QColor disabled = white.pixmap(24, QIcon::Disabled).toImage().pixelColor(15, 12);
    EXPECT_LT(disabled.lightness(), 200) << "seen on the grey of a disabled button";
}

TEST(Theme, SaysWhenItChangesAndOnlyThen)
{
    Theme theme;
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++changes; });
    theme.setMode(ThemeMode::Light);
    EXPECT_EQ(changes, 0);
    theme.setMode(ThemeMode::Dark);
    theme.setTextSize(115);
    EXPECT_EQ(changes, 2);
    EXPECT_TRUE(theme.colors().dark);
}

} // namespace
