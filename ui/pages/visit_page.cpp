#include "ui/pages/visit_page.h"

#include "core/domain/error.h"
#include "ui/dialogs/print_button.h"
#include "ui/forms/call_panel.h"
#include "ui/forms/item_fields.h"
#include "ui/forms/next_period_panel.h"
#include "ui/models/event_words.h"
#include "ui/models/visit_fields.h"
#include "ui/models/words.h"
#include "ui/pages/lock_place.h"
#include "ui/pages/page_factory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/lock_banner.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/step_strip.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

VisitPage::VisitPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_when(new ElidedLabel(this))
    , m_state(new Chip(theme, this))
    , m_signed(new Chip(theme, this))
    , m_sign(new QPushButton(this))
    , m_lock(new LockBanner(theme, this))
    , m_historyCard(new Card(this))
    , m_history(new HistoryPanel(study, theme, m_historyCard))
    , m_print(new PrintButton(
          study, theme, prompts, [this] { return papers(); }, this))
    , m_start(new QPushButton(this))
    , m_strip(new StepStrip(theme, this))
    , m_checklist(new Card(this))
    , m_checklistRows(new QVBoxLayout)
    , m_card(new Card(this))
    , m_about(new QLabel(m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_scroll(new QScrollArea(m_stack))
    , m_fields(new ItemFields(study, theme, ItemFields::Mode::Record))
    , m_next(new NextPeriodPanel(study, theme))
    , m_call(new CallPanel(study, theme, m_stack))
    , m_event(new QPushButton(m_card))
    , m_prompt(new PromptLine(theme, m_card))
    , m_finish(new QPushButton(m_card))
{
    build();
    connectAll();
    retranslate();
}

VisitPage::~VisitPage()
{
    m_study.disconnect(this);
    m_fields->commit();
    m_fields->disconnect(this);
    m_call->disconnect(this);
}

void VisitPage::build()
{
    setObjectName(u"visitPage"_s);
    setProperty("role", u"page"_s);
    m_strip->setObjectName(u"visitSteps"_s);
    auto *strip = new Card(this);
    strip->body()->setContentsMargins(0, 0, 0, 0);
    strip->layout()->setContentsMargins(6, 0, 6, 0);
    strip->layout()->setSpacing(0);
    strip->body()->addWidget(m_strip);

    m_checklistRows->setSpacing(2);
    auto *list = new QWidget;
    list->setProperty("role", u"clear"_s);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(2, 2, 2, 2);
    listLayout->addLayout(m_checklistRows);
    listLayout->addStretch(1);
    auto *listScroll = new QScrollArea(m_checklist);
    m_callScroll = new QScrollArea(m_stack);
    for (QScrollArea *area : {listScroll, m_scroll, m_callScroll}) {
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
    }
    listScroll->setWidget(list);
    m_checklist->body()->addWidget(listScroll, 1);
    m_checklist->setFixedWidth(m_theme.scaled(330));

    m_fields->setProperty("role", u"clear"_s);
    auto *inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, 6, 0);
    insideLayout->setSpacing(8);
    insideLayout->addWidget(m_next);
    insideLayout->addWidget(m_fields, 1);
    m_scroll->setWidget(inside);
    m_event->setObjectName(u"visitEvent"_s);
    m_event->setAutoDefault(true); // Enter presses it
    m_card->addToHeader(m_event);
    m_stack->addWidget(m_scroll);
    m_call->setProperty("role", u"clear"_s);
    m_callScroll->setWidget(m_call);
    m_stack->addWidget(m_callScroll);
    m_about->setObjectName(u"visitAbout"_s);
    m_about->setWordWrap(true);
    m_about->setProperty("role", u"secondary"_s);
    m_prompt->setObjectName(u"visitPrompt"_s);
    m_finish->setObjectName(u"visitFinish"_s);
    m_finish->setProperty("role", u"primary"_s);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_prompt, 1);
    bottom->addWidget(m_finish);
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addLayout(bottom);

    auto *panes = new QHBoxLayout;
    panes->setSpacing(14);
    panes->addWidget(m_checklist);
    panes->addWidget(m_card, 1);
    m_historyCard->setFixedWidth(m_theme.scaled(300));
    m_historyCard->body()->addWidget(m_history, 1);
    m_historyCard->hide();
    panes->addWidget(m_historyCard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(strip);
    layout->addWidget(m_lock);
    layout->addLayout(panes, 1);
    setTabOrder(m_print, m_sign);
    setTabOrder(m_sign, m_start);
    setTabOrder(m_start, m_strip);
    setFocusProxy(m_start);
}

QWidget *VisitPage::buildHeader()
{
    m_title->setObjectName(u"visitTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_when->setProperty("role", u"secondary"_s);
    m_start->setObjectName(u"visitStart"_s);
    setThemedIcon(m_start, m_theme, u"form"_s);
    m_print->setObjectName(u"visitPrint"_s);
    m_sign->setObjectName(u"visitSign"_s);
    setThemedIcon(m_sign, m_theme, u"pen"_s);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_when);
    auto *header = new FoldingRow(this);
    header->left()->addLayout(lines, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_state, m_signed, m_print, m_sign, m_start})
        header->right()->addWidget(tool);
    return header;
}

