// What the diary page asks and opens: reasons, illegible values, analgesics, history, paste, Finish.
#include "ui/pages/diary_page.h"

#include "core/patients/queries.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/raise_query_dialog.h"
#include "ui/forms/diary_rows.h"
#include "ui/models/words.h"
#include "ui/pages/diary_finish.h"
#include "ui/pages/diary_side.h"
#include "ui/widgets/history_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

std::vector<Choice> choicesOf(const std::vector<Option> &options, const QString &withText)
{
    std::vector<Choice> choices;
    for (const Option &option : options)
        choices.push_back({option.code, option.label.in(language()), option.code == withText});
    return choices;
}

} // namespace

void DiaryPage::askIllegible(DiaryCell cell)
{
    const Question question{
        .text = tr("What is written?"), .choices = {}, .placeholder = tr("as on the paper, such as 5–6 or 5½ · Enter")};
    // The guard outlives the question: whichever way it ends, the query is raised.
    const QPointer<DiaryView> view = m_view;
    DiarySession *session = m_session;
    m_question->ask(question, [view, session, cell](const std::optional<Answer> &answer) {
        session->explain(cell, answer ? answer->text : QString());
        if (!view)
            return;
        view->typist().advanceAfterQuestion();
        view->setFocus();
    });
}

void DiaryPage::askReason(const std::vector<DiaryCell> &cells)
{
    std::vector<Option> reasons = m_study.protocol().missingReasons;
    if (reasons.empty()) {
        for (const Missing missing : {Missing::NotReturned, Missing::Refused, Missing::AfterWithdrawal, Missing::Other})
            reasons.push_back({code(missing), {words(missing), words(missing)}});
    }
    const bool isRest = cells.size() > 1;
    const Question question{.text = isRest ? tr("Why are %n cell(s) empty?", nullptr, int(cells.size()))
                                           : tr("Why is it missing?"),
                            .choices = choicesOf(reasons, code(Missing::Other)),
                            .placeholder = {}};
    const QPointer<DiaryView> view = m_view;
    m_question->ask(question, [this, view, cells, isRest](const std::optional<Answer> &answer) {
        if (!view)
            return;
        if (answer)
            recordMissing(cells, *answer);
        if (answer && !isRest)
            view->typist().advanceAfterQuestion();
        else
            view->typist().settle();
        view->setFocus();
    });
}

void DiaryPage::recordMissing(const std::vector<DiaryCell> &cells, const Answer &answer)
{
    const DiaryModel &model = m_session->model();
    const Missing missing = missingFromCode(answer.code).value_or(Missing::Other);
    std::vector<Datum> values;
    for (const DiaryCell cell : cells) {
        values.push_back({model.key(cell), Value(missing)});
        if (!answer.text.isEmpty())
            values.push_back({model.commentKey(cell), Value(answer.text)});
    }
    const int count = int(cells.size());
    m_session->write(std::move(values), {.at = m_session->model().key(cells.front()),
                                         .words = count == 1 ? tr("%1 missing").arg(model.words(cells.front()))
                                                             : tr("%n cell(s) missing", nullptr, count)});
}

void DiaryPage::askCorrectionReason()
{
    std::vector<Option> reasons = m_study.protocol().changeReasons;
    const Question question{
        .text = tr("Why is it changed?"), .choices = choicesOf(reasons, u"other"_s), .placeholder = {}};
    const QPointer<DiaryView> view = m_view;
    m_question->ask(question, [this, view](const std::optional<Answer> &answer) {
        if (answer)
            m_session->beginCorrection(answer->text.isEmpty() ? answer->code
                                                              : QString(answer->code + u": "_s + answer->text));
        if (view)
            view->setFocus();
    });
}

