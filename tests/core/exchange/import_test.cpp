#include "core/exchange/import.h"

#include "core/domain/error.h"
#include "tests/support/support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

const QString finished = test::testDataPath(u"trial"_s);

struct Import : testing::Test
{
    test::StudyFixture fixture;
    Study &study = *fixture.study;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(fixture.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Imports files; the refusals without the folder, one a line.
    QString refusals(const QStringList &paths)
    {
        const ImportPlan plan = readImport(study, paths);
        QStringList lines;
        for (const ImportRefusal &refusal : plan.refusals)
            lines.push_back(refusal.text().remove(fixture.folder.path() + u'/'));
        if (plan.accepted())
            applyImport(study, plan);
        return lines.join(u'\n');
    }

    QString refusals(const QString &name, const QByteArray &bytes) { return refusals({write(name, bytes)}); }
};

/// Everything that a study says, as text.
QString state(const Study &study)
{
    QString text;
    study.forEachDatum([&](const Datum &datum) {
        text += datum.key.patient + u'|' + QString::number(datum.key.occasion.packed()) + u'|' + datum.key.item + u'|' +
                datum.value.text() + u'|' + (datum.value.missing ? code(*datum.value.missing) : QString()) + u'\n';
    });
    study.forEachSeries([&](const SeriesView &series) {
        text += *series.patient + u'|' + QString::number(series.period) + u'|' + *series.measure;
        for (const Cell cell : series.cells)
            text += u'|' + QString::number(cell);
        text += u'\n';
    });
    return text;
}

} // namespace

TEST_F(Import, TakesTheWholeSyntheticTrialInOneAct)
{
    const ImportPlan plan = readImport(study, {finished});
    ASSERT_TRUE(plan.accepted()) << (plan.refusals.empty() ? "" : plan.refusals.front().text().toStdString());
    EXPECT_EQ(plan.newPatients, 20);
    ASSERT_EQ(plan.files.size(), 6u);
    EXPECT_EQ(plan.files[0].name, u"patients.csv"_s);
    EXPECT_EQ(plan.files[2].name, u"diary.csv"_s);
    EXPECT_EQ(plan.files[2].rows, 2160);
    EXPECT_EQ(plan.files[3].values, 12344);
    EXPECT_EQ(study.patients().size(), 0); // nothing yet
    const Act act = applyImport(study, plan);
    EXPECT_EQ(act.kind, u"import"_s);
    QByteArray sums;
    for (const ImportedFile &file : plan.files) {
        QFile csv(file.path);
        ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
        sums += QCryptographicHash::hash(csv.readAll(), QCryptographicHash::Blake2b_256).toHex() + "  " +
                file.name.toUtf8() + '\n';
    }
    EXPECT_EQ(
        act.note,
        u"patients.csv visits.csv diary.csv responses.csv adverse_events.csv conmeds.csv; b2sum -l 256 of their b2sum: "_s +
            QString::fromLatin1(QCryptographicHash::hash(sums, QCryptographicHash::Blake2b_256).toHex()));
    EXPECT_EQ(study.patients().size(), 20);
    EXPECT_EQ(study.facts().data, plan.newValues);
    const Series average = study.series(u"KP-001"_s, 1, u"average"_s);
    EXPECT_EQ(average.at(0), 90);
    EXPECT_EQ(average.at(3), 100);
    EXPECT_EQ(study.value({u"KP-001"_s, Occasion::visit(study.protocol().visitIndex(u"V2")), u"visit_date"_s}),
              Value(u"2016-01-01"_s));
    EXPECT_EQ(study.value({u"KP-004"_s, Occasion::row(List::AdverseEvent, 2), u"ae_term"_s}), Value(u"headache"_s));
    EXPECT_TRUE(study.verify().ok()) << study.verify().firstProblem.toStdString();
}

TEST_F(Import, FindsNothingToDoTheSecondTime)
{
    applyImport(study, readImport(study, {finished}));
    const qint64 acts = study.lastAct();
    const ImportPlan again = readImport(study, {finished});
    ASSERT_TRUE(again.accepted());
    EXPECT_TRUE(again.changesNothing());
    EXPECT_EQ(applyImport(study, again).id, 0);
    EXPECT_EQ(study.lastAct(), acts);
}

TEST_F(Import, ReplacesADifferentValueOnlyWhenAskedWithAReason)
{
    const QByteArray header = "patient_id,period,day,date,avg\n";
    EXPECT_EQ(refusals(u"diary.csv"_s, header + "KP-001,1,0,2018-01-01,7\n"), QString());
    const QString path = write(u"diary.csv"_s, header + "KP-001,1,0,2018-01-01,8\n");
    EXPECT_EQ(
        refusals({path}),
        u"diary.csv:2:5: avg: the study holds “7”, the file “8”; to replace it, import with --replace and a reason"_s);
    EXPECT_THROW(readImport(study, {path}, {true, u"  "_s, {}}), Error);
    const ImportPlan plan = readImport(study, {path}, {true, u"Typing error in the file"_s, {}});
    ASSERT_TRUE(plan.accepted());
    EXPECT_EQ(plan.replacedValues, 1);
    EXPECT_EQ(applyImport(study, plan).reason, u"Typing error in the file"_s);
    EXPECT_EQ(study.series(u"KP-001"_s, 1, u"average"_s).at(0), 80);
}