void VisitPage::connectAll()
{
    connect(&m_study, &Study::recorded, this, &VisitPage::take);
    connect(&m_study, &Study::changedElsewhere, this, &VisitPage::reload);
    connect(m_strip, &StepStrip::activated, this,
            [this](int visit) { emit wanted({.page = Place::Page::Visit, .patient = m_patient, .visit = visit}); });
    connect(m_start, &QPushButton::clicked, this, [this] { openStep(std::max(0, nextOpen(-1))); });
    connect(m_finish, &QPushButton::clicked, this, &VisitPage::finish);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        emit wanted({.page = Place::Page::Sign, .patient = m_patient, .row = int(Occasion::visit(m_visit).packed())});
    });
    connect(m_lock, &LockBanner::unlockWanted, this, [this](const Lock &lock) { emit wanted(placeOf(lock)); });
    connect(m_fields, &ItemFields::changed, this, &VisitPage::valueChanged);
    connect(m_fields, &ItemFields::said, this, &VisitPage::say);
    connect(m_fields, &ItemFields::failed, this, &Page::saveFailed);
    connect(m_fields, &ItemFields::left, m_finish, qOverload<>(&QWidget::setFocus));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        constexpr int above = 60; // the field before stays in sight
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, above);
    });
    auto *history = new QAction(this);
    history->setObjectName(u"actionVisitHistory"_s);
    history->setShortcut(Qt::Key_F7);
    history->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_fields->addAction(history);
    connect(history, &QAction::triggered, this, [this] {
        if (const auto key = m_fields->current()) {
            m_historyCard->show();
            m_history->show();
            m_history->showValue(*key);
        }
    });
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_historyCard->hide();
        m_fields->focusFirstOpen();
    });
    connect(m_history, &HistoryPanel::failed, this, &Page::saveFailed);
    m_fields->setGuard([this](const Datum &datum) { return confirmsWithdrawal(datum); });
    connect(m_next, &NextPeriodPanel::opened, this, &VisitPage::openCheck);
    connect(m_next, &NextPeriodPanel::failed, this, &Page::saveFailed);
    connect(m_event, &QPushButton::clicked, this, &VisitPage::addEvent);
    connect(m_call, &CallPanel::said, this, &VisitPage::say);
    connect(m_call, &CallPanel::failed, this, &Page::saveFailed);
    connect(m_call, &CallPanel::finished, m_finish, qOverload<>(&QWidget::setFocus));
}

void VisitPage::retranslate()
{
    m_strip->setAccessibleName(tr("Visits"));
    m_checklist->setTitle(tr("Checklist"));
    m_start->setText(tr("Start at the first open form"));
    m_sign->setText(signWords(m_study));
    m_sign->setToolTip(tr("Sign or lock this visit"));
    m_event->setText(tr("&Adverse event…"));
    m_finish->setText(tr("Finish and next"));
    m_finish->setToolTip(tr("Ctrl+Enter"));
    reload();
}

QString VisitPage::visitName() const
{
    return occasionWords(Occasion::visit(m_visit), m_study.protocol(), language());
}

bool VisitPage::isCall() const
{
    return m_form == u"adverse_event_call" ||
           (m_form.isEmpty() && m_study.protocol().visits[std::size_t(m_visit)].kind == ProtocolVisit::Kind::Call);
}

void VisitPage::open(const Place &place)
{
    const bool another = place.patient != m_patient;
    m_patient = place.patient;
    m_summary = patientSummary(m_study, m_patient);
    m_visit = place.visit >= 0 ? place.visit : another ? std::max(0, m_summary.nextVisit) : m_visit;
    m_historyCard->hide();
    m_form = place.form;
    m_row = place.row;
    reload();
    const int step = stepOf(m_form, m_row);
    // A visit without a form in mind opens where there is something to do.
    const VisitStatus &status = m_summary.visits[std::size_t(m_visit)];
    const bool hasDate = status.isDone() || status.visit->kind == ProtocolVisit::Kind::Call;
    choose(place.form.isEmpty() && hasDate ? std::max(0, nextOpen(-1)) : std::max(0, step), true);
}

