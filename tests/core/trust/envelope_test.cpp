#include "core/trust/envelope_code.h"
#include "core/trust/sealed_box.h"

#include "tests/support/support.h"

#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

TEST(EnvelopeCode, IsReadAsItWasWrittenByHand)
{
    const QString code = newEnvelopeCode();
    EXPECT_EQ(code.size(), 21); // 17 letters, 4 hyphens
    EXPECT_EQ(readEnvelopeCode(code), code);
    EXPECT_EQ(readEnvelopeCode(code.toLower()), code);
    EXPECT_EQ(readEnvelopeCode(u" "_s + QString(code).replace(u'-', u' ')), code);
    EXPECT_EQ(readEnvelopeCode(QString(code).replace(u'0', u'O').replace(u'1', u'l')), code);
}

TEST(EnvelopeCode, TellsEveryWrongLetterAndEveryExchangeOfNeighbours)
{
    const QString letters = newEnvelopeCode().remove(u'-');
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (int at = 0; at < letters.size(); ++at) {
        for (const QChar other : alphabet) {
            QString wrong = letters;
            wrong[at] = other;
            EXPECT_EQ(readEnvelopeCode(wrong).has_value(), wrong == letters) << wrong.toStdString();
        }
        QString exchanged = letters;
        if (at > 0)
            std::swap(exchanged[at], exchanged[at - 1]);
        EXPECT_EQ(readEnvelopeCode(exchanged).has_value(), exchanged == letters) << exchanged.toStdString();
    }
    EXPECT_FALSE(readEnvelopeCode(letters.chopped(1)));
    EXPECT_FALSE(readEnvelopeCode({}));
}

TEST(EnvelopeCode, IsNeverTheSameTwice)
{
    std::set<QString> codes;
    for (int i = 0; i < 2000; ++i)
        codes.insert(newEnvelopeCode());
    EXPECT_EQ(codes.size(), 2000U);
}

TEST(SealedBox, OpensWithItsOwnKeyOnly)
{
    const QByteArray secret(32, 'a');
    const QString box = sealRecord("first", 256, publicKeyOf(secret));
    EXPECT_EQ(openRecord(box, secret), "first");
    EXPECT_THROW(openRecord(box, QByteArray(32, 'b')), Error);
    EXPECT_THROW(openRecord(u"AAAA"_s, secret), Error);
}

TEST(SealedBox, HasOneLengthWhateverItHolds)
{
    const QByteArray publicKey = publicKeyOf(QByteArray(32, 'a'));
    EXPECT_EQ(sealRecord("K", 256, publicKey).size(), sealRecord(QByteArray(255, 'x'), 256, publicKey).size());
    EXPECT_THROW(sealRecord(QByteArray(256, 'x'), 256, publicKey), Error);
    EXPECT_EQ(lockWithCode("K", 128, "code").size(), lockWithCode(QByteArray(127, 'x'), 128, "code").size());
}

TEST(SealedBox, LockedWithACodeOpensWithThatCodeOnly)
{
    const QString box = lockWithCode("1\n2\nKM", 128, "code");
    EXPECT_EQ(openWithCode(box, "code"), "1\n2\nKM");
    EXPECT_TRUE(openWithCode(box, "cod").isNull());
    EXPECT_NE(box, lockWithCode("1\n2\nKM", 128, "code"));
}

} // namespace
} // namespace carnet
