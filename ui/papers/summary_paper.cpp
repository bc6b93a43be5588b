#include "ui/papers/summary_paper.h"
#include "ui/models/event_words.h"

#include "core/results/arms.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/pain_chart_plot.h"
#include "ui/charts/score_charts.h"
#include "ui/models/auc_lines.h"
#include "ui/models/event_model.h"
#include "ui/models/words.h"
#include "ui/papers/list_papers.h"
#include "ui/papers/paper_items.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PatientPaper)
};

constexpr std::size_t visitsInALine = 9;
constexpr std::size_t mostVisitsWithWords = 7;
constexpr qreal curveHeight = 0.44; // of the width

void addVisits(Paper &paper, const PaperSource &source)
{
    const auto &visits = source.summary.visits;
    const std::size_t lines = (visits.size() + visitsInALine - 1) / visitsInALine;
    const std::size_t perLine = (visits.size() + lines - 1) / lines;
    for (std::size_t from = 0; from < visits.size(); from += perLine) {
        PaperTable strip;
        strip.points = 7.6;
        strip.columns.resize(perLine);
        std::vector<PaperCell> cells(perLine);
        for (std::size_t i = from; i < std::min(visits.size(), from + perLine); ++i) {
            const VisitStatus &visit = visits[i];
            const Words &name = visit.visit->shortLabel.isEmpty() ? visit.visit->label : visit.visit->shortLabel;
            PaperCell &cell = cells[i - from];
            cell.text = name.in(language());
            cell.isStrong = true;
            cell.state = markOf(visit.state);
            cell.more = visit.done.isValid() ? dateWords(visit.done) : visitWhenWords(visit);
        }
        strip.rows.push_back(std::move(cells));
        paper.add(std::move(strip));
    }
}

void addCurve(Paper &paper, const PaperSource &source, const CurveOptions &options)
{
    const PatientCurve curve = patientCurve(source.study, source.patient);
    if (curve.periods.empty())
        return;
    PaperDrawing drawing;
    drawing.height = [](qreal width, const ChartStyle &) { return width * curveHeight; };
    drawing.paint = [curve, options](QPainter &painter, const QRectF &box, const ChartStyle &style) {
        renderCurve(painter, box, curve, options, {style, true});
    };
    paper.add(std::move(drawing));
}

/// What was given in each period, once the study is unblinded.
std::vector<PaperCell> givenTreatments(const PaperSource &source, const std::vector<int> &periods)
{
    std::vector<PaperCell> cells{PaperCell(Say::tr("treatment given"))};
    for (const int period : periods) {
        const auto given = treatmentGiven(source.study, source.patient, period);
        cells.emplace_back(given ? given->label.in(language()) : u"—"_s);
    }
    return cells;
}

void addAreas(Paper &paper, const PaperSource &source)
{
    if (!source.protocol().hasDiary() || source.summary.period == 0)
        return;
    const AucLines lines = aucLines(source.study, source.patient, source.summary.period);
    paper.heading(Say::tr("Area under the curve"));
    PaperTable table;
    table.columns = {{QString(), 2}};
    std::vector<PaperCell> entered{PaperCell(Say::tr("days entered"))};
    for (std::size_t i = 0; i < lines.periods.size(); ++i) {
        table.columns.push_back({Say::tr("Period %1").arg(lines.periods[i]), 1, true});
        entered.push_back(PaperCell(QLocale().toString(lines.daysEntered[i])));
    }
    table.rows.push_back(std::move(entered));
    if (source.study.isUnblinded())
        table.rows.push_back(givenTreatments(source, lines.periods));
    for (const AucLines::Line &line : lines.days) {
        std::vector<PaperCell> cells{PaperCell(line.label)};
        for (const AucLines::Cell &cell : line.cells)
            cells.push_back(
                PaperCell((cell.area ? chartNumber(*cell.area) : u"—"_s) + (cell.fewDays ? u"*"_s : QString())));
        cells.front().isStrong = line.isProtocolRule;
        table.rows.push_back(std::move(cells));
    }
    paper.add(std::move(table));
    paper.note(lines.hasFewDays()
                   ? QString(lines.formula + u' ' + Say::tr("* Fewer than half of the days were entered."))
                   : lines.formula);
}

void addScores(Paper &paper, const PaperSource &source)
{
    const PatientScores scores = patientScores(source.study, source.patient);
    if (scores.curves.empty())
        return;
    paper.heading(Say::tr("Questionnaire scores"));
    PaperDrawing drawing;
    drawing.height = [scores](qreal width, const ChartStyle &style) {
        return ScoresLayout::heightFor(width, scores, style);
    };
    drawing.paint = [scores](QPainter &painter, const QRectF &box, const ChartStyle &style) {
        paintScores(painter, box, scores, style);
    };
    paper.add(std::move(drawing));
    PaperTable table;
    table.points = 8;
    table.columns = {{Say::tr("Questionnaire"), 1.6}, {Say::tr("Score"), 2.6}};
    for (const PatientScores::Visit &visit : scores.visits)
        table.columns.push_back({visit.label, 1.7});
    const bool isCrowded = scores.visits.size() > mostVisitsWithWords;
    for (const ScoreCurve &curve : scores.curves) {
        std::vector<PaperCell> cells{PaperCell(curve.shortName), PaperCell(curve.label)};
        for (std::size_t visit = 0; visit < scores.visits.size(); ++visit) {
            const auto point = std::ranges::find(curve.points, visit, &ScoreCurve::Point::visit);
            if (point == curve.points.end()) {
                cells.emplace_back();
                continue;
            }
            const QString number = scoreWords(*point) + (point->isProrated ? u"†"_s : QString());
            cells.push_back(PaperCell(point->band.isEmpty() || isCrowded ? number : QString(number + u" · " + point->band)));
        }
        table.rows.push_back(std::move(cells));
    }
    const bool isProrated = std::ranges::any_of(scores.curves, [](const ScoreCurve &curve) {
        return std::ranges::any_of(curve.points, &ScoreCurve::Point::isProrated);
    });
    paper.add(std::move(table));
    if (isProrated)
        paper.note(Say::tr("† An answer is missing; the rule of the questionnaire makes up for it."));
}

