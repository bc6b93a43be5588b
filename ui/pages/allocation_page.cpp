#include "ui/pages/allocation_page.h"

#include "core/study_keys.h"
#include "core/study_second.h"
#include "ui/models/words.h"
#include "ui/pages/allocation_preview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 318;
enum Shown { NoList, Preview, List };

} // namespace

AllocationPage::AllocationPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_about(new ElidedLabel(this))
    , m_import(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(theme, m_stack))
    , m_preview(new AllocationPreview(study, theme, m_stack))
    , m_progress(new ProgressStrip(this))
    , m_prompt(new PromptLine(theme, this))
{
    setObjectName(u"allocationPage"_s);
    m_title->setProperty("role", u"title"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_import->setObjectName(u"allocationImport"_s);
    setThemedIcon(m_import, theme, u"file"_s);
    m_prompt->setObjectName(u"allocationPrompt"_s);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(keeping());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_prompt);
    connectControls();
    retranslate();
}

AllocationPage::~AllocationPage()
{
    m_study.disconnect(this);
}

QWidget *AllocationPage::keeping()
{
    auto *keeping = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(keeping);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(preparationsCard(), 1);
    layout->addWidget(listCard());
    return keeping;
}

QWidget *AllocationPage::preparationsCard()
{
    m_preparationsCard = new Card(this);
    m_model = new QStandardItemModel(0, 5, this);
    m_table = new QTableView(m_preparationsCard);
    m_table->setObjectName(u"allocationPreparations"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_password = new QLineEdit(m_preparationsCard);
    m_password->setObjectName(u"allocationPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    if (Study::isPublished(m_study.path()))
        m_password->setPlaceholderText(publishedPassword);
    m_passwordLabel = new QLabel(m_preparationsCard);
    m_passwordLabel->setBuddy(m_password);
    m_sheet = new QPushButton(m_preparationsCard);
    m_sheet->setObjectName(u"allocationSheet"_s);
    m_sheet->setProperty("role", u"primary"_s);
    setThemedIcon(m_sheet, m_theme, u"print"_s, &Tokens::onFill);
    m_break = new QPushButton(m_preparationsCard);
    m_break->setObjectName(u"allocationBreak"_s);
    m_break->setProperty("role", u"danger"_s);
    auto *password = new QHBoxLayout;
    password->setSpacing(10);
    password->addWidget(m_passwordLabel);
    password->addWidget(m_password, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(10);
    acts->addStretch();
    acts->addWidget(m_break);
    acts->addWidget(m_sheet);
    m_preparationsCard->body()->addWidget(m_table, 1);
    m_preparationsCard->body()->addLayout(password);
    m_preparationsCard->body()->addLayout(acts);
    return m_preparationsCard;
}

QWidget *AllocationPage::listCard()
{
    m_listCard = new Card(this);
    m_listCard->setFixedWidth(m_theme.scaled(listWidth));
    connect(&m_theme, &Theme::changed, this, [this] { m_listCard->setFixedWidth(m_theme.scaled(listWidth)); });
    m_state = new QLabel(m_listCard);
    m_state->setObjectName(u"allocationState"_s);
    m_state->setWordWrap(true);
    m_printReceipt = new QPushButton(m_listCard);
    m_printReceipt->setObjectName(u"allocationReceipt"_s);
    m_printEnvelopes = new QPushButton(m_listCard);
    m_printEnvelopes->setObjectName(u"allocationEnvelopes"_s);
    m_printEnvelopes->setProperty("role", u"primary"_s);
    m_envelopesHint = new QLabel(m_listCard);
    m_envelopesHint->setProperty("role", u"hint"_s);
    m_envelopesHint->setWordWrap(true);
    m_keys = new QLabel(m_listCard);
    m_keys->setObjectName(u"allocationKeys"_s);
    m_keys->setWordWrap(true);
    m_share = new QPushButton(m_listCard);
    m_share->setObjectName(u"allocationShare"_s);
    m_reason = new QLineEdit(m_listCard);
    m_reason->setObjectName(u"allocationEnvelopesReason"_s);
    m_reasonLabel = new QLabel(m_listCard);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setWordWrap(true);
    m_newEnvelopes = new QPushButton(m_listCard);
    m_newEnvelopes->setObjectName(u"allocationNewEnvelopes"_s);
    QVBoxLayout *body = m_listCard->body();
    body->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_printEnvelopes, m_envelopesHint, m_printReceipt,
                                                                 m_keys, m_share})
        body->addWidget(widget);
    body->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_newEnvelopes})
        body->addWidget(widget);
    return m_listCard;
}

