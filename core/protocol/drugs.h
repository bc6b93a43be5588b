#pragma once

#include "core/domain/protocol.h"

namespace carnet {

/// A drug that a trial of pain meets, without a dose.
struct Drug
{
    QString name;      ///< as the files hold it
    QString drugClass; ///< code
    Words label;
};

/// The drugs known in a study, by label in nobody's order: the protocol's quick list first, then those shipped with the
/// program whose class the protocol has.
std::vector<Drug> knownDrugs(const Protocol &protocol);

/// The drug that somebody means: its name or label in any language, with or without the accents, alone or before a
/// strength ("Prégabaline 75 mg"). Nothing when it is not known.
std::optional<Drug> drugCalled(const Protocol &protocol, const QString &text);

/// A drug's name in a language, the name itself when it is not known.
QString drugLabel(const Protocol &protocol, const QString &name, QStringView language);

} // namespace carnet
