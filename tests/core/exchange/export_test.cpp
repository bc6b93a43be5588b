#include "core/exchange/export.h"

#include "core/domain/error.h"
#include "core/exchange/import.h"
#include "core/patients/queries.h"
#include "tests/support/support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray header(const QByteArray &csv)
{
    return csv.left(csv.indexOf('\n'));
}

struct Export : testing::Test
{
    test::StudyFixture fixture;
    Study &study = *fixture.study;
    QString out = fixture.file(u"out"_s);

    void importTrial(Study &into) { applyImport(into, readImport(into, {test::testDataPath(u"trial"_s)})); }
    QByteArray exported(const QString &name) { return contents(out + u'/' + name); }
    Datum datum(const QString &patient, Occasion occasion, const QString &item, const Value &value)
    {
        return {{patient, occasion, item}, value};
    }
    /// A bit of everything that a file must hold.
    void addOneOfEach()
    {
        const QString patient = u"KP-001"_s;
        study.record(
            {datum(patient, Occasion::patient(), u"weight_kg"_s, Value(Missing::Refused)),
             datum(patient, Occasion::patient(), u"withdrawal_comment"_s, Value(u"moved; =1+1, \"far\"\nto Orléans"_s)),
             datum(patient, Occasion::visit(study.protocol().visitIndex(u"V0")), u"bpi_2"_s, Value(u"foot, left"_s)),
             datum(patient, Occasion::visit(study.protocol().visitIndex(u"V0")), u"bpi_3"_s, Value(Missing::Illegible)),
             datum(patient, Occasion::visit(study.protocol().visitIndex(u"V0")), u"note_bpi_4"_s, Value(u"unsure"_s)),
             datum(patient, Occasion::period(1), u"diary_received"_s, Value(u"2018-03-01"_s)),
             datum(patient, Occasion::period(1), u"diary_rescue"_s, Value(u"recorded"_s)),
             datum(patient, Occasion::period(1), u"diary_state"_s, Value(u"complete"_s)),
             datum(patient, Occasion::day(1, 3), u"average_comment"_s, Value(u"8 or 9"_s)),
             datum(patient, Occasion::day(1, 3), u"diary_note"_s, Value(u"-slept badly"_s)),
             datum(patient, Occasion::day(1, 4, 2), u"rescue_class"_s, Value(u"tramadol"_s)),
             datum(patient, Occasion::day(1, 4, 2), u"rescue_units"_s, Value(1.5)),
             datum(patient, Occasion::row(List::AdverseEvent, 1), u"ae_term"_s, Value(u"nausea"_s)),
             datum(patient, Occasion::row(List::AdverseEvent, 1), u"sae_narrative"_s, Value(u"long"_s)),
             datum(patient, Occasion::row(List::Medication, 2), u"cm_name"_s, Value(u"nefopam"_s))});
        ActDraft diary;
        diary.curves.push_back(
            {patient, 1, u"average"_s, Series{{90, cellOf(Missing::NotDone), 70, cellOf(Missing::Illegible)}}});
        diary.curves.push_back({patient, 1, u"maximum"_s, Series{{100, cellOf(Missing::NotDone)}}});
        diary.curves.push_back(
            {patient, 1, u"night"_s, Series{{50, cellOf(Missing::NotDone), cellOf(Missing::Multiple)}}});
        study.record(std::move(diary));
        study.record({datum(patient, Occasion::visit(study.protocol().visitIndex(u"V1")), u"visit_date"_s,
                            Value(u"2018-01-05"_s))});
        raiseQuery(study, {patient, Occasion::day(1, 3), u"average"_s}, u"Which one?"_s);
    }
};

const QStringList roundTripFiles{u"patients.csv"_s, u"visits.csv"_s, u"responses.csv"_s,  u"adverse_events.csv"_s,
                                 u"conmeds.csv"_s,  u"rescue.csv"_s, u"forms.csv"_s,      u"diary_wide.csv"_s,
                                 u"auc.csv"_s,      u"scores.csv"_s, u"scores_wide.csv"_s};

