#include "app/cli/people.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/trust/accounts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Given
{
    Credentials who;
    bool hasPassword = false;
};

Given &given()
{
    static Given one;
    return one;
}

QString firstLine(const QByteArray &content)
{
    QString text = QString::fromUtf8(content);
    text.truncate(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

QStringList roleCodes()
{
    QStringList codes;
    for (const Role role : allRoles())
        codes << code(role);
    return codes;
}

Roles wantedRoles(const Arguments &arguments)
{
    Roles roles;
    for (const QString &part : arguments.required("role").split(u'+')) {
        const auto role = roleFromCode(part.trimmed());
        if (!role) {
            refuse(QCoreApplication::translate("Command", "There is no role “%1”. Roles: %2; several with +.")
                       .arg(part, roleCodes().join(u", "_s)));
        }
        roles |= *role;
    }
    return roles;
}

void addUser(Study &study, const QString &name, const Arguments &arguments)
{
    const bool holdsKey = arguments.has("key-holder");
    const Roles roles = wantedRoles(arguments);
    if (holdsKey && !roles.testFlag(Role::Statistician))
        refuse(QCoreApplication::translate("Command",
                                           "--key-holder belongs to a statistician; a pharmacist holds the key "
                                           "anyway."));
    const QString password = newPassword(arguments, "new-password-file", "CARNET_NEW_PASSWORD",
                                         QCoreApplication::translate("Command", "Password for %1").arg(name));
    study.addAccount(
        {{name, arguments.value("full-name"), roles, holdsKey || roles.testFlag(Role::Pharmacist)}, password});
}

void setPassword(Study &study, const QString &name, const Arguments &arguments)
{
    const QString password = newPassword(arguments, "new-password-file", "CARNET_NEW_PASSWORD",
                                         QCoreApplication::translate("Command", "New password for %1").arg(name));
    if (name.compare(study.user(), Qt::CaseInsensitive) == 0)
        study.changeOwnPassword(credentialsFor(study.path()).password, password);
    else
        study.resetPassword(name, password);
}

int recover(const QString &path, const QString &name, const Arguments &arguments)
{
    const QString code = firstLine(readFile(arguments.value("recovery")));
    const QString password = newPassword(arguments, "new-password-file", "CARNET_NEW_PASSWORD",
                                         QCoreApplication::translate("Command", "New password for %1").arg(name));
    try {
        Study::recover(path, code, name, password);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::WrongPassword || error.kind() == Error::Kind::NotFound)
            throw StudyNotOpened(error.kind(), error.message());
        throw;
    }
    say(QCoreApplication::translate("Command", "%1 has a new password.").arg(name));
    return Done;
}

int listUsers(const Study &study)
{
    QString text = u"user,full_name,roles,state,key_holder\n"_s;
    for (const Account &account : accounts(study)) {
        QString fullName = account.person.fullName;
        if (fullName.contains(u',') || fullName.contains(u'"'))
            fullName = u'"' + fullName.replace(u'"', u"\"\""_s) + u'"';
        text += u"%1,%2,%3,%4,%5\n"_s.arg(account.person.name, fullName, code(account.person.roles),
                                          !account.active                          ? u"disabled"_s
                                          : study.isLockedOut(account.person.name) ? u"locked"_s
                                                                                   : u"active"_s,
                                          account.person.holdsKey ? u"1"_s : u"0"_s);
    }
    print(text);
    return Done;
}

} // namespace

void actAs(const Arguments &arguments)
{
    Given &who = given();
    who.who.name = arguments.value("user");
    if (arguments.has("password-file")) {
        who.who.password = firstLine(readFile(arguments.value("password-file")));
        who.hasPassword = true;
    } else if (qEnvironmentVariableIsSet("CARNET_PASSWORD")) {
        who.who.password = qEnvironmentVariable("CARNET_PASSWORD");
        who.hasPassword = true;
    }
}

Credentials credentialsFor(const QString &study)
{
    Given &who = given();
    if (!Study::needsLogIn(study))
        return {};
    if (Study::isPublished(study))
        return {who.who.name, {}};
    if (!who.hasPassword) {
        const auto typed = askPassword(
            who.who.name.isEmpty() ? QCoreApplication::translate("Command", "Password")
                                   : QCoreApplication::translate("Command", "Password of %1").arg(who.who.name));
        if (!typed)
            refuse(QCoreApplication::translate("Command", "%1 needs a password: set CARNET_PASSWORD, or give "
                                                          "--password-file FILE.")
                       .arg(study));
        who.who.password = *typed;
        who.hasPassword = true;
    }
    return who.who;
}

