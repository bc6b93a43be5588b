#include "ui/charts/visit_plan.h"

#include "ui/charts/chart_paint.h"
#include "ui/theme/state_mark.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Kind = CalendarEntry::Kind;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(VisitPlan)
};

StateMark markOfEntry(const CalendarEntry &entry)
{
    switch (entry.state) {
    case VisitState::NotYet: return StateMark::NotYet;
    case VisitState::Due: return StateMark::Due;
    case VisitState::Late: return StateMark::Late;
    case VisitState::Done: return StateMark::Done;
    case VisitState::DoneOutOfWindow: return StateMark::DoneOutOfWindow;
    case VisitState::WillNotHappen: return StateMark::WillNotHappen;
    }
    return StateMark::NotYet;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Infusion: return u"drop"_s;
    case Kind::Call: return u"phone"_s;
    case Kind::Visit: return u"calendar"_s;
    case Kind::Contact: return u"user"_s;
    }
    return {};
}

void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &color, const PlanLook &look)
{
    if (look.onPaper) {
        look.style.icon(painter, box, name, color);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box.toRect().topLeft(), look.theme.pixmap(name, color, qRound(box.width()), ratio));
}

void paintSpan(QPainter &painter, const QRectF &cell, const CalendarSpan &span, QDate date, const PlanLook &look)
{
    const Tokens &colors = look.style.colors;
    const auto tint = std::size_t(std::max(0, span.period - 1)) % std::size(colors.period);
    QRectF bar = cell.adjusted(0, look.style.scaled(3), 0, -look.style.scaled(4));
    if (date == span.from)
        bar.setLeft(bar.left() + look.style.scaled(2));
    if (date == span.to)
        bar.setRight(bar.right() - look.style.scaled(2));
    painter.fillRect(bar, span.hasBegun ? colors.periodHeader[tint] : colors.period[tint]);
    painter.setPen(QPen(colors.borderIn, 1, span.hasBegun ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(bar.topLeft(), bar.topRight());
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    if (date == span.from)
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
    if (date == span.to)
        painter.drawLine(bar.topRight(), bar.bottomRight());
    // After the infusion and its call; where the period began before, at the first day shown.
    if (span.period > 0 && (date == span.from.addDays(2) || (date == look.first && span.from.addDays(2) < date)))
        look.style.text(painter, bar.adjusted(look.style.scaled(3), look.style.scaled(1), 0, 0), Qt::AlignLeft,
                        Say::tr("P%1", "period").arg(span.period), look.style.font(7.6, Theme::Weight::SemiBold),
                        colors.text2);
}

void paintWindow(QPainter &painter, const QRectF &cell, const CalendarEntry &entry, QDate date, const PlanLook &look)
{
    const Tokens &colors = look.style.colors;
    const qreal high = look.style.scaled(7);
    QRectF bar(cell.left(), cell.bottom() - high - look.style.scaled(6), cell.width(), high);
    const qreal inset = look.style.scaled(3);
    if (date == entry.windowLow)
        bar.setLeft(bar.left() + inset);
    if (date == entry.windowHigh)
        bar.setRight(bar.right() - inset);
    const bool isLate = entry.state == VisitState::Late;
    const bool isDue = entry.state == VisitState::Due;
    const QColor edge = isLate ? colors.danger : isDue ? colors.warn : colors.borderIn;
    painter.fillRect(bar, isLate ? colors.dangerSoft : isDue ? colors.warnSoft : colors.surface);
    painter.setPen(QPen(edge, 1));
    painter.drawLine(bar.topLeft(), bar.topRight());
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    if (date == entry.windowLow)
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
    if (date == entry.windowHigh)
        painter.drawLine(bar.topRight(), bar.bottomRight());
}

void paintEntry(QPainter &painter, const QRectF &cell, const PlanDay &day, const PlanLook &look)
{
    const Tokens &colors = look.style.colors;
    const qreal icon = std::min(look.style.scaled(16), cell.width() - 2);
    const qreal mark = std::min(look.style.scaled(14), cell.width() - 2);
    const qreal top = cell.top() + (cell.height() - icon - mark) / 2;
    const qreal middle = cell.center().x();
    const bool isLate = day.entry->state == VisitState::Late;
    paintIcon(painter, {middle - icon / 2, top, icon, icon}, iconOf(day.entry->kind),
              isLate                              ? colors.danger
              : day.entry->kind == Kind::Infusion ? colors.accent
                                                  : colors.text,
              look);
    paintStateMark(painter, {middle - mark / 2, top + icon, mark, mark}, markOfEntry(*day.entry), look.theme);
    if (day.others > 0)
        look.style.text(painter, cell.adjusted(0, 1, -1, 0), Qt::AlignRight, u"+%1"_s.arg(day.others),
                        look.style.font(7.6, Theme::Weight::SemiBold), colors.text2);
}

/// The rows from..to of a plan with its head; codes at the left.
void paintRows(QPainter &painter, const QRectF &area, const PlanContent &content, std::size_t from, std::size_t to,
               const ChartStyle &style)
{
    const PlanLook look = PlanLook::paper(style, content.today, content.first);
    qreal codes = style.scaled(40);
    const QFont font = style.font(8.6, Theme::Weight::SemiBold);
    for (const PatientCalendar &patient : content.patients)
        codes = std::max(codes, QFontMetricsF(font).horizontalAdvance(patient.patient) + style.scaled(8));
    const qreal wide = (area.width() - codes) / content.days;
    for (int i = 0; i < content.days; ++i) {
        const QDate date = content.first.addDays(i);
        const bool isCrowded = std::ranges::find(content.crowded, date, &CrowdedDay::date) != content.crowded.end();
        const qreal x = area.left() + codes + i * wide;
        paintPlanHead(painter, {x, area.top(), wide, look.headHeight()}, date, isCrowded, look);
        for (std::size_t row = from; row < to; ++row) {
            const QRectF cell(x, area.top() + look.headHeight() + qreal(row - from) * look.rowHeight(), wide,
                              look.rowHeight());
            paintPlanDay(painter, cell, planDay(content.patients[row], date), date, isCrowded, look);
        }
    }
    for (std::size_t row = from; row < to; ++row) {
        const QRectF box(area.left(), area.top() + look.headHeight() + qreal(row - from) * look.rowHeight(), codes,
                         look.rowHeight());
        style.text(painter, box, Qt::AlignVCenter, content.patients[row].patient, font, style.colors.text);
    }
}

/// Shapes and states in words, under the plan.
void paintLegend(QPainter &painter, const QRectF &line, const ChartStyle &style)
{
    const PlanLook look = PlanLook::paper(style, {}, {});
    const QFont font = style.font(8.2);
    qreal x = line.left();
    const auto word = [&](const QString &text) {
        style.text(painter, {x, line.top(), line.width(), line.height()}, Qt::AlignVCenter, text, font,
                   style.colors.text2);
        x += QFontMetricsF(font).horizontalAdvance(text) + style.scaled(12);
    };
    const qreal side = style.scaled(13);
    const auto box = [&] {
        const QRectF place(x, line.center().y() - side / 2, side, side);
        x += side + style.scaled(4);
        return place;
    };
    for (const auto &[kind, text] : {std::pair(Kind::Infusion, Say::tr("infusion")),
                                     {Kind::Call, Say::tr("call")},
                                     {Kind::Visit, Say::tr("visit")}}) {
        paintIcon(painter, box(), iconOf(kind), style.colors.text, look);
        word(text);
    }
    for (const StateMark mark :
         {StateMark::Done, StateMark::DoneOutOfWindow, StateMark::Due, StateMark::Late, StateMark::NotYet}) {
        paintStateMark(painter, box(), mark, look.theme);
        word(words(mark));
    }
}

std::size_t rowsThatFit(qreal height, const ChartStyle &style)
{
    const PlanLook look = PlanLook::paper(style, {}, {});
    const qreal room = height - look.headHeight() - style.scaled(30);
    return std::size_t(std::max(1.0, room / look.rowHeight()));
}

} // namespace

PlanLook PlanLook::screen(const Theme &theme, QDate today, QDate first)
{
    return {theme, ChartStyle::screen(theme), false, today, first};
}

PlanLook PlanLook::paper(const ChartStyle &style, QDate today, QDate first)
{
    static const Theme light;
    return {light, style, true, today, first};
}

void paintPlanDay(QPainter &painter, const QRectF &cell, const PlanDay &day, QDate date, bool isCrowded,
                  const PlanLook &look)
{
    const Tokens &colors = look.style.colors;
    painter.fillRect(cell, isCrowded ? colors.warnSoft : date.dayOfWeek() > 5 ? colors.surface2 : colors.surface);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (day.span)
        paintSpan(painter, cell, *day.span, date, look);
    if (day.window)
        paintWindow(painter, cell, *day.window, date, look);
    painter.setPen(QPen(colors.borderSoft, 1));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    if (date.dayOfWeek() == 1)
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
    if (date == look.today)
        painter.fillRect(QRectF(cell.left(), cell.top(), look.style.scaled(2), cell.height()), colors.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    if (day.entry)
        paintEntry(painter, cell, day, look);
    painter.restore();
}

void paintPlanHead(QPainter &painter, const QRectF &cell, QDate date, bool isCrowded, const PlanLook &look)
{
    const Tokens &colors = look.style.colors;
    const QLocale locale;
    const bool isToday = date == look.today;
    painter.save();
    painter.fillRect(cell, isCrowded ? colors.warnSoft : isToday ? colors.accentSoft : colors.surface);
    const bool saysMonth = date == look.first || (date.dayOfWeek() == 1 && date.day() <= 7);
    const QRectF upper(cell.left(), cell.top() + look.style.scaled(3), cell.width(), cell.height() / 2);
    const QRectF lower(cell.left(), cell.center().y() - look.style.scaled(1), cell.width(), cell.height() / 2);
    look.style.text(painter, upper, Qt::AlignHCenter,
                    saysMonth ? locale.standaloneMonthName(date.month(), QLocale::ShortFormat).left(4)
                              : locale.standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat),
                    look.style.font(7.6, saysMonth ? Theme::Weight::SemiBold : Theme::Weight::Regular),
                    saysMonth ? colors.text : colors.text3);
    look.style.text(painter, lower, Qt::AlignHCenter, locale.toString(date.day()),
                    look.style.font(8.2, isToday ? Theme::Weight::Bold : Theme::Weight::Medium),
                    isCrowded ? colors.warn
                    : isToday ? colors.accent
                              : colors.text2);
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    painter.restore();
}

std::vector<Sheet> planSheets(const PlanContent &content)
{
    constexpr std::size_t rowsOnASheet = 15; // of a landscape sheet, A4 or Letter
    std::vector<Sheet> sheets;
    for (std::size_t from = 0; from == 0 || from < content.patients.size(); from += rowsOnASheet) {
        const std::size_t to = std::min(content.patients.size(), from + rowsOnASheet);
        sheets.push_back({[content, from, to](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                              paintRows(painter, area, content, from, to, style);
                              const qreal line = style.scaled(20);
                              paintLegend(painter, {area.left(), area.bottom() - line, area.width(), line}, style);
                          },
                          QPageLayout::Landscape});
    }
    return sheets;
}

Figure planFigure(const PlanContent &content, const QString &title, bool synthetic)
{
    Figure figure;
    figure.title = title;
    figure.fileStem = u"visits_"_s + content.first.toString(Qt::ISODate);
    figure.synthetic = synthetic;
    constexpr double millimetresOfARow = 8.2;
    figure.millimetres = {260, 24 + millimetresOfARow * double(std::max<std::size_t>(1, content.patients.size()))};
    figure.paint = [content, title](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        const QRectF room = paintFrame(painter, area, title, {}, style);
        const std::size_t rows = std::min(content.patients.size(), rowsThatFit(room.height(), style.chart));
        paintRows(painter, room, content, 0, rows, style.chart);
        const qreal line = style.chart.scaled(20);
        paintLegend(painter, {room.left(), room.bottom() - line, room.width(), line}, style.chart);
    };
    return figure;
}

} // namespace carnet::ui