void addEvents(Paper &paper, const PaperSource &source)
{
    const std::vector<AdverseEvent> events = adverseEvents(source.study, source.patient);
    paper.heading(Say::tr("Adverse events"));
    if (events.empty()) {
        paper.paragraph(Say::tr("None recorded."));
        return;
    }
    PaperTable table;
    table.columns = {{Say::tr("Event"), 2.6},    {Say::tr("Start"), 2},     {Say::tr("End"), 1.6},
                     {Say::tr("Severity"), 1.3}, {Say::tr("Related"), 1.5}, {Say::tr("Outcome"), 1.6}};
    const auto option = [&](const QString &item, const QString &value) {
        return PaperCell(knownWords(source.study, item, Value(value)));
    };
    for (const AdverseEvent &event : events) {
        const QString words = termWords(source.protocol(), event.term);
        PaperCell term(event.isSerious ? Say::tr("%1 (serious)").arg(words) : words);
        term.isStrong = event.isSerious;
        const QString start = knownWords(source.study, u"ae_onset_date"_s, Value(event.onset));
        table.rows.push_back(
            {term, PaperCell(event.period > 0 ? Say::tr("%1, P%2").arg(start, QString::number(event.period)) : start),
             event.isOngoing() ? PaperCell(Say::tr("goes on")) : option(u"ae_end_date"_s, event.end),
             option(u"ae_severity"_s, event.severity),
             event.causality.isEmpty() ? PaperCell(Say::tr("to be judged"))
                                       : option(u"ae_causality"_s, event.causality),
             option(u"ae_outcome"_s, event.outcome)});
    }
    paper.add(std::move(table));
}

void addTreatments(Paper &paper, const PaperSource &source)
{
    PaperTable table;
    table.columns = {{Say::tr("Medication"), 2.4},
                     {Say::tr("Class"), 2.2},
                     {Say::tr("Dose"), 1.6},
                     {Say::tr("Start"), 1.6},
                     {Say::tr("End"), 1.6}};
    for (const int row : source.values.rows(List::Medication)) {
        const Occasion at = Occasion::row(List::Medication, row);
        const auto known = [&](const QString &item) {
            return PaperCell(knownWords(source.study, item, source.values.at(at, item)));
        };
        const bool isOngoing = source.values.at(at, u"cm_ongoing"_s).number() == 1.0;
        table.rows.push_back({known(u"cm_name"_s), known(u"cm_class"_s), known(u"cm_dose"_s), known(u"cm_start_date"_s),
                              isOngoing ? PaperCell(Say::tr("goes on")) : known(u"cm_end_date"_s)});
    }
    if (table.rows.empty())
        return;
    paper.heading(Say::tr("Treatments"));
    paper.add(std::move(table));
}

void addDeviations(Paper &paper, const PaperSource &source)
{
    PaperTable table;
    table.columns = {
        {Say::tr("Date"), 1.5}, {Say::tr("Visit"), 2}, {Say::tr("Kind"), 2.4}, {Say::tr("What happened"), 4}};
    for (const Deviation &deviation : deviations(source.protocol(), source.values)) {
        const ProtocolVisit *visit = source.protocol().visit(deviation.visit);
        const QString text = deviation.isAutomatic() ? Say::tr("%n day(s) outside the window", nullptr,
                                                               std::abs(deviation.daysOutsideWindow))
                                                     : deviation.text;
        table.rows.push_back(
            {PaperCell(dateWords(deviation.date)), PaperCell(visit ? visit->label.in(language()) : deviation.visit),
             PaperCell(optionWords(source.study, u"deviation_category"_s, deviation.category)), PaperCell(text)});
    }
    if (table.rows.empty())
        return;
    paper.heading(Say::tr("Deviations"));
    paper.add(std::move(table));
}

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

Paper patientPaper(const Study &study, const QString &patient, const CurveOptions &options)
{
    const PaperSource source(study, patient);
    Paper paper;
    paper.about = Say::tr("%1 · Summary", "patient").arg(patient);
    paper.fileStem = patient + u"_summary"_s;
    paper.heading(patient, 1, stageWords(source.summary));
    for (const QString &line : {identityWords(study, source.summary), inclusionWords(study, source.summary)}) {
        if (!line.isEmpty())
            paper.paragraph(line);
    }
    addVisits(paper, source);
    addCurve(paper, source, options);
    addAreas(paper, source);
    addEvents(paper, source);
    addTreatments(paper, source);
    addDeviations(paper, source);
    addQueries(paper, study, queries(study, patient), false);
    addScores(paper, source);
    return paper;
}

} // namespace carnet::ui
