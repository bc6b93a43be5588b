#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <algorithm>
#include <functional>
#include <random>

namespace carnet {
class Study;
}

namespace carnet::ui {

class Theme;

void tell(const QString &name, double milliseconds, double checksum = 0);
/// Milliseconds that the work takes.
double clocked(const std::function<void()> &work);
/// Everything posted is done and painted when this returns.
void paintWhatIsDue();

/// A synthetic diary: a random walk between 0 and 10.
inline QList<QPointF> walk(int days, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> step(-1, 1);
    QList<QPointF> points;
    int score = 6;
    for (int day = 0; day < days; ++day) {
        score = std::clamp(score + step(random), 0, 10);
        points.append({double(day), double(score)});
    }
    return points;
}

/// The patient's curve, all patients at once, small charts, and figure files of one study.
void chartBenches(Study &study, const Theme &theme, const QString &name);
/// What Qt Charts and, where it is installed, QCustomPlot take for the like.
void chartPeers();
void qcustomplotPeers();

} // namespace carnet::ui
