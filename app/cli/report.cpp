#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/patients/patient_summary.h"
#include "ui/papers/papers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

using ui::PaperWish;
using ui::Printout;
using Kind = PaperWish::Kind;

Kind kindOf(const Arguments &arguments)
{
    if (!arguments.has("sheet"))
        return arguments.has("patient") ? Kind::Summary : Kind::Study;
    const QString code = arguments.value("sheet");
    if (const auto kind = ui::paperKindFromCode(code))
        return *kind;
    refuse(QCoreApplication::translate("Command", "There is no sheet “%1”. Sheets: %2.")
               .arg(code, ui::paperKinds().join(u", "_s)));
}

/// Papers that are about the whole study when no patient is named.
bool needsPatient(Kind kind)
{
    return kind != Kind::Study && kind != Kind::Queries && kind != Kind::Visits && kind != Kind::Audit;
}

int visitOf(const Arguments &arguments, const Study &study, const PaperWish &wish)
{
    const Protocol &protocol = study.protocol();
    if (arguments.has("visit")) {
        const int visit = protocol.visitIndex(arguments.value("visit"));
        if (visit < 0)
            refuse(QCoreApplication::translate("Command", "There is no visit %1 in this study.")
                       .arg(arguments.value("visit")));
        return visit;
    }
    const int count = int(protocol.visits.size());
    const int next = std::max(0, patientSummary(study, wish.patient).nextVisit);
    for (int step = 0; step < count; ++step) {
        const int visit = (next + step) % count;
        const ProtocolVisit &each = protocol.visits[std::size_t(visit)];
        const bool fits = wish.kind == Kind::Call   ? each.kind == ProtocolVisit::Kind::Call
                          : wish.kind == Kind::Form ? std::ranges::find(each.forms, wish.form) != each.forms.end()
                                                    : true;
        if (fits)
            return visit;
    }
    return -1;
}

int periodOf(const Arguments &arguments, const Study &study, const PaperWish &wish)
{
    const int last = std::max(1, study.protocol().periods);
    const PatientSummary summary = patientSummary(study, wish.patient);
    const DiarySummary *diary = summary.nextDiary();
    return arguments.number("period", diary ? diary->period : std::clamp(summary.period, 1, last), 1, last);
}

QDate dateOf(const Arguments &arguments, const char *option, QDate fallback)
{
    if (!arguments.has(option))
        return fallback;
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        refuse(QCoreApplication::translate("Command", "“%1” is not a date, such as 2018-06-15.")
                   .arg(arguments.value(option)));
    return date;
}

ui::TrailFilter trailOf(const Arguments &arguments)
{
    ui::TrailFilter filter{.patient = arguments.value("patient"),
                           .user = arguments.value("by"),
                           .form = arguments.value("form"),
                           .kind = arguments.value("kind"),
                           .from = dateOf(arguments, "from", {}),
                           .to = dateOf(arguments, "to", {})};
    checkActKind(filter.kind);
    const auto ready = ui::readyFromCode(arguments.has("filter") ? arguments.value("filter") : u"all"_s);
    if (!ready)
        refuse(QCoreApplication::translate("Command", "There is no filter “%1”. Filters: %2.")
                   .arg(arguments.value("filter"), ui::readyCodes().join(u", "_s)));
    filter.ready = *ready;
    return filter;
}

PaperWish wishOf(const Arguments &arguments, const Study &study)
{
    PaperWish wish{.kind = kindOf(arguments),
                   .patient = arguments.value("patient"),
                   .form = arguments.value("form"),
                   .isBlank = arguments.has("blank")};
    checkPatient(study, wish.patient);
    if (needsPatient(wish.kind) && wish.patient.isEmpty())
        refuse(QCoreApplication::translate("Command", "Whose? Name the patient: --patient CODE."));
    wish.row = arguments.number("event", 0, 1, Occasion::maximumRow);
    if (wish.kind == Kind::Call)
        wish.row = arguments.number("infusion", 0, 1, Occasion::maximumRow);
    if (wish.kind == Kind::Form && wish.form.isEmpty())
        refuse(QCoreApplication::translate("Command", "Which form? Name it: --form ID."));
    if (wish.kind == Kind::Diary || wish.kind == Kind::TypedDiary)
        wish.period = periodOf(arguments, study, wish);
    if (wish.kind == Kind::Checklist || wish.kind == Kind::Form || (wish.kind == Kind::Call && wish.row == 0))
        wish.visit = visitOf(arguments, study, wish);
    if (wish.kind == Kind::Audit)
        wish.trail = trailOf(arguments);
    if (wish.kind == Kind::Visits) {
        wish.from = dateOf(arguments, "from", study.today());
        wish.to = dateOf(arguments, "to", wish.from.addDays(41));
    }
    return wish;
}

} // namespace

int runReport(const Arguments &arguments)
{
    const QString path = arguments.required("out");
    const auto study = openToReadWithTrace(arguments.words().first());
    study->require(kindOf(arguments) == Kind::Audit ? Action::SeeOwnTrail : Action::SeePatients);
    study->require(Action::Print);
    const PaperWish wish = wishOf(arguments, *study);
    if (path != u"-"_s && QFileInfo::exists(path) && !arguments.has("replace")) {
        say(QCoreApplication::translate("Command",
                                        "%1 is there already and stays as it is. Write over it with --replace.")
                .arg(path));
        return Found;
    }
    const UnfinishedWork unfinished;
    const Printout printout = ui::printoutOf(*study, wish);
    const QByteArray pdf = ui::pdfOf(printout, progress());
    if (path == u"-"_s)
        print(pdf);
    else
        ui::writeWhole(pdf, path);
    if (!study->isReadOnly()) {
        ActDraft draft;
        draft.kind = ActKind::Print;
        draft.note = printout.frame.about;
        study->record(std::move(draft));
    }
    if (path != u"-"_s)
        say(QCoreApplication::translate("Command", "Wrote %1.").arg(path));
    return Done;
}

} // namespace carnet::cli
