#include "ui/dialogs/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> chosen(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
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

} // namespace

Prompts Prompts::native()
{
    Prompts prompts;
    prompts.openFile = [](QWidget *parent, const QString &title, const QString &path, const QString &filter) {
        return chosen(QFileDialog::getOpenFileName(parent, title, path, filter));
    };
    prompts.saveFile = [](QWidget *parent, const QString &title, const QString &path, const QString &filter) {
        return chosen(QFileDialog::getSaveFileName(parent, title, path, filter));
    };
    prompts.directory = [](QWidget *parent, const QString &title, const QString &path) {
        return chosen(QFileDialog::getExistingDirectory(parent, title, path));
    };
    prompts.confirm = askBefore;
    prompts.tell = showMessage;
    return prompts;
}

} // namespace carnet::ui
