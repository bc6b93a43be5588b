#include "ui/pages/diary_page.h"

#include "ui/dialogs/print_button.h"
#include "ui/models/words.h"
#include "ui/pages/diary_finish.h"
#include "ui/pages/diary_side.h"
#include "ui/pages/entry_banner.h"
#include "ui/pages/lock_place.h"
#include "ui/pages/second_entry_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/key_legend.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DiaryPage::DiaryPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_mode(new Segmented(this))
    , m_print(new PrintButton(
          study, theme, prompts, [this] { return papersOfDiary(m_study, m_patient, m_period); }, this))
    , m_pasteButton(new QPushButton(this))
    , m_undoButton(new QPushButton(this))
    , m_finishButton(new QPushButton(this))
    , m_secondButton(new QPushButton(this))
    , m_banner(new EntryBanner(theme, this))
    , m_left(new QStackedWidget(this))
    , m_notBegun(new EmptyState(theme))
    , m_card(new QFrame)
    , m_prompt(new PromptLine(theme))
    , m_question(new QuestionBar(theme))
    , m_legendRow(new QWidget)
    , m_legend(new KeyLegend(theme))
    , m_help(new QPushButton)
    , m_right(new QStackedWidget(this))
    , m_side(new DiarySide(theme))
    , m_history(new HistoryPanel(study, theme))
{
    setObjectName(u"diaryPage"_s);
    setProperty("role", u"page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    buildHeader(layout);
    layout->addWidget(m_banner);
    buildBody(layout);
    connectButtons();
    retranslate();
}

DiaryPage::~DiaryPage()
{
    m_study.disconnect(this);
    // The grid goes before what it shows: an open note commits while it is going.
    delete m_second;
    delete m_finish;
    delete m_view;
}

void DiaryPage::buildHeader(QVBoxLayout *layout)
{
    m_title->setProperty("role", u"title"_s);
    m_title->setObjectName(u"diaryTitle"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_subtitle->setObjectName(u"diarySubtitle"_s);
    m_mode->setObjectName(u"diaryMode"_s);
    m_print->setObjectName(u"diaryPrint"_s);
    m_pasteButton->setObjectName(u"diaryPaste"_s);
    m_undoButton->setObjectName(u"diaryUndo"_s);
    m_finishButton->setObjectName(u"diaryFinishButton"_s);
    m_finishButton->setProperty("role", u"primary"_s);
    m_secondButton->setObjectName(u"diarySecondEntry"_s);
    setThemedIcon(m_secondButton, m_theme, u"verify"_s);
    setThemedIcon(m_pasteButton, m_theme, u"paste"_s);
    setThemedIcon(m_undoButton, m_theme, u"undo"_s);
    setThemedIcon(m_finishButton, m_theme, u"check"_s, &Tokens::onFill);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *header = new FoldingRow(this);
    header->left()->addLayout(titles, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_mode, m_print, m_pasteButton, m_undoButton, m_finishButton,
                                                          m_secondButton})
        header->right()->addWidget(tool);
    layout->addWidget(header);
}

void DiaryPage::buildBody(QVBoxLayout *layout)
{
    m_card->setProperty("role", u"card"_s);
    m_prompt->setObjectName(u"diaryPrompt"_s);
    m_help->setObjectName(u"diaryHelp"_s);
    m_help->setProperty("role", u"link"_s);
    m_help->setFocusPolicy(Qt::TabFocus);
    m_legendRow->setFixedHeight(m_theme.scaled(36));
    auto *legend = new QHBoxLayout(m_legendRow);
    legend->setContentsMargins(12, 0, 12, 0);
    legend->addWidget(m_legend, 1);
    legend->addWidget(m_help);
    m_cardLayout = new QVBoxLayout(m_card);
    m_cardLayout->setContentsMargins(2, 4, 2, 2);
    m_cardLayout->setSpacing(0);
    m_cardLayout->addWidget(m_prompt);
    m_cardLayout->addWidget(m_question);
    m_cardLayout->addWidget(m_legendRow);
    m_left->addWidget(m_card);
    m_left->addWidget(m_notBegun);
    m_right->addWidget(m_side);
    m_right->addWidget(m_history);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(14);
    m_body->addWidget(m_left, 1);
    m_body->addWidget(m_right);
    layout->addLayout(m_body, 1);
}

void DiaryPage::connectButtons()
{
    connect(m_mode, &Segmented::chosen, this, [this](int mode) {
        if (m_session)
            m_session->setReading(mode == 1);
        if (m_view)
            m_view->setFocus();
    });
    connect(m_pasteButton, &QPushButton::clicked, this, &DiaryPage::paste);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        if (m_view) {
            m_view->typist().undo();
            m_view->setFocus();
        }
    });
    connect(m_finishButton, &QPushButton::clicked, this, [this] {
        if (m_session && m_session->isCorrecting())
            m_session->endCorrection();
        else if (m_session && m_session->wasFinished())
            askCorrectionReason();
        else
            openFinish();
    });
    connect(m_secondButton, &QPushButton::clicked, this, [this] { m_second ? closeSecondEntry() : openSecondEntry(); });
    auto *second = new QShortcut(QKeySequence(Qt::Key_F9), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(second, &QShortcut::activated, this, [this] { m_second ? closeSecondEntry() : openSecondEntry(); });
    connect(m_banner, &EntryBanner::failing, this, [this](const QString &message) {
        if (message.isEmpty() && m_view)
            m_view->typist().settle(); // nothing waits any more
        emit saveFailed(message);
    });
    connect(m_banner, &EntryBanner::unlockWanted, this, [this](const Lock &lock) { emit wanted(placeOf(lock)); });
    connect(m_side, &DiarySide::wanted, this, [this](DiaryCell cell) {
        m_view->typist().go(cell);
        m_view->setFocus();
    });
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_right->setCurrentWidget(m_side);
        if (m_view)
            m_view->setFocus();
    });
    connect(m_history, &HistoryPanel::failed, this,
            [this](const QString &message) { m_prompt->say(Say::Refusal, message); });
    connect(m_question, &QuestionBar::asking, this, [this](bool isAsking) {
        m_prompt->setVisible(!isAsking);
        m_legendRow->setVisible(!isAsking);
        m_question->setFixedHeight(m_theme.scaled(34) + m_theme.scaled(36));
    });
    connect(m_help, &QPushButton::clicked, this, [this] {
        if (auto *action = window()->findChild<QAction *>(u"actionKeys"_s))
            action->trigger();
    });
    connect(m_notBegun, &EmptyState::activated, this,
            [this] { emit wanted({.page = Place::Page::Patient, .patient = m_patient}); });
}

