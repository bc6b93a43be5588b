#include "ui/pages/start_page.h"

#include "ui/dialogs/prompts.h"
#include "ui/dialogs/recover_dialog.h"
#include "ui/pages/interface_language.h"
#include "ui/pages/log_in_form.h"
#include "ui/pages/new_study_panel.h"
#include "ui/pages/recent_studies.h"
#include "ui/pages/start_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/themed_icon.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 780;
constexpr int newStudyWidth = 980;
constexpr int logInWidth = 460;
const QStringList languageCodes{u"fr"_s, u"en"_s};

} // namespace

StartPage::StartPage(const Theme &theme, InterfaceLanguage &language, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
{
    setObjectName(u"startPage"_s);
    auto *column = new QWidget(this);
    m_column = column;
    column->setMaximumWidth(columnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(14);

    m_recent = new Card(column);
    m_recent->setObjectName(u"recentStudies"_s);
    m_newCard = new Card(column);
    m_newPanel = new NewStudyPanel(theme, prompts, m_newCard);
    m_newCard->body()->addWidget(m_newPanel);
    m_logInCard = new Card(column);
    m_logInCard->setObjectName(u"logInCard"_s);
    m_logIn = new LogInForm(theme, m_logInCard);
    m_logInCard->body()->addWidget(m_logIn);
    m_lost = new QPushButton(m_logInCard);
    m_lost->setObjectName(u"logInLost"_s);
    m_lost->setProperty("role", u"link"_s);
    m_logInCard->body()->addWidget(m_lost, 0, Qt::AlignLeft);
    m_logInCard->hide();
    m_cards = cards();
    lines->addWidget(m_cards);
    lines->addWidget(problemStrip());
    lines->addWidget(workStrip());
    lines->addWidget(m_recent);
    lines->addWidget(m_logInCard);
    lines->addWidget(m_newCard, 100); // takes the whole height while it is there
    lines->addStretch(1);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 8);
    middle->addStretch(1);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(24, 18, 24, 18);
    m_layout->addWidget(top());
    m_layout->addStretch(1);
    m_layout->addLayout(middle, 6);
    m_layout->addStretch(1);

    connect(m_demo, &StartCard::clicked, this, &StartPage::demoWanted);
    connect(m_open, &StartCard::clicked, this, &StartPage::openWanted);
    connect(m_new, &StartCard::clicked, this, &StartPage::showNewStudy);
    connect(m_newPanel, &NewStudyPanel::createWanted, this, &StartPage::createWanted);
    connect(m_logIn, &LogInForm::wanted, this, [this](const Credentials &who) { emit logInWanted(m_logInPath, who); });
    connect(m_logIn, &LogInForm::left, this, &StartPage::refresh);
    connect(m_lost, &QPushButton::clicked, this, &StartPage::recoverPassword);
    connect(m_newPanel, &NewStudyPanel::cancelled, this, &StartPage::refresh);
    connect(m_languages, &Segmented::chosen, this, [this](int index) {
        settings::language.set(languageCodes.at(index));
        m_language.use(languageCodes.at(index));
    });
    retranslate();
    refresh();
}

QWidget *StartPage::top()
{
    auto *row = new QWidget(this);
    m_logo = new QLabel(row);
    setThemedIcon(m_logo, m_theme, u"pulse"_s, 34, &Tokens::accent);
    m_name = new QLabel(u"Carnet"_s, row);
    m_name->setProperty("role", u"code"_s);
    m_about = new ElidedLabel(row);
    m_about->setProperty("role", u"secondary"_s);
    m_languages = new Segmented(row);
    m_languages->setObjectName(u"startLanguage"_s);
    m_languages->setTexts({u"Français"_s, u"English"_s});
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_logo);
    layout->addLayout(words, 1);
    layout->addWidget(m_languages, 0, Qt::AlignTop);
    return row;
}

