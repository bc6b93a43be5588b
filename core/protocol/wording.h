#pragma once

#include "core/protocol/reader.h"

#include <QHash>

namespace carnet {

/// The official texts of a questionnaire in one language, from a site that holds a licence. They are shown beside the
/// neutral labels and never leave the site: no export, no print without the copyright line. Codes, ranges and scores
/// stay those of the definition.
struct Wording
{
    QString instrument;
    QString language; ///< "en" or "fr"
    QString licence;  ///< who holds it, its number
    QString copyright;
    QString instructions;
    QHash<QString, QString> items;                   ///< by item
    QHash<QString, QHash<QString, QString>> answers; ///< by item or option set, then code

    /// The text of a question, or empty.
    QString question(const Item &item) const { return items.value(item.code); }
    /// The text of one of its answers, or empty.
    QString answer(const Item &item, const QString &code) const;
};

/// Whether these bytes are meant to be a wording file rather than a definition.
bool isWording(const QByteArray &json);
/// What is wrong with a wording file, empty when nothing is.
std::vector<DefinitionProblem> checkWording(const QByteArray &json, const InstrumentSource &instruments);
/// Throws Error listing every problem, one a line.
Wording readWording(const QByteArray &json, const QString &name, const InstrumentSource &instruments);

/// Where the site's files are: wording/ in the program's own data folder of this user.
QString wordingFolder();
/// Copies a wording file into the folder, after reading it; it takes the place of the one before of its instrument and
/// language. Throws Error, and changes nothing then.
Wording installWording(const QString &path, const InstrumentSource &instruments,
                       const QString &folder = wordingFolder());
/// The installed wording of an instrument in this language, or nothing; a file that cannot be read is nothing.
std::optional<Wording> installedWording(const Instrument &instrument, const QString &language,
                                        const QString &folder = wordingFolder());

} // namespace carnet
