#pragma once

#include <QString>
#include <exception>

namespace carnet {

/// Stops the work. The message says what happened, what was kept and what to do, in the interface language.
class Error : public std::exception
{
public:
    enum class Kind {
        Refused,       ///< a value or a file was refused
        NotFound,      ///< no study there
        Foreign,       ///< a file that is not a Carnet study
        Newer,         ///< made by a newer Carnet
        Damaged,       ///< the file is damaged
        Busy,          ///< another program is writing
        ReadOnly,      ///< the file, folder or disk cannot be written
        DiskFull,      ///< no space left
        CannotWrite,   ///< any other failure to write
        Exists,        ///< would overwrite something
        Conflict,      ///< the value was changed by someone else meanwhile
        WrongUse,      ///< called with something that makes no sense
        NotAllowed,    ///< not for this role
        WrongPassword, ///< name or password, or too many attempts
        Cancelled,     ///< the person stopped it
    };

    Error(Kind kind, QString message);

    Kind kind() const noexcept { return m_kind; }
    const QString &message() const noexcept { return m_message; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    Kind m_kind;
    QString m_message;
    QByteArray m_utf8;
};

} // namespace carnet
