#pragma once

#include "tests/torture/disk.h"

#include <map>
#include <random>

namespace carnet::test {

/// What lies in a folder: contents by path.
using DiskImage = std::map<QString, QByteArray>;

DiskImage imageOf(const QString &folder);
/// Writes an image of one folder into another, empty one.
void lay(const DiskImage &image, const QString &from, const QString &to);

/// Replays what was asked of the disk and says what may lie there after the power failed: of what was not flushed, any
/// part of any sector of 512 bytes may be there, in any order, and what a file grew by may be anything.
class PowerCuts
{
public:
    /// start: what lay in the folder when recording began.
    PowerCuts(DiskImage start, std::vector<DiskStep> steps, unsigned seed);

    std::size_t steps() const { return m_steps.size(); }

    struct Cut
    {
        DiskImage left;
        qint64 told = 0; ///< the last that was told before
        qint64 lostSectors = 0;
    };
    /// The power fails while step number `at` is under way; cuts must be asked for in order.
    Cut at(std::size_t at);

private:
    struct Inode
    {
        QByteArray durable;
        QByteArray now;
        std::vector<const DiskStep *> pending;
    };
    struct NameChange
    {
        QString path;
        int inode = -1; ///< −1: gone
    };

    void apply(const DiskStep &step);
    QByteArray afterCut(const Inode &inode, const DiskStep *underWay, qint64 &lost);
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }

    std::vector<DiskStep> m_steps;
    std::size_t m_done = 0;
    std::vector<Inode> m_inodes;
    std::map<QString, int> m_names;
    std::map<QString, int> m_durableNames;
    std::vector<NameChange> m_pendingNames;
    qint64 m_told = 0;
    std::mt19937 m_random;
};

} // namespace carnet::test
