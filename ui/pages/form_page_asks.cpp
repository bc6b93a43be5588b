// What the form page asks and opens: doubtful answers, notes, the paper, reasons, history, licence, Finish.
#include "core/domain/error.h"
#include "core/protocol/library.h"
#include "core/protocol/wording.h"
#include "ui/dialogs/licence_dialog.h"
#include "ui/dialogs/raise_query_dialog.h"
#include "ui/models/words.h"
#include "ui/pages/form_page.h"
#include "ui/pages/form_queue.h"
#include "ui/pages/form_side.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_panel.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

std::vector<Choice> choicesOf(const std::vector<Option> &options, const QString &withText = {})
{
    std::vector<Choice> choices;
    for (const Option &option : options)
        choices.push_back({option.code, option.label.in(language()), !withText.isEmpty() && option.code == withText});
    return choices;
}

} // namespace

void FormPage::askDoubt(int row)
{
    const bool isMultiple = m_session->model().value(row).missing == Missing::Multiple;
    const Question question{.text = isMultiple ? tr("Which boxes are ticked?") : tr("What is written?"),
                            .choices = {},
                            .placeholder = isMultiple ? tr("such as 2 and 3 · Enter") : tr("as on the paper · Enter"),
                            .preset = m_session->model().note(row)};
    // The guard outlives the question: whichever way it ends, the query is raised.
    const QPointer<FormView> view = m_view;
    FormSession *session = m_session;
    m_question->ask(question, [view, session, row](const std::optional<Answer> &answer) {
        session->explain(row, answer ? answer->text : QString());
        if (!view)
            return;
        view->setFocus();
        view->typist().advanceAfterQuestion();
    });
}

void FormPage::askNote(int row)
{
    const Question question{.text = tr("Note on item %1").arg(itemNumber(*m_instrument, m_session->model().item(row))),
                            .choices = {},
                            .placeholder = tr("in a few words · Enter"),
                            .preset = m_session->model().note(row)};
    const QPointer<FormView> view = m_view;
    m_question->ask(question, [this, view, row](const std::optional<Answer> &answer) {
        if (!view)
            return;
        const FormModel &model = m_session->model();
        if (answer && answer->text != model.note(row))
            m_session->write({{model.noteKey(row), Value(answer->text)}},
                             {.at = model.key(row), .words = tr("note of %1").arg(model.words(row))});
        view->setFocus();
        view->typist().settle();
    });
}

void FormPage::askCorrectionReason()
{
    if (m_question->isAsking())
        return;
    const Question question{.text = tr("Why is it changed?"),
                            .choices = choicesOf(m_study.protocol().changeReasons, u"other"_s),
                            .placeholder = {}};
    m_question->ask(question, [this](const std::optional<Answer> &answer) {
        if (answer)
            m_session->beginCorrection(answer->text.isEmpty() ? answer->code
                                                              : QString(answer->code + u": "_s + answer->text));
        focusItems();
        if (m_view)
            m_view->typist().settle();
    });
}

void FormPage::recordPaper(const QString &item, const Value &value)
{
    const Datum datum{m_session->model().formKey(item), value};
    if (m_study.value(datum.key) == value)
        return;
    m_session->write({datum}, {.at = datum.key, .words = itemWords(m_study, item)});
}

void FormPage::askPaper()
{
    if (!m_session->canWrite()) {
        m_prompt->say(PromptLine::Level::Refusal, m_session->whyNot());
        return;
    }
    const FormItems items = formItems(m_instrument->id);
    const auto shown = [&](const QString &item) {
        return dateWords(QDate::fromString(m_study.value(m_session->model().formKey(item)).text(), Qt::ISODate));
    };
    const QString visited = shown(u"visit_date"_s);
    const Question question{.text = tr("When was the paper filled in?"),
                            .choices = {},
                            .placeholder = visited.isEmpty()
                                               ? tr("a date such as 15/6/2018 · Enter")
                                               : tr("empty: on the day of the visit, %1 · Enter").arg(visited),
                            .preset = shown(items.date)};
    m_question->ask(question, [this, items](const std::optional<Answer> &answer) {
        if (!answer)
            return focusItems();
        const auto date = readDate(answer->text, m_study.today());
        if (!answer->text.isEmpty() && !date) {
            m_prompt->say(PromptLine::Level::Refusal, tr("“%1” is no date. Write it as 15/6/2018.").arg(answer->text));
            return focusItems();
        }
        recordPaper(items.date, date ? Value(date->toString(Qt::ISODate)) : Value());
        askWho();
    });
}

