#include "core/results/completeness.h"
#include "ui/charts/bar_charts.h"
#include "ui/charts/study_facts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyFacts)
};

QString measureWords(const Protocol &protocol, const QString &measure)
{
    const DiaryMeasure *found = protocol.diary.measure(measure);
    return found ? found->label.in(chartLanguage()) : measure;
}

QString formWords(const Protocol &protocol, const QString &id)
{
    if (const Instrument *instrument = protocol.instrument(id))
        return instrument->title.in(chartLanguage());
    const ProtocolForm *form = protocol.form(id);
    return form ? form->label.in(chartLanguage()) : id;
}

FactFigure stackFigure(const QString &id, const QString &title, const Study &study, const Stacks &stacks)
{
    FactFigure figure;
    figure.id = id;
    figure.title = title;
    figure.synthetic = study.isSynthetic();
    figure.height = stacks.height();
    figure.millimetres = {180, std::clamp(stacks.height() * 0.8 / 3.78 + 24, 60.0, 260.0)};
    figure.paint = [stacks](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintStacks(painter, area, stacks, style);
    };
    return figure;
}

FactFigure diaryFigure(const Study &study)
{
    const std::vector<DiaryCompleteness> rows = diaryCompleteness(study);
    Stacks stacks;
    stacks.parts = {{Say::tr("entered"), BarFill::Full},
                    {Say::tr("not done (ND)"), BarFill::Pale},
                    {Say::tr("illegible"), BarFill::Hatched},
                    {Say::tr("other reasons"), BarFill::Grey},
                    {Say::tr("empty: nothing said yet"), BarFill::Open}};
    stacks.textRoom = 128;
    ChartTable table;
    table.header = {Say::tr("Period"),    Say::tr("Measure"),       Say::tr("Patients"),
                    Say::tr("Days due"),  Say::tr("Entered"),       Say::tr("Not done"),
                    Say::tr("Illegible"), Say::tr("Other reasons"), Say::tr("Empty")};
    int due = 0;
    int period = 0;
    for (const DiaryCompleteness &row : rows) {
        due += row.due;
        if (row.period != period) {
            period = row.period;
            stacks.rows.push_back({Say::tr("Period %1, %n patient(s)", nullptr, row.patients).arg(period), {}, {}});
        }
        stacks.rows.push_back({measureWords(study.protocol(), row.measure),
                               {double(row.entered), double(row.notDone), double(row.illegible),
                                double(row.otherReasons), double(row.empty)},
                               Say::tr("%1 of %2", "cells entered of cells due")
                                   .arg(countAndPercent(row.entered, row.due, 1), chartNumber(row.due, 0))});
        QStringList cells{chartNumber(row.period, 0), measureWords(study.protocol(), row.measure),
                          chartNumber(row.patients, 0), chartNumber(row.due, 0)};
        for (const int count : {row.entered, row.notDone, row.illegible, row.otherReasons, row.empty})
            cells << countAndPercent(count, row.due, 1);
        table.rows.push_back(cells);
    }
    FactFigure figure = stackFigure(u"completeness"_s, Say::tr("Completeness of the diaries"), study, stacks);
    figure.caption = Say::tr("Share of the days that are due by now, one bar a measure.");
    figure.table = table;
    if (due == 0)
        figure.nothing = Say::tr("No diary day is due yet.");
    return figure;
}

QString stretchWords(const MissingDays &row)
{
    return row.firstDay == row.lastDay ? Say::tr("day %1").arg(row.firstDay)
                                       : Say::tr("days %1–%2").arg(row.firstDay).arg(row.lastDay);
}

FactFigure missingFigure(const Study &study)
{
    FactFigure figure;
    figure.id = u"missing"_s;
    figure.title = Say::tr("Missing days of the diaries");
    figure.caption =
        Say::tr("Patients with any or all of the days missing; the score before the infusion stands in for day 0.");
    figure.synthetic = study.isSynthetic();
    figure.isTable = true;
    figure.isWide = true;
    figure.table.header = {Say::tr("Measure"),     Say::tr("Period"),      Say::tr("Days"),        Say::tr("Patients"),
                           Say::tr("Any missing"), Say::tr("All missing"), Say::tr("Missing days")};
    int expected = 0;
    for (const MissingDays &row : missingDays(study)) {
        expected += row.expectedDays;
        figure.table.rows.push_back(
            {measureWords(study.protocol(), row.measure), chartNumber(row.period, 0), stretchWords(row),
             chartNumber(row.patients, 0), countAndPercent(row.anyMissing, row.patients),
             countAndPercent(row.allMissing, row.patients),
             Say::tr("%1 of %2")
                 .arg(countAndPercent(row.missingDays, row.expectedDays, 1), chartNumber(row.expectedDays, 0))});
    }
    if (expected == 0)
        figure.nothing = Say::tr("No diary day is due yet.");
    return figure;
}

