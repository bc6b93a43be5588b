#include "app/gui/options.h"
#include "app/gui/screenshot.h"
#include "core/domain/error.h"
#include "core/trust/privacy.h"
#include "ui/pages/appearance.h"
#include "ui/pages/interface_language.h"
#include "ui/pages/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <functional>

namespace {

constexpr int noDisplay = 1;
constexpr int wrongUse = 2;

/// A disk may fail while anything is drawn or pressed: no error goes through Qt, and the program stays.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    std::function<void(const QString &message)> tellFailure;

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const carnet::Error &error) {
            if (tellFailure)
                tellFailure(error.message());
            return true;
        }
    }
};

/// Qt would abort without a word to the person.
bool canShowWindows()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void say(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace carnet::ui;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const carnet::Options options = carnet::readOptions(arguments);
    if (!options.answer.isEmpty()) {
        QTextStream(stdout) << options.answer;
        return 0;
    }
    if (!options.problem.isEmpty()) {
        say(options.problem);
        return wrongUse;
    }
    // A picture needs no screen.
    if (options.screenshot && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!canShowWindows()) {
        say(QStringLiteral("Carnet needs a screen, and there is none here (DISPLAY and WAYLAND_DISPLAY are not set). "
                           "carnetctl does the same work without one; carnet --screenshot draws a page into a file."));
        return noDisplay;
    }

    carnet::keepToOwner();
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("carnet"));
    QCoreApplication::setApplicationName(QStringLiteral("carnet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARNET_VERSION));
    // A picture is the same for everybody, whatever this person chose, and leaves no trace.
    const QTemporaryDir nobodysSettings;
    if (options.screenshot)
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, nobodysSettings.path());
    Theme theme;
    theme.apply(application);
    theme.setTextSize(options.textSize > 0 ? options.textSize : settings::textSize.get());
    theme.setMode(
        themeMode(options.theme.isEmpty() ? settings::theme.get() : options.theme).value_or(ThemeMode::Light));
    InterfaceLanguage language;
    language.use(options.language.isEmpty() ? settings::language.get() : options.language);
    MainWindow window(theme, language);
    application.tellFailure = [&window](const QString &message) { window.tellFailure(message); };

    if (options.screenshot)
        return carnet::takeScreenshot(window, options, say);
    window.show();
    // A study that cannot be opened says why on the start page, where another can be chosen.
    if (options.demo)
        window.openDemo(nullptr, options.user);
    else if (!options.study.isEmpty())
        window.openStudy(options.study, carnet::Study::Access::ReadWrite, nullptr, {},
                         {options.user, options.password});
    return QApplication::exec();
}
