#include "tests/app/carnetctl.h"
#include "tests/support/study_copy.h"

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using carnet::test::sharedDemo;
using testing::HasSubstr;

namespace {

qsizetype pages(const QByteArray &pdf)
{
    return pdf.startsWith("%PDF") ? pdf.count("/Type /Page\n") : -1;
}

/// A copy of the demo: printing leaves a trace in the study.
QString demoIn(const Folder &folder)
{
    const QString path = folder.path(u"demo.carnet"_s);
    carnet::test::copyStudy(sharedDemo(), path);
    return path;
}

} // namespace

TEST(Report, WritesEverySheetOfAPatient)
{
    const Folder folder;
    const QString study = demoIn(folder);
    const QString out = folder.path(u"sheet.pdf"_s);
    for (const QString &sheet : {u"summary"_s, u"diary"_s, u"diary-entered"_s, u"call"_s, u"checklist"_s, u"event"_s,
                                 u"queries"_s, u"trail"_s}) {
        const Outcome run = carnetctl(
            {u"report"_s, study, u"--patient"_s, u"KP-024"_s, u"--sheet"_s, sheet, u"--out"_s, out, u"--replace"_s});
        EXPECT_EQ(run.exit, 0) << sheet.toStdString() << run.words();
        EXPECT_GE(pages(folder.read(u"sheet.pdf"_s)), 1) << sheet.toStdString();
    }
}

TEST(Report, WritesABookletToStandardOutput)
{
    const Folder folder;
    const Outcome run = carnetctl({u"report"_s, demoIn(folder), u"--patient"_s, u"KP-004"_s, u"--sheet"_s, u"diary"_s,
                                   u"--period"_s, u"3"_s, u"--out"_s, u"-"_s, u"--lang"_s, u"fr"_s});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.words(), "");
    EXPECT_EQ(pages(run.out), 6);
}

TEST(Report, OfNoPatientIsAboutTheStudy)
{
    const Folder folder;
    const QString study = demoIn(folder);
    EXPECT_GE(pages(carnetctl({u"report"_s, study, u"--out"_s, u"-"_s}).out), 2) << "28 patients and the open queries";
    EXPECT_EQ(pages(carnetctl({u"report"_s, study, u"--sheet"_s, u"visits"_s, u"--from"_s, u"2018-06-01"_s, u"--to"_s,
                               u"2018-06-30"_s, u"--out"_s, u"-"_s})
                        .out),
              1);
}

TEST(Report, PrintsTheAuditTrailAsAFilterLeavesIt)
{
    const Folder folder;
    const QString study = demoIn(folder);
    const auto report = [&](const QStringList &more) {
        return carnetctl(QStringList{u"report"_s, study, u"--sheet"_s, u"audit"_s, u"--out"_s, u"-"_s} + more);
    };
    const auto whole = pages(report({u"--user"_s, u"datamanager"_s}).out);
    const auto signatures = pages(report({u"--user"_s, u"datamanager"_s, u"--filter"_s, u"signatures"_s}).out);
    EXPECT_GT(whole, signatures);
    EXPECT_GE(signatures, 2);
    EXPECT_EQ(pages(report({u"--user"_s, u"admin"_s, u"--filter"_s, u"redactions"_s}).out), 1) << "says that none is";
    EXPECT_EQ(report({u"--filter"_s, u"poem"_s}).exit, 2);
    EXPECT_EQ(report({u"--kind"_s, u"poem"_s}).exit, 2);
}

TEST(Report, LeavesAFileThatIsThereAndSaysSo)
{
    const Folder folder;
    const QString study = demoIn(folder);
    const QString file = folder.write(u"kept.pdf"_s, "mine");
    const Outcome run = carnetctl({u"report"_s, study, u"--patient"_s, u"KP-004"_s, u"--out"_s, file});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.words(), HasSubstr("--replace"));
    EXPECT_EQ(folder.read(u"kept.pdf"_s), "mine");
}

TEST(Report, IsRecordedInTheTrail)
{
    const Folder folder;
    const QString study = demoIn(folder);
    carnetctl({u"report"_s, study, u"--patient"_s, u"KP-004"_s, u"--out"_s, u"-"_s});
    EXPECT_THAT(carnetctl({u"audit"_s, study, u"--kind"_s, u"print"_s}).results(), HasSubstr("KP-004"));
}

TEST(Report, SaysWhatIsMissingOrWrong)
{
    const auto report = [](const QStringList &more) {
        return carnetctl(QStringList{u"report"_s, sharedDemo(), u"--out"_s, u"-"_s} + more);
    };
    EXPECT_EQ(report({u"--sheet"_s, u"diary"_s}).exit, 2) << "whose?";
    EXPECT_EQ(report({u"--patient"_s, u"KP-999"_s}).exit, 2);
    EXPECT_EQ(report({u"--patient"_s, u"KP-004"_s, u"--sheet"_s, u"poem"_s}).exit, 2);
    EXPECT_EQ(report({u"--patient"_s, u"KP-004"_s, u"--sheet"_s, u"diary"_s, u"--period"_s, u"9"_s}).exit, 2);
    EXPECT_EQ(report({u"--patient"_s, u"KP-004"_s, u"--sheet"_s, u"event"_s, u"--event"_s, u"99"_s}).exit, 2);
    EXPECT_EQ(report({u"--patient"_s, u"KP-004"_s, u"--sheet"_s, u"form"_s}).exit, 2);
    EXPECT_EQ(report({u"--patient"_s, u"KP-004"_s, u"--sheet"_s, u"form"_s, u"--form"_s, u"poem"_s}).exit, 2);
    EXPECT_EQ(carnetctl({u"report"_s, u"/nowhere.carnet"_s, u"--out"_s, u"-"_s}).exit, 3);
}
