#include "core/trust/envelope_code.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr int randomLetters = 16;
constexpr int groupSize = 4;

/// Horner's rule over GF(32), x⁵ + x² + 1: a wrong letter and an exchange of two unequal neighbours both change the
/// result.
int checkLetter(const QString &letters)
{
    int sum = 0;
    for (const QChar letter : letters) {
        sum <<= 1;
        if (sum & 0x20)
            sum ^= 0x25;
        sum ^= int(alphabet.indexOf(letter));
    }
    // Once more, so that the check letter itself is multiplied away from the last letter.
    sum <<= 1;
    return sum & 0x20 ? sum ^ 0x25 : sum;
}

QString grouped(const QString &letters)
{
    QString text;
    for (qsizetype at = 0; at < letters.size(); at += groupSize)
        text += (at > 0 ? u"-"_s : QString()) + letters.mid(at, groupSize);
    return text;
}

} // namespace

QString newEnvelopeCode()
{
    QString letters;
    for (int i = 0; i < randomLetters; ++i)
        letters += alphabet[qsizetype(randombytes_uniform(std::uint32_t(alphabet.size())))];
    letters += alphabet[checkLetter(letters)];
    return grouped(letters);
}

std::optional<QString> readEnvelopeCode(const QString &typed)
{
    QString letters;
    for (const QChar typedLetter : typed.toUpper()) {
        const QChar letter = typedLetter == u'O'                          ? QChar(u'0')
                             : typedLetter == u'I' || typedLetter == u'L' ? QChar(u'1')
                                                                          : typedLetter;
        if (alphabet.contains(letter))
            letters += letter;
        else if (letter.isLetterOrNumber())
            return {};
    }
    if (letters.size() != randomLetters + 1 || letters.back() != alphabet[checkLetter(letters.first(randomLetters))])
        return {};
    return grouped(letters);
}

} // namespace carnet
