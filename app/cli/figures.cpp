#include "ui/charts/figures.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

QStringList formatsOf(const Arguments &arguments)
{
    const QStringList known{u"png"_s, u"svg"_s, u"pdf"_s};
    if (!arguments.has("format"))
        return {u"png"_s};
    QStringList formats = arguments.list("format");
    formats.removeDuplicates();
    for (const QString &format : formats) {
        if (!known.contains(format)) {
            throw Error(Error::Kind::WrongUse,
                        QCoreApplication::translate("Command", "There is no format “%1”. Formats: %2.")
                            .arg(format, known.join(u", "_s)));
        }
    }
    return formats;
}

} // namespace

int runFigures(const Arguments &arguments)
{
    ui::FigureRequest request;
    request.directory = arguments.required("out");
    request.formats = formatsOf(arguments);
    request.patient = arguments.value("patient");
    const auto study = openToRead(arguments.words().first());
    study->require(Action::SeeCharts);
    checkPatient(*study, request.patient);
    const UnfinishedWork unfinished;
    request.progress = progress();
    for (const QString &file : ui::writeFigures(*study, request))
        print(file + u'\n');
    return Done;
}

} // namespace carnet::cli
