#include "ui/pages/setup_questionnaires.h"

#include "core/protocol/library.h"
#include "core/protocol/wording.h"
#include "ui/dialogs/licence_dialog.h"
#include "ui/models/words.h"
#include "ui/pages/setup_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rows_table.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SetupQuestionnaires::SetupQuestionnaires(SetupDraft &draft, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_prompts(prompts)
{
    auto *card = new Card(tr("Questionnaires of the study"), this);
    m_table = new RowsTable({tr("Code"), tr("Title"), tr("Version"), tr("Questions"), tr("Licence"), tr("Visits")},
                            theme.scaled(30), card);
    m_table->setObjectName(u"setupQuestionnaires"_s);
    m_table->setMinimumHeight(theme.scaled(290));
    m_save = new QPushButton(tr("Save the definition…"), card);
    m_load = new QPushButton(tr("Take over a newer definition…"), card);
    m_licence = new QPushButton(tr("Licence…"), card);
    m_wording = new QPushButton(tr("Load the site’s wording…"), card);
    m_save->setObjectName(u"questionnaireSave"_s);
    m_load->setObjectName(u"questionnaireLoad"_s);
    m_licence->setObjectName(u"questionnaireLicence"_s);
    m_wording->setObjectName(u"questionnaireWording"_s);
    m_result = new QLabel(card);
    m_result->setObjectName(u"questionnaireResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->hide();
    auto *hint =
        new QLabel(tr("A newer definition may add questions and answers and change labels and rules of scores; "
                      "none that was there goes. The official wording needs a licence and stays on this "
                      "computer."),
                   card);
    hint->setProperty("role", u"hint"_s);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_save, m_load, m_licence, m_wording})
        buttons->addWidget(button);
    buttons->addStretch(1);
    card->body()->addWidget(m_table);
    card->body()->addWidget(hint);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SetupQuestionnaires::enableButtons);
    connect(m_save, &QPushButton::clicked, this, &SetupQuestionnaires::save);
    connect(m_load, &QPushButton::clicked, this, &SetupQuestionnaires::load);
    connect(m_licence, &QPushButton::clicked, this, &SetupQuestionnaires::editLicence);
    connect(m_wording, &QPushButton::clicked, this, &SetupQuestionnaires::loadWording);
    connect(&draft, &SetupDraft::reset, this, &SetupQuestionnaires::refresh);
    refresh();
}

const Instrument *SetupQuestionnaires::current() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item ? m_draft.study().protocol().instrument(item->text()) : nullptr;
}

void SetupQuestionnaires::refresh()
{
    const Study &study = m_draft.study();
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(0);
    for (const Instrument &instrument : study.protocol().instruments) {
        QStringList visits;
        for (const ProtocolVisit &visit : study.protocol().visits) {
            if (std::ranges::find(visit.forms, instrument.id) != visit.forms.end())
                visits << visit.code;
        }
        const QString holder = study.value({{}, Occasion::patient(), licenceItems(instrument.id).holder}).text();
        const QString licence = !instrument.needsLicence ? tr("not needed") : holder.isEmpty() ? tr("none") : holder;
        const QStringList texts{instrument.id,
                                instrument.title.in(language()),
                                instrument.version,
                                QString::number(instrument.items.size()),
                                licence,
                                visits.join(u", "_s)};
        m_table->addRow(texts);
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    enableButtons();
}

void SetupQuestionnaires::enableButtons()
{
    const Instrument *instrument = current();
    const bool mayChange = m_draft.obstacle().isEmpty();
    m_save->setEnabled(instrument && !m_draft.study().instrumentJson(instrument->id).isEmpty());
    m_load->setEnabled(instrument && mayChange);
    m_licence->setEnabled(instrument && instrument->needsLicence && !m_draft.study().isReadOnly());
    m_wording->setEnabled(instrument);
}

void SetupQuestionnaires::save()
{
    if (const Instrument *instrument = current())
        saveDefinition(this, m_prompts, instrument->id, m_draft.study().instrumentJson(instrument->id),
                       [this](const QString &words, bool isGood) { tell(words, isGood); });
}

void SetupQuestionnaires::load()
{
    loadDefinition(
        this, m_prompts, [this](const QByteArray &json) { m_draft.loadQuestionnaire(json); },
        [this](const QString &words, bool isGood) { tell(words, isGood); });
}

void SetupQuestionnaires::editLicence()
{
    if (const Instrument *instrument = current()) {
        LicenceDialog(m_draft.study(), m_theme, *instrument, this).exec();
        refresh();
    }
}

void SetupQuestionnaires::loadWording()
{
    const auto path = m_prompts.openFile(this, tr("Wording of the site"), QDir::homePath(), tr("Wording (*.json)"));
    if (!path)
        return;
    try {
        const InstrumentSource source = [this](const QString &id) { return m_draft.study().instrumentJson(id); };
        const Wording wording = installWording(*path, source);
        tell(tr("The wording of %1 (%2) is shown beside the neutral labels from now on.")
                 .arg(wording.instrument, wording.language),
             true);
    } catch (const Error &error) {
        tell(error.message(), false);
    }
}

void SetupQuestionnaires::tell(const QString &words, bool isGood)
{
    setTone(m_result, isGood ? u"ok"_s : u"danger"_s);
    m_result->setText(words);
    m_result->show();
}

} // namespace carnet::ui
