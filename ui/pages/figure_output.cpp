#include "ui/pages/figure_output.h"

#include "core/study.h"
#include "ui/dialogs/chart_export_dialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FigureOutput)
};

} // namespace

void recordOutput(Study &study, ActKind kind, const QString &note, Page *page)
{
    if (study.isReadOnly())
        return;
    ActDraft draft;
    draft.kind = kind;
    draft.note = note;
    try {
        study.record(std::move(draft));
    } catch (const Error &error) {
        emit page->saveFailed(error.message());
    }
}

void exportFigure(const FigureSource &source, Figure figure, Page *page)
{
    auto *dialog = new ChartExportDialog(source.theme, source.prompts, std::move(figure), page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ChartExportDialog::exported, page, [&study = source.study, page](const QString &message) {
        recordOutput(study, ActKind::Export, message, page);
    });
    dialog->open();
}

void printSheets(const FigureSource &source, const std::vector<Sheet> &sheets, const QString &about, Page *page)
{
    const SheetFrame frame = sheetFrame(source.study, about);
    const bool printed = source.prompts.print(page, Say::tr("Print %1").arg(about),
                                              [&](QPrinter &printer) { paintSheets(printer, sheets, frame); });
    if (printed)
        recordOutput(source.study, ActKind::Print, about, page);
}

} // namespace carnet::ui
