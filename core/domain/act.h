#pragma once

#include "core/domain/datum.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace carnet {

/// What was done; the code is what the trail and the files say.
enum class ActKind {
    Create,
    Entry,
    Undo,
    Paste,
    Import,
    Finish,
    Reopen,
    Query,
    Export,
    Print,
    Backup,
    Correction,
    LogIn,
    LogInFailed,
    LogOut,
    User,
    Rekey,
    Redact,
    Sign,
    Lock,
    Unlock,
    Allocation,
    View,
    CodeBreak,
    Unblind,
    Restore,
    Review,
    Setup,
};

QString code(ActKind kind);
std::optional<ActKind> actKindFromCode(QStringView code);
/// In words of the interface language, such as "typed".
QString words(ActKind kind);

/// One thing that one person did at one moment for one reason.
struct Act
{
    qint64 id = 0;
    QDateTime at; ///< UTC, milliseconds
    int utcOffsetMinutes = 0;
    QString by;
    QString role;
    QString kind; ///< code of an ActKind
    QString reason;
    QString note;
    QString session;
    QByteArray seal; ///< 32 bytes, BLAKE2b-256
    std::vector<Change> changes;
};

/// One moment in the life of a value.
struct HistoryEntry
{
    qint64 act = 0;
    QDateTime at; ///< UTC
    QString by;
    QString role;
    QString kind;
    QString reason;
    QString note;
    Value before;
    Value after;
};

} // namespace carnet
