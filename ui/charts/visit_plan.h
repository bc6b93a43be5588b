#pragma once

#include "core/visits/calendar.h"
#include "ui/charts/sheets.h"

namespace carnet::ui {

/// How the days of a plan look on one device.
struct PlanLook
{
    const Theme &theme;
    ChartStyle style;
    bool onPaper = false; ///< icons as lines instead of pictures
    QDate today;
    QDate first; ///< of the days shown

    static PlanLook screen(const Theme &theme, QDate today, QDate first);
    static PlanLook paper(const ChartStyle &style, QDate today, QDate first);
    qreal rowHeight() const { return style.scaled(38); }
    qreal headHeight() const { return style.scaled(34); }
};

/// One day of one patient: period, window, mark; every kind has a shape of its own, every state too.
void paintPlanDay(QPainter &painter, const QRectF &cell, const PlanDay &day, QDate date, bool isCrowded,
                  const PlanLook &look);
/// The head of a day's column: weekday or month, and the number of the day.
void paintPlanHead(QPainter &painter, const QRectF &cell, QDate date, bool isCrowded, const PlanLook &look);

/// What a plan on paper shows.
struct PlanContent
{
    std::vector<PatientCalendar> patients; ///< a row each
    std::vector<CrowdedDay> crowded;
    QDate first;
    int days = 42;
    QDate today;
};
/// The plan on as many sheets as it takes.
std::vector<Sheet> planSheets(const PlanContent &content);
/// The plan as one picture.
Figure planFigure(const PlanContent &content, const QString &title, bool synthetic);

} // namespace carnet::ui
