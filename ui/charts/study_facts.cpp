#include "ui/charts/study_facts.h"

#include "core/results/event_counts.h"
#include "core/results/trial_flow.h"
#include "ui/charts/bar_charts.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/step_chart.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyFacts)
};

constexpr qreal pixelsPerMillimetre = 96.0 / 25.4;
constexpr qreal paperShare = 0.8; // text on paper is so much smaller than on the screen
constexpr qreal frameMillimetres = 24;

/// A size on paper that holds what needs so many pixels on the screen.
QSizeF paperSize(qreal height)
{
    return {180, std::clamp(height * paperShare / pixelsPerMillimetre + frameMillimetres, 70.0, 260.0)};
}

QString groupWords(const EventGroup &group)
{
    return group.label.in(chartLanguage());
}

Bars::Bar shareBar(int count, int of)
{
    return {of > 0 ? 100.0 * count / of : 0, countAndPercent(count, of)};
}

std::vector<std::pair<QString, BarFill>> eventSeries()
{
    return {{Say::tr("any event"), BarFill::Pale},
            {Say::tr("related event (possible, probable, certain)"), BarFill::Full}};
}

QString eventCaption(const EventCounts &counts)
{
    QString caption = Say::tr("Patients with at least one event, n (%) of those exposed.");
    if (counts.groups.size() > 1)
        caption += u' ' + (counts.byTreatment ? Say::tr("By treatment: the study is unblinded.")
                                              : Say::tr("By period: treatments are blinded."));
    if (counts.beforeTreatment > 0)
        caption += u' ' + Say::tr("%n event(s) before any treatment left out.", nullptr, counts.beforeTreatment);
    if (counts.withoutPeriod > 0)
        caption += u' ' + Say::tr("%n event(s) without a date count in no period.", nullptr, counts.withoutPeriod);
    return caption;
}

FactFigure groupsFigure(const EventCounts &counts, bool synthetic)
{
    FactFigure figure;
    figure.id = u"ae"_s;
    figure.title = counts.groups.size() == 1 ? Say::tr("Patients with adverse events")
                   : counts.byTreatment      ? Say::tr("Patients with adverse events, by treatment")
                                             : Say::tr("Patients with adverse events, by period");
    figure.caption = eventCaption(counts);
    figure.synthetic = synthetic;
    figure.table.header = {QString(),          Say::tr("Exposed"), Say::tr("Any event"),
                           Say::tr("Related"), Say::tr("Serious"), Say::tr("Events")};
    for (const Option &severity : counts.severities)
        figure.table.header << Say::tr("Worst: %1", "severity").arg(severity.label.in(chartLanguage()));
    Bars bars;
    bars.series = eventSeries();
    bars.series.emplace_back(Say::tr("serious event"), BarFill::Hatched);
    bars.axis = Say::tr("% of the patients exposed");
    for (const EventGroup &group : counts.groups) {
        bars.rows.push_back({Say::tr("%1, n = %2").arg(groupWords(group), chartNumber(group.exposed, 0)),
                             {shareBar(group.withAny, group.exposed), shareBar(group.withRelated, group.exposed),
                              shareBar(group.withSerious, group.exposed)}});
        QStringList row{groupWords(group),
                        chartNumber(group.exposed, 0),
                        countAndPercent(group.withAny, group.exposed),
                        countAndPercent(group.withRelated, group.exposed),
                        countAndPercent(group.withSerious, group.exposed),
                        chartNumber(group.events, 0)};
        for (const int patients : group.bySeverity)
            row << countAndPercent(patients, group.exposed);
        figure.table.rows.push_back(row);
    }
    figure.height = bars.height();
    figure.millimetres = paperSize(figure.height);
    figure.paint = [bars](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintBars(painter, area, bars, style);
    };
    return figure;
}

FactFigure termsFigure(const EventCounts &counts, bool synthetic)
{
    constexpr std::size_t mostBars = 20;
    FactFigure figure;
    figure.id = u"ae_terms"_s;
    figure.title = Say::tr("Adverse events by term");
    figure.caption = eventCaption(counts);
    figure.synthetic = synthetic;
    figure.table.header = {Say::tr("Term")};
    for (const EventGroup &group : counts.groups)
        figure.table.header << groupWords(group) << Say::tr("%1, related").arg(groupWords(group));
    Bars bars;
    bars.series = eventSeries();
    bars.axis = Say::tr("% of the patients exposed");
    double largest = 10;
    for (const EventTerm &term : counts.terms) {
        const EventTerm::Count &all = term.groups.back();
        const QString label = term.label.in(chartLanguage());
        const Bars::Row row{
            label, {shareBar(all.patients, counts.all().exposed), shareBar(all.related, counts.all().exposed)}};
        if (bars.rows.size() < mostBars)
            bars.rows.push_back(row);
        largest = std::max(largest, row.bars.front().value);
        QStringList cells{label};
        for (std::size_t i = 0; i < counts.groups.size(); ++i)
            cells << countAndPercent(term.groups[i].patients, counts.groups[i].exposed)
                  << countAndPercent(term.groups[i].related, counts.groups[i].exposed);
        figure.table.rows.push_back(cells);
    }
    if (counts.terms.size() > mostBars)
        figure.caption += u' ' + Say::tr("The %1 most frequent of %2 terms; all of them are in the table.")
                                     .arg(mostBars)
                                     .arg(counts.terms.size());
    bars.maximum = largest;
    figure.height = bars.height();
    figure.millimetres = paperSize(figure.height);
    figure.paint = [bars](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintBars(painter, area, bars, style);
    };
    return figure;
}