Place DiaryPage::place() const
{
    return {.page = Place::Page::Diary,
            .patient = m_patient,
            .period = m_period,
            .tab = m_second ? u"second"_s : QString(),
            .visit = m_visit};
}

Place DiaryPage::exactPlace() const
{
    Place here = place();
    const auto cell = m_view && !m_second ? m_view->typist().current() : std::nullopt;
    if (cell) {
        here.day = cell->day;
        here.measure = m_session->model().plan().measures[std::size_t(cell->measure)].id;
        here.tab = u"back"_s;
    }
    return here;
}

std::vector<Crumb> DiaryPage::crumbs() const
{
    const Place patient{.page = Place::Page::Patient, .patient = m_patient};
    return {{tr("Patients"), {.page = Place::Page::Patients}},
            {m_patient, patient},
            {tr("Period %1").arg(m_period), patient},
            {tr("Diary"), place()}};
}

void DiaryPage::open(const Place &wanted)
{
    m_visit = wanted.visit;
    const bool isSame = m_view && wanted.patient == m_patient && wanted.period == m_period && isVisible();
    if (!isSame)
        showDiary(wanted.patient, wanted.period);
    else
        refresh();
    if (!isSame || wanted.day >= 0) {
        closeSecondEntry();
        goToStart(wanted);
    }
    if (wanted.tab == u"second" && !m_second)
        openSecondEntry();
}

void DiaryPage::showDiary(const QString &patient, int period)
{
    closeRescue();
    closeSecondEntry();
    m_question->cancel();
    delete m_finish;
    delete m_view;
    if (m_session)
        m_session->disconnect(this);
    m_patient = patient;
    m_period = period;
    Diary &diary = m_diaries[{patient, period}];
    if (!diary.model) {
        diary.model = std::make_unique<DiaryModel>(m_study, patient, period);
        diary.session = std::make_unique<DiarySession>(*diary.model);
    }
    m_session = diary.session.get();
    m_view = new DiaryView(*m_session, m_theme, m_card);
    m_view->setSound(!settings::muteBeep.get());
    m_cardLayout->insertWidget(0, m_view, 1);
    m_view->show(); // a hidden grid could not take the focus
    m_right->setCurrentWidget(m_side);
    m_title->setText(tr("Diary of period %1").arg(m_period));
    m_side->showDiary(*m_session);
    connectGrid();
    setFocusProxy(m_view);
    showNotBegun();
    refresh();
    emit placeChanged();
}

