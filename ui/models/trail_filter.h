#pragma once

#include <QDate>
#include <QStringList>
#include <optional>

namespace carnet::ui {

/// Which acts of the trail are wanted; empty and invalid mean all.
struct TrailFilter
{
    /// What an inspector looks for first.
    enum class Ready {
        All,
        AfterCompletion, ///< changes with a reason
        OutsideHours,    ///< of the protocol, where it was done
        ToMissing,       ///< a value gave way to a missing reason
        DoubleEntry,
        SignaturesAndLocks,
        Unblinding,
        FailedLogIns,
        FastEntry, ///< typed faster than a person reads paper
        Redactions
    };

    Ready ready = Ready::All;
    QString patient; ///< part of the code
    QString user;
    QString form; ///< of the dictionary: file or form
    QString kind; ///< code
    QDate from;   ///< where it was done
    QDate to;
    int period = 0; ///< what belongs to it: its visits, its diary

    bool operator==(const TrailFilter &) const = default;
};

/// The codes of the command line, in the order of Ready: all, after-completion, outside-hours …
const QStringList &readyCodes();
std::optional<TrailFilter::Ready> readyFromCode(QStringView code);
/// The same in words of the interface language.
QStringList readyNames();

} // namespace carnet::ui
