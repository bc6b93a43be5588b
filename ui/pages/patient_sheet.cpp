#include "ui/pages/patient_sheet.h"

#include "ui/charts/chart_paint.h"
#include "ui/charts/pain_chart_plot.h"
#include "ui/charts/score_charts.h"
#include "ui/models/auc_lines.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PatientSheet)
};

SheetTable visitTable(const PatientSummary &summary)
{
    SheetTable table{{Say::tr("Visit"), Say::tr("State"), Say::tr("Date")}, {}, {3, 2, 3}};
    for (const VisitStatus &visit : summary.visits) {
        const QString when = visit.done.isValid() ? dateWords(visit.done) : visitWhenWords(visit);
        table.rows.push_back({visit.visit->label.in(language()), words(markOf(visit.state)), when});
    }
    return table;
}

SheetTable areaTable(const AucLines &lines)
{
    SheetTable table{{Say::tr("AUC")}, {}, {2}, true};
    QStringList entered{Say::tr("days entered")};
    for (std::size_t i = 0; i < lines.periods.size(); ++i) {
        table.header.append(Say::tr("Period %1").arg(lines.periods[i]));
        table.widths.push_back(1);
        entered.append(QLocale().toString(lines.daysEntered[i]));
    }
    table.rows.push_back(entered);
    for (const AucLines::Line &line : lines.days) {
        QStringList cells{line.label};
        for (const AucLines::Cell &cell : line.cells)
            cells.append((cell.area ? chartNumber(*cell.area) : u"—"_s) + (cell.fewDays ? u"*"_s : QString()));
        table.rows.push_back(cells);
    }
    return table;
}

SheetTable eventTable(const PatientCurve &curve)
{
    SheetTable table{{Say::tr("Adverse event"), Say::tr("Start"), Say::tr("End")}, {}, {4, 2, 2}};
    for (const PatientCurve::Event &event : curve.events)
        table.rows.push_back({eventWords(event), dateWords(event.start),
                              event.end.isValid() ? dateWords(event.end) : Say::tr("ongoing")});
    return table;
}

qreal heading(QPainter &painter, const QRectF &area, const QString &text, const ChartStyle &style)
{
    const QFont font = style.font(11, Theme::Weight::SemiBold);
    return paintLines(painter, area, {text}, font, style.colors.text, style) + style.scaled(4);
}

/// What the sheets of one patient draw.
struct Content
{
    QString patient;
    QString identity;
    QString inclusion;
    SheetTable visits;
    AucLines areas;
    PatientCurve curve;
    CurveOptions options;
};

void paintFirst(QPainter &painter, QRectF area, const Content &content, const ChartStyle &style)
{
    const QFont small = style.font(9);
    const auto down = [&area](qreal height) { area.setTop(area.top() + height); };
    down(paintLines(painter, area, {content.patient}, style.font(16, Theme::Weight::Bold), style.colors.text, style));
    for (const QString &line : {content.identity, content.inclusion})
        down(paintLines(painter, area, wrapped(line, QFontMetricsF(small), area.width()), small, style.colors.text2,
                        style));
    down(style.scaled(8));
    const QRectF curve(area.left(), area.top(), area.width(), area.width() * 0.56);
    renderCurve(painter, curve, content.curve, content.options, {style, true});
    down(curve.height() + style.scaled(10));

    QRectF left(area.left(), area.top(), area.width() * 0.52, area.height());
    left.setTop(left.top() + heading(painter, left, Say::tr("Visits"), style));
    std::size_t first = 0;
    paintSheetTable(painter, left, content.visits, first, style);
    QRectF right(left.right() + style.scaled(20), area.top(), area.right() - left.right() - style.scaled(20),
                 area.height());
    right.setTop(right.top() + heading(painter, right, Say::tr("Area under the curve"), style));
    first = 0;
    right.setTop(paintSheetTable(painter, right, areaTable(content.areas), first, style).bottom() + style.scaled(4));
    QString formula = content.areas.formula;
    if (content.areas.hasFewDays())
        formula += u' ' + Say::tr("* Fewer than half of the days were entered.");
    const QFont caption = style.font(7.6);
    paintLines(painter, right, wrapped(formula, QFontMetricsF(caption), right.width()), caption, style.colors.text2,
               style);
}

