#include "curve_fixture.h"
#include "tests/support/support.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/pain_chart.h"
#include "ui/dialogs/chart_export_dialog.h"
#include "ui/dialogs/prompts.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace carnet;
using namespace carnet::test;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal pixelsPerMillimetre = 96 / 25.4;

Figure figureWithAGap()
{
    PatientCurve curve = invariantCurve();
    for (const int day : {10, 11, 12})
        setDay(curve, 0, day, {}, {}, {});
    return curveFigure(curve, {});
}

/// Pixels of about that colour in a whole picture.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int x = 0; x < image.width(); ++x)
        found += pixelsLike(image, x, 0, image.height(), color);
    return found;
}

bool allThere(const QImage &image)
{
    const Tokens light = tokens(ThemeMode::Light);
    return count(image, light.average) > 300 && count(image, light.maximum) > 100 && count(image, light.text) > 300;
}

TEST(FigureExport, APngHasTheSizeAndResolutionThatWordsReads)
{
    FigureFormat format;
    format.millimetres = {160, 90};
    const QImage image = QImage::fromData(figureBytes(figureWithAGap(), format), "png");
    EXPECT_EQ(image.size(), QSize(1890, 1063));
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
    EXPECT_EQ(image.dotsPerMeterY(), 11811);
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_TRUE(allThere(image));
}

TEST(FigureExport, AnSvgIsLinesAndTextAtItsSize)
{
    FigureFormat format;
    format.kind = FigureFormat::Kind::Svg;
    format.millimetres = {170, 100};
    const QByteArray bytes = figureBytes(figureWithAGap(), format);
    EXPECT_TRUE(bytes.contains("<text"));
    EXPECT_FALSE(bytes.contains("<image")) << "no bitmap";
    EXPECT_FALSE(bytes.contains("<pattern")) << "viewers lose pattern fills";
    QSvgRenderer renderer(bytes);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_NEAR(renderer.viewBoxF().width(), 170 * pixelsPerMillimetre, 0.01);
    EXPECT_NEAR(renderer.viewBoxF().height(), 100 * pixelsPerMillimetre, 0.01);
    QImage image(renderer.viewBoxF().size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_TRUE(allThere(image));
}

TEST(FigureExport, TextBecomesOutlinesForReadersWithoutTheFont)
{
    FigureFormat format;
    format.kind = FigureFormat::Kind::Svg;
    format.textAsOutlines = true;
    const QByteArray bytes = figureBytes(figureWithAGap(), format);
    EXPECT_FALSE(bytes.contains("<text"));
    EXPECT_TRUE(QSvgRenderer(bytes).isValid());
}

TEST(FigureExport, APdfIsOneVectorPageOfItsSize)
{
    FigureFormat format;
    format.kind = FigureFormat::Kind::Pdf;
    format.millimetres = {160, 90};
    const QByteArray bytes = figureBytes(figureWithAGap(), format);
    const auto box = QRegularExpression(u"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"_s).match(QString::fromLatin1(bytes));
    ASSERT_TRUE(box.hasMatch());
    EXPECT_NEAR(box.captured(1).toDouble(), 160 * 72 / 25.4, 0.6);
    EXPECT_NEAR(box.captured(2).toDouble(), 90 * 72 / 25.4, 0.6);
    EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
    EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "no bitmap";
    EXPECT_TRUE(bytes.contains("/FontFile"));
}

TEST(FigureExport, IsLightWhateverTheScreenShows)
{
    const Theme dark(ThemeMode::Dark);
    PainChart chart(dark);
    chart.show(invariantCurve());
    FigureFormat format;
    format.dotsPerInch = 96;
    const QImage image = figureImage(chart.figure(), format);
    EXPECT_EQ(image, figureImage(curveFigure(invariantCurve(), {}), format));
    EXPECT_GT(count(image, Qt::white), image.width() * image.height() / 2);
    // The light theme's text is nearly the colour of the dark ground: what counts is that it is no ground.
    EXPECT_LT(count(image, tokens(ThemeMode::Dark).surface), image.width() * image.height() / 20);
}

TEST(FigureExport, IsBuiltAnewForItsSizeAndKeepsGapsOpen)
{
    const Tokens light = tokens(ThemeMode::Light);
    for (const QSizeF size : {QSizeF(85, 85), QSizeF(254, 143)}) {
        FigureFormat format;
        format.millimetres = size;
        const QImage with = figureImage(figureWithAGap(), format);
        const QImage without = figureImage(curveFigure(invariantCurve(), {}), format);
        EXPECT_LT(count(with, light.average), count(without, light.average)) << size.width();
    }
    FigureFormat plain;
    FigureFormat captionless = plain;
    captionless.caption = false;
    EXPECT_NE(figureImage(figureWithAGap(), plain), figureImage(figureWithAGap(), captionless));
}

TEST(FigureExport, SaysWhatHappenedWhenTheFileCannotBeWritten)
{
    try {
        writeFigure(figureWithAGap(), {}, u"/nowhere/at/all/x.png"_s);
        FAIL() << "wrote into a folder that does not exist";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::CannotWrite);
        EXPECT_TRUE(error.message().contains(u"x.png"));
    }
}

