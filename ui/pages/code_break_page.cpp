#include "ui/pages/code_break_page.h"

#include "core/domain/error.h"
#include "core/trust/allocation.h"
#include "ui/pages/code_break_result.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reasons{BreakReason::LifeThreatening, BreakReason::MedicalDecision, BreakReason::Pregnancy,
                             BreakReason::Other};

QLabel *labelFor(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

} // namespace

CodeBreakPage::CodeBreakPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : CodeBreakPage(study, theme, prompts, Delays(), parent)
{
}

CodeBreakPage::CodeBreakPage(Study &study, const Theme &theme, const Prompts &prompts, Delays delays, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_delays(delays)
    , m_stack(new QStackedWidget(this))
    , m_result(new CodeBreakResult(study, theme, prompts, this))
{
    setObjectName(u"codeBreakPage"_s);
    m_stack->addWidget(form());
    m_stack->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_stack);
    connect(m_break, &WakingButton::awake, this,
            [this] { m_prompt->say(PromptLine::Level::Info, tr("Everything is there.")); });
    connect(m_reasons, &Segmented::chosen, this, &CodeBreakPage::look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CodeBreakPage::look);
    connect(m_periods, &Segmented::chosen, this, &CodeBreakPage::retranslate);
    connect(m_code, &QLineEdit::textChanged, this, &CodeBreakPage::look);
    connect(m_password, &QLineEdit::textChanged, this, &CodeBreakPage::look);
    connect(m_cancel, &QPushButton::clicked, this, &CodeBreakPage::leave);
    connect(m_break, &QPushButton::clicked, this, &CodeBreakPage::breakNow);
    connect(m_result, &CodeBreakResult::closed, this, &CodeBreakPage::leave);
    retranslate();
}

CodeBreakPage::~CodeBreakPage()
{
    m_study.disconnect(this);
}

QWidget *CodeBreakPage::form()
{
    auto *form = new QWidget(m_stack);
    m_band = new QFrame(form);
    m_band->setProperty("role", u"dangerBand"_s);
    m_bandTitle = new QLabel(m_band);
    m_bandTitle->setObjectName(u"codeBreakTitle"_s);
    m_bandTitle->setProperty("role", u"title"_s);
    m_bandText = new QLabel(m_band);
    m_bandText->setWordWrap(true);
    auto *band = new QVBoxLayout(m_band);
    band->setContentsMargins(16, 10, 16, 12);
    band->setSpacing(2);
    band->addWidget(m_bandTitle);
    band->addWidget(m_bandText);

    m_prompt = new PromptLine(m_theme, form);
    m_prompt->setObjectName(u"codeBreakPrompt"_s);
    m_cancel = new QPushButton(form);
    m_cancel->setObjectName(u"codeBreakCancel"_s);
    m_break = new WakingButton(m_delays.beforeButton, form);
    m_break->setObjectName(u"codeBreakNow"_s);
    m_break->setProperty("role", u"danger"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_prompt, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_break);
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(14);
    m_cards->addWidget(whyCard(), 1);
    m_cards->addWidget(openingCard(), 1);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_band);
    layout->addLayout(m_cards, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_reasons->segment(0));
    return form;
}

