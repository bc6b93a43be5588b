#include "ui/pages/page_factory.h"

#include "core/trust/arms.h"

#include "ui/pages/adverse_events_page.h"
#include "ui/pages/allocation_page.h"
#include "ui/pages/analysis_page.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/code_break_page.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/form_page.h"
#include "ui/pages/patient_page.h"
#include "ui/pages/patients_page.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_page.h"
#include "ui/pages/study_charts_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/unblinding_page.h"
#include "ui/pages/visit_page.h"
#include "ui/pages/visits_page.h"

#include <QCoreApplication>
#include <algorithm>

namespace carnet::ui {

namespace {

struct PageKind
{
    Place::Page page;
    const char *name; ///< empty for the pages of one patient, which the rail does not list
    Page *(*make)(const PageNeeds &needs, QWidget *parent);
};

// Every page of this version, in the order of the rail.
const PageKind pageKinds[]{
    {Place::Page::Today, QT_TRANSLATE_NOOP("Pages", "Today"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new TodayPage(needs.study, *needs.overview, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Patients, QT_TRANSLATE_NOOP("Pages", "Patients"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new PatientsPage(needs.study, needs.theme, parent);
     }},
    {Place::Page::Visits, QT_TRANSLATE_NOOP("Pages", "Visits"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new VisitsPage(needs.study, *needs.overview, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Patient, "",
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new PatientPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Diary, "",
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new DiaryPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Form, "",
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new FormPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Visit, "",
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new VisitPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Events, QT_TRANSLATE_NOOP("Pages", "Adverse events"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new AdverseEventsPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Queries, QT_TRANSLATE_NOOP("Pages", "Queries"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new QueriesPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Charts, QT_TRANSLATE_NOOP("Pages", "Study charts"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new StudyChartsPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Analysis, QT_TRANSLATE_NOOP("Pages", "Analysis"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new AnalysisPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Export, QT_TRANSLATE_NOOP("Pages", "Export"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new ExportPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Allocation, QT_TRANSLATE_NOOP("Pages", "Allocation"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new AllocationPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::CodeBreak, "",
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new CodeBreakPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Unblinding, QT_TRANSLATE_NOOP("Pages", "Unblinding"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new UnblindingPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Audit, QT_TRANSLATE_NOOP("Pages", "Audit trail"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new AuditPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Sign, "",
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new SignPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Settings, QT_TRANSLATE_NOOP("Pages", "Settings"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new SettingsPage(needs.study, needs.theme, needs.language, needs.prompts, parent);
     }},
};

const PageKind *kindOf(Place::Page page)
{
    const auto *found = std::ranges::find(pageKinds, page, &PageKind::page);
    return found == std::end(pageKinds) ? nullptr : found;
}

} // namespace

bool mayOpen(const Study &study, Place::Page page)
{
    switch (page) {
    case Place::Page::Patients: return study.may(Action::SeePatientList);
    case Place::Page::Visits: // the days of the site are no business of the statistician's
        return study.may(Action::SeePatientList) && study.person().roles != Roles(Role::Statistician);
    case Place::Page::Patient:
    case Place::Page::Diary:
    case Place::Page::Visit:
    case Place::Page::Form:
    case Place::Page::Events:
    case Place::Page::Queries: return study.may(Action::SeePatients);
    case Place::Page::Charts:
    case Place::Page::Analysis: return study.may(Action::SeeCharts);
    case Place::Page::Export: return study.may(Action::ExportData);
    case Place::Page::Audit: return study.may(Action::SeeOwnTrail);
    case Place::Page::Sign: return study.may(Action::SeePatients);
    case Place::Page::Allocation: return study.hasAccounts() && study.may(Action::KeepAllocation);
    case Place::Page::CodeBreak: return study.hasAccounts() && study.may(Action::BreakCode);
    case Place::Page::Unblinding:
        return study.hasAccounts() && study.may(Action::Unblind) && armPlan(study).arms.size() > 1;
    default: return true;
    }
}

bool hasPage(Place::Page page)
{
    return kindOf(page) != nullptr;
}

Page *makePage(Place::Page page, const PageNeeds &needs, QWidget *parent)
{
    const auto *kind = kindOf(page);
    Q_ASSERT(kind);
    return kind->make(needs, parent);
}

const char *pageName(Place::Page page)
{
    const auto *kind = kindOf(page);
    return kind ? kind->name : "";
}

} // namespace carnet::ui
