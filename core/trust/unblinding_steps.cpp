// What must be done before treatments are opened, as the record says it.
#include "core/patients/queries.h"
#include "core/study.h"
#include "core/trust/allocation.h"
#include "core/trust/population.h"
#include "core/trust/unblinding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Unblinding)
};

constexpr int actsOfADay = 20000; // more than anybody does after the last backup

QString text(const Study &study, const QString &patient, const QString &item)
{
    return study.value({patient, Occasion::patient(), item}).text();
}

/// "KP-003, KP-007 and 4 more"
QString listed(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    if (names.size() <= shown)
        return names.join(u", "_s);
    return Say::tr("%1 and %n more", "a list of patients", int(names.size() - shown))
        .arg(names.first(shown).join(u", "_s));
}

UnblindingFinding missing(const QString &found, const QStringList &patients = {})
{
    return {false, found, patients.value(0)};
}

UnblindingFinding allocation(const Study &study, const Progress &)
{
    const AllocationState state = allocationState(study);
    if (!state.isThere())
        return missing(Say::tr("there is no list: the pharmacist imports it"));
    const AllocationLinks links = allocationLinks(study);
    if (!links.conflicts.isEmpty())
        return missing(links.conflicts.first());
    if (links.numbers.empty())
        return missing(Say::tr("no patient has a randomisation number"));
    std::vector<int> numbers;
    for (int row = 1, end = study.nextRow(List::Allocation, {}); row < end; ++row)
        numbers.push_back(study.value({{}, Occasion::row(List::Allocation, row), u"alloc_number"_s}).text().toInt());
    QStringList without;
    for (const auto &[patient, number] : links.numbers) {
        if (std::ranges::find(numbers, number) == numbers.end())
            without << patient;
    }
    if (!without.isEmpty())
        return missing(Say::tr("no number in the list: %1").arg(listed(without)), without);
    return {true, Say::tr("%n patients", nullptr, int(links.numbers.size())), {}};
}

UnblindingFinding fixedPopulation(const Study &study, const Progress &)
{
    const Population fixed = population(study);
    if (!fixed.isFixed())
        return missing(Say::tr("not fixed yet: the data manager fixes it"));
    if (!fixed.later.isEmpty())
        return missing(Say::tr("randomised after it was fixed: %1").arg(listed(fixed.later)));
    const int all = int(fixed.patients.size() + fixed.leftOut.size());
    const QString found = Say::tr("%1 of %n randomised patients", nullptr, all).arg(fixed.patients.size());
    return {true, fixed.leftOut.isEmpty() ? found : Say::tr("%1; left out: %2").arg(found, listed(fixed.leftOut)), {}};
}

UnblindingFinding locked(const Study &study, const Progress &)
{
    if (text(study, {}, u"study_lock"_s) == u"locked")
        return {true, Say::tr("the study is locked"), {}};
    QStringList open;
    for (const QString &patient : study.patients()) {
        if (text(study, patient, u"patient_lock"_s) != u"locked")
            open << patient;
    }
    if (open.isEmpty())
        return {true, Say::tr("%n patients", nullptr, int(study.patients().size())), {}};
    return missing(Say::tr("not locked: %1").arg(listed(open)), open);
}

UnblindingFinding noQueries(const Study &study, const Progress &)
{
    QStringList patients;
    int open = 0;
    for (const Query &query : queries(study)) {
        if (!query.isOpen())
            continue;
        ++open;
        patients << query.about.patient;
    }
    if (open == 0)
        return {true, Say::tr("none", "open query"), {}};
    return missing(Say::tr("%n open", "queries", open), patients);
}

/// The last act that changed what a patient's signature covers.
qint64 lastChange(const Study &study, const QString &patient)
{
    qint64 last = 0;
    study.forEachChange(
        [&](const Act &act, const Change *change) {
            const ItemPlace *place = change ? study.dictionary().place(change->datum.key.item) : nullptr;
            if (place && !place->workflow && place->level != u"query")
                last = act.id;
        },
        patient);
    return last;
}

/// The last act that a signature of the whole patient covers; 0 when there is none.
qint64 signedUpTo(const Study &study, const QString &patient)
{
    qint64 last = 0;
    for (int row = 1, end = study.nextRow(List::Signature, patient); row < end; ++row) {
        const Occasion occasion = Occasion::row(List::Signature, row);
        if (study.value({patient, occasion, u"sig_about"_s}).text() == u"-")
            last = std::max(last, qint64(study.value({patient, occasion, u"sig_last_act"_s}).number().value_or(0)));
    }
    return last;
}

UnblindingFinding signatures(const Study &study, const Progress &)
{
    QStringList without;
    QStringList broken;
    for (const QString &patient : study.patients()) {
        const qint64 upTo = signedUpTo(study, patient);
        if (upTo == 0)
            without << patient;
        else if (lastChange(study, patient) > upTo)
            broken << patient;
    }
    if (!without.isEmpty())
        return missing(Say::tr("not signed: %1").arg(listed(without)), without);
    if (!broken.isEmpty())
        return missing(Say::tr("changed after the signature: %1").arg(listed(broken)), broken);
    return {true, Say::tr("%n patients", nullptr, int(study.patients().size())), {}};
}

UnblindingFinding seals(const Study &study, const Progress &progress)
{
    const Verification proof = study.verify(progress);
    if (!proof.ok())
        return missing(proof.firstProblem);
    return {true, Say::tr("%Ln acts verified", nullptr, int(proof.acts)), {}};
}

UnblindingFinding backup(const Study &study, const Progress &)
{
    for (const Act &act : study.recentActs(actsOfADay)) {
        const QDateTime at = act.at.toLocalTime();
        if (act.kind == code(ActKind::Backup) && at.date() == study.today())
            return {true, Say::tr("at %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat)), {}};
    }
    return missing(Say::tr("none of today"));
}

} // namespace

UnblindingChecks unblindingChecks()
{
    using What = UnblindingStep::What;
    return {{What::Allocation, allocation}, {What::Population, fixedPopulation}, {What::Locked, locked},
            {What::Queries, noQueries},     {What::Signatures, signatures},      {What::Seals, seals},
            {What::Backup, backup}};
}

} // namespace carnet
