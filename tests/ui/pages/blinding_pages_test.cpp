#include "core/study_keys.h"
#include "core/trust/accounts.h"
#include "core/trust/allocation.h"
#include "core/trust/population.h"
#include "tests/support/support.h"
#include "ui/dialogs/population_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/models/code_broken.h"
#include "ui/models/event_model.h"
#include "ui/pages/allocation_page.h"
#include "ui/pages/code_break_page.h"
#include "ui/pages/unblinding_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/prompt_line.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QString &password = publishedPassword;

/// Six randomised patients, and one account of each kind that has to do with the allocation.
class BlindingPages : public testing::Test
{
protected:
    BlindingPages()
    {
        Study::NewStudy wish = test::ketapain();
        const auto account = [](const char *name, Role role, bool holdsKey) {
            return NewAccount{{QString::fromLatin1(name), {}, role, holdsKey}, password};
        };
        wish.accounts = {account("dora", Role::DataManager, false), account("ines", Role::Investigator, false),
                         account("paul", Role::Pharmacist, true), account("sam", Role::Statistician, true),
                         account("anna", Role::Administrator, false)};
        wish.published = true; // cheap to try; the password is still asked for where it is given
        Study::create(path, wish, test::fixedClock());
        const auto study = as(u"ines"_s);
        const Occasion visit = Occasion::visit(study->protocol().visitIndex(u"V1"));
        std::vector<Datum> data;
        for (int number = 1; number <= 6; ++number)
            data.push_back({{u"KP-00%1"_s.arg(number), visit, u"random_no"_s}, number});
        study->record(data);
        prompts.openFile = [this](QWidget *, const QString &, const QString &, const QString &) {
            return std::optional(listPath);
        };
    }

    std::unique_ptr<Study> as(const QString &name) const
    {
        return Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {name, password});
    }

    void writeList(const QByteArray &bytes) const
    {
        QFile file(listPath);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// The pharmacist imports a list; the codes of its envelopes.
    std::vector<EnvelopeCode> import() const
    {
        const auto study = as(u"paul"_s);
        const QByteArray list = makeAllocationFile(*study, {.seed = 20151110, .perBlock = 1, .numbers = 6});
        const AllocationFile file = readAllocationFile(list, u"allocation.csv"_s, *study);
        return importAllocation(*study, file.rows, study->makeAllocationKey()).codes;
    }

    template <typename Widget> static Widget &find(QWidget &page, const char *name)
    {
        auto *widget = page.findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }

    template <typename PageType> static void show(PageType &page, const Place &place)
    {
        page.resize(1170, 650);
        page.show();
        page.open(place);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"study.carnet"_s);
    const QString listPath = folder.filePath(u"allocation.csv"_s);
    Theme theme;
    Prompts prompts;
};

TEST_F(BlindingPages, ThePharmacistChecksAndSealsAList)
{
    const auto study = as(u"paul"_s);
    writeList(makeAllocationFile(*study, {.seed = 20151110, .perBlock = 1, .numbers = 6}));
    AllocationPage page(*study, theme, prompts);
    show(page, {.page = Place::Page::Allocation});
    QTest::mouseClick(page.findChild<EmptyState *>()->button(), Qt::LeftButton);
    EXPECT_EQ(find<QTableView>(page, "allocationTotals").model()->index(0, 1).data().toString(), u"2"_s);
    EXPECT_EQ(allocationState(*study).numbers, 0);
    QTest::mouseClick(&find<QPushButton>(page, "allocationSeal"), Qt::LeftButton);
    EXPECT_EQ(allocationState(*study).numbers, 6) << find<PromptLine>(page, "allocationPrompt").text().toStdString();
    EXPECT_TRUE(find<QPushButton>(page, "allocationEnvelopes").isVisible());
    EXPECT_TRUE(find<QPushButton>(page, "allocationReceipt").isVisible());
}

