#include "ui/pages/setup_versions.h"

#include "core/protocol/amendment.h"
#include "core/trust/protocol_changes.h"
#include "ui/models/words.h"
#include "ui/pages/setup_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rows_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SetupVersions::SetupVersions(SetupDraft &draft, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_prompts(prompts)
{
    auto *card = new Card(tr("Versions of the protocol"), this);
    m_table = new RowsTable({tr("Version"), tr("In force since"), tr("By"), tr("Reason")}, theme.scaled(30), card);
    m_table->setObjectName(u"setupVersions"_s);
    m_table->setMinimumHeight(theme.scaled(180));
    m_changes = new QLabel(card);
    m_changes->setObjectName(u"setupVersionChanges"_s);
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setProperty("role", u"secondary"_s);
    m_save = new QPushButton(tr("Save this version as a file…"), card);
    m_save->setObjectName(u"setupSave"_s);
    m_load = new QPushButton(tr("Take over a changed file…"), card);
    m_load->setObjectName(u"setupLoad"_s);
    m_load->setEnabled(draft.obstacle().isEmpty());
    m_result = new QLabel(card);
    m_result->setObjectName(u"setupFileResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->hide();
    auto *hint = new QLabel(tr("A file may also change forms, code lists, areas and outcomes. What it changes is shown "
                               "below and is not in force before you say so."),
                            card);
    hint->setProperty("role", u"hint"_s);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_load);
    buttons->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_changes, hint})
        card->body()->addWidget(part);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SetupVersions::showChanges);
    connect(m_save, &QPushButton::clicked, this, &SetupVersions::save);
    connect(m_load, &QPushButton::clicked, this, &SetupVersions::load);
    connect(&draft, &SetupDraft::reset, this, &SetupVersions::refresh);
    refresh();
}

void SetupVersions::refresh()
{
    const auto changes = protocolChanges(m_draft.study());
    m_table->setRowCount(0);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const QString reason = change->number == 0 ? tr("as the study was made") : change->reason;
        const QStringList texts{change->version, momentWords(change->at), change->by, reason};
        QTableWidgetItem *first = m_table->addRow(texts);
        first->setData(Qt::UserRole, change->act);
        first->setData(Qt::UserRole + 1, change->changes);
    }
    m_table->setCurrentCell(0, 0);
    showChanges();
}

void SetupVersions::showChanges()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    const QString changes = item ? item->data(Qt::UserRole + 1).toString() : QString();
    QStringList lines;
    for (const QString &line : changes.split(u"; "_s, Qt::SkipEmptyParts))
        lines << (line.size() > 200 ? line.left(200) + u'…' : line);
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
}

void SetupVersions::save()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    if (!item)
        return;
    const Study &study = m_draft.study();
    const QByteArray json = withoutArms(study.protocolJson(item->data(Qt::UserRole).toLongLong()));
    saveDefinition(this, m_prompts, study.protocol().id, json,
                   [this](const QString &words, bool isGood) { tell(words, isGood ? u"ok"_s : u"danger"_s); });
}

void SetupVersions::load()
{
    loadDefinition(
        this, m_prompts, [this](const QByteArray &json) { m_draft.load(json); },
        [this](const QString &words, bool isGood) { tell(words, isGood ? u"ok"_s : u"danger"_s); });
}

void SetupVersions::tell(const QString &words, const QString &tone)
{
    setTone(m_result, tone);
    m_result->setText(words);
    m_result->show();
}

} // namespace carnet::ui
