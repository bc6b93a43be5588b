#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "core/visits/next_period.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/call_panel.h"
#include "ui/forms/item_fields.h"
#include "ui/forms/next_period_panel.h"
#include "ui/pages/form_page.h"
#include "ui/pages/visit_page.h"
#include "ui/widgets/prompt_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A nurse who only has a keyboard: she looks where the focus is and types what belongs there.
class NurseStudy : public WindowFixture, public testing::WithParamInterface<const char *>
{
protected:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key(key),
                        modifiers);
        QTest::qWait(1);
    }
    void type(const QString &text)
    {
        keys += int(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void enter(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    QString focusName()
    {
        QWidget *focus = QApplication::focusWidget();
        while (focus && focus->objectName().isEmpty())
            focus = focus->parentWidget();
        return focus ? focus->objectName() : QString();
    }
    QString prompt() { return find<PromptLine>("visitPrompt").text(); }
    const Protocol &protocol() { return window->study()->protocol(); }
    Value value(const QString &visit, const QString &item)
    {
        return window->study()->value({patient, Occasion::visit(protocol().visitIndex(visit)), item});
    }

    /// The first thing that Today asks for.
    void openFromToday()
    {
        window->activateWindow(); // after the dialog of the patient
        (void)QTest::qWaitForWindowActive(window.get());
        ++keys;
        QTest::keyClick(window->focusWidget(), Qt::Key_1, Qt::ControlModifier);
        QTest::qWait(1);
        ASSERT_EQ(int(frame().place().page), int(Place::Page::Today));
        press(Qt::Key_Return);
    }

    void answerField(const QString &code)
    {
        const Item &item = *window->study()->dictionary().item(code);
        if (!item.options.empty() && item.kind == Item::Kind::Number && item.maximum == 1.0) {
            const bool isNo = code.startsWith(u"elig_excluded"_s) || code == u"inf_event" || code == u"inf_interrupted";
            return press(isNo ? Qt::Key_N : Qt::Key_Y);
        }
        if (item.kind == Item::Kind::Choice)
            return press(Qt::Key_1);
        static const QHash<QString, QString> known{{u"pre_infusion_nrs"_s, u"6"_s},
                                                   {u"reeval_pain_now"_s, u"6"_s},
                                                   {u"random_no"_s, u"12"_s},
                                                   {u"consent_version"_s, u"2"_s},
                                                   {u"inf_first_start"_s, u"10h"_s},
                                                   {u"inf_first_end"_s, u"1040"_s},
                                                   {u"inf_second_start"_s, u"1045"_s},
                                                   {u"inf_second_end"_s, u"11:25"_s},
                                                   {u"infusion_start"_s, u"9h"_s},
                                                   {u"infusion_end"_s, u"1500"_s},
                                                   {u"deviation_text"_s, u"reached later"_s},
                                                   {u"sbp_mmHg"_s, u"130"_s},
                                                   {u"course_days"_s, u"4"_s},
                                                   {u"relief_percent"_s, u"40"_s},
                                                   {u"taken_percent"_s, u"100"_s},
                                                   {u"given_days"_s, u"4"_s},
                                                   {u"inf_t0_systolic"_s, u"131"_s},
                                                   {u"inf_t120_sedation"_s, u"0"_s},
                                                   {u"site"_s, u"01"_s}};
        const bool wantsDate = code == u"visit_date" || code == u"elig_decided_on" || code == u"infusion_date" ||
                               code == u"infusion_call_date";
        enter(wantsDate ? date.toString(u"dd/MM/yyyy"_s) : known.value(code));
    }

    void typeQuestionnaire()
    {
        auto &page = find<FormPage>("formPage");
        const Instrument &form = page.session()->model().instrument();
        Answers answers;
        for (const Item &item : form.items) {
            if (!isAsked(item, answers))
                continue;
            const AnswerKind kind = answerKind(item);
            const QString keysOfAnswer = kind == AnswerKind::Text   ? u"m"_s
                                         : kind == AnswerKind::Time ? item.code.endsWith(u"_1"_s) ? u"2230"_s : u"700"_s
                                         : kind == AnswerKind::Number ? item.unit == u"min" ? u"20"_s : u"7"_s
                                         : kind == AnswerKind::YesNo  ? u"y"_s
                                         : kind == AnswerKind::Scale  ? u"4"_s
                                                                      : u"2"_s;
            type(keysOfAnswer);
            if (kind == AnswerKind::Text || kind == AnswerKind::Time || kind == AnswerKind::Number)
                press(Qt::Key_Return);
            answers.insert(item.code, page.session()->model().value(page.session()->model().rowOf(item.code)));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1);
    }

    void typeDiary(int period)
    {
        for (int day = 1; day <= 35; ++day)
            type(u"573"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        bool isReceived = false;
        bool isRescueSaid = false;
        for (int guard = 0; guard < 60 && !isDiaryComplete(period); ++guard) {
            const QString at = focusName();
            if (isReceived && isRescueSaid) {
                press(Qt::Key_Return, Qt::ControlModifier);
                continue;
            }
            if (at == u"finishPaperDays") {
                enter(u"35"_s);
            } else if (at == u"finishReceived") {
                enter(date.toString(u"dd/MM/yyyy"_s));
                isReceived = true;
            } else if (at.startsWith(u"finishRescue_"_s) && at != u"finishRescue_none") {
                press(Qt::Key_Down);
            } else if (at == u"finishRescue_none") {
                press(Qt::Key_Space);
                press(Qt::Key_Return);
                isRescueSaid = true;
            } else {
                if (qobject_cast<QCheckBox *>(QApplication::focusWidget()))
                    press(Qt::Key_Space);
                press(Qt::Key_Return);
            }
        }
        EXPECT_TRUE(isDiaryComplete(period)) << focusName().toStdString();
    }
    bool isDiaryComplete(int period)
    {
        return window->study()->value({patient, Occasion::period(period), u"diary_state"_s}).text() == u"complete";
    }

    /// The day on which the thing in hand is done: as the protocol wants it.
    QDate dayOf(const Place &place)
    {
        const PatientSummary summary = patientSummary(*window->study(), patient);
        if (place.form == u"infusion")
            return date.isValid() && value(place.row, u"infusion_date"_s).hasContent() ? date.addDays(7) : date;
        const VisitStatus &status = summary.visits[std::size_t(place.visit)];
        return status.done.isValid() ? status.done : status.target.isValid() ? status.target : begin;
    }
    Value value(int row, const QString &item)
    {
        return window->study()->value({patient, Occasion::row(List::Infusion, row), item});
    }

    /// Does what Today asks for first, up to "Everything is complete".
    void doFirst()
    {
        openFromToday();
        ASSERT_EQ(int(frame().place().page), int(Place::Page::Visit)) << frame().place().form.toStdString();
        date = dayOf(frame().place());
        const QString code = protocol().visits[std::size_t(frame().place().visit)].code;
        for (int guard = 0; guard < 400; ++guard) {
            const Place place = frame().place();
            if (place.page == Place::Page::Form) {
                if (find<FormPage>("formPage").items()->hasFocus())
                    typeQuestionnaire();
                else
                    press(Qt::Key_Return); // all forms are complete: back to the checklist
                continue;
            }
            if (place.page == Place::Page::Diary) {
                typeDiary(place.period);
                continue;
            }
            ASSERT_EQ(int(place.page), int(Place::Page::Visit));
            if (prompt().startsWith(u"Everything of"_s))
                return;
            const QString at = focusName();
            auto *sheet = window->findChild<VisitPage *>()->nextPeriod();
            if (at.startsWith(u"field_"_s)) {
                answerField(at.mid(6));
            } else if (at == u"callPanel") {
                press(Qt::Key_N);
            } else if (at == u"nextPeriodReason") {
                enter(u"seen"_s);
            } else if (at.startsWith(u"nextPeriod"_s) && sheet->sheet().obstacle()) {
                const bool isDiary = sheet->sheet().obstacle()->kind == NextPeriodCheck::Kind::Diary;
                press(isDiary ? Qt::Key_Return : Qt::Key_R);
            } else {
                press(Qt::Key_Return, Qt::ControlModifier);
            }
        }
        FAIL() << code.toStdString() << ": stuck at " << focusName().toStdString() << ", "
               << frame().place().form.toStdString() << ", " << prompt().toStdString();
    }

    const QDate begin{2017, 4, 3};
    QString patient;
    QDate date = begin;
    int keys = 0;
};

} // namespace

TEST_P(NurseStudy, RunsFromTheNewPatientToTheEndOfStudyByKeysAlone)
{
    const QString id = QString::fromLatin1(GetParam());
    window->showStudy(Study::create(folder.filePath(u"site.carnet"_s),
                                    newStudyOn(shippedProtocol(id), id + u".json"_s, shippedInstrument),
                                    test::fixedClock()));
    patient = nextPatientCode(protocol().patientCodePattern, {});
    ASSERT_EQ(int(frame().place().page), int(Place::Page::Patients));
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(20);
    for (int guard = 0; guard < 10 && window->study()->patients().isEmpty(); ++guard) {
        const QString at = focusName();
        if (at == u"patientAge") {
            enter(u"54"_s);
        } else if (at == u"patientConsent") {
            enter(begin.toString(u"dd/MM/yyyy"_s));
        } else {
            if (at == u"patientSex")
                press(Qt::Key_Down);
            press(Qt::Key_Return); // the code that is proposed, the button
        }
    }
    ASSERT_EQ(window->study()->patients(), QStringList{patient}) << focusName().toStdString();

    const auto stage = [&] { return patientSummary(*window->study(), patient).stage; };
    for (int turn = 0; turn < 40 && stage() != PatientSummary::Stage::Finished; ++turn) {
        doFirst();
        if (HasFatalFailure())
            return;
    }
    const PatientSummary summary = patientSummary(*window->study(), patient);
    EXPECT_EQ(summary.stage, PatientSummary::Stage::Finished);
    const std::vector<Datum> known = window->study()->data(patient);
    const PatientValues values(known);
    for (int visit = 0; visit < int(protocol().visits.size()); ++visit) {
        EXPECT_TRUE(summary.visits[std::size_t(visit)].isDone()) << visit;
        for (const VisitForm &form : visitForms(protocol(), values, visit))
            EXPECT_TRUE(!form.isWanted || form.state == VisitForm::State::Complete) << visit << form.id.toStdString();
    }
    if (id == u"ketapain") {
        EXPECT_EQ(value(u"V1"_s, u"random_no"_s), Value(12));
        EXPECT_EQ(value(u"V3"_s, u"infusion_end"_s).text(), u"11:25"_s);
        EXPECT_EQ(value(u"V4"_s, u"guess_patient_1"_s).text(), u"active"_s);
        EXPECT_TRUE(isDiaryComplete(1) && isDiaryComplete(2));
    }
    EXPECT_TRUE(window->study()->verify().ok());
    EXPECT_EQ(told, QStringList());
    RecordProperty("keys", keys);
}

INSTANTIATE_TEST_SUITE_P(Protocols, NurseStudy,
                         testing::Values("ketapain", "inpatient-infusion", "three-arm-parallel", "one-year-cohort"),
                         [](const auto &parameter) {
                             std::string name = parameter.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace carnet::ui
