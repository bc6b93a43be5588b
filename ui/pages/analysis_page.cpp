#include "ui/pages/analysis_page.h"

#include "core/results/arms.h"
#include "ui/charts/fact_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum StackPage { ResultsPage, EmptyPage };
enum Role { EntryRole = Qt::UserRole };

QLabel *textLabel(const QString &name, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

/// Room for all lines of a title. The measure of the list itself is short by a fraction of a pixel and cuts the last one.
QSize roomFor(const QListWidget &list, const QString &title)
{
    constexpr int highest = 1000;
    const QFontMetrics metrics(list.font());
    const int around = metrics.height();
    const int width = list.width() - list.verticalScrollBar()->sizeHint().width() - 2 * around;
    const QRect box = metrics.boundingRect(QRect(0, 0, width, highest), Qt::TextWordWrap, title);
    return {width, box.height() + around / 2};
}

} // namespace

AnalysisPage::AnalysisPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_blinding(new Chip(theme, this))
    , m_preset(new Segmented(this))
    , m_export(new QPushButton(this))
    , m_exportMenu(new QMenu(this))
    , m_exportOne(m_exportMenu->addAction(QString()))
    , m_exportAll(m_exportMenu->addAction(QString()))
    , m_print(m_exportMenu->addAction(QString()))
    , m_said(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_list(new QListWidget(this))
    , m_area(new QScrollArea(this))
    , m_model(new ChartTableModel(this))
{
    build();
    buildActions();
    retranslate();
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            recalculate();
    };
    connect(&study, &Study::recorded, this, stale);
    connect(&study, &Study::changedElsewhere, this, stale);
}

AnalysisPage::~AnalysisPage()
{
    m_study.disconnect(this);
}

void AnalysisPage::build()
{
    setObjectName(u"analysisPage"_s);
    setProperty("role", u"page"_s);
    m_title->setProperty("role", u"title"_s);
    m_said->setProperty("role", u"secondary"_s);
    m_said->setObjectName(u"analysisSaid"_s);
    m_said->hide();
    m_preset->setObjectName(u"analysisModel"_s);
    m_export->setObjectName(u"analysisExport"_s);
    m_export->setMenu(m_exportMenu);
    m_export->setProperty("role", u"primary"_s);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::onFill);
    m_list->setObjectName(u"analysisList"_s);
    m_list->setFixedWidth(m_theme.scaled(290));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(buildDetail());
    auto *results = new QWidget(m_stack);
    results->setProperty("role", u"clear"_s);
    auto *columns = new QHBoxLayout(results);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    columns->addWidget(m_list);
    columns->addWidget(m_area, 1);
    m_stack->addWidget(results);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_blinding);
    head->addWidget(m_preset);
    head->addWidget(m_export);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 16, 20, 16);
    page->setSpacing(10);
    page->addLayout(head);
    page->addWidget(m_said);
    page->addWidget(m_stack, 1);
}

QWidget *AnalysisPage::buildDetail()
{
    auto *card = new Card(m_area);
    m_name = textLabel(u"analysisName"_s, u"cardTitle"_s, card);
    m_finding = textLabel(u"analysisFinding"_s, {}, card);
    m_rule = textLabel(u"analysisRule"_s, u"secondary"_s, card);
    m_count = textLabel(u"analysisCount"_s, u"secondary"_s, card);
    m_warnings = textLabel(u"analysisWarnings"_s, u"strong"_s, card);
    m_howTitle = textLabel({}, u"cardTitle"_s, card);
    m_how = textLabel(u"analysisHow"_s, u"secondary"_s, card);
    m_copyText = new QPushButton(card);
    m_copyCsv = new QPushButton(card);
    m_copyText->setObjectName(u"analysisCopyText"_s);
    m_copyCsv->setObjectName(u"analysisCopyCsv"_s);
    m_view = new QTableView(card);
    m_view->setObjectName(u"analysisTable"_s);
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copyText);
    buttons->addWidget(m_copyCsv);
    buttons->addStretch(1);
    auto *body = card->body();
    for (QWidget *each : {m_name, m_finding, m_rule, m_count, m_warnings})
        body->addWidget(each);
    body->addLayout(buttons);
    body->addWidget(m_view, 1);
    body->addWidget(m_howTitle);
    body->addWidget(m_how);
    return card;
}

void AnalysisPage::buildActions()
{
    m_exportOne->setObjectName(u"actionExportResult"_s);
    m_exportAll->setObjectName(u"actionExportTables"_s);
    m_print->setObjectName(u"actionPrintResult"_s);
    connect(m_exportOne, &QAction::triggered, this, &AnalysisPage::exportView);
    connect(m_exportAll, &QAction::triggered, this, &AnalysisPage::exportAll);
    connect(m_print, &QAction::triggered, this, &AnalysisPage::print);
    connect(m_copyText, &QPushButton::clicked, this, &AnalysisPage::copyText);
    connect(m_copyCsv, &QPushButton::clicked, this, &AnalysisPage::copyCsv);
    connect(m_preset, &Segmented::chosen, this, &AnalysisPage::recalculate);
    connect(m_empty, &EmptyState::activated, this, [this] { emit wanted({.page = Place::Page::Patients}); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { showEntry(); });
    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &AnalysisPage::copyText);
    addAction(copy);
}

