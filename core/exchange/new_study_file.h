#pragma once

#include "core/protocol/reader.h"
#include "core/study.h"

namespace carnet {

/// What Study::create wants for a protocol: its JSON and that of the instruments it names, wherever they come from.
/// name begins the messages. Throws Error when the protocol cannot be read.
Study::NewStudy newStudyOn(const QByteArray &protocolJson, const QString &name, const InstrumentSource &instruments);

/// A study that is written beside its place and moved there once it is complete, so that nobody ever meets half of one.
class NewStudyFile
{
public:
    /// Throws Error: Exists when there is a file and replace is false, Foreign when it is not a study, NotFound when
    /// the folder is not there, CannotWrite when nothing can be written in it.
    NewStudyFile(const QString &path, bool replace);
    /// Removes what was written, unless finish() was called.
    ~NewStudyFile();
    Q_DISABLE_COPY_MOVE(NewStudyFile)

    /// Where to create the study.
    const QString &path() const { return m_partial; }
    /// Moves the study, which must be closed, to its place. Throws Error.
    void finish();

private:
    QString m_path;
    QString m_partial;
    bool m_replace;
    bool m_finished = false;
};

} // namespace carnet