FactFigure visitsFigure(const Study &study, const std::vector<VisitCompleteness> &visits)
{
    Stacks stacks;
    stacks.parts = {{Say::tr("done"), BarFill::Full},
                    {Say::tr("done out of its window"), BarFill::Pale},
                    {Say::tr("due"), BarFill::Open},
                    {Say::tr("late"), BarFill::Warning},
                    {Say::tr("will not happen"), BarFill::Grey}};
    ChartTable table;
    table.header = {
        Say::tr("Visit"), Say::tr("Patients"),        Say::tr("Done"),   Say::tr("Out of its window"), Say::tr("Due"),
        Say::tr("Late"),  Say::tr("Will not happen"), Say::tr("Not yet")};
    int expected = 0;
    for (const VisitCompleteness &visit : visits) {
        const QString name = study.protocol().visits[std::size_t(visit.visit)].shortLabel.in(chartLanguage());
        expected += visit.expected();
        if (visit.expected() > 0)
            stacks.rows.push_back(
                {name,
                 {double(visit.done), double(visit.doneOutOfWindow), double(visit.due), double(visit.late),
                  double(visit.willNotHappen)},
                 Say::tr("%1 of %2").arg(chartNumber(visit.allDone(), 0), chartNumber(visit.expected(), 0))});
        QStringList cells{name, chartNumber(visit.expected(), 0)};
        for (const int count : {visit.done, visit.doneOutOfWindow, visit.due, visit.late, visit.willNotHappen})
            cells << countAndPercent(count, visit.expected());
        table.rows.push_back(cells << chartNumber(visit.notYet, 0));
    }
    const QString id = study.protocol().hasDiary() ? u"visits"_s : u"completeness"_s;
    FactFigure figure = stackFigure(id, Say::tr("Visits"), study, stacks);
    figure.caption = Say::tr("Patients for whom the time of the visit has come; visits done of visits wanted.");
    figure.table = table;
    if (expected == 0)
        figure.nothing = Say::tr("No patient is included yet.");
    return figure;
}

FactFigure formsFigure(const Study &study, const std::vector<VisitCompleteness> &visits)
{
    Stacks stacks;
    stacks.parts = {
        {Say::tr("complete"), BarFill::Full}, {Say::tr("begun"), BarFill::Hatched}, {Say::tr("empty"), BarFill::Open}};
    ChartTable table;
    table.header = {Say::tr("Form"), Say::tr("Visits done"), Say::tr("Complete"), Say::tr("Begun"), Say::tr("Empty")};
    std::vector<VisitCompleteness::Form> sums;
    for (const VisitCompleteness &visit : visits) {
        for (const VisitCompleteness::Form &form : visit.forms) {
            auto sum = std::ranges::find(sums, form.id, &VisitCompleteness::Form::id);
            if (sum == sums.end())
                sum = sums.insert(sums.end(), {form.id, 0, 0, 0});
            sum->complete += form.complete;
            sum->begun += form.begun;
            sum->empty += form.empty;
        }
    }
    for (const VisitCompleteness::Form &form : sums) {
        const int all = form.complete + form.begun + form.empty;
        const QString name = formWords(study.protocol(), form.id);
        stacks.rows.push_back({name,
                               {double(form.complete), double(form.begun), double(form.empty)},
                               Say::tr("%1 of %2").arg(chartNumber(form.complete, 0), chartNumber(all, 0))});
        table.rows.push_back({name, chartNumber(all, 0), countAndPercent(form.complete, all),
                              countAndPercent(form.begun, all), countAndPercent(form.empty, all)});
    }
    FactFigure figure = stackFigure(u"forms"_s, Say::tr("Forms of the visits done"), study, stacks);
    figure.caption = Say::tr("All visits of all patients together.");
    figure.table = table;
    if (sums.empty())
        figure.nothing = Say::tr("No visit is done yet.");
    return figure;
}

} // namespace

std::vector<FactFigure> completenessFigures(const Study &study)
{
    std::vector<FactFigure> figures;
    if (study.protocol().hasDiary())
        figures.push_back(diaryFigure(study));
    const std::vector<VisitCompleteness> visits = visitCompleteness(study);
    figures.push_back(visitsFigure(study, visits));
    figures.push_back(formsFigure(study, visits));
    if (study.protocol().hasDiary())
        figures.push_back(missingFigure(study));
    return figures;
}

} // namespace carnet::ui
