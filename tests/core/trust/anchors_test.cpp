#include "core/trust/anchors.h"

#include "tests/support/support.h"

#include <QFile>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

class Anchors : public testing::Test
{
protected:
    void type(double score) { fixture.study->record({{{u"KP-001"_s, Occasion::day(1, 1), u"average"_s}, score}}); }
    QByteArray line(const QByteArray &with) const { return text(anchorOf(*fixture.study, 0, with)).toUtf8() + '\n'; }
    AnchorReport check(const QByteArray &content, const QByteArray &key = {}) const
    {
        return checkAnchors(*fixture.study, content, key);
    }

    const QByteArray seed = QByteArray(32, 's');
    StudyFixture fixture;
};

} // namespace

TEST_F(Anchors, AreOneLineThatReadsBack)
{
    type(4);
    const Anchor anchor = anchorOf(*fixture.study, 0, seed);
    EXPECT_EQ(anchor.act, 2);
    EXPECT_EQ(anchor.at, fixedNow());
    EXPECT_TRUE(isSignatureGood(anchor));
    EXPECT_EQ(anchorFromText(text(anchor)), anchor);
    const Anchor plain = anchorOf(*fixture.study);
    EXPECT_TRUE(text(plain).endsWith(u" - -"_s));
    EXPECT_EQ(anchorFromText(text(plain)), plain);
    EXPECT_FALSE(anchorFromText(u"carnet-anchor-1 something"_s));
}

TEST_F(Anchors, SayHowFarTheRecordIsPinnedDown)
{
    type(4);
    QByteArray content = line(seed);
    type(5);
    type(6);
    const AnchorReport report = check(content);
    EXPECT_TRUE(report.ok());
    EXPECT_EQ(report.anchors, 1);
    EXPECT_EQ(report.anchoredTo, 2);
    EXPECT_EQ(report.lastAct, 4);
    content += line(seed);
    EXPECT_EQ(check(content).anchoredTo, 4);
    EXPECT_EQ(check(line({})).unsignedAnchors, 1);
}

TEST_F(Anchors, NoticeARecordThatWasCutOrRewritten)
{
    type(4);
    Anchor anchor = anchorOf(*fixture.study);
    anchor.act = 9;
    AnchorReport report = check(text(anchor).toUtf8());
    EXPECT_FALSE(report.ok());
    EXPECT_TRUE(report.problems.front().contains(u"cut off"_s)) << report.problems.front().toStdString();
    anchor.act = 2;
    anchor.seal[0] = char(anchor.seal[0] ^ 1);
    report = check(text(anchor).toUtf8());
    EXPECT_TRUE(report.problems.front().contains(u"rewritten"_s)) << report.problems.front().toStdString();
    EXPECT_EQ(report.anchoredTo, 0);
}

TEST_F(Anchors, TrustOneKeyOnly)
{
    type(4);
    const QByteArray other(32, 'o');
    EXPECT_TRUE(check(line(seed), anchorKey(seed)).ok());
    EXPECT_FALSE(check(line(other), anchorKey(seed)).ok());
    EXPECT_FALSE(check(line(seed) + line(other)).ok());
    Anchor forged = anchorOf(*fixture.study, 0, seed);
    forged.at = forged.at.addDays(-1);
    EXPECT_FALSE(check(text(forged).toUtf8()).ok());
    EXPECT_FALSE(check("nonsense\n").ok());
}

TEST_F(Anchors, AreAppendedToAFileBesideTheStudy)
{
    const QString path = fixture.file(u"study.carnet"_s);
    type(4);
    ASSERT_TRUE(appendAnchor(path, anchorOf(*fixture.study, 0, seed)));
    type(5);
    ASSERT_TRUE(appendAnchor(path, anchorOf(*fixture.study, 0, seed)));
    QFile file(anchorFile(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const AnchorReport report = check(file.readAll());
    EXPECT_EQ(report.anchors, 2);
    EXPECT_EQ(report.anchoredTo, 3);
}
