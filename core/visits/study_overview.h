#pragma once

#include "core/patients/second_entry.h"
#include "core/visits/calendar.h"
#include "core/visits/worklist.h"

#include <QSet>

namespace carnet {

/// The study in a few numbers; shares count only what is due already.
struct StudyNumbers
{
    int planned = 0;
    int included = 0;
    int finished = 0;
    int withdrawn = 0;
    int periodsDone = 0; ///< diaries complete, or their patient finished
    int visitsDue = 0;
    int visitsDone = 0;
    int daysDue = 0;
    int daysEntered = 0;
    int scoresToVerify = 0; ///< of finished diaries, as the protocol wants them typed twice
    int scoresVerified = 0;
    int queries = 0; ///< open
    int oldestQueryDays = 0;

    bool operator==(const StudyNumbers &) const = default;
};

/// What the record of one patient means today.
struct PatientOverview
{
    PatientSummary summary;
    std::vector<WorkItem> work; ///< of all roles, by urgency
    PatientCalendar calendar;
    QDate oldestQuery; ///< of those open
    SecondEntry second; ///< of all finished diaries
};

/// What the records of all patients mean today, kept, and read again only for the patients that an act touched.
class StudyOverview final : public QObject
{
    Q_OBJECT

public:
    /// Days from today on of which coming visits are in the list of what is to do.
    static constexpr int daysAhead = 6;

    explicit StudyOverview(const Study &study, QObject *parent = nullptr);
    ~StudyOverview() override;

    const Study &study() const { return m_study; }
    const QStringList &patients();
    /// The patient must be one of patients().
    const PatientOverview &patient(const QString &code);
    /// As worklist() for the whole study and the study's today, without second entries that this person may not type.
    std::vector<WorkItem> work(const QString &role = {});
    /// As studyCalendar() for the study's today, by patient; valid until the next act.
    std::vector<const PatientCalendar *> calendars();
    StudyNumbers numbers();

signals:
    /// The record changed; what was given out before may be out of date.
    void changed();

private:
    void take(const Act &act);
    void forgetAll();
    void refresh();
    PatientOverview read(const QString &patient) const;
    void readAgain(const QSet<QString> &patients);

    const Study &m_study;
    QDate m_today;
    QStringList m_patients; ///< sorted
    QHash<QString, PatientOverview> m_kept;
    QSet<QString> m_stale;
    bool m_isAllStale = true;
    std::vector<WorkItem> m_work; ///< of all patients, by urgency
};

} // namespace carnet
