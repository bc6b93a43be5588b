#include "ui/pages/form_page.h"

#include "ui/models/words.h"
#include "ui/pages/diary_banner.h"
#include "ui/pages/form_queue.h"
#include "ui/pages/form_side.h"
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
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_paperButton(new QPushButton(this))
    , m_licenceButton(new QPushButton(this))
    , m_stateChip(new Chip(theme, this))
    , m_undoButton(new QPushButton(this))
    , m_finishButton(new QPushButton(this))
    , m_banner(new DiaryBanner(theme, this))
    , m_queue(new FormQueue(theme))
    , m_middle(new QStackedWidget)
    , m_allDone(new EmptyState(theme))
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
    delete m_view;
}

void FormPage::buildHeader(QVBoxLayout *layout)
{
    m_title->setProperty("role", u"title"_s);
    m_title->setObjectName(u"formTitle"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_subtitle->setObjectName(u"formSubtitle"_s);
    m_paperButton->setObjectName(u"formPaper"_s);
    m_licenceButton->setObjectName(u"formLicence"_s);
    for (QPushButton *link : {m_paperButton, m_licenceButton}) {
        link->setProperty("role", u"link"_s);
        link->setFocusPolicy(Qt::TabFocus);
    }
    m_undoButton->setObjectName(u"formUndo"_s);
    m_finishButton->setObjectName(u"formFinish"_s);
    m_finishButton->setProperty("role", u"primary"_s);
    setThemedIcon(m_undoButton, m_theme, u"undo"_s);
    setThemedIcon(m_finishButton, m_theme, u"check"_s, &Tokens::onFill);
    auto *below = new QHBoxLayout;
    below->setSpacing(2);
    below->addWidget(m_subtitle);
    below->addWidget(m_paperButton);
    below->addWidget(m_licenceButton);
    below->addStretch(1);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addLayout(below);
    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addLayout(titles, 1);
    header->addWidget(m_stateChip);
    header->addWidget(m_undoButton);
    header->addWidget(m_finishButton);
    layout->addLayout(header);
}

void FormPage::buildBody(QVBoxLayout *layout)
{
    m_card->setProperty("role", u"card"_s);
    m_prompt->setObjectName(u"formPrompt"_s);
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
    m_middle->addWidget(m_allDone);
    m_right->addWidget(m_side);
    m_right->addWidget(m_history);
    m_body = new QHBoxLayout;
    m_body->setSpacing(14);
    m_body->addWidget(m_queue);
    m_body->addWidget(m_middle, 1);
    m_body->addWidget(m_right);
    layout->addLayout(m_body, 1);
}

void FormPage::connectButtons()
{
    connect(m_queue, &FormQueue::wanted, this, [this](const QString &instrument) {
        showForm(instrument);
        goToFirstOpen();
    });
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        if (m_view) {
            m_view->typist().undo();
            m_view->setFocus();
        }
    });
    connect(m_finishButton, &QPushButton::clicked, this, [this] {
        if (m_session && m_session->isCorrecting())
            m_session->endCorrection();
        else if (m_session && m_session->isFinished())
            askCorrectionReason();
        else
            finish();
    });
    connect(m_paperButton, &QPushButton::clicked, this, &FormPage::askPaper);
    connect(m_licenceButton, &QPushButton::clicked, this, &FormPage::askLicence);
    connect(m_banner, &DiaryBanner::acted, this,
            [this] { m_session->isFailing() ? m_session->retry() : m_session->acceptRecovered(); });
    connect(m_banner, &DiaryBanner::refused, this, [this] { m_session->discardRecovered(); });
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_right->setCurrentWidget(m_side);
        if (m_view)
            m_view->setFocus();
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
    connect(m_allDone, &EmptyState::activated, this,
            [this] { emit wanted({.page = Place::Page::Patient, .patient = m_patient}); });
}

Place FormPage::place() const
{
    return {.page = Place::Page::Form, .patient = m_patient, .visit = m_visit, .form = m_instrument};
}

QString FormPage::visitWords() const
{
    const ProtocolVisit &visit = m_study.protocol().visits[std::size_t(m_visit)];
    return visit.label.in(language());
}

std::vector<Crumb> FormPage::crumbs() const
{
    const Place patient{.page = Place::Page::Patient, .patient = m_patient};
    return {{tr("Patients"), {.page = Place::Page::Patients}},
            {m_patient, patient},
            {visitWords(), patient},
            {m_session ? m_session->model().instrument().title.in(language()) : tr("Form"), place()}};
}

