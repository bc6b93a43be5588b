#include "tests/app/carnetctl.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::HasSubstr;

namespace {

QString copyOfDemo(const Folder &folder)
{
    const QString path = folder.path(u"copy.carnet"_s);
    for (const QString &ending : {QString(), u".keys"_s})
        QFile::copy(carnet::test::sharedDemo() + ending, path + ending);
    return path;
}

const QStringList emergency{u"--period"_s, u"2"_s, u"--reason"_s, u"seizure, the ward must know"_s};

/// Sequences of treatments anywhere in a text.
int sequencesIn(const QByteArray &text)
{
    static const QRegularExpression sequence(u"\\b(P|K|KM)-(P|K|KM)-(P|K|KM)\\b"_s);
    int found = 0;
    for (auto each = sequence.globalMatch(QString::fromUtf8(text)); each.hasNext(); each.next())
        ++found;
    return found;
}

} // namespace

TEST(Blinding, ThePharmacistBreaksOneCodeAndTheTrailSaysSo)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const Outcome run = carnetctl(
        QStringList{u"unblind"_s, study, u"--user"_s, u"pharmacist"_s, u"--patient"_s, u"KP-003"_s} + emergency);
    EXPECT_EQ(run.exit, 0) << run.words();
    // The published list of the synthetic trial: number 3 is K-P-KM.
    EXPECT_THAT(run.results(), HasSubstr("period: 2\nrandom_no: 3\ntreatment: P\nlabel: placebo\n"));
    const Outcome trail = carnetctl({u"audit"_s, study, u"--kind"_s, u"code_break"_s});
    EXPECT_THAT(trail.results(),
                HasSubstr("pharmacist,code_break,KP-003,P2,code_broken,,1,,\"seizure, the ward must know\""));
}

TEST(Blinding, OthersBreakNoCode)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const auto as = [&](const QString &who) {
        return carnetctl(QStringList{u"unblind"_s, study, u"--user"_s, who, u"--patient"_s, u"KP-003"_s} + emergency);
    };
    for (const QString &who : {u"nurse"_s, u"statistician"_s, u"datamanager"_s, u"monitor"_s}) {
        const Outcome run = as(who);
        EXPECT_EQ(run.exit, 1) << who.toStdString() << run.words();
        EXPECT_EQ(run.results(), "");
    }
    EXPECT_EQ(as(u"investigator"_s).exit, 2); // the code of the envelope is wanted
    const QString wrong = folder.write(u"wrong.txt"_s, "0000-0000-0000-0000-0\n");
    const Outcome guess = carnetctl(QStringList{u"unblind"_s, study, u"--user"_s, u"investigator"_s, u"--patient"_s,
                                                u"KP-003"_s, u"--code-file"_s, wrong} +
                                    emergency);
    EXPECT_EQ(guess.exit, 1);
    EXPECT_EQ(guess.results(), "");
}

TEST(Blinding, AnInvestigatorOpensAnEnvelopeThatThePharmacistMade)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const QString codes = folder.path(u"codes.csv"_s);
    const Outcome made = carnetctl({u"allocation"_s, u"envelopes"_s, study, u"--user"_s, u"pharmacist"_s, u"--codes"_s,
                                    codes, u"--reason"_s, u"the printed ones were lost"_s});
    ASSERT_EQ(made.exit, 0) << made.words();
    EXPECT_EQ(QFileInfo(codes).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QByteArray code;
    for (const QByteArray &line : folder.read(u"codes.csv"_s).split('\n')) {
        if (line.startsWith("3,2,"))
            code = line.mid(4);
    }
    const QString file = folder.write(u"code.txt"_s, code.toLower() + '\n');
    const Outcome run = carnetctl(QStringList{u"unblind"_s, study, u"--user"_s, u"investigator"_s, u"--patient"_s,
                                              u"KP-003"_s, u"--code-file"_s, file} +
                                  emergency);
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("treatment: P\n"));
}

