#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/people.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/study_second.h"
#include "core/trust/allocation.h"
#include "core/trust/code_break.h"
#include "core/trust/unblinding.h"
#include "ui/papers/allocation_papers.h"
#include "ui/papers/papers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

QString firstLineOf(const QString &path)
{
    return QString::fromUtf8(readFile(path)).section(u'\n', 0, 0).trimmed();
}

/// One patient, one period: the code of the envelope, or the pharmacist's key.
int breakOne(const Arguments &arguments)
{
    const QString path = arguments.words().first();
    const auto study = openToWrite(path);
    study->require(Action::BreakCode);
    CodeBreakWish wish;
    wish.patient = arguments.required("patient");
    checkPatient(*study, wish.patient);
    wish.period = arguments.number("period", 0, 1, armPlan(*study).periods);
    if (wish.period == 0)
        refuse(QCoreApplication::translate("Command", "Which period? --period K."));
    wish.reason = arguments.required("reason");
    wish.whoNeedsToKnow = arguments.value("told");
    if (arguments.has("code-file"))
        wish.envelopeCode = firstLineOf(arguments.value("code-file"));
    else if (study->may(Action::KeepAllocation))
        wish.secret = study->allocationSecret(credentialsFor(path).password);
    else
        refuse(QCoreApplication::translate("Command", "The code of the sealed envelope is wanted: --code-file FILE, in "
                                                      "its first line; - is standard input."));
    const BrokenCode broken = breakCode(*study, wish);
    const QString language = QLocale().name().left(2);
    print(u"act: %1\npatient: %2\nperiod: %3\nrandom_no: %4\ntreatment: %5\nlabel: %6\n"_s.arg(
        QString::number(broken.act.id), broken.patient, QString::number(broken.period), QString::number(broken.number),
        broken.treatment, broken.label.in(language)));
    say(QCoreApplication::translate("Command",
                                    "The code break is on record; the treatment is kept nowhere. Phone the data "
                                    "manager and the sponsor."));
    return Done;
}

void writeCertificate(const Study &study, const Unblinding &done, const QString &path)
{
    ui::writeWhole(ui::pdfOf(ui::printoutOf(study, [&] { return ui::unblindingCertificate(study, done); }, {})), path);
}

/// The whole study, for good, by two people.
int unblindAll(const Arguments &arguments)
{
    const QString path = arguments.words().first();
    if (arguments.has("certificate") && QFileInfo::exists(arguments.value("certificate")))
        throw Error(Error::Kind::Exists,
                    QCoreApplication::translate("Command", "%1 is there already. Nothing was done; name another file.")
                        .arg(arguments.value("certificate")));
    const auto study = openToWrite(path);
    study->require(Action::Unblind);
    const Credentials other = secondCredentials(arguments, path);
    const Person second = secondPerson(*study, other);
    if (const QString against = obstacle(study->person(), second); !against.isEmpty())
        throw Error(Error::Kind::NotAllowed, against);
    const UnfinishedWork unfinished;
    const std::vector<UnblindingStep> steps = unblindingSteps(*study, progress());
    bool isReady = true;
    for (const UnblindingStep &step : steps) {
        isReady = isReady && step.isDone;
        say(u"%1 %2: %3"_s.arg(step.isDone ? u"✓"_s : u"✗"_s, step.title, step.found));
    }
    if (!isReady) {
        say(QCoreApplication::translate("Command", "It is too early: nothing was opened."));
        return Found;
    }
    const QByteArray secret =
        study->holdsAllocationKey()
            ? study->allocationSecret(credentialsFor(path).password)
            : Study::open(path, Study::Access::ReadOnly, systemClock, other)->allocationSecret(other.password);
    const Unblinding done = unblind(*study, second, secret, progress());
    print(u"act: %1\nunblinded_at: %2\npatients: %3\nfirst: %4\nsecond: %5\n"_s.arg(
        QString::number(done.act.id), done.at, QString::number(done.patients), done.first.name, done.second.name));
    if (arguments.has("certificate"))
        writeCertificate(*study, done, arguments.value("certificate"));
    return Done;
}

} // namespace

int runUnblind(const Arguments &arguments)
{
    const bool isOfOne = arguments.has("patient") || arguments.has("period");
    if (isOfOne && arguments.has("second"))
        refuse(QCoreApplication::translate("Command",
                                           "--patient breaks the code of one, --second unblinds all: not both."));
    return isOfOne ? breakOne(arguments) : unblindAll(arguments);
}

} // namespace carnet::cli
