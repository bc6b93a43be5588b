#pragma once

#include "core/domain/occasion.h"
#include "core/protocol/dictionary.h"

#include <QStringList>

namespace carnet {

/// One of the files that go in and out: its columns in order and what they hold.
struct FileSpec
{
    QString name;             ///< "diary.csv"
    QStringList keys;         ///< columns that name a row; an import needs them
    QStringList columns;      ///< in the order of the files, keys included
    QStringList extraColumns; ///< written after them; passed over when read unless they are missing reasons or notes
    QHash<QString, QString> items; ///< column → item code, for files with one column an item

    QStringList allColumns() const { return columns + extraColumns; }
};

/// The files of the study in the order in which they are read and written, allocation.csv included.
std::vector<FileSpec> fileSpecs(const Protocol &protocol, const Dictionary &dictionary);
const FileSpec &fileSpec(const std::vector<FileSpec> &specs, QStringView name);

/// The numbered list whose rows hold an item, or nothing.
std::optional<List> listOf(const ItemPlace &place);

/// File names of a bundle that no import reads.
bool isPassedOver(const QString &fileName);

/// "diary.csv" for "diary.csv" and "diary_excel_fr.csv".
QString plainFileName(const QString &fileName);

} // namespace carnet
