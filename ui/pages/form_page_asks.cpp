// What the questionnaire page asks and opens: notes, unreadable answers, reasons, history, the licence, Finish.
#include "core/domain/error.h"
#include "core/queries.h"
#include "ui/dialogs/raise_query_dialog.h"
#include "ui/models/words.h"
#include "ui/pages/form_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_panel.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Say = PromptLine::Level;

std::vector<Choice> choicesOf(const std::vector<Option> &options, const QString &withText = {})
{
    std::vector<Choice> choices;
    for (const Option &option : options)
        choices.push_back({option.code, option.label.in(language()), option.code == withText});
    return choices;
}

/// A date as people type it: 2018-05-23, 23/05/2018, 23.5.2018.
QDate dateFromKeys(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s}) {
        if (const QDate date = QDate::fromString(text.trimmed(), format); date.isValid())
            return date;
    }
    return QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
}

} // namespace

void FormPage::explain(int row)
{
    const bool isMultiple = m_session->model().value(row).missing == Missing::Multiple;
    const QPointer<FormView> view = m_view;
    FormSession *session = m_session;
    // Whichever way the question ends, the query is raised.
    m_question->ask({.text = isMultiple ? tr("Which boxes are ticked?") : tr("What is written?"),
                     .choices = {},
                     .placeholder = tr("as on the paper · Enter"),
                     .initial = session->model().note(row)},
                    [view, session, row](const std::optional<Answer> &answer) {
                        session->explain(row, answer ? answer->text : QString());
                        if (!view)
                            return;
                        view->typist().advanceAfterQuestion();
                        view->setFocus();
                    });
}

void FormPage::askNote(int row)
{
    const QPointer<FormView> view = m_view;
    FormSession *session = m_session;
    m_question->ask({.text = tr("Note on item %1").arg(session->model().numberWords(row)),
                     .choices = {},
                     .placeholder = tr("in a few words · Enter"),
                     .initial = session->model().note(row)},
                    [view, session, row](const std::optional<Answer> &answer) {
                        if (answer)
                            session->writeNote(row, answer->text);
                        if (view)
                            view->setFocus();
                    });
}

void FormPage::askText(int row, const QString &first)
{
    const QPointer<FormView> view = m_view;
    const FormModel &model = m_session->model();
    m_question->ask({.text = tr("Item %1 · %2").arg(model.numberWords(row), model.item(row).label.in(language())),
                     .choices = {},
                     .placeholder = tr("as on the paper · Enter"),
                     .initial = first.isEmpty() ? model.value(row).text() : first},
                    [view, row](const std::optional<Answer> &answer) {
                        if (!view)
                            return;
                        if (answer)
                            view->typist().typeText(row, answer->text);
                        view->setFocus();
                    });
}

void FormPage::askCorrectionReason()
{
    const QPointer<FormView> view = m_view;
    FormSession *session = m_session;
    m_question->ask({.text = tr("Why is it changed?"),
                     .choices = choicesOf(m_study.protocol().changeReasons, u"other"_s),
                     .placeholder = {}},
                    [view, session](const std::optional<Answer> &answer) {
                        if (answer)
                            session->beginCorrection(
                                answer->text.isEmpty() ? answer->code : QString(answer->code + u": "_s + answer->text));
                        if (view)
                            view->setFocus();
                    });
}

