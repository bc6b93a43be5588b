#include "core/domain/error.h"
#include "core/exchange/model_table.h"
#include "core/exchange/study_tables.h"
#include "ui/charts/fact_chart.h"
#include "ui/pages/analysis_page.h"
#include "ui/pages/figure_output.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FactFigure AnalysisPage::figureOf(const Entry &entry) const
{
    return entry.table ? tableFigure(*entry.table, m_study.isSynthetic())
                       : analysisFigure(entry.result, m_study.isSynthetic());
}

QByteArray AnalysisPage::csvOf(const Entry &entry) const
{
    return entry.table ? tableCsv(*entry.table) : modelTable(entry.result.rows);
}

void AnalysisPage::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void AnalysisPage::copyText()
{
    const Entry *entry = inHand();
    if (!entry)
        return;
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (m_view->hasFocus() && cells.size() > 1) {
        QApplication::clipboard()->setText(m_model->text(cells));
        say(tr("The chosen cells are copied."));
        return;
    }
    const AnalysisResult &result = entry->result;
    QStringList lines;
    for (const QString &line : QStringList{result.title, result.finding, result.rule, result.count} + result.warnings) {
        if (!line.isEmpty())
            lines << line;
    }
    const FactFigure figure = figureOf(*entry);
    lines << figure.table.text();
    lines << (entry->table ? figure.caption : result.how);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    say(tr("Copied: %1").arg(result.title));
}

void AnalysisPage::copyCsv()
{
    const Entry *entry = inHand();
    if (!entry)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(csvOf(*entry)));
    say(tr("Copied as CSV: %1").arg(entry->result.title));
}

void AnalysisPage::exportView()
{
    const Entry *entry = inHand();
    if (!entry)
        return;
    const QString proposed = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                 .filePath(entry->result.id + u".csv"_s);
    const auto path = m_prompts.saveFile(this, tr("Export"), proposed, tr("CSV (*.csv)"));
    if (!path)
        return;
    try {
        QStringList files{*path};
        if (entry->table)
            files = writeTable(m_study, *entry->table, *path);
        else
            writeWhole(csvOf(*entry), *path);
        recordOutput(m_study, ActKind::Export, tr("Written: %1").arg(files.join(u", "_s)), this);
        say(tr("Written: %1").arg(files.join(u", "_s)));
    } catch (const Error &error) {
        say(error.message());
    }
}

void AnalysisPage::exportAll()
{
    const auto folder = m_prompts.directory(this, tr("Folder for the tables"),
                                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder)
        return;
    try {
        QStringList files = writeTables(m_study, *folder);
        std::vector<Sheet> sheets;
        for (const Entry &entry : m_entries) {
            for (Sheet &sheet : entry.table ? factSheets(figureOf(entry)) : std::vector<Sheet>())
                sheets.push_back(std::move(sheet));
        }
        files << QDir(*folder).filePath(u"tables.pdf"_s);
        writeSheets(sheets, sheetFrame(m_study, tr("Tables")), files.last());
        recordOutput(m_study, ActKind::Export, tr("%n file(s) written to %1", nullptr, int(files.size())).arg(*folder),
                     this);
        say(tr("%n file(s) written to %1", nullptr, int(files.size())).arg(*folder));
    } catch (const Error &error) {
        say(error.message());
    }
}

void AnalysisPage::print()
{
    if (const Entry *entry = inHand())
        printSheets({m_study, m_theme, m_prompts}, factSheets(figureOf(*entry)), entry->result.title, this);
}

} // namespace carnet::ui