TEST_F(Import, FindsTheInfusionDateInADiaryAlone)
{
    EXPECT_EQ(refusals(u"diary.csv"_s,
                       "patient_id;period;day;date;avg\r\nKP-001;2;5;06/01/2018;7\r\nKP-001;2;7;2018-01-08;7,0\r\n"),
              QString());
    EXPECT_EQ(study.value({u"KP-001"_s, Occasion::visit(study.protocol().visitIndex(u"V2")), u"visit_date"_s}),
              Value(u"2018-01-01"_s));
    EXPECT_EQ(study.series(u"KP-001"_s, 2, u"average"_s).at(7), 70);
}

TEST_F(Import, ReadsMissingReasonsForTheRowAndForEachMeasure)
{
    EXPECT_EQ(refusals(u"diary.csv"_s, "patient_id,period,day,avg,max,night,missing_reason,max_missing,note\n"
                                       "KP-001,1,1,,,3,ND,ILL,\"a, \"\"b\"\"\"\nKP-001,1,2,4,,,,,\n"),
              QString());
    EXPECT_EQ(study.series(u"KP-001"_s, 1, u"average"_s).at(1), cellOf(Missing::NotDone));
    EXPECT_EQ(study.series(u"KP-001"_s, 1, u"maximum"_s).at(1), cellOf(Missing::Illegible));
    EXPECT_EQ(study.series(u"KP-001"_s, 1, u"maximum"_s).at(2), emptyCell);
    EXPECT_EQ(study.value({u"KP-001"_s, Occasion::day(1, 1), u"diary_note"_s}), Value(u"a, \"b\""_s));
}

TEST_F(Import, RecognisesNamedFilesByTheirHeader)
{
    const QString strange =
        write(u"export (3).txt"_s, "visit,item,value,instrument,patient_id\nV0,bpi_5,6,bpi,KP-001\n");
    const ImportPlan plan = readImport(study, {strange});
    ASSERT_TRUE(plan.accepted());
    EXPECT_EQ(plan.files[0].name, u"responses.csv"_s);
}

TEST_F(Import, KeepsNothingOfAnAllocationList)
{
    const QString path =
        write(u"list.csv"_s, "random_no,block,patient_id,sequence,treatment_1,treatment_2,treatment_3,randomised_on\n"
                             "1,1,KP-001,P-KM-K,P,KM,K,2015-11-24\n2,1,,K-P-KM,K,P,KM,\n");
    const ImportPlan plan = readImport(study, {path});
    ASSERT_TRUE(plan.accepted());
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_EQ(plan.newPatients, 0);
    ASSERT_EQ(plan.notes.size(), 1);
    EXPECT_TRUE(plan.notes[0].contains(u"Nothing of the list was stored"));
    EXPECT_EQ(applyImport(study, plan).id, 0);

    write(u"allocation.csv"_s, "anything\n");
    write(u"visits.csv"_s, "patient_id,visit,date\nKP-001,V0,2018-01-01\n");
    const ImportPlan folder = readImport(study, {fixture.folder.path()});
    EXPECT_TRUE(folder.accepted());
    EXPECT_TRUE(folder.notes.join(u' ').contains(u"allocation.csv was passed over"));
}

TEST_F(Import, TakesPatientsOnlyFromPatientsCsvOnceItIsThere)
{
    write(u"patients.csv"_s, "patient_id,sex\nKP-001,M\n");
    write(u"diary.csv"_s, "patient_id,period,day,avg\nKP-001,1,0,7\nKP-002,1,0,7\n");
    const QString unknown = u"“KP-002” is not a patient of this study; add the patient to patients.csv"_s;
    EXPECT_EQ(refusals({fixture.folder.path()}), u"diary.csv:3:1: patient_id: "_s + unknown);
    EXPECT_EQ(refusals({fixture.file(u"patients.csv"_s)}), QString());
    EXPECT_EQ(refusals({fixture.file(u"diary.csv"_s)}), u"diary.csv:3:1: patient_id: "_s + unknown);
}

