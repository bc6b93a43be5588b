#include "ui/pages/settings_page.h"

#include "core/study.h"
#include "ui/pages/accounts_panel.h"
#include "ui/pages/appearance.h"
#include "ui/pages/backup_card.h"
#include "ui/pages/interface_language.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList languageCodes{u"fr"_s, u"en"_s};
const QStringList themeWords{u"light"_s, u"dark"_s, u"contrast"_s, u"system"_s};
constexpr int textSizes[]{90, 100, 115, 130, 150};
constexpr int idleChoices[]{2, 5, 10, 20, 30, 60};

/// Widgets below each other, however low the window is.
QScrollArea *scrolling(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(u"settingsArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(area);
    content->setProperty("role", u"clear"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Study &study, Theme &theme, InterfaceLanguage &language, const Prompts &prompts,
                           QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_look(new Card(this))
    , m_typing(new Card(this))
    , m_backups(new BackupCard(study, prompts, this))
    , m_languageLabel(new QLabel(m_look))
    , m_themeLabel(new QLabel(m_look))
    , m_sizeLabel(new QLabel(m_look))
    , m_languages(new Segmented(m_look))
    , m_themes(new Segmented(m_look))
    , m_sizes(new Segmented(m_look))
    , m_mute(new QCheckBox(m_typing))
    , m_muteHint(new QLabel(m_typing))
    , m_people(new Card(this))
    , m_unprotected(new QLabel(m_people))
    , m_protect(new QPushButton(m_people))
    , m_idleLabel(new QLabel(m_people))
    , m_idle(new Segmented(m_people))
{
    setObjectName(u"settingsPage"_s);
    m_title->setProperty("role", u"title"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_muteHint->setProperty("role", u"hint"_s);
    m_languages->setObjectName(u"language"_s);
    m_themes->setObjectName(u"theme"_s);
    m_sizes->setObjectName(u"textSize"_s);
    m_mute->setObjectName(u"muteBeep"_s);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, choice] : {std::pair(m_languageLabel, m_languages), std::pair(m_themeLabel, m_themes),
                                        std::pair(m_sizeLabel, m_sizes)}) {
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row++, 1, Qt::AlignLeft);
    }
    m_look->body()->addLayout(grid);
    m_typing->body()->addWidget(m_mute, 0, Qt::AlignLeft);
    m_typing->body()->addWidget(m_muteHint);

    m_idle->setObjectName(u"idleMinutes"_s);
    auto *idleRow = new QHBoxLayout;
    idleRow->setSpacing(20);
    idleRow->addWidget(m_idleLabel);
    idleRow->addWidget(m_idle);
    idleRow->addStretch(1);
    m_people->body()->addLayout(idleRow);
    if (study.hasAccounts()) {
        m_accounts = new AccountsPanel(study, theme, prompts, m_people);
        m_people->body()->addWidget(m_accounts);
    }
    m_unprotected->setWordWrap(true);
    m_protect->setObjectName(u"protectStudy"_s);
    auto *unprotectedRow = new QHBoxLayout;
    unprotectedRow->setSpacing(20);
    unprotectedRow->addWidget(m_unprotected, 1);
    unprotectedRow->addWidget(m_protect);
    m_people->body()->addLayout(unprotectedRow);
    for (QWidget *part : std::initializer_list<QWidget *>{m_idleLabel, m_idle})
        part->setVisible(study.hasAccounts());
    for (QWidget *part : std::initializer_list<QWidget *>{m_unprotected, m_protect})
        part->setVisible(!study.hasAccounts());
    m_protect->setEnabled(!study.isReadOnly());
    connect(m_protect, &QPushButton::clicked, this, &SettingsPage::protectWanted);

    for (auto *card : {m_look, m_typing, m_people})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(m_title);
    heading->addWidget(m_about);
    layout->addLayout(heading);
    layout->addWidget(scrolling({m_look, m_typing, m_backups, m_people}, this), 1);

    retranslate();
    showChoices();
    connectChoices();
    QWidget *before = nullptr;
    for (const auto *choice : {m_languages, m_themes, m_sizes})
        for (int i = 0; choice->segment(i); ++i) {
            if (before)
                setTabOrder(before, choice->segment(i));
            before = choice->segment(i);
        }
    setTabOrder(before, m_mute);
    before = m_mute;
    for (QWidget *control : m_backups->controls()) {
        setTabOrder(before, control);
        before = control;
    }
    setFocusProxy(m_languages->segment(0));
}

void SettingsPage::connectChoices()
{
    connect(m_languages, &Segmented::chosen, this, [this](int index) {
        settings::language.set(languageCodes.at(index));
        m_language.use(languageCodes.at(index));
    });
    connect(m_themes, &Segmented::chosen, this, [this](int index) { chooseTheme(m_theme, themeWords.at(index)); });
    connect(m_sizes, &Segmented::chosen, this, [this](int index) { chooseTextSize(m_theme, textSizes[index]); });
    connect(m_mute, &QCheckBox::toggled, this, [](bool mute) { settings::muteBeep.set(mute); });
    connect(m_idle, &Segmented::chosen, this, [this](int index) {
        settings::idleMinutes.set(idleChoices[index]);
        emit idleChosen();
    });
    connect(&m_theme, &Theme::changed, this, &SettingsPage::showChoices);
}

void SettingsPage::open(const Place &place)
{
    showChoices();
    m_backups->refresh();
    if (place.tab == u"backups"_s)
        m_backups->setFocus(); // the area scrolls to it
}

Place SettingsPage::place() const
{
    Place place;
    place.page = Place::Page::Settings;
    return place;
}

std::vector<Crumb> SettingsPage::crumbs() const
{
    return {{tr("Settings"), place()}};
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChoices();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_about->setText(tr("For you, on this computer; below, who may work with the study."));
    m_look->setTitle(tr("Language and look"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_sizeLabel->setText(tr("Text size"));
    m_languages->setAccessibleName(m_languageLabel->text());
    m_themes->setAccessibleName(m_themeLabel->text());
    m_sizes->setAccessibleName(m_sizeLabel->text());
    // Each language is named in itself, for those who cannot read the other.
    m_languages->setTexts({u"Français"_s, u"English"_s});
    m_themes->setTexts({tr("Light"), tr("Dark"), tr("High contrast"), tr("As the system")});
    QStringList sizes;
    for (const int size : textSizes)
        sizes << tr("%1%").arg(size);
    m_sizes->setTexts(sizes);
    m_people->setTitle(tr("People"));
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
    m_typing->setTitle(tr("Typing"));
    m_mute->setText(tr("No sound when a key is refused"));
    m_muteHint->setText(tr("The red frame and the sentence below the grid stay."));
}

void SettingsPage::showChoices()
{
    m_languages->setCurrent(int(languageCodes.indexOf(m_language.code())));
    m_themes->setCurrent(int(themeWords.indexOf(settings::theme.get())));
    for (int i = 0; i < int(std::size(textSizes)); ++i)
        if (textSizes[i] == m_theme.textSize())
            m_sizes->setCurrent(i);
    for (int i = 0; i < int(std::size(idleChoices)); ++i)
        if (idleChoices[i] == settings::idleMinutes.get())
            m_idle->setCurrent(i);
    if (m_accounts)
        m_accounts->refresh();
    m_mute->setChecked(settings::muteBeep.get());
}

} // namespace carnet::ui