class ExportDialog : public testing::Test
{
protected:
    template <typename Widget> Widget *find(const QString &name) { return dialog.findChild<Widget *>(name); }
    void choosePreset(int index)
    {
        auto *presets = find<QComboBox>(u"exportPreset"_s);
        presets->setCurrentIndex(index);
        emit presets->activated(index);
    }

    QTemporaryDir folder;
    QString proposed;
    QString answer;
    Prompts prompts = [this] {
        Prompts each;
        each.saveFile = [this](QWidget *, const QString &, const QString &path,
                               const QString &) -> std::optional<QString> {
            proposed = path;
            return answer;
        };
        return each;
    }();
    Theme theme{ThemeMode::Dark};
    ChartExportDialog dialog{theme, prompts, figureWithAGap()};
};

TEST_F(ExportDialog, WritesTheFileThatItProposes)
{
    find<QToolButton>(u"exportFormat_1"_s)->click();
    answer = folder.filePath(u"curve"_s);
    find<QPushButton>(u"exportSave"_s)->click();
    EXPECT_EQ(proposed, u"KP-007_pain_2018-05-29.svg");
    EXPECT_EQ(dialog.writtenFile(), folder.filePath(u"curve.svg"_s));
    EXPECT_TRUE(QSvgRenderer(dialog.writtenFile()).isValid());
    QFile svg(dialog.writtenFile());
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray drawing = svg.readAll();
    EXPECT_FALSE(drawing.contains("font-family=\"CarnetSans\"")) << "readers have not that font alone";
    EXPECT_TRUE(!drawing.contains("CarnetSans") || drawing.contains("CarnetSans, Inter, Helvetica"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(ExportDialog, PresetsAndPixelsFollowEachOther)
{
    const auto *presets = find<QComboBox>(u"exportPreset"_s);
    EXPECT_EQ(presets->currentIndex(), 0) << "the usual size comes first";
    choosePreset(1);
    EXPECT_EQ(presets->currentIndex(), 1) << "a preset stays chosen";
    EXPECT_EQ(dialog.format().millimetres, QSizeF(85, 85));
    choosePreset(3);
    EXPECT_EQ(dialog.format().millimetres, QSizeF(254, 143));
    find<QSpinBox>(u"exportPixels"_s)->setValue(1920);
    EXPECT_EQ(dialog.format().dotsPerInch, 192);
    EXPECT_EQ(dialog.format().pixels().width(), 1920);
    find<QSpinBox>(u"exportWidth"_s)->setValue(120);
    EXPECT_EQ(find<QComboBox>(u"exportPreset"_s)->currentIndex(), 4) << "an own size";
}

TEST_F(ExportDialog, PreviewFillsItsRoomFromTheFirstMoment)
{
    dialog.show();
    QCoreApplication::processEvents();
    const auto *preview = find<QLabel>(u"exportPreview"_s);
    const QSizeF shown = preview->pixmap(Qt::ReturnByValue).deviceIndependentSize();
    EXPECT_TRUE(std::abs(shown.width() - preview->width()) < 8 || std::abs(shown.height() - preview->height()) < 8)
        << shown.width() << " of " << preview->width();
}

TEST_F(ExportDialog, StaysOpenWithTheReasonWhenNothingCouldBeWritten)
{
    answer = u"/nowhere/at/all/x.png"_s;
    dialog.show();
    find<QPushButton>(u"exportSave"_s)->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(find<QLabel>(u"exportProblem"_s)->isVisible());
    EXPECT_TRUE(dialog.writtenFile().isEmpty());
}

} // namespace