QWidget *CodeBreakPage::whyCard()
{
    m_why = new Card(this);
    m_reasons = new Segmented(m_why);
    m_reasons->setObjectName(u"codeBreakReasons"_s);
    m_reasons->setTexts({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    m_reason = new QPlainTextEdit(m_why);
    m_reason->setObjectName(u"codeBreakReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reasonLabel = labelFor(m_reason, m_why);
    m_count = new QLabel(m_why);
    m_count->setProperty("role", u"hint"_s);
    m_told = new QLineEdit(m_why);
    m_told->setObjectName(u"codeBreakTold"_s);
    m_toldLabel = labelFor(m_told, m_why);
    auto *head = new QHBoxLayout;
    head->addWidget(m_reasonLabel, 1);
    head->addWidget(m_count);
    m_why->body()->setSpacing(8);
    m_why->body()->addWidget(m_reasons, 0, Qt::AlignLeft);
    m_why->body()->addLayout(head);
    m_why->body()->addWidget(m_reason, 1);
    m_why->body()->addWidget(m_toldLabel);
    m_why->body()->addWidget(m_told);
    return m_why;
}

QWidget *CodeBreakPage::openingCard()
{
    m_opening = new Card(this);
    m_reminder = new QLabel(m_opening);
    m_reminder->setWordWrap(true);
    m_reminder->setProperty("role", u"strong"_s);
    m_periods = new Segmented(m_opening);
    m_periods->setObjectName(u"codeBreakPeriod"_s);
    QStringList numbers;
    for (int period = 1; period <= armPlan(m_study).periods; ++period)
        numbers << QString::number(period);
    m_periods->setTexts(numbers);
    m_periodLabel = new QLabel(m_opening);
    m_periodLabel->setVisible(numbers.size() > 1);
    m_periods->setVisible(numbers.size() > 1);
    m_code = new QLineEdit(m_opening);
    m_code->setObjectName(u"codeBreakCode"_s);
    m_code->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX-X"_s);
    m_codeLabel = labelFor(m_code, m_opening);
    m_password = new QLineEdit(m_opening);
    m_password->setObjectName(u"codeBreakPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    if (Study::isPublished(m_study.path()))
        m_password->setPlaceholderText(publishedPassword);
    m_passwordLabel = labelFor(m_password, m_opening);
    QVBoxLayout *body = m_opening->body();
    body->setSpacing(8);
    body->addWidget(m_reminder);
    body->addSpacing(6);
    body->addWidget(m_periodLabel);
    body->addWidget(m_periods, 0, Qt::AlignLeft);
    body->addWidget(m_codeLabel);
    body->addWidget(m_code);
    body->addWidget(m_passwordLabel);
    body->addWidget(m_password);
    body->addStretch();
    return m_opening;
}

void CodeBreakPage::open(const Place &place)
{
    m_study.require(Action::BreakCode);
    if (place.patient != m_patient)
        clear();
    m_patient = place.patient;
    m_needsCode = !(m_study.may(Action::KeepAllocation) && m_study.holdsAllocationKey());
    if (place.period > 0)
        m_periods->setCurrent(place.period - 1);
    m_stack->setCurrentIndex(0);
    retranslate();
    emit placeChanged();
}

Place CodeBreakPage::place() const
{
    return {.page = Place::Page::CodeBreak, .patient = m_patient, .period = m_periods->current() + 1};
}

std::vector<Crumb> CodeBreakPage::crumbs() const
{
    return {{tr("Patients"), {.page = Place::Page::Patients}},
            {m_patient, {.page = Place::Page::Patient, .patient = m_patient}},
            {tr("Emergency code break"), place()}};
}

std::vector<KeyHelp> CodeBreakPage::keys() const
{
    return {{u"Tab"_s, tr("the next field")}, {u"Esc"_s, tr("back to the patient; nothing is opened")}};
}

CodeBreakWish CodeBreakPage::wish() const
{
    CodeBreakWish wish;
    wish.patient = m_patient;
    wish.period = m_periods->current() + 1;
    wish.why = reasons[std::size_t(std::max(0, m_reasons->current()))];
    wish.reason = m_reason->toPlainText();
    wish.whoNeedsToKnow = m_told->text();
    if (m_needsCode)
        wish.envelopeCode = m_code->text();
    return wish;
}

QString CodeBreakPage::missing() const
{
    CodeBreakWish asked = wish();
    if (!m_needsCode)
        asked.secret = QByteArray(1, ' '); // the password opens the real one
    const QString against = obstacle(m_study, asked);
    if (!against.isEmpty())
        return against;
    return m_password->text().isEmpty() && m_study.hasAccounts() ? tr("Type your password.") : QString();
}

void CodeBreakPage::look()
{
    const auto length = m_reason->toPlainText().simplified().size();
    const bool isEnough = length >= CodeBreakWish::shortestReason;
    m_count->setText(isEnough ? QString() : tr("%1 of %2 characters").arg(length).arg(CodeBreakWish::shortestReason));
    const QString against = missing();
    m_break->setReady(!m_patient.isEmpty() && against.isEmpty());
    if (m_patient.isEmpty())
        return;
    m_prompt->say(PromptLine::Level::Neutral,
                  against.isEmpty() ? tr("The button wakes in a moment. Look at the patient and the period once more.")
                                    : against);
}

void CodeBreakPage::breakNow()
{
    m_break->setReady(false);
    try {
        CodeBreakWish asked = wish();
        if (!m_needsCode)
            asked.secret = m_study.allocationSecret(m_password->text());
        else if (!m_study.checkPassword(m_password->text()))
            throw Error(Error::Kind::WrongPassword, tr("The password is wrong. Nothing was opened."));
        const BrokenCode broken = breakCode(m_study, asked);
        clear();
        m_result->show(asked, broken, m_delays.shown);
        m_stack->setCurrentWidget(m_result);
    } catch (const Error &error) {
        m_password->clear();
        m_prompt->say(PromptLine::Level::Refusal, error.message());
        m_password->setFocus();
    }
}

void CodeBreakPage::clear()
{
    m_reason->clear();
    m_told->clear();
    m_code->clear();
    m_password->clear();
}

void CodeBreakPage::leave()
{
    m_password->clear();
    m_result->forget();
    if (m_study.may(Action::SeePatients))
        emit wanted({.page = Place::Page::Patient, .patient = m_patient});
    else
        emit wanted({.page = Place::Page::Allocation});
}

void CodeBreakPage::hideEvent(QHideEvent *event)
{
    m_password->clear();
    m_result->forget();
    m_stack->setCurrentIndex(0);
    Page::hideEvent(event);
}

/// Large text on a small screen: the cards stand one under the other.
void CodeBreakPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_cards->setDirection(width() < m_theme.scaled(1110) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CodeBreakPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

/// As printed on the envelope.
QString CodeBreakPage::numberWords() const
{
    try {
        return QString::number(randomisationNumber(m_study, m_patient));
    } catch (const Error &) { // why is said when the button is pressed
        return u"?"_s;
    }
}

void CodeBreakPage::retranslate()
{
    m_bandTitle->setText(tr("Breaks the blind for %1 only").arg(m_patient));
    m_bandText->setText(
        tr("One patient, one period. It is recorded before anything is shown, everybody will see that the "
           "code was broken, and it cannot be undone."));
    m_why->setTitle(tr("Why"));
    QStringList why;
    for (const BreakReason reason : reasons)
        why << words(reason);
    m_reasons->setTexts(why);
    m_reasons->setAccessibleName(tr("Why"));
    m_reasonLabel->setText(tr("&What happened, and what depends on the treatment"));
    m_toldLabel->setText(tr("Who &needs to know"));
    m_opening->setTitle(tr("Opening"));
    m_reminder->setText(tr("Would it be enough to treat as if the infusion had been active? Then the blind can stay."));
    m_periodLabel->setText(tr("Period"));
    m_periods->setAccessibleName(tr("Period"));
    m_codeLabel->setText(
        tr("&Code of the sealed envelope: number %1, period %2").arg(numberWords()).arg(m_periods->current() + 1));
    m_codeLabel->setVisible(m_needsCode);
    m_code->setVisible(m_needsCode);
    m_passwordLabel->setText(tr("&Password of %1").arg(m_study.user()));
    m_cancel->setText(tr("Keep the blind"));
    m_break->setText(tr("Break the blind for %1").arg(m_patient));
    look();
}

} // namespace carnet::ui
