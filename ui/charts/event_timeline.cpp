#include "ui/charts/event_timeline.h"

#include "core/study.h"
#include "core/visits/visit_check.h"
#include "ui/charts/chart_paint.h"
#include "ui/theme/hatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(EventTimeline)
};

using Severity = EventTimeline::Severity;

constexpr qreal rowPadding = 5;
constexpr qreal barHeight = 13;
constexpr qreal laneGap = 4;
constexpr qreal smallestBar = 7;
constexpr qreal arrow = 7;

QString optionLabel(const Study &study, const QString &item, const QString &code)
{
    const auto &options = study.dictionary().item(item)->options;
    const auto found = std::ranges::find(options, code, &Option::code);
    return found == options.end() ? code : found->label.in(chartLanguage());
}

Severity severityOf(const QString &code)
{
    return code == u"mild"       ? Severity::Mild
           : code == u"moderate" ? Severity::Moderate
           : code == u"severe"   ? Severity::Severe
                                 : Severity::Unknown;
}

QString shownDate(const QString &iso)
{
    const QDate date = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    return date.isValid() ? chartDate(date) : iso;
}

EventTimeline::Bar barOf(const Study &study, const AdverseEvent &event)
{
    EventTimeline::Bar bar;
    bar.number = event.number;
    bar.severity = severityOf(event.severity);
    bar.isSerious = event.isSerious;
    const auto start = possibleDays(event.onset);
    const auto end = possibleDays(event.end);
    bar.start = start->first;
    bar.end = end ? end->second : event.isOngoing() ? QDate() : start->second;
    bar.isPartial = start->first != start->second || (end && end->first != end->second) || (!end && !event.isOngoing());
    const auto &quick = study.protocol().quickEvents;
    const auto known = std::ranges::find(quick, event.term, &Option::code);
    const QString term = known == quick.end() ? event.term : known->label.in(chartLanguage());
    const QString severity =
        event.severity.isEmpty() ? Say::tr("severity not said") : optionLabel(study, u"ae_severity"_s, event.severity);
    bar.label = Say::tr("%1, %2", "adverse event, severity").arg(term, severity);
    if (event.isSerious)
        bar.label = Say::tr("SAE %1", "serious adverse event").arg(bar.label);
    QStringList words{
        Say::tr("%1, n° %2: %3", "patient, number, event").arg(event.patient).arg(event.number).arg(bar.label)};
    words << (event.end.isEmpty() ? event.isOngoing() ? Say::tr("from %1, ongoing").arg(shownDate(event.onset))
                                                      : Say::tr("from %1, end not known").arg(shownDate(event.onset))
                                  : Say::tr("from %1 to %2").arg(shownDate(event.onset), shownDate(event.end)));
    if (event.period > 0 && event.day)
        words << Say::tr("period %1, day %2").arg(event.period).arg(*event.day);
    words << (event.causality.isEmpty()
                  ? Say::tr("causality to be judged")
                  : Say::tr("causality: %1").arg(optionLabel(study, u"ae_causality"_s, event.causality)));
    if (!event.outcome.isEmpty())
        words << Say::tr("outcome: %1").arg(optionLabel(study, u"ae_outcome"_s, event.outcome));
    bar.words = words.join(u" · "_s);
    return bar;
}

/// Day 0 of a patient: the first infusion, else the inclusion.
QDate originOf(const Protocol &protocol, const PatientValues &values, const std::vector<InfusionDay> &infusions)
{
    if (!infusions.empty())
        return infusions.front().date;
    if (const QDate date = values.date(Occasion::patient(), u"inclusion_date"_s); date.isValid())
        return date;
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        const QDate date = values.date(Occasion::visit(int(i)), u"visit_date"_s);
        if (protocol.visits[i].kind == ProtocolVisit::Kind::Inclusion && date.isValid())
            return date;
    }
    return values.date(Occasion::patient(), u"consent_date"_s);
}

EventTimeline::Row rowOf(const Study &study, const QString &patient,
                         const std::function<bool(const AdverseEvent &)> &wanted)
{
    const std::vector<Datum> data = study.data(patient);
    const PatientValues values(data);
    EventTimeline::Row row;
    row.patient = patient;
    row.infusions = infusionDays(study.protocol(), values);
    row.origin = originOf(study.protocol(), values, row.infusions);
    for (const AdverseEvent &event : adverseEvents(study.protocol(), patient, values)) {
        if (event.term.isEmpty() || !wanted(event))
            continue;
        if (possibleDays(event.onset))
            row.bars.push_back(barOf(study, event));
        else
            ++row.undated;
    }
    std::ranges::stable_sort(row.bars, {}, &EventTimeline::Bar::start);
    if (!row.origin.isValid() && !row.bars.empty())
        row.origin = row.bars.front().start;
    return row;
}

