#include "core/trust/passwords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Passwords
{
    Q_DECLARE_TR_FUNCTIONS(Passwords)
};

constexpr int fewestCharacters = 12;
constexpr int shortestName = 3;

/// What people choose first when twelve characters are wanted; compared without case and without what follows the last
/// letter.
bool isTriedFirst(const QString &folded)
{
    static const QStringList common{
        u"passwordpassword"_s, u"password"_s,       u"motdepasse"_s,    u"motdepassemotdepasse"_s,
        u"qwertyuiop"_s,       u"azertyuiop"_s,     u"qwertyuiopas"_s,  u"azertyuiopqs"_s,
        u"administrator"_s,    u"administrateur"_s, u"letmeinplease"_s, u"iloveyou"_s,
        u"welcome"_s,          u"bienvenue"_s,      u"changeme"_s,      u"carnet"_s,
        u"carnetcarnet"_s,     u"investigator"_s,   u"investigateur"_s, u"hospital"_s,
        u"hopital"_s,          u"secret"_s,         u"infirmiere"_s,    u"correcthorsebatterystaple"_s,
        u"carnet-demo-study"_s};
    QString letters = folded;
    while (!letters.isEmpty() && !letters.back().isLetter())
        letters.chop(1);
    const bool oneCharacter = folded.count(folded.front()) == folded.size();
    const bool isRun = u"01234567890123456789"_s.contains(folded) || u"abcdefghijklmnopqrstuvwxyz"_s.contains(folded);
    return oneCharacter || isRun || letters.isEmpty() || common.contains(letters);
}

} // namespace

std::vector<PasswordRule> passwordRules(const QString &password, const QString &name)
{
    const QString folded = password.toCaseFolded();
    const bool holdsName = name.size() >= shortestName && folded.contains(name.toCaseFolded());
    return {{Passwords::tr("at least %1 characters").arg(fewestCharacters), password.size() >= fewestCharacters},
            {Passwords::tr("without the name of the account"), !password.isEmpty() && !holdsName},
            {Passwords::tr("none of those that are tried first; four words are good"),
             !password.isEmpty() && !isTriedFirst(folded)}};
}

QString passwordProblem(const QString &password, const QString &name)
{
    const std::vector<PasswordRule> rules = passwordRules(password, name);
    const auto broken = std::find_if(rules.begin(), rules.end(), [](const PasswordRule &rule) { return !rule.met; });
    return broken == rules.end() ? QString() : Passwords::tr("A password must be: %1.").arg(broken->words);
}

} // namespace carnet