void FormPage::askWho()
{
    const QString item = formItems(m_instrument->id).by;
    const Question question{.text = tr("Who filled it in?"),
                            .choices = choicesOf(m_study.dictionary().item(item)->options),
                            .placeholder = {}};
    m_question->ask(question, [this, item](const std::optional<Answer> &answer) {
        if (answer)
            recordPaper(item, Value(answer->code));
        focusItems();
    });
}

void FormPage::showHistory(int row)
{
    m_history->showValue(m_session->model().key(row));
    m_right->setCurrentWidget(m_history);
}

void FormPage::raiseQuery(int row)
{
    const DatumKey key = m_session->model().key(row);
    if (const std::vector<Query> open = openQueriesAbout(m_study, key); !open.empty()) {
        emit wanted({.page = Place::Page::Queries, .query = open.front().number});
        return;
    }
    if (!m_study.mayEnter()) {
        m_prompt->say(PromptLine::Level::Refusal, m_study.entryObstacle());
        return;
    }
    const QPointer<FormView> view = m_view;
    askForQuery(this, m_study, m_theme, key, [this, view](int number) {
        m_prompt->say(PromptLine::Level::Info, tr("Query %1 raised").arg(number));
        if (view)
            view->setFocus();
    });
}

void FormPage::openLicence()
{
    auto *dialog = new LicenceDialog(m_study, m_theme, *m_instrument, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        refresh();
        focusItems();
    });
    dialog->open();
}

void FormPage::loadWording()
{
    const auto path = m_prompts.openFile(this, tr("Wording of the paper form"), {}, tr("Wording files (*.json)"));
    try {
        if (path) {
            installWording(*path, shippedInstrument);
            showWording();
            m_prompt->say(PromptLine::Level::Info,
                          tr("The wording is loaded: it is shown on this computer and never exported"));
        }
    } catch (const Error &error) {
        m_prompts.tell(this, tr("The wording was not loaded"), error.message());
    }
    focusItems();
}

// The neutral labels stay; the site's own words stand below them.
void FormPage::showWording()
{
    if (!m_view || !m_instrument)
        return;
    const auto wording = installedWording(*m_instrument, language());
    m_view->delegate().setWordings(wording ? wording->items : QHash<QString, QString>());
    m_view->viewport()->update();
}

void FormPage::finish()
{
    if (m_session->isComplete() && !m_session->isCorrecting())
        return goOn();
    if (m_view)
        m_view->commitText();
    if (m_session->isFailing() || !m_study.mayEnter()) {
        m_prompt->say(PromptLine::Level::Refusal, m_session->whyNot());
        return;
    }
    const FormModel &model = m_session->model();
    const QStringList empty = itemsWithoutAnswer(*m_instrument, model.answers());
    if (empty.isEmpty())
        return complete();
    QStringList numbers;
    for (const QString &item : empty)
        numbers += itemNumber(*m_instrument, model.item(model.rowOf(item)));
    const int count = int(numbers.size());
    constexpr int mostNamed = 6;
    if (count > mostNamed)
        numbers = numbers.first(mostNamed) << u"…"_s;
    const Question question{.text = tr("%n item(s) without an answer: %1", nullptr, count).arg(numbers.join(tr(", "))),
                            .choices = {{u"go"_s, tr("Go")}, {u"mark"_s, tr("Mark %n missing", nullptr, count)}},
                            .placeholder = {}};
    m_question->ask(question, [this, empty](const std::optional<Answer> &answer) {
        focusItems();
        const FormModel &form = m_session->model();
        if (!answer || answer->code != u"mark") {
            if (m_view)
                m_view->typist().go(form.rowOf(empty.front()));
            return;
        }
        std::vector<Datum> missing;
        for (const QString &item : empty)
            missing.push_back({form.formKey(item), Value(Missing::NotDone)});
        const Written written =
            m_session->write(std::move(missing), {.at = form.formKey(empty.front()),
                                                  .words = tr("%n item(s) missing", nullptr, int(empty.size()))});
        if (written == Written::Yes)
            complete();
    });
}