void DiaryPage::connectGrid()
{
    DiaryTypist *typist = &m_view->typist();
    connect(typist, &DiaryTypist::said, m_prompt,
            [this](Say say, const QString &sentence) { m_prompt->say(say, sentence); });
    connect(typist, &DiaryTypist::rescueWanted, this, &DiaryPage::openRescue);
    connect(typist, &DiaryTypist::noteWanted, m_view, &DiaryView::openNote);
    connect(typist, &DiaryTypist::illegibleTyped, this, &DiaryPage::askIllegible);
    connect(typist, &DiaryTypist::reasonWanted, this, &DiaryPage::askReason);
    connect(typist, &DiaryTypist::historyWanted, this, &DiaryPage::showHistory);
    connect(typist, &DiaryTypist::queryWanted, this, &DiaryPage::raiseQuery);
    connect(typist, &DiaryTypist::copyWanted, this, &DiaryPage::copy);
    connect(typist, &DiaryTypist::pasteWanted, this, &DiaryPage::paste);
    connect(typist, &DiaryTypist::finishWanted, this, &DiaryPage::openFinish);
    connect(typist, &DiaryTypist::left, this, &DiaryPage::focusToolbar);
    connect(m_session, &DiarySession::changed, this, &DiaryPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_side->setCurrentDay(m_session->model().dayOf(index.row()));
    });
}

