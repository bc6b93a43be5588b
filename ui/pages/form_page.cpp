#include "ui/pages/form_page.h"

#include "ui/dialogs/print_button.h"
#include "ui/models/words.h"
#include "ui/pages/entry_banner.h"
#include "ui/pages/form_queue.h"
#include "ui/pages/form_side.h"
#include "ui/pages/lock_place.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/key_legend.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FormPage::FormPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_licence(new QPushButton(this))
    , m_wording(new QPushButton(this))
    , m_state(new Chip(theme, this))
    , m_print(new PrintButton(
          study, theme, prompts, [this] { return papers(); }, this))
    , m_paperButton(new QPushButton(this))
    , m_undoButton(new QPushButton(this))
    , m_nextButton(new QPushButton(this))
    , m_finishButton(new QPushButton(this))
    , m_banner(new EntryBanner(theme, this))
    , m_queue(new FormQueue(study, theme, this))
    , m_middle(new QStackedWidget(this))
    , m_done(new EmptyState(theme))
    , m_card(new QFrame)
    , m_prompt(new PromptLine(theme))
    , m_question(new QuestionBar(theme))
    , m_legendRow(new QWidget)
    , m_legend(new KeyLegend(theme))
    , m_help(new QPushButton)
    , m_right(new QStackedWidget(this))
    , m_side(new FormSide(theme))
    , m_history(new HistoryPanel(study, theme))
{
    setObjectName(u"formPage"_s);
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

FormPage::~FormPage()
{
    m_study.disconnect(this);
    // The list goes before what it shows: an open text commits first.
    if (m_view)
        m_view->keepTyped();
    delete m_view;
}

void FormPage::buildHeader(QVBoxLayout *layout)
{
    m_title->setProperty("role", u"title"_s);
    m_title->setObjectName(u"formTitle"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_subtitle->setObjectName(u"formSubtitle"_s);
    m_licence->setObjectName(u"formLicence"_s);
    m_licence->setProperty("role", u"link"_s);
    m_wording->setObjectName(u"formWording"_s);
    m_wording->setProperty("role", u"link"_s);
    m_print->setObjectName(u"formPrint"_s);
    m_paperButton->setObjectName(u"formPaper"_s);
    m_undoButton->setObjectName(u"formUndo"_s);
    m_nextButton->setObjectName(u"formNext"_s);
    m_finishButton->setObjectName(u"formFinish"_s);
    m_finishButton->setProperty("role", u"primary"_s);
    setThemedIcon(m_wording, m_theme, u"file"_s, &Tokens::accent);
    setThemedIcon(m_licence, m_theme, u"warning"_s, &Tokens::warn);
    setThemedIcon(m_paperButton, m_theme, u"calendar"_s);
    setThemedIcon(m_undoButton, m_theme, u"undo"_s);
    setThemedIcon(m_nextButton, m_theme, u"right"_s);
    setThemedIcon(m_finishButton, m_theme, u"check"_s, &Tokens::onFill);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addLayout(titles, 1);
    header->addWidget(m_licence);
    header->addWidget(m_wording);
    header->addWidget(m_state);
    header->addWidget(m_print);
    header->addWidget(m_paperButton);
    header->addWidget(m_undoButton);
    header->addWidget(m_nextButton);
    header->addWidget(m_finishButton);
    layout->addLayout(header);
}

void FormPage::buildBody(QVBoxLayout *layout)
{
    m_card->setProperty("role", u"card"_s);
    m_prompt->setObjectName(u"formPrompt"_s);
    m_question->setObjectName(u"formQuestion"_s);
    m_help->setObjectName(u"formHelp"_s);
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
    m_middle->addWidget(m_card);
    m_middle->addWidget(m_done);
    m_right->addWidget(m_side);
    m_right->addWidget(m_history);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(14);
    m_body->addWidget(m_queue);
    m_body->addWidget(m_middle, 1);
    m_body->addWidget(m_right);
    layout->addLayout(m_body, 1);
}

void FormPage::connectButtons()
{
    connect(m_licence, &QPushButton::clicked, this, &FormPage::openLicence);
    connect(m_wording, &QPushButton::clicked, this, &FormPage::loadWording);
    connect(m_paperButton, &QPushButton::clicked, this, &FormPage::askPaper);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        m_view->typist().undo();
        focusItems();
    });
    connect(m_nextButton, &QPushButton::clicked, this, &FormPage::goOn);
    connect(m_finishButton, &QPushButton::clicked, this, [this] {
        if (m_session->wasFinished() && !m_session->isCorrecting() && m_session->isComplete())
            askCorrectionReason();
        else
            finish();
    });
    connect(m_queue, &FormQueue::wanted, this, [this](const QString &form) {
        emit wanted({.page = Place::Page::Form, .patient = m_patient, .visit = m_visit, .form = form});
    });
    connect(m_banner, &EntryBanner::failing, this, [this](const QString &message) {
        if (message.isEmpty() && m_view)
            m_view->typist().settle(); // nothing waits any more
        emit saveFailed(message);
    });
    connect(m_banner, &EntryBanner::unlockWanted, this, [this](const Lock &lock) { emit wanted(placeOf(lock)); });
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_right->setCurrentWidget(m_side);
        focusItems();
    });
    connect(m_history, &HistoryPanel::failed, this,
            [this](const QString &message) { m_prompt->say(PromptLine::Level::Refusal, message); });
    connect(m_question, &QuestionBar::asking, this, [this](bool isAsking) {
        m_prompt->setVisible(!isAsking);
        m_legendRow->setVisible(!isAsking);
        m_question->setFixedHeight(m_theme.scaled(34) + m_theme.scaled(36));
    });
    connect(m_help, &QPushButton::clicked, this, [this] {
        if (auto *action = window()->findChild<QAction *>(u"actionKeys"_s))
            action->trigger();
    });
    connect(m_done, &EmptyState::activated, this,
            [this] { emit wanted({.page = Place::Page::Visit, .patient = m_patient, .visit = m_visit}); });
    // One act is told several times over: buttons, queue and scores are drawn once for all of them.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &FormPage::refresh);
}