void setRange(EventTimeline &timeline)
{
    bool any = false;
    const auto include = [&](double day) {
        timeline.first = any ? std::min(timeline.first, day) : day;
        timeline.last = any ? std::max(timeline.last, day) : day;
        any = true;
    };
    for (const EventTimeline::Row &row : timeline.rows) {
        if (!row.origin.isValid())
            continue;
        for (const InfusionDay &infusion : row.infusions)
            include(timeline.position(row, infusion.date));
        for (const EventTimeline::Bar &bar : row.bars) {
            include(timeline.position(row, bar.start));
            include(timeline.position(row, bar.end.isValid() ? bar.end : std::max(timeline.today, bar.start)));
        }
    }
    const double room = std::max(3.0, (timeline.last - timeline.first) * 0.03);
    timeline.first -= room;
    timeline.last = std::max(timeline.last, timeline.first + 14) + room;
}

/// Ends of the axis at round numbers of days.
std::vector<double> dayTicks(double first, double last)
{
    double step = 7;
    for (const double wider : {14.0, 35.0, 70.0, 140.0, 350.0, 700.0, 1400.0}) {
        if ((last - first) / step > 12)
            step = wider;
    }
    std::vector<double> ticks;
    for (double day = std::ceil(first / step) * step; day <= last; day += step)
        ticks.push_back(day);
    return ticks;
}

/// The first of every month, quarter or year.
std::vector<double> dateTicks(const EventTimeline &timeline)
{
    const QDate from = timeline.firstDate.addDays(qint64(std::floor(timeline.first)));
    const QDate to = timeline.firstDate.addDays(qint64(std::ceil(timeline.last)));
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    const int step = months <= 12 ? 1 : months <= 36 ? 3 : months <= 72 ? 6 : 12;
    std::vector<double> ticks;
    for (QDate day(from.year(), 1, 1); day <= to; day = day.addMonths(step)) {
        if (day >= from)
            ticks.push_back(double(timeline.firstDate.daysTo(day)));
    }
    return ticks;
}

void paintBar(QPainter &painter, const EventTimeline::Bar &bar, const QRectF &box, const Tokens &colors)
{
    const QColor fill = bar.severity == Severity::Severe     ? colors.severe
                        : bar.severity == Severity::Moderate ? colors.moderate
                        : bar.severity == Severity::Mild     ? colors.mild
                                                             : colors.neutralSoft;
    QPen edge(bar.severity == Severity::Mild      ? colors.mildEdge
              : bar.severity == Severity::Unknown ? colors.text3
                                                  : fill,
              1);
    if (bar.isPartial)
        edge.setStyle(Qt::DashLine);
    painter.setBrush(fill);
    painter.setPen(edge);
    if (bar.end.isValid()) {
        painter.drawRect(box);
    } else { // open towards the right
        const qreal tip = std::min(arrow, box.width() / 2);
        painter.drawPolygon(
            QPolygonF({box.topLeft(), QPointF(box.right() - tip, box.top()), QPointF(box.right(), box.center().y()),
                       QPointF(box.right() - tip, box.bottom()), box.bottomLeft()}));
    }
    painter.setBrush(Qt::NoBrush);
    // The pattern says the severity where colours do not.
    const QRectF inside = bar.end.isValid() ? box : box.adjusted(0, 0, -std::min(arrow, box.width() / 2), 0);
    if (bar.severity == Severity::Moderate)
        hatch(painter, inside, colors.surface, 6, 1);
    else if (bar.severity == Severity::Severe)
        hatch(painter, inside, colors.surface, 3.5, 1.4);
    if (bar.isSerious) {
        painter.setPen(QPen(colors.text, 2));
        painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

} // namespace

double EventTimeline::position(const Row &row, QDate date) const
{
    return double((scale == Scale::StudyDay ? row.origin : firstDate).daysTo(date));
}

int EventTimeline::undated() const
{
    int count = 0;
    for (const Row &row : rows)
        count += row.undated;
    return count;
}

EventTimeline eventTimeline(const Study &study, EventTimeline::Scale scale,
                            const std::function<bool(const AdverseEvent &)> &wanted, bool onlyWithEvents)
{
    EventTimeline timeline;
    timeline.scale = scale;
    timeline.today = study.today();
    timeline.synthetic = study.isSynthetic();
    for (const QString &patient : study.patients()) {
        EventTimeline::Row row = rowOf(study, patient, wanted);
        if (!onlyWithEvents || !row.bars.empty() || row.undated > 0)
            timeline.rows.push_back(std::move(row));
    }
    timeline.firstDate = study.today();
    for (const EventTimeline::Row &row : timeline.rows) {
        if (row.origin.isValid())
            timeline.firstDate = std::min(timeline.firstDate, row.origin);
    }
    setRange(timeline);
    return timeline;
}

qreal TimelineLayout::x(const EventTimeline &timeline, double day) const
{
    const qreal room = width - codeWidth;
    return codeWidth + (day - timeline.first) / (timeline.last - timeline.first) * room;
}

int TimelineLayout::lineAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(lines, y, {}, [](const Line &line) { return line.top + line.height; });
    return after != lines.end() && y >= after->top ? int(after - lines.begin()) : -1;
}

