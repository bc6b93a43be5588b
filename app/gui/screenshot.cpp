#include "app/gui/screenshot.h"

#include "core/domain/error.h"
#include "core/exchange/demo.h"
#include "core/patients/forms.h"
#include "ui/pages/main_window.h"
#include "ui/pages/page_factory.h"
#include "ui/pages/study_frame.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QPixmap>

namespace carnet {

using namespace Qt::StringLiterals;
using ui::Place;

namespace {

constexpr int done = 0;
constexpr int cannotWrite = 1;
constexpr int wrongUse = 2;
constexpr int cannotOpen = 3;

Place::Page pageOf(const QString &name)
{
    static const QHash<QString, Place::Page> pages{
        {u"start"_s, Place::Page::Start},         {u"patients"_s, Place::Page::Patients},
        {u"patient"_s, Place::Page::Patient},     {u"diary"_s, Place::Page::Diary},
        {u"scores"_s, Place::Page::Patient},      {u"today"_s, Place::Page::Today},
        {u"visits"_s, Place::Page::Visits},       {u"visit"_s, Place::Page::Visit},
        {u"events"_s, Place::Page::Patient},      {u"treatments"_s, Place::Page::Patient},
        {u"timeline"_s, Place::Page::Events},     {u"ae"_s, Place::Page::Events},
        {u"form"_s, Place::Page::Form},           {u"queries"_s, Place::Page::Queries},
        {u"charts"_s, Place::Page::Charts},       {u"export"_s, Place::Page::Export},
        {u"setup"_s, Place::Page::Settings},      {u"allocation"_s, Place::Page::Allocation},
        {u"codebreak"_s, Place::Page::CodeBreak}, {u"unblinding"_s, Place::Page::Unblinding},
        {u"analysis"_s, Place::Page::Analysis},   {u"audit"_s, Place::Page::Audit},
        {u"sign"_s, Place::Page::Sign},
    };
    return pages.value(name);
}

/// The same with the visit and the questionnaire that the options ask for.
std::optional<Place> formPlace(const Study &study, Place place, const Options::Screenshot &shot,
                               const std::function<void(const QString &)> &say)
{
    place.visit = shot.visit.isEmpty() ? 0 : study.protocol().visitIndex(shot.visit);
    const int last = int(study.protocol().visits.size()) - 1;
    while (shot.visit.isEmpty() && place.visit < last && questionnairesOf(study.protocol(), place.visit).empty())
        ++place.visit;
    const auto forms = questionnairesOf(study.protocol(), place.visit);
    place.form = shot.form;
    if (forms.empty()) {
        say(u"No questionnaire is filled in at the visit “%1” of this study."_s.arg(shot.visit));
        return std::nullopt;
    }
    if (!shot.form.isEmpty() &&
        std::none_of(forms.begin(), forms.end(), [&](const Instrument *one) { return one->id == shot.form; })) {
        say(u"The visit %1 has no questionnaire “%2”."_s.arg(study.protocol().visits[std::size_t(place.visit)].code,
                                                             shot.form));
        return std::nullopt;
    }
    return place;
}

/// The place that the options ask for, or nothing after saying why not.
std::optional<Place> placeOf(const Study &study, const Options::Screenshot &shot,
                             const std::function<void(const QString &)> &say)
{
    Place place;
    place.page = pageOf(shot.page);
    const bool isTab = QStringList{u"scores"_s, u"events"_s, u"treatments"_s, u"timeline"_s}.contains(shot.page);
    place.tab = isTab ? shot.page : shot.page == u"setup" && shot.tab.isEmpty() ? u"visits"_s : shot.tab;
    if (place.page == Place::Page::Visits && (!shot.visit.isEmpty() || !shot.form.isEmpty() || !shot.patient.isEmpty()))
        place.page = Place::Page::Visit; // of one patient
    const bool isOfPatient = place.page == Place::Page::Patient || place.page == Place::Page::Diary ||
                             place.page == Place::Page::Form || place.page == Place::Page::Visit ||
                             place.page == Place::Page::CodeBreak || place.page == Place::Page::Sign;
    if (!isOfPatient)
        return place;
    if (!shot.visit.isEmpty() && study.protocol().visitIndex(shot.visit) < 0) {
        say(u"There is no visit %1 in this protocol."_s.arg(shot.visit));
        return std::nullopt;
    }
    if (place.page == Place::Page::Sign)
        place.row = int((shot.period > 0        ? Occasion::period(shot.period)
                         : shot.visit.isEmpty() ? Occasion::patient()
                                                : Occasion::visit(study.protocol().visitIndex(shot.visit)))
                            .packed());
    if (place.page == Place::Page::Visit) {
        place.visit = study.protocol().visitIndex(shot.visit);
        place.form = shot.form;
    }
    const QStringList patients = study.patients();
    place.patient = shot.patient.isEmpty() ? patients.value(0) : shot.patient;
    place.period = place.page == Place::Page::Diary ? std::max(shot.period, 1) : shot.period;
    if (!patients.contains(place.patient)) {
        say(place.patient.isEmpty() ? u"This study has no patient yet."_s
                                    : u"There is no patient %1 in this study."_s.arg(place.patient));
        return std::nullopt;
    }
    if (place.period > study.protocol().periods) {
        say(u"There is no period %1: this study has %2."_s.arg(place.period).arg(study.protocol().periods));
        return std::nullopt;
    }
    return place.page == Place::Page::Form ? formPlace(study, place, shot, say) : place;
}

/// Who sees such a page every day.
QString usualUser(const QString &page)
{
    static const QHash<QString, QString> users{{u"charts"_s, u"datamanager"_s},     {u"queries"_s, u"datamanager"_s},
                                               {u"export"_s, u"datamanager"_s},     {u"audit"_s, u"datamanager"_s},
                                               {u"analysis"_s, u"statistician"_s},  {u"allocation"_s, u"pharmacist"_s},
                                               {u"sign"_s, u"investigator"_s},      {u"codebreak"_s, u"investigator"_s},
                                               {u"unblinding"_s, u"datamanager"_s}, {u"setup"_s, u"admin"_s}};
    return users.value(page, u"nurse"_s);
}

/// Opens the study without a trace of a log-in in it: nobody is there.
bool open(ui::MainWindow &window, const Options &options, const std::function<void(const QString &)> &say)
{
    const QString path = options.demo ? ui::demoPath() : options.study;
    try {
        if (options.demo && !QFileInfo::exists(path)) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            createDemo(path);
        }
        const bool published = Study::isPublished(path);
        const QString user = options.user.isEmpty() && published ? usualUser(options.screenshot->page) : options.user;
        window.showStudy(Study::open(path, Study::Access::ReadWrite, systemClock, {user, options.password}));
        return true;
    } catch (const Error &error) {
        say(error.message());
        return false;
    }
}

void settle()
{
    // Layouts, queued repaints and pages that fill themselves after they are shown.
    for (int i = 0; i < 5; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

} // namespace

int takeScreenshot(ui::MainWindow &window, const Options &options, const std::function<void(const QString &)> &say)
{
    const auto &shot = *options.screenshot;
    window.setMinimumSize(0, 0);
    window.resize(shot.size);
    if (shot.page != u"start") {
        if (options.study.isEmpty() && !options.demo) {
            say(u"--screenshot %1 wants a study, or --demo."_s.arg(shot.page));
            return wrongUse;
        }
        if (!open(window, options, say))
            return cannotOpen;
        const auto place = placeOf(*window.study(), shot, say);
        if (!place)
            return wrongUse;
        window.frame()->go(*place);
    }
    if (shot.page == u"start" && !options.study.isEmpty())
        window.openStudy(options.study); // asks who opens it
    window.show();
    window.resize(shot.size);
    settle();
    if (!window.grab().save(shot.file, "PNG")) {
        say(u"Cannot write %1: check the folder and the space left on it."_s.arg(shot.file));
        return cannotWrite;
    }
    return done;
}

} // namespace carnet