void AllocationPage::connectControls()
{
    connect(m_none, &EmptyState::activated, this, &AllocationPage::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &AllocationPage::chooseFile);
    connect(m_preview, &AllocationPreview::wanted, this, &AllocationPage::seal);
    connect(m_preview, &AllocationPreview::cancelled, this, [this] {
        m_file = {};
        m_preview->clear();
        refresh();
    });
    connect(m_sheet, &QPushButton::clicked, this, &AllocationPage::printSheet);
    connect(m_password, &QLineEdit::returnPressed, this, &AllocationPage::printSheet);
    connect(m_break, &QPushButton::clicked, this, &AllocationPage::breakCode);
    connect(m_printReceipt, &QPushButton::clicked, this, &AllocationPage::printReceipt);
    connect(m_printEnvelopes, &QPushButton::clicked, this, &AllocationPage::printEnvelopes);
    connect(m_share, &QPushButton::clicked, this, &AllocationPage::shareKey);
    connect(m_newEnvelopes, &QPushButton::clicked, this, &AllocationPage::newEnvelopes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AllocationPage::fillState);
    connect(&m_study, &Study::changedElsewhere, this, [this] {
        m_source.reset();
        if (isVisible() && m_stack->currentIndex() == List)
            refresh();
    });
}

void AllocationPage::open(const Place &)
{
    m_study.require(Action::KeepAllocation);
    refresh();
}

Place AllocationPage::place() const
{
    return {.page = Place::Page::Allocation};
}

std::vector<Crumb> AllocationPage::crumbs() const
{
    return {{tr("Allocation"), place()}};
}

std::vector<KeyHelp> AllocationPage::keys() const
{
    return {{u"↑ ↓"_s, tr("the infusion before, the infusion after")},
            {u"Ctrl+P"_s, tr("the preparation sheet of the infusion chosen")}};
}

void AllocationPage::refresh()
{
    fillPreparations();
    fillState();
    const bool isThere = allocationState(m_study).isThere();
    m_stack->setCurrentIndex(isThere ? List : NoList);
    m_import->setVisible(isThere && !m_study.isUnblinded());
    setFocusProxy(isThere ? static_cast<QWidget *>(m_table) : m_none->button());
}

void AllocationPage::fillPreparations()
{
    const int before = std::max(0, m_table->currentIndex().row());
    m_preparations = preparations(m_study);
    m_model->setRowCount(0);
    const bool hasPeriods = armPlan(m_study).periods > 1;
    for (const Preparation &each : m_preparations) {
        const QString none = u"—"_s;
        const QStringList texts{each.date.isValid() ? dateWords(each.date) : none, each.patient,
                                hasPeriods ? tr("Period %1").arg(each.period) : none,
                                each.number > 0 ? QString::number(each.number) : tr("no number yet"),
                                each.weightKg ? tr("%1 kg").arg(QLocale().toString(*each.weightKg)) : none};
        QList<QStandardItem *> row;
        for (const QString &text : texts)
            row << new QStandardItem(text);
        m_model->appendRow(row);
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(30));
    if (!m_preparations.empty())
        m_table->selectRow(std::min(before, int(m_preparations.size()) - 1));
    m_preparationsCard->setSummary(tr("%n to come", nullptr, int(m_preparations.size())));
}

QString AllocationPage::stateWords(const AllocationState &state) const
{
    const auto second = secondInNote(m_study, state.imported.note);
    return tr("%1 and %2, sealed by %3 on %4.")
        .arg(tr("%n numbers", nullptr, state.numbers), tr("%n envelopes", nullptr, state.envelopes),
             second ? tr("%1 with %2", "two people").arg(state.imported.by, second->name) : state.imported.by,
             dateWords(state.imported.at.toLocalTime().date()));
}