Place FormPage::place() const
{
    return {.page = Place::Page::Form,
            .patient = m_patient,
            .visit = m_visit,
            .form = m_instrument ? m_instrument->id : QString()};
}

Place FormPage::exactPlace() const
{
    Place here = place();
    const int row = m_view && m_session ? m_view->typist().current() : -1;
    if (row >= 0) {
        here.item = m_session->model().item(row).code;
        here.tab = u"back"_s;
    }
    return here;
}

std::vector<Crumb> FormPage::crumbs() const
{
    const Place patient{.page = Place::Page::Patient, .patient = m_patient, .tab = u"forms"_s};
    return {{tr("Patients"), {.page = Place::Page::Patients}},
            {m_patient, patient},
            {visitWords(), patient},
            {m_instrument ? m_instrument->title.in(language()) : QString(), place()}};
}

QString FormPage::visitWords() const
{
    if (m_visit < 0)
        return {};
    const ProtocolVisit &visit = m_study.protocol().visits[std::size_t(m_visit)];
    return visit.shortLabel.isEmpty() ? visit.label.in(language()) : visit.shortLabel.in(language());
}

const Instrument *FormPage::instrumentOf(int visit, const QString &form) const
{
    const std::vector<const Instrument *> forms = questionnairesOf(m_study.protocol(), visit);
    for (const Instrument *one : forms) {
        if (one->id == form)
            return one;
    }
    for (const Instrument *one : forms) {
        if (form.isEmpty() && questionnaireStatus(m_study, m_patient, visit, *one).isOpen())
            return one;
    }
    return forms.empty() ? nullptr : forms.front();
}

