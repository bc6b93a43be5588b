#include "core/domain/act.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::array allKinds{ActKind::Create, ActKind::Entry,  ActKind::Undo,  ActKind::Paste,  ActKind::Import,
                              ActKind::Finish, ActKind::Reopen, ActKind::Query, ActKind::Export, ActKind::Print,
                              ActKind::Backup, ActKind::Correction};

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
    }
    return {};
}

} // namespace carnet
