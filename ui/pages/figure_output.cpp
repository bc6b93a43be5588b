#include "ui/pages/figure_output.h"

#include "core/study.h"
#include "ui/dialogs/chart_export_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

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
    static const QRegularExpression others(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString fileStem = QString(about).replace(others, u"_"_s);
    const auto orientation = sheets.empty() ? QPageLayout::Portrait : sheets.front().orientation;
    const Printout printout{sheetFrame(source.study, about), fileStem, orientation,
                            [sheets](const QSizeF &) { return sheets; }};
    showPreview(
        source.study, source.theme, source.prompts, [printout](const QString &) { return printout; }, false, page);
}

} // namespace carnet::ui