void DiaryPage::openRescue(int day)
{
    closeRescue();
    m_rescue = new RescuePopup(m_session->model(), m_theme, day, this);
    placeRescue();
    m_rescue->show();
    m_rescue->raise();
    connect(m_rescue, &RescuePopup::resized, this, &DiaryPage::placeRescue);
    connect(m_rescue, &RescuePopup::finished, this, &DiaryPage::closeRescue);
    connect(m_rescue, &RescuePopup::lineTyped, this, [this, day](const RescueLine &line) {
        std::vector<Datum> values;
        addRescue(values, m_session->model(), day, line);
        m_session->write(std::move(values), {.at = m_session->model().keyAt(m_view->typist().current()),
                                             .words = tr("%1, day %2").arg(line.name).arg(day)});
    });
    connect(m_rescue, &RescuePopup::lineRemoved, this, [this, day](int number) {
        std::vector<Datum> values;
        addRescue(values, m_session->model(), day,
                  {.line = number, .drugClass = {}, .name = {}, .dose = {}, .units = {}, .reason = {}});
        m_session->write(std::move(values), {.at = m_session->model().keyAt(m_view->typist().current()),
                                             .words = tr("an analgesic of day %1 removed").arg(day)});
        m_prompt->say(Say::Info, tr("Removed. Undo: Ctrl+Z"));
    });
}

// Under the row of its day, or above it where there is no room.
void DiaryPage::placeRescue()
{
    const QRect row = m_view->rowRect(m_rescue->day());
    const int column = m_view->columnViewportPosition(m_session->model().rescueColumn());
    const QPoint below = m_view->mapTo(this, QPoint(std::max(0, column - m_theme.scaled(80)), row.bottom() + 2));
    const int lowest = height() - m_rescue->height() - 6;
    const int above = below.y() - row.height() - m_rescue->height() - 4;
    const int top = below.y() <= lowest ? below.y() : above >= 4 ? above : std::max(4, lowest);
    m_rescue->move(std::min(below.x(), width() - m_rescue->width() - 6), top);
}

void DiaryPage::closeRescue()
{
    if (!m_rescue)
        return;
    m_rescue->disconnect(this);
    m_rescue->hide();
    m_rescue->deleteLater();
    m_rescue = nullptr;
    if (m_view)
        m_view->setFocus();
}

void DiaryPage::showHistory(const QModelIndex &index)
{
    const DiaryModel &model = m_session->model();
    if (!index.isValid())
        return;
    const int day = model.dayOf(index.row());
    DatumKey key = model.noteKey(day);
    if (const auto cell = model.cellAt(index))
        key = model.key(*cell);
    else if (index.column() == model.rescueColumn())
        key = {model.patient(), Occasion::day(model.period(), day, 1), u"rescue_name"_s};
    m_history->showValue(key);
    m_right->setCurrentWidget(m_history);
}

void DiaryPage::raiseQuery(DiaryCell cell)
{
    const DatumKey key = m_session->model().key(cell);
    const std::vector<Query> open = openQueriesAbout(m_study, key);
    if (!open.empty()) {
        emit wanted({.page = Place::Page::Queries, .query = open.front().number});
        return;
    }
    const QPointer<DiaryView> view = m_view;
    askForQuery(this, m_study, m_theme, key, [this, view](int number) {
        m_prompt->say(Say::Info, tr("Query %1 raised").arg(number));
        if (view)
            view->setFocus();
    });
}

void DiaryPage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->typist().copied());
    m_prompt->say(Say::Info, tr("Copied"));
}