SheetTable scoreTable(const PatientScores &scores)
{
    SheetTable table{{Say::tr("Questionnaire"), Say::tr("Score")}, {}, {3, 3}};
    for (const PatientScores::Visit &visit : scores.visits) {
        table.header.append(visit.label);
        table.widths.push_back(2);
    }
    for (const ScoreCurve &curve : scores.curves) {
        QStringList cells{curve.shortName, curve.label};
        for (std::size_t visit = 0; visit < scores.visits.size(); ++visit) {
            const auto point = std::ranges::find(curve.points, visit, &ScoreCurve::Point::visit);
            cells.append(point == curve.points.end() ? QString()
                         : point->band.isEmpty()     ? scoreWords(*point)
                                                     : QString(scoreWords(*point) + u" · " + point->band));
        }
        table.rows.push_back(cells);
    }
    return table;
}

void paintScoreSheet(QPainter &painter, QRectF area, const PatientScores &scores, const ChartStyle &style)
{
    area.setTop(area.top() + heading(painter, area, Say::tr("Questionnaire scores"), style));
    const qreal charts = std::min(ScoresLayout::heightFor(area.width(), scores, style), area.height() * 0.62);
    paintScores(painter, QRectF(area.left(), area.top(), area.width(), charts), scores, style);
    area.setTop(area.top() + charts + style.scaled(14));
    std::size_t first = 0;
    paintSheetTable(painter, area, scoreTable(scores), first, style);
}

/// Rows of a table that fit a sheet of their own: a cautious number, since fonts differ between devices.
constexpr std::size_t eventsOnASheet = 32;

} // namespace

QString identityWords(const Study &study, const PatientSummary &summary)
{
    QStringList identity;
    if (!summary.sex.isEmpty())
        identity.append(optionWords(study, u"sex"_s, summary.sex));
    if (summary.ageYears)
        identity.append(Say::tr("%1 y", "age in years").arg(QLocale().toString(*summary.ageYears)));
    if (summary.weightKg)
        identity.append(Say::tr("%1 kg").arg(QLocale().toString(*summary.weightKg)));
    return identity.join(u" · "_s);
}

QString inclusionWords(const Study &study, const PatientSummary &summary)
{
    QStringList inclusion;
    if (summary.inclusion.isValid())
        inclusion.append(Say::tr("Included %1").arg(dateWords(summary.inclusion)));
    else if (summary.consent.isValid())
        inclusion.append(Say::tr("Consent %1").arg(dateWords(summary.consent)));
    if (!summary.painCause.isEmpty())
        inclusion.append(optionWords(study, u"pain_cause"_s, summary.painCause));
    if (summary.painAtInclusion) {
        const QString pain = QLocale().toString(*summary.painAtInclusion);
        inclusion.append(summary.painAtInclusionFromQuestionnaire
                             ? Say::tr("pain at inclusion %1 (BPI item 5)").arg(pain)
                             : Say::tr("pain at inclusion %1").arg(pain));
    }
    return inclusion.join(u" · "_s);
}

std::vector<Sheet> patientSheets(const Study &study, const PatientSummary &summary, const CurveOptions &options)
{
    Content content{summary.patient,
                    identityWords(study, summary),
                    inclusionWords(study, summary),
                    visitTable(summary),
                    aucLines(study, summary.patient, summary.period),
                    patientCurve(study, summary.patient),
                    options};
    std::vector<Sheet> sheets;
    const SheetTable events = eventTable(content.curve);
    sheets.push_back({[content](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                          paintFirst(painter, area, content, style);
                      },
                      QPageLayout::Portrait});
    if (const PatientScores scores = patientScores(study, summary.patient); !scores.curves.empty())
        sheets.push_back({[scores](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                              paintScoreSheet(painter, area, scores, style);
                          },
                          QPageLayout::Portrait});
    for (std::size_t from = 0; from < events.rows.size(); from += eventsOnASheet) {
        SheetTable part = events;
        part.rows.assign(events.rows.begin() + std::ptrdiff_t(from),
                         events.rows.begin() + std::ptrdiff_t(std::min(from + eventsOnASheet, events.rows.size())));
        sheets.push_back({[part](QPainter &painter, QRectF area, const ChartStyle &style) {
                              area.setTop(area.top() + heading(painter, area, Say::tr("Adverse events"), style));
                              std::size_t first = 0;
                              paintSheetTable(painter, area, part, first, style);
                          },
                          QPageLayout::Portrait});
    }
    return sheets;
}

} // namespace carnet::ui
