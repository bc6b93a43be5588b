#pragma once

#include <QString>
#include <optional>

namespace carnet {

/// A new code for a sealed paper envelope: 16 random letters and digits (80 bits) and one that checks them, in groups
/// of four: "7KQM-2XRT-VB90-ZHWC-E". The alphabet has no I, L, O and U, so that nothing can be misread or read as a
/// word.
QString newEnvelopeCode();

/// The code as it was made, from what somebody typed off a paper: small letters, missing or other hyphens, O for 0, I
/// and L for 1 are understood. Nothing when a letter is wrong, missing, or two neighbours are exchanged.
std::optional<QString> readEnvelopeCode(const QString &typed);

} // namespace carnet