void DiaryPage::paste()
{
    if (!m_view || !m_session->canWrite()) {
        m_prompt->say(Say::Refusal, m_session ? m_session->whyNot() : QString());
        return;
    }
    const auto target = m_view->typist().current();
    const QString text = QGuiApplication::clipboard()->text();
    if (!target || text.trimmed().isEmpty()) {
        m_prompt->say(Say::Info,
                      target ? tr("The clipboard holds no text") : tr("Go to a score first: the block starts there"));
        m_view->setFocus();
        return;
    }
    const PastedBlock block = readPaste(m_session->model(), *target, text, false);
    if (block.isSingle()) {
        m_view->typist().typePasted(block.fields.front());
        m_view->setFocus();
        return;
    }
    auto *dialog = new PasteDialog(m_session->model(), m_theme, *target, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    const QPointer<DiaryView> view = m_view;
    connect(dialog, &QDialog::accepted, this, [this, dialog, target] {
        std::vector<Datum> values = dialog->data();
        const int count = int(values.size());
        m_session->write(std::move(values), {.at = m_session->model().keyAt(target),
                                             .words = tr("%n pasted value(s)", nullptr, count),
                                             .kind = ActKind::Paste,
                                             .reason = dialog->reason()});
        m_prompt->say(Say::Info, tr("%n value(s) pasted", nullptr, count));
    });
    connect(dialog, &QDialog::finished, this, [view] {
        if (view)
            view->setFocus();
    });
    dialog->open();
}

void DiaryPage::openFinish()
{
    if (!m_session || m_finish)
        return;
    if (m_session->wasFinished()) {
        m_prompt->say(Say::Info, tr("This diary is finished already"));
        return;
    }
    if (!m_session->canWrite()) {
        m_prompt->say(Say::Refusal, m_session->whyNot());
        return;
    }
    closeRescue();
    m_finish = new DiaryFinish(*m_session, m_theme);
    m_left->addWidget(m_finish);
    m_left->setCurrentWidget(m_finish);
    connect(m_finish, &DiaryFinish::cancelled, this, &DiaryPage::closeFinish);
    connect(m_finish, &DiaryFinish::goTo, this, [this](DiaryCell cell) {
        closeFinish();
        m_view->typist().go(cell);
    });
    connect(m_finish, &DiaryFinish::finished, this, [this] {
        closeFinish();
        emit wanted(
            {.page = m_visit < 0 ? Place::Page::Patient : Place::Page::Visit, .patient = m_patient, .visit = m_visit});
    });
    refreshButtons();
}

void DiaryPage::closeFinish()
{
    if (!m_finish)
        return;
    m_left->removeWidget(m_finish);
    m_finish->disconnect(this);
    m_finish->deleteLater();
    m_finish = nullptr;
    m_left->setCurrentWidget(m_card);
    m_view->setFocus();
    refresh();
}

std::vector<KeyHelp> DiaryPage::keys() const
{
    return {{u"0…9"_s, tr("value, goes to the next cell")},
            {u"1 0"_s, tr("ten; any other key keeps the 1")},
            {tr("X or keypad *"), tr("ten in one key")},
            {tr("N or keypad −"), tr("not done")},
            {u"Shift+N"_s, tr("the empty cells of this day are not done")},
            {u"Ctrl+Shift+N"_s, tr("all empty cells from here on are missing, with a reason")},
            {u"Alt+N"_s, tr("missing for another reason")},
            {tr("I or ?"), tr("illegible: what is written, and a query")},
            {tr("Enter, Tab"), tr("next cell; nothing after a digit, which moved on already")},
            {tr("Shift+Enter, Shift+Tab"), tr("previous cell")},
            {tr("Space"), tr("next cell, leaving this one as it is")},
            {tr("Backspace"), tr("takes back the last thing typed")},
            {tr("Del"), tr("empties the cell or the selected block")},
            {tr("Home, End"), tr("first and last score of the day")},
            {tr("Page up, Page down"), tr("seven days")},
            {tr("A or keypad +"), tr("rescue analgesics of this day")},
            {tr("C or keypad /"), tr("note of this day")},
            {u"F2"_s, tr("edit the note or the analgesics; on a score, its history")},
            {u"F4"_s, tr("query on this value")},
            {u"F7"_s, tr("history of this value")},
            {u"F8, Shift+F8"_s, tr("next and previous empty or odd cell")},
            {u"Ctrl+Shift+↓, Ctrl+Shift+↑"_s, tr("push the days from here down, pull them up")},
            {u"Ctrl+Z, Ctrl+Y"_s, tr("undo, redo")},
            {u"Ctrl+C, Ctrl+V"_s, tr("copy, paste a block")},
            {u"Ctrl+Enter"_s, tr("finish the diary")},
            {u"F9"_s, tr("type a finished diary a second time, and back")},
            {u"Esc, F6"_s, tr("leave the grid")}};
}

} // namespace carnet::ui