TEST_F(BlindingPages, AnotherListWantsAReasonAndASecondPerson)
{
    import();
    const auto study = as(u"paul"_s);
    const qint64 before = allocationState(*study).imported.id;
    writeList("random_no,sequence\n1,P-K-KM\n2,K-KM-P\n");
    AllocationPage page(*study, theme, prompts);
    show(page, {.page = Place::Page::Allocation});
    QTest::mouseClick(&find<QPushButton>(page, "allocationImport"), Qt::LeftButton);
    auto &seal = find<QPushButton>(page, "allocationSeal");
    auto &second = find<QLineEdit>(page, "allocationSecond");
    auto &prompt = find<PromptLine>(page, "allocationPrompt");
    find<QLineEdit>(page, "allocationReason").setText(u"list of the sponsor corrected"_s);
    EXPECT_FALSE(seal.isEnabled());
    find<QLineEdit>(page, "allocationSecondName").setText(u"dora"_s);
    second.setText(u"not this"_s);
    ASSERT_TRUE(seal.isEnabled());
    QTest::mouseClick(&seal, Qt::LeftButton);
    EXPECT_EQ(allocationState(*study).imported.id, before);
    EXPECT_THAT(prompt.text().toStdString(), testing::HasSubstr("stays as it is"));
    EXPECT_TRUE(second.text().isEmpty());
    EXPECT_EQ(find<QLineEdit>(page, "allocationReason").text(), u"list of the sponsor corrected"_s);
    second.setText(password);
    QTest::mouseClick(&seal, Qt::LeftButton);
    EXPECT_EQ(allocationState(*study).numbers, 2) << prompt.text().toStdString();
    EXPECT_TRUE(second.text().isEmpty());
}

TEST_F(BlindingPages, ARefusalIsSeenWhereThePageHasNoRoom)
{
    import();
    const auto study = as(u"paul"_s);
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *page = new AllocationPage(*study, theme, prompts);
    area.setWidget(page);
    area.resize(900, 200);
    area.show();
    page->open({.page = Place::Page::Allocation});
    auto &prompt = find<PromptLine>(*page, "allocationPrompt");
    ASSERT_TRUE(prompt.visibleRegion().isEmpty());
    find<QLineEdit>(*page, "allocationPassword").setText(u"not this"_s);
    QTest::mouseClick(&find<QPushButton>(*page, "allocationReceipt"), Qt::LeftButton);
    EXPECT_FALSE(prompt.visibleRegion().isEmpty()) << prompt.text().toStdString();
}

