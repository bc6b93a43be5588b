#include "core/domain/act.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::array allKinds{
    ActKind::Create,  ActKind::Entry,       ActKind::Undo,   ActKind::Paste,      ActKind::Import, ActKind::Finish,
    ActKind::Reopen,  ActKind::Query,       ActKind::Export, ActKind::Print,      ActKind::Backup, ActKind::Correction,
    ActKind::LogIn,   ActKind::LogInFailed, ActKind::LogOut, ActKind::User,       ActKind::Rekey,  ActKind::Redact,
    ActKind::Sign,    ActKind::Lock,        ActKind::Unlock, ActKind::Allocation, ActKind::View,   ActKind::CodeBreak,
    ActKind::Unblind, ActKind::Restore,     ActKind::Review, ActKind::Setup};

} // namespace

QString code(ActKind kind)
{
    switch (kind) {
    case ActKind::Create: return u"create"_s;
    case ActKind::Entry: return u"entry"_s;
    case ActKind::Undo: return u"undo"_s;
    case ActKind::Paste: return u"paste"_s;
    case ActKind::Import: return u"import"_s;
    case ActKind::Finish: return u"finish"_s;
    case ActKind::Reopen: return u"reopen"_s;
    case ActKind::Query: return u"query"_s;
    case ActKind::Export: return u"export"_s;
    case ActKind::Print: return u"print"_s;
    case ActKind::Backup: return u"backup"_s;
    case ActKind::Correction: return u"correction"_s;
    case ActKind::LogIn: return u"login"_s;
    case ActKind::LogInFailed: return u"login_failed"_s;
    case ActKind::LogOut: return u"logout"_s;
    case ActKind::User: return u"user"_s;
    case ActKind::Rekey: return u"rekey"_s;
    case ActKind::Redact: return u"redact"_s;
    case ActKind::Sign: return u"sign"_s;
    case ActKind::Lock: return u"lock"_s;
    case ActKind::Unlock: return u"unlock"_s;
    case ActKind::Allocation: return u"allocation"_s;
    case ActKind::View: return u"view"_s;
    case ActKind::CodeBreak: return u"code_break"_s;
    case ActKind::Unblind: return u"unblind"_s;
    case ActKind::Restore: return u"restore"_s;
    case ActKind::Review: return u"review"_s;
    case ActKind::Setup: return u"setup"_s;
    }
    return {};
}

std::optional<ActKind> actKindFromCode(QStringView text)
{
    for (const ActKind kind : allKinds) {
        if (text == code(kind))
            return kind;
    }
    return {};
}

QString words(ActKind kind)
{
    switch (kind) {
    case ActKind::Create: return QCoreApplication::translate("ActKind", "study created");
    case ActKind::Entry: return QCoreApplication::translate("ActKind", "typed");
    case ActKind::Undo: return QCoreApplication::translate("ActKind", "undone");
    case ActKind::Paste: return QCoreApplication::translate("ActKind", "pasted");
    case ActKind::Import: return QCoreApplication::translate("ActKind", "imported");
    case ActKind::Finish: return QCoreApplication::translate("ActKind", "finished");
    case ActKind::Reopen: return QCoreApplication::translate("ActKind", "reopened");
    case ActKind::Query: return QCoreApplication::translate("ActKind", "query");
    case ActKind::Export: return QCoreApplication::translate("ActKind", "exported");
    case ActKind::Print: return QCoreApplication::translate("ActKind", "printed");
    case ActKind::Backup: return QCoreApplication::translate("ActKind", "backed up");
    case ActKind::Correction: return QCoreApplication::translate("ActKind", "corrected");
    case ActKind::LogIn: return QCoreApplication::translate("ActKind", "logged in");
    case ActKind::LogInFailed: return QCoreApplication::translate("ActKind", "log-in failed");
    case ActKind::LogOut: return QCoreApplication::translate("ActKind", "logged out");
    case ActKind::User: return QCoreApplication::translate("ActKind", "account changed");
    case ActKind::Rekey: return QCoreApplication::translate("ActKind", "new key");
    case ActKind::Redact: return QCoreApplication::translate("ActKind", "redacted");
    case ActKind::Sign: return QCoreApplication::translate("ActKind", "signed");
    case ActKind::Lock: return QCoreApplication::translate("ActKind", "locked");
    case ActKind::Unlock: return QCoreApplication::translate("ActKind", "unlocked");
    case ActKind::Allocation: return QCoreApplication::translate("ActKind", "allocation");
    case ActKind::View: return QCoreApplication::translate("ActKind", "allocation seen");
    case ActKind::CodeBreak: return QCoreApplication::translate("ActKind", "code broken");
    case ActKind::Unblind: return QCoreApplication::translate("ActKind", "unblinded");
    case ActKind::Restore: return QCoreApplication::translate("ActKind", "restored");
    case ActKind::Review: return QCoreApplication::translate("ActKind", "trail reviewed");
    case ActKind::Setup: return QCoreApplication::translate("ActKind", "settings changed");
    }
    return {};
}

} // namespace carnet