/// How the lines of a recruitment chart end: n so far.
void addSteps(ChartTable &table, const Steps &steps)
{
    table.header = {QString(), Say::tr("Patients"), Say::tr("First"), Say::tr("Last")};
    if (steps.planned > 0)
        table.rows.push_back({steps.plannedName, chartNumber(steps.planned, 0),
                              steps.plannedBegin.isValid() ? chartDate(steps.plannedBegin) : u"–"_s,
                              steps.plannedEnd.isValid() ? chartDate(steps.plannedEnd) : u"–"_s});
    for (const Steps::Line &line : steps.lines)
        table.rows.push_back({line.name, chartNumber(double(line.dates.size()), 0),
                              line.dates.empty() ? u"–"_s : chartDate(line.dates.front()),
                              line.dates.empty() ? u"–"_s : chartDate(line.dates.back())});
}

QString stepWords(const FlowStep &step, const Protocol &protocol)
{
    switch (step.kind) {
    case FlowStep::Kind::Included: return Say::tr("Included");
    case FlowStep::Kind::Randomised: return Say::tr("Randomised");
    case FlowStep::Kind::FirstInfusion: return Say::tr("First infusion");
    case FlowStep::Kind::Visit: break;
    }
    return protocol.visits[std::size_t(step.visit)].label.in(chartLanguage());
}

QStringList reasonLines(const std::vector<FlowReason> &reasons)
{
    QStringList lines;
    for (const FlowReason &reason : reasons) {
        const QString words = reason.code.isEmpty() ? Say::tr("reason not recorded") : reason.label.in(chartLanguage());
        lines << Say::tr("– %1 (n = %2)").arg(words, chartNumber(reason.patients, 0));
    }
    return lines;
}

QString withCount(const QString &words, int patients)
{
    return Say::tr("%1 (n = %2)").arg(words, chartNumber(patients, 0));
}

QStringList notIncludedLines(const TrialFlow &flow)
{
    QStringList lines;
    if (const int out = flow.notEligible + flow.notIncluded; out > 0)
        lines << withCount(Say::tr("Not included"), out);
    if (flow.notEligible > 0)
        lines << withCount(Say::tr("Not eligible"), flow.notEligible) << reasonLines(flow.criteria);
    if (flow.notIncluded > 0)
        lines << withCount(Say::tr("Other reasons"), flow.notIncluded) << reasonLines(flow.otherReasons);
    if (flow.inScreening > 0)
        lines << withCount(Say::tr("Still in screening"), flow.inScreening);
    return lines;
}

QStringList leftLines(const FlowStep &step)
{
    QStringList lines;
    if (step.left > 0)
        lines << withCount(Say::tr("Discontinued"), step.left) << reasonLines(step.reasons);
    if (step.waiting > 0)
        lines << withCount(Say::tr("Not there yet"), step.waiting);
    return lines;
}

FlowDiagram diagram(const TrialFlow &flow, const Protocol &protocol)
{
    FlowDiagram made;
    made.boxes.push_back({{withCount(Say::tr("Assessed for eligibility"), flow.assessed)}, {}});
    for (std::size_t i = 0; i < flow.steps.size(); ++i) {
        const FlowStep &step = flow.steps[i];
        FlowDiagram::Box box{{withCount(stepWords(step, protocol), step.reached)},
                             i == 0 ? notIncludedLines(flow) : leftLines(step)};
        if (step.missed > 0)
            box.lines << Say::tr("%n of them without this visit", nullptr, step.missed);
        made.boxes.push_back(box);
    }
    FlowDiagram::Box analysed{{withCount(Say::tr("Analysed for the primary result"), flow.analysed)}, {}};
    QStringList periods;
    for (std::size_t i = 0; i < flow.analysedByPeriod.size() && flow.analysedByPeriod.size() > 1; ++i)
        periods << Say::tr("period %1: %2").arg(i + 1).arg(flow.analysedByPeriod[i]);
    if (!periods.isEmpty())
        analysed.lines << periods.join(u" · "_s);
    made.boxes.push_back(analysed);
    return made;
}

} // namespace

