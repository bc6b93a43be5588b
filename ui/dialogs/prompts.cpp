#include "ui/dialogs/prompts.h"

#include "ui/charts/sheets.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the last file was chosen, at first the documents.
QString &lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

/// A proposed name without a folder goes where the last file was.
QString startAt(const QString &path)
{
    return QFileInfo(path).isAbsolute() ? path : QDir(lastFolder()).filePath(path);
}

std::optional<QString> chosen(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    lastFolder() = QFileInfo(path).absolutePath();
    return path;
}

bool askBefore(QWidget *parent, const QString &title, const QString &consequences, const QString &verb)
{
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Cancel, parent);
    box.setObjectName(u"confirmBox"_s);
    box.setInformativeText(consequences);
    const auto *act = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == act;
}

void showMessage(QWidget *parent, const QString &title, const QString &message)
{
    QMessageBox box(QMessageBox::Information, title, title, QMessageBox::Close, parent);
    box.setObjectName(u"tellBox"_s);
    box.setInformativeText(message);
    box.exec();
}

bool chooseAndPrint(QWidget *parent, const QString &title, const std::function<void(QPrinter &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(usualPaper());
    printer.setDocName(title);
    printer.setCreator(u"Carnet "_s + QCoreApplication::applicationVersion());
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(u"printDialog"_s);
    dialog.setWindowTitle(title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paint(printer);
    return true;
}

} // namespace

Prompts Prompts::native()
{
    Prompts prompts;
    prompts.openFile = [](QWidget *parent, const QString &title, const QString &path, const QString &filter) {
        return chosen(QFileDialog::getOpenFileName(parent, title, startAt(path), filter));
    };
    prompts.saveFile = [](QWidget *parent, const QString &title, const QString &path, const QString &filter) {
        return chosen(QFileDialog::getSaveFileName(parent, title, startAt(path), filter));
    };
    prompts.directory = [](QWidget *parent, const QString &title, const QString &path) {
        return chosen(QFileDialog::getExistingDirectory(parent, title, startAt(path)));
    };
    prompts.confirm = askBefore;
    prompts.tell = showMessage;
    prompts.print = chooseAndPrint;
    return prompts;
}

} // namespace carnet::ui
