#include "ui/pages/queries_page.h"

#include "tests/ui/pages/pages_fixture.h"
#include "ui/dialogs/raise_query_dialog.h"
#include "ui/models/query_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/query_pane.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;
using namespace carnet::test;

namespace {

struct QueriesPageFixture : PagesFixture
{
    QueriesPageFixture()
    {
        prompts.saveFile = [this](QWidget *, const QString &, const QString &name, const QString &) {
            return file(name);
        };
        prompts.tell = [](QWidget *, const QString &, const QString &message) { FAIL() << message.toStdString(); };
        ask(3, u"5 or 6?"_s);
        ask(4, u"Legible?"_s);
        page = std::make_unique<QueriesPage>(*study, theme, prompts);
        page->open({});
        showFor(*page);
        view = page->findChild<QTableView *>(u"queriesView"_s);
        pane = page->findChild<QueryPane *>();
        answer = page->findChild<QPlainTextEdit *>(u"queryAnswer"_s);
        view->setFocus();
    }

    Query::State state(int number) const { return query(*study, number)->state; }

    Prompts prompts;
    std::unique_ptr<QueriesPage> page;
    QTableView *view = nullptr;
    QueryPane *pane = nullptr;
    QPlainTextEdit *answer = nullptr;
};

} // namespace

using QueriesPageTest = QueriesPageFixture;
using RaiseQueryTest = PagesFixture;

TEST_F(QueriesPageTest, PutsWhatIsMineToAnswerFirst)
{
    answerQuery(*study, 1, u"5"_s);
    auto *model = page->findChild<QueryModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model->rowCount(), 4);
    EXPECT_TRUE(model->isHeading(0));
    EXPECT_EQ(model->query(1)->number, 2);
    EXPECT_TRUE(model->isHeading(2));
    EXPECT_EQ(model->query(3)->number, 1);
    model->sort(QueryModel::NumberColumn);
    EXPECT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->query(0)->number, 1);
}

TEST_F(QueriesPageTest, ShowsTheValueAmongItsNeighbours)
{
    EXPECT_EQ(pane->number(), 1);
    auto *context = page->findChild<QTableWidget *>(u"queryContext"_s);
    ASSERT_EQ(context->rowCount(), 7); // day 3, three days before and after
    EXPECT_EQ(context->item(3, 0)->text(), u"3"_s);
    EXPECT_EQ(context->item(3, 1)->text(), u"5"_s);
}

TEST_F(QueriesPageTest, Key2ConfirmsAndCtrlEnterSendsAndOpensTheNext)
{
    QTest::keyClick(view, Qt::Key_2);
    EXPECT_TRUE(answer->hasFocus());
    EXPECT_FALSE(answer->toPlainText().isEmpty());
    EXPECT_EQ(state(1), Query::State::Open);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(state(1), Query::State::Answered);
    EXPECT_EQ(pane->number(), 2);
}

TEST_F(QueriesPageTest, Key3ExplainsInWords)
{
    QTest::keyClick(view, Qt::Key_3);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(state(1), Query::State::Open); // an empty answer is refused
    EXPECT_TRUE(page->findChild<QLabel *>(u"queryPaneProblem"_s)->isVisible());
    QTest::keyClicks(answer, u"The patient wrote twice"_s);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(query(*study, 1)->answer, u"The patient wrote twice"_s);
}

TEST_F(QueriesPageTest, Key1OpensTheCellAndTheCorrectionAnswers)
{
    QSignalSpy wanted(page.get(), &Page::wanted);
    QTest::keyClick(view, Qt::Key_1);
    ASSERT_EQ(wanted.size(), 1);
    const auto place = wanted.first().first().value<Place>();
    EXPECT_EQ(place.page, Place::Page::Diary);
    EXPECT_EQ(place.period, 1);
    EXPECT_EQ(place.day, 3);
    EXPECT_EQ(place.measure, u"average"_s);
    EXPECT_EQ(place.query, 1);
    study->record({{{u"KP-001"_s, Occasion::day(1, 4), u"average"_s}, Value(6)}});
    QCoreApplication::processEvents();
    EXPECT_EQ(state(1), Query::State::Open); // another value says nothing about this one
    study->record({{{u"KP-001"_s, Occasion::day(1, 3), u"average"_s}, Value(6)}});
    QCoreApplication::processEvents();
    EXPECT_EQ(state(1), Query::State::Answered);
    EXPECT_TRUE(query(*study, 1)->answer.contains(u"5 → 6"_s));
}

