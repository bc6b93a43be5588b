#include "ui/pages/visits_page.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/month_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/visits_list_model.h"
#include "ui/models/words.h"
#include "ui/pages/visits_views.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_legend.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QStringList tabs{u"month"_s, u"weeks"_s, u"list"_s};

} // namespace

Place placeOf(const CalendarEntry &entry)
{
    Place place{.page = Place::Page::Visit, .patient = entry.patient};
    if (entry.occasion.isVisit()) {
        place.visit = entry.occasion.visitIndex();
    } else {
        place.form = entry.kind == CalendarEntry::Kind::Contact ? u"contact"_s : u"infusion"_s;
        place.row = entry.occasion.rowNumber();
    }
    return place;
}

VisitsPage::VisitsPage(Study &study, StudyOverview &overview, const Theme &theme, const Prompts &prompts,
                       QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_calendar(overview)
    , m_day(study.today())
    , m_month(new MonthModel(m_calendar, this))
    , m_plan(new PlanModel(m_calendar, this))
    , m_list(new VisitsListModel(m_calendar, VisitsListModel::StateColumn, this))
    , m_dayList(new VisitsListModel(m_calendar, VisitsListModel::PatientColumn, this))
    , m_title(new QLabel(this))
    , m_range(new QLabel(this))
    , m_crowded(new Chip(theme, this))
    , m_filter(new QLineEdit(this))
    , m_only(new Segmented(this))
    , m_modes(new Segmented(this))
    , m_earlier(new QToolButton(this))
    , m_today(new QToolButton(this))
    , m_later(new QToolButton(this))
    , m_export(new QPushButton(this))
    , m_exportMenu(new QMenu(this))
    , m_saveFile(m_exportMenu->addAction(QString()))
    , m_picture(m_exportMenu->addAction(QString()))
    , m_copy(m_exportMenu->addAction(QString()))
    , m_print(m_exportMenu->addAction(QString()))
    , m_stack(new QStackedWidget(this))
    , m_monthView(new MonthView(m_month, theme, m_stack))
    , m_planView(new PlanView(m_plan, theme, m_stack))
    , m_listView(makeRowsTable(m_list, u"visitsList"_s, theme, m_stack))
    , m_dayCard(new Card(this))
    , m_dayNote(new QLabel(m_dayCard))
    , m_dayView(makeRowsTable(m_dayList, u"visitsDay"_s, theme, m_dayCard))
    , m_empty(new EmptyState(theme, m_stack))
    , m_reading(new ElidedLabel(this))
    , m_legend(new MarkLegend(
          theme, {StateMark::Done, StateMark::DoneOutOfWindow, StateMark::Due, StateMark::Late, StateMark::NotYet},
          this))
{
    build();
    connectAll();
    connect(&overview, &StudyOverview::changed, this, &VisitsPage::reload);
    retranslate();
}

VisitsPage::~VisitsPage() = default;

void VisitsPage::reload()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_calendar.reload();
    refill();
}

void VisitsPage::refill()
{
    m_isStale = false;
    m_month->reload();
    m_plan->reload();
    showRows();
    select();
    showDay();
    showTitle();
    showStack();
}

void VisitsPage::showRows()
{
    const QDate first = m_month->month();
    m_list->setEntries(m_calendar.only() == VisitsCalendar::Only::Late
                           ? m_calendar.late()
                           : m_calendar.between(first, first.addMonths(1).addDays(-1)));
}

void VisitsPage::applyFilter()
{
    m_calendar.setFilter(m_filter->text(), VisitsCalendar::Only(std::max(0, m_only->current())));
    refill();
}

void VisitsPage::setMode(Mode mode)
{
    m_mode = mode;
    m_modes->setCurrent(int(mode));
    if (mode != Mode::Weeks && (m_day.month() != m_month->month().month() || m_day.year() != m_month->month().year())) {
        m_month->setMonth(m_day);
        showRows();
    }
    select();
    showDay();
    showTitle();
    showStack();
    focusProxy()->setFocus();
    emit placeChanged();
}

