#pragma once

#include "ui/widgets/page.h"

#include <QLockFile>
#include <optional>

namespace carnet::ui {

/// Where a person is in a study, kept on this computer until an orderly end: after a program was killed that person
/// goes on there, and nobody else. Of two programs on one study only the first keeps its place.
class LastPlace
{
public:
    explicit LastPlace(const QString &studyId, const QString &user);
    ~LastPlace();
    Q_DISABLE_COPY_MOVE(LastPlace)

    /// Where the program was when it was killed; nothing after an orderly end.
    const std::optional<Place> &interrupted() const { return m_interrupted; }
    void keep(const Place &place) const;

private:
    QString m_key;
    QLockFile m_lock;
    std::optional<Place> m_interrupted;
};

} // namespace carnet::ui