Credentials secondCredentials(const Arguments &arguments, const QString &study)
{
    const QString name = arguments.required("second");
    if (Study::isPublished(study))
        return {name, {}};
    if (arguments.has("second-password-file"))
        return {name, firstLine(readFile(arguments.value("second-password-file")))};
    if (qEnvironmentVariableIsSet("CARNET_SECOND_PASSWORD"))
        return {name, qEnvironmentVariable("CARNET_SECOND_PASSWORD")};
    const auto typed = askPassword(QCoreApplication::translate("Command", "Password of %1").arg(name));
    if (!typed)
        refuse(QCoreApplication::translate("Command",
                                           "The password of %1 is needed too: --second-password-file FILE or "
                                           "CARNET_SECOND_PASSWORD.")
                   .arg(name));
    return {name, *typed};
}

QString newPassword(const Arguments &arguments, const char *option, const char *variable, const QString &what)
{
    if (arguments.has(option))
        return firstLine(readFile(arguments.value(option)));
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const auto typed = askPassword(what);
    if (!typed) {
        refuse(QCoreApplication::translate("Command", "A password is needed: set %1, or give --%2 FILE.")
                   .arg(QLatin1StringView(variable), QLatin1StringView(option)));
    }
    const auto again = askPassword(QCoreApplication::translate("Command", "Once more"));
    if (again != typed)
        refuse(QCoreApplication::translate("Command", "The two passwords differ. Nothing was done."));
    return *typed;
}

int runUser(const Arguments &arguments)
{
    const QString what = arguments.words()[0];
    const QString path = arguments.words()[1];
    if (!QStringList{u"list"_s, u"add"_s, u"disable"_s, u"password"_s, u"role"_s, u"recovery-code"_s, u"protect"_s}
             .contains(what))
        refuse(QCoreApplication::translate("Command", "user does not know “%1”: list, add, role, disable, password, "
                                                      "recovery-code or protect.")
                   .arg(what));
    const bool isNamed = what != u"list" && what != u"recovery-code";
    if (isNamed != (arguments.words().size() == 3))
        refuse(isNamed ? QCoreApplication::translate("Command", "user %1 needs the name of an account.").arg(what)
                       : QCoreApplication::translate("Command", "user %1 takes no name.").arg(what));
    const QString name = arguments.words().value(2);
    if (what == u"password" && arguments.has("recovery"))
        return recover(path, name, arguments);
    if (what == u"protect") {
        const QString password = newPassword(arguments, "password-file", "CARNET_PASSWORD",
                                             QCoreApplication::translate("Command", "Password for %1").arg(name));
        print(u"recovery_code: %1\n"_s.arg(Study::protect(
            path,
            {{name, arguments.value("full-name"), Roles(Role::Administrator) | Role::DataManager, false}, password})));
        say(QCoreApplication::translate("Command",
                                        "%1 is encrypted now. Print the recovery code and lock it away; older "
                                        "backups of this study are readable, so keep or destroy them "
                                        "accordingly.")
                .arg(path));
        return Done;
    }
    const auto study = what == u"list" ? openToRead(path) : openToWrite(path);
    if (what == u"list")
        return listUsers(*study);
    if (what == u"recovery-code") {
        print(u"recovery_code: %1\n"_s.arg(study->makeRecoveryCode()));
        return Done;
    }
    if (what == u"add") {
        addUser(*study, name, arguments);
    } else if (what == u"disable") {
        study->disableAccount(name);
    } else if (what == u"password") {
        setPassword(*study, name, arguments);
    } else {
        const std::vector<Account> there = accounts(*study);
        const Account *account = findAccount(there, name);
        if (!account)
            refuse(QCoreApplication::translate("Command", "There is no account %1.").arg(name));
        Person person = account->person;
        person.roles = wantedRoles(arguments);
        person.holdsKey = arguments.has("key-holder") || person.roles.testFlag(Role::Pharmacist);
        study->changeAccount(person);
    }
    say(QCoreApplication::translate("Command", "Done: %1 %2.").arg(what, name));
    return Done;
}

int runRekey(const Arguments &arguments)
{
    const auto study = openToWrite(arguments.words().first());
    const UnfinishedWork unfinished;
    study->rekey();
    say(QCoreApplication::translate("Command",
                                    "The study has a new key. Passwords and recovery code are as before; other "
                                    "programs that have it open must log in again. Make a backup now."));
    return Done;
}

} // namespace carnet::cli