// Complete; then the next form of the visit, at once.
void FormPage::complete()
{
    if (!m_session->isComplete() || m_session->isCorrecting()) {
        const bool wasReopened = m_session->isCorrecting() || m_session->wasFinished();
        const Written written = m_session->finish();
        if (written != Written::Yes && written != Written::Nothing) {
            m_prompt->say(PromptLine::Level::Refusal, m_session->whyNot());
            return;
        }
        if (wasReopened) {
            m_session->endCorrection();
            m_prompt->say(PromptLine::Level::Info, tr("The form is complete again"));
            return refresh();
        }
    }
    goOn();
}

void FormPage::goOn()
{
    m_queue->refresh();
    if (const Instrument *next = nextOpen()) {
        emit wanted({.page = Place::Page::Form, .patient = m_patient, .visit = m_visit, .form = next->id});
        return;
    }
    m_done->setContent(
        u"check"_s, tr("All %n form(s) of %1 are complete.", nullptr, int(m_queue->forms().size())).arg(visitWords()),
        tr("Visit checklist"));
    m_middle->setCurrentWidget(m_done);
    m_done->button()->setFocus();
    refresh();
}

void FormPage::focusItems()
{
    if (m_view)
        m_view->setFocus();
}

void FormPage::focusToolbar()
{
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_finishButton, m_nextButton, m_undoButton, m_paperButton}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_help->setFocus(Qt::TabFocusReason);
}

std::vector<KeyHelp> FormPage::keys() const
{
    return {{u"0…9"_s, tr("answer, goes to the next item that applies")},
            {u"1 0"_s, tr("ten on a scale; any other key keeps the 1")},
            {tr("X or keypad *"), tr("ten in one key")},
            {tr("Y, O, N"), tr("yes, oui, no on a yes-or-no item")},
            {tr("Enter, Tab"), tr("keeps a number, time or text; next item; nothing after a digit")},
            {tr("Shift+Enter, Shift+Tab"), tr("previous item")},
            {tr("Space"), tr("next item, leaving this one as it is")},
            {tr("← →"), tr("change the answer without moving")},
            {tr("↑ ↓"), tr("previous and next item")},
            {tr("Page up, Page down"), tr("previous and next section")},
            {tr("Home, End"), tr("first and last item")},
            {tr("M or keypad −"), tr("missing: the patient left it blank")},
            {u"B"_s, tr("two boxes are ticked: which, and a query")},
            {tr("I or ?"), tr("illegible: what is written, and a query")},
            {u"K"_s, tr("not applicable, where the form has it")},
            {tr("C or keypad /"), tr("note on this item")},
            {tr("Backspace"), tr("takes back the last answer")},
            {tr("Del"), tr("empties this item")},
            {u"F2"_s, tr("who filled in the paper, and when")},
            {u"F4"_s, tr("query on this answer")},
            {u"F7"_s, tr("history of this answer")},
            {u"F8, Shift+F8"_s, tr("next and previous item without an answer")},
            {u"Ctrl+Z, Ctrl+Y"_s, tr("undo, redo")},
            {u"Ctrl+Enter"_s, tr("finish the form, next form of the visit")},
            {u"Esc, F6"_s, tr("leave the items")}};
}

} // namespace carnet::ui
