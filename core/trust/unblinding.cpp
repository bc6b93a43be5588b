#include "core/trust/unblinding.h"

#include "core/study.h"
#include "core/study_second.h"
#include "core/trust/allocation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Unblinding)
};

const DatumKey unblindedKey{{}, Occasion::patient(), u"study_unblinded"_s};

QString title(UnblindingStep::What what)
{
    using What = UnblindingStep::What;
    switch (what) {
    case What::Allocation: return Say::tr("The allocation list has every randomised patient");
    case What::Population: return Say::tr("The population of the analysis is fixed");
    case What::Locked: return Say::tr("All data are locked");
    case What::Queries: return Say::tr("No query is open");
    case What::Signatures: return Say::tr("Every patient is signed");
    case What::Seals: return Say::tr("The seals are unbroken");
    case What::Backup: return Say::tr("A backup was made today");
    }
    return {};
}

bool holdsKey(const Person &person)
{
    return person.holdsKey || person.roles.testFlag(Role::Pharmacist);
}

} // namespace

QString obstacle(const Person &first, const Person &second)
{
    if (first.name == second.name)
        return Say::tr("Two people are wanted: somebody else than %1 must give a password as well.").arg(first.name);
    for (const Person &person : {first, second}) {
        if (!may(person.roles, Action::Unblind))
            return Say::tr("The account %1 (%2) may not take part: a data manager, a statistician or a pharmacist may.")
                .arg(person.name, words(person.roles));
    }
    if (!holdsKey(first) && !holdsKey(second))
        return Say::tr("Neither %1 nor %2 holds the key of the allocation list.").arg(first.name, second.name);
    return {};
}

std::vector<UnblindingStep> unblindingSteps(const Study &study, const Progress &progress,
                                            const UnblindingChecks &checks)
{
    std::vector<UnblindingStep> steps;
    for (const auto &[what, check] : checks) {
        report(progress, title(what), qint64(steps.size()), qint64(checks.size()));
        UnblindingFinding finding = check(study, progress);
        steps.push_back({what, title(what), finding.found, finding.isDone, finding.patient});
    }
    return steps;
}

Unblinding unblind(Study &study, const Person &second, const QByteArray &secret, const Progress &progress,
                   const UnblindingChecks &checks)
{
    study.require(Action::Unblind);
    if (study.isUnblinded())
        throw Error(Error::Kind::Refused,
                    Say::tr("The study is unblinded already, since %1.").arg(study.value(unblindedKey).text()));
    if (const QString against = obstacle(study.person(), second); !against.isEmpty())
        throw Error(Error::Kind::NotAllowed, Say::tr("%1 Nothing was opened.").arg(against));
    Unblinding done;
    done.first = study.person();
    done.second = second;
    done.steps = unblindingSteps(study, progress, checks);
    for (const UnblindingStep &step : done.steps) {
        if (!step.isDone)
            throw Error(Error::Kind::Refused,
                        Say::tr("It is too early, and nothing was opened. %1: %2").arg(step.title, step.found));
    }

    ActDraft draft;
    draft.kind = ActKind::Unblind;
    draft.note = noteOfSecond(second);
    draft.progress = progress;
    done.at = study.now().toUTC().toString(Qt::ISODate);
    draft.data.push_back({unblindedKey, done.at});
    done.numbers = allocationState(study).numbers;
    for (const auto &[patient, number] : allocationLinks(study).numbers) {
        const AllocationRow row = openAllocationRow(study, number, secret);
        draft.data.push_back({{patient, Occasion::patient(), u"sequence"_s}, row.sequence()});
        for (int period = 1; period <= row.treatments.size(); ++period)
            draft.data.push_back({{patient, Occasion::period(period), u"treatment"_s}, row.treatments[period - 1]});
        ++done.patients;
    }
    done.act = study.record(std::move(draft));
    return done;
}

Unblinding recordedUnblinding(const Study &study)
{
    const auto history = study.history(unblindedKey);
    if (history.empty())
        throw Error(Error::Kind::Refused, Say::tr("The study is blinded."));
    Unblinding recorded;
    recorded.at = history.back().after.text();
    for (Act &act : study.recentActs(int(study.lastAct() - history.back().act) + 1)) {
        if (act.id == history.back().act)
            recorded.act = std::move(act);
    }
    recorded.first = personNamed(study, recorded.act.by, recorded.act.role);
    recorded.second = secondInNote(study, recorded.act.note).value_or(Person());
    recorded.patients = int(treatments(study).size());
    recorded.numbers = allocationState(study).numbers;
    return recorded;
}

QDateTime unblindedAt(const Study &study)
{
    return QDateTime::fromString(study.value(unblindedKey).text(), Qt::ISODate);
}

std::map<QString, QStringList> treatments(const Study &study)
{
    std::map<QString, QStringList> all;
    if (!study.isUnblinded())
        return all;
    const int periods = std::max(1, study.protocol().periods);
    for (const QString &patient : study.patients()) {
        QStringList own;
        for (int period = 1; period <= periods; ++period)
            own << study.value({patient, Occasion::period(period), u"treatment"_s}).text();
        if (std::ranges::any_of(own, [](const QString &code) { return !code.isEmpty(); }))
            all.emplace(patient, own);
    }
    return all;
}

} // namespace carnet
