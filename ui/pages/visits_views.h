#pragma once

#include "ui/models/visits_calendar.h"

#include <QTableView>

namespace carnet::ui {

class MonthDelegate;
class MonthModel;
class PlanModel;
class Theme;

/// What the keys of a calendar ask for, whatever its view.
class CalendarView : public QTableView
{
    Q_OBJECT

public:
    CalendarView(const QString &name, QWidget *parent);

signals:
    void daysWanted(int step);
    void monthsWanted(int step);
    void todayWanted();
    void nextViewWanted();
    /// Enter, or a double click beside every entry.
    void dayOpened();
    void entryOpened(const carnet::CalendarEntry &entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    /// ↑ and ↓ walk by weeks.
    virtual bool walksByWeeks() const { return false; }
};

/// The grid of one month.
class MonthView final : public CalendarView
{
    Q_OBJECT

public:
    MonthView(MonthModel *model, const Theme &theme, QWidget *parent);

protected:
    bool walksByWeeks() const override { return true; }
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    const CalendarEntry *entryAt(const QPoint &point) const;
    void layOut();

    MonthModel *m_month;
    MonthDelegate *m_delegate;
};

/// Six weeks, a patient a row.
class PlanView final : public CalendarView
{
    Q_OBJECT

public:
    PlanView(PlanModel *model, const Theme &theme, QWidget *parent);

signals:
    /// A double click on a code.
    void patientOpened(const QString &patient);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();

    PlanModel *m_plan;
    const Theme &m_theme;
};

} // namespace carnet::ui