const Instrument *FormPage::nextOpen() const
{
    const auto &forms = m_queue->forms();
    std::size_t here = 0;
    while (here < forms.size() && forms[here].instrument != m_instrument)
        ++here;
    for (std::size_t step = 1; step < forms.size(); ++step) {
        const QuestionnaireStatus &form = forms[(here + step) % forms.size()];
        if (form.isOpen())
            return form.instrument;
    }
    return nullptr;
}

void FormPage::open(const Place &wanted)
{
    m_patient = wanted.patient;
    const int visit = std::clamp(wanted.visit, 0, int(m_study.protocol().visits.size()) - 1);
    const Instrument *instrument = instrumentOf(visit, wanted.form);
    if (!instrument)
        throw Error(Error::Kind::NotFound,
                    tr("No questionnaire is filled in at %1.").arg(m_study.protocol().visits[std::size_t(visit)].code));
    const bool isSame = m_view && m_session && m_session->model().patient() == wanted.patient && visit == m_visit &&
                        instrument == m_instrument && isVisible() && m_middle->currentWidget() == m_card;
    if (!isSame)
        showForm(wanted.patient, visit, *instrument);
    else
        refresh();
    if (!isSame || !wanted.item.isEmpty())
        goToStart(wanted);
}

void FormPage::showForm(const QString &patient, int visit, const Instrument &instrument)
{
    m_question->cancel();
    if (m_view)
        m_view->keepTyped();
    delete m_header;
    delete m_view;
    if (m_session)
        m_session->disconnect(&m_refresh);
    m_patient = patient;
    m_visit = visit;
    m_instrument = &instrument;
    Form &form = m_forms[{patient, visit, instrument.id}];
    if (!form.model) {
        form.model = std::make_unique<FormModel>(m_study, patient, visit, instrument);
        form.session = std::make_unique<FormSession>(*form.model);
    }
    m_session = form.session.get();
    m_view = new FormView(*m_session, m_theme, m_card);
    m_view->setSound(!settings::muteBeep.get());
    m_header = new FormHeader(*m_view, m_theme, m_card);
    m_cardLayout->insertWidget(0, m_header);
    m_cardLayout->insertWidget(1, m_view, 1);
    m_view->show(); // a hidden list could not take the focus
    m_header->show();
    m_middle->setCurrentWidget(m_card);
    m_right->setCurrentWidget(m_side);
    m_side->showForm(*m_session);
    m_queue->showForms(patient, visit, instrument.id);
    connectItems();
    setFocusProxy(m_view);
    retranslate();
    emit placeChanged();
}

void FormPage::connectItems()
{
    FormTypist *typist = &m_view->typist();
    connect(typist, &FormTypist::said, m_prompt,
            [this](PromptLine::Level say, const QString &sentence) { m_prompt->say(say, sentence); });
    connect(typist, &FormTypist::noteWanted, this, &FormPage::askNote);
    connect(typist, &FormTypist::doubtTyped, this, &FormPage::askDoubt);
    connect(typist, &FormTypist::reasonWanted, this, &FormPage::askCorrectionReason, Qt::QueuedConnection);
    connect(typist, &FormTypist::historyWanted, this, &FormPage::showHistory);
    connect(typist, &FormTypist::queryWanted, this, &FormPage::raiseQuery);
    connect(typist, &FormTypist::paperWanted, this, &FormPage::askPaper);
    // Later: the next form takes the place of the list whose key this is.
    connect(typist, &FormTypist::finishWanted, this, &FormPage::finish, Qt::QueuedConnection);
    connect(typist, &FormTypist::left, this, &FormPage::focusToolbar);
    connect(m_session, &FormSession::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormPage::refreshLegend);
}

