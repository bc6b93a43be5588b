#include "tests/support/support.h"
#include "ui/forms/second_entry_view.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/second_entry_panel.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using State = SecondEntrySession::State;

/// A finished diary of three measures, typed two days ago.
struct SecondEntryGrid : testing::Test, test::StudyFixture
{
    SecondEntryGrid()
    {
        const int infusion = study->protocol().visitIndex(study->protocol().infusionOf(1)->code);
        study->record({{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-01-10"_s},
                       {{patient, Occasion::visit(infusion), u"visit_date"_s}, u"2018-04-18"_s}});
    }

    DatumKey key(int day, int measure) const
    {
        return {patient, Occasion::day(1, day), study->protocol().diary.measures[std::size_t(measure)].id};
    }
    /// Values day by day; the rest of the diary stays empty.
    void typeFirst(const std::vector<double> &values)
    {
        std::vector<Datum> data;
        for (int i = 0; i < int(values.size()); ++i)
            data.push_back({key(1 + i / 3, i % 3), values[std::size_t(i)]});
        data.push_back({{patient, Occasion::period(1), u"diary_state"_s}, u"complete"_s});
        study->record(std::move(data), ActKind::Finish);
    }
    void open()
    {
        session = std::make_unique<SecondEntrySession>(*study, patient, 1);
        view = std::make_unique<SecondEntryView>(*session, theme);
        view->setSound(false);
        view->resize(700, 600);
        view->show();
        view->setFocus();
        QObject::connect(&view->typist(), &SecondEntryTypist::said, view.get(),
                         [this](PromptLine::Level, const QString &sentence) { prompt = sentence; });
        QObject::connect(&view->typist(), &SecondEntryTypist::alarmed, view.get(), [this] { ++alarms; });
    }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            key == u'\n'   ? QTest::keyClick(view.get(), Qt::Key_Return)
            : key == u'\b' ? QTest::keyClick(view.get(), Qt::Key_Backspace)
                           : QTest::keyClick(view.get(), key.toLatin1());
    }
    QString cursor() const
    {
        const DiaryCell cell = view->typist().current();
        return u"%1.%2"_s.arg(cell.day).arg(cell.measure);
    }
    State state(int day, int measure) const { return session->state({day, measure}); }
    QString seen(int day, int measure) const
    {
        return view->model()->index(day - 1, SecondEntryModel::firstScore + measure).data().toString();
    }

    const QString patient = u"KP-001"_s;
    Theme theme;
    std::unique_ptr<SecondEntrySession> session;
    std::unique_ptr<SecondEntryView> view;
    QString prompt;
    int alarms = 0;
};

} // namespace

TEST_F(SecondEntryGrid, ShowsNothingOfTheFirstEntryBeforeItIsTyped)
{
    typeFirst({5, 7, 3, 10, 1, 1});
    open();
    EXPECT_EQ(session->progress().wanted, 6);
    for (int day = 1; day <= 35; ++day) {
        for (int measure = 0; measure < 3; ++measure) {
            const QModelIndex index = view->model()->index(day - 1, SecondEntryModel::firstScore + measure);
            EXPECT_EQ(index.data().toString(), day <= 2 ? u"·"_s : QString());
            const QString spoken = index.data(Qt::AccessibleTextRole).toString().section(u':', 1);
            EXPECT_FALSE(spoken.contains(QRegularExpression(u"[0-9]"_s))) << spoken.toStdString();
        }
    }
    QTest::keyPress(view.get(), Qt::Key_F3);
    EXPECT_EQ(view->typist().shownFirst(), Value(5));
    QTest::keyRelease(view.get(), Qt::Key_F3);
    EXPECT_TRUE(view->typist().shownFirst().isEmpty());
}

TEST_F(SecondEntryGrid, MovesOnWhereBothAgreeAndStaysWhereTheyDoNot)
{
    typeFirst({5, 7, 3, 10, 1, 1});
    open();
    type(u"5"_s);
    EXPECT_EQ(cursor(), u"1.1");
    EXPECT_EQ(seen(1, 0), u"5");
    type(u"8"_s);
    EXPECT_EQ(cursor(), u"1.1");
    EXPECT_EQ(state(1, 1), State::Differs);
    EXPECT_TRUE(prompt.contains(u"Look at the paper")) << prompt.toStdString();
    EXPECT_EQ(alarms, 1);
    type(u"8"_s); // typed twice alike: the first entry was wrong
    EXPECT_EQ(cursor(), u"1.2");
    EXPECT_EQ(state(1, 1), State::Corrected);
    EXPECT_EQ(study->value(key(1, 1)), Value(8));
    type(u"4"_s);
    type(u"3"_s);
    EXPECT_EQ(state(1, 2), State::Verified);
    EXPECT_TRUE(prompt.contains(u"first entry is confirmed")) << prompt.toStdString();
    EXPECT_EQ(study->value(key(1, 2)), Value(3));
    EXPECT_EQ(session->corrected(), 1);
}