QByteArray withoutEntry(const QByteArray &diary)
{
    QByteArray kept;
    csv::Reader reader(std::string_view(diary.constData(), std::size_t(diary.size())));
    while (reader.next()) {
        for (std::size_t i = 0; i + 4 < reader.fields().size(); ++i)
            kept += QByteArray(reader.fields()[i].data(), qsizetype(reader.fields()[i].size())) + '|';
        kept += '\n';
    }
    return kept;
}

} // namespace

TEST_F(Export, WritesEveryFileOfTheBundleWithItsColumns)
{
    importTrial(study);
    const ExportReport report = exportBundle(study, out);
    EXPECT_EQ(report.directory, out);
    const QStringList names = QDir(out).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name :
         {u"patients.csv"_s,   u"visits.csv"_s,    u"diary.csv"_s,  u"responses.csv"_s,  u"adverse_events.csv"_s,
          u"conmeds.csv"_s,    u"rescue.csv"_s,    u"forms.csv"_s,  u"diary_wide.csv"_s, u"periods.csv"_s,
          u"auc.csv"_s,        u"queries.csv"_s,   u"audit.csv"_s,  u"codebook.csv"_s,   u"codelists.csv"_s,
          u"signatures.csv"_s, u"import.R"_s,      u"import.do"_s,  u"import.sas"_s,     u"import.sps"_s,
          u"README.txt"_s,     u"manifest.json"_s, u"scores.csv"_s, u"scores_wide.csv"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
    EXPECT_EQ(names.size(), 25);
    EXPECT_EQ(header(exported(u"diary.csv"_s)),
              "patient_id,period,day,date,avg,max,night,missing_reason,avg_missing,max_missing,"
              "night_missing,rescue_n,note,entry_status,entered_at,entered_by,verified_by");
    EXPECT_EQ(header(exported(u"responses.csv"_s)), "patient_id,visit,instrument,item,value,value_missing,note");
    EXPECT_EQ(header(exported(u"forms.csv"_s)), "patient_id,visit,period,repeat,form,item,value,value_missing");
    EXPECT_TRUE(header(exported(u"diary_wide.csv"_s)).startsWith("patient_id,period,avg_d00,avg_d01,"));
    EXPECT_TRUE(header(exported(u"diary_wide.csv"_s)).endsWith(",night_d34,night_d35"));
    EXPECT_EQ(header(exported(u"audit.csv"_s)),
              "act,at_utc,user,role,kind,patient_id,occasion,item,old,new,missing,reason,note,seal,session,"
              "utc_offset_min,digest,salt");
    EXPECT_EQ(exported(u"auc.csv"_s).count('\n'), 1 + 20 * 3 * 3 * 5 * 7);
    EXPECT_EQ(exported(u"diary.csv"_s).count('\n'), 2161);
    EXPECT_EQ(exported(u"patients.csv"_s), test::testData(u"trial/patients.csv"_s));
    EXPECT_EQ(exported(u"adverse_events.csv"_s), test::testData(u"trial/adverse_events.csv"_s));
    EXPECT_EQ(exported(u"conmeds.csv"_s), test::testData(u"trial/conmeds.csv"_s));
}

TEST_F(Export, GivesTheSameBytesTwiceButForTheTimeInTheManifest)
{
    importTrial(study);
    addOneOfEach();
    exportBundle(study, out);
    const QString second = fixture.file(u"second"_s);
    exportBundle(study, second); // after the act of the first export
    for (const QString &name : QDir(out).entryList(QDir::Files)) {
        if (name == u"manifest.json")
            continue;
        EXPECT_EQ(exported(name), contents(second + u'/' + name)) << name.toStdString();
    }
}

TEST_F(Export, SurvivesTheWayThroughANewStudy)
{
    importTrial(study);
    addOneOfEach();
    exportBundle(study, out);
    test::StudyFixture other;
    const ImportPlan plan = readImport(*other.study, {out});
    ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
    applyImport(*other.study, plan);
    const QString third = fixture.file(u"third"_s);
    exportBundle(*other.study, third);
    for (const QString &name : roundTripFiles)
        EXPECT_EQ(exported(name), contents(third + u'/' + name)) << name.toStdString();
    EXPECT_EQ(withoutEntry(exported(u"diary.csv"_s)), withoutEntry(contents(third + u"/diary.csv"_s)));
}

TEST_F(Export, HoldsEveryScoreLongAndWide)
{
    importTrial(study);
    exportBundle(study, out);
    const QByteArray scores = exported(u"scores.csv"_s);
    EXPECT_EQ(header(scores), "patient_id,visit,instrument,score,value,n_items,n_answered,rule_version");
    EXPECT_TRUE(scores.contains("\nKP-001,V0,hads,hads_anxiety,11,7,7,hads-1\n"));
    EXPECT_TRUE(scores.contains("\nKP-001,V0,sf36,sf36_pcs,25.1771444398"));
    EXPECT_EQ(scores, QByteArray::fromStdString(scoresCsv(study)));
    const QByteArray wide = exported(u"scores_wide.csv"_s);
    EXPECT_TRUE(header(wide).startsWith("patient_id,visit,dn4_total,dn4_positive,"));
    EXPECT_TRUE(header(wide).contains(",sf36_pcs,sf36_mcs,psqi_c1,"));
    EXPECT_EQ(wide.count('\n'), 1 + 20 * 4);
    const QByteArray codebook = exported(u"codebook.csv"_s);
    EXPECT_TRUE(codebook.contains(
        "\nscores.csv,,hads_anxiety_band,\"Anxiety, band\",\"Anxiété, niveau\",integer,,0,2,hads_anxiety_band,hads,,"
        "derived,\"hads_anxiety; then 0, 1 from 8, 2 from 11; "));
    EXPECT_TRUE(codebook.contains(
        ",derived,\"sum of sf36_7 sf36_8; sf36_7 counts as 1=6 2=5.4 3=4.2 4=3.1 5=2.2 6=1; sf36_8 counts as "
        "1=6 2=4 3=3 4=2 5=1 when sf36_7 is 1 to 1, else "));
    EXPECT_TRUE(exported(u"codelists.csv"_s)
                    .contains("\nhads_anxiety_band,2,\"abnormal, probable case\",\"anormal, cas probable\",0\n"));
    EXPECT_TRUE(exported(u"README.txt"_s).contains("sf36: sf36-1-us1990, norm set us1990\n"));
    const QJsonObject manifest = QJsonDocument::fromJson(exported(u"manifest.json"_s)).object();
    EXPECT_EQ(manifest[u"score_rules"_s].toArray().size(), 8);
}

TEST_F(Export, RemindsOfLicencesUntilTheyAreOnRecord)
{
    addOneOfEach();
    exportBundle(study, out);
    EXPECT_TRUE(exported(u"README.txt"_s).contains("  hads: no licence is recorded. © GL Assessment."));
    EXPECT_FALSE(exported(u"README.txt"_s).contains("pgic: no licence")) << "public domain";
    const LicenceItems licence = licenceItems(u"hads"_s);
    study.record({datum({}, Occasion::patient(), licence.holder, Value(u"Centre A"_s)),
                  datum({}, Occasion::patient(), licence.number, Value(u"12/2018"_s)),
                  datum({}, Occasion::patient(), licence.validUntil, Value(u"2030-12-31"_s))});
    exportBundle(study, out);
    EXPECT_TRUE(
        exported(u"README.txt"_s).contains("  hads: licence of Centre A, number 12/2018, valid until 2030-12-31.\n"));
    EXPECT_TRUE(exported(u"forms.csv"_s).contains("value_missing\n,,,,licence,licence_hads_holder,Centre A,\n"));
    EXPECT_TRUE(study.verify().ok());
    EXPECT_EQ(study.patients(), QStringList{u"KP-001"_s});

    test::StudyFixture other;
    const ImportPlan plan = readImport(*other.study, {out});
    ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
    applyImport(*other.study, plan);
    const QString third = fixture.file(u"third"_s);
    exportBundle(*other.study, third);
    EXPECT_EQ(exported(u"forms.csv"_s), contents(third + u"/forms.csv"_s));
}

TEST_F(Export, WritesOneOfEachAsTheGoldenFilesSay)
{
    addOneOfEach();
    exportBundle(study, out);
    for (const QString &name :
         {u"patients.csv"_s, u"visits.csv"_s, u"diary.csv"_s, u"responses.csv"_s, u"adverse_events.csv"_s,
          u"conmeds.csv"_s, u"rescue.csv"_s, u"forms.csv"_s, u"periods.csv"_s, u"queries.csv"_s}) {
        if (qEnvironmentVariableIsSet("CARNET_WRITE_GOLDEN"))
            csv::writeFile(test::testDataPath(u"export/"_s + name), exported(name).toStdString());
        QByteArray golden = test::testData(u"export/"_s + name);
        golden.replace("2018-06-15T10:00:00.000Z", test::fixedNow().toString(Qt::ISODateWithMs).toUtf8());
        EXPECT_EQ(exported(name), golden) << name.toStdString();
    }
}

TEST_F(Export, WritesForFrenchExcelWithGuardedTextsAndDecimalCommas)
{
    addOneOfEach();
    ExportOptions options;
    options.profile = ExportProfile::ExcelFrench;
    exportBundle(study, out, options);
    const QByteArray diary = exported(u"diary_excel_fr.csv"_s);
    EXPECT_TRUE(diary.startsWith("\xef\xbb\xbfpatient_id;period;day;"));
    EXPECT_TRUE(diary.contains(";'-slept badly;"));
    EXPECT_TRUE(exported(u"rescue_excel_fr.csv"_s).contains(";tramadol;;;1,5;"));
    test::StudyFixture other;
    const ImportPlan plan = readImport(*other.study, {out});
    ASSERT_TRUE(plan.accepted()) << plan.refusals.front().text().toStdString();
    applyImport(*other.study, plan);
    EXPECT_EQ(other.study->value({u"KP-001"_s, Occasion::day(1, 3), u"diary_note"_s}), Value(u"-slept badly"_s));
}

TEST_F(Export, ListsEachFileWithItsDigestAndRowsInTheManifest)
{
    importTrial(study);
    exportBundle(study, out);
    const QJsonObject manifest = QJsonDocument::fromJson(exported(u"manifest.json"_s)).object();
    EXPECT_EQ(manifest[u"last_act"_s].toInteger(), study.lastDataAct());
    EXPECT_TRUE(manifest[u"blinded"_s].toBool());
    EXPECT_EQ(manifest[u"last_act_seal"_s].toString().size(), 64);
    const QJsonArray files = manifest[u"files"_s].toArray();
    EXPECT_EQ(files.size(), 24);
    for (const QJsonValue &file : files) {
        const QByteArray bytes = exported(file[u"name"_s].toString());
        EXPECT_EQ(file[u"sha256"_s].toString(),
                  QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
}

TEST_F(Export, DescribesEveryColumnOfEveryFile)
{
    importTrial(study);
    exportBundle(study, out);
    const QByteArray codebook = exported(u"codebook.csv"_s);
    for (const QString &name : QDir(out).entryList({u"*.csv"_s})) {
        if (name == u"codebook.csv" || name == u"codelists.csv")
            continue;
        int position = 0;
        for (const QByteArray &column : header(exported(name)).split(',')) {
            const QByteArray row = '\n' + name.toUtf8() + ',' + QByteArray::number(++position) + ',' + column + ',';
            EXPECT_TRUE(codebook.contains(row)) << row.toStdString();
        }
    }
    EXPECT_FALSE(codebook.contains("ketamine"));
    EXPECT_FALSE(exported(u"codelists.csv"_s).contains("ketamine"));
}

TEST_F(Export, RecordsAnActThatIsNoPartOfTheNextBundle)
{
    addOneOfEach();
    const qint64 before = study.lastAct();
    exportBundle(study, out);
    EXPECT_EQ(study.lastAct(), before + 1);
    EXPECT_EQ(study.recentActs(1).front().kind, u"export"_s);
    EXPECT_EQ(study.lastDataAct(), before);
}

TEST_F(Export, ReplacesABundleOfBeforeButNothingElse)
{
    addOneOfEach();
    exportBundle(study, out);
    exportBundle(study, out);
    EXPECT_EQ(QDir(out).entryList(QDir::Files).size(), 25);
    QFile other(out + u"/notes.txt"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    try {
        exportBundle(study, out);
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::Exists);
        EXPECT_TRUE(error.message().contains(u"notes.txt"));
    }
    EXPECT_EQ(contents(out + u"/notes.txt"_s), "mine");
    EXPECT_EQ(QDir(fixture.folder.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"out"_s});
}

TEST_F(Export, LeavesNothingWhenItIsStopped)
{
    importTrial(study);
    for (const int last : {1, 5, 12, 20}) {
        ExportOptions options;
        int calls = 0;
        options.progress = [&](const QString &, qint64, qint64) { return ++calls < last; };
        EXPECT_THROW(exportBundle(study, out, options), Error);
        EXPECT_FALSE(QFileInfo::exists(out));
    }
    EXPECT_EQ(QDir(fixture.folder.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(Export, IsReadByRWithTypesFactorsAndRowCounts)
{
    const QString rscript = QStandardPaths::findExecutable(u"Rscript"_s);
    if (rscript.isEmpty())
        GTEST_SKIP() << "R is not installed";
    importTrial(study);
    addOneOfEach();
    for (const ExportProfile profile : {ExportProfile::Statistics, ExportProfile::ExcelFrench}) {
        ExportOptions options;
        options.profile = profile;
        const QString folder = fixture.file(code(profile));
        exportBundle(study, folder, options);
        QFile script(fixture.file(u"check.R"_s));
        ASSERT_TRUE(script.open(QIODevice::WriteOnly | QIODevice::Truncate));
        script.write(
            "setwd(commandArgs(TRUE)[1]); source('import.R')\n"
            "stopifnot(nrow(carnet$patients) == 20, is.factor(carnet$patients$sex), "
            "is.numeric(carnet$patients$age_years),\n"
            "  inherits(carnet$diary$date, 'Date'), is.numeric(carnet$diary$avg), nrow(carnet$diary) >= 2160,\n"
            "  is.factor(carnet$diary$missing_reason), abs(sum(carnet$auc$auc, na.rm = TRUE)) > 1,\n"
            "  any(grepl('Orl\\u00e9ans', carnet$forms$value)), sum(is.na(carnet$diary$avg)) >= 144)\n");
        script.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(rscript, {u"--vanilla"_s, script.fileName(), folder});
        ASSERT_TRUE(process.waitForFinished(120000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();

        // A file that lost a row is noticed.
        const QString visits = folder + u'/' + exportFileName(u"visits.csv"_s, profile);
        const QByteArray all = contents(visits);
        QFile cut(visits);
        ASSERT_TRUE(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
        cut.write(all.left(all.lastIndexOf('\n', all.size() - 2) + 1));
        cut.close();
        process.start(rscript, {u"--vanilla"_s, folder + u"/import.R"_s});
        ASSERT_TRUE(process.waitForFinished(120000));
        EXPECT_NE(process.exitCode(), 0);
        EXPECT_TRUE(process.readAll().contains("the manifest says"));
    }
}
