#include "core/domain/error.h"
#include "core/exchange/study_tables.h"
#include "ui/charts/figures.h"
#include "ui/pages/figure_output.h"
#include "ui/pages/study_areas_panel.h"
#include "ui/pages/study_charts_page.h"
#include "ui/pages/study_facts_panel.h"
#include "ui/widgets/progress_strip.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void StudyChartsPage::exportView()
{
    if (!m_export->isEnabled())
        return;
    if (section() == Section::Areas) {
        exportFigure({m_study, m_theme, m_prompts}, m_areas->inHand(), this);
        return;
    }
    const FactFigure *figure = m_facts->inHand();
    if (figure && figure->id == u"table1")
        exportTable();
    else if (figure && !figure->isTable)
        exportFigure({m_study, m_theme, m_prompts}, figure->figure(), this);
}

void StudyChartsPage::exportTable()
{
    const QString proposed =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"table1.csv"_s);
    const auto path = m_prompts.saveFile(this, tr("Table of the characteristics"), proposed, tr("CSV (*.csv)"));
    if (!path)
        return;
    try {
        const QStringList files = writeTable(m_study, characteristics(m_study), *path);
        m_result->setText(tr("Written: %1").arg(files.join(u", "_s)));
    } catch (const Error &error) {
        m_result->setText(error.message());
    }
    m_result->show();
}

void StudyChartsPage::print()
{
    if (!m_export->isEnabled())
        return;
    std::vector<Sheet> sheets;
    if (section() == Section::Areas)
        sheets = m_areas->sheets();
    for (const FactFigure &figure : section() == Section::Areas ? std::vector<FactFigure>() : m_facts->figures()) {
        for (Sheet &sheet : factSheets(figure))
            sheets.push_back(std::move(sheet));
    }
    printSheets({m_study, m_theme, m_prompts}, sheets, tr("Study charts"), this);
}

void StudyChartsPage::exportAll()
{
    if (m_progress->isRunning())
        return;
    const auto folder = m_prompts.directory(this, tr("Folder for the figures"),
                                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder)
        return;
    m_result->hide();
    m_export->setEnabled(false);
    try {
        const QStringList files =
            writeFigures(m_study, {*folder, {u"png"_s, u"svg"_s, u"pdf"_s}, {}, m_progress->begin(), true});
        m_result->setText(tr("%n figure(s) written to %1", nullptr, int(files.size())).arg(*folder));
    } catch (const Error &error) {
        m_result->setText(error.message());
    }
    m_progress->end();
    m_export->setEnabled(true);
    m_result->show();
}

} // namespace carnet::ui
