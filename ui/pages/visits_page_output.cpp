#include "core/domain/error.h"
#include "core/exchange/calendar_file.h"
#include "ui/charts/visit_plan.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/month_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/visits_list_model.h"
#include "ui/pages/figure_output.h"
#include "ui/pages/visits_page.h"
#include "ui/widgets/settings.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Days of the past that a calendar file tells anew.
constexpr int daysBack = 31;
constexpr int daysAhead = 366;

PlanContent contentOf(const PlanModel &plan)
{
    PlanContent content;
    for (int row = 0; row < plan.rowCount(); ++row)
        content.patients.push_back(*plan.patient(row));
    content.crowded = plan.calendar().crowded();
    content.first = plan.first();
    content.days = PlanModel::days;
    content.today = plan.calendar().today();
    return content;
}

std::vector<Sheet> listSheets(const VisitsListModel &list)
{
    constexpr std::size_t rowsOnASheet = 44; // of a portrait sheet, A4 or Letter
    SheetTable table;
    for (int column = 0; column < list.columnCount(); ++column)
        table.header << list.headerData(column, Qt::Horizontal).toString();
    table.widths = {2.2, 1.3, 2.6, 2.2, 3.2};
    std::vector<Sheet> sheets;
    for (int row = 0; row < list.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < list.columnCount(); ++column)
            cells << list.index(row, column).data().toString();
        table.rows.push_back(cells);
        if (table.rows.size() < rowsOnASheet && row + 1 < list.rowCount())
            continue;
        sheets.push_back({[table](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                              std::size_t from = 0;
                              paintSheetTable(painter, area, table, from, style);
                          },
                          QPageLayout::Portrait});
        table.rows.clear();
    }
    return sheets;
}

} // namespace

void VisitsPage::saveCalendarFile()
{
    QString folder = settings::exportFolder.get();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QDir(folder).filePath(m_study.protocol().id + u"-visits.ics"_s);
    const auto path = m_prompts.saveFile(this, tr("Save the calendar"), proposed, tr("Calendars (*.ics)"));
    if (!path)
        return;
    try {
        const std::vector<PatientCalendar> patients = studyCalendar(m_study, m_study.today());
        std::vector<const PatientCalendar *> all;
        for (const PatientCalendar &patient : patients)
            all.push_back(&patient);
        const QDate today = m_study.today();
        writeCalendarFile(*path, calendarFile(m_study, all, {today.addDays(-daysBack), today.addDays(daysAhead)}));
    } catch (const Error &error) {
        return m_prompts.tell(this, tr("The calendar was not saved"), error.message());
    }
    settings::exportFolder.set(QFileInfo(*path).absolutePath());
    recordOutput(m_study, ActKind::Export, tr("Calendar of visits: %1").arg(QFileInfo(*path).fileName()), this);
}

void VisitsPage::exportPicture()
{
    const PlanContent content = contentOf(*m_plan);
    const QString title = tr("Visits, %1 – %2", "first and last day")
                              .arg(chartShortDate(content.first), chartDate(content.first.addDays(content.days - 1)));
    if (!content.patients.empty())
        exportFigure({m_study, m_theme, m_prompts}, planFigure(content, title, m_study.isSynthetic()), this);
}

void VisitsPage::copyList()
{
    QGuiApplication::clipboard()->setText(m_list->asText());
}

void VisitsPage::exportView()
{
    if (m_export->isEnabled())
        m_export->showMenu();
}

void VisitsPage::print()
{
    const std::vector<Sheet> sheets = m_mode == Mode::Weeks ? planSheets(contentOf(*m_plan)) : listSheets(*m_list);
    if (m_export->isEnabled() && !sheets.empty())
        printSheets({m_study, m_theme, m_prompts}, sheets, tr("Visits, %1").arg(rangeWords()), this);
}

} // namespace carnet::ui
