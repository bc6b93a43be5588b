#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace carnet {

class Study;

/// A program that has a study open.
struct Presence
{
    QString person; ///< name of the account; empty in a study without accounts
    QString computer;
    QDateTime since; ///< UTC
};

/// Says beside the study (NAME.carnet.open-…, one small file for each program) that this program has it open, and reads
/// who else has. A person stands there as a digest under the study's own key: only who can open the study can tell who
/// it is. The file goes with the object; what a killed program left behind counts for a minute, then it is removed.
class StudyPresence
{
public:
    explicit StudyPresence(const Study &study);
    ~StudyPresence();
    StudyPresence(const StudyPresence &) = delete;
    StudyPresence &operator=(const StudyPresence &) = delete;

    /// Gives a sign of life, unless the study can only be read, and looks for those of others: by computer, then person.
    /// To be called every few seconds.
    std::vector<Presence> lookAround();

private:
    void giveSign(const QDateTime &now) const;

    const Study &m_study;
    QString m_path;
    QDateTime m_since;
};

} // namespace carnet
