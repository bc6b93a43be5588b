#pragma once

#include "core/patients/queries.h"
#include "ui/papers/paper.h"

#include <QDate>

namespace carnet::ui {

/// Open queries as a table under a heading; nothing when there is none. withPatient: of several patients.
void addQueries(Paper &paper, const Study &study, const std::vector<Query> &queries, bool withPatient);

/// The queries that are not closed, of one patient or of the study, with room for the answer.
Paper queriesPaper(const Study &study, const QString &patient = {});
/// Every patient in a line: where they stand, what is next, what is open; then the open queries, the tables, the
/// figures and what the analyses found.
Paper studyPaper(const Study &study);

/// One line of a list of visits.
struct VisitLine
{
    QDate date; ///< done, or else the target
    QString patient;
    QString visit;
    QString window;
    QString state;
};
/// A list of visits to hang on the wall; title: what it covers, such as "June 2018".
Paper visitsPaper(const QString &title, const std::vector<VisitLine> &lines);
/// The visits of a study that were done or are planned between two days, both included, by date.
std::vector<VisitLine> visitLines(const Study &study, QDate from, QDate to);

} // namespace carnet::ui
