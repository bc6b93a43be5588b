#include "ui/charts/study_facts.h"

#include "core/analysis/summary.h"
#include "ui/charts/bar_charts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyFacts)
};

QString label(const ProtocolOutcome &outcome)
{
    const QString words = outcome.label.in(chartLanguage());
    return outcome.unit.isEmpty() ? words : Say::tr("%1, %2", "result, unit").arg(words, outcome.unit);
}

QString cell(const std::optional<double> &value, int decimals = 1)
{
    return value ? chartNumber(*value, decimals) : u"–"_s;
}

OutcomeData dataOf(const OutcomeSeries &series, const QStringList &allVisits, bool quantiles)
{
    OutcomeData data{series, {}, quantiles};
    for (const int visit : series.visits)
        data.visits << allVisits.at(visit);
    return data;
}

QStringList patientsOf(const OutcomeSeries &series)
{
    QStringList codes;
    for (const OutcomeSeries::Row &row : series.rows)
        codes << row.patient;
    return codes;
}

ChartTable valueTable(const OutcomeData &data)
{
    ChartTable table;
    table.header = QStringList{Say::tr("Patient")} + data.visits;
    for (const OutcomeSeries::Row &row : data.series.rows) {
        QStringList cells{row.patient};
        for (const auto &value : row.values)
            cells << (value ? chartNumber(*value, *value == qRound(*value) ? 0 : 1) : u"–"_s);
        table.rows.push_back(cells);
    }
    return table;
}

ChartTable spreadTable(const OutcomeData &data)
{
    ChartTable table;
    table.header = {Say::tr("Visit"),  Say::tr("Day"), Say::tr("n"),  Say::tr("Mean"),   Say::tr("SD"),
                    Say::tr("Median"), Say::tr("Q1"),  Say::tr("Q3"), Say::tr("Lowest"), Say::tr("Highest")};
    for (std::size_t visit = 0; visit < data.series.visits.size(); ++visit) {
        const std::vector<double> values = data.series.at(visit);
        const auto extreme = [&](double share) { return analysis::quantile(values, share); };
        table.rows.push_back({data.visits.at(qsizetype(visit)), chartNumber(data.series.days[visit], 0),
                              chartNumber(double(values.size()), 0), cell(analysis::mean(values)),
                              cell(analysis::standardDeviation(values)), cell(extreme(0.5)), cell(extreme(0.25)),
                              cell(extreme(0.75)), cell(extreme(0)), cell(extreme(1))});
    }
    return table;
}

FactFigure courseFigure(const OutcomeData &data, const QString &nothing, bool synthetic)
{
    FactFigure figure;
    figure.id = u"outcome_"_s + data.series.outcome.code;
    figure.title = Say::tr("%1 over the visits").arg(label(data.series.outcome));
    figure.caption =
        data.asQuantiles
            ? Say::tr(
                  "Red diamond: median; ribbon: quartiles (type 2); faint lines: patients. A missing visit is a gap.")
            : Say::tr("One line a patient; red diamond: median. A missing visit is a gap, not a line across.");
    figure.table = valueTable(data);
    figure.nothing = nothing;
    figure.synthetic = synthetic;
    figure.height = 240;
    figure.millimetres = {180, 105};
    figure.paint = [data](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintOutcome(painter, area, data, style);
    };
    figure.patientAt = [data](const QPointF &point, const QRectF &area, const ChartStyle &style) {
        return OutcomeLayout(area, data, style).patientAt(point, data);
    };
    figure.paintLit = [data](QPainter &painter, const QRectF &area, const QString &patient, const ChartStyle &style) {
        paintLitOutcome(painter, area, data, patient, style);
    };
    figure.patients = patientsOf(data.series);
    return figure;
}

FactFigure distributionFigure(const OutcomeData &data, const QString &nothing, bool synthetic)
{
    FactFigure figure;
    figure.id = u"distribution_"_s + data.series.outcome.code;
    figure.title = Say::tr("%1: distribution by visit").arg(label(data.series.outcome));
    figure.caption =
        Say::tr("Box: quartiles with the median (type 2); whiskers: lowest and highest; points: patients.");
    figure.table = spreadTable(data);
    figure.nothing = nothing;
    figure.synthetic = synthetic;
    figure.height = 240;
    figure.millimetres = {180, 105};
    figure.paint = [data](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintDistribution(painter, area, data, style);
    };
    return figure;
}