void AnalysisPage::retranslate()
{
    m_title->setText(tr("Analysis"));
    m_preset->setTexts({tr("Paper’s model"), tr("Recommended")});
    m_preset->setAccessibleName(tr("Model that compares the treatments"));
    m_export->setText(tr("Export or print ▾"));
    m_exportAll->setText(tr("&All tables into a folder (CSV, HTML, PDF)…"));
    m_print->setText(tr("&Print or save as PDF…"));
    m_howTitle->setText(tr("How it was computed"));
    m_copyText->setText(tr("Copy as text"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_list->setAccessibleName(tr("Tables and analyses"));
    m_stale = true;
    if (isVisible())
        recalculate();
}

void AnalysisPage::recalculate()
{
    m_stale = false;
    const ResultGroups groups(m_study);
    m_blinding->setContent(groups.byTreatment() ? Chip::Tone::Info : Chip::Tone::Neutral,
                           groups.byTreatment() ? u"chart"_s : u"blind"_s, groups.words());
    m_preset->setVisible(groups.byTreatment() && m_study.protocol().periods > 0);
    m_entries.clear();
    for (ResultTable &table : trialTables(m_study)) {
        AnalysisResult words;
        words.id = table.name;
        words.group = tr("Tables");
        words.title = table.title;
        m_entries.push_back({std::move(table), std::move(words)});
    }
    const auto preset = m_preset->current() == 1 ? ModelPreset::Recommended : ModelPreset::Paper;
    for (AnalysisResult &result : analyses(m_study, preset)) {
        if (!m_entries.empty())
            m_entries.push_back({{}, std::move(result)});
    }
    m_stack->setCurrentIndex(m_entries.empty() ? EmptyPage : ResultsPage);
    m_export->setEnabled(!m_entries.empty());
    m_empty->setContent(u"chart"_s, tr("No patient is included yet. The tables appear with the first one."),
                        tr("Open the patients"));
    fillList();
}

void AnalysisPage::fillList()
{
    const QString wanted = m_wanted;
    m_list->ensurePolished();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QString heading;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const AnalysisResult &result = m_entries[i].result;
            if (result.group != heading) {
                heading = result.group;
                auto *title = new QListWidgetItem(heading, m_list);
                title->setFlags(Qt::NoItemFlags);
                title->setData(EntryRole, -1);
                QFont strong = m_list->font();
                strong.setWeight(QFont::DemiBold);
                title->setFont(strong);
            }
            auto *item = new QListWidgetItem(result.title, m_list);
            item->setData(EntryRole, int(i));
            item->setToolTip(result.title);
            item->setSizeHint(roomFor(*m_list, result.title));
            if (result.id == wanted)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 1)
            m_list->setCurrentRow(1);
    }
    showEntry();
}

const AnalysisPage::Entry *AnalysisPage::inHand() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int entry = item ? item->data(EntryRole).toInt() : -1;
    return entry >= 0 && entry < int(m_entries.size()) ? &m_entries[std::size_t(entry)] : nullptr;
}

void AnalysisPage::showEntry()
{
    const Entry *entry = inHand();
    if (!entry)
        return;
    m_wanted = entry->result.id;
    const FactFigure figure = figureOf(*entry);
    const AnalysisResult &result = entry->result;
    m_name->setText(result.title);
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_finding, result.finding);
    show(m_rule, result.rule);
    show(m_count, result.count);
    QStringList warnings = result.warnings;
    for (QString &warning : warnings)
        warning.prepend(u"⚠ "_s);
    show(m_warnings, warnings.join(u'\n'));
    show(m_how, entry->table ? figure.caption : result.how);
    m_model->show(figure.table);
    m_view->setVisible(!figure.table.isEmpty());
    m_view->setAccessibleName(result.title);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setMinimumHeight(m_theme.scaled(190));
    m_exportOne->setText(entry->table ? tr("“%1” as &CSV and HTML…").arg(result.title)
                                      : tr("“%1” as &CSV…").arg(result.title));
    emit placeChanged();
}

void AnalysisPage::open(const Place &place)
{
    if (!place.tab.isEmpty())
        m_wanted = place.tab;
    if (m_stale)
        recalculate();
    else if (!place.tab.isEmpty())
        fillList();
    m_list->setFocus();
}

Place AnalysisPage::place() const
{
    return {.page = Place::Page::Analysis, .tab = m_wanted};
}

std::vector<Crumb> AnalysisPage::crumbs() const
{
    return {{tr("Analysis"), place()}};
}

std::vector<KeyHelp> AnalysisPage::keys() const
{
    return {{tr("↑ ↓"), tr("the next table or analysis")},
            {tr("Ctrl+C"), tr("copy it as text, or the chosen cells of its table")},
            {tr("Ctrl+E"), tr("export it as a file")},
            {tr("Ctrl+P"), tr("print it or save it as PDF")}};
}

void AnalysisPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AnalysisPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        recalculate();
    Page::showEvent(event);
}

} // namespace carnet::ui
