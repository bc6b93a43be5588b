#include "ui/pages/sign_page.h"

#include "tests/ui/pages/pages_fixture.h"
#include "ui/models/patients_model.h"
#include "ui/models/signed_values_model.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/patient_page.h"
#include "ui/pages/visit_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/lock_banner.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::ui;
using namespace carnet::test;

namespace {

struct SignPageTest : PagesFixture
{
    SignPageTest()
    {
        prompts.confirm = [this](QWidget *, const QString &, const QString &, const QString &) {
            ++asked;
            return true;
        };
        page = std::make_unique<SignPage>(*study, theme, prompts);
        page->open(placeOf(Occasion::period(1)));
        showFor(*page);
        model = page->findChild<SignedValuesModel *>();
    }

    static Place placeOf(Occasion part)
    {
        return {.page = Place::Page::Sign, .patient = u"KP-001"_s, .row = int(part.packed())};
    }
    void set(int day, const Value &value)
    {
        study->record({{{u"KP-001"_s, Occasion::day(1, day), u"average"_s}, value}});
    }
    void press(const QString &name) { QTest::mouseClick(page->findChild<QPushButton *>(name), Qt::LeftButton); }
    QString said() const { return page->findChild<QLabel *>(u"signSaid"_s)->text(); }
    SignatureState state() const { return signatureState(*study, u"KP-001"_s, Occasion::period(1)); }

    Prompts prompts;
    std::unique_ptr<SignPage> page;
    SignedValuesModel *model = nullptr;
    int asked = 0;
};

} // namespace

TEST_F(SignPageTest, ListsWhatIsCoveredAndSignsWithCtrlEnter)
{
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model->rowCount(), 10);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"signName"_s), u"Dr A. Petit"_s);
    QTest::keyClick(page->findChild<QLineEdit *>(u"signName"_s), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(state().isSigned());
    EXPECT_EQ(state().signature->name, u"Dr A. Petit"_s);
    EXPECT_EQ(state().signature->meaning, usualMeaning());
    EXPECT_TRUE(said().startsWith(u"Signed: Dr A. Petit"_s));
}

TEST_F(SignPageTest, ShowsFirstWhatChangedSinceTheSignature)
{
    sign(*study, u"KP-001"_s, Occasion::period(1), u"seen"_s);
    set(7, 9);
    EXPECT_EQ(model->changed(), 1);
    EXPECT_EQ(model->index(0, SignedValuesModel::WhereColumn).data().toString(), u"Period 1, day 7, average pain"_s);
    EXPECT_EQ(model->index(0, SignedValuesModel::ValueColumn).data().toString(), u"9"_s);
    EXPECT_EQ(model->index(0, SignedValuesModel::BeforeColumn).data().toString(), u"5"_s);
    EXPECT_EQ(page->findChild<QPushButton *>(u"signNow"_s)->text(), u"Sign again"_s);
}

TEST_F(SignPageTest, LeadsToWhereAValueStands)
{
    QSignalSpy wanted(page.get(), &Page::wanted);
    auto *view = page->findChild<QTableView *>(u"signCovered"_s);
    view->setFocus();
    view->selectRow(2);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<Place>().day, 3);
}

