// How the calendar page is put together.
#include "ui/pages/visits_page.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/month_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/visits_list_model.h"
#include "ui/pages/visits_views.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_legend.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void VisitsPage::build()
{
    setObjectName(u"visitsPage"_s);
    setProperty("role", u"page"_s);
    buildExport();
    buildMonth();
    m_reading->setObjectName(u"visitsReading"_s);
    m_reading->setProperty("role", u"secondary"_s);
    m_listView->setSortingEnabled(true);
    m_listView->sortByColumn(VisitsListModel::DateColumn, Qt::AscendingOrder);
    auto *main = new Card(this);
    for (QWidget *each : std::initializer_list<QWidget *>{m_monthView, m_planView, m_listView, m_empty})
        m_stack->addWidget(each);
    main->body()->addWidget(m_stack, 1);
    main->body()->addWidget(m_reading);
    main->body()->addWidget(m_legend);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(10);
    filters->addWidget(m_filter);
    filters->addWidget(m_only);
    filters->addStretch();
    filters->addWidget(m_crowded);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(14);
    panes->addWidget(main, 1);
    panes->addWidget(m_dayCard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addLayout(filters);
    layout->addLayout(panes, 1);
    setFocusProxy(m_monthView);
}

QWidget *VisitsPage::buildHeader()
{
    m_title->setProperty("role", u"title"_s);
    m_range->setProperty("role", u"cardTitle"_s);
    m_range->setObjectName(u"visitsRange"_s);
    m_crowded->setObjectName(u"visitsCrowded"_s);
    m_filter->setObjectName(u"visitsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(m_theme.scaled(190));
    m_only->setObjectName(u"visitsOnly"_s);
    m_modes->setObjectName(u"visitsMode"_s);
    m_earlier->setObjectName(u"visitsEarlier"_s);
    m_today->setObjectName(u"visitsToday"_s);
    m_later->setObjectName(u"visitsLater"_s);
    setThemedIcon(m_earlier, m_theme, u"left"_s);
    setThemedIcon(m_later, m_theme, u"right"_s);
    auto *row = new QWidget(this);
    auto *header = new QHBoxLayout(row);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addSpacing(8);
    header->addWidget(m_earlier);
    header->addWidget(m_today);
    header->addWidget(m_later);
    header->addSpacing(4);
    header->addWidget(m_range);
    header->addStretch();
    header->addWidget(m_modes);
    header->addWidget(m_export);
    return row;
}

void VisitsPage::buildExport()
{
    m_export->setObjectName(u"visitsExport"_s);
    m_export->setProperty("role", u"primary"_s);
    m_export->setMenu(m_exportMenu);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::onFill);
    m_saveFile->setObjectName(u"actionSaveCalendar"_s);
    m_picture->setObjectName(u"actionVisitsPicture"_s);
    m_copy->setObjectName(u"actionCopyVisits"_s);
    m_print->setObjectName(u"actionPrintVisits"_s);
}

void VisitsPage::buildMonth()
{
    constexpr int wide = 262;
    m_dayCard->setObjectName(u"visitsDayCard"_s);
    m_dayCard->setFixedWidth(m_theme.scaled(wide));
    m_dayNote->setWordWrap(true);
    m_dayNote->setObjectName(u"visitsDayNote"_s);
    m_dayView->horizontalHeader()->hide();
    for (const int column : {VisitsListModel::DateColumn, VisitsListModel::WindowColumn, VisitsListModel::StateColumn})
        m_dayView->setColumnHidden(column, true);
    m_dayView->installEventFilter(this);
    m_dayCard->body()->addWidget(m_dayNote);
    m_dayCard->body()->addWidget(m_dayView, 1);
    m_dayCard->body()->addStretch();
}

void VisitsPage::connectAll()
{
    for (CalendarView *view : {static_cast<CalendarView *>(m_monthView), static_cast<CalendarView *>(m_planView)}) {
        connect(view, &CalendarView::daysWanted, this, [this](int step) { setDay(m_day.addDays(step)); });
        connect(view, &CalendarView::monthsWanted, this, &VisitsPage::moveMonths);
        connect(view, &CalendarView::todayWanted, this, [this] { setDay(m_study.today()); });
        connect(view, &CalendarView::nextViewWanted, this, &VisitsPage::showNextView);
        connect(view, &CalendarView::entryOpened, this, [this](const CalendarEntry &entry) { openEntry(&entry); });
    }
    connect(m_monthView, &CalendarView::dayOpened, this, &VisitsPage::openDay);
    connect(m_planView, &CalendarView::dayOpened, this, &VisitsPage::openPlanCell);
    connect(m_planView, &PlanView::patientOpened, this,
            [this](const QString &patient) { emit wanted({.page = Place::Page::Patient, .patient = patient}); });
    connect(m_monthView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { noteDay(m_month->date(index)); });
    connect(m_planView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const PatientCalendar *patient = m_plan->patient(index.row()); patient && !m_isSelecting)
            m_patient = patient->patient;
        noteDay(m_plan->date(index.column()));
        showReading();
    });
    onEnter(m_listView, this, [this](int row) { openEntry(m_list->entry(row)); });
    onEnter(m_dayView, this, [this](int row) { openEntry(m_dayList->entry(row)); });
    m_listView->installEventFilter(this);
    connect(m_modes, &Segmented::chosen, this, [this](int mode) { setMode(Mode(mode)); });
    connect(m_filter, &QLineEdit::textChanged, this, &VisitsPage::applyFilter);
    connect(m_only, &Segmented::chosen, this, &VisitsPage::applyFilter);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveMonths(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveMonths(1); });
    connect(m_today, &QToolButton::clicked, this, [this] { setDay(m_study.today()); });
    connect(m_saveFile, &QAction::triggered, this, &VisitsPage::saveCalendarFile);
    connect(m_picture, &QAction::triggered, this, &VisitsPage::exportPicture);
    connect(m_copy, &QAction::triggered, this, &VisitsPage::copyList);
    connect(m_print, &QAction::triggered, this, &VisitsPage::print);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_study.patients().isEmpty())
            return emit wanted({.page = Place::Page::Patients});
        m_only->setCurrent(0);
        m_filter->clear();
        applyFilter();
        focusProxy()->setFocus();
    });
}

