#include "core/trust/anchors.h"

#include <QCoreApplication>
#include <QFile>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Anchors
{
    Q_DECLARE_TR_FUNCTIONS(Anchors)
};

const QString format = u"carnet-anchor-1"_s;
constexpr int partsOfALine = 7;
constexpr int sealLength = 32;

QString hexOrDash(const QByteArray &bytes)
{
    return bytes.isEmpty() ? u"-"_s : QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(QStringView text)
{
    return text == u"-" ? QByteArray() : QByteArray::fromHex(text.toLatin1());
}

/// What the signature is over.
QByteArray signedText(const Anchor &anchor)
{
    return QStringList{format,
                       anchor.study,
                       QString::number(anchor.act),
                       hexOrDash(anchor.seal),
                       anchor.at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s),
                       hexOrDash(anchor.key)}
        .join(u' ')
        .toUtf8();
}

struct KeyPair
{
    QByteArray open{int(crypto_sign_PUBLICKEYBYTES), '\0'};
    QByteArray secret{int(crypto_sign_SECRETKEYBYTES), '\0'};

    explicit KeyPair(const QByteArray &seed)
    {
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                                 reinterpret_cast<unsigned char *>(secret.data()),
                                 reinterpret_cast<const unsigned char *>(seed.constData()));
    }
    ~KeyPair() { sodium_memzero(secret.data(), std::size_t(secret.size())); }
    Q_DISABLE_COPY_MOVE(KeyPair)
};

bool isSeed(const QByteArray &seed)
{
    return seed.size() == int(crypto_sign_SEEDBYTES);
}

} // namespace

QString text(const Anchor &anchor)
{
    return QString::fromUtf8(signedText(anchor)) + u' ' + hexOrDash(anchor.signature);
}

std::optional<Anchor> anchorFromText(QStringView line)
{
    const auto parts = line.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != partsOfALine || parts[0] != format)
        return {};
    Anchor anchor;
    anchor.study = parts[1].toString();
    bool isNumber = false;
    anchor.act = parts[2].toLongLong(&isNumber);
    anchor.seal = bytesOf(parts[3]);
    anchor.at = QDateTime::fromString(parts[4].toString(), Qt::ISODateWithMs).toUTC();
    anchor.key = bytesOf(parts[5]);
    anchor.signature = bytesOf(parts[6]);
    const bool hasSignature = !anchor.signature.isEmpty();
    if (!isNumber || anchor.act < 1 || anchor.seal.size() != sealLength || !anchor.at.isValid() ||
        (hasSignature &&
         (anchor.signature.size() != int(crypto_sign_BYTES) || anchor.key.size() != int(crypto_sign_PUBLICKEYBYTES))))
        return {};
    return anchor;
}

QByteArray anchorKey(const QByteArray &seed)
{
    return isSeed(seed) ? KeyPair(seed).open : QByteArray();
}

Anchor anchorOf(const Study &study, qint64 act, const QByteArray &seed)
{
    const qint64 wanted = act > 0 ? act : study.lastAct();
    const std::vector<Act> found = study.acts(wanted, wanted);
    if (found.empty())
        throw Error(Error::Kind::WrongUse, Anchors::tr("There is no act %1 in this study.").arg(wanted));
    Anchor anchor{study.facts().id, wanted, found.front().seal, study.now().toUTC(), {}, {}};
    if (!isSeed(seed))
        return anchor;
    const KeyPair keys(seed);
    anchor.key = keys.open;
    const QByteArray content = signedText(anchor);
    anchor.signature.resize(int(crypto_sign_BYTES));
    crypto_sign_detached(reinterpret_cast<unsigned char *>(anchor.signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(content.constData()), quint64(content.size()),
                         reinterpret_cast<const unsigned char *>(keys.secret.constData()));
    return anchor;
}

bool isSignatureGood(const Anchor &anchor)
{
    const QByteArray content = signedText(anchor);
    return anchor.signature.size() == int(crypto_sign_BYTES) && anchor.key.size() == int(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(anchor.signature.constData()),
                                       reinterpret_cast<const unsigned char *>(content.constData()),
                                       quint64(content.size()),
                                       reinterpret_cast<const unsigned char *>(anchor.key.constData())) == 0;
}

QString anchorFile(const QString &studyPath)
{
    return studyPath + u".anchors"_s;
}

bool appendAnchor(const QString &studyPath, const Anchor &anchor)
{
    QFile file(anchorFile(studyPath));
    const QByteArray line = text(anchor).toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(line) == line.size() && file.flush() && fsync(file.handle()) == 0;
}

AnchorReport checkAnchors(const Study &study, const QByteArray &content, const QByteArray &key)
{
    AnchorReport report;
    report.lastAct = study.lastAct();
    const QString id = study.facts().id;
    QByteArray trusted = key;
    const auto lines = content.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto problem = [&](const QString &what) {
            report.problems << Anchors::tr("line %1: %2").arg(QString::number(i + 1), what);
        };
        const auto anchor = anchorFromText(QString::fromUtf8(lines[i]));
        if (!anchor) {
            problem(Anchors::tr("this is no anchor"));
            continue;
        }
        if (anchor->study != id) {
            problem(Anchors::tr("the anchor is of another study"));
            continue;
        }
        ++report.anchors;
        if (anchor->signature.isEmpty()) {
            ++report.unsignedAnchors;
        } else {
            if (trusted.isEmpty())
                trusted = anchor->key;
            if (!isSignatureGood(*anchor) || anchor->key != trusted) {
                problem(Anchors::tr("the signature of the anchor is not that of this study"));
                continue;
            }
        }
        const std::vector<Act> act = study.acts(anchor->act, anchor->act);
        if (act.empty())
            problem(Anchors::tr("act %1 was there on %2 and is gone: the end of the record was cut off")
                        .arg(anchor->act)
                        .arg(anchor->at.toString(Qt::ISODate)));
        else if (act.front().seal != anchor->seal)
            problem(Anchors::tr("act %1 had another seal on %2: the record was rewritten")
                        .arg(anchor->act)
                        .arg(anchor->at.toString(Qt::ISODate)));
        else
            report.anchoredTo = std::max(report.anchoredTo, anchor->act);
    }
    return report;
}

} // namespace carnet