QWidget *StartPage::cards()
{
    auto *row = new QWidget(this);
    m_demo = new StartCard(m_theme, u"demo"_s, true, row);
    m_open = new StartCard(m_theme, u"folder"_s, false, row);
    m_new = new StartCard(m_theme, u"plus"_s, false, row);
    m_demo->setObjectName(u"startDemo"_s);
    m_open->setObjectName(u"startOpen"_s);
    m_new->setObjectName(u"startNew"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (auto *card : {m_demo, m_open, m_new})
        layout->addWidget(card);
    return row;
}

QWidget *StartPage::problemStrip()
{
    auto *card = new Card(this);
    m_problem = card;
    m_problem->setObjectName(u"startProblem"_s);
    auto *icon = new QLabel(card);
    setThemedIcon(icon, m_theme, u"warning"_s, 20, &Tokens::danger);
    m_problemText = new QLabel(card);
    m_problemText->setObjectName(u"startProblemText"_s);
    m_problemText->setWordWrap(true);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readOnly = new QPushButton(card);
    m_readOnly->setObjectName(u"startReadOnly"_s);
    m_restore = new QPushButton(card);
    m_restore->setObjectName(u"startRestore"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_problemText, 1);
    row->addWidget(m_readOnly);
    row->addWidget(m_restore);
    card->body()->addLayout(row);
    connect(m_readOnly, &QPushButton::clicked, this, [this] { emit readOnlyWanted(m_readOnlyPath); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_restorePath); });
    m_problem->hide();
    return m_problem;
}

QWidget *StartPage::workStrip()
{
    auto *card = new Card(this);
    m_work = card;
    m_work->setObjectName(u"startWork"_s);
    m_workText = new ElidedLabel(card);
    m_progress = new QProgressBar(card);
    m_progress->setObjectName(u"startProgress"_s);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(card);
    m_cancel->setObjectName(u"startCancel"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_workText, 1);
    row->addWidget(m_progress, 2);
    row->addWidget(m_cancel);
    card->body()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelled = true; });
    m_work->hide();
    return m_work;
}

void StartPage::refresh()
{
    fillRecent();
    m_newCard->hide();
    m_logInCard->hide();
    m_cards->show();
    setRoom(columnWidth, 1);
    m_demo->setFocus(Qt::OtherFocusReason);
}

void StartPage::setRoom(int width, int stretchAround)
{
    m_column->setMaximumWidth(width);
    for (const int spacer : {1, 3})
        m_layout->setStretch(spacer, stretchAround);
}

void StartPage::showNewStudy()
{
    clearProblem();
    m_recent->hide();
    m_cards->hide();
    m_logInCard->hide();
    setRoom(newStudyWidth, 0);
    m_newCard->show();
    m_newPanel->start();
}

void StartPage::showLogIn(const QString &path, const std::vector<Person> &people, bool published, const QString &who)
{
    m_logInPath = path;
    clearProblem();
    m_recent->hide();
    m_newCard->hide();
    m_cards->hide();
    setRoom(logInWidth, 1);
    m_logIn->setOnly({});
    m_logIn->setPeople(people, published);
    m_logInCard->show();
    m_lost->setVisible(!published);
    retranslateLogIn();
    m_logIn->start(who);
}

void StartPage::retranslateLogIn()
{
    const QString study = QFileInfo(m_logInPath).completeBaseName();
    m_logIn->setWords(study, Study::isPublished(m_logInPath)
                                 ? tr("A demonstration: choose who you want to be. No password is needed.")
                                 : tr("Encrypted. Who opens it?"));
    m_logIn->setButtons(tr("Open the study"), tr("Back"));
    m_lost->setText(tr("Password lost…"));
}

void StartPage::recoverPassword()
{
    auto *dialog = new RecoverDialog(m_logInPath, m_logIn->name(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_logIn->setOnly(dialog->account());
        m_logIn->setWords(QFileInfo(m_logInPath).completeBaseName(),
                          tr("The password of %1 is set. Log in with it.").arg(dialog->account()));
        m_logIn->start();
    });
    dialog->open();
}

