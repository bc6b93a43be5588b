#include "ui/pages/adverse_events_page.h"

#include "ui/charts/event_timeline_view.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/print_button.h"
#include "ui/models/event_model.h"
#include "ui/models/words.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/pages/figure_output.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr std::size_t linesOfASheet = 24;
constexpr std::size_t mostLinesOfAnImage = 200;

} // namespace

AdverseEventsPage::AdverseEventsPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_model(new EventModel(study, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_show(new Segmented(this))
    , m_print(new PrintButton(
          study, theme, prompts, [this] { return papers(); }, this))
    , m_period(new QComboBox(this))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(makeRowsTable(m_model, u"eventsView"_s, theme, m_stack))
    , m_empty(new EmptyState(theme, m_stack))
    , m_timeline(new EventTimelineView(theme, m_stack))
    , m_timelinePane(new QWidget(m_stack))
    , m_timelineCaption(new QLabel(m_timelinePane))
    , m_views(new Segmented(this))
    , m_scale(new Segmented(this))
    , m_export(new QPushButton(this))
{
    build();
    m_model->reload();
    retranslate();
    connect(m_period, &QComboBox::currentIndexChanged, this, &AdverseEventsPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &AdverseEventsPage::applyFilter);
    connect(m_show, &Segmented::chosen, this, &AdverseEventsPage::applyFilter);
    connect(m_new, &QPushButton::clicked, this, [this] { openEvent(m_patient, 0); });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->rows().empty())
            openEvent(m_patient, 0);
        else
            clearFilters();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AdverseEventsPage::arrange);
    connect(&study, &Study::recorded, this, &AdverseEventsPage::reload);
    connect(&study, &Study::changedElsewhere, this, &AdverseEventsPage::reload);
    onEnter(m_view, this, [this](int row) {
        if (const AdverseEvent *event = m_model->at(row))
            openEvent(event->patient, event->number);
    });
    connect(m_timeline, &EventTimelineView::activated, this, [this](const QString &patient, int number) {
        if (number > 0)
            openEvent(patient, number);
        else
            emit wanted({.page = Place::Page::Patient, .patient = patient, .tab = u"events"_s});
    });
    connect(m_views, &Segmented::chosen, this, &AdverseEventsPage::showView);
    connect(m_scale, &Segmented::chosen, this, &AdverseEventsPage::showTimeline);
    connect(m_export, &QPushButton::clicked, this, &AdverseEventsPage::exportView);
    addKeys();
}

void AdverseEventsPage::addKeys()
{
    const auto add = [this](const QString &name, const QKeySequence &keys, const auto &act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(u"actionNewEvent"_s, QKeySequence::New, [this] { openEvent(m_patient, 0); });
    // A letter is a key of the lists only: in the filter it is a letter.
    for (QWidget *view : std::initializer_list<QWidget *>{m_view, m_timeline, m_empty}) {
        auto *other = new QAction(view);
        other->setShortcut(Qt::Key_V);
        other->setShortcutContext(Qt::WidgetShortcut);
        connect(other, &QAction::triggered, this, [this] {
            m_views->setCurrent(showsTimeline() ? 0 : 1);
            showView();
        });
        view->addAction(other);
    }
    auto *scale = new QAction(m_timeline);
    scale->setShortcut(Qt::Key_T);
    scale->setShortcutContext(Qt::WidgetShortcut);
    connect(scale, &QAction::triggered, this, [this] {
        m_scale->setCurrent(m_scale->current() == 0 ? 1 : 0);
        showTimeline();
    });
    m_timeline->addAction(scale);
}

AdverseEventsPage::~AdverseEventsPage()
{
    m_study.disconnect(this);
}

void AdverseEventsPage::build()
{
    setObjectName(u"eventsPage"_s);
    setProperty("role", u"page"_s);
    m_title->setProperty("role", u"title"_s);
    m_count->setProperty("role", u"secondary"_s);
    m_filter->setObjectName(u"eventsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(m_theme.scaled(170));
    m_show->setObjectName(u"eventsShow"_s);
    m_print->setObjectName(u"eventsPrint"_s);
    m_period->setObjectName(u"eventsPeriod"_s);
    for (int period = 0; period <= m_study.protocol().periods + 1; ++period)
        m_period->addItem({}, period > m_study.protocol().periods ? -1 : period);
    m_period->setVisible(m_study.protocol().periods > 0);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventModel::PatientColumn, Qt::AscendingOrder);
    m_new->setObjectName(u"eventsNew"_s);
    m_new->setProperty("role", u"primary"_s);
    setThemedIcon(m_new, m_theme, u"plus"_s, &Tokens::onFill);
    auto *list = new Card(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_timelineCaption->setObjectName(u"timelineCaption"_s);
    m_timelineCaption->setProperty("role", u"hint"_s);
    m_timelineCaption->setWordWrap(true);
    auto *pane = new QVBoxLayout(m_timelinePane);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(8);
    pane->addWidget(m_timeline, 1);
    pane->addWidget(m_timelineCaption);
    m_stack->addWidget(m_timelinePane);
    m_views->setObjectName(u"eventsViews"_s);
    m_scale->setObjectName(u"timelineScale"_s);
    m_export->setObjectName(u"timelineExport"_s);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::text2);
    list->body()->addWidget(m_stack, 1);
    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_title);
    header->addWidget(m_count, 0, Qt::AlignBottom);
    header->addStretch();
    header->addWidget(m_views);
    header->addWidget(m_print);
    header->addWidget(m_new);
    auto *filters = new FoldingRow(this);
    for (QWidget *filter : std::initializer_list<QWidget *>{m_filter, m_show, m_period})
        filters->left()->addWidget(filter);
    filters->left()->addStretch();
    filters->right()->addWidget(m_scale);
    filters->right()->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(header);
    layout->addWidget(filters);
    layout->addWidget(list, 1);
    setFocusProxy(m_view);
}