std::vector<FactFigure> eventFigures(const Study &study)
{
    const EventCounts counts = eventCounts(study);
    std::vector<FactFigure> figures{groupsFigure(counts, study.isSynthetic()),
                                    termsFigure(counts, study.isSynthetic())};
    for (FactFigure &figure : figures) {
        if (counts.isEmpty())
            figure.nothing = Say::tr("No adverse event is recorded after the beginning of a treatment.");
    }
    return figures;
}

FactFigure recruitmentFigure(const Study &study)
{
    const Recruitment found = recruitment(study);
    FactFigure figure;
    figure.id = u"recruitment"_s;
    figure.title = Say::tr("Recruitment");
    figure.isWide = true;
    figure.height = 320;
    figure.synthetic = study.isSynthetic();
    Steps steps;
    steps.planned = found.plannedPatients;
    steps.plannedName = Say::tr("Planned");
    steps.plannedBegin = found.plan.begin;
    steps.plannedEnd = found.plan.end;
    steps.lines.push_back({Say::tr("Screened"), found.screened, Qt::DotLine, false});
    steps.lines.push_back({Say::tr("Included"), found.included, Qt::SolidLine, true});
    if (found.hasTreatmentStart)
        steps.lines.push_back({Say::tr("Treatment begun"), found.treated, Qt::DashDotLine, false});
    steps.lines.push_back({Say::tr("Completed"), found.completed, Qt::SolidLine, false});
    steps.lines.push_back({Say::tr("Withdrawn"), found.withdrawn, Qt::DashLine, false});
    QDate first = found.plan.begin;
    QDate last = found.plan.end;
    for (const Steps::Line &line : steps.lines) {
        for (const QDate &date : line.dates) {
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        }
    }
    if (found.screened.empty())
        figure.nothing = Say::tr("No patient has come yet. The chart begins with the first one.");
    steps.begin = first.isValid() ? first : study.today();
    steps.end = last.isValid() ? last.addDays(7) : study.today();
    figure.caption = found.plan.begin.isValid() ? Say::tr("Patients by date. Dashed: as planned.")
                                                : Say::tr("Patients by date. Dashed: the planned number of patients.");
    addSteps(figure.table, steps);
    figure.millimetres = {180, 100};
    figure.paint = [steps](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintSteps(painter, area, steps, style);
    };
    return figure;
}

FactFigure flowFigure(const Study &study)
{
    const TrialFlow flow = trialFlow(study);
    FactFigure figure;
    figure.id = u"consort"_s;
    figure.title = Say::tr("Flow of patients");
    figure.caption = Say::tr("After CONSORT 2010; a patient may have several reasons.");
    if (study.protocol().design == u"parallel" && !study.isUnblinded())
        figure.caption += u' ' + Say::tr("One column: the arms are blinded.");
    figure.isWide = true;
    figure.synthetic = study.isSynthetic();
    if (flow.assessed == 0)
        figure.nothing = Say::tr("No patient has come yet. The diagram begins with the first one.");
    const FlowDiagram made = diagram(flow, study.protocol());
    figure.table.header = {Say::tr("Step"), Say::tr("Patients"), Say::tr("Not going on")};
    for (const FlowDiagram::Box &box : made.boxes)
        figure.table.rows.push_back({box.lines.join(u"; "_s), QString(), box.left.join(u"; "_s)});
    // The number on its own, so that it can be read and copied as one.
    for (std::size_t i = 0; i < figure.table.rows.size(); ++i) {
        const int number = i == 0                              ? flow.assessed
                           : i + 1 == figure.table.rows.size() ? flow.analysed
                                                               : flow.steps[i - 1].reached;
        figure.table.rows[i][1] = chartNumber(number, 0);
    }
    figure.height = made.height();
    figure.millimetres = paperSize(figure.height);
    figure.paint = [made](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintFlow(painter, area, made, style);
    };
    return figure;
}

std::vector<FactFigure> factFigures(const Study &study)
{
    std::vector<FactFigure> figures;
    const auto take = [&figures](std::vector<FactFigure> more) {
        for (FactFigure &figure : more)
            figures.push_back(std::move(figure));
    };
    if (const QString main = mainOutcome(study); !main.isEmpty()) {
        const StudyOutcomes outcomes = studyOutcomes(study);
        take(armFigures(study, outcomes, main));
        take(outcomeFigures(outcomes, main));
    }
    if (auto relief = reliefFigure(study))
        figures.push_back(std::move(*relief));
    if (auto curve = responderCurveFigure(study))
        figures.push_back(std::move(*curve));
    take(eventFigures(study));
    take(completenessFigures(study));
    figures.push_back(recruitmentFigure(study));
    figures.push_back(flowFigure(study));
    figures.push_back(characteristicsFigure(study));
    return figures;
}

} // namespace carnet::ui
