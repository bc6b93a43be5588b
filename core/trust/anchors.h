#pragma once

#include "core/study.h"

namespace carnet {

/// Something that leaves the machine and pins the trail down: at that moment act N had this seal. A record that was
/// rewritten, or cut before N, cannot match it.
struct Anchor
{
    QString study; ///< id
    qint64 act = 0;
    QByteArray seal;      ///< 32 bytes
    QDateTime at;         ///< UTC
    QByteArray key;       ///< public Ed25519 key, 32 bytes; empty for an anchor that nobody signed
    QByteArray signature; ///< 64 bytes, over the text before it

    bool operator==(const Anchor &) const = default;
};

/// One line: "carnet-anchor-1 STUDY ACT SEAL TIME KEY SIGNATURE"; bytes in hexadecimal digits, "-" for what is absent.
QString text(const Anchor &anchor);
/// Reads such a line; nothing when it is not one.
std::optional<Anchor> anchorFromText(QStringView line);

/// The anchor of an act (0: the last one). seed: 32 bytes of the study's Ed25519 key; empty: not signed.
Anchor anchorOf(const Study &study, qint64 act = 0, const QByteArray &seed = {});
/// The public key that belongs to a seed.
QByteArray anchorKey(const QByteArray &seed);
bool isSignatureGood(const Anchor &anchor);

/// Where the anchors of a study are kept beside it: NAME.carnet.anchors. One line each, only ever longer.
QString anchorFile(const QString &studyPath);
/// Adds a line to that file and waits until it is on disk. False when it cannot be written.
bool appendAnchor(const QString &studyPath, const Anchor &anchor);

/// What a file of anchors says about a study.
struct AnchorReport
{
    int anchors = 0;         ///< of this study
    int unsignedAnchors = 0; ///< of these, without a signature
    qint64 anchoredTo = 0;   ///< acts 1 to this one are pinned down
    qint64 lastAct = 0;      ///< acts after anchoredTo, up to this one, are not
    QStringList problems;    ///< in words, by line

    bool ok() const { return problems.isEmpty(); }
};
/// content: lines of anchors; other lines and anchors of other studies are problems. key: the public key to trust;
/// empty: the one that the anchors name, all the same one.
AnchorReport checkAnchors(const Study &study, const QByteArray &content, const QByteArray &key = {});

} // namespace carnet
