#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/export.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// Which acts are wanted; empty and invalid mean all.
struct AuditFilter
{
    QString kind;
    QDate since;

    bool wants(const Act &act) const
    {
        // The day it was where the act was done.
        const QDate day = act.at.toOffsetFromUtc(act.utcOffsetMinutes * 60).date();
        return (kind.isEmpty() || act.kind == kind) && (!since.isValid() || day >= since);
    }
};

AuditFilter filterOf(const Arguments &arguments)
{
    AuditFilter filter;
    filter.kind = arguments.value("kind");
    checkActKind(filter.kind);
    if (arguments.has("since")) {
        filter.since = QDate::fromString(arguments.value("since"), Qt::ISODate);
        if (!filter.since.isValid()) {
            throw Error(
                Error::Kind::WrongUse,
                QCoreApplication::translate("Command", "--since is a date such as 2018-06-15 (YYYY-MM-DD), not “%1”.")
                    .arg(arguments.value("since")));
        }
    }
    return filter;
}

} // namespace

void checkActKind(const QString &kind)
{
    if (kind.isEmpty() || actKindFromCode(kind))
        return;
    QStringList kinds;
    for (int each = 0; each <= int(ActKind::Setup); ++each)
        kinds += code(ActKind(each));
    throw Error(
        Error::Kind::WrongUse,
        QCoreApplication::translate("Command", "There is no kind “%1”. Kinds: %2.").arg(kind, kinds.join(u", "_s)));
}

int runAudit(const Arguments &arguments)
{
    const AuditFilter filter = filterOf(arguments);
    const QString patient = arguments.value("patient");
    const auto study = openToRead(arguments.words().first());
    study->require(Action::SeeOwnTrail);
    checkPatient(*study, patient);
    const QString only = study->may(Action::SeeTrail) ? QString() : study->user();
    const std::string csv = auditCsv(
        *study, patient, [&](const Act &act) { return filter.wants(act) && (only.isEmpty() || act.by == only); });
    print(QByteArray::fromRawData(csv.data(), qsizetype(csv.size())));
    return Done;
}

} // namespace carnet::cli
