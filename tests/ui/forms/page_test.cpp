#include "core/patients/queries.h"
#include "core/protocol/wording.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/form_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/score_bar.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

class FormPageTest : public WindowFixture
{
protected:
    FormPageTest()
    {
        openStudyWith({u"KP-001"_s, u"KP-002"_s});
        const Protocol &protocol = window->study()->protocol();
        visit = protocol.visitIndex(u"V2"_s);
        window->study()->record({{key(u"visit_date"_s), Value(u"2018-05-23"_s)}});
        openForm(u"hads"_s);
    }

    void openForm(const QString &form)
    {
        frame().go({.page = Place::Page::Form, .patient = u"KP-001"_s, .visit = visit, .form = form});
        QCoreApplication::processEvents();
    }
    DatumKey key(const QString &item) const { return {u"KP-001"_s, Occasion::visit(visit), item}; }
    Value recorded(const QString &item) { return window->study()->value(key(item)); }
    FormPage &page() { return find<FormPage>("formPage"); }
    QString prompt() { return find<PromptLine>("formPrompt").text(); }

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &keys)
    {
        for (const QChar one : keys) {
            if (one == u'\n')
                press(Qt::Key_Return);
            else
                QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
        }
        QCoreApplication::processEvents();
    }

    int visit = 0;
};

TEST_F(FormPageTest, ListsTheFormsOfTheVisitAndOpensTheFirstOpenOne)
{
    frame().go({.page = Place::Page::Form, .patient = u"KP-001"_s, .visit = visit});
    EXPECT_EQ(page().place().form, u"bpi"_s);
    for (const char *row :
         {"queue_bpi", "queue_qdsa", "queue_npsi", "queue_hads", "queue_sf36", "queue_psqi", "queue_pgic"})
        EXPECT_TRUE(find<CheckRow>(row).isVisible()) << row;
    find<CheckRow>("queue_sf36").click();
    QCoreApplication::processEvents();
    EXPECT_EQ(page().place().form, u"sf36"_s);
}

