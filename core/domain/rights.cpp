#include "core/domain/rights.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Rights
{
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

struct RoleName
{
    Role role;
    const char *code;
    const char *words;
};

constexpr std::array roleNames{
    RoleName{Role::Nurse, "nurse", QT_TRANSLATE_NOOP("Rights", "nurse")},
    RoleName{Role::Investigator, "investigator", QT_TRANSLATE_NOOP("Rights", "investigator")},
    RoleName{Role::DataManager, "datamanager", QT_TRANSLATE_NOOP("Rights", "data manager")},
    RoleName{Role::Statistician, "statistician", QT_TRANSLATE_NOOP("Rights", "statistician")},
    RoleName{Role::Pharmacist, "pharmacist", QT_TRANSLATE_NOOP("Rights", "pharmacist")},
    RoleName{Role::Monitor, "monitor", QT_TRANSLATE_NOOP("Rights", "monitor")},
    RoleName{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Rights", "administrator")},
};

constexpr Roles N = Role::Nurse;
constexpr Roles I = Role::Investigator;
constexpr Roles D = Role::DataManager;
constexpr Roles S = Role::Statistician;
constexpr Roles P = Role::Pharmacist;
constexpr Roles M = Role::Monitor;
constexpr Roles A = Role::Administrator;

struct Right
{
    Action action;
    const char *code;
    const char *words; ///< "This account may not …"
    Roles roles;
};

// The table of rights: what is not named here, a role may not.
const std::array table{
    Right{Action::SeePatients, "see-patients", QT_TRANSLATE_NOOP("Rights", "see patients"), N | I | D | S | M},
    Right{Action::SeePatientList, "see-patient-list", QT_TRANSLATE_NOOP("Rights", "see the list of patients"),
          N | I | D | S | P | M},
    Right{Action::EnterData, "enter-data", QT_TRANSLATE_NOOP("Rights", "type data"), N | I},
    Right{Action::Decide, "decide", QT_TRANSLATE_NOOP("Rights", "decide what the investigator answers for"), I},
    Right{Action::VerifyEntry, "verify-entry", QT_TRANSLATE_NOOP("Rights", "verify by a second entry"), N | I | D},
    Right{Action::AnswerQueries, "answer-queries", QT_TRANSLATE_NOOP("Rights", "answer queries"), N | I | D},
    Right{Action::ManageQueries, "manage-queries", QT_TRANSLATE_NOOP("Rights", "close or reopen queries"), D},
    Right{Action::PlanVisits, "plan-visits", QT_TRANSLATE_NOOP("Rights", "plan visits"), N | I},
    Right{Action::ImportData, "import-data", QT_TRANSLATE_NOOP("Rights", "import data"), D},
    Right{Action::SeeCharts, "see-charts", QT_TRANSLATE_NOOP("Rights", "see the charts of the study"), I | D | S | M},
    Right{Action::ExportData, "export-data", QT_TRANSLATE_NOOP("Rights", "export data"), D | S},
    Right{Action::ExportLists, "export-lists", QT_TRANSLATE_NOOP("Rights", "export lists"), N | I | D | S | M},
    Right{Action::SeeTrail, "see-trail", QT_TRANSLATE_NOOP("Rights", "see the whole audit trail"), I | D | S | M | A},
    Right{Action::SeeOwnTrail, "see-own-trail", QT_TRANSLATE_NOOP("Rights", "see the audit trail"),
          N | I | D | S | P | M | A},
    Right{Action::ReviewTrail, "review-trail", QT_TRANSLATE_NOOP("Rights", "review the audit trail"), I | D | M},
    Right{Action::Sign, "sign", QT_TRANSLATE_NOOP("Rights", "sign"), I},
    Right{Action::LockData, "lock-data", QT_TRANSLATE_NOOP("Rights", "lock or unlock data"), D},
    Right{Action::KeepAllocation, "keep-allocation", QT_TRANSLATE_NOOP("Rights", "keep the allocation list"), P},
    Right{Action::BreakCode, "break-code", QT_TRANSLATE_NOOP("Rights", "break the code of a patient"), I | P},
    Right{Action::Unblind, "unblind", QT_TRANSLATE_NOOP("Rights", "unblind the study"), D | S | P},
    Right{Action::ManageUsers, "manage-users", QT_TRANSLATE_NOOP("Rights", "manage accounts"), A},
    Right{Action::ChangeProtocol, "change-protocol",
          QT_TRANSLATE_NOOP("Rights", "change the protocol of the study"), D | A},
    Right{Action::ManageStudy, "manage-study", QT_TRANSLATE_NOOP("Rights", "change the settings of the study"), A},
    Right{Action::Redact, "redact", QT_TRANSLATE_NOOP("Rights", "redact texts"), A},
    Right{Action::Backup, "backup", QT_TRANSLATE_NOOP("Rights", "make backups"), N | I | D | S | P | A},
    Right{Action::Print, "print", QT_TRANSLATE_NOOP("Rights", "print"), N | I | D | S | P | M | A},
};

const Right &right(Action action)
{
    return *std::find_if(table.begin(), table.end(), [action](const Right &row) { return row.action == action; });
}

const RoleName &name(Role role)
{
    return *std::find_if(roleNames.begin(), roleNames.end(), [role](const RoleName &row) { return row.role == role; });
}

template <typename Text> QStringList eachOf(Roles roles, Text text)
{
    QStringList parts;
    for (const RoleName &row : roleNames) {
        if (roles.testFlag(row.role))
            parts << text(row);
    }
    return parts;
}

} // namespace

const std::vector<Role> &allRoles()
{
    static const std::vector<Role> all = [] {
        std::vector<Role> roles;
        for (const RoleName &row : roleNames)
            roles.push_back(row.role);
        return roles;
    }();
    return all;
}

QString code(Role role)
{
    return QString::fromLatin1(name(role).code);
}

std::optional<Role> roleFromCode(QStringView text)
{
    for (const RoleName &row : roleNames) {
        if (text == QLatin1StringView(row.code))
            return row.role;
    }
    return {};
}

QString code(Roles roles)
{
    return eachOf(roles, [](const RoleName &row) { return QString::fromLatin1(row.code); }).join(u'+');
}

Roles rolesFromCode(QStringView text)
{
    Roles roles;
    for (const auto part : text.split(u'+')) {
        if (const auto role = roleFromCode(part))
            roles |= *role;
    }
    return roles;
}

QString words(Role role)
{
    return Rights::tr(name(role).words);
}

QString words(Roles roles)
{
    return eachOf(roles, [](const RoleName &row) { return Rights::tr(row.words); }).join(u", "_s);
}

const std::vector<Action> &allActions()
{
    static const std::vector<Action> all = [] {
        std::vector<Action> actions;
        for (const Right &row : table)
            actions.push_back(row.action);
        return actions;
    }();
    return all;
}

QString code(Action action)
{
    return QString::fromLatin1(right(action).code);
}

QString words(Action action)
{
    return Rights::tr(right(action).words);
}

bool may(Role role, Action action)
{
    return right(action).roles.testFlag(role);
}

bool may(Roles roles, Action action)
{
    return bool(roles & right(action).roles);
}

} // namespace carnet
