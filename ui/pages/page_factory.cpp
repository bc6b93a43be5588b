#include "ui/pages/page_factory.h"

#include "ui/pages/patients_page.h"
#include "ui/pages/settings_page.h"

#include <QCoreApplication>

namespace carnet::ui {

bool hasPage(Place::Page page)
{
    return page == Place::Page::Patients || page == Place::Page::Settings;
}

Page *makePage(Place::Page page, const PageNeeds &needs, QWidget *parent)
{
    switch (page) {
    case Place::Page::Settings: return new SettingsPage(needs.theme, needs.language, parent);
    default: return nullptr;
    }
}

const char *pageName(Place::Page page)
{
    switch (page) {
    case Place::Page::Patients: return QT_TRANSLATE_NOOP("Pages", "Patients");
    case Place::Page::Queries: return QT_TRANSLATE_NOOP("Pages", "Queries");
    case Place::Page::Charts: return QT_TRANSLATE_NOOP("Pages", "Study charts");
    case Place::Page::Export: return QT_TRANSLATE_NOOP("Pages", "Export");
    case Place::Page::Settings: return QT_TRANSLATE_NOOP("Pages", "Settings");
    default: return "";
    }
}

} // namespace carnet::ui