void FormPage::askPaper()
{
    const QPointer<FormView> view = m_view;
    const QString visitDate = m_study.value({m_patient, Occasion::visit(m_visit), u"visit_date"_s}).text();
    const QString known = m_study.value({m_patient, Occasion::visit(m_visit), formDateItem(m_instrument)}).text();
    const auto who = [this, view](const QString &date) {
        m_question->ask({.text = tr("Who filled it in?"),
                         .choices = choicesOf(m_study.dictionary().codelist(u"form_by"_s)),
                         .placeholder = {}},
                        [this, view, date](const std::optional<Answer> &answer) {
                            if (answer)
                                m_session->writePaper(date, answer->code);
                            if (view)
                                view->setFocus();
                        });
    };
    m_question->ask({.text = tr("When was the paper filled in?"),
                     .choices = {},
                     .placeholder = tr("23/05/2018 or 2018-05-23 · Enter"),
                     .initial = known.isEmpty() ? visitDate : known},
                    [this, view, who](const std::optional<Answer> &answer) {
                        const QDate date = answer ? dateFromKeys(answer->text) : QDate();
                        if (answer && !answer->text.isEmpty() && !date.isValid())
                            m_prompt->say(Say::Refusal,
                                          tr("“%1” is no date. Type it as 23/05/2018 or 2018-05-23").arg(answer->text));
                        else if (answer)
                            return who(date.isValid() ? date.toString(Qt::ISODate) : QString());
                        if (view)
                            view->setFocus();
                    });
}

