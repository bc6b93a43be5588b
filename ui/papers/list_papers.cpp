#include "ui/papers/list_papers.h"

#include "core/patients/patient_summary.h"
#include "ui/models/words.h"
#include "ui/papers/paper_items.h"
#include "ui/papers/result_papers.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ListPaper)
};

QString valueNow(const Study &study, const DatumKey &key)
{
    const Value value = study.value(key);
    return value.isEmpty() ? QString() : valueWords(value, study.dictionary().item(key.item));
}

std::vector<Query> openOnes(std::vector<Query> queries)
{
    std::erase_if(queries, [](const Query &query) { return !query.isOpen(); });
    return queries;
}

} // namespace

void addQueries(Paper &paper, const Study &study, const std::vector<Query> &all, bool withPatient)
{
    const std::vector<Query> open = openOnes(all);
    if (open.empty())
        return;
    paper.heading(Say::tr("Open queries"));
    PaperTable table;
    table.columns = {{Say::tr("No."), 0.6, true}};
    if (withPatient)
        table.columns.push_back({Say::tr("Patient"), 1.2});
    for (const PaperTable::Column &column : std::initializer_list<PaperTable::Column>{
             {Say::tr("Where"), 3}, {Say::tr("Question"), 4}, {Say::tr("State"), 1.4}})
        table.columns.push_back(column);
    for (const Query &query : open) {
        std::vector<PaperCell> cells{PaperCell(QString::number(query.number))};
        if (withPatient)
            cells.push_back(PaperCell(query.about.patient));
        cells.push_back(PaperCell(placeWords(study, query.about)));
        cells.push_back(PaperCell(query.text));
        cells.push_back(PaperCell(words(query.state)));
        table.rows.push_back(std::move(cells));
    }
    paper.add(std::move(table));
}

Paper queriesPaper(const Study &study, const QString &patient)
{
    Paper paper;
    paper.about = patient.isEmpty() ? Say::tr("Open queries") : Say::tr("%1 · Open queries", "patient").arg(patient);
    paper.fileStem = patient.isEmpty() ? u"queries"_s : QString(patient + u"_queries"_s);
    paper.orientation = QPageLayout::Landscape;
    const std::vector<Query> open = openOnes(queries(study, patient));
    paper.heading(Say::tr("Open queries"), 1, Say::tr("%n query(ies)", nullptr, int(open.size())));
    if (open.empty()) {
        paper.paragraph(Say::tr("No query is open."));
        return paper;
    }
    PaperTable table;
    table.hasGrid = true;
    table.columns = {{Say::tr("No."), 0.6, true}, {Say::tr("Patient"), 1.1}, {Say::tr("Where"), 2.6},
                     {Say::tr("Value now"), 1.3}, {Say::tr("Question"), 4},  {Say::tr("Raised"), 1.6},
                     {Say::tr("State"), 1.2},     {Say::tr("Answer"), 3.6}};
    for (const Query &query : open) {
        const QString raised = dateWords(query.raisedAt.toLocalTime().date()) + u'\n' + query.raisedBy;
        table.rows.push_back({PaperCell(QString::number(query.number)), PaperCell(query.about.patient),
                              PaperCell(placeWords(study, query.about)), PaperCell(valueNow(study, query.about)),
                              PaperCell(query.text), PaperCell(raised), PaperCell(words(query.state)),
                              PaperCell(query.answer)});
    }
    table.rowHeight = 40;
    paper.add(std::move(table));
    return paper;
}

Paper studyPaper(const Study &study)
{
    Paper paper;
    const QStringList patients = study.patients();
    paper.about = Say::tr("All patients");
    paper.fileStem = u"study"_s;
    paper.orientation = QPageLayout::Landscape;
    paper.heading(
        Say::tr("All patients"), 1,
        Say::tr("%n patient(s), %1 planned", nullptr, int(patients.size())).arg(study.protocol().plannedPatients));
    PaperTable table;
    table.columns = {{Say::tr("Patient"), 1.3},
                     {Say::tr("State"), 2.2},
                     {Say::tr("Included"), 1.5},
                     {Say::tr("Next visit"), 2.6},
                     {Say::tr("When"), 2}};
    if (study.protocol().hasDiary())
        table.columns.push_back({Say::tr("Diary days"), 1.5, true});
    table.columns.push_back({Say::tr("Adverse events"), 1.5, true});
    table.columns.push_back({Say::tr("Open queries"), 1.4, true});
    for (const QString &patient : patients) {
        const PatientSummary summary = patientSummary(study, patient);
        std::vector<PaperCell> cells{PaperCell(patient), PaperCell(stageWords(summary)),
                                     PaperCell(dateWords(summary.inclusion))};
        cells.front().isStrong = true;
        const VisitStatus *next = summary.nextVisit >= 0 ? &summary.visits[std::size_t(summary.nextVisit)] : nullptr;
        cells.push_back(PaperCell(next ? next->visit->label.in(language()) : QString()));
        cells.push_back(PaperCell(next ? visitWhenWords(*next) : QString()));
        if (study.protocol().hasDiary())
            cells.push_back(PaperCell(
                summary.daysDue == 0 ? QString() : Say::tr("%1 of %2").arg(summary.daysEntered).arg(summary.daysDue)));
        const PaperSource source(study, patient);
        cells.push_back(PaperCell(QLocale().toString(int(source.values.rows(List::AdverseEvent).size()))));
        cells.push_back(PaperCell(QLocale().toString(summary.queriesOpen)));
        table.rows.push_back(std::move(cells));
    }
    if (patients.isEmpty())
        paper.paragraph(Say::tr("No patient yet."));
    else
        paper.add(std::move(table));
    addQueries(paper, study, queries(study), true);
    addResults(paper, study);
    return paper;
}

std::vector<VisitLine> visitLines(const Study &study, QDate from, QDate to)
{
    std::vector<VisitLine> lines;
    for (const QString &patient : study.patients()) {
        for (const VisitStatus &visit : patientSummary(study, patient).visits) {
            const QDate date = visit.done.isValid() ? visit.done : visit.target;
            if (!date.isValid() || date < from || date > to || visit.state == VisitState::WillNotHappen)
                continue;
            lines.push_back(
                {date, patient, visit.visit->label.in(language()), windowWords(visit), words(markOf(visit.state))});
        }
    }
    std::ranges::stable_sort(lines, {}, &VisitLine::date);
    return lines;
}

Paper visitsPaper(const QString &title, const std::vector<VisitLine> &lines)
{
    Paper paper;
    paper.about = Say::tr("Visits · %1").arg(title);
    paper.fileStem = u"visits"_s;
    paper.heading(Say::tr("Visits"), 1, title);
    if (lines.empty()) {
        paper.paragraph(Say::tr("No visit in this time."));
        return paper;
    }
    PaperTable table;
    table.points = 9.5;
    table.rowHeight = 24;
    table.columns = {{Say::tr("Date"), 2.3},   {Say::tr("Patient"), 1.4}, {Say::tr("Visit"), 3.4},
                     {Say::tr("Window"), 2.8}, {Say::tr("State"), 1.7},   {Say::tr("Note"), 2}};
    QDate last;
    for (const VisitLine &line : lines) {
        PaperCell day(line.date == last ? QString() : QLocale().toString(line.date, Say::tr("ddd d MMM yy")));
        day.isStrong = true;
        last = line.date;
        table.rows.push_back(
            {day, PaperCell(line.patient), PaperCell(line.visit), PaperCell(line.window), PaperCell(line.state), {}});
    }
    paper.add(std::move(table));
    return paper;
}

} // namespace carnet::ui
