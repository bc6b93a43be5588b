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

/// One value as it stood after some act.
struct Standing
{
    Datum datum;
    qint64 act = 0;    ///< that set it
    QByteArray digest; ///< of a text; stays when the text is redacted
};

/// One change of the trail in a few numbers; patient and item by their numbers in the file.
struct TrailEntry
{
    enum Flag : quint8 { Replaced = 1, ToMissing = 2, Mark = 4 };

    qint64 act = 0;
    int patient = 0;
    quint32 occasion = 0; ///< packed
    qint16 item = 0;
    quint8 flags = 0; ///< Replaced: something stood there; ToMissing: a value gave way to a missing reason; Mark
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