FactFigure barFigure(const QString &id, const QString &title, const Bars &bars, bool synthetic)
{
    FactFigure figure;
    figure.id = id;
    figure.title = title;
    figure.synthetic = synthetic;
    figure.height = bars.height();
    figure.millimetres = {180, std::clamp(bars.height() * 0.8 / 3.78 + 24, 60.0, 260.0)};
    figure.paint = [bars](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintBars(painter, area, bars, style);
    };
    return figure;
}

FactFigure responderFigure(const OutcomeData &data, const QString &nothing, bool synthetic)
{
    Bars bars;
    bars.series = {{Say::tr("better by 30 % or more"), BarFill::Pale},
                   {Say::tr("better by 50 % or more"), BarFill::Full}};
    bars.axis = Say::tr("% of the patients with a baseline");
    bars.textRoom = 96;
    ChartTable table;
    table.header = {Say::tr("Visit"),
                    Say::tr("With a baseline"),
                    Say::tr("Evaluable"),
                    Say::tr("≥ 30 %, of all"),
                    Say::tr("≥ 50 %, of all"),
                    Say::tr("≥ 30 %, of the evaluable"),
                    Say::tr("≥ 50 %, of the evaluable")};
    for (const Responders &at : responders(data.series)) {
        const QString &visit = data.visits.at(qsizetype(at.visit));
        const auto bar = [&](int count) {
            return Bars::Bar{at.withBaseline > 0 ? 100.0 * count / at.withBaseline : 0,
                             countAndPercent(count, at.withBaseline)};
        };
        bars.rows.push_back({visit, {bar(at.atLeast30), bar(at.atLeast50)}});
        table.rows.push_back(
            {visit, chartNumber(at.withBaseline, 0), chartNumber(at.evaluable, 0),
             countAndPercent(at.atLeast30, at.withBaseline), countAndPercent(at.atLeast50, at.withBaseline),
             countAndPercent(at.atLeast30, at.evaluable), countAndPercent(at.atLeast50, at.evaluable)});
    }
    FactFigure figure =
        barFigure(u"responders_"_s + data.series.outcome.code,
                  Say::tr("%1: responders").arg(data.series.outcome.label.in(chartLanguage())), bars, synthetic);
    figure.caption =
        Say::tr("Change against the baseline, limits included. n (%) of all patients with a baseline above 0; "
                "a missing value counts as no response.");
    figure.table = table;
    figure.nothing = nothing;
    return figure;
}

FactFigure yesFigure(const StudyOutcomes &outcomes)
{
    Bars bars;
    bars.axis = Say::tr("% of the patients who answered");
    std::vector<const OutcomeSeries *> asked;
    const std::vector<BarFill> fills{BarFill::Full, BarFill::Pale, BarFill::Hatched, BarFill::Grey, BarFill::Open};
    for (const OutcomeSeries &series : outcomes.series) {
        if (!series.outcome.isYesNo())
            continue;
        bars.series.emplace_back(series.outcome.label.in(chartLanguage()), fills[asked.size() % fills.size()]);
        asked.push_back(&series);
    }
    ChartTable table;
    table.header = {Say::tr("Visit")};
    for (const OutcomeSeries *series : asked)
        table.header << series->outcome.label.in(chartLanguage());
    int answers = 0;
    for (int visit = 0; visit < int(outcomes.visits.size()); ++visit) {
        Bars::Row row{outcomes.visits.at(visit), {}};
        QStringList cells{outcomes.visits.at(visit)};
        for (const OutcomeSeries *series : asked) {
            const auto place = std::ranges::find(series->visits, visit);
            if (place == series->visits.end())
                continue;
            const std::vector<double> values = series->at(std::size_t(place - series->visits.begin()));
            const int yes = int(std::ranges::count(values, 1.0));
            const int all = int(values.size());
            answers += all;
            row.bars.push_back({all > 0 ? 100.0 * yes / all : 0, all > 0 ? countAndPercent(yes, all) : u"–"_s});
            cells << (all > 0 ? Say::tr("%1 of %2").arg(countAndPercent(yes, all), chartNumber(all, 0)) : u"–"_s);
        }
        if (row.bars.empty())
            continue;
        bars.rows.push_back(row);
        table.rows.push_back(cells);
    }
    FactFigure figure = barFigure(u"yes_answers"_s, Say::tr("Answers “yes” by visit"), bars, outcomes.synthetic);
    figure.caption = Say::tr("n (%) of the patients who answered at the visit.");
    figure.table = table;
    if (answers == 0)
        figure.nothing = Say::tr("Nobody has answered these questions yet.");
    return figure;
}