TimelineLayout layOut(const EventTimeline &timeline, qreal width, const ChartStyle &style)
{
    TimelineLayout layout;
    layout.width = width;
    layout.axisHeight = style.scaled(26);
    layout.codeWidth = style.scaled(60);
    const QFontMetricsF codes = style.metrics(9, Theme::Weight::SemiBold);
    for (const EventTimeline::Row &row : timeline.rows)
        layout.codeWidth = std::max(layout.codeWidth, codes.horizontalAdvance(row.patient) + style.scaled(20));
    const QFontMetricsF labels = style.metrics(8.2);
    const qreal lane = style.scaled(barHeight + laneGap);
    for (const EventTimeline::Row &row : timeline.rows) {
        TimelineLayout::Line line;
        line.top = layout.height;
        std::vector<qreal> free;
        for (const EventTimeline::Bar &bar : row.bars) {
            const double end =
                timeline.position(row, bar.end.isValid() ? bar.end : std::max(timeline.today, bar.start));
            const qreal left = layout.x(timeline, timeline.position(row, bar.start));
            const qreal wide =
                std::max(style.scaled(bar.end.isValid() ? smallestBar : 2 * arrow), layout.x(timeline, end + 1) - left);
            const qreal words = labels.horizontalAdvance(bar.label);
            const bool isAtTheRight = left + wide + style.scaled(6) + words <= width;
            const qreal from = isAtTheRight ? left : left - style.scaled(6) - words;
            const qreal to = isAtTheRight ? left + wide + style.scaled(6) + words : left + wide;
            std::size_t at = 0;
            while (at < free.size() && free[at] > from)
                ++at;
            if (at == free.size())
                free.push_back(0);
            free[at] = to + style.scaled(8);
            const qreal top = line.top + style.scaled(rowPadding) + qreal(at) * lane;
            line.boxes.push_back(
                {QRectF(left, top, wide, style.scaled(barHeight)),
                 QRectF(isAtTheRight ? left + wide + style.scaled(6) : from, top, words, style.scaled(barHeight))});
        }
        line.height = 2 * style.scaled(rowPadding) + qreal(std::max(std::size_t(1), free.size())) * lane;
        layout.height += line.height;
        layout.lines.push_back(std::move(line));
    }
    layout.ticks = timeline.scale == EventTimeline::Scale::StudyDay ? dayTicks(timeline.first, timeline.last)
                                                                    : dateTicks(timeline);
    return layout;
}

void paintTimelineAxis(QPainter &painter, const EventTimeline &timeline, const TimelineLayout &layout,
                       const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const QFontMetricsF metrics(font);
    qreal free = layout.codeWidth - style.scaled(20);
    for (const double tick : layout.ticks) {
        const qreal x = layout.x(timeline, tick);
        const QString text = timeline.scale == EventTimeline::Scale::StudyDay
                                 ? Say::tr("D%1", "study day").arg(int(tick))
                                 : QLocale().toString(timeline.firstDate.addDays(qint64(tick)), u"MMM yyyy"_s);
        const qreal half = metrics.horizontalAdvance(text) / 2;
        if (x - half < free || x + half > layout.width)
            continue;
        free = x + half + style.scaled(10);
        style.text(painter, QRectF(x - half, 0, 2 * half, layout.axisHeight - style.scaled(6)),
                   Qt::AlignHCenter | Qt::AlignBottom, text, font, style.colors.text2);
    }
    painter.setPen(QPen(style.colors.border, 1));
    painter.drawLine(QPointF(0, layout.axisHeight - 1), QPointF(layout.width, layout.axisHeight - 1));
}

