#include "ui/pages/adverse_events_page.h"

#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/print_button.h"
#include "ui/models/event_model.h"
#include "ui/models/words.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
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
    , m_print(new PrintButton(study, theme, prompts, [this] { return papers(); }, this))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(makeRowsTable(m_model, u"eventsView"_s, theme, m_stack))
    , m_empty(new EmptyState(theme, m_stack))
{
    build();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &AdverseEventsPage::applyFilter);
    connect(m_show, &Segmented::chosen, this, &AdverseEventsPage::applyFilter);
    connect(m_new, &QPushButton::clicked, this, [this] { openEvent(m_patient, 0); });
    connect(m_empty, &EmptyState::activated, this, [this] { openEvent(m_patient, 0); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AdverseEventsPage::arrange);
    connect(&study, &Study::recorded, this, &AdverseEventsPage::reload);
    connect(&study, &Study::changedElsewhere, this, &AdverseEventsPage::reload);
    onEnter(m_view, this, [this](int row) {
        if (const AdverseEvent *event = m_model->at(row))
            openEvent(event->patient, event->number);
    });
    auto *add = new QAction(this);
    add->setObjectName(u"actionNewEvent"_s);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, [this] { openEvent(m_patient, 0); });
    addAction(add);
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
    m_new->setObjectName(u"eventsNew"_s);
    m_new->setProperty("role", u"primary"_s);
    setThemedIcon(m_new, m_theme, u"plus"_s, &Tokens::onFill);
    auto *list = new Card(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    list->body()->addWidget(m_stack, 1);
    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_title);
    header->addWidget(m_count, 0, Qt::AlignBottom);
    header->addStretch();
    header->addWidget(m_filter);
    header->addWidget(m_show);
    header->addWidget(m_print);
    header->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(header);
    layout->addWidget(list, 1);
    setFocusProxy(m_view);
}

void AdverseEventsPage::retranslate()
{
    m_title->setText(tr("Adverse events"));
    m_filter->setPlaceholderText(tr("Patient, event"));
    m_filter->setAccessibleName(tr("Filter by patient or event"));
    m_filter->setToolTip(tr("Ctrl+F"));
    m_show->setTexts({tr("All"), tr("Ongoing"), tr("Serious"), tr("Not assessed")});
    m_new->setText(tr("New event…"));
    m_new->setToolTip(tr("Ctrl+N"));
    m_view->setAccessibleName(m_title->text());
    m_model->retranslate();
    setColumnSamples(m_view, {u"KP-000 "_s,
                              u"00"_s,
                              {},
                              tr("10 Apr 2018 · period 2") + u"    "_s,
                              tr("10 Apr 2018") + u"    "_s,
                              tr("moderate "),
                              tr("to be judged "),
                              tr("recovered with sequelae")});
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
    m_model->setFilter(m_filter->text(), EventModel::Show(std::max(0, m_show->current())));
}

QString AdverseEventsPage::askedWords() const
{
    int calls = 0;
    for (const QString &patient : m_study.patients()) {
        for (int i = 0; i < int(m_study.protocol().visits.size()); ++i)
            calls += m_study.value({patient, Occasion::visit(i), u"call_any_event"_s}).hasContent() ? 1 : 0;
    }
    return calls == 0 ? tr("No adverse event recorded.")
                      : tr("No adverse event recorded. Asked for in %n call(s).", nullptr, calls);
}

void AdverseEventsPage::arrange()
{
    const int shown = m_model->rowCount();
    m_count->setText(tr("%n event(s)", nullptr, shown));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_model->total() == 0)
        m_empty->setContent(u"ae"_s, askedWords(), tr("New event…"));
    else
        m_empty->setContent(u"filter"_s, tr("No event matches."));
    if (shown > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
    m_new->setEnabled(!m_study.isReadOnly() && !m_study.patients().isEmpty());
}

void AdverseEventsPage::openEvent(const QString &patient, int number)
{
    auto *dialog = new AdverseEventDialog(m_study, m_theme, m_prompts, patient, number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdverseEventDialog::saved, this, [this](const QString &of, int saved) {
        m_model->reload();
        m_view->selectRow(std::max(0, m_model->rowOf(of, saved)));
    });
    connect(dialog, &QDialog::finished, m_view, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void AdverseEventsPage::open(const Place &place)
{
    if (std::exchange(m_isStale, false))
        m_model->reload();
    m_patient = place.patient;
    if (place.row <= 0)
        return;
    if (m_model->rowOf(place.patient, place.row) < 0) {
        m_filter->clear();
        m_show->setCurrent(int(EventModel::Show::All));
        applyFilter();
    }
    m_view->selectRow(std::max(0, m_model->rowOf(place.patient, place.row)));
    openEvent(place.patient, place.row);
}

Place AdverseEventsPage::place() const
{
    return {.page = Place::Page::Events};
}

std::vector<Crumb> AdverseEventsPage::crumbs() const
{
    return {{tr("Adverse events"), place()}};
}

std::vector<KeyHelp> AdverseEventsPage::keys() const
{
    return {{tr("Enter"), tr("Open the event")},
            {tr("Ctrl+N"), tr("New event")},
            {tr("Ctrl+P"), tr("Print the report of the event")},
            {tr("Ctrl+Enter"), tr("In the event: save")},
            {tr("Ctrl+Shift+Enter"), tr("In the event: save and begin another")}};
}

std::vector<PaperWish> AdverseEventsPage::papers() const
{
    const AdverseEvent *event = m_model->at(m_view->currentIndex().row());
    const QString patient = event ? event->patient : m_study.patients().value(0);
    return patient.isEmpty() ? std::vector<PaperWish>() : papersOfEvent(patient, event ? event->number : 0);
}

void AdverseEventsPage::print()
{
    m_print->printFirst();
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