void FormPage::askLicence()
{
    const LicenceItems items = licenceItems(m_instrument);
    const QString title = m_session->model().instrument().title.in(language());
    const QPointer<FormView> view = m_view;
    const auto back = [view] {
        if (view)
            view->setFocus();
    };
    const auto write = [this, items, back](const QString &holder, const QString &number, const QString &until) {
        const auto datum = [](const QString &item, const QString &text) {
            return Datum{{{}, Occasion::patient(), item}, Value(text)};
        };
        try {
            m_study.record({datum(items.holder, holder), datum(items.number, number), datum(items.validUntil, until)});
            refresh();
            m_prompt->say(Say::Info, tr("The licence is recorded"));
        } catch (const Error &error) {
            m_prompt->say(Say::Refusal, error.message());
        }
        back();
    };
    const auto askUntil = [this, write, back](const QString &holder, const QString &number) {
        m_question->ask(
            {.text = tr("Valid until"), .choices = {}, .placeholder = tr("a date, or Enter when it has no end")},
            [this, write, back, holder, number](const std::optional<Answer> &answer) {
                if (!answer)
                    return back();
                const QDate date = dateFromKeys(answer->text);
                if (!answer->text.isEmpty() && !date.isValid()) {
                    m_prompt->say(Say::Refusal,
                                  tr("“%1” is no date. Type it as 23/05/2018 or 2018-05-23").arg(answer->text));
                    return back();
                }
                write(holder, number, date.isValid() ? date.toString(Qt::ISODate) : QString());
            });
    };
    m_question->ask({.text = tr("Who holds the licence of %1?").arg(title),
                     .choices = {},
                     .placeholder = tr("hospital, sponsor · Enter")},
                    [this, askUntil, back](const std::optional<Answer> &holder) {
                        if (!holder || holder->text.isEmpty())
                            return back();
                        m_question->ask(
                            {.text = tr("Its number"), .choices = {}, .placeholder = tr("or Enter when it has none")},
                            [askUntil, back, holder](const std::optional<Answer> &number) {
                                number ? askUntil(holder->text, number->text) : back();
                            });
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
    const std::vector<Query> open = openQueriesAbout(m_study, key);
    if (!open.empty()) {
        emit wanted({.page = Place::Page::Queries, .query = open.front().number});
        return;
    }
    const QPointer<FormView> view = m_view;
    askForQuery(this, m_study, m_theme, key, [this, view](int number) {
        m_prompt->say(Say::Info, tr("Query %1 raised").arg(number));
        if (view)
            view->setFocus();
    });
}

void FormPage::finish()
{
    if (!m_session)
        return;
    m_view->typist().commit();
    if (m_session->isFinished())
        return finishAndNext();
    if (!m_session->canWrite())
        return m_prompt->say(Say::Refusal, m_session->whyNot());
    m_session->model().status().open.isEmpty() ? finishAndNext() : askOpenItems();
}

void FormPage::askOpenItems()
{
    const FormModel &model = m_session->model();
    const QStringList open = model.status().open;
    QStringList numbers;
    for (const QString &item : open)
        numbers += model.numberWords(model.rowOf(item));
    QString listed = numbers.mid(0, 4).join(u", "_s);
    if (numbers.size() > 4)
        listed += u"…"_s;
    const QPointer<FormView> view = m_view;
    m_question->ask({.text = tr("%n item(s) without an answer: %1", nullptr, int(open.size())).arg(listed),
                     .choices = {{u"go"_s, tr("Go there")}, {u"missing"_s, tr("Left blank by the patient")}},
                     .placeholder = {}},
                    [this, view, open](const std::optional<Answer> &answer) {
                        if (!view)
                            return;
                        view->setFocus();
                        if (!answer || answer->code == u"go")
                            return view->typist().go(m_session->model().rowOf(open.front()));
                        const Written written = m_session->markOpenMissing(Missing::NotDone);
                        if (written == Written::Yes || written == Written::Nothing)
                            finishAndNext();
                    });
}

void FormPage::finishAndNext()
{
    if (!m_session->isFinished()) {
        const Written written = m_session->finish();
        if (written != Written::Yes && written != Written::Nothing)
            return;
    }
    const auto forms = questionnairesOf(m_study.protocol(), m_visit);
    const auto here =
        std::find_if(forms.begin(), forms.end(), [this](const Instrument *form) { return form->id == m_instrument; });
    std::vector<const Instrument *> order(here == forms.end() ? forms.begin() : here + 1, forms.end());
    order.insert(order.end(), forms.begin(), here);
    const auto next = std::find_if(order.begin(), order.end(), [this](const Instrument *form) {
        return !formStatus(m_study, m_patient, m_visit, *form).isComplete();
    });
    if (next != order.end()) {
        const QString done = m_session->model().instrument().title.in(language());
        showForm((*next)->id);
        goToFirstOpen();
        m_prompt->say(Say::Info, tr("%1 is complete. Next: %2").arg(done, (*next)->title.in(language())));
        return;
    }
    m_allDone->setContent(u"done"_s,
                          tr("All %n form(s) of %1 are complete.", nullptr, int(forms.size())).arg(visitWords()),
                          tr("Open the patient"));
    m_middle->setCurrentWidget(m_allDone);
    m_allDone->button()->setFocus();
    refresh();
}

std::vector<KeyHelp> FormPage::keys() const
{
    return {{u"0…9"_s, tr("the ticked box; goes to the next item")},
            {u"1 0"_s, tr("ten; any other key keeps the 1")},
            {tr("X or keypad *"), tr("ten in one key")},
            {tr("O, Y, N"), tr("yes, no")},
            {u"2330"_s, tr("times, and numbers: typed, then Enter")},
            {tr("M or keypad −"), tr("the patient left it blank")},
            {u"B"_s, tr("several boxes are ticked: a note, and a query")},
            {tr("I or ?"), tr("illegible: what is written, and a query")},
            {u"K"_s, tr("not applicable, where the form allows it")},
            {tr("Enter, Tab"), tr("next item; nothing after a digit, which moved on already")},
            {tr("Shift+Enter, Shift+Tab"), tr("previous item")},
            {tr("Backspace"), tr("takes back the last answer")},
            {tr("Del"), tr("empties the answer")},
            {u"↑ ↓"_s, tr("item before, item after")},
            {u"← →"_s, tr("changes the answer without moving")},
            {tr("Page up, Page down"), tr("question before, question after")},
            {tr("C or keypad /"), tr("note on the item")},
            {u"F2"_s, tr("edit the words or the note of the item")},
            {u"F4"_s, tr("query on this answer")},
            {u"F7"_s, tr("history of this answer")},
            {u"F8, Shift+F8"_s, tr("next and previous item without an answer")},
            {u"Ctrl+Z, Ctrl+Y"_s, tr("undo, redo")},
            {u"Ctrl+Enter"_s, tr("finish the form, open the next one")},
            {u"Esc, F6"_s, tr("leave the items")}};
}

} // namespace carnet::ui