void FormPage::open(const Place &wanted)
{
    const bool isSame = m_view && wanted.patient == m_patient && wanted.visit == m_visit && isVisible() &&
                        (wanted.form.isEmpty() || wanted.form == m_instrument);
    if (isSame)
        return refresh();
    m_patient = wanted.patient;
    m_visit = std::clamp(wanted.visit, 0, int(m_study.protocol().visits.size()) - 1);
    showForm(wanted.form.isEmpty() ? firstOpenForm() : wanted.form);
    goToFirstOpen();
}

// Where the work stopped: the first form that is not complete, or the first of all.
QString FormPage::firstOpenForm() const
{
    const auto forms = questionnairesOf(m_study.protocol(), m_visit);
    const auto open = std::find_if(forms.begin(), forms.end(), [this](const Instrument *form) {
        return !formStatus(m_study, m_patient, m_visit, *form).isComplete();
    });
    return forms.empty() ? QString() : open == forms.end() ? forms.front()->id : (*open)->id;
}

void FormPage::showForm(const QString &id)
{
    m_question->cancel();
    delete m_view;
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
    m_instrument = id;
    const Instrument *instrument = instrumentOf(m_study.protocol(), id);
    if (!instrument) {
        m_allDone->setContent(u"form"_s, tr("This visit has no questionnaire."), tr("Open the patient"));
        m_middle->setCurrentWidget(m_allDone);
        return refresh();
    }
    Form &form = m_forms[{m_patient, m_visit, id}];
    if (!form.model) {
        form.model = std::make_unique<FormModel>(m_study, m_patient, m_visit, *instrument);
        form.session = std::make_unique<FormSession>(*form.model);
    }
    m_session = form.session.get();
    m_view = new FormView(*m_session, m_theme, m_card);
    m_view->setAccessibleName(instrument->title.in(language()));
    m_view->setSound(!settings::muteBeep.get());
    m_cardLayout->insertWidget(0, m_view, 1);
    m_view->show(); // a hidden table could not take the focus
    m_middle->setCurrentWidget(m_card);
    m_right->setCurrentWidget(m_side);
    m_side->showForm(m_session->model());
    connectForm();
    setFocusProxy(m_view);
    refresh();
    emit placeChanged();
}

void FormPage::connectForm()
{
    FormTypist *typist = &m_view->typist();
    connect(typist, &FormTypist::said, m_prompt,
            [this](PromptLine::Level say, const QString &sentence) { m_prompt->say(say, sentence); });
    connect(typist, &FormTypist::explainWanted, this, &FormPage::explain);
    connect(typist, &FormTypist::noteWanted, this, &FormPage::askNote);
    connect(typist, &FormTypist::textWanted, this, &FormPage::askText);
    connect(typist, &FormTypist::historyWanted, this, &FormPage::showHistory);
    connect(typist, &FormTypist::queryWanted, this, &FormPage::raiseQuery);
    connect(typist, &FormTypist::finishWanted, this, &FormPage::finish);
    connect(typist, &FormTypist::left, this, &FormPage::focusToolbar);
    connect(m_session, &FormSession::changed, this, &FormPage::refresh);
}

void FormPage::goToFirstOpen()
{
    if (!m_session)
        return;
    const FormModel &model = m_session->model();
    const FormStatus status = model.status();
    const int row = status.open.isEmpty() ? 0 : model.rowOf(status.open.front());
    m_view->typist().go(row);
    m_view->setFocus();
    if (row > 0 && status.answered > 0 && m_session->canWrite())
        m_prompt->say(PromptLine::Level::Info, tr("Continued at item %1").arg(model.numberWords(row)));
}

void FormPage::refresh()
{
    m_queue->show(m_study, m_patient, m_visit, m_instrument);
    const bool hasForm = m_session != nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undoButton, m_finishButton, m_paperButton, m_right})
        widget->setVisible(hasForm);
    if (!hasForm) {
        m_title->setText(visitWords());
        m_subtitle->setText(m_patient);
        m_stateChip->setContent(Chip::Tone::Neutral, {}, {});
        m_licenceButton->hide();
        m_banner->setContent(DiaryBanner::Tone::Neutral, {}, {});
        return;
    }
    const Instrument &instrument = m_session->model().instrument();
    m_title->setText(instrument.title.in(language()));
    m_subtitle->setText(u"%1 · %2 · "_s.arg(m_patient, visitWords()));
    const auto recorded = [&](const QString &item) {
        return m_study.value({m_patient, Occasion::visit(m_visit), item}).text();
    };
    QDate filled = QDate::fromString(recorded(formDateItem(instrument.id)), Qt::ISODate);
    if (!filled.isValid())
        filled = QDate::fromString(recorded(u"visit_date"_s), Qt::ISODate);
    const QString by = recorded(formByItem(instrument.id));
    const QString who = optionWords(m_study, formByItem(instrument.id), by.isEmpty() ? u"patient"_s : by);
    m_paperButton->setText(filled.isValid() ? tr("paper filled in by %1 on %2").arg(who, dateWords(filled))
                                            : tr("paper filled in by %1, no date").arg(who));
    const FormStatus status = m_session->model().status();
    const bool isFinished = m_session->isFinished();
    if (isFinished)
        m_stateChip->setContent(Chip::Tone::Ok, u"check"_s, tr("Complete"));
    else if (status.answered > 0)
        m_stateChip->setContent(Chip::Tone::Warn, u"clock"_s, tr("In progress"));
    else
        m_stateChip->setContent(Chip::Tone::Neutral, u"form"_s, tr("Not started"));
    m_undoButton->setEnabled(m_session->canUndo());
    m_undoButton->setToolTip(m_session->canUndo() ? tr("Undo: %1").arg(m_session->undoWords()) : tr("Nothing to undo"));
    m_finishButton->setEnabled(!m_study.isReadOnly() && !m_session->isFailing());
    m_finishButton->setText(m_session->isCorrecting() ? tr("End of corrections")
                            : isFinished              ? tr("Correct…")
                                                      : tr("Finish and next"));
    m_finishButton->setToolTip(isFinished ? QString() : tr("Ctrl+Enter"));
    m_paperButton->setEnabled(m_session->canWrite());
    m_side->refresh();
    refreshLicence();
    refreshBanner();
}

