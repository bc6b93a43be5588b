// What the outputs of both programs and everything they leave on the disk tell the blinded before the unblinding:
// neither arms nor sequences, nor any word that was typed to be kept secret.
#include "tests/app/carnetctl.h"
#include "tests/support/figure.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;

namespace {

/// Codes and names that stand nowhere else.
const QStringList armCodes{u"QZAJQZAJ"_s, u"QZBBBBBBBBBB"_s, u"QZCJQZ"_s};
const QStringList armNames{u"zebrinol"_s, u"quaggamine"_s, u"okapiphen"_s};
const QString password = u"four words are enough"_s; // of every account
const QString wrongPassword = u"plum engine stairs"_s;
const QString reason = u"status epilepticus in the corridor"_s;
const QString note = u"walrus sat on the diary"_s; // a free text of a patient

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray markedProtocol()
{
    QJsonObject protocol =
        QJsonDocument::fromJson(contentOf(QStringLiteral(CARNET_PROTOCOLS) + u"/ketapain.json"_s)).object();
    QJsonArray arms;
    for (int arm = 0; arm < 3; ++arm)
        arms.append(QJsonObject{{u"code"_s, armCodes[arm]},
                                {u"label"_s, QJsonObject{{u"en"_s, armNames[arm]}, {u"fr"_s, armNames[arm]}}}});
    protocol[u"arms"_s] = arms;
    protocol[u"sequences"_s] = QJsonArray{QJsonArray{armCodes[0], armCodes[1], armCodes[2]},
                                          QJsonArray{armCodes[1], armCodes[2], armCodes[0]},
                                          QJsonArray{armCodes[2], armCodes[0], armCodes[1]}};
    return QJsonDocument(protocol).toJson();
}

/// The text of a PDF as a reader sees it; its bytes where no tool is there to read it.
QByteArray textOfPdf(const QByteArray &pdf, const QString &path)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return pdf;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess tool;
    tool.start(u"pdftotext"_s, {path, u"-"_s});
    EXPECT_TRUE(tool.waitForFinished());
    const QByteArray text = tool.readAllStandardOutput();
    EXPECT_GT(text.size(), 50) << "a page of this PDF has words";
    return text;
}

/// Two randomised patients, a sealed list, one code broken, one log-in refused; accounts of every role.
class Leak : public testing::Test
{
protected:
    Leak()
    {
        const QString protocol = files.write(u"marked.json"_s, markedProtocol());
        must({u"new"_s, study, u"--protocol"_s, protocol});
        for (const QString &role : {u"nurse"_s, u"investigator"_s, u"statistician"_s, u"pharmacist"_s, u"monitor"_s})
            must({u"user"_s, u"add"_s, study, role, u"--role"_s, role, u"--new-password-file"_s,
                  files.write(u"secret.txt"_s, password.toUtf8() + '\n'), u"--user"_s, u"admin"_s});
        const QString patients = files.write(
            u"in/patients.csv"_s, "patient_id,site,sex,age_years,screening_date,consent_date,inclusion_date\n"
                                  "KP-001,01,F,58,2018-01-02,2018-01-03,2018-01-04\n"
                                  "KP-002,01,M,49,2018-01-02,2018-01-03,2018-01-04\n");
        files.write(u"in/forms.csv"_s, "patient_id,visit,period,repeat,form,item,value,value_missing\n"
                                       "KP-001,V1,,,randomisation,random_no,1,\nKP-002,V1,,,randomisation,random_no,2,\n");
        files.write(u"in/diary.csv"_s, "patient_id,period,day,date,avg,max,night,missing_reason,note\n"
                                       "KP-001,1,1,2018-02-02,3,4,3,," +
                                           note.toUtf8() + "\n");
        files.write(u"in/visits.csv"_s, "patient_id,visit,date,period,infusion\n"
                                        "KP-001,V0,2018-01-04,,0\nKP-001,V1,2018-02-01,1,1\n");
        must({u"import"_s, study, QFileInfo(patients).path(), u"--user"_s, u"admin"_s});
        QByteArray list = "random_no,sequence\n";
        for (int number = 1; number <= 6; ++number) {
            QStringList codes;
            for (int period = 0; period < 3; ++period)
                codes << armCodes[(number + period) % 3];
            list += QByteArray::number(number) + ',' + codes.join(u'-').toUtf8() + '\n';
        }
        const QString codes = secrets.path(u"codes.csv"_s);
        must({u"allocation"_s, u"import"_s, study, secrets.write(u"list.csv"_s, list), u"--codes"_s, codes, u"--user"_s,
              u"pharmacist"_s});
        for (const QByteArray &line : contentOf(codes).split('\n').mid(1))
            envelopeCodes << QString::fromLatin1(line.mid(line.lastIndexOf(',') + 1));
        envelopeCodes.removeAll(QString());
        const Outcome broken = must({u"unblind"_s, study, u"--patient"_s, u"KP-001"_s, u"--period"_s, u"1"_s,
                                     u"--reason"_s, reason, u"--user"_s, u"pharmacist"_s});
        EXPECT_GT(tellTales(broken.out), 0) << "the search finds what it looks for";
        files.write(u"wrong.txt"_s, wrongPassword.toUtf8() + '\n');
        EXPECT_EQ(carnetctl({u"info"_s, study, u"--user"_s, u"nurse"_s, u"--password-file"_s,
                             files.path(u"wrong.txt"_s)})
                      .exit,
                  3);
    }