TEST_F(Import, RefusesAFolderWithoutAnyFileOfAStudy)
{
    write(u"notes.csv"_s, "a,b\n");
    const ImportPlan plan = readImport(study, {fixture.folder.path()});
    ASSERT_EQ(plan.refusals.size(), 1u);
    EXPECT_EQ(
        plan.refusals[0].text(),
        fixture.folder.path() +
            u":1:1: the folder holds no file of a study; wanted is one of: patients.csv, allocation.csv, "
            "visits.csv, diary.csv, responses.csv, adverse_events.csv, conmeds.csv, rescue.csv, forms.csv, deviations.csv"_s);
    EXPECT_TRUE(plan.notes.join(u' ').contains(u"notes.csv was passed over"));
}

TEST_F(Import, RefusesTwoFilesOfOneKind)
{
    const QByteArray bytes = "patient_id,period,day,avg\nKP-001,1,0,7\n";
    const QString text = refusals({write(u"a.csv"_s, bytes), write(u"b.csv"_s, bytes)});
    EXPECT_TRUE(text.startsWith(u"b.csv:1:1: ")) << text.toStdString();
}

TEST_F(Import, CountsMoreRefusalsThanItKeeps)
{
    QByteArray bytes = "patient_id,period,day,avg\n";
    for (int day = 0; day < 500; ++day)
        bytes += "KP-001,1," + QByteArray::number(day) + ",11\n";
    const ImportPlan plan = readImport(study, {write(u"diary.csv"_s, bytes)});
    EXPECT_EQ(plan.refused, 500);
    EXPECT_EQ(int(plan.refusals.size()), ImportPlan::maximumRefusals);
}

TEST_F(Import, SaysThatAFileIsNotThere)
{
    try {
        readImport(study, {fixture.file(u"none.csv"_s)});
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::NotFound);
    }
}

TEST_F(Import, LeavesNothingWhenItIsStopped)
{
    ImportOptions options;
    options.progress = [](const QString &, qint64, qint64) { return false; };
    EXPECT_THROW(readImport(study, {finished}, options), Error);
    EXPECT_EQ(state(study), QString());
}

namespace {

/// The first lines of each file of the synthetic trial.
QHash<QString, QByteArray> firstLines(int count)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : QDir(finished).entryList({u"*.csv"_s})) {
        const QByteArray bytes = test::testData(u"trial/"_s + name);
        qsizetype end = 0;
        for (int line = 0; line < count && end >= 0; ++line)
            end = bytes.indexOf('\n', end) + 1;
        files[name] = bytes.left(end);
    }
    return files;
}

/// Changes a few bytes as a bad disk, a bad program or a bad day would; half the time only one digit for another.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    constexpr char interesting[] = {'\0', '"', ',', ';', '\n', '\r', '9', '-', '/', '\xff', '\xe9', ' '};
    const auto below = [&](qsizetype limit) { return qsizetype(random() % std::size_t(limit)); };
    if (random() % 2 == 0) {
        qsizetype at = below(bytes.size());
        while (bytes[at] < '0' || bytes[at] > '9')
            at = (at + 1) % bytes.size();
        bytes[at] = char('0' + random() % 10);
        return bytes;
    }
    for (auto changes = 1 + random() % 3; changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = below(bytes.size());
        switch (random() % 5) {
        case 0: bytes[at] = char(random()); break;
        case 1: bytes[at] = interesting[random() % sizeof interesting]; break;
        case 2: bytes.remove(at, below(20)); break;
        case 3: bytes.insert(at, bytes.mid(below(bytes.size()), below(40))); break;
        default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

} // namespace

TEST_F(Import, IsAllOrNothingWhateverBytesAreChanged)
{
    const QHash<QString, QByteArray> originals = firstLines(8);
    const QStringList names = originals.keys();
    QDir(fixture.folder.path()).mkdir(u"mutated"_s);
    for (const QString &name : names)
        write(u"mutated/"_s + name, originals[name]);
    const QString before = state(study);
    std::mt19937 random(20150001);
    int accepted = 0;
    for (int round = 0; round < 2000; ++round) {
        const QString name = names[qsizetype(random() % std::size_t(names.size()))];
        write(u"mutated/"_s + name, mutated(originals[name], random));
        const ImportPlan plan = readImport(study, {fixture.file(u"mutated"_s)});
        write(u"mutated/"_s + name, originals[name]);
        if (!plan.accepted()) {
            EXPECT_FALSE(plan.refusals.empty());
            EXPECT_TRUE(plan.draft.data.empty() && plan.draft.curves.empty());
            EXPECT_THROW(applyImport(study, plan), Error);
        } else if (++accepted % 100 == 1) { // a change that no reader can notice, such as one digit for another
            test::StudyFixture other;
            applyImport(*other.study, plan);
            EXPECT_EQ(other.study->facts().data, plan.newValues);
        }
    }
    EXPECT_EQ(state(study), before);
    EXPECT_EQ(study.patients(), QStringList());
    EXPECT_GT(accepted, 100);
    EXPECT_LT(accepted, 1900);
}
