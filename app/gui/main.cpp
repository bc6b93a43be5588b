#include "ui/pages/appearance.h"
#include "ui/pages/interface_language.h"
#include "ui/pages/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settings.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace carnet::ui;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("carnet"));
    QCoreApplication::setApplicationName(QStringLiteral("carnet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARNET_VERSION));
    Theme theme(themeMode(settings::theme.get()).value_or(ThemeMode::Light));
    theme.setTextSize(settings::textSize.get());
    theme.apply(application);
    InterfaceLanguage language;
    language.use(settings::language.get());
    MainWindow window(theme, language);
    window.show();
    return QApplication::exec();
}