void AdverseEventsPage::retranslate()
{
    m_title->setText(tr("Adverse events"));
    m_filter->setPlaceholderText(tr("Patient, event"));
    m_filter->setAccessibleName(tr("Filter by patient or event"));
    m_filter->setToolTip(tr("Ctrl+F"));
    m_views->setTexts({tr("List"), tr("Timeline")});
    m_views->setToolTip(u"V"_s);
    m_scale->setTexts({tr("Study days"), tr("Dates")});
    m_scale->setToolTip(u"T"_s);
    m_export->setText(tr("Export image…"));
    m_export->setToolTip(tr("Ctrl+E"));
    m_timeline->setAccessibleName(tr("Adverse events over time"));
    m_show->setTexts({tr("All"), tr("Ongoing"), tr("Serious"), tr("Not assessed")});
    m_period->setAccessibleName(tr("Period"));
    for (int index = 0; index < m_period->count(); ++index) {
        const int period = m_period->itemData(index).toInt();
        m_period->setItemText(index, period == 0  ? tr("All periods")
                                     : period < 0 ? tr("Outside the periods")
                                                  : tr("Period %1").arg(period));
    }
    m_new->setText(tr("New event…"));
    m_new->setToolTip(tr("Ctrl+N"));
    m_view->setAccessibleName(m_title->text());
    m_model->retranslate();
    setColumnSamples(m_view, {u"KP-000   "_s,
                              u"00"_s,
                              {},
                              tr("10 Apr 2018 (P2, D10)"),
                              tr("10 Apr 2018") + u" "_s,
                              tr("moderate "),
                              tr("SAE") + u"    "_s,
                              tr("to be judged "),
                              u" "_s, // as wide as its title
                              tr("not recovered"),
                              tr("2 open")});
    arrange();
}

void AdverseEventsPage::reload()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const AdverseEvent *here = m_model->at(m_view->currentIndex().row());
    const QString patient = here ? here->patient : QString();
    const int number = here ? here->number : 0;
    m_model->reload();
    m_view->selectRow(std::max(0, m_model->rowOf(patient, number)));
}

void AdverseEventsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        reload();
}

void AdverseEventsPage::applyFilter()
{
    m_model->setFilter(
        {m_filter->text(), EventFilter::Show(std::max(0, m_show->current())), m_period->currentData().toInt()});
}

void AdverseEventsPage::clearFilters()
{
    m_filter->clear();
    m_period->setCurrentIndex(0);
    m_show->setCurrent(int(EventFilter::Show::All));
    applyFilter();
}

QString AdverseEventsPage::askedWords() const
{
    int questions = 0;
    for (const QString &patient : m_study.patients()) {
        const std::vector<Datum> recorded = m_study.data(patient);
        questions += int(eventQuestions(m_study.protocol(), PatientValues(recorded)).size());
    }
    return questions == 0 ? tr("No adverse event recorded.")
                          : tr("No adverse event recorded. Asked for on %n occasion(s).", nullptr, questions);
}

