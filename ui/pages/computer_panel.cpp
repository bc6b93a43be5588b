#include "ui/pages/computer_panel.h"

#include "ui/pages/appearance.h"
#include "ui/pages/interface_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QStringList languageCodes{u"fr"_s, u"en"_s};
const QStringList themeWords{u"light"_s, u"dark"_s, u"contrast"_s, u"system"_s};
constexpr int textSizes[]{90, 100, 115, 130, 150};

} // namespace

ComputerPanel::ComputerPanel(Theme &theme, InterfaceLanguage &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_look(new Card(this))
    , m_typing(new Card(this))
    , m_languageLabel(new QLabel(m_look))
    , m_themeLabel(new QLabel(m_look))
    , m_sizeLabel(new QLabel(m_look))
    , m_languages(new Segmented(m_look))
    , m_themes(new Segmented(m_look))
    , m_sizes(new Segmented(m_look))
    , m_mute(new QCheckBox(m_typing))
    , m_muteHint(new QLabel(m_typing))
{
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_look);
    layout->addWidget(m_typing);
    retranslate();
    refresh();
    connectChoices();
    orderTabs();
}

void ComputerPanel::connectChoices()
{
    connect(m_languages, &Segmented::chosen, this, [this](int index) {
        settings::language.set(languageCodes.at(index));
        m_language.use(languageCodes.at(index));
    });
    connect(m_themes, &Segmented::chosen, this, [this](int index) { chooseTheme(m_theme, themeWords.at(index)); });
    connect(m_sizes, &Segmented::chosen, this, [this](int index) { chooseTextSize(m_theme, textSizes[index]); });
    connect(m_mute, &QCheckBox::toggled, this, [](bool mute) { settings::muteBeep.set(mute); });
    connect(&m_theme, &Theme::changed, this, &ComputerPanel::refresh);
}

void ComputerPanel::orderTabs()
{
    QWidget *before = nullptr;
    for (const auto *choice : {m_languages, m_themes, m_sizes}) {
        for (int i = 0; choice->segment(i); ++i) {
            if (before)
                setTabOrder(before, choice->segment(i));
            before = choice->segment(i);
        }
    }
    setTabOrder(before, m_mute);
}

void ComputerPanel::refresh()
{
    m_languages->setCurrent(int(languageCodes.indexOf(m_language.code())));
    m_themes->setCurrent(int(themeWords.indexOf(settings::theme.get())));
    for (int i = 0; i < int(std::size(textSizes)); ++i) {
        if (textSizes[i] == m_theme.textSize())
            m_sizes->setCurrent(i);
    }
    m_mute->setChecked(settings::muteBeep.get());
}

void ComputerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ComputerPanel::retranslate()
{
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
    m_typing->setTitle(tr("Typing"));
    m_mute->setText(tr("No sound when a key is refused"));
    m_muteHint->setText(tr("The red frame and the sentence below the grid stay."));
}

} // namespace carnet::ui
