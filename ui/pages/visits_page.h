#pragma once

#include "ui/models/visits_calendar.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace carnet::ui {

class Card;
class Chip;
class ElidedLabel;
class EmptyState;
class MarkLegend;
class MonthModel;
class MonthView;
class PlanModel;
class PlanView;
struct Prompts;
class Segmented;
class Theme;
class VisitsListModel;

/// Where an entry of the calendar is done: the visit, or its row.
Place placeOf(const CalendarEntry &entry);

/// The calendar of the study: a month, six weeks of every patient, or a list.
class VisitsPage final : public Page
{
    Q_OBJECT

public:
    enum class Mode { Month, Weeks, List };

    VisitsPage(Study &study, StudyOverview &overview, const Theme &theme, const Prompts &prompts,
               QWidget *parent = nullptr);
    ~VisitsPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void focusFilter() override;
    void exportView() override;
    void print() override;

    QDate day() const { return m_day; }
    Mode mode() const { return m_mode; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    void buildMonth();
    void buildExport();
    void connectAll();
    void retranslate();
    void reload();
    void refill();
    void applyFilter();
    void setMode(Mode mode);
    void setDay(QDate day);
    void showNextView();
    void moveMonths(int step);
    void noteDay(QDate day);
    void showRows();
    void select();
    void showDay();
    void showReading();
    void showTitle();
    void showStack();
    void openDay();
    void openPlanCell();
    void openEntry(const CalendarEntry *entry);
    void saveCalendarFile();
    void exportPicture();
    void copyList();
    QString rangeWords() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    VisitsCalendar m_calendar;
    QDate m_day;
    QString m_patient; ///< whose row of the six weeks was chosen last
    Mode m_mode = Mode::Month;
    bool m_isStale = false;
    bool m_isSelecting = false;

    MonthModel *m_month;
    PlanModel *m_plan;
    VisitsListModel *m_list;
    VisitsListModel *m_dayList;
    QLabel *m_title;
    QLabel *m_range;
    Chip *m_crowded;
    QLineEdit *m_filter;
    Segmented *m_only;
    Segmented *m_modes;
    QToolButton *m_earlier;
    QToolButton *m_today;
    QToolButton *m_later;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_saveFile;
    QAction *m_picture;
    QAction *m_copy;
    QAction *m_print;
    QStackedWidget *m_stack;
    MonthView *m_monthView;
    PlanView *m_planView;
    QTableView *m_listView;
    Card *m_dayCard;
    QLabel *m_dayNote;
    QTableView *m_dayView;
    EmptyState *m_empty;
    ElidedLabel *m_reading;
    MarkLegend *m_legend;
};

} // namespace carnet::ui
