#include "ui/pages/new_study_steps.h"

#include "core/protocol/library.h"
#include "core/trust/accounts.h"
#include "core/trust/passwords.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/words.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostPatients = 1000000;

/// A whole number between two limits, or nothing.
std::optional<int> whole(const QString &text, int low, int high)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

} // namespace

NewStudyStep::NewStudyStep(NewStudyPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
{
    setProperty("role", u"clear"_s);
}

QLineEdit *NewStudyStep::addLine(QFormLayout *form, const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    auto *label = new QLabel(this);
    label->setBuddy(line);
    form->addRow(label, line);
    return line;
}

void NewStudyStep::setLabel(QWidget *field, const QString &text)
{
    for (auto *label : findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setText(text);
    }
}

NameStep::NameStep(NewStudyPlan &plan, QWidget *parent)
    : NewStudyStep(plan, parent)
    , m_form(makeForm(this))
    , m_template(new QComboBox(this))
    , m_about(new QLabel(this))
{
    m_template->setObjectName(u"newProtocol"_s);
    for (const QString &id : shippedProtocols())
        m_template->addItem(ProtocolDraft(shippedProtocol(id)).name(), id);
    auto *label = new QLabel(this);
    label->setBuddy(m_template);
    m_form->addRow(label, m_template);
    m_about->setWordWrap(true);
    m_about->setProperty("role", u"secondary"_s);
    m_form->addRow(QString(), m_about);
    m_name = addLine(m_form, u"newShortTitle"_s);
    m_title = addLine(m_form, u"newTitle"_s);
    m_pattern = addLine(m_form, u"newPattern"_s);
    m_patients = addLine(m_form, u"newPatients"_s);
    connect(m_template, &QComboBox::activated, this,
            [this] { emit templateChosen(m_template->currentData().toString()); });
    const auto typed = [this](QLineEdit *line, auto keep) {
        connect(line, &QLineEdit::textEdited, this, [this, keep](const QString &text) {
            keep(text);
            emit changed();
        });
    };
    typed(m_name, [this](const QString &text) { m_plan.protocol.setName(text.trimmed()); });
    typed(m_title, [this](const QString &text) { m_plan.protocol.setTitle(text.trimmed()); });
    typed(m_pattern, [this](const QString &text) { m_plan.protocol.setCodePattern(text.trimmed()); });
    typed(m_patients, [this](const QString &text) {
        if (const auto patients = whole(text, 0, mostPatients))
            m_plan.protocol.setPlannedPatients(*patients);
    });
}

void NameStep::load()
{
    m_template->setCurrentIndex(std::max(0, m_template->findData(m_plan.templateId)));
    m_about->setText(ProtocolDraft(shippedProtocol(m_plan.templateId)).title().in(language()));
    m_name->setText(m_plan.protocol.name());
    m_title->setText(m_plan.protocol.title().in(language()));
    m_pattern->setText(m_plan.protocol.codePattern());
    m_patients->setText(QString::number(m_plan.protocol.plannedPatients()));
}

void NameStep::retranslate()
{
    setLabel(m_template, tr("&Like"));
    setLabel(m_name, tr("&Name of the study"));
    setLabel(m_title, tr("Full &title"));
    setLabel(m_pattern, tr("&Codes of the patients"));
    setLabel(m_patients, tr("&Planned patients"));
    m_pattern->setPlaceholderText(tr("For example: AB-###, # is a digit"));
    m_about->setText(ProtocolDraft(shippedProtocol(m_plan.templateId)).title().in(language()));
    if (!m_title->isModified() || m_title->text() == m_plan.protocol.title().en ||
        m_title->text() == m_plan.protocol.title().fr)
        m_title->setText(m_plan.protocol.title().in(language()));
}

QString NameStep::problem()
{
    const auto refuse = [](QLineEdit *line, const QString &words) {
        line->setFocus(Qt::OtherFocusReason);
        line->selectAll();
        return words;
    };
    if (m_name->text().trimmed().isEmpty())
        return refuse(m_name, tr("The study has no name yet."));
    if (m_title->text().trimmed().isEmpty())
        return refuse(m_title, tr("The study has no title yet."));
    if (!m_pattern->text().contains(u'#'))
        return refuse(m_pattern, tr("The codes need at least one #, the place of a digit: AB-### gives AB-001."));
    if (!whole(m_patients->text(), 0, mostPatients))
        return refuse(m_patients, tr("The number of planned patients is a whole number, 0 when it is open."));
    return {};
}

void NameStep::focusFirst()
{
    m_template->setFocus(Qt::OtherFocusReason);
}

FilesStep::FilesStep(NewStudyPlan &plan, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : NewStudyStep(plan, parent)
    , m_prompts(prompts)
    , m_form(makeForm(this))
    , m_browse(new QPushButton(this))
    , m_browseBackup(new QPushButton(this))
    , m_backupHint(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_saved(new QLabel(this))
{
    m_name = addLine(m_form, u"newName"_s);
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(u"newFolder"_s);
    m_backup = new QLineEdit(this);
    m_backup->setObjectName(u"newBackup"_s);
    m_browse->setObjectName(u"newBrowse"_s);
    m_browseBackup->setObjectName(u"newBrowseBackup"_s);
    m_save->setObjectName(u"newSaveProtocol"_s);
    m_summary->setObjectName(u"newSummary"_s);
    m_folderRow = withButton(m_folder, m_browse);
    m_backupRow = withButton(m_backup, m_browseBackup);
    m_administrator = addLine(m_form, u"newAdministrator"_s);
    m_fullName = addLine(m_form, u"newFullName"_s);
    m_password = new PasswordField(theme, this);
    m_again = new PasswordField(theme, this);
    m_rules = new PasswordRulesList(theme, this);
    m_password->edit()->setObjectName(u"newPassword"_s);
    m_again->edit()->setObjectName(u"newPasswordAgain"_s);
    for (PasswordField *field : {m_password, m_again}) {
        auto *label = new QLabel(this);
        label->setBuddy(field->edit());
        m_form->addRow(label, field);
    }
    m_form->addRow(QString(), m_rules);
    for (QLabel *label : {m_backupHint, m_summary, m_saved}) {
        label->setWordWrap(true);
        label->setProperty("role", u"secondary"_s);
    }
    m_form->addRow(QString(), m_backupHint);
    m_form->addRow(QString(), m_summary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_saved, 1);
    m_form->addRow(QString(), row);
    QWidget *before = m_name;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_folder, m_browse, m_backup, m_browseBackup, m_administrator, m_fullName,
                                          m_password->edit(), m_again->edit(), m_save}) {
        setTabOrder(before, field);
        before = field;
    }
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_plan.name = text.trimmed();
        emit changed();
    });
    connect(m_folder, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_plan.folder = text.trimmed();
        emit changed();
    });
    connect(m_backup, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_plan.backupFolder = text.trimmed();
        emit changed();
    });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        if (const auto folder = m_prompts.directory(this, tr("Folder of the study"), m_folder->text()))
            m_folder->setText(*folder);
    });
    connect(m_browseBackup, &QPushButton::clicked, this, [this] {
        if (const auto folder = m_prompts.directory(this, tr("Folder for the backups"), m_backup->text()))
            m_backup->setText(*folder);
    });
    connect(m_administrator, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_plan.administrator = text.trimmed();
        m_rules->show(m_password->password(), m_plan.administrator);
        emit changed();
    });
    connect(m_fullName, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_plan.fullName = text.trimmed();
        emit changed();
    });
    connect(m_password, &PasswordField::changed, this, [this] {
        m_plan.password = m_password->password();
        m_rules->show(m_plan.password, m_plan.administrator);
    });
    connect(m_save, &QPushButton::clicked, this, &FilesStep::saveProtocol);
}

