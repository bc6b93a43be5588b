#include "tests/torture/power_cut.h"

#include <QDir>
#include <QFile>
#include <stdexcept>

namespace carnet::test {

namespace {

constexpr qint64 sector = 512;

/// As a disk writes: what lies between the end of the file and the place written is anything.
void put(QByteArray &content, qint64 offset, QByteArrayView bytes, char filling)
{
    if (content.size() < offset)
        content.append(offset - content.size(), filling);
    content.replace(offset, std::min<qint64>(bytes.size(), content.size() - offset), bytes.toByteArray());
}

} // namespace

DiskImage imageOf(const QString &folder)
{
    DiskImage image;
    const QDir directory(QDir(folder).canonicalPath());
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("an image cannot be read");
        image[directory.filePath(name)] = file.readAll();
    }
    return image;
}

void lay(const DiskImage &image, const QString &from, const QString &to)
{
    const QString folder = QDir(from).canonicalPath();
    for (const auto &[path, content] : image) {
        QFile file(to + path.mid(folder.size()));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            throw std::runtime_error("an image cannot be written");
    }
}

PowerCuts::PowerCuts(DiskImage start, std::vector<DiskStep> steps, unsigned seed)
    : m_steps(std::move(steps))
    , m_random(seed)
{
    for (const auto &[path, content] : start) {
        m_names[path] = int(m_inodes.size());
        m_inodes.push_back({content, content, {}});
    }
    m_durableNames = m_names;
}

void PowerCuts::apply(const DiskStep &step)
{
    using Kind = DiskStep::Kind;
    if (step.kind == Kind::Told) {
        m_told = step.number;
        return;
    }
    if (step.kind == Kind::FlushFolder) {
        m_durableNames = m_names;
        m_pendingNames.clear();
        return;
    }
    const auto known = m_names.find(step.path);
    if (step.kind == Kind::Delete) {
        if (known != m_names.end())
            m_names.erase(known);
        m_pendingNames.push_back({step.path, -1});
        return;
    }
    if (known == m_names.end()) {
        m_names[step.path] = int(m_inodes.size());
        m_pendingNames.push_back({step.path, int(m_inodes.size())});
        m_inodes.emplace_back();
    }
    Inode &inode = m_inodes[std::size_t(m_names[step.path])];
    switch (step.kind) {
    case Kind::Write:
        put(inode.now, step.offset, step.bytes, '\0');
        inode.pending.push_back(&step);
        break;
    case Kind::Truncate:
        inode.now.truncate(step.offset);
        inode.pending.push_back(&step);
        break;
    case Kind::Flush:
        inode.durable = inode.now;
        inode.pending.clear();
        break;
    default: break;
    }
}

QByteArray PowerCuts::afterCut(const Inode &inode, const DiskStep *underWay, qint64 &lost)
{
    QByteArray content = inode.durable;
    std::vector<const DiskStep *> pending = inode.pending;
    if (underWay)
        pending.push_back(underWay);
    // Some disks kept nearly all, some nearly nothing.
    const double kept = std::uniform_real_distribution<>(0, 1)(m_random);
    const char filling = chance(0.5) ? '\0' : char(std::uniform_int_distribution<int>(1, 255)(m_random));
    for (const DiskStep *step : pending) {
        if (step->kind == DiskStep::Kind::Truncate) {
            if (chance(kept))
                content.truncate(step->offset);
            else
                ++lost;
            continue;
        }
        qint64 done = 0;
        while (done < step->bytes.size()) {
            const qint64 at = step->offset + done;
            const qint64 length = std::min<qint64>(sector - at % sector, step->bytes.size() - done);
            if (chance(kept))
                put(content, at, QByteArrayView(step->bytes).sliced(done, length), filling);
            else
                ++lost;
            done += length;
        }
    }
    return content;
}

PowerCuts::Cut PowerCuts::at(std::size_t at)
{
    while (m_done < at)
        apply(m_steps[m_done++]);
    Cut cut;
    cut.told = m_told;
    const DiskStep *underWay = nullptr;
    int target = -1;
    if (at < m_steps.size() &&
        (m_steps[at].kind == DiskStep::Kind::Write || m_steps[at].kind == DiskStep::Kind::Truncate)) {
        underWay = &m_steps[at];
        const auto known = m_names.find(underWay->path);
        target = known == m_names.end() ? -1 : known->second;
    }
    // Folders keep the order of what happened to names: the first so many of the changes are there.
    std::map<QString, int> names = m_durableNames;
    const int keptNames = std::uniform_int_distribution<int>(0, int(m_pendingNames.size()))(m_random);
    for (int change = 0; change < keptNames; ++change) {
        const NameChange &name = m_pendingNames[std::size_t(change)];
        if (name.inode < 0)
            names.erase(name.path);
        else
            names[name.path] = name.inode;
    }
    for (const auto &[path, inode] : names)
        cut.left[path] = afterCut(m_inodes[std::size_t(inode)], inode == target ? underWay : nullptr, cut.lostSectors);
    return cut;
}

} // namespace carnet::test
