#include "ui/pages/unblinding_page.h"

#include "core/study_second.h"
#include "ui/dialogs/population_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/models/words.h"
#include "ui/papers/allocation_papers.h"
#include "ui/papers/papers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/second_person_fields.h"
#include "ui/widgets/waking_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a step that is not done is done.
Place placeOf(const UnblindingStep &step)
{
    using What = UnblindingStep::What;
    if (step.what == What::Queries)
        return {.page = Place::Page::Queries};
    if (step.what == What::Allocation && step.patient.isEmpty())
        return {.page = Place::Page::Allocation};
    if (!step.patient.isEmpty())
        return {.page = Place::Page::Patient, .patient = step.patient};
    if (step.what == What::Backup)
        return {.page = Place::Page::Settings, .patient = {}, .tab = u"backups"_s};
    return {.page = step.what == What::Locked ? Place::Page::Patients : Place::Page::Unblinding};
}

} // namespace

UnblindingPage::UnblindingPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : UnblindingPage(study, theme, prompts, WakingButton::usualWait, parent)
{
}

UnblindingPage::UnblindingPage(Study &study, const Theme &theme, const Prompts &prompts,
                               std::chrono::milliseconds beforeButton, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_about(new ElidedLabel(this))
    , m_chip(new Chip(theme, this))
    , m_progress(new ProgressStrip(this))
    , m_prompt(new PromptLine(theme, this))
{
    setObjectName(u"unblindingPage"_s);
    m_title->setProperty("role", u"title"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_prompt->setObjectName(u"unblindingPrompt"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_chip);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    auto *cards = new QHBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    cards->addWidget(stepsCard(), 1);
    cards->addWidget(peopleCard(beforeButton), 1);
    auto *area = new QScrollArea(this); // a small screen with large text has no room for all of it
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_prompt);
    connectControls();
    retranslate();
}

UnblindingPage::~UnblindingPage()
{
    m_study.disconnect(this);
}

QWidget *UnblindingPage::stepsCard()
{
    m_stepsCard = new Card(this);
    for (std::size_t i = 0; i < unblindingChecks().size(); ++i) {
        auto *row = new CheckRow(m_theme, m_stepsCard);
        row->setObjectName(u"unblindingStep%1"_s.arg(i));
        connect(row, &CheckRow::clicked, this, [this, i] {
            if (i < m_steps.size() && !m_steps[i].isDone)
                openStep(m_steps[i]);
        });
        m_rows.push_back(row);
        m_stepsCard->body()->addWidget(row);
    }
    m_again = new QPushButton(m_stepsCard);
    m_again->setObjectName(u"unblindingCheck"_s);
    m_stepsCard->body()->addStretch();
    m_stepsCard->body()->addWidget(m_again, 0, Qt::AlignLeft);
    return m_stepsCard;
}

QWidget *UnblindingPage::peopleCard(std::chrono::milliseconds beforeButton)
{
    m_peopleCard = new Card(this);
    m_warning = new QLabel(m_peopleCard);
    m_warning->setWordWrap(true);
    m_warning->setProperty("role", u"strong"_s);
    m_first = new QLineEdit(m_peopleCard);
    m_first->setObjectName(u"unblindingFirst"_s);
    m_first->setEchoMode(QLineEdit::Password);
    m_second = new SecondPersonFields(u"unblinding"_s, QBoxLayout::TopToBottom, m_peopleCard);
    m_code = new QLineEdit(m_peopleCard);
    m_code->setObjectName(u"unblindingCode"_s);
    QVBoxLayout *body = m_peopleCard->body();
    body->setSpacing(6);
    body->addWidget(m_warning);
    body->addSpacing(6);
    const auto add = [&](QLabel *&label, QLineEdit *field) {
        label = new QLabel(m_peopleCard);
        label->setBuddy(field);
        body->addWidget(label);
        body->addWidget(field);
    };
    add(m_firstLabel, m_first);
    body->addWidget(m_second);
    add(m_codeLabel, m_code);
    m_unblind = new WakingButton(beforeButton, m_peopleCard);
    m_unblind->setObjectName(u"unblindingNow"_s);
    m_unblind->setProperty("role", u"danger"_s);
    m_certificate = new QPushButton(m_peopleCard);
    m_certificate->setObjectName(u"unblindingCertificate"_s);
    m_certificate->setProperty("role", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_certificate);
    buttons->addWidget(m_unblind);
    body->addStretch();
    body->addLayout(buttons);
    return m_peopleCard;
}

void UnblindingPage::connectControls()
{
    for (QLineEdit *field : {m_first, m_code}) {
        connect(field, &QLineEdit::textChanged, this, &UnblindingPage::look);
        connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); }); // to the next one
    }
    connect(m_second, &SecondPersonFields::changed, this, &UnblindingPage::look);
    connect(m_second, &SecondPersonFields::entered, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QPushButton::clicked, this, &UnblindingPage::check);
    connect(m_unblind, &WakingButton::awake, this,
            [this] { m_prompt->say(PromptLine::Level::Warning, tr("This cannot be undone.")); });
    connect(m_unblind, &QPushButton::clicked, this, &UnblindingPage::unblindNow);
    connect(m_certificate, &QPushButton::clicked, this, &UnblindingPage::printCertificate);
    connect(&m_study, &Study::recorded, this, [this] {
        if (isVisible() && !m_progress->isRunning())
            look();
    });
}