QWidget *FilesStep::withButton(QLineEdit *line, QPushButton *button)
{
    auto *row = new QWidget(this);
    row->setProperty("role", u"clear"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    auto *label = new QLabel(this);
    label->setBuddy(line);
    m_form->addRow(label, row);
    return row;
}

void FilesStep::load()
{
    m_name->setText(m_plan.name);
    m_folder->setText(m_plan.folder);
    m_backup->setText(m_plan.backupFolder);
    m_administrator->setText(m_plan.administrator);
    m_fullName->setText(m_plan.fullName);
    m_rules->show(m_password->password(), m_plan.administrator);
    m_saved->clear();
    showSummary();
}

void FilesStep::retranslate()
{
    setLabel(m_name, tr("&Name of the file"));
    setLabel(m_folder, tr("&Folder"));
    setLabel(m_backup, tr("&Backup folder"));
    setLabel(m_administrator, tr("&Your account"));
    setLabel(m_fullName, tr("Your f&ull name"));
    setLabel(m_password->edit(), tr("&Password"));
    setLabel(m_again->edit(), tr("Password once &more"));
    m_administrator->setPlaceholderText(tr("For example: c.dubois. It is administrator and data manager"));
    m_fullName->setPlaceholderText(tr("As printed beside what you do"));
    m_password->retranslate();
    m_again->retranslate();
    m_rules->show(m_password->password(), m_plan.administrator);
    m_name->setPlaceholderText(tr("For example: site-01"));
    m_backup->setPlaceholderText(tr("Another disk or a USB key"));
    m_browse->setText(tr("Choose…"));
    m_browseBackup->setText(tr("Choose…"));
    m_browse->setAccessibleName(tr("Choose the folder of the study"));
    m_browseBackup->setAccessibleName(tr("Choose the backup folder"));
    m_backupHint->setText(tr("A proven copy goes there each time the study is closed with something new in it. "
                             "Empty: no automatic backup."));
    m_save->setText(tr("Save the protocol as a file…"));
    showSummary();
}

void FilesStep::showSummary()
{
    const ProtocolDraft &protocol = m_plan.protocol;
    QStringList words{tr("%1: %n visit(s)", nullptr, int(protocol.visits().size())).arg(protocol.name())};
    if (protocol.hasDiary())
        words << tr("%n period(s)", nullptr, protocol.periods())
              << tr("a diary of %n day(s)", nullptr, protocol.lastDay());
    words << tr("patients %1").arg(protocol.codePattern());
    m_summary->setText(words.join(u", "_s) + u"."_s);
}

QString FilesStep::path() const
{
    QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {};
    if (!name.endsWith(u".carnet"_s))
        name += u".carnet"_s;
    return QDir(m_folder->text()).filePath(name);
}

QString FilesStep::problem()
{
    const auto refuse = [](QLineEdit *line, const QString &words) {
        line->setFocus(Qt::OtherFocusReason);
        line->selectAll();
        return words;
    };
    if (m_name->text().trimmed().isEmpty())
        return refuse(m_name, tr("The file has no name yet."));
    if (m_name->text().contains(u'/') || m_name->text().contains(u'\\'))
        return refuse(m_name, tr("The name of the file contains / or \\. Choose the folder below."));
    if (m_folder->text().trimmed().isEmpty())
        return refuse(m_folder, tr("The study has no folder yet."));
    if (QFileInfo::exists(path()))
        return refuse(m_name,
                      tr("There is a file %1 already. Choose another name.").arg(QDir::toNativeSeparators(path())));
    if (!m_backup->text().trimmed().isEmpty() && !QFileInfo(m_backup->text().trimmed()).isDir())
        return refuse(
            m_backup,
            tr("There is no folder %1. Choose another one, or leave it empty.").arg(m_backup->text().trimmed()));
    if (const QString problem = accountNameProblem(m_administrator->text().trimmed()); !problem.isEmpty())
        return refuse(m_administrator, problem);
    if (const QString problem = passwordProblem(m_password->password(), m_administrator->text().trimmed());
        !problem.isEmpty())
        return refuse(m_password->edit(), problem);
    if (m_again->password() != m_password->password())
        return refuse(m_again->edit(), tr("The two passwords differ."));
    return {};
}

void FilesStep::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void FilesStep::saveProtocol()
{
    const QString proposed = QDir(m_folder->text()).filePath(m_plan.protocol.id() + u".json"_s);
    const auto path = m_prompts.saveFile(this, tr("Save the protocol"), proposed, tr("Protocols (*.json)"));
    if (!path)
        return;
    QSaveFile file(*path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(m_plan.protocol.json()) >= 0 && file.commit();
    m_saved->setText(isSaved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*path))
                             : tr("Cannot write %1: %2. Choose another folder.")
                                   .arg(QDir::toNativeSeparators(*path), file.errorString()));
}

} // namespace carnet::ui