void AdverseEventsPage::arrange()
{
    const int shown = m_model->rowCount();
    m_count->setText(tr("%n event(s)", nullptr, m_model->shown()));
    showView();
    if (m_model->rows().empty())
        m_empty->setContent(u"ae"_s, askedWords(), tr("New event…"));
    else
        m_empty->setContent(u"filter"_s, tr("No event matches."), tr("Clear the filters"));
    if (shown > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
    m_new->setEnabled(m_study.mayEnter() && !m_study.patients().isEmpty());
}

bool AdverseEventsPage::showsTimeline() const
{
    return m_views->current() == 1;
}

void AdverseEventsPage::showView()
{
    const bool any = m_model->rowCount() > 0;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    QWidget *shown = !any ? m_empty : showsTimeline() ? m_timelinePane : static_cast<QWidget *>(m_view);
    m_stack->setCurrentWidget(shown);
    m_scale->setVisible(any && showsTimeline());
    m_export->setVisible(any && showsTimeline());
    setFocusProxy(showsTimeline() ? static_cast<QWidget *>(m_timeline) : m_view);
    if (any && showsTimeline())
        showTimeline();
    if (any && hadFocus)
        focusProxy()->setFocus();
}

void AdverseEventsPage::showTimeline()
{
    const EventFilter &filter = m_model->filter();
    const auto wanted = [&](const AdverseEvent &event) { return fits(filter, event, m_study); };
    const auto scale = m_scale->current() == 1 ? EventTimeline::Scale::Date : EventTimeline::Scale::StudyDay;
    const EventTimeline timeline = eventTimeline(m_study, scale, wanted, !filter.isEmpty());
    m_timeline->show(timeline);
    m_timelineCaption->setText(timelineCaption(timeline));
}

void AdverseEventsPage::exportView()
{
    if (m_model->rowCount() == 0)
        return;
    const EventFilter &filter = m_model->filter();
    const auto scale = m_scale->current() == 1 ? EventTimeline::Scale::Date : EventTimeline::Scale::StudyDay;
    const auto figures = timelineFigures(
        m_study,
        eventTimeline(
            m_study, scale, [&](const AdverseEvent &event) { return fits(filter, event, m_study); }, true),
        mostLinesOfAnImage);
    exportFigure({m_study, m_theme, m_prompts}, figures.front(), this);
}

void AdverseEventsPage::print()
{
    if (!showsTimeline())
        return m_print->printFirst();
    if (m_model->rowCount() == 0)
        return;
    const EventFilter &filter = m_model->filter();
    const auto scale = m_scale->current() == 1 ? EventTimeline::Scale::Date : EventTimeline::Scale::StudyDay;
    const EventTimeline timeline = eventTimeline(
        m_study, scale, [&](const AdverseEvent &event) { return fits(filter, event, m_study); }, true);
    std::vector<Sheet> sheets;
    for (const Figure &figure : timelineFigures(m_study, timeline, linesOfASheet))
        sheets.push_back(figureSheet(figure));
    printSheets({m_study, m_theme, m_prompts}, sheets, tr("Adverse events"), this);
}

void AdverseEventsPage::openEvent(const QString &patient, int number)
{
    auto *dialog = new AdverseEventDialog({m_study, m_theme, m_prompts}, patient, number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, [this](const QString &of, int saved) {
        m_model->reload();
        m_view->selectRow(std::max(0, m_model->rowOf(of, saved)));
    });
    connect(dialog, &QDialog::finished, this, [this] { focusProxy()->setFocus(); });
    dialog->open();
}

void AdverseEventsPage::open(const Place &place)
{
    if (std::exchange(m_isStale, false))
        m_model->reload();
    m_patient = place.patient;
    if (place.tab == u"timeline") {
        m_views->setCurrent(1);
        showView();
    }
    if (place.row <= 0)
        return;
    if (m_model->rowOf(place.patient, place.row) < 0) {
        clearFilters();
    }
    m_view->selectRow(std::max(0, m_model->rowOf(place.patient, place.row)));
    openEvent(place.patient, place.row);
}

Place AdverseEventsPage::place() const
{
    return {.page = Place::Page::Events, .tab = showsTimeline() ? u"timeline"_s : QString()};
}

std::vector<Crumb> AdverseEventsPage::crumbs() const
{
    return {{tr("Adverse events"), place()}};
}

std::vector<KeyHelp> AdverseEventsPage::keys() const
{
    return {{tr("Enter"), tr("Open the event")},
            {tr("Ctrl+N"), tr("New event")},
            {u"V"_s, tr("List or timeline")},
            {u"T"_s, tr("In the timeline: days of the study or dates")},
            {tr("← → ↑ ↓"), tr("In the timeline: from event to event, from patient to patient")},
            {tr("Ctrl+E"), tr("Export the timeline as an image")},
            {tr("Ctrl+P"), tr("Print the report of the event, or the timeline")},
            {tr("Ctrl+Enter"), tr("In the event: save")},
            {tr("Ctrl+Shift+Enter"), tr("In the event: save and begin another")}};
}

std::vector<PaperWish> AdverseEventsPage::papers() const
{
    const AdverseEvent *event = m_model->at(m_view->currentIndex().row());
    const QString patient = event ? event->patient : m_study.patients().value(0);
    return patient.isEmpty() ? std::vector<PaperWish>() : papersOfEvent(patient, event ? event->number : 0);
}

void AdverseEventsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void AdverseEventsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace carnet::ui
