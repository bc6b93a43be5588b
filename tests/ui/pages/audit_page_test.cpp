#include "ui/pages/audit_page.h"

#include "core/trust/locks.h"
#include "tests/ui/pages/pages_fixture.h"
#include "ui/models/trail_model.h"
#include "ui/widgets/history_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;
using namespace carnet::test;

namespace {

struct AuditPageTest : PagesFixture
{
    AuditPageTest()
    {
        prompts.saveFile = [this](QWidget *, const QString &, const QString &name, const QString &) {
            return file(name);
        };
        prompts.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
        prompts.tell = [](QWidget *, const QString &, const QString &message) { FAIL() << message.toStdString(); };
    }

    void set(Occasion occasion, const QString &item, const Value &value, ActKind kind = ActKind::Entry,
             const QString &reason = {})
    {
        study->record({{{u"KP-001"_s, occasion, item}, value}}, kind, reason);
    }
    AuditPage &shown()
    {
        page = std::make_unique<AuditPage>(*study, theme, prompts);
        page->open({});
        showFor(*page);
        model = page->findChild<TrailModel *>();
        view = page->findChild<QTableView *>(u"auditView"_s);
        return *page;
    }
    QString cell(int row, TrailModel::Column column) const { return model->index(row, column).data().toString(); }
    void choose(TrailFilter::Ready ready)
    {
        page->findChild<QComboBox *>(u"auditReady"_s)->setCurrentIndex(int(ready));
    }
    void press(const QString &name) { QTest::mouseClick(page->findChild<QPushButton *>(name), Qt::LeftButton); }

    Prompts prompts;
    std::unique_ptr<AuditPage> page;
    TrailModel *model = nullptr;
    QTableView *view = nullptr;
};

} // namespace

TEST_F(AuditPageTest, ShowsEveryChangeNewestFirstWithWhatStoodThereBefore)
{
    set(Occasion::day(1, 3), u"average"_s, 7, ActKind::Correction, u"misread"_s);
    shown();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(cell(0, TrailModel::ChangeColumn), u"5 → 7"_s);
    EXPECT_EQ(cell(0, TrailModel::PatientColumn), u"KP-001"_s);
    EXPECT_EQ(cell(0, TrailModel::WhereColumn), u"Period 1, day 3, average pain"_s);
    EXPECT_EQ(cell(0, TrailModel::ActionColumn), u"corrected"_s);
    EXPECT_EQ(cell(0, TrailModel::ReasonColumn), u"misread"_s);
    EXPECT_EQ(cell(0, TrailModel::WhoColumn), u"local"_s);
    EXPECT_EQ(cell(model->rowCount() - 1, TrailModel::ActionColumn), u"study created"_s);
    EXPECT_EQ(model->total(), model->rowCount());
}

TEST_F(AuditPageTest, SaysOnWhichComputerAnActWasMade)
{
    shown();
    EXPECT_EQ(cell(0, TrailModel::WorkstationColumn), QSysInfo::machineHostName());
    EXPECT_EQ(cell(0, TrailModel::SessionColumn).size(), 8);
}

TEST_F(AuditPageTest, FollowsTheRecordWhileItIsOpen)
{
    shown();
    const int before = model->rowCount();
    set(Occasion::day(1, 3), u"average"_s, 8);
    EXPECT_EQ(model->rowCount(), before + 1);
    EXPECT_EQ(cell(0, TrailModel::ChangeColumn), u"5 → 8"_s);
}

