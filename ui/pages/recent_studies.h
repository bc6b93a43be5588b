#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace carnet::ui {

/// A study that was open on this computer.
struct RecentStudy
{
    QString path;
    QDateTime lastOpened;
};

/// Newest first; studies that are gone stay listed until forgotten, so that a missing network drive loses nothing.
std::vector<RecentStudy> recentStudies();
void rememberStudy(const QString &path, const QDateTime &now);
void forgetStudy(const QString &path);

} // namespace carnet::ui