void AllocationPage::fillState()
{
    const AllocationState state = allocationState(m_study);
    m_state->setText(state.isThere() ? stateWords(state) : QString());
    if (m_prompt->text().isEmpty())
        m_prompt->say(PromptLine::Level::Neutral,
                      tr("A preparation sheet names the treatment: it is for unblinded persons only."));
    m_printReceipt->setVisible(m_source || m_study.holdsAllocationKey());
    m_printEnvelopes->setVisible(!m_codes.empty());
    m_envelopesHint->setText(m_codes.empty()
                                 ? tr("The codes of the envelopes were shown once, when they were made.")
                                 : tr("Print the codes now: they are kept nowhere and gone when you leave the study."));
    const bool canChange = !m_study.isUnblinded() && !m_study.isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_newEnvelopes})
        widget->setVisible(canChange);
    const KeyHolders keys = keyHolders(m_study);
    m_keys->setText(keys.waiting.isEmpty()
                        ? tr("The key is with %1.").arg(keys.holding.join(u", "_s))
                        : tr("The key is with %1; %2 waits for it. Giving it needs your password at the left.")
                              .arg(keys.holding.join(u", "_s), keys.waiting.join(u", "_s)));
    m_share->setText(tr("Give the key to %1").arg(keys.waiting.join(u", "_s)));
    m_share->setVisible(!keys.waiting.isEmpty() && m_study.holdsAllocationKey() && canChange);
    const Preparation *chosen = current();
    m_sheet->setEnabled(chosen && chosen->number > 0);
    m_break->setEnabled(chosen && chosen->number > 0 && canChange);
}

const Preparation *AllocationPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_preparations.size()) ? &m_preparations[std::size_t(row)] : nullptr;
}

void AllocationPage::chooseFile()
{
    const auto path = m_prompts.openFile(this, tr("Allocation list"), {}, tr("Lists (*.csv)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompt->say(PromptLine::Level::Refusal, tr("%1 cannot be read: %2.").arg(*path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(*path).fileName();
    m_file = readAllocationFile(bytes, name, m_study);
    m_stack->setCurrentIndex(Preview);
    m_import->hide();
    m_prompt->say(PromptLine::Level::Neutral,
                  tr("Nothing is kept yet. Once sealed, nobody sees which number has what but by an act on record."));
    m_preview->show(name, m_file, bytes);
}

void AllocationPage::seal(const Replacement &replacement)
{
    const AllocationSource source{m_preview->fileName(), m_file.sha256};
    try {
        const AllocationImport import =
            importAllocation(m_study, m_file.rows, {}, source, replacement, m_progress->begin());
        m_source = source;
        m_codes = import.codes;
        m_file = {};
        m_preview->clear();
        m_prompt->say(PromptLine::Level::Info,
                      tr("Sealed. Print the receipt and the envelopes, then put the file away where nobody blinded can "
                         "read it."));
    } catch (const Error &error) {
        m_preview->askAgain();
        m_prompt->say(PromptLine::Level::Refusal, error.message());
    }
    m_progress->end();
    if (m_file.rows.empty()) {
        refresh();
        m_printEnvelopes->setFocus();
    }
}

void AllocationPage::breakCode()
{
    if (const Preparation *chosen = current())
        emit wanted({.page = Place::Page::CodeBreak, .patient = chosen->patient, .period = chosen->period});
}

void AllocationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillPreparations();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

void AllocationPage::retranslate()
{
    m_title->setText(tr("Allocation"));
    m_about->setText(tr("For the unblinded pharmacy alone; every look into the list is recorded"));
    m_import->setText(tr("Import another list…"));
    m_none->setContent(
        u"blind"_s,
        tr("No allocation list yet. It is checked first, then sealed so that only the holders of the key "
           "can open it."),
        tr("Import a list…"));
    m_preparationsCard->setTitle(tr("Infusions to come"));
    m_model->setHorizontalHeaderLabels(
        {tr("Planned for"), tr("Patient"), tr("Period"), tr("Number"), tr("Last weight")});
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Infusions to come"));
    m_passwordLabel->setText(tr("&Your password"));
    m_sheet->setText(tr("Preparation sheet…"));
    m_break->setText(tr("Break the code…"));
    m_listCard->setTitle(tr("The list"));
    m_printReceipt->setText(tr("Print the receipt…"));
    m_printEnvelopes->setText(tr("Print the envelopes…"));
    m_reasonLabel->setText(tr("Envelopes &lost? New codes need your password at the left and why:"));
    m_newEnvelopes->setText(tr("Make new codes"));
    fillState();
}

} // namespace carnet::ui
