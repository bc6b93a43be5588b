// What the study's files, exports and trail tell about the allocation before the unblinding: nothing.
#include "core/exchange/codebook.h"
#include "core/exchange/export.h"
#include "core/study.h"
#include "core/trust/allocation.h"
#include "core/trust/code_break.h"
#include "core/trust/sealed_box.h"
#include "core/trust/unblinding.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

/// Codes and names of very different lengths that stand nowhere else, not even by chance in what is sealed.
const QStringList codes{u"QZAJQZAJ"_s, u"QZBBBBBBBBBBBBBBBBBB"_s, u"QZCJQZCJQZ"_s};
const QStringList names{u"zebrinol"_s, u"quaggamine"_s, u"okapiphen"_s};

QByteArray markedProtocol(const QByteArray &json)
{
    QJsonObject protocol = QJsonDocument::fromJson(json).object();
    QJsonArray arms;
    for (int i = 0; i < codes.size(); ++i)
        arms.append(
            QJsonObject{{u"code"_s, codes[i]}, {u"label"_s, QJsonObject{{u"en"_s, names[i]}, {u"fr"_s, names[i]}}}});
    protocol[u"arms"_s] = arms;
    QJsonArray sequences;
    const std::vector<std::array<int, 3>> orders{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (const auto &order : orders)
        sequences.append(QJsonArray{codes[order[0]], codes[order[1]], codes[order[2]]});
    protocol[u"sequences"_s] = sequences;
    return QJsonDocument(protocol).toJson(QJsonDocument::Compact);
}

/// A study of 24 randomised patients on the marked protocol.
struct MarkedStudy
{
    MarkedStudy()
        : path(folder.filePath(u"study.carnet"_s))
        , secret(32, 'k')
    {
        Study::NewStudy wish = test::ketapain();
        wish.protocol = markedProtocol(wish.protocol);
        study = Study::create(path, wish, test::fixedClock());
        const Occasion visit = Occasion::visit(study->protocol().visitIndex(u"V1"));
        std::vector<Datum> data;
        for (int number = 1; number <= 24; ++number)
            data.push_back({{patient(number), visit, u"random_no"_s}, number});
        study->record(data);
    }

    static QString patient(int number) { return u"KP-%1"_s.arg(number, 3, 10, QLatin1Char('0')); }

    std::vector<AllocationRow> list() const
    {
        const ArmPlan plan = armPlan(*study);
        std::vector<AllocationRow> rows;
        for (int number = 1; number <= 24; ++number)
            rows.push_back({number, (number - 1) / 6 + 1, {}, plan.sequences[std::size_t(number * 5 % 6)], {}, number});
        return rows;
    }

    QTemporaryDir folder;
    QString path;
    QByteArray secret;
    std::unique_ptr<Study> study;
};

/// How often any arm, arm name or sequence stands in these bytes.
qsizetype tellTales(const QByteArray &bytes)
{
    qsizetype found = 0;
    for (const QString &word : QStringList(codes + names))
        found += bytes.count(word.toUtf8());
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST(Leaks, TheStudyAndItsBackupTellNoMoreThanTheProtocolDid)
{
    MarkedStudy marked;
    const qsizetype ofTheProtocol = tellTales(contentOf(marked.path));
    EXPECT_GT(ofTheProtocol, 0); // what the protocol says is there: the search finds what it looks for
    const AllocationImport import = importAllocation(*marked.study, marked.list(), publicKeyOf(marked.secret));
    breakCode(*marked.study, {.patient = u"KP-005"_s,
                              .period = 2,
                              .why = BreakReason::Pregnancy,
                              .reason = u"pregnancy found at the visit"_s,
                              .whoNeedsToKnow = {},
                              .envelopeCode = import.codes[13].code,
                              .secret = {}});
    viewAllocationRow(*marked.study, 7, marked.secret, u"preparation sheet"_s);
    EXPECT_EQ(tellTales(contentOf(marked.path)), ofTheProtocol);
    EXPECT_FALSE(QFile::exists(marked.path + u"-journal"_s) && !contentOf(marked.path + u"-journal"_s).isEmpty());
    EXPECT_EQ(tellTales(contentOf(marked.study->backup(marked.folder.filePath(u"backups"_s)))), ofTheProtocol);
    for (const EnvelopeCode &each : import.codes)
        EXPECT_EQ(contentOf(marked.path).count(each.code.toLatin1()), 0);
}

TEST(Leaks, NoFileOfAnExportNorTheTrailNamesAnArm)
{
    MarkedStudy marked;
    importAllocation(*marked.study, marked.list(), publicKeyOf(marked.secret));
    for (const ExportProfile profile : {ExportProfile::Statistics, ExportProfile::ExcelFrench}) {
        const QString folder = marked.folder.filePath(code(profile));
        exportBundle(*marked.study, folder, {.profile = profile, .progress = {}});
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            EXPECT_EQ(tellTales(contentOf(file)), 0) << file.toStdString();
            ++read;
        }
        EXPECT_GT(read, 10);
    }
    const QByteArray trail = QByteArray::fromStdString(auditCsv(*marked.study));
    EXPECT_EQ(tellTales(trail), 0);
    EXPECT_EQ(trail.count("[sealed]"), 24 + 72);
    const QString box = marked.study->value({{}, Occasion::row(List::Allocation, 1), u"alloc_box"_s}).text();
    EXPECT_FALSE(trail.contains(box.toLatin1()));
}

TEST(Leaks, NoValueOfTheRecordNamesAnArm)
{
    MarkedStudy marked;
    importAllocation(*marked.study, marked.list(), publicKeyOf(marked.secret));
    QByteArray said;
    marked.study->forEachChange([&said](const Act &act, const Change *change) {
        said += act.reason.toUtf8() + act.note.toUtf8();
        if (change)
            said += change->datum.value.text().toUtf8() + ' ';
    });
    EXPECT_EQ(tellTales(said), 0);
}

TEST(Leaks, BoxesAreOfOneLengthAndTheirOrderSaysNothing)
{
    MarkedStudy marked;
    auto rows = marked.list();
    std::ranges::sort(rows, {}, &AllocationRow::sequence); // the file is sorted by arm
    importAllocation(*marked.study, rows, publicKeyOf(marked.secret));
    std::set<qsizetype> lengths;
    int lastNumber = 0;
    for (int row = 1; row <= 24; ++row) {
        const Occasion occasion = Occasion::row(List::Allocation, row);
        lengths.insert(marked.study->value({{}, occasion, u"alloc_box"_s}).text().size());
        const int number = marked.study->value({{}, occasion, u"alloc_number"_s}).text().toInt();
        EXPECT_GT(number, lastNumber);
        lastNumber = number;
    }
    EXPECT_EQ(lengths.size(), 1U);
    lengths.clear();
    for (int row = 1; row <= 72; ++row)
        lengths.insert(marked.study->value({{}, Occasion::row(List::Envelope, row), u"envelope_box"_s}).text().size());
    EXPECT_EQ(lengths.size(), 1U);
}

TEST(Leaks, TheFileOfTheListIsSealedToo)
{
    std::set<qsizetype> lengths;
    for (const QString &name : {u"seed-20150001.csv"_s, QString(500, u'é')}) {
        MarkedStudy marked;
        const QByteArray digest = QByteArray::fromHex("00112233445566778899aabbccddeeff") + QByteArray(16, 'd');
        importAllocation(*marked.study, marked.list(), publicKeyOf(marked.secret), {name, digest});
        const QByteArray study = contentOf(marked.path);
        const QByteArray trail = QByteArray::fromStdString(auditCsv(*marked.study));
        for (const QByteArray &told : {name.left(17).toUtf8(), digest, digest.toHex(), digest.toBase64()})
            EXPECT_FALSE(study.contains(told) || trail.contains(told)) << told.toStdString();
        EXPECT_EQ(trail.count("[sealed]"), 24 + 72 + 1);
        const AllocationReceipt receipt = allocationReceipt(*marked.study, marked.secret);
        EXPECT_EQ(receipt.source.sha256, digest);
        EXPECT_TRUE(name.startsWith(receipt.source.file) && !receipt.source.file.isEmpty());
        lengths.insert(marked.study->value(sourceKey()).text().size());
    }
    EXPECT_EQ(lengths.size(), 1U);
}

TEST(Leaks, EqualTreatmentsMakeUnequalBoxes)
{
    MarkedStudy marked;
    importAllocation(*marked.study, marked.list(), publicKeyOf(marked.secret));
    std::set<QString> boxes;
    for (int row = 1; row <= 24; ++row)
        boxes.insert(marked.study->value({{}, Occasion::row(List::Allocation, row), u"alloc_box"_s}).text());
    for (int row = 1; row <= 72; ++row)
        boxes.insert(marked.study->value({{}, Occasion::row(List::Envelope, row), u"envelope_box"_s}).text());
    EXPECT_EQ(boxes.size(), 96U);
}

TEST(Leaks, AfterTheUnblindingTheExportNamesTreatmentAndSequence)
{
    MarkedStudy marked;
    const Occasion first = Occasion::visit(marked.study->protocol().visitIndex(u"V1"));
    marked.study->record({{{u"KP-002"_s, first, u"visit_date"_s}, u"2018-05-25"_s}});
    importAllocation(*marked.study, marked.list(), publicKeyOf(marked.secret));
    const auto allDone = [](const Study &, const Progress &) { return UnblindingFinding{true, {}, {}}; };
    unblind(*marked.study, {u"bea"_s, {}, Role::Pharmacist, true}, marked.secret, {},
            {{UnblindingStep::What::Locked, allDone}});
    const QString folder = marked.folder.filePath(u"after"_s);
    exportBundle(*marked.study, folder);
    const QByteArray periods = contentOf(folder + u"/periods.csv"_s);
    EXPECT_TRUE(periods.startsWith("patient_id,period,infusion_date,planned_date,window_low,window_high,"
                                   "days_since_previous,random_no,treatment,sequence\n"));
    const AllocationRow given = marked.list()[1];
    EXPECT_THAT(periods.toStdString(),
                testing::HasSubstr(u",2,%1,%2\n"_s.arg(given.treatments[0], given.sequence()).toStdString()));
    EXPECT_THAT(contentOf(folder + u"/codelists.csv"_s).toStdString(), testing::HasSubstr("arm,QZAJQZAJ,zebrinol"));
    EXPECT_THAT(contentOf(folder + u"/manifest.json"_s).toStdString(), testing::HasSubstr("\"blinded\": false"));
    EXPECT_THAT(contentOf(folder + u"/README.txt"_s).toStdString(), testing::HasSubstr("unblinded"));
}

} // namespace
} // namespace carnet
