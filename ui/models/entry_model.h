#pragma once

#include "core/study.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// What came of an attempt to record.
enum class Written { Yes, Nothing, Refused, Conflict, NotSaved };

/// One paper of one patient that is typed value by value, a diary or a questionnaire: what the record says, never what
/// an editor hoped. Values that could not be saved are the one exception: they stay visible and marked.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    EntryModel(Study &study, const QString &patient, QObject *parent = nullptr);
    ~EntryModel() override;

    Study &study() const { return m_study; }
    const QString &patient() const { return m_patient; }
    /// The part of the patient's record that this paper is: a visit or a period.
    virtual Occasion part() const = 0;
    /// What is recorded under a key of this paper.
    Value recorded(const DatumKey &key) const { return m_study.value(key); }
    /// State of the work: empty while the first entry runs, "complete", "reopened".
    virtual QString workflowState() const = 0;

    /// Checks and records; the only way in. Failures leave through the signals.
    Written write(ActDraft draft);
    /// Values shown although they are not on disk.
    void setUnsaved(std::vector<Datum> unsaved);
    const std::vector<Datum> &unsaved() const { return m_unsaved; }
    virtual void reload() = 0;

signals:
    /// A value was kept out; the message says why and what would be right.
    void refused(const QString &message);
    /// Somebody else changed a value meanwhile; the record is shown again.
    void conflicted(const std::vector<carnet::Conflict> &conflicts);
    /// The disk did not take it.
    void notSaved(const QString &message, const carnet::ActDraft &draft);
    /// Something of this paper is different now.
    void changed();

protected:
    virtual void see(const Act &act) = 0;
    /// Shows the unsaved values, or the recorded ones again.
    virtual void showUnsaved() { announce(); }
    /// Everything may look different.
    void announce();

private:
    Study &m_study;
    QString m_patient;
    std::vector<Datum> m_unsaved;
};

} // namespace carnet::ui