    static Outcome must(const QStringList &words)
    {
        Outcome run = carnetctl(words);
        EXPECT_EQ(run.exit, 0) << words.join(u' ').toStdString() << ": " << run.words();
        return run;
    }
    /// How often any arm, its name or the code of an envelope stands in these bytes.
    qsizetype tellTales(const QByteArray &bytes) const
    {
        qsizetype found = 0;
        for (const QString &word : armCodes + armNames + envelopeCodes)
            found += bytes.toLower().count(word.toLower().toUtf8());
        return found;
    }
    void expectSilent(const QByteArray &bytes, const QString &where) const
    {
        EXPECT_EQ(tellTales(bytes), 0) << where.toStdString();
        for (const QString &word : {password, wrongPassword})
            EXPECT_FALSE(bytes.contains(word.toUtf8())) << word.toStdString() << " in " << where.toStdString();
    }
    /// Every file of a folder, the text of those that are PDFs.
    int expectSilentFiles(const QString &folder) const
    {
        int read = 0;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            const QByteArray bytes = contentOf(file);
            expectSilent(bytes, file);
            if (bytes.startsWith("%PDF"))
                expectSilent(textOfPdf(bytes, secrets.path(u"page.pdf"_s)), file);
            ++read;
        }
        return read;
    }

    Folder files;   ///< what went in
    Folder secrets; ///< what the pharmacy keeps to itself
    Folder site;    ///< the study and what lies beside it
    Folder out;     ///< what the blinded get
    const QString study = site.path(u"study.carnet"_s);
    QStringList envelopeCodes;
};

} // namespace