TEST_F(SecondEntryGrid, WaitsAfterAOneAndAbsorbsTheEnterThatConfirms)
{
    typeFirst({10, 1, 1, 1, 5, 10});
    open();
    type(u"1"_s);
    EXPECT_EQ(cursor(), u"1.0");
    EXPECT_EQ(state(1, 0), State::Hidden) << "nothing is compared before it is clear";
    type(u"0\n"_s);
    EXPECT_EQ(cursor(), u"1.1");
    type(u"1\n"_s);
    EXPECT_EQ(cursor(), u"1.2");
    type(u"11"_s);
    EXPECT_EQ(cursor(), u"2.0");
    type(u"5x"_s);
    EXPECT_TRUE(session->progress().isDone());
    EXPECT_TRUE(prompt.contains(u"both entries agree")) << prompt.toStdString();
    EXPECT_EQ(alarms, 0);
}

TEST_F(SecondEntryGrid, AgreesWithEveryDiaryHoweverItIsConfirmed)
{
    std::mt19937 random(20180615);
    std::vector<double> values(105);
    for (double &value : values)
        value = std::uniform_int_distribution<int>(0, 10)(random);
    typeFirst(values);
    open();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == 10)
            type(i % 2 ? u"x"_s : u"10"_s);
        else
            type(QString::number(values[i]) + (values[i] == 1 || i % 3 == 0 ? u"\n"_s : QString()));
    }
    EXPECT_TRUE(session->progress().isDone());
    EXPECT_EQ(alarms, 0);
    EXPECT_EQ(session->corrected(), 0);
}

TEST_F(SecondEntryGrid, StepsBackAndKeepsWhatWasTypedForTheNextSitting)
{
    typeFirst({5, 7, 3});
    open();
    type(u"57\b"_s);
    EXPECT_EQ(cursor(), u"1.1");
    EXPECT_EQ(state(1, 1), State::Hidden);
    type(u"6"_s);
    open();
    EXPECT_EQ(cursor(), u"1.1") << "the first that is not verified";
    EXPECT_EQ(state(1, 1), State::Differs);
    EXPECT_EQ(seen(1, 1), u"6");
    EXPECT_EQ(session->differences().size(), 1U);
}

TEST_F(SecondEntryGrid, IsReachedByF9OnceTheDiaryIsFinishedAndLeftByEsc)
{
    Prompts prompts;
    typeFirst({5, 7, 3});
    const auto later = Study::open(study->path(), Study::Access::ReadWrite,
                                   [] { return test::fixedNow().addDays(2); });
    DiaryPage page(*later, theme, prompts);
    page.resize(1200, 760);
    page.show();
    page.open({.page = Place::Page::Diary, .patient = patient, .period = 1});
    auto *button = page.findChild<QPushButton *>(u"diarySecondEntry"_s);
    ASSERT_TRUE(button && button->isVisible() && button->isEnabled());
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
    QTest::keyClick(page.grid(), Qt::Key_F9);
    ASSERT_TRUE(page.secondEntry());
    EXPECT_FALSE(page.grid()->isVisible()) << "the first entry is out of sight";
    QTest::keyClicks(page.secondEntry()->grid(), u"573"_s);
    EXPECT_TRUE(page.secondEntry()->session().progress().isDone());
    QTest::keyClick(page.secondEntry()->grid(), Qt::Key_Escape);
    EXPECT_FALSE(page.secondEntry());
    EXPECT_TRUE(page.grid()->isVisible());
    EXPECT_EQ(page.place().tab, QString());
    page.open({.page = Place::Page::Diary, .patient = patient, .period = 1, .tab = u"second"_s});
    EXPECT_TRUE(page.secondEntry()) << "Today leads there";
}

} // namespace carnet::ui