/// The areas over the visits that the protocol asks for, with their rule.
QString areaWords(const OutcomeSeries &series)
{
    QString words;
    for (const int day : series.outcome.aucDays) {
        const auto rule = analysis::AucRule::Observed;
        const auto area = series.rows.empty() ? std::nullopt : visitAuc(series, series.rows.front(), day, rule).area;
        if (area)
            words +=
                u' ' + Say::tr("Area to day %1: %2 (trapezoid, observed visits).").arg(day).arg(chartNumber(*area, 0));
    }
    return words;
}

} // namespace

StudyOutcomes studyOutcomes(const Study &study)
{
    StudyOutcomes found;
    found.series = outcomeSeries(study, outcomePlan(study).outcomes);
    for (const ProtocolVisit &visit : study.protocol().visits)
        found.visits << visit.shortLabel.in(chartLanguage());
    found.synthetic = study.isSynthetic();
    return found;
}

QString mainOutcome(const Study &study)
{
    const OutcomePlan plan = outcomePlan(study);
    const auto found = std::ranges::find_if_not(plan.outcomes, &ProtocolOutcome::isYesNo);
    return found == plan.outcomes.end() ? QString() : found->code;
}

std::vector<FactFigure> outcomeFigures(const StudyOutcomes &outcomes, const QString &code,
                                       std::optional<bool> quantiles)
{
    std::vector<FactFigure> figures;
    bool asksYesNo = false;
    for (const OutcomeSeries &series : outcomes.series) {
        asksYesNo = asksYesNo || series.outcome.isYesNo();
        if (series.outcome.code != code)
            continue;
        const OutcomeData data =
            dataOf(series, outcomes.visits, quantiles.value_or(series.rows.size() > OutcomeData::mostLines));
        const QString nothing = series.isEmpty() ? Say::tr("No value of this result is there yet.") : QString();
        figures.push_back(courseFigure(data, nothing, outcomes.synthetic));
        if (!responders(series).empty())
            figures.push_back(responderFigure(data, nothing, outcomes.synthetic));
        figures.push_back(distributionFigure(data, nothing, outcomes.synthetic));
    }
    if (asksYesNo)
        figures.push_back(yesFigure(outcomes));
    return figures;
}

FactFigure patientOutcomeFigure(const Study &study, const QString &patient, const QString &code)
{
    const std::optional<ProtocolOutcome> wanted = outcomeOf(study, code);
    if (!wanted) {
        FactFigure none;
        none.nothing = Say::tr("No value of this result is there yet.");
        none.paint = [](QPainter &, const QRectF &, const ChartStyle &) {};
        return none;
    }
    const OutcomeSeries series = outcomeSeries(study, {*wanted}, patient).front();
    QStringList visits;
    for (const ProtocolVisit &visit : study.protocol().visits)
        visits << visit.shortLabel.in(chartLanguage());
    const QString nothing = series.isEmpty() ? Say::tr("No value of this result is there yet.") : QString();
    FactFigure figure = courseFigure(dataOf(series, visits, false), nothing, study.isSynthetic());
    figure.id = patient + u'_' + code;
    figure.title = Say::tr("%1: %2 over the visits").arg(patient, label(*wanted));
    figure.caption = Say::tr("By planned day. A missing visit is a gap, not a line across.") + areaWords(series);
    figure.paint = [data = dataOf(series, visits, false)](QPainter &painter, const QRectF &area,
                                                          const ChartStyle &style) {
        paintPatientCourse(painter, area, data, style);
    };
    figure.patientAt = {};
    figure.patients.clear();
    return figure;
}

} // namespace carnet::ui