TEST_F(Leak, NoOutputOfACommandTellsABlindedRoleAnArm)
{
    ASSERT_EQ(envelopeCodes.size(), 18);
    const std::vector<QStringList> commands{{u"info"_s},
                                            {u"audit"_s},
                                            {u"worklist"_s},
                                            {u"verify"_s},
                                            {u"auc"_s, u"--rule"_s, u"all"_s},
                                            {u"score"_s},
                                            {u"export"_s, u"--out"_s},
                                            {u"tables"_s, u"--out"_s},
                                            {u"figures"_s, u"--format"_s, u"svg,pdf"_s, u"--out"_s}};
    const QStringList sheets{u"study"_s, u"summary"_s, u"audit"_s, u"trail"_s, u"queries"_s, u"checklist"_s, u"visits"_s};
    int done = 0;
    for (const QString &role : {u"nurse"_s, u"investigator"_s, u"statistician"_s, u"monitor"_s, u"admin"_s}) {
        for (const QStringList &command : commands) {
            QStringList words = command;
            words.insert(1, study);
            if (words.last() == u"--out"_s)
                words << out.path(role + u'-' + command.first());
            const Outcome run = carnetctl(words + QStringList{u"--user"_s, role});
            expectSilent(run.out + run.err, role + u' ' + command.first());
            done += run.exit == 0;
        }
        const Outcome protocol = carnetctl({u"setup"_s, u"show"_s, study, u"--user"_s, role});
        expectSilent(protocol.out + protocol.err, role + u" setup"_s);
        for (const QString &sheet : sheets) {
            const Outcome run = carnetctl({u"report"_s, study, u"--patient"_s, u"KP-001"_s, u"--sheet"_s, sheet,
                                           u"--out"_s, out.path(role + u'-' + sheet + u".pdf"_s), u"--user"_s, role});
            expectSilent(run.out + run.err, role + u' ' + sheet);
            done += run.exit == 0;
        }
    }
    EXPECT_GT(done, 40) << "most of these are allowed";
    const int searched = expectSilentFiles(out.path());
    EXPECT_GT(searched, 100);
    carnet::test::figure("blinding, what blinded roles get", "%d commands, %d files, 0 arms", done, searched);
}

TEST_F(Leak, NothingOnTheDiskTellsAnArmOrAWordThatWasTyped)
{
    must({u"backup"_s, study, u"--to"_s, site.path(u"backups"_s), u"--user"_s, u"admin"_s});
    const int beside = expectSilentFiles(site.path()); // study, keyring, attempts, anchors, backup with its keyring
    EXPECT_GE(beside, 5) << site.names().join(u' ').toStdString();
    carnet::test::figure("blinding, study and what lies beside it", "%d files, 0 arms, no typed word", beside);
    QDirIterator all(site.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        for (const QString &word : {reason, note, u"KP-001"_s})
            EXPECT_FALSE(contentOf(file).contains(word.toUtf8())) << word.toStdString() << " in " << file.toStdString();
    }
}

TEST_F(Leak, TheWindowLeavesNothingInItsFolders)
{
    const Folder home;
    QProcessEnvironment environment = carnet::test::environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &[name, folder] :
         {std::pair(u"HOME"_s, u"."_s), std::pair(u"XDG_CONFIG_HOME"_s, u".config"_s),
          std::pair(u"XDG_DATA_HOME"_s, u".data"_s), std::pair(u"XDG_CACHE_HOME"_s, u".cache"_s),
          std::pair(u"XDG_STATE_HOME"_s, u".state"_s), std::pair(u"TMPDIR"_s, u"."_s)})
        environment.insert(name, home.path(folder));
    const std::initializer_list<std::pair<QString, QStringList>> pages{
        {u"nurse"_s, {u"today"_s, u"patient"_s, u"diary"_s}},
        {u"investigator"_s, {u"patients"_s, u"codebreak"_s, u"analysis"_s}},
        {u"statistician"_s, {u"charts"_s, u"export"_s}},
        {u"monitor"_s, {u"audit"_s, u"queries"_s}},
        {u"pharmacist"_s, {u"allocation"_s}},
        {u"admin"_s, {u"setup"_s, u"audit"_s}}};
    for (const auto &[role, names] : pages) {
        for (const QString &page : names) {
            QProcess window;
            window.setProcessEnvironment(environment);
            window.start(QStringLiteral(CARNET), {study, u"--user"_s, role, u"--screenshot"_s, page,
                                                  out.path(role + page + u".png"_s)});
            ASSERT_TRUE(window.waitForFinished(60'000));
            const QByteArray said = window.readAllStandardOutput() + window.readAllStandardError();
            EXPECT_EQ(window.exitCode(), 0) << role.toStdString() << page.toStdString() << said.toStdString();
            expectSilent(said, role + page);
        }
    }
    QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (all.hasNext()) {
        const QString file = all.next();
        expectSilent(contentOf(file), file);
        for (const QString &word : {reason, note})
            EXPECT_FALSE(contentOf(file).contains(word.toUtf8())) << word.toStdString() << " in " << file.toStdString();
        ++read;
    }
    EXPECT_GT(read, 0);
}