void FormPage::goToStart(const Place &place)
{
    const FormModel &model = m_session->model();
    const int unfinished = model.firstUnfinished();
    const int wanted = place.item.isEmpty() ? -1 : model.rowOf(place.item);
    m_view->setFocus();
    m_view->typist().go(wanted >= 0 ? wanted : std::max(0, unfinished));
    const QuestionnaireStatus status = model.status();
    if (!m_session->canWrite())
        m_prompt->say(PromptLine::Level::Info, m_session->whyNot());
    else if (wanted >= 0 && place.tab == u"back")
        m_prompt->say(PromptLine::Level::Info,
                      tr("Back at item %1").arg(itemNumber(model.instrument(), model.item(wanted))));
    else if (wanted < 0 && unfinished > 0 && status.answered + status.missing > 0 && m_session->canWrite())
        m_prompt->say(PromptLine::Level::Info,
                      tr("Continued at item %1").arg(itemNumber(model.instrument(), model.item(unfinished))));
}

QString FormPage::subtitle() const
{
    if (!m_session)
        return {};
    const FormModel &model = m_session->model();
    const FormItems items = formItems(m_instrument->id);
    const auto recorded = [&](const QString &item) { return m_study.value(model.formKey(item)); };
    QStringList parts{m_patient, m_study.protocol().visits[std::size_t(m_visit)].label.in(language())};
    const QDate own = QDate::fromString(recorded(items.date).text(), Qt::ISODate);
    const QDate visited = QDate::fromString(recorded(u"visit_date"_s).text(), Qt::ISODate);
    const QString by = recorded(items.by).text();
    const QString who =
        by.isEmpty() ? optionWords(m_study, items.by, u"patient"_s) : optionWords(m_study, items.by, by);
    if (const QDate date = own.isValid() ? own : visited; date.isValid())
        parts += tr("filled in by %1 on %2").arg(who, dateWords(date));
    else if (!by.isEmpty())
        parts += tr("filled in by %1").arg(who);
    if (!m_instrument->recall.isEmpty())
        parts += tr("recall: %1").arg(m_instrument->recall.in(language()));
    return parts.join(u" · "_s);
}

void FormPage::refresh()
{
    if (!m_session)
        return;
    refreshBanner(); // first: a disk that fails may fail the rest, too
    m_subtitle->setText(subtitle());
    m_queue->refresh();
    m_side->refresh();
    refreshButtons();
    refreshLegend();
}

void FormPage::refreshButtons()
{
    const bool isComplete = m_session->isComplete();
    const bool mayWrite = m_study.mayEnter() && !m_session->isFailing() && !m_session->lock();
    const QuestionnaireStatus status = m_session->model().status();
    m_state->setContent(isComplete                              ? Chip::Tone::Ok
                        : status.state == FormState::NotStarted ? Chip::Tone::Neutral
                                                                : Chip::Tone::Warn,
                        isComplete ? u"check"_s : u"clock"_s,
                        isComplete                              ? tr("Complete")
                        : status.state == FormState::Reopened   ? tr("Reopened")
                        : status.state == FormState::NotStarted ? tr("Not started")
                                                                : tr("In progress"));
    const bool isLicensed = hasLicence(m_study, *m_instrument);
    m_licence->setVisible(!isLicensed);
    m_wording->setVisible(isLicensed && m_instrument->needsLicence);
    m_licence->setToolTip(m_instrument->licence.in(language()));
    m_paperButton->setEnabled(mayWrite && (!isComplete || m_session->isCorrecting()));
    m_paperButton->setVisible(!isComplete || m_session->isCorrecting());
    m_undoButton->setVisible(!m_session->wasFinished());
    m_undoButton->setEnabled(m_session->canUndo());
    m_undoButton->setToolTip(m_session->canUndo() ? tr("Undo: %1").arg(m_session->undoWords()) : tr("Nothing to undo"));
    m_nextButton->setVisible(isComplete && nextOpen());
    m_finishButton->setEnabled(mayWrite);
    m_finishButton->setText(isComplete ? tr("Correct…") : nextOpen() ? tr("Finish and next") : tr("Finish"));
    m_finishButton->setToolTip(isComplete ? QString() : tr("Ctrl+Enter"));
}