void paintTimelineLines(QPainter &painter, const EventTimeline &timeline, const TimelineLayout &layout,
                        const ChartStyle &style, int first, int last)
{
    const Tokens &colors = style.colors;
    for (int i = std::max(0, first); i <= last && i < int(layout.lines.size()); ++i) {
        const EventTimeline::Row &row = timeline.rows[std::size_t(i)];
        const TimelineLayout::Line &line = layout.lines[std::size_t(i)];
        const QRectF box(0, line.top, layout.width, line.height);
        painter.setPen(QPen(colors.borderSoft, 1));
        for (const double tick : layout.ticks) {
            const qreal x = layout.x(timeline, tick);
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        }
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        style.text(painter, QRectF(style.scaled(8), box.top(), layout.codeWidth, box.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, row.patient, style.font(9, Theme::Weight::SemiBold), colors.text);
        if (!row.origin.isValid())
            continue;
        for (const InfusionDay &infusion : row.infusions) {
            const qreal x = layout.x(timeline, timeline.position(row, infusion.date));
            painter.setPen(QPen(colors.accent, 1.4));
            painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2));
            painter.setBrush(colors.accent);
            painter.drawEllipse(QPointF(x, box.bottom() - style.scaled(4)), style.scaled(3), style.scaled(3));
            painter.setBrush(Qt::NoBrush);
        }
        for (std::size_t bar = 0; bar < row.bars.size(); ++bar) {
            paintBar(painter, row.bars[bar], line.boxes[bar].bar, colors);
            // A ground under the words keeps the lines of the axis out of them.
            painter.fillRect(line.boxes[bar].label.adjusted(-2, 0, 2, 0), colors.surface);
            style.text(painter, line.boxes[bar].label, Qt::AlignLeft | Qt::AlignVCenter, row.bars[bar].label,
                       style.font(8.2), colors.text);
        }
    }
}

QString timelineCaption(const EventTimeline &timeline)
{
    int events = 0;
    for (const EventTimeline::Row &row : timeline.rows)
        events += int(row.bars.size());
    QStringList sentences{Say::tr("%n event(s) drawn, one row per patient.", nullptr, events)};
    sentences << (timeline.scale == EventTimeline::Scale::StudyDay
                      ? Say::tr("Days count from the first infusion, or the inclusion before it.")
                      : Say::tr("By date."));
    sentences << Say::tr(
        "Lines with a dot: infusions. Plain, hatched and densely hatched bars: mild, moderate, severe; "
        "a frame: serious; a tip: ongoing; dashed: a date known in part.");
    if (const int undated = timeline.undated(); undated > 0)
        sentences << Say::tr("%n event(s) without a date not drawn.", nullptr, undated);
    if (timeline.synthetic)
        sentences << Say::tr("Synthetic data.");
    return sentences.join(u' ');
}

std::vector<Figure> timelineFigures(const Study &study, const EventTimeline &timeline, std::size_t linesEach)
{
    std::vector<Figure> figures;
    const std::size_t pages = std::max<std::size_t>(1, (timeline.rows.size() + linesEach - 1) / linesEach);
    for (std::size_t page = 0; page < pages; ++page) {
        EventTimeline part = timeline;
        const auto from = timeline.rows.begin() + std::ptrdiff_t(page * linesEach);
        const auto to = timeline.rows.begin() + std::ptrdiff_t(std::min(timeline.rows.size(), (page + 1) * linesEach));
        part.rows.assign(from, to);
        const QString caption = timelineCaption(timeline);
        constexpr qreal pixelsOfPaper = 640; // 170 mm
        constexpr qreal pixelsPerMillimetre = 96 / 25.4;
        const qreal height = layOut(part, pixelsOfPaper - 16, ChartStyle::paper()).height + 130;
        Figure figure;
        figure.title = pages == 1 ? Say::tr("Adverse events over time")
                                  : Say::tr("Adverse events over time, %1 of %2").arg(page + 1).arg(pages);
        figure.fileStem = u"adverse_events_%1"_s.arg(study.today().toString(Qt::ISODate));
        if (pages > 1)
            figure.fileStem += u"_%1"_s.arg(page + 1);
        figure.millimetres = {170, std::max<qreal>(60, height / pixelsPerMillimetre)};
        figure.synthetic = study.isSynthetic();
        figure.paint = [part, caption, title = figure.title](QPainter &painter, const QRectF &area,
                                                             const FigureStyle &style) {
            const QRectF rest = paintFrame(painter, area, title, caption, style);
            // Rows grow narrower, never over the caption.
            const TimelineLayout layout = layOut(part, rest.width(), style.chart);
            const qreal shrink = std::min<qreal>(1, rest.height() / (layout.axisHeight + layout.height));
            painter.save();
            painter.translate(rest.topLeft());
            painter.scale(shrink, shrink);
            paintTimelineAxis(painter, part, layout, style.chart);
            painter.translate(0, layout.axisHeight);
            paintTimelineLines(painter, part, layout, style.chart, 0, int(part.rows.size()) - 1);
            painter.restore();
        };
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace carnet::ui
