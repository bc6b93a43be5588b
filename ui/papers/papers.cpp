#include "ui/papers/papers.h"

#include "core/domain/error.h"
#include "core/patients/patient_summary.h"
#include "ui/charts/print_language.h"
#include "ui/models/words.h"
#include "ui/papers/diary_papers.h"
#include "ui/papers/event_papers.h"
#include "ui/papers/form_papers.h"
#include "ui/papers/layout.h"
#include "ui/papers/list_papers.h"
#include "ui/papers/summary_paper.h"
#include "ui/papers/trail_papers.h"
#include "ui/papers/visit_papers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Kind = PaperWish::Kind;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

struct KindCode
{
    Kind kind;
    const char *code;
};

constexpr std::array kindCodes{KindCode{Kind::Study, "study"},     KindCode{Kind::Summary, "summary"},
                               KindCode{Kind::Diary, "diary"},     KindCode{Kind::TypedDiary, "diary-entered"},
                               KindCode{Kind::Call, "call"},       KindCode{Kind::Checklist, "checklist"},
                               KindCode{Kind::Form, "form"},       KindCode{Kind::Event, "event"},
                               KindCode{Kind::Queries, "queries"}, KindCode{Kind::Trail, "trail"},
                               KindCode{Kind::Audit, "audit"},     KindCode{Kind::Visits, "visits"}};

QString visitName(const Study &study, int visit)
{
    return study.protocol().visits[std::size_t(visit)].label.in(language());
}

QString formName(const Study &study, const QString &id)
{
    const Instrument *instrument = study.protocol().instrument(id);
    const ProtocolForm *form = study.protocol().form(id);
    return instrument ? instrument->title.in(language()) : form ? form->label.in(language()) : id;
}

Paper visitList(const Study &study, const PaperWish &wish)
{
    return visitsPaper(Say::tr("%1 – %2", "first and last day").arg(dateWords(wish.from), dateWords(wish.to)),
                       visitLines(study, wish.from, wish.to));
}

/// An index of the protocol's visits. Throws Error for any other number.
void checkVisit(const Study &study, const PaperWish &wish)
{
    if (wish.visit >= int(study.protocol().visits.size()) || (wish.visit < 0 && wish.row == 0))
        throw Error(Error::Kind::WrongUse, Say::tr("Which visit? Name one of this study."));
}

} // namespace

QStringList paperKinds()
{
    QStringList codes;
    for (const KindCode &each : kindCodes)
        codes.append(QString::fromLatin1(each.code));
    return codes;
}

QString code(Kind kind)
{
    return QString::fromLatin1(std::ranges::find(kindCodes, kind, &KindCode::kind)->code);
}

std::optional<Kind> paperKindFromCode(QStringView text)
{
    for (const KindCode &each : kindCodes) {
        if (text == QLatin1StringView(each.code))
            return each.kind;
    }
    return {};
}

QString paperName(const Study &study, const PaperWish &wish)
{
    switch (wish.kind) {
    case Kind::Study: return Say::tr("All patients");
    case Kind::Summary: return Say::tr("Summary of the patient");
    case Kind::Diary: return Say::tr("Blank diary of period %1").arg(wish.period);
    case Kind::TypedDiary: return Say::tr("Diary of period %1 as entered").arg(wish.period);
    case Kind::Call:
        return wish.row > 0 ? Say::tr("Call sheet of infusion %1").arg(wish.row)
                            : Say::tr("Call sheet: %1").arg(visitName(study, wish.visit));
    case Kind::Checklist: return Say::tr("Checklist: %1").arg(visitName(study, wish.visit));
    case Kind::Form:
        return wish.isBlank ? Say::tr("%1, blank", "form").arg(formName(study, wish.form)) : formName(study, wish.form);
    case Kind::Event:
        return wish.row > 0 ? Say::tr("Report of adverse event %1").arg(wish.row)
                            : Say::tr("Blank adverse event report");
    case Kind::Queries: return Say::tr("Open queries");
    case Kind::Trail: return Say::tr("Trail of the patient");
    case Kind::Audit: return Say::tr("Audit trail as shown");
    case Kind::Visits: return Say::tr("List of visits");
    }
    return {};
}

