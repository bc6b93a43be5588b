#include "core/trust/draft_seal.h"

#include "tests/support/support.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const QByteArray typed = "{\"item\": \"ae_narrative\", \"value\": \"fell on the stairs\"}";

std::unique_ptr<Study> protectedStudy(const QTemporaryDir &folder, const QString &name)
{
    Study::NewStudy wish = test::ketapain();
    wish.accounts = {{{u"dora"_s, {}, Role::DataManager, false}, u"four words are enough"_s},
                     {{u"nina"_s, {}, Role::Nurse, false}, u"four words are enough"_s}};
    return Study::create(folder.filePath(name), wish, test::fixedClock());
}

} // namespace

TEST(DraftSeal, WhatWaitsOutsideTheStudyIsReadableToThoseWhoOpenItAlone)
{
    const QTemporaryDir folder;
    const auto study = protectedStudy(folder, u"one.carnet"_s);
    const QByteArray kept = sealedDraft(*study, typed);
    EXPECT_FALSE(kept.contains("stairs"));
    EXPECT_NE(kept, sealedDraft(*study, typed));
    EXPECT_EQ(openedDraft(*study, kept), typed);
    study->switchUser({u"nina"_s, u"four words are enough"_s});
    EXPECT_EQ(openedDraft(*study, kept), typed);
    const auto other = protectedStudy(folder, u"other.carnet"_s);
    EXPECT_TRUE(openedDraft(*other, kept).isEmpty());
    QByteArray damaged = kept;
    damaged[damaged.size() - 1] = char(damaged.back() ^ 1);
    EXPECT_TRUE(openedDraft(*study, damaged).isEmpty());
    EXPECT_TRUE(openedDraft(*study, kept.left(20)).isEmpty());
}

TEST(DraftSeal, WhereTheStudyIsReadableItIsToo)
{
    const test::StudyFixture fixture;
    EXPECT_EQ(sealedDraft(*fixture.study, typed), typed);
    EXPECT_EQ(openedDraft(*fixture.study, typed), typed);
}

} // namespace carnet