TEST_F(FormPageTest, ShowsProvisionalScoresWithTheirLimitsAndNoBandBeforeTheEnd)
{
    type(u"1111111"_s);
    const auto &anxiety = find<ScoreBar>("score_hads_anxiety").content();
    EXPECT_EQ(anxiety.ticks.size(), 2u);
    EXPECT_EQ(anxiety.ticks.front().second, u"8"_s);
    EXPECT_TRUE(anxiety.caption.startsWith(u"provisional · 4 of 7 items"_s)) << anxiety.caption.toStdString();
    EXPECT_FALSE(anxiety.caption.contains(u"abnormal"_s));
    type(u"1111111"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    openForm(u"hads"_s);
    EXPECT_TRUE(find<ScoreBar>("score_hads_anxiety").content().caption.contains(u"abnormal, probable case"_s));
}

TEST_F(FormPageTest, HidesEarlierVisitsUntilTheFormIsFinished)
{
    Study &study = *window->study();
    const int baseline = study.protocol().visitIndex(u"V0"_s);
    std::vector<Datum> before;
    for (int item = 1; item <= 14; ++item)
        before.push_back({{u"KP-001"_s, Occasion::visit(baseline), u"hads_%1"_s.arg(item)}, Value(2)});
    study.record(before);
    EXPECT_TRUE(page().findChildren<ScoreTrail *>().isEmpty());
    EXPECT_TRUE(find<QLabel>("formEarlier").text().startsWith(u"Shown after you finish"_s));
    type(u"11111111111111"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    openForm(u"hads"_s);
    ASSERT_EQ(page().findChildren<ScoreTrail *>().size(), 2);
    EXPECT_EQ(page().findChildren<ScoreTrail *>().front()->accessibleDescription().left(6), u"V0: 14"_s);
}

TEST_F(FormPageTest, AsksAboutItemsWithoutAnAnswerAndMarksThemMissing)
{
    type(u"111111111111"_s); // two are left
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(find<QuestionBar>("formQuestion").isAsking());
    press(Qt::Key_1);
    EXPECT_EQ(page().items()->currentIndex().row(), 12);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_2);
    EXPECT_EQ(recorded(u"hads_13"_s).missing, Missing::NotDone);
    EXPECT_EQ(recorded(u"form_state_hads"_s).text(), u"complete"_s);
    EXPECT_EQ(page().place().form, u"sf36"_s);
}

TEST_F(FormPageTest, AsksWhatIsTickedAndRaisesTheQuery)
{
    type(u"b"_s);
    ASSERT_TRUE(find<QuestionBar>("formQuestion").isAsking());
    type(u"2 and 3\n"_s);
    EXPECT_EQ(page().items()->currentIndex().row(), 1);
    EXPECT_EQ(openQueriesAbout(*window->study(), key(u"hads_1"_s)).size(), 1u);
    EXPECT_EQ(recorded(u"hads_1"_s).missing, Missing::Multiple);
}

TEST_F(FormPageTest, AsksForOneReasonBeforeAFinishedFormIsChangedAndSaysReopened)
{
    type(u"11111111111111"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    openForm(u"hads"_s);
    type(u"4"_s);
    EXPECT_EQ(recorded(u"hads_1"_s), Value(3));
    ASSERT_TRUE(find<QuestionBar>("formQuestion").isAsking());
    press(Qt::Key_1);
    page().items()->typist().go(0);
    type(u"4"_s);
    EXPECT_EQ(recorded(u"hads_1"_s), Value(0));
    EXPECT_EQ(recorded(u"form_state_hads"_s).text(), u"reopened"_s);
    const auto life = window->study()->history(key(u"hads_1"_s));
    EXPECT_TRUE(
        std::any_of(life.begin(), life.end(), [](const HistoryEntry &entry) { return !entry.reason.isEmpty(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(recorded(u"form_state_hads"_s).text(), u"complete"_s);
}

TEST_F(FormPageTest, KeepsANoteAndTheDayAndHandOfThePaper)
{
    type(u"c"_s);
    type(u"tired\n"_s);
    EXPECT_EQ(recorded(u"note_hads_1"_s).text(), u"tired"_s);
    press(Qt::Key_F2);
    type(u"22/5/2018\n"_s);
    EXPECT_EQ(recorded(u"form_date_hads"_s).text(), u"2018-05-22"_s);
    press(Qt::Key_2);
    EXPECT_EQ(recorded(u"form_by_hads"_s).text(), u"helped"_s);
    EXPECT_EQ(QApplication::focusWidget(), page().items());
    EXPECT_TRUE(find<QLabel>("formSubtitle").text().contains(u"filled in by the patient, with help on 22 May 2018"_s))
        << find<QLabel>("formSubtitle").text().toStdString();
}

TEST_F(FormPageTest, RemindsOfTheLicenceUntilOneIsRecorded)
{
    ASSERT_TRUE(find<QPushButton>("formLicence").isVisible());
    find<QPushButton>("formLicence").click();
    find<QPushButton>("licenceSave").click();
    EXPECT_TRUE(find<QLabel>("licenceProblem").isVisible());
    find<QLineEdit>("licenceHolder").setText(u"CHU"_s);
    find<QLineEdit>("licenceNumber").setText(u"42"_s);
    find<QPushButton>("licenceSave").click();
    EXPECT_EQ(window->study()->value({{}, Occasion::patient(), u"licence_hads_holder"_s}).text(), u"CHU"_s);
    EXPECT_FALSE(find<QPushButton>("formLicence").isVisible());
    openForm(u"pgic"_s);
    EXPECT_FALSE(find<QPushButton>("formLicence").isVisible()); // in the public domain
}

TEST_F(FormPageTest, IsReachedFromTheKeyboardWithGoToAndLeftWithTheBreadcrumb)
{
    window->action(u"goTo"_s)->trigger();
    QTest::keyClicks(&find<QLineEdit>("goTo"), u"KP-002 V2 hads"_s);
    QTest::keyClick(&find<QLineEdit>("goTo"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(page().place().patient, u"KP-002"_s);
    EXPECT_EQ(page().place().form, u"hads"_s);
    EXPECT_EQ(QApplication::focusWidget(), page().items());
    find<QPushButton>("crumb1").click();
    EXPECT_EQ(frame().place().page, Place::Page::Patient);
}

TEST_F(FormPageTest, IsOpenedFromThePageOfThePatient)
{
    frame().go({.page = Place::Page::Patient, .patient = u"KP-001"_s, .tab = u"forms"_s});
    QCoreApplication::processEvents();
    auto &row = find<CheckRow>("form_V2_npsi");
    EXPECT_TRUE(row.isVisible());
    row.click();
    QCoreApplication::processEvents();
    EXPECT_EQ(page().place().form, u"npsi"_s);
}

TEST_F(FormPageTest, LosesNothingWhenTheLanguageChangesWhileTyping)
{
    openForm(u"bpi"_s);
    type(u"y"_s);
    type(u"main"_s);
    language.use(u"fr"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>("formText").text(), u"main"_s);
    type(u" gauche\n"_s);
    EXPECT_EQ(recorded(u"bpi_2"_s).text(), u"main gauche"_s);
}

} // namespace

TEST_F(FormPageTest, KeepsATimeThatNobodyConfirmedWhenItIsLeft)
{
    openForm(u"psqi"_s);
    type(u"2330"_s);
    EXPECT_TRUE(recorded(u"psqi_1"_s).isEmpty());
    frame().go({.page = Place::Page::Patient, .patient = u"KP-001"_s});
    QCoreApplication::processEvents();
    EXPECT_EQ(recorded(u"psqi_1"_s).text(), u"23:30"_s);
}

TEST_F(FormPageTest, ShowsTheWordingOfALicensedSite)
{
    QDir(wordingFolder()).removeRecursively();
    QFile file(folder.filePath(u"wording.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({ "instrument": "hads", "language": "en", "licence": "Site 1", "copyright": "owner",
                    "items": { "hads_1": "An invented question" } })");
    file.close();
    auto &button = find<QPushButton>("formWording");
    EXPECT_FALSE(button.isVisible()); // no licence yet
    window->study()->record({{{{}, Occasion::patient(), licenceItems(u"hads"_s).holder}, Value(u"Site 1"_s)}});
    openForm(u"bpi"_s);
    openForm(u"hads"_s);
    ASSERT_TRUE(button.isVisible());
    toOpen = file.fileName();
    button.click();
    EXPECT_EQ(page().items()->delegate().wording(0), u"An invented question"_s) << told.join(u'\n').toStdString();
    toOpen = folder.filePath(u"nothing.json"_s);
    button.click();
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(page().items()->delegate().wording(0), u"An invented question"_s);
    QDir(wordingFolder()).removeRecursively();
}

} // namespace carnet::ui
