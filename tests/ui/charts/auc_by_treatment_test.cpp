#include "tests/support/support.h"
#include "tests/support/unblinding.h"
#include "tests/support/study_copy.h"
#include "ui/charts/figures.h"
#include "ui/theme/treatment_colors.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

TEST(AucCharts, GoByTreatmentOnceTheStudyIsUnblinded)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"study.carnet"_s);
    test::copyOfDemo(path, test::Demo::Finished);
    const auto study = Study::open(path);
    const AucData before = aucData(*study, u"average"_s, 35);
    EXPECT_FALSE(before.byTreatment());
    EXPECT_EQ(before.groupName(2), u"Period 2"_s);
    EXPECT_TRUE(before.improvementWords().isEmpty());
    test::unblind(*study);
    const AucData after = aucData(*study, u"average"_s, 35);
    ASSERT_TRUE(after.byTreatment());
    EXPECT_EQ(after.groupName(1), u"placebo"_s);
    // KP-001 had placebo, ketamine and magnesium, ketamine.
    EXPECT_EQ(after.patients.front().byGroup[0], before.patients.front().byGroup[0]);
    EXPECT_EQ(after.patients.front().byGroup[1], before.patients.front().byGroup[2]);
    EXPECT_EQ(after.patients.front().byGroup[2], before.patients.front().byGroup[1]);
    EXPECT_TRUE(after.improvementWords().contains(u"5 of 20"_s)) << after.improvementWords().toStdString();
    EXPECT_TRUE(aucData(*study, u"average"_s, 7).improvementWords().contains(u"10 of 20"_s));
    const Tokens light = tokens(ThemeMode::Light);
    EXPECT_EQ(groupColor(before, 3, light), light.blinded);
    EXPECT_EQ(groupColor(after, 3, light), treatmentColor(2, light));
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
        for (int place = 0; place < 3; ++place)
            EXPECT_GE(contrast(treatmentColor(place, tokens(mode)), tokens(mode).surface), 3);
    }
    // Where a column is narrow, long names take two lines, and the plot leaves them the room.
    const ChartStyle paper = ChartStyle::paper();
    const qreal wide = 400 - AucByGroupLayout({0, 0, 600, 400}, after, paper).plot.bottom();
    const qreal narrow = 400 - AucByGroupLayout({0, 0, 300, 400}, after, paper).plot.bottom();
    EXPECT_GT(narrow, wide + 10);
    const auto figures = areaFigures(*study);
    ASSERT_EQ(figures.size(), 4U);
    EXPECT_EQ(figures.front().first, u"fig2"_s);
    EXPECT_TRUE(figures.front().second.title.contains(u"by treatment"_s));
}

} // namespace carnet::ui
