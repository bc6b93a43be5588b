#include "ui/pages/page_factory.h"

#include "ui/pages/adverse_events_page.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/form_page.h"
#include "ui/pages/patient_page.h"
#include "ui/pages/patients_page.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/study_charts_page.h"
#include "ui/pages/today_page.h"
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
         return new TodayPage(needs.study, *needs.overview, needs.theme, parent);
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
    {Place::Page::Export, QT_TRANSLATE_NOOP("Pages", "Export"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new ExportPage(needs.study, needs.theme, needs.prompts, parent);
     }},
    {Place::Page::Settings, QT_TRANSLATE_NOOP("Pages", "Settings"),
     [](const PageNeeds &needs, QWidget *parent) -> Page * {
         return new SettingsPage(needs.theme, needs.language, parent);
     }},
};

const PageKind *kindOf(Place::Page page)
{
    const auto *found = std::ranges::find(pageKinds, page, &PageKind::page);
    return found == std::end(pageKinds) ? nullptr : found;
}

} // namespace

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