void DiaryPage::goToStart(const Place &place)
{
    const DiaryModel &model = m_session->model();
    DiaryCell start{model.days().first(), 0};
    const auto unfinished = model.firstUnfinished();
    if (place.day >= 0) {
        start.day = std::min(place.day, model.days().lastShown());
        for (int measure = 0; measure < model.measures(); ++measure) {
            if (model.plan().measures[std::size_t(measure)].id == place.measure)
                start.measure = measure;
        }
    } else if (unfinished) {
        start = *unfinished;
    }
    m_view->typist().go(start);
    m_view->setFocus();
    if (place.tab == u"back")
        m_prompt->say(Say::Info, tr("Back at %1").arg(model.words(start)));
    const DiaryProgress progress = model.progress();
    const bool isContinued =
        place.day < 0 && unfinished && progress.entered + progress.missing > 0 && m_session->canWrite();
    if (!isContinued)
        return;
    const Act last = m_study.lastActOn(m_patient, m_period);
    const QString when = last.id == 0 ? QString() : QLocale().toString(last.at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
    m_prompt->say(Say::Info, when.isEmpty() ? tr("Continued at %1").arg(model.words(start))
                                            : tr("Continued at day %1, %2 (you stopped on %3)")
                                                  .arg(QString::number(start.day),
                                                       model.measureName(start.measure).toLower(), when));
}

void DiaryPage::showNotBegun()
{
    const DiaryDays &days = m_session->model().days();
    if (days.hasBegun()) {
        if (m_left->currentWidget() == m_notBegun)
            m_left->setCurrentWidget(m_card);
        return;
    }
    m_left->setCurrentWidget(m_notBegun);
    m_notBegun->setContent(u"drop"_s,
                           days.planned().isValid()
                               ? tr("Period %1 starts with infusion %1, planned %2.")
                                     .arg(QString::number(m_period), dateWords(days.planned()))
                               : tr("Period %1 starts with infusion %1, which has no date yet.").arg(m_period),
                           tr("Open the patient"));
}

QString DiaryPage::subtitle() const
{
    const DiaryModel &model = m_session->model();
    const DiaryDays &days = model.days();
    QStringList parts{m_patient, tr("days %1–%2").arg(days.first()).arg(days.last())};
    if (days.infusion().isValid())
        parts += tr("%1 to %2", "first and last date")
                     .arg(shortDateWords(days.date(days.first())), dateWords(days.date(days.last())));
    const QDate received = QDate::fromString(
        m_study.value({m_patient, Occasion::period(m_period), u"diary_received"_s}).text(), Qt::ISODate);
    if (received.isValid())
        parts += tr("received %1").arg(dateWords(received));
    if (m_session->wasFinished()) {
        parts += tr("finished");
        if (const QString second = secondEntryWords(m_study, m_patient, m_period); !second.isEmpty())
            parts += second;
    }
    return parts.join(u" · "_s);
}

void DiaryPage::refresh()
{
    if (!m_session)
        return;
    refreshBanner(); // first: a disk that fails may fail the rest, too
    showNotBegun();
    m_subtitle->setText(subtitle());
    m_side->refresh();
    refreshButtons();
    if (m_view)
        m_view->viewport()->update();
}

void DiaryPage::refreshButtons()
{
    const bool hasBegun = m_session->model().days().hasBegun();
    const bool isFinished = m_session->wasFinished();
    const bool isStudyReadOnly = !m_study.mayEnter() || m_session->lock();
    m_mode->setVisible(hasBegun && !isFinished);
    m_mode->setEnabled(!isStudyReadOnly);
    m_mode->setCurrent(m_session->isReading() || isStudyReadOnly ? 1 : 0);
    m_pasteButton->setVisible(hasBegun);
    m_pasteButton->setEnabled(m_session->canWrite());
    m_undoButton->setVisible(hasBegun && !isFinished);
    m_undoButton->setEnabled(m_session->canUndo());
    m_undoButton->setToolTip(m_session->canUndo() ? tr("Undo: %1").arg(m_session->undoWords()) : tr("Nothing to undo"));
    m_finishButton->setVisible(hasBegun);
    m_finishButton->setEnabled(!isStudyReadOnly && !m_session->isFailing() && !m_finish);
    m_finishButton->setText(m_session->isCorrecting() ? tr("End of corrections")
                            : isFinished              ? tr("Correct…")
                                                      : tr("Finish…"));
    m_finishButton->setToolTip(isFinished ? QString() : tr("Ctrl+Enter"));
    m_right->setVisible(hasBegun && !m_second);
    refreshSecondEntry();
}

void DiaryPage::refreshBanner()
{
    const auto words = [this](const Datum &datum) {
        const QString value = datum.value.missing ? code(*datum.value.missing) : datum.value.text();
        return tr("day %1, %2: %3")
            .arg(QString::number(datum.key.occasion.dayNumber()), itemWords(m_study, datum.key.item).toLower(),
                 value.isEmpty() ? tr("empty") : value);
    };
    m_banner->tell(*m_session, m_study, words,
                   tr("Correcting a finished diary: every change carries the reason you gave."));
    if (m_second && !m_session->isFailing())
        m_banner->hide(); // what it says is about the first entry
}

void DiaryPage::focusToolbar()
{
    for (QWidget *button : std::initializer_list<QWidget *>{m_finishButton, m_pasteButton, m_undoButton}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_help->setFocus(Qt::TabFocusReason);
}

void DiaryPage::print()
{
    m_print->printFirst();
}

void DiaryPage::retranslate()
{
    m_title->setText(tr("Diary of period %1").arg(m_period));
    m_mode->setTexts({tr("First entry"), tr("Read only")});
    m_pasteButton->setText(tr("Paste"));
    m_undoButton->setText(tr("Undo"));
    m_help->setText(tr("Help  F1"));
    m_legend->setKeys({{u"0…9"_s, tr("value, moves on")},
                       {u"1 0"_s, tr("or")},
                       {u"*"_s, tr("ten")},
                       {u"N"_s, tr("not done")},
                       {u"?"_s, tr("illegible")},
                       {u"+"_s, tr("rescue")},
                       {u"/"_s, tr("note")},
                       {u"⌫"_s, tr("step back")}});
    m_side->retranslate();
    if (m_second)
        m_second->retranslate();
    refresh();
}

void DiaryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (auto &[place, diary] : m_diaries)
        diary.model->retranslate();
    retranslate();
    if (m_view)
        m_prompt->say(Say::Neutral, m_view->typist().placeWords());
}

void DiaryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Large text on a small screen: the column goes under the grid, and scrolls by itself there.
    const bool isNarrow = width() < m_theme.scaled(840);
    m_card->setMinimumHeight(isNarrow ? m_theme.scaled(300) : 0);
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_right->setMaximumHeight(isNarrow ? m_theme.scaled(180) : QWIDGETSIZE_MAX);
    m_right->setMinimumWidth(isNarrow ? 0 : m_theme.scaled(300));
    m_right->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.scaled(300));
}

} // namespace carnet::ui