TEST_F(BlindingPages, TheReceiptIsPrintedAgainWithThePassword)
{
    import();
    const auto study = as(u"paul"_s);
    AllocationPage page(*study, theme, prompts);
    show(page, {.page = Place::Page::Allocation});
    auto &button = find<QPushButton>(page, "allocationReceipt");
    ASSERT_TRUE(button.isVisible());
    find<QLineEdit>(page, "allocationPassword").setText(u"not this"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_THAT(find<PromptLine>(page, "allocationPrompt").text().toStdString(), testing::HasSubstr("wrong"));
    EXPECT_EQ(page.findChild<PrintPreview *>(), nullptr);
    find<QLineEdit>(page, "allocationPassword").setText(password);
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_NE(page.findChild<PrintPreview *>(), nullptr);
    EXPECT_TRUE(find<QLineEdit>(page, "allocationPassword").text().isEmpty());
}

TEST_F(BlindingPages, AListThatIsWrongCannotBeSealed)
{
    const auto study = as(u"paul"_s);
    writeList("random_no,sequence\n1,P-K-KM\n1,P-KM-K\n");
    AllocationPage page(*study, theme, prompts);
    show(page, {.page = Place::Page::Allocation});
    QTest::mouseClick(page.findChild<EmptyState *>()->button(), Qt::LeftButton);
    EXPECT_FALSE(find<QPushButton>(page, "allocationSeal").isEnabled());
}

TEST_F(BlindingPages, EverythingThatIsWrongWithAListIsSaidAtOnce)
{
    const auto study = as(u"paul"_s);
    writeList("random_no,sequence\n1,P-K-KM\n1,P-KM-K\nx,K-P-KM\n4,P-K-X\n5,P-K\n");
    AllocationPage page(*study, theme, prompts);
    show(page, {.page = Place::Page::Allocation});
    QTest::mouseClick(page.findChild<EmptyState *>()->button(), Qt::LeftButton);
    const auto &findings = find<QListWidget>(page, "allocationFindings");
    ASSERT_EQ(findings.count(), 4);
    EXPECT_TRUE(findings.item(0)->text().startsWith(u"allocation.csv:3:"_s));
    EXPECT_TRUE(findings.item(3)->text().startsWith(u"allocation.csv:6:"_s));
    EXPECT_EQ(page.focusWidget()->objectName(), u"allocationCancel"_s);
}

TEST_F(BlindingPages, ThePharmacistGivesTheKeyToAHolderWhoCameLater)
{
    import();
    as(u"anna"_s)->addAccount({{u"tess"_s, {}, Role::Statistician, true}, u"four words are enough"_s});
    const auto study = as(u"paul"_s);
    AllocationPage page(*study, theme, prompts);
    show(page, {.page = Place::Page::Allocation});
    EXPECT_EQ(keyHolders(*study).waiting, QStringList(u"tess"_s));
    find<QLineEdit>(page, "allocationPassword").setText(u"not this"_s);
    QTest::mouseClick(&find<QPushButton>(page, "allocationShare"), Qt::LeftButton);
    EXPECT_EQ(keyHolders(*study).waiting, QStringList(u"tess"_s));
    find<QLineEdit>(page, "allocationPassword").setText(password);
    QTest::mouseClick(&find<QPushButton>(page, "allocationShare"), Qt::LeftButton);
    EXPECT_TRUE(keyHolders(*study).waiting.isEmpty());
    EXPECT_TRUE(find<QPushButton>(page, "allocationShare").isHidden());
}

TEST_F(BlindingPages, TheAllocationIsForThePharmacistAlone)
{
    import();
    const auto study = as(u"dora"_s);
    AllocationPage page(*study, theme, prompts);
    EXPECT_THROW(page.open({.page = Place::Page::Allocation}), Error);
}

TEST_F(BlindingPages, AnInvestigatorBreaksOneCodeWithTheEnvelope)
{
    const auto codes = import();
    const auto study = as(u"ines"_s);
    CodeBreakPage page(*study, theme, prompts, {std::chrono::milliseconds(0), std::chrono::seconds(60)});
    show(page, {.page = Place::Page::CodeBreak, .patient = u"KP-003"_s, .period = 2});
    auto &button = find<QPushButton>(page, "codeBreakNow");
    find<QPlainTextEdit>(page, "codeBreakReason").setPlainText(u"seizure, the ward must know"_s);
    find<QLineEdit>(page, "codeBreakPassword").setText(password);
    QTest::qWait(1);
    EXPECT_FALSE(button.isEnabled());
    find<QLineEdit>(page, "codeBreakCode").setText(codes[7].code.toLower()); // number 3, period 2
    ASSERT_TRUE(QTest::qWaitFor([&button] { return button.isEnabled(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    auto &treatment = find<QLabel>(page, "codeBreakTreatment");
    EXPECT_EQ(treatment.text(), u"ketamine and magnesium (KM)"_s)
        << find<PromptLine>(page, "codeBreakPrompt").text().toStdString();
    EXPECT_TRUE(isCodeBroken(*study, u"KP-003"_s));
    for (const QString &patient : {u"KP-003"_s, u"KP-004"_s})
        study->record({{{patient, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s}, u"nausea"_s}});
    EventModel events(*study);
    events.reload();
    EXPECT_TRUE(events.index(events.rowOf(u"KP-003"_s, 1), EventModel::PatientColumn).data(codeBrokenRole).toBool());
    EXPECT_FALSE(events.index(events.rowOf(u"KP-004"_s, 1), EventModel::PatientColumn).data(codeBrokenRole).toBool());
    EXPECT_TRUE(find<QLineEdit>(page, "codeBreakCode").text().isEmpty());
    page.hide();
    EXPECT_TRUE(treatment.text().isEmpty());
}

TEST_F(BlindingPages, AWrongPasswordOpensNothing)
{
    const auto codes = import();
    const auto study = as(u"ines"_s);
    CodeBreakPage page(*study, theme, prompts, {std::chrono::milliseconds(0), std::chrono::seconds(60)});
    show(page, {.page = Place::Page::CodeBreak, .patient = u"KP-003"_s, .period = 2});
    find<QPlainTextEdit>(page, "codeBreakReason").setPlainText(u"seizure, the ward must know"_s);
    find<QLineEdit>(page, "codeBreakCode").setText(codes[7].code);
    find<QLineEdit>(page, "codeBreakPassword").setText(u"not the password"_s);
    auto &button = find<QPushButton>(page, "codeBreakNow");
    ASSERT_TRUE(QTest::qWaitFor([&button] { return button.isEnabled(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_FALSE(isCodeBroken(*study, u"KP-003"_s));
    EXPECT_TRUE(find<QLabel>(page, "codeBreakTreatment").text().isEmpty());
    EXPECT_EQ(find<QPlainTextEdit>(page, "codeBreakReason").toPlainText(), u"seizure, the ward must know"_s);
}

TEST_F(BlindingPages, ThePharmacistNeedsThePasswordOnly)
{
    import();
    const auto study = as(u"paul"_s);
    CodeBreakPage page(*study, theme, prompts, {std::chrono::milliseconds(0), std::chrono::seconds(60)});
    show(page, {.page = Place::Page::CodeBreak, .patient = u"KP-001"_s, .period = 1});
    EXPECT_FALSE(find<QLineEdit>(page, "codeBreakCode").isVisible());
    find<QPlainTextEdit>(page, "codeBreakReason").setPlainText(u"asked for by the ward at night"_s);
    find<QLineEdit>(page, "codeBreakPassword").setText(password);
    auto &button = find<QPushButton>(page, "codeBreakNow");
    ASSERT_TRUE(QTest::qWaitFor([&button] { return button.isEnabled(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(find<QLabel>(page, "codeBreakTreatment").text(), u"placebo (P)"_s);
}

TEST_F(BlindingPages, TwoPeopleUnblindOnceEverythingIsDone)
{
    import();
    {
        const auto study = as(u"ines"_s);
        std::vector<Datum> signatures;
        for (const QString &patient : study->patients()) {
            signatures.push_back({{patient, Occasion::row(List::Signature, 1), u"sig_about"_s}, u"-"_s});
            signatures.push_back(
                {{patient, Occasion::row(List::Signature, 1), u"sig_last_act"_s}, double(study->lastAct())});
        }
        study->record(signatures, ActKind::Sign);
    }
    const auto study = as(u"dora"_s);
    UnblindingPage page(*study, theme, prompts, std::chrono::milliseconds(0));
    show(page, {.page = Place::Page::Unblinding});
    auto &button = find<QPushButton>(page, "unblindingNow");
    find<QLineEdit>(page, "unblindingFirst").setText(password);
    find<QLineEdit>(page, "unblindingSecondName").setText(u"sam"_s);
    find<QLineEdit>(page, "unblindingSecond").setText(password);
    find<QLineEdit>(page, "unblindingCode").setText(u"ketapain"_s);
    EXPECT_FALSE(button.isEnabled()); // nothing is locked, no backup
    std::vector<Datum> locks;
    for (const QString &patient : study->patients())
        locks.push_back({{patient, Occasion::patient(), u"patient_lock"_s}, u"locked"_s});
    study->record(locks, ActKind::Lock);
    study->backup(folder.filePath(u"backups"_s));
    QTimer::singleShot(0, &page, [] {
        auto *dialog = qobject_cast<PopulationDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto &fix = find<QPushButton>(*dialog, "populationFix");
        auto &patients = find<QListWidget>(*dialog, "populationPatients");
        EXPECT_EQ(patients.count(), 6);
        patients.item(1)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(&fix, Qt::LeftButton);
        EXPECT_TRUE(find<QLabel>(*dialog, "populationProblem").isVisible()) << "why is KP-002 left out?";
        QTest::keyClicks(&find<QLineEdit>(*dialog, "populationReason"), u"never infused"_s);
        QTest::mouseClick(&fix, Qt::LeftButton);
    });
    QTest::mouseClick(&find<QAbstractButton>(page, "unblindingStep1"), Qt::LeftButton);
    EXPECT_EQ(population(*study).leftOut, QStringList(u"KP-002"_s));
    QTest::mouseClick(&find<QPushButton>(page, "unblindingCheck"), Qt::LeftButton);
    EXPECT_FALSE(button.isEnabled()); // it wakes a moment later
    ASSERT_TRUE(QTest::qWaitFor([&button] { return button.isEnabled(); }))
        << find<PromptLine>(page, "unblindingPrompt").text().toStdString();
    const auto pressWith = [&](const QString &name, const QString &typed) {
        find<QLineEdit>(page, "unblindingFirst").setText(password);
        find<QLineEdit>(page, "unblindingSecondName").setText(name);
        find<QLineEdit>(page, "unblindingSecond").setText(typed);
        EXPECT_FALSE(button.isEnabled()); // it waits anew after every change
        EXPECT_TRUE(QTest::qWaitFor([&button] { return button.isEnabled(); }));
        QTest::mouseClick(&button, Qt::LeftButton);
        return find<PromptLine>(page, "unblindingPrompt").text().toStdString();
    };
    EXPECT_THAT(pressWith(u"sam"_s, u"not this"_s), testing::HasSubstr("is wrong"));
    EXPECT_EQ(study->recentActs(1).front().kind, code(ActKind::LogInFailed));
    EXPECT_THAT(pressWith(u"ines"_s, password), testing::HasSubstr("ines cannot be the second person"));
    EXPECT_FALSE(study->isUnblinded());
    pressWith(u"sam"_s, password);
    EXPECT_TRUE(study->isUnblinded()) << find<PromptLine>(page, "unblindingPrompt").text().toStdString();
    EXPECT_TRUE(find<QPushButton>(page, "unblindingCertificate").isVisible());
    EXPECT_EQ(treatments(*study).at(u"KP-003"_s), (QStringList{u"K"_s, u"KM"_s, u"P"_s}));
}

TEST_F(BlindingPages, OnePersonAloneUnblindsNothing)
{
    import();
    const auto study = as(u"sam"_s);
    EXPECT_FALSE(obstacle(study->person(), study->person()).isEmpty());
}

} // namespace

} // namespace carnet::ui