void VisitsPage::showNextView()
{
    setMode(Mode((int(m_mode) + 1) % int(tabs.size())));
}

void VisitsPage::moveMonths(int step)
{
    constexpr int daysOfAPage = 28;
    if (m_mode == Mode::Weeks) {
        m_plan->setFirst(m_plan->first().addDays(step * daysOfAPage));
        return setDay(m_day.addDays(step * daysOfAPage));
    }
    setDay((m_mode == Mode::List ? m_month->month() : m_day).addMonths(step));
}

void VisitsPage::setDay(QDate day)
{
    m_day = day;
    const QDate before = m_month->month();
    m_month->setMonth(day);
    if (m_plan->columnOf(day) < 0)
        m_plan->setFirst(day < m_plan->first() ? mondayOf(day) : mondayOf(day).addDays(7 - PlanModel::days));
    if (before != m_month->month())
        showRows();
    select();
    showDay();
    showTitle();
    showStack();
}

void VisitsPage::noteDay(QDate day)
{
    if (m_isSelecting || !day.isValid())
        return;
    m_day = day;
    showDay();
}

void VisitsPage::select()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    m_monthView->setCurrentIndex(m_month->indexOf(m_day));
    const int row = std::max(0, m_plan->rowOf(m_patient));
    const int column = std::max(int(PlanModel::FirstDay), m_plan->columnOf(m_day));
    m_planView->setCurrentIndex(m_plan->index(row, column));
    if (const int at = m_list->rowOn(m_day); at >= 0)
        m_listView->selectRow(at);
    showReading();
}

void VisitsPage::showDay()
{
    std::vector<CalendarEntry> entries = m_calendar.between(m_day, m_day);
    const CrowdedDay *crowded = m_calendar.crowdedOn(m_day);
    m_dayCard->setTitle(dayWords(m_day));
    m_dayNote->setText(crowded           ? crowdedWords(*crowded) + u'.'
                       : entries.empty() ? tr("Nothing on this day.")
                                         : QString());
    m_dayNote->setProperty("role", crowded ? u"strong"_s : u"hint"_s);
    m_dayNote->style()->unpolish(m_dayNote); // the style sheet looks at the role once
    m_dayNote->style()->polish(m_dayNote);
    m_dayNote->setVisible(!m_dayNote->text().isEmpty());
    m_dayList->setEntries(std::move(entries));
    m_dayView->setVisible(m_dayList->rowCount() > 0);
}

void VisitsPage::showReading()
{
    const QModelIndex index = m_planView->currentIndex();
    m_reading->setText(index.isValid() ? m_plan->data(index, Qt::AccessibleTextRole).toString() : QString());
}

QString VisitsPage::rangeWords() const
{
    const QLocale locale;
    if (m_mode == Mode::Weeks)
        return tr("%1 – %2", "first and last day")
            .arg(shortDateWords(m_plan->first()), dateWords(m_plan->first().addDays(PlanModel::days - 1)));
    if (m_mode == Mode::List && m_calendar.only() == VisitsCalendar::Only::Late)
        return tr("Everything that is late");
    const QDate month = m_month->month();
    QString name =
        tr("%1 %2", "month and year").arg(locale.standaloneMonthName(month.month()), QString::number(month.year()));
    name[0] = name.at(0).toUpper();
    return name;
}

void VisitsPage::showTitle()
{
    m_range->setText(rangeWords());
    const auto &crowded = m_calendar.crowded();
    const QString words = crowded.empty() ? QString()
                          : crowded.size() == 1
                              ? crowdedWords(crowded.front())
                              : tr("%n days with more infusions than can be given", nullptr, int(crowded.size()));
    m_crowded->setContent(Chip::Tone::Warn, u"warning"_s, words);
    QStringList days;
    for (const CrowdedDay &day : crowded)
        days << crowdedWords(day);
    m_crowded->setToolTip(days.join(u'\n'));
}