Place VisitPage::place() const
{
    return {.page = Place::Page::Visit, .patient = m_patient, .visit = m_visit, .form = m_form, .row = m_row};
}

std::vector<Crumb> VisitPage::crumbs() const
{
    if (m_patient.isEmpty())
        return {};
    return {{tr("Patients"), {.page = Place::Page::Patients, .patient = m_patient}},
            {m_patient, {.page = Place::Page::Patient, .patient = m_patient}},
            {visitName(), place()}};
}

std::vector<KeyHelp> VisitPage::keys() const
{
    return {{tr("Enter"), tr("Next field")},
            {tr("Ctrl+Enter"), tr("Finish this form and open the next")},
            {tr("1 2 3…"), tr("Choose an answer; Y and N for yes and no")},
            {u"M"_s, tr("Not done")},
            {u"F7"_s, tr("History of this value")},
            {u"R"_s, tr("Next infusion: the reason to go on all the same")},
            {tr("Alt+A"), tr("An adverse event of this visit")},
            {tr("Call: N, Y, R"), tr("No event, an event, not reached")},
            {tr("Ctrl+P"), tr("Print the checklist or the call sheet")},
            {tr("Esc"), tr("To the checklist")}};
}

void VisitPage::take(const Act &act)
{
    const bool ours = std::ranges::any_of(
        act.changes, [this](const Change &change) { return change.datum.key.patient == m_patient; });
    if (ours || act.changes.empty())
        reload();
}

void VisitPage::reload()
{
    if (m_patient.isEmpty())
        return;
    m_summary = patientSummary(m_study, m_patient);
    m_next->setVisit(m_patient, m_visit);
    showHeader();
    showStrip();
    showSteps();
    m_fields->refresh();
    showAbout();
}

void VisitPage::showHeader()
{
    const VisitStatus &status = m_summary.visits[std::size_t(m_visit)];
    m_title->setText(tr("%1 · %2").arg(m_patient, status.visit->label.in(language())));
    QStringList when;
    if (status.done.isValid())
        when << tr("done on %1").arg(dateWords(status.done));
    if (status.target.isValid())
        when << tr("target %1").arg(dateWords(status.target));
    if (status.windowLow.isValid() && status.windowLow != status.windowHigh)
        when << tr("window %1 – %2").arg(shortDateWords(status.windowLow), shortDateWords(status.windowHigh));
    if (status.movedDays != 0 && !status.isDone())
        when << tr("moved by %n day(s)", nullptr, status.movedDays);
    m_when->setText(when.join(u" · "_s));
    const StateMark mark = markOf(status.state);
    const QString words =
        status.state == VisitState::Late ? tr("late by %n day(s)", nullptr, status.daysLate) : ui::words(mark);
    const Chip::Tone tone = mark == StateMark::Late                                         ? Chip::Tone::Danger
                            : mark == StateMark::Due                                        ? Chip::Tone::Warn
                            : mark == StateMark::Done || mark == StateMark::DoneOutOfWindow ? Chip::Tone::Ok
                                                                                            : Chip::Tone::Neutral;
    m_state->setContent(tone, mark == StateMark::Done ? u"check"_s : u"clock"_s, words);
    const auto signedVisit = std::ranges::find(m_summary.signatures, Occasion::visit(m_visit), &SignatureState::about);
    if (signedVisit == m_summary.signatures.end())
        m_signed->setContent(Chip::Tone::Neutral, {}, {});
    else
        m_signed->setContent(signedVisit->isBroken() ? Chip::Tone::Danger : Chip::Tone::Ok, u"pen"_s,
                             signedVisit->isBroken() ? tr("changed after signature") : tr("signed"));
    m_lock->tell(m_study, lockOver(m_study, m_patient, Occasion::visit(m_visit)));
    m_fields->setReadOnly(m_study.isReadOnly() || m_lock->lock());
    m_finish->setEnabled(!m_lock->lock());
    m_event->setEnabled(!m_lock->lock());
    m_call->setEnabled(!m_lock->lock());
    m_next->setEnabled(!m_lock->lock());
}

void VisitPage::showStrip()
{
    std::vector<StepStrip::Step> steps;
    for (const VisitStatus &visit : m_summary.visits)
        steps.push_back({visit.visit->shortLabel.in(language()), visitWhenWords(visit),
                         visit.visit->label.in(language()), markOf(visit.state)});
    m_strip->setSteps(std::move(steps));
    m_strip->setCurrent(m_visit);
}