TEST_F(SignPageTest, ListsWhatIsInTheWayOfALockAsLinks)
{
    const auto rows = page->findChildren<CheckRow *>(u"lockBlocker"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_FALSE(page->findChild<QPushButton *>(u"lockNow"_s)->isEnabled());
    QSignalSpy wanted(page.get(), &Page::wanted);
    QTest::mouseClick(rows.front(), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<Place>().page, Place::Page::Diary);
}

TEST_F(SignPageTest, FreezesAndUnlocksWithAReasonOnly)
{
    press(u"freezeNow"_s);
    ASSERT_TRUE(lockOn(*study, {u"KP-001"_s, Occasion::period(1)}));
    press(u"unlockNow"_s);
    EXPECT_TRUE(said().contains(u"reason"_s));
    QTest::keyClicks(page->findChild<QLineEdit *>(u"lockReason"_s), u"a page was found"_s);
    press(u"unlockNow"_s);
    EXPECT_FALSE(lockOn(*study, {u"KP-001"_s, Occasion::period(1)}));
    EXPECT_EQ(study->recentActs(1).front().reason, u"a page was found"_s);
    EXPECT_EQ(page->focusWidget()->objectName(), u"lockReason") << "the keys stay in the card of the lock";
    EXPECT_EQ(asked, 0);
}

TEST_F(SignPageTest, TheMatrixOfPatientsMarksWhatIsSignedChangedAndLocked)
{
    PatientsModel patients(*study);
    const auto moment = std::ranges::find(patients.moments(), 1, &PatientsModel::Moment::period);
    const int column = PatientsModel::FirstMoment + int(moment - patients.moments().begin());
    const auto mark = [&] {
        return patients.index(patients.rowOf(u"KP-001"_s), column).data(PatientsModel::RecordMarkRole);
    };
    EXPECT_FALSE(mark().isValid());
    sign(*study, u"KP-001"_s, Occasion::period(1), u"seen"_s);
    EXPECT_EQ(mark(), int(RecordMark::Signed));
    set(3, Value(9));
    EXPECT_EQ(mark(), int(RecordMark::ChangedAfterSignature));
    sign(*study, u"KP-001"_s, Occasion::period(1), u"seen again"_s);
    EXPECT_EQ(mark(), int(RecordMark::Signed));
    lock(*study, {u"KP-001"_s, Occasion::patient()}, true);
    EXPECT_EQ(mark(), int(RecordMark::Locked));
    EXPECT_TRUE(patients.index(patients.rowOf(u"KP-001"_s), column)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(words(RecordMark::Locked)));
}

TEST_F(SignPageTest, TheMatrixShowsWhichPartOfASignedPatientWasChanged)
{
    PatientsModel patients(*study);
    const auto mark = [&](int period) {
        const auto moment = std::ranges::find(patients.moments(), period, &PatientsModel::Moment::period);
        const int column = PatientsModel::FirstMoment + int(moment - patients.moments().begin());
        return patients.index(patients.rowOf(u"KP-001"_s), column).data(PatientsModel::RecordMarkRole);
    };
    sign(*study, u"KP-001"_s, Occasion::patient(), u"seen"_s);
    EXPECT_EQ(mark(2), int(RecordMark::Signed));
    set(3, Value(9));
    EXPECT_EQ(mark(1), int(RecordMark::ChangedAfterSignature));
    EXPECT_FALSE(mark(2).isValid()) << "the signature does not hold, and this part is not why";
}

TEST_F(SignPageTest, AsksBeforeTheWholeStudyIsFrozen)
{
    page->open({.page = Place::Page::Sign});
    press(u"freezeNow"_s);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(lockOn(*study, {}));
}

TEST_F(SignPageTest, TheWholeStudyIsLockedOnceTheCodeOfTheProtocolIsTyped)
{
    auto empty = Study::create(folder.filePath(u"empty.carnet"_s), test::ketapain(), test::fixedClock());
    SignPage whole(*empty, theme, prompts, std::chrono::milliseconds(0));
    whole.open({.page = Place::Page::Sign});
    showFor(whole);
    auto *button = whole.findChild<QPushButton *>(u"lockNow"_s);
    auto *typed = whole.findChild<QLineEdit *>(u"studyLockCode"_s);
    ASSERT_TRUE(typed->isVisible());
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClicks(typed, u"ketapain"_s);
    EXPECT_FALSE(button->isEnabled()); // it wakes a moment later
    ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(lockOn(*empty, {}));
    EXPECT_FALSE(lockOn(*empty, {})->isFrozen);
    EXPECT_FALSE(typed->isVisible());
}

TEST_F(SignPageTest, ALockedDiaryTakesNoScoreAndSaysWhoLockedIt)
{
    lock(*study, {u"KP-001"_s, Occasion::period(1)}, true);
    DiaryPage diary(*study, theme, prompts);
    diary.open({.page = Place::Page::Diary, .patient = u"KP-001"_s, .period = 1});
    showFor(diary);
    QTest::keyClick(diary.focusWidget(), Qt::Key_7);
    EXPECT_TRUE(study->value({u"KP-001"_s, Occasion::day(1, 11), u"average"_s}).isEmpty());
    EXPECT_EQ(study->value({u"KP-001"_s, Occasion::day(1, 1), u"maximum"_s}), Value());
    auto *unlock = diary.findChild<QPushButton *>(u"entryBannerAct"_s);
    ASSERT_TRUE(unlock && unlock->isVisible());
    QSignalSpy wanted(&diary, &Page::wanted);
    QTest::mouseClick(unlock, Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<Place>().page, Place::Page::Sign);
}

TEST_F(SignPageTest, VisitAndPatientShowTheSignatureAndTheLock)
{
    const int visit = study->protocol().visitIndex(u"V1"_s);
    sign(*study, u"KP-001"_s, Occasion::visit(visit), u"seen"_s);
    lock(*study, {u"KP-001"_s, Occasion::visit(visit)}, true);
    VisitPage visitPage(*study, theme, prompts);
    visitPage.open({.page = Place::Page::Visit, .patient = u"KP-001"_s, .visit = visit});
    showFor(visitPage);
    EXPECT_TRUE(visitPage.findChild<LockBanner *>()->isVisible());
    EXPECT_FALSE(visitPage.findChild<QPushButton *>(u"visitFinish"_s)->isEnabled());
    PatientPage patientPage(*study, theme, prompts);
    patientPage.open({.page = Place::Page::Patient, .patient = u"KP-001"_s});
    showFor(patientPage);
    EXPECT_FALSE(patientPage.findChild<LockBanner *>()->isVisible());
    lock(*study, {u"KP-001"_s, Occasion::patient()}, true);
    EXPECT_TRUE(patientPage.findChild<LockBanner *>()->isVisible());
    QSignalSpy wanted(&patientPage, &Page::wanted);
    QTest::mouseClick(patientPage.findChild<QPushButton *>(u"patientSign"_s), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
}