void VisitsPage::showStack()
{
    const bool nobody = m_study.patients().isEmpty();
    const bool isBare = m_mode == Mode::Weeks  ? m_plan->rowCount() == 0
                        : m_mode == Mode::List ? m_list->rowCount() == 0
                                               : false;
    QWidget *view = m_mode == Mode::Weeks  ? static_cast<QWidget *>(m_planView)
                    : m_mode == Mode::List ? static_cast<QWidget *>(m_listView)
                                           : m_monthView;
    if (nobody)
        m_empty->setContent(u"calendar"_s, tr("No patient yet. Visits appear with the first one."),
                            tr("Go to the patients"));
    else if (m_calendar.isFiltered())
        m_empty->setContent(u"filter"_s, tr("Nothing matches here."), tr("Clear filters"));
    else
        m_empty->setContent(u"calendar"_s, tr("Nothing is planned here."));
    const bool isEmpty = nobody || isBare;
    m_stack->setCurrentWidget(isEmpty ? m_empty : view);
    m_dayCard->setVisible(m_mode == Mode::Month && !nobody);
    m_reading->setVisible(m_mode == Mode::Weeks && !isEmpty);
    m_legend->setVisible(m_mode != Mode::List && !isEmpty);
    m_export->setEnabled(!nobody);
    setFocusProxy(nobody    ? static_cast<QWidget *>(m_empty->button())
                  : isEmpty ? static_cast<QWidget *>(m_filter)
                            : view);
}

void VisitsPage::openDay()
{
    const auto &entries = m_calendar.on(m_day);
    if (entries.size() == 1)
        return openEntry(entries.front());
    if (!entries.empty()) {
        m_dayView->selectRow(0);
        m_dayView->setFocus(Qt::OtherFocusReason);
    }
}

void VisitsPage::openPlanCell()
{
    const QModelIndex index = m_planView->currentIndex();
    const PlanDay day = m_plan->day(index);
    if (day.entry || day.window)
        openEntry(day.entry ? day.entry : day.window);
    else if (const PatientCalendar *patient = m_plan->patient(index.row()))
        emit wanted({.page = Place::Page::Patient, .patient = patient->patient});
}

void VisitsPage::openEntry(const CalendarEntry *entry)
{
    if (entry)
        emit wanted(placeOf(*entry));
}

void VisitsPage::open(const Place &place)
{
    if (m_isStale)
        m_calendar.reload();
    if (place.date.isValid())
        m_day = place.date;
    if (const auto mode = tabs.indexOf(place.tab); mode >= 0)
        m_mode = Mode(mode);
    m_modes->setCurrent(int(m_mode));
    if (m_isStale)
        refill();
    setDay(m_day);
}

Place VisitsPage::place() const
{
    return {.page = Place::Page::Visits, .tab = tabs.at(int(m_mode)), .date = m_day};
}

std::vector<Crumb> VisitsPage::crumbs() const
{
    return {{tr("Visits"), place()}};
}

std::vector<KeyHelp> VisitsPage::keys() const
{
    return {{tr("← →"), tr("Day by day")},
            {tr("↑ ↓"), tr("Week by week; patient by patient in the six weeks")},
            {tr("Page Up, Page Down"), tr("Month by month")},
            {u"T"_s, tr("Today")},
            {u"V"_s, tr("Next view: month, six weeks, list")},
            {tr("Enter"), tr("Open the visit, or the list of a day with several")},
            {tr("Ctrl+F"), tr("Filter by patient or visit")}};
}

void VisitsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

bool VisitsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const auto takes = [&](int code, const auto &act) {
        if (!isPlain || key->key() != code)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            act();
        return true;
    };
    if (watched == m_dayView)
        return takes(Qt::Key_Escape, [this] { m_monthView->setFocus(Qt::OtherFocusReason); });
    if (event->type() == QEvent::KeyPress && key->matches(QKeySequence::Copy)) {
        copyList();
        return true;
    }
    return takes(Qt::Key_T, [this] { setDay(m_study.today()); }) || takes(Qt::Key_V, [this] { showNextView(); }) ||
           takes(Qt::Key_PageUp, [this] { moveMonths(-1); }) || takes(Qt::Key_PageDown, [this] { moveMonths(1); });
}

void VisitsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void VisitsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale) {
        m_calendar.reload();
        refill();
    }
}

} // namespace carnet::ui
