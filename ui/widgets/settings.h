#pragma once

#include <QSettings>
#include <QStringList>

namespace carnet::ui {

/// One thing the program remembers for this person on this computer, with what it is until somebody chooses.
template <typename T> struct Setting
{
    const char *key;
    T fallback;

    T get() const
    {
        return QSettings().value(QLatin1StringView(key), QVariant::fromValue(fallback)).template value<T>();
    }
    void set(const T &value) const { QSettings().setValue(QLatin1StringView(key), QVariant::fromValue(value)); }
};

namespace settings {

/// "fr", "en", or empty for the system's.
inline const Setting<QString> language{"interface/language", {}};
/// light, dark, contrast or system.
inline const Setting<QString> theme{"interface/theme", QStringLiteral("system")};
/// Percent.
inline const Setting<int> textSize{"interface/textSize", 100};
inline const Setting<bool> muteBeep{"interface/muteBeep", false};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<bool> railCollapsed{"window/railCollapsed", false};
/// Paths, newest first, each with the moment it was last opened at the same place of the other list.
inline const Setting<QStringList> recentStudies{"studies/recent", {}};
inline const Setting<QStringList> recentMoments{"studies/recentMoments", {}};
/// The guide of the demo: closed for good, and what was tried.
inline const Setting<bool> guideClosed{"guide/closed", false};
inline const Setting<QStringList> guideDone{"guide/done", {}};
/// Where a proven copy goes when a study is closed with something new in it; empty: nowhere.
inline const Setting<QString> backupFolder{"backup/folder", {}};
/// Hours after which another one is made while a study is open; 0: only at closing.
inline const Setting<int> backupHours{"backup/everyHours", 4};
/// A new study that is not made yet, and the step somebody stopped at.
inline const Setting<QByteArray> newStudyDraft{"newStudy/draft", {}};
inline const Setting<int> newStudyStep{"newStudy/step", 0};
/// Minutes without a key or the mouse after which a study is covered; 0 never.
inline const Setting<int> idleMinutes{"interface/idleMinutes", 10};
inline const Setting<QString> exportFolder{"export/folder", {}};

} // namespace settings

} // namespace carnet::ui
