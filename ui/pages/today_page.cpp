#include "ui/pages/today_page.h"

#include "core/domain/error.h"
#include "core/exchange/csv.h"
#include "core/exchange/worklist_file.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/words.h"
#include "ui/models/work_model.h"
#include "ui/pages/figure_output.h"
#include "ui/pages/guide_card.h"
#include "ui/pages/page_factory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spotlight.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/week_view.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QStringList roles{QString(), u"nurse"_s, u"investigator"_s, u"datamanager"_s};

/// The list a person begins with: of the own role, or everybody's where somebody has none of these or several.
int ownList(const Study &study)
{
    const Roles own = study.hasAccounts() ? study.person().roles : Roles();
    if (own == Role::Nurse)
        return 1;
    if (own == Role::Investigator)
        return 2;
    return own == Role::DataManager ? 3 : 0;
}

Place visitPlace(const WorkItem &item)
{
    Place place{.page = Place::Page::Visit, .patient = item.patient};
    if (item.occasion.isVisit()) {
        place.visit = item.occasion.visitIndex();
        place.form = item.form;
    } else {
        place.form = u"infusion"_s;
        place.row = item.occasion.rowNumber();
    }
    return place;
}

} // namespace

Place placeOf(const WorkItem &item)
{
    using Kind = WorkItem::Kind;
    switch (item.kind) {
    case Kind::Visit:
    case Kind::Call:
    case Kind::Infusion:
    case Kind::InfusionCall:
    case Kind::Form: return visitPlace(item);
    case Kind::Questionnaire: {
        Place place = visitPlace(item);
        place.page = Place::Page::Form;
        return place;
    }
    case Kind::Deviation: {
        Place place = visitPlace(item);
        place.form = u"deviation"_s;
        return place;
    }
    case Kind::Diary:
        return {.page = Place::Page::Diary, .patient = item.patient, .period = item.occasion.periodNumber()};
    case Kind::SecondEntry:
        return {.page = Place::Page::Diary,
                .patient = item.patient,
                .period = item.occasion.periodNumber(),
                .tab = u"second"_s};
    case Kind::Query:
    case Kind::QueryToClose: return {.page = Place::Page::Queries, .query = item.occasion.rowNumber()};
    case Kind::Signature:
    case Kind::SignatureBroken:
        return {.page = Place::Page::Sign, .patient = item.patient, .row = int(item.occasion.packed())};
    case Kind::Event:
    case Kind::Causality:
    case Kind::SeriousEvent:
        return {.page = Place::Page::Events, .patient = item.patient, .row = item.occasion.rowNumber()};
    }
    return {};
}

