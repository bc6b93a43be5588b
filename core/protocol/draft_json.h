#pragma once

#include "core/domain/item.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace carnet {

// Small readers of JSON for drafts of protocols, which are known to have the right form.

inline QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline Words wordsOf(const QJsonValue &value)
{
    return {value[QStringLiteral("en")].toString(), value[QStringLiteral("fr")].toString()};
}

inline QJsonObject jsonOf(const Words &words)
{
    return {{QStringLiteral("en"), words.en}, {QStringLiteral("fr"), words.fr}};
}

inline QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

} // namespace carnet
