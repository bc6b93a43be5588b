#pragma once

#include "tests/support/support.h"
#include "ui/pages/interface_language.h"
#include "ui/pages/main_window.h"
#include "ui/pages/study_frame.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

namespace carnet::ui {

/// The real window on a temporary folder, in English, with nobody's settings; questions are answered by lambdas.
class WindowFixture : public testing::Test
{
protected:
    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("carnet-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        language.use(QStringLiteral("en"));
        prompts.tell = [this](QWidget *, const QString &, const QString &message) { told << message; };
        prompts.openFile = [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; };
        prompts.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
        window = std::make_unique<MainWindow>(theme, language, prompts);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    ~WindowFixture() override { language.use(QStringLiteral("en")); }

    /// A study of the shipped crossover with these patients, open in the window.
    void openStudyWith(const QStringList &patients)
    {
        auto study =
            Study::create(folder.filePath(QStringLiteral("site.carnet")), test::ketapain(), test::fixedClock());
        for (const auto &patient : patients)
            study->record({Datum{{patient, Occasion::patient(), QStringLiteral("sex")}, Value(QStringLiteral("F"))}});
        window->showStudy(std::move(study));
    }

    StudyFrame &frame() { return *window->frame(); }

    template <typename Widget> Widget &find(const char *name)
    {
        auto *widget = window->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }

    QTemporaryDir folder;
    Theme theme;
    InterfaceLanguage language;
    Prompts prompts;
    std::optional<QString> toOpen; ///< the answer when a file is asked for
    QStringList told;
    std::unique_ptr<MainWindow> window;
};

} // namespace carnet::ui