void UnblindingPage::open(const Place &)
{
    m_study.require(Action::Unblind);
    check();
}

Place UnblindingPage::place() const
{
    return {.page = Place::Page::Unblinding};
}

std::vector<Crumb> UnblindingPage::crumbs() const
{
    return {{tr("Unblinding"), place()}};
}

std::vector<KeyHelp> UnblindingPage::keys() const
{
    return {{u"↑ ↓"_s, tr("the condition before, the condition after")},
            {u"Enter"_s, tr("go where the condition is met")},
            {u"Ctrl+P"_s, tr("the certificate, once the study is unblinded")}};
}

void UnblindingPage::check()
{
    if (m_study.isUnblinded()) {
        m_steps.clear();
    } else {
        try {
            m_steps = unblindingSteps(m_study, m_progress->begin());
        } catch (const Error &error) {
            m_steps.clear();
            m_prompt->say(PromptLine::Level::Refusal, error.message());
        }
        m_progress->end();
    }
    retranslate();
}

void UnblindingPage::showSteps()
{
    int done = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_steps.size());
        if (i >= m_steps.size())
            continue;
        const UnblindingStep &step = m_steps[i];
        done += step.isDone;
        m_rows[i]->setContent(step.isDone ? StateMark::Done : StateMark::Due, step.title, step.found, !step.isDone);
    }
    const auto open = std::ranges::find(m_steps, false, &UnblindingStep::isDone);
    setFocusProxy(m_study.isUnblinded()   ? static_cast<QWidget *>(m_certificate)
                  : open == m_steps.end() ? static_cast<QWidget *>(m_first)
                                          : m_rows[std::size_t(open - m_steps.begin())]);
    m_stepsCard->setSummary(m_steps.empty() ? QString() : tr("%1 of %2 done").arg(done).arg(m_steps.size()));
    m_again->setVisible(!m_study.isUnblinded());
}

QString UnblindingPage::missing() const
{
    for (const UnblindingStep &step : m_steps) {
        if (!step.isDone)
            return tr("Not yet: %1 (%2).").arg(step.title, step.found);
    }
    if (m_steps.empty())
        return tr("Check the conditions first.");
    if (m_first->text().isEmpty() || !m_second->isComplete())
        return tr("Two people type their passwords, one after the other.");
    if (m_code->text().trimmed() != m_study.protocol().id)
        return tr("Type the code of the protocol: %1.").arg(m_study.protocol().id);
    return {};
}

void UnblindingPage::look()
{
    if (m_study.isUnblinded()) {
        m_prompt->say(PromptLine::Level::Info, tr("Unblinded on %1. The treatments are data of the study.")
                                                   .arg(dateWords(unblindedAt(m_study).toLocalTime().date())));
        return;
    }
    const QString against = missing();
    m_unblind->setReady(against.isEmpty());
    m_prompt->say(PromptLine::Level::Neutral,
                  against.isEmpty() ? tr("The button wakes in a moment. There is no way back.") : against);
}

