#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace carnet {

/// What somebody is in a trial. An account has one or several.
enum class Role {
    Nurse = 0x01,
    Investigator = 0x02,
    DataManager = 0x04,
    Statistician = 0x08,
    Pharmacist = 0x10,
    Monitor = 0x20,
    Administrator = 0x40,
};
Q_DECLARE_FLAGS(Roles, Role)

/// In the order of the table of rights.
const std::vector<Role> &allRoles();
/// "nurse", "datamanager" …: as typed on the command line and written in the trail.
QString code(Role role);
std::optional<Role> roleFromCode(QStringView text);
/// Joined by "+": "datamanager+administrator".
QString code(Roles roles);
Roles rolesFromCode(QStringView text);
/// In words of the interface language.
QString words(Role role);
QString words(Roles roles);

/// What a role may do, or not: one row each of the table of rights.
enum class Action {
    SeePatients,    ///< the list of patients, their visits and what was typed
    SeePatientList, ///< codes and randomisation numbers only
    EnterData,      ///< type visits, diaries, questionnaires, events, treatments
    Decide,         ///< finish what the investigator answers for: eligibility, re-evaluation, causality of events
    VerifyEntry,    ///< second entry
    AnswerQueries,
    ManageQueries, ///< raise, close, reopen, cancel
    PlanVisits,    ///< type and move dates of visits
    ImportData,
    SeeCharts, ///< charts and analyses of the whole study
    ExportData,
    ExportLists, ///< own lists: what is due, queries, events
    SeeTrail,    ///< all of the audit trail
    SeeOwnTrail, ///< one's own acts only
    ReviewTrail, ///< put down that the trail was looked through
    Sign,
    LockData,       ///< lock, unlock, freeze
    KeepAllocation, ///< import, check and print the allocation
    BreakCode,      ///< emergency, one patient and period
    Unblind,        ///< be one of the two at the planned unblinding
    ManageUsers,
    ChangeProtocol, ///< windows, diary, checks, lists and questionnaires of the running study
    ManageStudy, ///< settings of the study, restore, new key
    Redact,      ///< take the words of a text out, on order
    Backup,
    Print,
};

const std::vector<Action> &allActions();
QString code(Action action);
/// In words of the interface language, as in "This account may not …": "type data".
QString words(Action action);

/// The table of rights.
bool may(Role role, Action action);
/// Whether one of the roles may.
bool may(Roles roles, Action action);

/// Who works with a study.
struct Person
{
    QString name; ///< of the account
    QString fullName;
    Roles roles;
    bool holdsKey = false; ///< may take part in the planned unblinding: pharmacist, or a statistician marked so

    bool isEveryone() const { return name == QStringLiteral("local"); } ///< a study without accounts
};

} // namespace carnet