TodayPage::TodayPage(Study &study, StudyOverview &overview, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_overview(overview)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_model(new WorkModel(overview, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_role(new Segmented(this))
    , m_export(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(makeRowsTable(m_model, u"todayView"_s, theme, m_stack))
    , m_empty(new EmptyState(theme, m_stack))
    , m_week(new Card(this))
    , m_weekView(new WeekView(theme, m_week))
    , m_numbers(new Card(this))
    , m_numbersGrid(new QGridLayout)
    , m_panes(new QHBoxLayout)
    , m_cards(new QVBoxLayout)
    , m_column(new QScrollArea(this))
{
    build();
    retranslate();
    onEnter(m_view, this, [this](int row) { openRow(row); });
    connect(m_export, &QPushButton::clicked, this, &TodayPage::exportView);
    connect(m_role, &Segmented::chosen, this, [this](int index) {
        m_model->setRole(roles.value(index));
        arrange();
    });
    connect(m_weekView, &WeekView::dayChosen, this,
            [this](QDate day) { emit wanted({.page = Place::Page::Visits, .tab = u"month"_s, .date = day}); });
    connect(m_empty, &EmptyState::activated, this, [this] { emit wanted({.page = Place::Page::Settings, .patient = {}}); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TodayPage::arrange);
    connect(&overview, &StudyOverview::changed, this, &TodayPage::reload);
    m_role->setCurrent(ownList(study));
    m_model->setRole(roles.value(m_role->current()));
}

TodayPage::~TodayPage()
{
    m_overview.disconnect(this);
}

void TodayPage::build()
{
    setObjectName(u"todayPage"_s);
    setProperty("role", u"page"_s);
    m_title->setProperty("role", u"title"_s);
    m_count->setProperty("role", u"secondary"_s);
    m_role->setObjectName(u"todayRole"_s);
    m_export->setObjectName(u"todayExport"_s);
    setThemedIcon(m_export, m_theme, u"export"_s);
    m_export->setVisible(m_study.may(Action::ExportLists));
    auto *list = new Card(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    list->body()->addWidget(m_stack, 1);
    m_week->body()->addWidget(m_weekView);
    m_numbersGrid->setHorizontalSpacing(12);
    m_numbersGrid->setVerticalSpacing(6);
    m_numbersGrid->setColumnStretch(0, 1);
    m_numbers->body()->addLayout(m_numbersGrid);

    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_title);
    header->addWidget(m_count, 0, Qt::AlignBottom);
    header->addStretch();
    header->addWidget(m_role);
    header->addWidget(m_export);
    auto *column = new QWidget;
    column->setProperty("role", u"clear"_s);
    column->setLayout(m_cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(14);
    if (GuideCard::isWanted(m_study) && m_study.may(Action::SeePatients)) {
        m_guide = new GuideCard(m_overview, m_theme, column);
        connect(m_guide, &GuideCard::tried, this, &TodayPage::tryOut);
        m_cards->addWidget(m_guide);
    }
    m_cards->addWidget(m_week);
    m_cards->addWidget(m_numbers);
    m_cards->addStretch(1);
    m_column->setObjectName(u"todayColumn"_s); // a small screen has no room for all of it
    m_column->setWidgetResizable(true);
    m_column->setFrameShape(QFrame::NoFrame);
    m_column->setFocusPolicy(Qt::NoFocus);
    m_column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->viewport()->setAutoFillBackground(false);
    m_column->setWidget(column);
    m_panes->setSpacing(14);
    m_panes->addWidget(list, 3);
    m_panes->addWidget(m_column, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(header);
    layout->addLayout(m_panes, 1);
    m_role->setVisible(m_study.may(Action::SeePatients)); // the others see what is theirs alone
}

/// Where large text leaves the list no room beside the cards, they stand under it, side by side.
void TodayPage::arrangePanes()
{
    const bool under = width() < m_theme.scaled(1030);
    m_panes->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setDirection(under ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = m_theme.scaled(328);
    m_column->setMinimumWidth(under ? 0 : wide);
    m_column->setMaximumWidth(under ? QWIDGETSIZE_MAX : wide);
    m_column->setMinimumHeight(under ? m_column->widget()->sizeHint().height() : 0);
    m_stack->setMinimumHeight(under ? m_theme.scaled(250) : 0);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangePanes();
}

void TodayPage::retranslate()
{
    m_title->setText(tr("Today"));
    m_role->setTexts({tr("All"), tr("Nurse"), tr("Investigator"), tr("Data manager")});
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The list shown here as CSV (Ctrl+E)"));
    m_week->setTitle(tr("This week"));
    m_numbers->setTitle(tr("Study in numbers"));
    m_view->setAccessibleName(tr("What is to do"));
    m_weekView->setAccessibleName(tr("Visits and calls of the next seven days"));
    m_model->retranslate();
    setColumnSamples(
        m_view, {tr("in progress") + u"           "_s, {}, u"KP-000    "_s, tr("target was 24 May · 21 days late")});
    arrange();
}

void TodayPage::reload()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const WorkItem *here = m_model->item(m_view->currentIndex().row());
    const std::optional<WorkItem> before = here ? std::optional(*here) : std::nullopt;
    const int row = m_view->currentIndex().row();
    m_model->reload();
    const int found = before ? m_model->rowOf(*before) : -1;
    m_view->selectRow(found >= 0 ? found : std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    if (!m_model->item(m_view->currentIndex().row()))
        m_view->selectRow(std::min(1, m_model->rowCount() - 1));
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        reload();
}

void TodayPage::arrange()
{
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    }
    const int late = m_model->count(WorkItem::State::Late);
    const int due = m_model->count(WorkItem::State::Due);
    m_count->setText(late > 0 ? tr("%1 late, %2 to do", "counts").arg(late).arg(due)
                              : tr("%1 to do", "count").arg(due));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    setFocusProxy(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty->button());
    if (m_study.may(Action::SeePatientList))
        m_empty->setContent(u"check"_s, nothingWords());
    else
        m_empty->setContent(u"settings"_s, tr("This account keeps accounts and backups; it sees no patients."),
                            tr("Settings"));
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 1)
        m_view->selectRow(1);
    m_weekView->setItems(m_study.today(), m_model->items());
    showNumbers();
}

QString TodayPage::nothingWords() const
{
    const CalendarEntry *next = nullptr;
    for (const PatientCalendar *patient : m_overview.calendars()) {
        for (const CalendarEntry &entry : patient->entries) {
            const bool isAhead = entry.state == VisitState::NotYet && entry.date >= m_study.today();
            if (isAhead && (!next || entry.date < next->date))
                next = &entry;
        }
    }
    if (!next)
        return tr("Nothing is due.");
    const QString what =
        tr("%1 %2, %3", "visit, patient, date")
            .arg(calendarWords(*next, m_study.protocol(), language()), next->patient, shortDateWords(next->date));
    return tr("Nothing is due. Next: %1").arg(what);
}

void TodayPage::showNumbers()
{
    while (QLayoutItem *old = m_numbersGrid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int row = 0;
    const auto add = [&](const QString &name, const QString &number) {
        auto *label = new QLabel(name, m_numbers);
        label->setProperty("role", u"secondary"_s);
        label->setWordWrap(true);
        auto *value = new QLabel(number, m_numbers);
        value->setProperty("role", u"strong"_s);
        value->setAlignment(Qt::AlignRight);
        m_numbersGrid->addWidget(label, row, 0);
        m_numbersGrid->addWidget(value, row++, 1);
    };
    const StudyNumbers numbers = m_overview.numbers();
    const QLocale locale;
    add(tr("Patients included"),
        tr("%1 of %2").arg(locale.toString(numbers.included), locale.toString(numbers.planned)));
    if (m_study.protocol().hasDiary())
        add(tr("Periods finished"),
            tr("%1 of %2")
                .arg(locale.toString(numbers.periodsDone),
                     locale.toString(std::max(numbers.planned, numbers.included) * m_study.protocol().periods)));
    add(tr("Finished"), locale.toString(numbers.finished));
    add(tr("Withdrawn"), locale.toString(numbers.withdrawn));
    if (numbers.scoresToVerify > 0)
        add(tr("Scores typed twice and equal, of finished diaries"),
            percentWords(numbers.scoresVerified, numbers.scoresToVerify));
    add(tr("Visits done, of those due"), percentWords(numbers.visitsDone, numbers.visitsDue));
    if (m_study.protocol().hasDiary())
        add(tr("Diary days entered, of those due"), percentWords(numbers.daysEntered, numbers.daysDue));
    add(tr("Open queries"), numbers.queries == 0
                                ? locale.toString(0)
                                : tr("%1, oldest %2 d").arg(numbers.queries).arg(numbers.oldestQueryDays));
}

void TodayPage::openRow(int row)
{
    const WorkItem *item = m_model->item(row);
    if (!item)
        return;
    const Place place = placeOf(*item);
    emit wanted(mayOpen(m_study, place.page) ? place : Place{.page = Place::Page::Allocation, .patient = {}});
}

void TodayPage::tryOut(const Place &place, const QString &target)
{
    QWidget *here = window();
    emit wanted(place);
    lightUp(here, target, m_theme);
}

void TodayPage::open(const Place &)
{
    if (m_isStale)
        m_model->reload();
    m_isStale = false;
}

Place TodayPage::place() const
{
    return {.page = Place::Page::Today};
}

std::vector<Crumb> TodayPage::crumbs() const
{
    return {{tr("Today"), place()}};
}

std::vector<KeyHelp> TodayPage::keys() const
{
    std::vector<KeyHelp> keys{{tr("↑ ↓"), tr("Along the list")}, {tr("Enter"), tr("Open the very form")}};
    if (m_study.may(Action::ExportLists))
        keys.push_back({u"Ctrl+E"_s, tr("Write the list that is shown as CSV")});
    return keys;
}

void TodayPage::exportView()
{
    if (!m_study.may(Action::ExportLists))
        return;
    const auto path = m_prompts.saveFile(this, tr("Export the list"), u"worklist.csv"_s, tr("CSV files (*.csv)"));
    if (!path)
        return;
    try {
        csv::writeFile(*path, worklistCsv(m_study, m_model->items()));
    } catch (const Error &error) {
        return m_prompts.tell(this, tr("The list was not exported"), error.message());
    }
    recordOutput(m_study, ActKind::Export, tr("Written: %1").arg(QFileInfo(*path).fileName()), this);
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace carnet::ui