void VisitPage::showForm()
{
    const Protocol &protocol = m_study.protocol();
    const Occasion visit = Occasion::visit(m_visit);
    std::vector<VisitField> fields;
    if (m_form.isEmpty())
        fields = visitFields(protocol, m_visit);
    else if (m_form == u"deviation")
        fields = rowFields(protocol, List::Deviation, m_row);
    else if (m_form == u"contact")
        fields = rowFields(protocol, List::Contact, m_row);
    else if (m_form == u"infusion")
        fields = rowFields(protocol, List::Infusion, m_row);
    else if (const ProtocolForm *form = protocol.form(m_form))
        fields = formFields(*form, form->level == u"patient" ? Occasion::patient() : visit);
    // The program does the arithmetic.
    std::erase_if(fields, [](const VisitField &field) { return field.item == u"reeval_similar"; });
    std::vector<ItemFields::Field> shown;
    for (const VisitField &field : fields)
        shown.push_back({field.occasion, field.item, field.isRequired, field.table});
    m_fields->setFields(m_patient, shown);
    m_fields->setReadOnly(!m_study.mayEnter() || m_lock->lock());
    m_scroll->verticalScrollBar()->setValue(0);
    const bool isCallNow = isCall() && !m_form.isEmpty();
    if (isCallNow)
        m_call->setCall(m_patient, m_visit);
    m_next->setVisible(decidesTheInfusion());
    m_event->setVisible(!isCallNow && protocol.visits[std::size_t(m_visit)].kind == ProtocolVisit::Kind::Infusion);
    m_stack->setCurrentWidget(isCallNow ? m_callScroll : m_scroll);
    const int step = stepOf(m_form, m_row);
    m_card->setTitle(step >= 0 ? m_stepList[std::size_t(step)].title : QString());
    say(Issue::Level::Note, {});
    showAbout();
}

void VisitPage::valueChanged(const DatumKey &key)
{
    if (key.item == u"treat_unchanged" && m_study.value(key).number() == 1.0) {
        if (const QString changes = treatmentChangeWords(m_study, m_patient, m_visit); !changes.isEmpty())
            say(Issue::Level::Warn,
                tr("Unchanged, but the list of treatments says: %1. Kept; correct one of them.").arg(changes));
    }
    std::vector<Datum> known = consequences(m_study, key);
    if (key.occasion.kind() == Occasion::Kind::List && key.occasion.list() == List::Deviation) {
        const DatumKey visit{m_patient, key.occasion, u"deviation_visit"_s};
        if (m_study.value(visit).isEmpty())
            known.push_back({visit, m_study.protocol().visits[std::size_t(m_visit)].code});
        const DatumKey date{m_patient, key.occasion, u"deviation_date"_s};
        const QDate done = m_summary.visits[std::size_t(m_visit)].done;
        if (m_study.value(date).isEmpty() && done.isValid() && key.item != date.item)
            known.push_back({date, done.toString(Qt::ISODate)});
    }
    if (known.empty())
        return;
    try {
        m_study.record(std::move(known));
    } catch (const Error &error) {
        emit saveFailed(error.message());
    }
}

void VisitPage::say(Issue::Level level, const QString &message)
{
    const PromptLine::Level as = message.isEmpty()               ? PromptLine::Level::Neutral
                                 : level == Issue::Level::Refuse ? PromptLine::Level::Refusal
                                 : level == Issue::Level::Warn   ? PromptLine::Level::Warning
                                                                 : PromptLine::Level::Info;
    m_prompt->say(as, message.isEmpty() ? tr("Enter goes on, Ctrl+Enter finishes. Bold fields are needed.") : message);
}

std::vector<PaperWish> VisitPage::papers() const
{
    if (m_patient.isEmpty())
        return {};
    std::vector<PaperWish> papers = papersOfVisit(m_study, m_patient, m_visit);
    if (m_form == u"infusion" && m_row > 0) {
        const Occasion infusion = Occasion::row(List::Infusion, m_row);
        if (m_study.protocol().repeatedInfusions.callDay &&
            !m_study.value({m_patient, infusion, u"infusion_date"_s}).isEmpty())
            papers.push_back({.kind = PaperWish::Kind::Call, .patient = m_patient, .row = m_row});
    }
    return papers;
}

void VisitPage::print()
{
    m_print->printFirst();
}

void VisitPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier || m_finish->hasFocus()))
        finish();
    else if (isEnter && m_start->hasFocus())
        openStep(std::max(0, nextOpen(-1)));
    else if (event->key() == Qt::Key_Escape && !m_rows.empty())
        m_rows[std::size_t(std::clamp(stepOf(m_form, m_row), 0, int(m_rows.size()) - 1))]->setFocus();
    else
        Page::keyPressEvent(event);
}

void VisitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (const int step = stepOf(m_form, m_row); step >= 0 && !m_patient.isEmpty())
            m_card->setTitle(m_stepList[std::size_t(step)].title);
    }
    Page::changeEvent(event);
}

} // namespace carnet::ui
