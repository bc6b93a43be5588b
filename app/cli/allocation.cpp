#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/people.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/analysis/randomisation.h"
#include "core/exchange/allocation_file.h"
#include "core/study_keys.h"
#include "ui/papers/allocation_papers.h"
#include "ui/papers/papers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <limits>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// A list as the person named it, read and checked.
struct ReadList
{
    QString name;
    AllocationFile file;
    AllocationCheck check;
    std::vector<ImportRefusal> refusals;
};

ReadList readList(const Study &study, const QString &path)
{
    ReadList list;
    const QByteArray bytes = readFile(path);
    list.name = path == u"-" ? u"-"_s : QFileInfo(path).fileName();
    list.file = readAllocationFile(bytes, path, study);
    list.refusals = list.file.refusals;
    if (!list.refusals.empty())
        return list;
    list.check = checkAllocation(study, list.file.rows);
    list.refusals = refusalsOf(list.check, bytes, path);
    return list;
}

/// Words about a list; false when it was refused.
bool sayFindings(const ReadList &list)
{
    for (const ImportRefusal &refusal : list.refusals)
        say(refusal.text());
    for (const QString &remark : list.check.remarks)
        say(remark);
    if (!list.refusals.empty())
        say(QCoreApplication::translate("Command",
                                        "Nothing was kept of the list. Refused: %1. Correct it and try again.")
                .arg(list.refusals.size()));
    return list.refusals.empty();
}

void printTotals(const Study &study, const ReadList &list)
{
    const ArmPlan plan = armPlan(study);
    const AllocationTotals &totals = list.check.totals;
    print(u"numbers: %1\nlinked: %2\n"_s.arg(totals.numbers).arg(totals.linked));
    for (int period = 0; period < plan.periods; ++period) {
        QStringList counts;
        for (std::size_t arm = 0; arm < plan.arms.size(); ++arm)
            counts << u"%1 %2"_s.arg(plan.arms[arm].code).arg(totals.perPeriod[arm][std::size_t(period)]);
        print(u"period_%1: %2\n"_s.arg(period + 1).arg(counts.join(u", "_s)));
    }
    print(u"sha256: %1\n"_s.arg(QString::fromLatin1(list.file.sha256.toHex())));
}