void FormPage::refreshLicence()
{
    const Instrument &instrument = m_session->model().instrument();
    m_licenceButton->setVisible(!hasLicence(m_study, instrument));
    m_licenceButton->setText(tr("No licence on record…"));
    m_licenceButton->setToolTip(instrument.licence.in(language()));
}

void FormPage::refreshBanner()
{
    const auto placesOf = [this](const Unsaved &unsaved) {
        QStringList places;
        for (const Datum &datum : unsaved.data) {
            const QString value = datum.value.missing ? code(*datum.value.missing) : datum.value.text();
            places += u"%1: %2"_s.arg(itemWords(m_study, datum.key.item), value.isEmpty() ? tr("empty") : value);
            if (places.size() == 3)
                break;
        }
        return places.join(u"; "_s);
    };
    if (m_session->isFailing()) {
        const QString since = QLocale().toString(m_session->unsaved().since.toLocalTime().time(), u"HH:mm:ss"_s);
        const QString text =
            tr("Not saved since %1: %2. Retrying… %3").arg(since, placesOf(m_session->unsaved()), m_session->failure());
        m_banner->setContent(DiaryBanner::Tone::Danger, u"warning"_s, text, tr("Try now"));
        emit saveFailed(text);
        m_wasFailing = true;
        return;
    }
    if (m_wasFailing)
        emit saveFailed({});
    m_wasFailing = false;
    const Unsaved recovered = m_session->recovered();
    if (m_study.isReadOnly())
        m_banner->setContent(DiaryBanner::Tone::Neutral, u"lock"_s, m_study.readOnlyReason());
    else if (!recovered.isEmpty())
        m_banner->setContent(
            DiaryBanner::Tone::Warn, u"ae"_s,
            tr("Typed on %1 but never saved: %2.")
                .arg(QLocale().toString(recovered.since.toLocalTime(), u"d MMM yyyy HH:mm"_s), placesOf(recovered)),
            tr("Save it now"), tr("Discard"));
    else if (m_session->isCorrecting())
        m_banner->setContent(DiaryBanner::Tone::Warn, u"pen"_s,
                             tr("Correcting a finished form: every change carries the reason you gave."));
    else
        m_banner->setContent(DiaryBanner::Tone::Neutral, {}, {});
}

void FormPage::focusToolbar()
{
    for (QWidget *button : std::initializer_list<QWidget *>{m_finishButton, m_undoButton}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_help->setFocus(Qt::TabFocusReason);
}

void FormPage::retranslate()
{
    m_undoButton->setText(tr("Undo"));
    m_help->setText(tr("Help  F1"));
    m_legend->setKeys({{u"0…9"_s, tr("answer, moves on")},
                       {u"M"_s, tr("no answer")},
                       {u"B"_s, tr("two boxes")},
                       {u"I"_s, tr("illegible")},
                       {u"⌫"_s, tr("step back")},
                       {u"C"_s, tr("note")},
                       {u"F8"_s, tr("next open")},
                       {u"Ctrl ↵"_s, tr("finish")}});
    m_side->retranslate();
    if (!m_patient.isEmpty())
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
    if (m_view)
        m_prompt->say(PromptLine::Level::Neutral, m_view->typist().placeWords());
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < m_theme.scaled(1200);
    m_queue->setFixedWidth(m_theme.scaled(isNarrow ? 206 : 244));
    m_right->setFixedWidth(m_theme.scaled(isNarrow ? 244 : 284));
}

} // namespace carnet::ui
