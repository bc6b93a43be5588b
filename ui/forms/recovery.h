#pragma once

#include "core/study.h"

namespace carnet::ui {

/// What could not be saved, kept beside the program's own data until it is.
struct Unsaved
{
    QDateTime since;
    std::vector<Datum> data;

    bool isEmpty() const { return data.empty(); }
};

/// The file that holds unsaved values of one study, patient and paper (a diary or a form), sealed as the study is. Never
/// the study's own folder, which may be what fails.
class Recovery
{
public:
    /// folder: empty for the program's data folder.
    /// paper: names the diary or form among those of the patient.
    Recovery(const Study &study, const QString &patient, const QString &paper, const QString &folder = {});
    Recovery(const Study &study, const QString &patient, int period, const QString &folder = {});

    QString path() const { return m_path; }
    /// False when even this could not be written.
    bool keep(const Unsaved &unsaved) const;
    Unsaved read() const;
    void clear() const;

private:
    const Study &m_study;
    QString m_path;
};

} // namespace carnet::ui