void UnblindingPage::openStep(const UnblindingStep &step)
{
    if (step.what == UnblindingStep::What::Population && m_study.may(Action::LockData)) {
        if (PopulationDialog(m_study, m_theme, this).exec() == QDialog::Accepted)
            check();
        return;
    }
    const Place where = placeOf(step);
    if (where.page == Place::Page::Unblinding)
        m_prompt->say(PromptLine::Level::Info, step.what == UnblindingStep::What::Population
                                                   ? tr("The data manager fixes the population, on this page.")
                                                   : tr("Verify the study and ask the administrator before going on."));
    else
        emit wanted(where);
}

void UnblindingPage::unblindNow()
{
    m_unblind->setReady(false);
    try {
        if (!m_study.checkPassword(m_first->text()))
            throw Error(Error::Kind::WrongPassword,
                        tr("The password of %1 is wrong. Nothing was opened.").arg(m_study.user()));
        const Credentials beside{m_second->name(), m_second->password()};
        const Person second = secondPerson(m_study, beside);
        if (const QString against = obstacle(m_study.person(), second); !against.isEmpty())
            throw Error(Error::Kind::NotAllowed, against);
        m_done = unblind(m_study, second, secretOf(beside), m_progress->begin());
        m_code->clear();
    } catch (const Error &error) {
        m_prompt->say(PromptLine::Level::Refusal, error.message());
    }
    m_progress->end();
    const QSignalBlocker quiet(m_first);
    m_first->clear();
    m_second->clearPassword();
    if (m_study.isUnblinded())
        check();
    (m_study.isUnblinded() ? static_cast<QWidget *>(m_certificate) : m_first)->setFocus();
}

/// The private half of the key, from whoever of the two has it.
QByteArray UnblindingPage::secretOf(const Credentials &second)
{
    if (m_study.holdsAllocationKey())
        return m_study.allocationSecret(m_first->text());
    const auto beside = Study::open(m_study.path(), Study::Access::ReadOnly, systemClock, second);
    return beside->allocationSecret(second.password);
}

void UnblindingPage::printCertificate()
{
    if (!m_study.isUnblinded())
        return;
    const Unblinding done = m_done ? *m_done : recordedUnblinding(m_study);
    showPreview(
        m_study, m_theme, m_prompts,
        [this, done](const QString &spoken) {
            return printoutOf(
                m_study, [&] { return unblindingCertificate(m_study, done); }, spoken);
        },
        m_done == std::nullopt, this); // what was found is said in the language of the moment
}

void UnblindingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (!m_steps.empty())
            check();
        retranslate();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

QString UnblindingPage::openedWords() const
{
    const auto named = [](const Person &person) { return person.fullName.isEmpty() ? person.name : person.fullName; };
    const Unblinding done = m_done ? *m_done : recordedUnblinding(m_study);
    return tr("The treatments of %n patient(s) were opened by %1 and %2. Print the certificate and file it.", nullptr,
              done.patients)
        .arg(named(done.first), named(done.second));
}

void UnblindingPage::retranslate()
{
    const bool isDone = m_study.isUnblinded();
    m_title->setText(tr("Planned unblinding"));
    m_about->setText(tr("Opens the treatments of all patients for good, with two people"));
    m_chip->setContent(isDone ? Chip::Tone::Info : Chip::Tone::Neutral, u"blind"_s,
                       isDone ? tr("Unblinded %1").arg(dateWords(unblindedAt(m_study).toLocalTime().date()))
                              : tr("Blinded"));
    m_stepsCard->setTitle(tr("Before"));
    m_stepsCard->setVisible(!isDone);
    m_again->setText(tr("Check again"));
    m_peopleCard->setTitle(tr("Two people"));
    const QString hint = Study::isPublished(m_study.path()) ? publishedPassword : QString();
    m_first->setPlaceholderText(hint);
    m_second->setHint(hint);
    m_second->retranslate();
    m_warning->setText(isDone
                           ? openedWords()
                           : tr("From this act on every figure, table and export knows the treatments. There is no way "
                                "back. One of the two must hold the key of the allocation list."));
    m_firstLabel->setText(tr("&Password of %1").arg(m_study.user()));
    m_codeLabel->setText(tr("&Code of the protocol (%1)").arg(m_study.protocol().id));
    m_unblind->setText(tr("Unblind the study"));
    m_certificate->setText(tr("Print the certificate…"));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_firstLabel, m_first, m_second, m_codeLabel, m_code, m_unblind})
        widget->setVisible(!isDone);
    m_certificate->setVisible(isDone);
    showSteps();
    look();
}

} // namespace carnet::ui
