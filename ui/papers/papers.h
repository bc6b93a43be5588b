#pragma once

#include "core/domain/progress.h"
#include "ui/charts/pain_chart_geometry.h"
#include "ui/charts/sheets.h"
#include "ui/models/trail_filter.h"
#include "ui/papers/paper.h"

namespace carnet::ui {

/// Which paper somebody wants.
struct PaperWish
{
    enum class Kind {
        Study,
        Summary,
        Diary,
        TypedDiary,
        Call,
        Checklist,
        Form,
        Event,
        Queries,
        Trail,
        Audit,
        Visits
    };

    Kind kind = Kind::Summary;
    QString patient{};
    int period = 0;
    int visit = -1;       ///< index in the protocol's visits
    int row = 0;          ///< adverse event, or infusion of a call; 0: none
    QString form{};       ///< id of a form or questionnaire
    bool isBlank = false; ///< without what is recorded already
    QDate from{};         ///< visits
    QDate to{};
    CurveOptions curve{}; ///< of the summary
    TrailFilter trail{};  ///< of the audit trail

    bool operator==(const PaperWish &) const = default;
};

/// The codes of the command line: study, summary, diary, diary-entered, call, checklist, form, event, queries …
QStringList paperKinds();
QString code(PaperWish::Kind kind);
std::optional<PaperWish::Kind> paperKindFromCode(QStringView code);

/// What a menu calls it, in words of the interface language: "Blank diary of period 2".
QString paperName(const Study &study, const PaperWish &wish);
/// The paper in the language in force. Throws Error when there is nothing to print, saying why.
Paper makePaper(const Study &study, const PaperWish &wish);
/// The same ready for printer, PDF and preview, in a language of its own; empty: that of the interface.
Printout printoutOf(const Study &study, const PaperWish &wish, const QString &language = {});
/// A paper ready for printer, PDF and preview. The words of the paper are in that language already.
Printout printoutOf(const Study &study, const Paper &paper, const QString &language);

/// The same of a paper that is made of more than the record: made again in each language.
Printout printoutOf(const Study &study, const std::function<Paper()> &make, const QString &language);

/// What can be printed about a patient, the usual first.
std::vector<PaperWish> papersOfPatient(const Study &study, const QString &patient);
/// About a visit: its checklist or call sheet, and each of its forms blank.
std::vector<PaperWish> papersOfVisit(const Study &study, const QString &patient, int visit);
std::vector<PaperWish> papersOfDiary(const Study &study, const QString &patient, int period);
/// About an adverse event, 0 for none in particular.
std::vector<PaperWish> papersOfEvent(const QString &patient, int number);

} // namespace carnet::ui
