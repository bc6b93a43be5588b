#include "ui/pages/recent_studies.h"

#include "ui/widgets/settings.h"

#include <QFileInfo>

namespace carnet::ui {

namespace {

constexpr std::size_t mostStudies = 8;

void keep(const std::vector<RecentStudy> &studies)
{
    QStringList paths;
    QStringList moments;
    for (const auto &study : studies) {
        paths << study.path;
        moments << study.lastOpened.toString(Qt::ISODate);
    }
    settings::recentStudies.set(paths);
    settings::recentMoments.set(moments);
}

} // namespace

std::vector<RecentStudy> recentStudies()
{
    const QStringList paths = settings::recentStudies.get();
    const QStringList moments = settings::recentMoments.get();
    std::vector<RecentStudy> studies;
    for (int i = 0; i < int(paths.size()); ++i)
        studies.push_back({paths.at(i), QDateTime::fromString(moments.value(i), Qt::ISODate)});
    return studies;
}

void rememberStudy(const QString &path, const QDateTime &now)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    auto studies = recentStudies();
    std::erase_if(studies, [&](const RecentStudy &study) { return study.path == full; });
    studies.insert(studies.begin(), {full, now});
    if (studies.size() > mostStudies)
        studies.resize(mostStudies);
    keep(studies);
}

void forgetStudy(const QString &path)
{
    auto studies = recentStudies();
    std::erase_if(studies, [&](const RecentStudy &study) { return study.path == path; });
    keep(studies);
}

} // namespace carnet::ui