void VisitsPage::retranslate()
{
    m_title->setText(tr("Visits"));
    m_earlier->setToolTip(tr("Earlier (Page Up)"));
    m_earlier->setAccessibleName(tr("Earlier"));
    m_later->setToolTip(tr("Later (Page Down)"));
    m_later->setAccessibleName(tr("Later"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Today (T)"));
    m_filter->setPlaceholderText(tr("Patient, visit"));
    m_filter->setAccessibleName(tr("Filter by patient or visit"));
    m_filter->setToolTip(tr("Ctrl+F"));
    m_only->setTexts({tr("All"), tr("Late"), tr("Calls"), tr("Infusions")});
    m_modes->setTexts({tr("Month"), tr("Six weeks"), tr("List")});
    m_modes->setToolTip(tr("V goes to the next view"));
    m_export->setText(tr("Export ▾"));
    m_saveFile->setText(tr("&Calendar file for other programs (ICS)…"));
    m_picture->setText(tr("Six weeks as an &image…"));
    m_copy->setText(tr("&Copy the list"));
    m_print->setText(tr("&Print…"));
    m_monthView->setAccessibleName(tr("Month"));
    m_planView->setAccessibleName(tr("Six weeks, a patient a row"));
    m_listView->setAccessibleName(tr("List of visits"));
    m_dayView->setAccessibleName(tr("What stands on the day"));
    m_list->retranslate();
    m_dayList->retranslate();
    setColumnSamples(m_listView, {u"Wed 30 Sept 2018  "_s,
                                  u"KP-00000  "_s,
                                  {},
                                  u"30 Sept – 30 Sept  "_s,
                                  tr("late by %n day(s)", nullptr, 100) + u"           "_s});
    setColumnSamples(m_dayView, {{}, u"      KP-000  "_s, {}, {}, {}});
    refill();
}

} // namespace carnet::ui