/// Written for its owner alone; never over a file that is there.
void writeSecret(const QString &path, const QByteArray &bytes)
{
    if (path == u"-") {
        print(bytes);
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        throw Error(Error::Kind::CannotWrite,
                    QCoreApplication::translate("Command",
                                                "The codes were made, but %1 cannot be written: %2. Make new "
                                                "ones with: carnetctl allocation envelopes")
                        .arg(path, file.errorString()));
}

void checkTargets(const Arguments &arguments)
{
    for (const char *option : {"codes", "envelopes", "receipt"}) {
        if (arguments.has(option) && arguments.value(option) != u"-" && QFileInfo::exists(arguments.value(option)))
            throw Error(Error::Kind::Exists, QCoreApplication::translate(
                                                 "Command", "%1 is there already. Nothing was done; name another file.")
                                                 .arg(arguments.value(option)));
    }
}

void writeCodes(const Study &study, const std::vector<EnvelopeCode> &codes, const Arguments &arguments)
{
    if (arguments.has("codes"))
        writeSecret(arguments.value("codes"), envelopeCodesFile(codes));
    if (arguments.has("envelopes"))
        writeSecret(arguments.value("envelopes"),
                    ui::pdfOf(ui::printoutOf(study, [&] { return ui::envelopesPaper(study, codes); }, {})));
    if (!arguments.has("codes") && !arguments.has("envelopes"))
        say(QCoreApplication::translate("Command", "The codes of the envelopes were not printed, and are kept nowhere: "
                                                   "carnetctl allocation envelopes makes new ones."));
}

int check(const QString &path, const QString &file)
{
    const auto study = openToRead(path);
    study->require(Action::KeepAllocation);
    const ReadList list = readList(*study, file);
    if (!sayFindings(list))
        return Found;
    printTotals(*study, list);
    return Done;
}

/// Why a list that is there is replaced, and who else answers for it.
Replacement wantedReplacement(const Study &study, const Arguments &arguments)
{
    if (!allocationState(study).isThere())
        return {};
    if (!arguments.has("reason") || !arguments.has("second"))
        refuse(QCoreApplication::translate("Command", "There is a list already: --reason TEXT says why it is replaced, "
                                                      "--second NAME who else answers for it."));
    const Credentials second = secondCredentials(arguments, study.path());
    return {arguments.value("reason"), second.name, second.password};
}

int importList(const QString &path, const QString &file, const Arguments &arguments)
{
    checkTargets(arguments);
    const auto study = openToWrite(path);
    study->require(Action::KeepAllocation);
    const ReadList list = readList(*study, file);
    if (!sayFindings(list))
        return Found;
    const Replacement replacement = wantedReplacement(*study, arguments);
    const UnfinishedWork unfinished;
    const AllocationSource source{list.name, list.file.sha256};
    const AllocationImport import = importAllocation(*study, list.file.rows, {}, source, replacement, progress());
    printTotals(*study, list);
    print(u"envelopes: %1\nact: %2\n"_s.arg(import.codes.size()).arg(import.act.id));
    writeCodes(*study, import.codes, arguments);
    return Done;
}

/// What is on record of the import, again; and as a paper to file.
int receipt(const QString &path, const Arguments &arguments)
{
    checkTargets(arguments);
    const auto study = openToWrite(path);
    study->require(Action::KeepAllocation);
    const AllocationReceipt receipt = allocationReceipt(*study, study->allocationSecret(credentialsFor(path).password));
    print(u"file: %1\nsha256: %2\nnumbers: %3\nenvelopes: %4\nact: %5\nat: %6\nby: %7\n"_s.arg(
        receipt.source.file, QString::fromLatin1(receipt.source.sha256.toHex()), QString::number(receipt.numbers),
        QString::number(receipt.envelopes), QString::number(receipt.act.id), receipt.act.at.toString(Qt::ISODateWithMs),
        receipt.by.name));
    if (receipt.second)
        print(u"with: %1\nreason: %2\n"_s.arg(receipt.second->name, receipt.act.reason));
    if (arguments.has("receipt"))
        ui::writeWhole(ui::pdfOf(ui::printoutOf(*study, [&] { return ui::receiptPaper(receipt); }, {})),
                       arguments.value("receipt"));
    return Done;
}

int envelopes(const QString &path, const Arguments &arguments)
{
    if (!arguments.has("codes") && !arguments.has("envelopes"))
        refuse(QCoreApplication::translate("Command", "Where to? --envelopes FILE.pdf or --codes FILE.csv."));
    if (!arguments.has("reason"))
        refuse(QCoreApplication::translate("Command", "allocation envelopes needs --reason TEXT, for the trail."));
    checkTargets(arguments);
    const auto study = openToWrite(path);
    study->require(Action::KeepAllocation);
    const UnfinishedWork unfinished;
    const QByteArray secret = study->allocationSecret(credentialsFor(path).password);
    const auto codes = renewEnvelopes(*study, secret, arguments.value("reason"), progress());
    print(u"envelopes: %1\n"_s.arg(codes.size()));
    writeCodes(*study, codes, arguments);
    return Done;
}

int share(const QString &path)
{
    const auto study = openToWrite(path);
    study->require(Action::KeepAllocation);
    const QString password = credentialsFor(path).password;
    for (const QString &account : keyHolders(*study).waiting)
        study->shareAllocationKey(account, password);
    print(u"key: %1\n"_s.arg(keyHolders(*study).holding.join(u", "_s)));
    return Done;
}

int make(const QString &path, const Arguments &arguments)
{
    bool isNumber = false;
    const quint64 seed = arguments.required("seed").toULongLong(&isNumber);
    if (!isNumber)
        refuse(QCoreApplication::translate("Command", "--seed is a whole number from 0 to %1.")
                   .arg(std::numeric_limits<quint64>::max()));
    arguments.required("n");
    const auto study = openToRead(path);
    const AllocationWish wish{seed, arguments.number("block", 1, 0, 1000), arguments.number("n", 0, 1, 20000)};
    print(makeAllocationFile(*study, wish));
    say(QCoreApplication::translate(
            "Command", "Made by %1: seed %2, block %3, %4 numbers. Write these down where nobody blinded can "
                       "read them, and import the list; it is not in the study yet.")
            .arg(QLatin1StringView(analysis::randomisationGenerator.data()))
            .arg(seed)
            .arg(wish.perBlock)
            .arg(wish.numbers));
    return Done;
}

} // namespace

int runAllocation(const Arguments &arguments)
{
    const QString what = arguments.words()[0];
    const QString path = arguments.words()[1];
    const bool wantsFile = what == u"import" || what == u"check";
    if (!wantsFile && what != u"make" && what != u"envelopes" && what != u"share" && what != u"receipt")
        refuse(QCoreApplication::translate("Command", "allocation does not know “%1”: import, check, make, envelopes, "
                                                      "receipt or share.")
                   .arg(what));
    if (wantsFile != (arguments.words().size() == 3))
        refuse(wantsFile ? QCoreApplication::translate("Command", "allocation %1 needs a file.").arg(what)
                         : QCoreApplication::translate("Command", "allocation %1 takes no file.").arg(what));
    if (what == u"check")
        return check(path, arguments.words()[2]);
    if (what == u"import")
        return importList(path, arguments.words()[2], arguments);
    if (what == u"share")
        return share(path);
    if (what == u"receipt")
        return receipt(path, arguments);
    return what == u"make" ? make(path, arguments) : envelopes(path, arguments);
}

} // namespace carnet::cli