TEST_F(AuditPageTest, FiltersByPatientActionAndWhatAnInspectorLooksForFirst)
{
    set(Occasion::day(1, 3), u"average"_s, 7, ActKind::Correction, u"misread"_s);
    set(Occasion::day(1, 4), u"average"_s, Value(Missing::NotDone));
    set(Occasion::day(1, 12), u"average"_s, Value(Missing::NotDone));
    lock(*study, {u"KP-001"_s, Occasion::period(1)}, true);
    shown();
    choose(TrailFilter::Ready::AfterCompletion);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(cell(0, TrailModel::ChangeColumn), u"5 → 7"_s);
    choose(TrailFilter::Ready::ToMissing);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(cell(0, TrailModel::WhereColumn), u"Period 1, day 4, average pain"_s);
    choose(TrailFilter::Ready::SignaturesAndLocks);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(cell(0, TrailModel::ActionColumn), u"locked"_s);
    choose(TrailFilter::Ready::FailedLogIns);
    EXPECT_EQ(model->rowCount(), 0);
    choose(TrailFilter::Ready::All);
    page->findChild<QLineEdit *>(u"auditPatient"_s)->setText(u"031"_s);
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(cell(0, TrailModel::PatientColumn), u"KP-031"_s);
}

TEST_F(AuditPageTest, AfterCompletionMeansCorrectionsAndNeverASlipUndoneWhileTyping)
{
    set(Occasion::day(1, 3), u"average"_s, 7);
    set(Occasion::day(1, 3), u"average"_s, 5, ActKind::Undo, u"undone while typing"_s);
    set(Occasion::day(1, 20), u"average"_s, 2, ActKind::Correction, u"late"_s);
    shown();
    choose(TrailFilter::Ready::AfterCompletion);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(cell(0, TrailModel::WhereColumn), u"Period 1, day 20, average pain"_s) << "the day was empty before";
}

TEST_F(AuditPageTest, LeavesOneOfThePeriodsWithItsVisits)
{
    const int second = study->protocol().visitIndex(u"V2"_s);
    set(Occasion::day(2, 1), u"average"_s, 4);
    set(Occasion::visit(second), u"visit_date"_s, u"2018-06-01"_s);
    const int period = study->protocol().visits[std::size_t(second)].period.value_or(0);
    ASSERT_EQ(period, 2);
    shown();
    auto *periods = page->findChild<QComboBox *>(u"auditPeriod"_s);
    periods->setCurrentIndex(periods->findData(u"2"_s));
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(cell(1, TrailModel::WhereColumn), u"Period 2, day 1, average pain"_s);
    periods->setCurrentIndex(0);
    EXPECT_EQ(model->rowCount(), model->total());
}

TEST_F(AuditPageTest, FastEntryIsFoundAlsoByAPageThatWasOpenMeanwhile)
{
    shown();
    for (int day = 1; day <= 20; ++day) {
        for (const QString &measure : {u"maximum"_s, u"night"_s})
            set(Occasion::day(1, day), measure, 3);
    }
    choose(TrailFilter::Ready::FastEntry);
    EXPECT_GE(model->rowCount(), 40);
}

TEST_F(AuditPageTest, FindsWhatWasTypedFasterThanAnybodyReads)
{
    for (int day = 1; day <= 20; ++day) {
        for (const QString &measure : {u"maximum"_s, u"night"_s})
            set(Occasion::day(1, day), measure, 3);
    }
    shown();
    choose(TrailFilter::Ready::FastEntry);
    EXPECT_EQ(model->rowCount(), model->total() - 1); // the clock of the fixture stands still: all but the first act
    EXPECT_EQ(cell(0, TrailModel::WhereColumn), u"Period 1, day 20, night pain"_s);
}

TEST_F(AuditPageTest, ShowsTheWholeLifeOfTheValueInHand)
{
    set(Occasion::day(1, 3), u"average"_s, 7);
    set(Occasion::day(1, 3), u"average"_s, 8);
    shown();
    view->selectRow(0);
    auto *history = page->findChild<HistoryPanel *>();
    EXPECT_TRUE(history->isVisible());
    EXPECT_EQ(history->key(), (DatumKey{u"KP-001"_s, Occasion::day(1, 3), u"average"_s}));
    EXPECT_EQ(history->findChildren<QFrame *>(u"historyEntry"_s).size(), 3);
    view->selectRow(model->rowCount() - 1);
    EXPECT_FALSE(history->isVisible());
}

