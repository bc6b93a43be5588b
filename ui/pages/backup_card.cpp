#include "ui/pages/backup_card.h"

#include "core/domain/error.h"
#include "core/trust/backups.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

/// Hours between automatic backups, beside the one at closing; 0: none.
constexpr int hours[]{0, 1, 2, 4, 8};

QString momentWords(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
}

} // namespace

BackupCard::BackupCard(Study &study, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_prompts(prompts)
    , m_card(new Card(this))
    , m_folderLabel(new QLabel(m_card))
    , m_folder(new QLabel(m_card))
    , m_choose(new QPushButton(m_card))
    , m_none(new QPushButton(m_card))
    , m_oftenLabel(new QLabel(m_card))
    , m_often(new Segmented(m_card))
    , m_rule(new QLabel(m_card))
    , m_last(new QLabel(m_card))
    , m_backUp(new QPushButton(m_card))
    , m_test(new QPushButton(m_card))
    , m_progress(new ProgressStrip(m_card))
    , m_result(new QLabel(m_card))
{
    m_folder->setObjectName(u"backupFolder"_s);
    m_choose->setObjectName(u"chooseBackupFolder"_s);
    m_none->setObjectName(u"noBackupFolder"_s);
    m_often->setObjectName(u"backupHours"_s);
    m_last->setObjectName(u"lastBackup"_s);
    m_backUp->setObjectName(u"backUpNow"_s);
    m_test->setObjectName(u"testRestore"_s);
    m_result->setObjectName(u"backupResult"_s);
    m_rule->setProperty("role", u"hint"_s);
    for (QLabel *label : {m_folder, m_rule, m_last, m_result})
        label->setWordWrap(true);

    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    folder->addWidget(m_none);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_test);
    buttons->addStretch();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_folderLabel, 0, 0);
    grid->addLayout(folder, 0, 1);
    grid->addWidget(m_oftenLabel, 1, 0);
    grid->addWidget(m_often, 1, 1, Qt::AlignLeft);
    m_card->body()->addLayout(grid);
    m_card->body()->addWidget(m_rule);
    m_card->body()->addWidget(m_last);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_progress);
    m_card->body()->addWidget(m_result);
    m_result->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_none, &QPushButton::clicked, this, &BackupCard::chooseNoFolder);
    connect(m_often, &Segmented::chosen, this, [](int index) { settings::backupHours.set(hours[index]); });
    connect(m_backUp, &QPushButton::clicked, this, &BackupCard::backUp);
    connect(m_test, &QPushButton::clicked, this, &BackupCard::testRestore);
    connect(&m_study, &Study::recorded, this, [this](const Act &act) {
        if (act.kind == code(ActKind::Backup))
            refresh();
    });
    setFocusProxy(m_backUp);
    retranslate();
}

std::vector<QWidget *> BackupCard::controls() const
{
    std::vector<QWidget *> controls{m_choose, m_none};
    for (int index = 0; index < int(std::size(hours)); ++index)
        controls.push_back(m_often->segment(index));
    controls.insert(controls.end(), {m_backUp, m_test});
    return controls;
}

void BackupCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupCard::retranslate()
{
    m_card->setTitle(tr("Backups"));
    m_folderLabel->setText(tr("Folder"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder for backups…"));
    m_none->setText(tr("None"));
    m_none->setAccessibleName(tr("No automatic backup"));
    m_oftenLabel->setText(tr("Besides at closing"));
    m_often->setAccessibleName(tr("Automatic backups besides the one at closing"));
    QStringList texts;
    for (const int each : hours)
        texts << (each == 0 ? tr("Never") : each == 1 ? tr("Every hour") : tr("Every %1 h").arg(each));
    m_often->setTexts(texts);
    m_rule->setText(tr("Each copy is opened and proven before it counts. Kept are those of today, and the last of 7 "
                       "days, 4 weeks and 12 months. The folder is best on another disk."));
    m_backUp->setText(tr("Back up now"));
    m_test->setText(tr("Test restore"));
    m_test->setToolTip(tr("Opens the newest backup without changing it and proves it."));
    refresh();
}

void BackupCard::refresh()
{
    showFolder();
    const auto *chosen = std::ranges::find(hours, settings::backupHours.get());
    m_often->setCurrent(int(chosen == std::end(hours) ? 0 : chosen - std::begin(hours)));
    const auto backups = backupsOf(m_study.path());
    m_last->setText(backups.empty()
                        ? tr("There is no backup of this study yet.")
                        : tr("Newest backup: %1, %2")
                              .arg(momentWords(backups.front().at), QDir::toNativeSeparators(backups.front().path)));
    enableButtons(true);
}

void BackupCard::enableButtons(bool enabled)
{
    const bool mayBackUp = m_study.may(Action::Backup) && !m_study.isReadOnly();
    m_backUp->setEnabled(enabled && mayBackUp);
    m_test->setEnabled(enabled && !backupsOf(m_study.path()).empty());
}

void BackupCard::showFolder()
{
    const QString folder = settings::backupFolder.get();
    m_folder->setText(folder.isEmpty() ? tr("None: no automatic backup") : QDir::toNativeSeparators(folder));
    m_none->setEnabled(!folder.isEmpty());
}

void BackupCard::chooseFolder()
{
    const QString before = settings::backupFolder.get();
    const QString start = before.isEmpty() ? QFileInfo(m_study.path()).absolutePath() : before;
    if (const auto folder = m_prompts.directory(this, tr("Folder for the backup"), start)) {
        settings::backupFolder.set(*folder);
        showFolder();
    }
}

void BackupCard::chooseNoFolder()
{
    settings::backupFolder.set({});
    showFolder();
}

void BackupCard::tell(const QString &words, const QString &tone)
{
    m_result->setText(words);
    m_result->setProperty("tone", tone);
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_result->show();
}

void BackupCard::backUp()
{
    if (settings::backupFolder.get().isEmpty())
        chooseFolder();
    const QString folder = settings::backupFolder.get();
    if (folder.isEmpty())
        return;
    enableButtons(false);
    try {
        const QString copy = m_study.backup(folder, m_progress->begin());
        m_progress->end();
        refresh();
        tell(tr("The backup is made and proven: %1").arg(QDir::toNativeSeparators(copy)), u"ok"_s);
    } catch (const Error &error) {
        m_progress->end();
        refresh();
        tell(tr("The backup was not made. %1").arg(error.message()), u"danger"_s);
    }
    m_backUp->setFocus(); // which left it while the button was off
}

void BackupCard::testRestore()
{
    const auto backups = backupsOf(m_study.path());
    if (backups.empty())
        return;
    enableButtons(false);
    try {
        const StudyFacts facts = m_study.proveBackup(backups.front().path, m_progress->begin());
        m_progress->end();
        const QLocale locale;
        tell(tr("The newest backup is good: %1 acts, %2 values, %3 patients, last act %4. It could be restored.")
                 .arg(locale.toString(facts.acts), locale.toString(facts.data), locale.toString(facts.patients),
                      momentWords(facts.lastAct)),
             u"ok"_s);
    } catch (const Error &error) {
        m_progress->end();
        QString words = error.message();
        if (const auto good = lastGoodBackup(m_study.path()))
            words += u' ' + backupWords(*good);
        tell(words + u' ' + tr("Make a new backup now."), u"danger"_s);
    }
    enableButtons(true);
    m_test->setFocus();
}

} // namespace carnet::ui
