#include "ui/pages/people_panel.h"

#include "ui/pages/accounts_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int idleChoices[]{2, 5, 10, 20, 30, 60};

} // namespace

int idleMinutesOf(const Study &study)
{
    const int chosen = settings::idleMinutes.get();
    return std::min(chosen, study.protocol().idleMinutes.value_or(chosen));
}

PeoplePanel::PeoplePanel(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_card(new Card(this))
    , m_unprotected(new QLabel(m_card))
    , m_protect(new QPushButton(m_card))
    , m_idleLabel(new QLabel(m_card))
    , m_idle(new Segmented(m_card))
    , m_idleHint(new QLabel(m_card))
{
    m_idle->setObjectName(u"idleMinutes"_s);
    m_idleHint->setProperty("role", u"hint"_s);
    auto *idleRow = new QHBoxLayout;
    idleRow->setSpacing(20);
    idleRow->addWidget(m_idleLabel);
    idleRow->addWidget(m_idle);
    idleRow->addWidget(m_idleHint);
    idleRow->addStretch(1);
    m_card->body()->addLayout(idleRow);
    if (study.hasAccounts()) {
        m_accounts = new AccountsPanel(study, theme, prompts, m_card);
        m_card->body()->addWidget(m_accounts);
    }
    m_unprotected->setWordWrap(true);
    m_protect->setObjectName(u"protectStudy"_s);
    auto *unprotectedRow = new QHBoxLayout;
    unprotectedRow->setSpacing(20);
    unprotectedRow->addWidget(m_unprotected, 1);
    unprotectedRow->addWidget(m_protect);
    m_card->body()->addLayout(unprotectedRow);
    for (QWidget *part : std::initializer_list<QWidget *>{m_idleLabel, m_idle})
        part->setVisible(study.hasAccounts());
    for (QWidget *part : std::initializer_list<QWidget *>{m_unprotected, m_protect})
        part->setVisible(!study.hasAccounts());
    m_protect->setEnabled(!study.isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_card);
    connect(m_protect, &QPushButton::clicked, this, &PeoplePanel::protectWanted);
    connect(m_idle, &Segmented::chosen, this, [this](int index) {
        settings::idleMinutes.set(idleChoices[index]);
        refresh();
        emit idleChosen();
    });
    retranslate();
    refresh();
}

void PeoplePanel::refresh()
{
    const std::optional<int> limit = m_study.protocol().idleMinutes;
    for (int i = 0; i < int(std::size(idleChoices)); ++i) {
        if (idleChoices[i] == settings::idleMinutes.get())
            m_idle->setCurrent(i);
    }
    m_idleHint->setText(tr("the study allows %1 at most").arg(limit.value_or(0)));
    m_idleHint->setVisible(m_study.hasAccounts() && limit && settings::idleMinutes.get() > *limit);
    if (m_accounts)
        m_accounts->refresh();
}

void PeoplePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void PeoplePanel::retranslate()
{
    m_card->setTitle(tr("People"));
    m_unprotected->setText(
        tr("This study was made before accounts existed: it is not encrypted, and everybody who has the "
           "file may do everything."));
    m_protect->setText(tr("Protect the study…"));
    m_idleLabel->setText(tr("Lock after so many minutes without a key"));
    m_idle->setAccessibleName(m_idleLabel->text());
    QStringList minutes;
    for (const int choice : idleChoices)
        minutes << QLocale().toString(choice);
    m_idle->setTexts(minutes);
    if (m_accounts)
        m_accounts->retranslate();
}

} // namespace carnet::ui
