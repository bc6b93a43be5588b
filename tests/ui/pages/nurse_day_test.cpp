#include "tests/ui/pages/window_fixture.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using NurseDay = WindowFixture;

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

int average(int day)
{
    return 2 + day % 4;
}

// From the start page to the finished diary and the export, with the keyboard, on the demo study.
TEST_F(NurseDay, TypesADiaryFinishesItAndExportsWithoutADeadEnd)
{
    QFile::remove(demoPath());
    press(Qt::Key_Return); // the demo
    press(Qt::Key_Return); // as the nurse
    ASSERT_NE(window->study(), nullptr);

    window->action(u"goTo"_s)->trigger();
    QTest::keyClicks(&find<QLineEdit>("goTo"), u"p23 d1"_s);
    QTest::keyClick(&find<QLineEdit>("goTo"), Qt::Key_Return);
    QCoreApplication::processEvents();
    auto &grid = find<QTableView>("diaryGrid");
    ASSERT_EQ(QApplication::focusWidget(), &grid);

    const auto onDisk = Study::open(window->study()->path(), Study::Access::ReadOnly);
    for (int day = 1; day <= 35; ++day) {
        for (const int score : {average(day), average(day) + 3, average(day) - 1}) {
            if (score == 1)
                press(Qt::Key_1); // 1 or 10? Enter says 1
            press(score == 1 ? int(Qt::Key_Return) : int(Qt::Key_0) + score);
        }
        EXPECT_EQ(onDisk->value({u"KP-023"_s, Occasion::day(1, day), u"maximum"_s}), Value(average(day) + 3));
    }
    EXPECT_EQ(onDisk->value({u"KP-023"_s, Occasion::day(1, 35), u"night"_s}), Value(average(35) - 1));

    press(Qt::Key_Return, Qt::ControlModifier);
    find<QLineEdit>("finishPaperDays").setText(u"35"_s);
    find<QRadioButton>("finishRescue_none").setChecked(true);
    find<QLineEdit>("finishReceived").setText(u"2018-06-15"_s);
    ASSERT_TRUE(find<QPushButton>("finishAccept").isEnabled());
    find<QPushButton>("finishAccept").click();
    EXPECT_EQ(onDisk->value({u"KP-023"_s, Occasion::period(1), u"diary_state"_s}).text(), u"complete"_s);

    // The data manager takes over for the export.
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(window->lockCover()->findChild<QPushButton *>(u"logInAs_datamanager"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->study()->user(), u"datamanager");

    Place place;
    place.page = Place::Page::Export;
    frame().go(place);
    QCoreApplication::processEvents();
    find<QLineEdit>("exportFolder").setText(folder.filePath(u"bundle"_s));
    find<QPushButton>("exportNow").click();
    EXPECT_TRUE(QFile::exists(folder.filePath(u"bundle/manifest.json"_s)));
    QFile diary(folder.filePath(u"bundle/diary.csv"_s));
    ASSERT_TRUE(diary.open(QIODevice::ReadOnly));
    EXPECT_TRUE(diary.readAll().contains("KP-023,1,35,"));
    EXPECT_TRUE(window->study()->verify().ok());
}

} // namespace

} // namespace carnet::ui
