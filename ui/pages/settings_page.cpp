#include "ui/pages/settings_page.h"

#include "ui/models/setup_sections.h"
#include "ui/pages/backup_card.h"
#include "ui/pages/computer_panel.h"
#include "ui/pages/people_panel.h"
#include "ui/pages/setup_bar.h"
#include "ui/pages/setup_panel.h"
#include "ui/pages/setup_questionnaires.h"
#include "ui/pages/setup_versions.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsWidth = 214;
constexpr int partHeight = 26;
constexpr int headingHeight = 34;
const QString usualPart = u"computer"_s;

/// A part of the page, however low the window is.
QScrollArea *scrolling(QWidget *part, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(area);
    content->setProperty("role", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(part);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Study &study, Theme &theme, InterfaceLanguage &language, const Prompts &prompts,
                           QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_parts(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_computer(new ComputerPanel(theme, language, this))
    , m_people(new PeoplePanel(study, theme, prompts, this))
    , m_backups(new BackupCard(study, prompts, this))
    , m_obstacle(new QLabel(this))
{
    setObjectName(u"settingsPage"_s);
    m_title->setProperty("role", u"title"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_parts->setObjectName(u"settingsParts"_s);
    m_parts->setFixedWidth(theme.scaled(partsWidth));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_obstacle->setObjectName(u"setupObstacle"_s);
    m_obstacle->setProperty("tone", u"warn"_s);
    m_obstacle->setWordWrap(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_obstacle);
    right->addWidget(m_stack, 1);
    if (study.may(Action::ChangeProtocol)) {
        m_draft = new SetupDraft(study, this);
        m_bar = new SetupBar(*m_draft, prompts, this);
        right->addWidget(m_bar);
    }
    auto *body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(m_parts);
    body->addLayout(right, 1);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(m_title);
    heading->addWidget(m_about);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(heading);
    layout->addLayout(body, 1);
    setFocusProxy(m_parts);

    for (QWidget *part : std::initializer_list<QWidget *>{m_computer, m_people, m_backups})
        m_stack->addWidget(scrolling(part, this));
    connect(m_parts, &QListWidget::currentRowChanged, this, &SettingsPage::showChosen);
    connect(m_people, &PeoplePanel::idleChosen, this, &SettingsPage::idleChosen);
    connect(m_people, &PeoplePanel::protectWanted, this, &SettingsPage::protectWanted);
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_parts);
    item->setFlags(Qt::NoItemFlags);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    item->setSizeHint({0, m_theme.scaled(headingHeight)});
}

void SettingsPage::addPart(const QString &id, const QString &title, QWidget *part)
{
    auto *item = new QListWidgetItem(title, m_parts);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({0, m_theme.scaled(partHeight)});
    item->setData(Qt::UserRole + 1, m_stack->indexOf(part));
}

void SettingsPage::addSetup()
{
    addHeading(tr("Protocol of the study"));
    const auto add = [this](const QString &id, const QString &title, QWidget *part) {
        QScrollArea *area = scrolling(part, this);
        m_stack->addWidget(area);
        addPart(id, title, area);
    };
    for (const SetupSection &section : setupSections(m_study))
        add(section.id, section.title, new SetupPanel(*m_draft, m_theme, section, this));
    add(u"questionnaires"_s, tr("Questionnaires"), new SetupQuestionnaires(*m_draft, m_theme, m_prompts, this));
    add(u"versions"_s, tr("Versions and files"), new SetupVersions(*m_draft, m_theme, m_prompts, this));
}

/// Parts of the protocol are made anew in the language of now; what they show lives in the draft.
void SettingsPage::fill()
{
    m_isFilling = true;
    const QString before = chosen();
    m_parts->clear();
    while (m_stack->count() > 3) {
        QWidget *part = m_stack->widget(3);
        m_stack->removeWidget(part);
        delete part;
    }
    addHeading(tr("You"));
    addPart(usualPart, tr("This computer"), m_stack->widget(0));
    if (m_draft)
        addSetup();
    addHeading(tr("People and backups"));
    addPart(u"people"_s, tr("People"), m_stack->widget(1));
    addPart(u"backups"_s, tr("Backups"), m_stack->widget(2));
    m_isFilling = false;
    choose(before);
}

QString SettingsPage::chosen() const
{
    const QListWidgetItem *item = m_parts->currentItem();
    return item ? item->data(Qt::UserRole).toString() : usualPart;
}

void SettingsPage::choose(const QString &id)
{
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->data(Qt::UserRole).toString() == (id.isEmpty() ? usualPart : id))
            m_parts->setCurrentRow(row);
    }
}

void SettingsPage::showChosen()
{
    const QListWidgetItem *item = m_parts->currentItem();
    if (m_isFilling || !item || item->data(Qt::UserRole).toString().isEmpty())
        return;
    const int part = item->data(Qt::UserRole + 1).toInt();
    m_stack->setCurrentIndex(part);
    const QString obstacle = m_draft && part > 2 ? m_draft->obstacle() : QString();
    m_obstacle->setText(tr("Read only: %1.").arg(obstacle));
    m_obstacle->setVisible(!obstacle.isEmpty());
    emit placeChanged();
}

void SettingsPage::open(const Place &place)
{
    m_computer->refresh();
    m_people->refresh();
    m_backups->refresh();
    choose(place.tab.isEmpty() ? chosen() : place.tab);
    showChosen();
}

Place SettingsPage::place() const
{
    Place place;
    place.page = Place::Page::Settings;
    if (chosen() != usualPart)
        place.tab = chosen();
    return place;
}

std::vector<Crumb> SettingsPage::crumbs() const
{
    const Place first{.page = Place::Page::Settings, .tab = usualPart};
    const QListWidgetItem *item = m_parts->currentItem();
    return item ? std::vector<Crumb>{{tr("Settings"), first}, {item->text(), place()}}
                : std::vector<Crumb>{{tr("Settings"), first}};
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_about->setText(m_draft ? tr("For you, on this computer; the protocol of the study; people and backups.")
                             : tr("For you, on this computer; people and backups."));
    m_parts->setAccessibleName(tr("Parts of the settings"));
    if (m_bar)
        m_bar->retranslate();
    fill();
}

} // namespace carnet::ui