TEST(Blinding, AListIsReplacedByThePharmacistWithAReasonAndASecondPerson)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const QString list = folder.write(u"allocation.csv"_s, "random_no,sequence\n1,P-K-KM\n2,P-KM-K\n");
    EXPECT_EQ(carnetctl({u"allocation"_s, u"check"_s, study, list, u"--user"_s, u"nurse"_s}).exit, 1);
    const Outcome check = carnetctl({u"allocation"_s, u"check"_s, study, list, u"--user"_s, u"pharmacist"_s});
    EXPECT_EQ(check.exit, 0) << check.words();
    EXPECT_THAT(check.results(), HasSubstr("numbers: 2\n"));
    EXPECT_THAT(check.results(), HasSubstr("period_1: P 2, K 0, KM 0\n"));
    EXPECT_EQ(carnetctl({u"allocation"_s, u"import"_s, study, list, u"--user"_s, u"pharmacist"_s}).exit, 2);
    const QString wrong = folder.write(u"wrong.csv"_s, "random_no,sequence\n1,P-K-X\n");
    const Outcome refused = carnetctl({u"allocation"_s, u"import"_s, study, wrong, u"--user"_s, u"pharmacist"_s});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.words(), HasSubstr("wrong.csv:2:"));
    const QStringList again{u"allocation"_s, u"import"_s, study, list, u"--user"_s, u"pharmacist"_s, u"--reason"_s,
                            u"corrected list of the sponsor"_s};
    EXPECT_EQ(carnetctl(again).exit, 2);
    EXPECT_EQ(carnetctl(again + QStringList{u"--second"_s, u"pharmacist"_s}).exit, 1);
    EXPECT_EQ(carnetctl(again + QStringList{u"--second"_s, u"nurse"_s}).exit, 1);
    const Outcome replaced = carnetctl(again + QStringList{u"--second"_s, u"datamanager"_s});
    EXPECT_EQ(replaced.exit, 0) << replaced.words();
    EXPECT_THAT(replaced.results(), HasSubstr("envelopes: 6\n"));
    const Outcome trail = carnetctl({u"audit"_s, study, u"--kind"_s, u"allocation"_s});
    EXPECT_THAT(trail.results(), HasSubstr("numbers: 2; envelopes: 6; with datamanager (datamanager)"));
    const QStringList receipt{u"allocation"_s, u"receipt"_s, study, u"--user"_s};
    const Outcome said = carnetctl(receipt + QStringList{u"pharmacist"_s, u"--receipt"_s, folder.path(u"r.pdf"_s)});
    EXPECT_EQ(said.exit, 0) << said.words();
    EXPECT_THAT(said.results(), HasSubstr("file: allocation.csv\n"));
    EXPECT_THAT(said.results(),
                HasSubstr("sha256: 8228e12241b4807ea17c87f5bebea2e46fa0b83847253af6bcedc50f162395b8\nnumbers: 2\n"));
    EXPECT_THAT(said.results(), HasSubstr("with: datamanager\nreason: corrected list of the sponsor\n"));
    EXPECT_TRUE(folder.read(u"r.pdf"_s).startsWith("%PDF"));
    EXPECT_EQ(sequencesIn(said.out), 0);
    EXPECT_EQ(carnetctl(receipt + QStringList{u"datamanager"_s}).exit, 1);
}

TEST(Blinding, NoCommandAndNoFileNamesASequence)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    carnetctl(QStringList{u"unblind"_s, study, u"--user"_s, u"pharmacist"_s, u"--patient"_s, u"KP-003"_s} + emergency);
    const std::initializer_list<QStringList> commands{{u"info"_s, study},
                                                      {u"audit"_s, study},
                                                      {u"worklist"_s, study},
                                                      {u"verify"_s, study},
                                                      {u"export"_s, study, u"--out"_s, folder.path(u"bundle"_s)},
                                                      {u"tables"_s, study, u"--out"_s, folder.path(u"tables"_s)}};
    for (const QStringList &words : commands) {
        const Outcome run = carnetctl(words);
        EXPECT_EQ(run.exit, 0) << words.join(u' ').toStdString() << run.words();
        EXPECT_EQ(sequencesIn(run.out + run.err), 0) << words.first().toStdString();
    }
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(sequencesIn(file.readAll()), 0) << file.fileName().toStdString();
        ++read;
    }
    EXPECT_GT(read, 15);
}

TEST(Blinding, ItIsTooEarlyToUnblindTheDemo)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const Outcome run = carnetctl({u"unblind"_s, study, u"--user"_s, u"datamanager"_s, u"--second"_s, u"pharmacist"_s});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("It is too early: nothing was opened."));
    EXPECT_EQ(carnetctl({u"unblind"_s, study, u"--user"_s, u"datamanager"_s, u"--second"_s, u"datamanager"_s}).exit, 1);
    EXPECT_EQ(carnetctl({u"unblind"_s, study, u"--user"_s, u"nurse"_s, u"--second"_s, u"pharmacist"_s}).exit, 1);
    const Outcome nobody = carnetctl({u"unblind"_s, study, u"--user"_s, u"datamanager"_s, u"--second"_s, u"nobody"_s});
    EXPECT_EQ(nobody.exit, 1);
    const Outcome trail = carnetctl({u"audit"_s, study, u"--kind"_s, u"login_failed"_s});
    EXPECT_THAT(trail.results(), HasSubstr("account unknown; wrong password"));
}