void FormPage::refreshBanner()
{
    const auto words = [this](const Datum &datum) {
        const QString value = valueWords(datum.value, m_study.dictionary().item(datum.key.item));
        return tr("%1: %2", "an item and its value").arg(itemWords(m_study, datum.key.item), value);
    };
    m_banner->tell(*m_session, m_study, words,
                   tr("Correcting a finished form: every change carries the reason you gave."));
}

void FormPage::refreshLegend()
{
    if (!m_view || m_view->typist().current() < 0)
        return;
    const int row = m_view->typist().current();
    std::vector<KeyHelp> keys;
    switch (m_session->model().kind(row)) {
    case AnswerKind::YesNo: keys = {{tr("Y", "the key of yes"), tr("yes")}, {u"N"_s, tr("no")}}; break;
    case AnswerKind::Scale: keys = {{u"0…9"_s, tr("answer, moves on")}, {u"X"_s, tr("ten")}}; break;
    case AnswerKind::Boxes: {
        const auto &boxes = m_session->model().boxes(row);
        const auto [low, high] = std::minmax({boxes.front().key.toInt(), boxes.back().key.toInt()});
        keys = {{u"%1…%2"_s.arg(low).arg(high), tr("answer, moves on")}};
        break;
    }
    default: keys = {{u"⏎"_s, tr("keeps it, moves on")}};
    }
    keys.insert(keys.end(), {{u"M"_s, tr("missing")},
                             {u"⌫"_s, tr("step back")},
                             {tr("Ctrl ⏎"), tr("finish")},
                             {u"C"_s, tr("note")},
                             {u"B"_s, tr("two boxes")},
                             {u"I"_s, tr("illegible")},
                             {u"↑ ↓"_s, tr("move")},
                             {u"F2"_s, tr("paper")}});
    m_legend->setKeys(std::move(keys));
}

std::vector<PaperWish> FormPage::papers() const
{
    if (!m_instrument)
        return {};
    PaperWish wish{.kind = PaperWish::Kind::Form,
                   .patient = m_patient,
                   .visit = m_visit,
                   .form = m_instrument->id,
                   .isBlank = true};
    const PaperWish blank = wish;
    wish.isBlank = false;
    return {blank, wish};
}

void FormPage::print()
{
    m_print->printFirst();
}

void FormPage::retranslate()
{
    m_title->setText(m_instrument ? m_instrument->title.in(language()) : QString());
    m_licence->setText(tr("No licence recorded"));
    m_wording->setText(tr("Wording…"));
    m_wording->setToolTip(tr("Load the licensed wording from a file of the site"));
    showWording();
    m_paperButton->setText(tr("Paper…"));
    m_paperButton->setToolTip(tr("Who filled in the paper, and when (F2)"));
    m_undoButton->setText(tr("Undo"));
    m_nextButton->setText(tr("Next form"));
    m_help->setText(tr("Help  F1"));
    m_side->retranslate();
    refresh();
}

void FormPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (auto &[place, form] : m_forms)
        form.model->retranslate();
    retranslate();
    if (m_view && m_session)
        m_prompt->say(PromptLine::Level::Neutral, m_view->typist().placeWords());
    if (m_middle->currentWidget() == m_done)
        complete();
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Large text on a small screen: the queue goes, the scores go under the items and scroll by themselves.
    const bool isNarrow = width() < m_theme.scaled(840);
    m_card->setMinimumHeight(isNarrow ? m_theme.scaled(300) : 0);
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_queue->setVisible(width() >= m_theme.scaled(1060));
    const bool isSmall = width() < m_theme.scaled(1200);
    m_queue->setFixedWidth(m_theme.scaled(isSmall ? 220 : 244));
    m_right->setMaximumHeight(isNarrow ? m_theme.scaled(180) : QWIDGETSIZE_MAX);
    const int side = m_theme.scaled(isSmall ? 264 : 300);
    m_right->setMinimumWidth(isNarrow ? 0 : side);
    m_right->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : side);
}

} // namespace carnet::ui