void StartPage::showLogInProblem(const QString &message, int secondsToWait)
{
    m_logIn->showProblem(message, secondsToWait);
}

bool StartPage::asksWho() const
{
    return !m_logInCard->isHidden();
}

void StartPage::showProblem(const QString &message, const QString &readOnlyPath, const QString &restorePath)
{
    m_readOnlyPath = readOnlyPath;
    m_restorePath = restorePath;
    m_problemText->setText(message);
    m_problem->setAccessibleName(message);
    m_readOnly->setVisible(!readOnlyPath.isEmpty());
    m_restore->setVisible(!restorePath.isEmpty());
    m_problem->show();
}

void StartPage::clearProblem()
{
    m_problem->hide();
}

void StartPage::showWork(const QString &what, qint64 done, qint64 total)
{
    if (m_work->isHidden()) {
        m_cancelled = false;
        clearProblem();
        for (auto *card : {m_demo, m_open, m_new})
            card->setEnabled(false);
        m_work->show();
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
    m_workText->setText(what);
    m_progress->setMaximum(total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(1000 * done / total) : 0);
    m_progress->setAccessibleName(what);
}

void StartPage::endWork()
{
    m_work->hide();
    for (auto *card : {m_demo, m_open, m_new})
        card->setEnabled(true);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().window);
}

void StartPage::retranslate()
{
    m_about->setText(tr("Pain diary and visits of a clinical trial"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setCurrent(int(languageCodes.indexOf(m_language.code())));
    m_demo->setWords(tr("Try the demo study"),
                     tr("Twenty-eight invented patients at every stage of a crossover trial. Ready in a few seconds."));
    m_open->setWords(tr("Open a study…"), tr("A .carnet file on this computer or a disk that it can reach."));
    m_new->setWords(tr("New study…"), tr("An empty study like one of the four that come with Carnet, in five steps."));
    m_readOnly->setText(tr("Open read-only"));
    m_restore->setText(tr("Restore the last good backup…"));
    m_cancel->setText(tr("Cancel"));
    m_recent->setTitle(tr("Opened before"));
    m_newPanel->retranslate();
    if (asksWho())
        retranslateLogIn();
    fillRecent();
}

void StartPage::fillRecent()
{
    delete m_recentRows;
    m_recentRows = new QWidget(m_recent);
    auto *grid = new QGridLayout(m_recentRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const QLocale locale;
    int row = 0;
    for (const auto &study : recentStudies()) {
        const QFileInfo file(study.path);
        auto *name = new QPushButton(file.completeBaseName(), m_recentRows);
        name->setObjectName(u"recent%1"_s.arg(row));
        name->setProperty("role", u"link"_s);
        name->setAccessibleDescription(study.path);
        connect(name, &QPushButton::clicked, this, [this, path = study.path] { emit studyWanted(path); });
        auto *path = new ElidedLabel(QDir::toNativeSeparators(file.absolutePath()), m_recentRows);
        auto *opened = new QLabel(locale.toString(study.lastOpened, u"d MMM yyyy HH:mm"_s), m_recentRows);
        auto *size = new QLabel(file.exists() ? locale.formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat)
                                              : tr("not there now"),
                                m_recentRows);
        for (QLabel *label : std::initializer_list<QLabel *>{path, opened, size})
            label->setProperty("role", u"secondary"_s);
        grid->addWidget(name, row, 0, Qt::AlignLeft);
        grid->addWidget(path, row, 1);
        grid->addWidget(opened, row, 2);
        grid->addWidget(size, row++, 3, Qt::AlignRight);
    }
    m_recent->body()->addWidget(m_recentRows);
    m_recent->setVisible(row > 0 && (!m_newCard || !m_newCard->isVisible()) &&
                         (!m_logInCard || m_logInCard->isHidden()));
}

} // namespace carnet::ui