TEST_F(AuditPageTest, ChecksTheChainAndMarksWhatIsProved)
{
    shown();
    EXPECT_EQ(cell(0, TrailModel::SealColumn), u"not checked"_s);
    press(u"auditCheck"_s);
    EXPECT_EQ(cell(0, TrailModel::SealColumn), u"✓ proved"_s);
    EXPECT_TRUE(page->findChild<QLabel *>(u"auditSaid"_s)->text().startsWith(u"Trail complete"_s));
}

TEST_F(AuditPageTest, PutsDownThatTheTrailWasReviewed)
{
    shown();
    press(u"auditReview"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"auditQuestionText"_s), u"two values asked about"_s);
    QTest::keyClick(page->findChild<QLineEdit *>(u"auditQuestionText"_s), Qt::Key_Return);
    const Act review = study->recentActs(1).front();
    EXPECT_EQ(review.kind, u"review"_s);
    EXPECT_EQ(review.note, u"the whole trail, up to act 2: two values asked about"_s);
    EXPECT_EQ(cell(0, TrailModel::ActionColumn), u"trail reviewed"_s);
}

TEST_F(AuditPageTest, RedactsTheWordsOfAnAct)
{
    set(Occasion::day(1, 3), u"diary_note"_s, u"with Agathe Zwingli"_s);
    shown();
    view->selectRow(0);
    press(u"auditRedact"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"auditQuestionText"_s), u"names somebody"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"auditQuestionOrder"_s), u"the patient"_s);
    press(u"auditQuestionDo"_s);
    EXPECT_EQ(study->value({u"KP-001"_s, Occasion::day(1, 3), u"diary_note"_s}).text(), redactedText());
    EXPECT_EQ(study->recentActs(1).front().reason, u"names somebody"_s);
    EXPECT_TRUE(study->verify().ok());
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_FALSE(cell(row, TrailModel::ChangeColumn).contains(u"Zwingli"_s));
}

TEST_F(AuditPageTest, NeverTakesOutTheWordsOfAnotherActThanTheOneItAskedAbout)
{
    set(Occasion::day(1, 3), u"diary_note"_s, u"slept badly"_s);
    set(Occasion::day(1, 4), u"diary_note"_s, u"slept well"_s);
    shown();
    view->selectRow(0);
    press(u"auditRedact"_s);
    auto *reason = page->findChild<QLineEdit *>(u"auditQuestionText"_s);
    EXPECT_TRUE(reason->isVisible());
    view->selectRow(1);
    EXPECT_FALSE(reason->isVisible());
    press(u"auditRedact"_s);
    QTest::keyClick(reason, Qt::Key_Escape);
    EXPECT_FALSE(reason->isVisible());
    EXPECT_EQ(cell(0, TrailModel::ChangeColumn), u"— → slept well"_s);
}

TEST_F(AuditPageTest, WritesTheActsThatAreShown)
{
    set(Occasion::day(1, 3), u"average"_s, 7, ActKind::Correction, u"misread"_s);
    shown();
    choose(TrailFilter::Ready::AfterCompletion);
    page->exportView();
    QFile written(file(u"audit.csv"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].contains(",correction,KP-001,P1.D03,average,5,7,"));
}

TEST_F(AuditPageTest, OpensAHundredThousandChangesAndScrollsThroughThem)
{
    std::vector<CurveDraft> curves;
    for (int patient = 0; patient < 35; ++patient) {
        for (const QString &measure : {u"average"_s, u"maximum"_s, u"night"_s}) {
            CurveDraft curve{u"KP-%1"_s.arg(patient + 100), 1, measure, {}};
            for (int day = 0; day < 960; ++day)
                curve.series.set(day, Cell(10 * (day % 10)));
            curves.push_back(std::move(curve));
        }
    }
    ActDraft draft;
    draft.kind = ActKind::Import;
    draft.curves = std::move(curves);
    study->record(std::move(draft));
    shown();
    EXPECT_GT(model->rowCount(), 100'000);
    view->scrollToBottom();
    EXPECT_EQ(cell(model->rowCount() - 1, TrailModel::ActionColumn), u"study created"_s);
    EXPECT_FALSE(cell(50'000, TrailModel::ChangeColumn).isEmpty());
}