TEST_F(QueriesPageTest, KeysOfAFrenchKeyboardNeedNoShift)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_QuoteDbl, Qt::NoModifier, 12, 0, 0, u"\""_s); // the key of 3
    QApplication::sendEvent(view, &press);
    EXPECT_TRUE(answer->hasFocus());
}

TEST_F(QueriesPageTest, ClosesWithCAndReopensWithR)
{
    QTest::keyClick(view, Qt::Key_C);
    EXPECT_EQ(state(1), Query::State::Closed);
    page->open({.page = Place::Page::Queries, .query = 1}); // shown although the filter hid it
    EXPECT_EQ(pane->number(), 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_R);
    QTest::keyClicks(answer, u"Look again"_s);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(state(1), Query::State::Reopened);
    EXPECT_EQ(query(*study, 1)->text, u"Look again"_s);
}

TEST_F(QueriesPageTest, ClosesAllThatAreSelected)
{
    view->selectAll();
    QTest::keyClick(view, Qt::Key_C);
    EXPECT_EQ(state(1), Query::State::Closed);
    EXPECT_EQ(state(2), Query::State::Closed);
    const auto empty = page->findChild<EmptyState *>();
    EXPECT_TRUE(empty->isVisible());
}

TEST_F(QueriesPageTest, OpensTheValueWithEnter)
{
    QSignalSpy wanted(page.get(), &Page::wanted);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().value<Place>().day, 3);
    EXPECT_EQ(wanted.first().first().value<Place>().query, 0);
}

TEST_F(QueriesPageTest, F7ShowsTheLifeOfTheValueThatAQueryIsAbout)
{
    auto *history = page->findChild<HistoryPanel *>();
    QTest::keyClick(view, Qt::Key_F7);
    EXPECT_TRUE(history->isVisible());
    EXPECT_FALSE(pane->isVisible());
    EXPECT_EQ(history->key(), query(*study, 1)->about);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(history->isVisible());
    EXPECT_TRUE(pane->isVisible());
    EXPECT_TRUE(view->hasFocus());
}

TEST_F(QueriesPageTest, AreWrittenAsCsv)
{
    page->exportView();
    QFile written(file(u"queries.csv"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().split('\n');
    ASSERT_EQ(lines.size(), 4); // header, two queries, the end of the last line
    EXPECT_EQ(lines[0], "query,patient_id,occasion,item,state,origin,raised_at,raised_by,text,answer,closed_at");
    const QByteArray moment = test::fixedNow().toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray begin =
        QByteArray("1,KP-001,P1.D03,average,open,manual,").append(moment).append(",local,5 or 6?,,");
    EXPECT_TRUE(lines[1].startsWith(begin)) << lines[1].toStdString();
}

TEST_F(RaiseQueryTest, RaisesAQueryWithAReadySentence)
{
    int raised = 0;
    QWidget window;
    showFor(window);
    askForQuery(&window, *study, theme, {u"KP-001"_s, Occasion::day(1, 3), u"average"_s},
                [&raised](int n) { raised = n; });
    auto *dialog = window.findChild<RaiseQueryDialog *>();
    ASSERT_TRUE(dialog);
    QApplication::setActiveWindow(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"queryText"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(raised, 0); // nothing was asked yet
    QTest::keyClick(text, Qt::Key_2, Qt::AltModifier);
    const QString sentence = dialog->findChild<QListWidget *>()->item(1)->text();
    EXPECT_EQ(text->toPlainText(), sentence);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(raised, 1);
    EXPECT_EQ(query(*study, 1)->text, sentence);
}