Paper makePaper(const Study &study, const PaperWish &wish)
{
    switch (wish.kind) {
    case Kind::Study: return studyPaper(study);
    case Kind::Summary: return patientPaper(study, wish.patient, wish.curve);
    case Kind::Diary: return blankDiary(study, wish.patient, wish.period);
    case Kind::TypedDiary: return typedDiary(study, wish.patient, wish.period);
    case Kind::Call: checkVisit(study, wish); return callSheet(study, wish.patient, wish.visit, wish.row);
    case Kind::Checklist: checkVisit(study, wish); return visitChecklist(study, wish.patient, wish.visit, wish.isBlank);
    case Kind::Form: return formSheet(study, wish.patient, wish.visit, wish.form, wish.isBlank);
    case Kind::Event: return eventReport(study, wish.patient, wish.row);
    case Kind::Queries: return queriesPaper(study, wish.patient);
    case Kind::Trail: return trailPaper(study, wish.patient);
    case Kind::Audit: return auditPaper(study, wish.trail);
    case Kind::Visits: return visitList(study, wish);
    }
    return {};
}

Printout printoutOf(const Study &study, const PaperWish &wish, const QString &language)
{
    const PrintLanguage spoken(language);
    return printoutOf(study, makePaper(study, wish), language);
}

Printout printoutOf(const Study &study, const std::function<Paper()> &make, const QString &language)
{
    const PrintLanguage spoken(language);
    return printoutOf(study, make(), language);
}

Printout printoutOf(const Study &study, const Paper &paper, const QString &language)
{
    const PrintLanguage spoken(language);
    Printout printout;
    printout.frame = sheetFrame(study, paper.about);
    printout.frame.language = language;
    printout.frame.namesTreatment = paper.namesTreatment;
    printout.fileStem = paper.fileStem;
    printout.orientation = paper.orientation;
    printout.sheets = [paper, language](const QSizeF &room) {
        const PrintLanguage again(language);
        std::vector<Sheet> sheets;
        for (PaperPage &page : layOut(paper, room))
            sheets.push_back({[page = std::move(page)](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                                  paintPage(painter, area, page, style);
                              },
                              paper.orientation});
        return sheets;
    };
    return printout;
}

std::vector<PaperWish> papersOfPatient(const Study &study, const QString &patient)
{
    std::vector<PaperWish> wishes{{.kind = Kind::Summary, .patient = patient}};
    const PatientSummary summary = patientSummary(study, patient);
    for (int period = 1; study.protocol().hasDiary() && period <= study.protocol().periods; ++period)
        wishes.push_back({.kind = Kind::Diary, .patient = patient, .period = period});
    if (summary.nextVisit >= 0) {
        const bool isPhoned = isCall(study, summary.nextVisit);
        wishes.push_back(
            {.kind = isPhoned ? Kind::Call : Kind::Checklist, .patient = patient, .visit = summary.nextVisit});
    }
    wishes.push_back({.kind = Kind::Event, .patient = patient});
    wishes.push_back({.kind = Kind::Queries, .patient = patient});
    wishes.push_back({.kind = Kind::Trail, .patient = patient});
    return wishes;
}

std::vector<PaperWish> papersOfVisit(const Study &study, const QString &patient, int visit)
{
    std::vector<PaperWish> wishes;
    if (isCall(study, visit))
        wishes.push_back({.kind = Kind::Call, .patient = patient, .visit = visit});
    wishes.push_back({.kind = Kind::Checklist, .patient = patient, .visit = visit});
    if (const auto period = study.protocol().visits[std::size_t(visit)].period;
        period && !isCall(study, visit) && study.protocol().hasDiary())
        wishes.push_back({.kind = Kind::Diary, .patient = patient, .period = *period});
    for (const QString &form : study.protocol().visits[std::size_t(visit)].forms)
        wishes.push_back({.kind = Kind::Form, .patient = patient, .visit = visit, .form = form, .isBlank = true});
    return wishes;
}

std::vector<PaperWish> papersOfDiary(const Study &study, const QString &patient, int period)
{
    if (!study.protocol().hasDiary())
        return {};
    return {{.kind = Kind::TypedDiary, .patient = patient, .period = period},
            {.kind = Kind::Diary, .patient = patient, .period = period}};
}

std::vector<PaperWish> papersOfEvent(const QString &patient, int number)
{
    std::vector<PaperWish> wishes;
    if (number > 0)
        wishes.push_back({.kind = Kind::Event, .patient = patient, .row = number});
    wishes.push_back({.kind = Kind::Event, .patient = patient});
    return wishes;
}

} // namespace carnet::ui
