#include "ui/pages/new_study_panel.h"

#include "core/domain/error.h"
#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "ui/dialogs/prompts.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<Protocol> shipped(const QString &id)
{
    try {
        return readProtocol(shippedProtocol(id), id, shippedInstrument);
    } catch (const Error &) {
        return std::nullopt;
    }
}

} // namespace

NewStudyPanel::NewStudyPanel(const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_protocolLabel(new QLabel(this))
    , m_protocol(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_path(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_path->setProperty("role", u"hint"_s);
    m_path->setWordWrap(true);
    m_protocol->setObjectName(u"newProtocol"_s);
    m_name->setObjectName(u"newName"_s);
    m_folder->setObjectName(u"newFolder"_s);
    m_browse->setObjectName(u"newBrowse"_s);
    m_create->setObjectName(u"newCreate"_s);
    m_create->setProperty("role", u"primary"_s);
    m_cancel->setObjectName(u"newCancel"_s);
    m_protocolLabel->setBuddy(m_protocol);
    m_nameLabel->setBuddy(m_name);
    m_folderLabel->setBuddy(m_folder);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_protocolLabel, 0, 0);
    grid->addWidget(m_protocol, 0, 1, 1, 2);
    grid->addWidget(m_about, 1, 1, 1, 2);
    grid->addWidget(m_nameLabel, 2, 0);
    grid->addWidget(m_name, 2, 1, 1, 2);
    grid->addWidget(m_folderLabel, 3, 0);
    grid->addWidget(m_folder, 3, 1);
    grid->addWidget(m_browse, 3, 2);
    grid->addWidget(m_path, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addLayout(buttons);

    const auto check = [this] {
        m_path->setText(path());
        m_create->setEnabled(!m_name->text().trimmed().isEmpty() && m_protocol->count() > 0);
    };
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &NewStudyPanel::showAbout);
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_folder, &QLineEdit::textChanged, this, check);
    connect(m_name, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &NewStudyPanel::cancelled);
    connect(m_create, &QPushButton::clicked, this,
            [this] { emit createWanted(path(), m_protocol->currentData().toString()); });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        if (const auto folder = m_prompts.directory(this, tr("Folder of the study"), m_folder->text()))
            m_folder->setText(*folder);
    });
    fillProtocols();
    retranslate();
}

void NewStudyPanel::start()
{
    m_name->clear();
    m_folder->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_create->setEnabled(false);
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewStudyPanel::fillProtocols()
{
    for (const auto &id : shippedProtocols()) {
        const auto protocol = shipped(id);
        if (protocol)
            m_protocol->addItem(protocol->shortTitle.isEmpty() ? id : protocol->shortTitle, id);
    }
}

void NewStudyPanel::showAbout()
{
    const auto protocol = shipped(m_protocol->currentData().toString());
    m_about->setText(protocol ? protocol->title.in(QLocale().name().left(2)) : QString());
}

QString NewStudyPanel::path() const
{
    QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {};
    if (!name.endsWith(u".carnet"_s))
        name += u".carnet"_s;
    return QDir(m_folder->text()).filePath(name);
}

void NewStudyPanel::retranslate()
{
    m_title->setText(tr("New study"));
    m_protocolLabel->setText(tr("&Protocol"));
    m_nameLabel->setText(tr("&Name of the file"));
    m_name->setPlaceholderText(tr("For example: site-01"));
    m_folderLabel->setText(tr("&Folder"));
    m_browse->setText(tr("Choose…"));
    m_create->setText(tr("Create the study"));
    m_cancel->setText(tr("Cancel"));
    showAbout();
}

} // namespace carnet::ui
