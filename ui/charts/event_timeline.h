#pragma once

#include "core/patients/adverse_events.h"
#include "ui/charts/chart_style.h"

#include <functional>

namespace carnet {
class Study;
}

namespace carnet::ui {

/// The adverse events of many patients over time: plain values.
struct EventTimeline
{
    enum class Scale { StudyDay, Date };
    enum class Severity { Unknown, Mild, Moderate, Severe };

    struct Bar
    {
        int number = 0; ///< of the event
        QString label;  ///< "nausea, moderate"
        QString words;  ///< everything, for the read-out
        Severity severity = Severity::Unknown;
        QDate start; ///< first day that it may have begun on
        QDate end;   ///< last day that it may have lasted to; invalid while it goes on
        bool isSerious = false;
        bool isPartial = false; ///< the start or the end is not known to the day
    };
    struct Row
    {
        QString patient;
        QDate origin; ///< day 0: the first infusion, else the inclusion; invalid before
        std::vector<InfusionDay> infusions;
        std::vector<Bar> bars; ///< by start
        int undated = 0;       ///< events about whose start nothing is known
    };

    Scale scale = Scale::StudyDay;
    std::vector<Row> rows;
    QDate today;
    double first = 0; ///< of the axis, days from day 0 or from firstDate
    double last = 35;
    QDate firstDate; ///< day 0 of the axis of dates
    bool synthetic = false;

    /// Days from the left end of the axis's 0 to a date of a row.
    double position(const Row &row, QDate date) const;
    /// Events without which the drawing leaves.
    int undated() const;
};

/// wanted: which events are drawn. onlyWithEvents: without the patients that have none of them.
EventTimeline eventTimeline(const Study &study, EventTimeline::Scale scale,
                            const std::function<bool(const AdverseEvent &)> &wanted, bool onlyWithEvents);

/// Where everything of a timeline is, in pixels from its top left corner.
struct TimelineLayout
{
    struct Box
    {
        QRectF bar;
        QRectF label;
    };
    struct Line
    {
        qreal top = 0;
        qreal height = 0;
        std::vector<Box> boxes; ///< by bar
    };

    qreal width = 0;
    qreal codeWidth = 0;  ///< the patients' codes at the left
    qreal axisHeight = 0; ///< at the top
    qreal height = 0;     ///< of all lines together, without the axis
    std::vector<Line> lines;
    std::vector<double> ticks; ///< days of the axis

    qreal x(const EventTimeline &timeline, double day) const;
    /// The line at a height below the axis, or −1.
    int lineAt(qreal y) const;
};
TimelineLayout layOut(const EventTimeline &timeline, qreal width, const ChartStyle &style);

/// The axis in its strip of the layout's height.
void paintTimelineAxis(QPainter &painter, const EventTimeline &timeline, const TimelineLayout &layout,
                       const ChartStyle &style);
/// Lines from first to last, both included, at their place; the painter's origin is the top of line 0.
void paintTimelineLines(QPainter &painter, const EventTimeline &timeline, const TimelineLayout &layout,
                        const ChartStyle &style, int first, int last);

/// What the whole drawing says, in a sentence.
QString timelineCaption(const EventTimeline &timeline);
/// The drawing on paper, as tall as its lines; every figure has at most so many lines.
std::vector<Figure> timelineFigures(const Study &study, const EventTimeline &timeline, std::size_t linesEach = 40);

} // namespace carnet::ui
