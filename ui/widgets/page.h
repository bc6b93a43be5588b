#pragma once

#include <QDate>
#include <QString>
#include <QWidget>
#include <vector>

namespace carnet::ui {

/// Somewhere in the program: a page and what it shows.
struct Place
{
    enum class Page {
        Start,
        Today,
        Patients,
        Patient,
        Diary,
        Visit,
        Form,
        Events,
        Queries,
        Charts,
        Analysis,
        Export,
        Audit,
        Settings,
        Visits,
        Allocation,
        CodeBreak,
        Unblinding,
        Sign ///< what a signature or lock covers: row is the packed occasion of the part, tab "lock" to lock
    };

    Page page = Page::Start;
    QString patient{};
    int period = 0;
    int day = -1;      ///< a diary day, −1 when none in particular
    QString measure{}; ///< a diary measure, empty when none in particular
    QString tab{};     ///< a tab of the patient page
    int query = 0;
    int visit = -1; ///< index of a visit in the protocol, −1 when none in particular
    QString form{}; ///< id of a form or questionnaire of that visit, empty for the first open one
    QString item{}; ///< an item of that questionnaire, empty when none in particular
    int row = 0;    ///< row of the list that the page or the form is about
    QDate date{};   ///< a day of the calendar, invalid when none in particular

    bool operator==(const Place &) const = default;
};

/// One part of the breadcrumb.
struct Crumb
{
    QString text;
    Place place;
};

/// One line of the help of a page: the key as printed on a keyboard, and what it does.
struct KeyHelp
{
    QString key;
    QString meaning;
};

/// What every page of the main window offers to the frame around it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows that place; called each time somebody goes there.
    virtual void open(const Place &place) = 0;
    virtual Place place() const = 0;
    virtual std::vector<Crumb> crumbs() const = 0;
    virtual std::vector<KeyHelp> keys() const { return {}; }
    /// Ctrl+F, Ctrl+E, Ctrl+P, F6: nothing where a page has none.
    virtual void focusFilter() {}
    virtual void exportView() {}
    virtual void print() {}

signals:
    /// Somebody wants to go there.
    void wanted(const carnet::ui::Place &place);
    /// place() or crumbs() changed without being asked.
    void placeChanged();
    /// A value could not be saved; empty once everything is saved again.
    void saveFailed(const QString &message);
};

} // namespace carnet::ui
