#include "ui/pages/setup_files.h"

#include "core/domain/error.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(SetupFiles)
};

QString filter()
{
    return Say::tr("Definitions (*.json)");
}

} // namespace

void saveDefinition(QWidget *parent, const Prompts &prompts, const QString &name, const QByteArray &json,
                    const FileResult &tell)
{
    const QString proposed = QDir::home().filePath(name + u".json"_s);
    const auto path = prompts.saveFile(parent, Say::tr("Save the definition"), proposed, filter());
    if (!path)
        return;
    try {
        csv::writeFile(*path, std::string_view(json.constData(), std::size_t(json.size())));
        tell(Say::tr("Saved: %1").arg(QDir::toNativeSeparators(*path)), true);
    } catch (const Error &error) {
        tell(error.message(), false);
    }
}

void loadDefinition(QWidget *parent, const Prompts &prompts, const std::function<void(const QByteArray &)> &take,
                    const FileResult &tell)
{
    const auto path = prompts.openFile(parent, Say::tr("Take over a definition"), QDir::homePath(), filter());
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(Say::tr("%1 cannot be read. Nothing was changed. Choose another file.").arg(*path), false);
        return;
    }
    try {
        take(file.readAll());
        tell(Say::tr("Taken over. Look at the changes below before you put them in force."), true);
    } catch (const Error &error) {
        tell(error.message(), false);
    }
}

void setTone(QLabel *label, const QString &tone)
{
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace carnet::ui
