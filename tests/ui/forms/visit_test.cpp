#include "core/protocol/reader.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/pages/form_page.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// One answer as a typist gives it, and what it has to become.
struct Typed
{
    QString keys;
    Value value;
};

/// Answers that differ from item to item, made of the definition alone.
Typed answerTo(const Item &item, bool byPosition, int turn, bool french)
{
    switch (answerKind(item)) {
    case AnswerKind::Text: return {u"word %1\n"_s.arg(turn), Value(u"word %1"_s.arg(turn))};
    case AnswerKind::Time:
        return turn == 0 ? Typed{u"2315\n"_s, Value(u"23:15"_s)}
                         : Typed{french ? u"6h45\n"_s : u"6:45\n"_s, Value(u"06:45"_s)};
    case AnswerKind::Number:
        if (item.step)
            return {u"45\n"_s, Value(45)};
        return {french ? u"6,5\n"_s : u"6.5\n"_s, Value(6.5)};
    case AnswerKind::Date: return {};
    case AnswerKind::YesNo:
        return {french ? u"o"_s : u"y"_s,
                Value(item.options.front().label.en == u"yes" ? item.options.front().code.toDouble()
                                                              : item.options.back().code.toDouble())};
    case AnswerKind::Scale: {
        const int value = turn % 11;
        return {value == 10 ? u"x"_s : value == 1 ? u"1\n"_s : QString::number(value), Value(value)};
    }
    case AnswerKind::Boxes: break;
    }
    const int count = int(*item.maximum - *item.minimum) + 1;
    const int place = turn % count;
    const int value = int(*item.minimum) + (item.printedDownwards ? count - 1 - place : place);
    return {QString::number(byPosition ? place + 1 : value), Value(value)};
}

class WholeVisit : public WindowFixture, public testing::WithParamInterface<QString>
{
protected:
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &keys)
    {
        for (const QChar one : keys)
            one == u'\n' ? press(Qt::Key_Return) : QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
        QCoreApplication::processEvents();
    }
};

TEST_P(WholeVisit, IsTypedFromTheKeyboardAloneAndScoredExactly)
{
    const bool french = GetParam() == u"fr";
    language.use(GetParam());
    openStudyWith({u"KP-001"_s});
    Study &study = *window->study();
    const int visit = study.protocol().visitIndex(u"V2"_s);
    frame().go({.page = Place::Page::Form, .patient = u"KP-001"_s, .visit = visit});
    QCoreApplication::processEvents();
    auto &page = find<FormPage>("formPage");

    QHash<QString, Answers> typed;
    QStringList order;
    for (const Instrument *form : questionnairesOf(study.protocol(), visit)) {
        ASSERT_EQ(page.place().form, form->id);
        order += form->id;
        int turn = 0;
        for (const Item &item : form->items) {
            if (!isAsked(item, typed[form->id]))
                continue;
            ASSERT_EQ(page.items()->currentIndex().row(), page.session()->model().rowOf(item.code))
                << item.code.toStdString();
            const Typed answer = answerTo(item, form->coding == u"position", turn++, french);
            type(answer.keys);
            typed[form->id].insert(item.code, answer.value);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(order, (QStringList{u"bpi"_s, u"qdsa"_s, u"npsi"_s, u"hads"_s, u"sf36"_s, u"psqi"_s, u"pgic"_s}));

    const auto labels = page.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(french ? u"Les 7 formulaires"_s : u"All 7 forms of"_s);
    }));
    for (const Instrument *form : questionnairesOf(study.protocol(), visit)) {
        EXPECT_EQ(questionnaireStatus(study, u"KP-001"_s, visit, *form).state, FormState::Complete);
        const auto wanted = scores(*form, typed[form->id]);
        const auto recorded = scores(*form, answersOf(study, u"KP-001"_s, visit, *form));
        ASSERT_EQ(wanted.size(), recorded.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            EXPECT_EQ(recorded[i].value, wanted[i].value) << wanted[i].definition->id.toStdString();
        }
    }
    EXPECT_TRUE(study.verify().ok());
}

INSTANTIATE_TEST_SUITE_P(Languages, WholeVisit, testing::Values(QStringLiteral("en"), QStringLiteral("fr")),
                         [](const auto &parameter) { return parameter.param.toStdString(); });

using NewInstrument = WindowFixture;

// One JSON file, no line of C++: named at a visit, it is entered, scored and finished.
TEST_F(NewInstrument, IsEnteredInTheWindow)
{
    const QByteArray mood =
        R"({"id": "mood", "version": "1", "title": {"en": "Mood", "fr": "Humeur"}, "source": "invented",
        "licence": {"en": "none", "fr": "aucune"}, "needs_licence": false, "recall": {"en": "today", "fr": "ce jour"},
        "coding": "printed", "items": [
          {"id": "mood_1", "label": {"en": "Now", "fr": "Maintenant"}, "kind": "number", "range": [0, 10], "step": 1},
          {"id": "mood_2", "label": {"en": "Best", "fr": "Au mieux"}, "kind": "number", "range": [0, 10], "step": 1,
           "may_be_not_applicable": true}],
        "scores": [{"id": "mood_sum", "label": {"en": "Sum", "fr": "Somme"}, "main": true, "range": [0, 20],
          "missing": {"en": "both are needed", "fr": "les deux sont nécessaires"},
          "rule": {"name": "sum", "of": ["mood_1", "mood_2"], "at_least": 2}}]})";
    Study::NewStudy wish = test::ketapain();
    QJsonObject protocol = QJsonDocument::fromJson(wish.protocol).object();
    QJsonArray visits = protocol[u"visits"_s].toArray();
    for (auto &&visit : visits) {
        QJsonObject one = visit.toObject();
        if (one[u"code"_s].toString() == u"V2")
            one[u"forms"_s] = QJsonArray{u"mood"_s};
        visit = one;
    }
    protocol[u"visits"_s] = visits;
    wish.protocol = QJsonDocument(protocol).toJson();
    wish.instruments.push_back(mood);
    auto study = Study::create(folder.filePath(u"mood.carnet"_s), wish, test::fixedClock());
    study->record({Datum{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, Value(u"F"_s)}});
    window->showStudy(std::move(study));
    frame().go({.page = Place::Page::Form, .patient = u"KP-001"_s, .visit = window->study()->protocol().visitIndex(u"V2"_s), .form = u"mood"_s});
    QCoreApplication::processEvents();
    QWidget *items = &find<QListView>("formItems");
    ASSERT_EQ(QApplication::focusWidget(), items);
    QTest::keyClick(items, Qt::Key_7);
    QTest::keyClick(items, Qt::Key_X);
    auto &page = find<FormPage>("formPage");
    EXPECT_EQ(page.session()->model().scores().front().value, 17);
    QTest::keyClick(items, Qt::Key_Backspace);
    QTest::keyClick(items, Qt::Key_K);
    EXPECT_EQ(page.session()->model().value(1).missing, Missing::NotApplicable);
    QTest::keyClick(items, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents(); // the form is finished after its key
    EXPECT_EQ(page.session()->model().status().state, FormState::Complete);
}

} // namespace

} // namespace carnet::ui
