#include "core/protocol/library.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// The resources live in a static library; the linker would leave them out unless something asks for them.
static void keepDefinitions()
{
    Q_INIT_RESOURCE(carnet_definitions);
}

namespace carnet {

namespace {

QStringList shipped(const QString &folder)
{
    keepDefinitions();
    QStringList ids = QDir(u":/carnet/"_s + folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

QByteArray content(const QString &path)
{
    keepDefinitions();
    QFile file(u":/carnet/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList shippedProtocols()
{
    return shipped(u"protocols"_s);
}

QStringList shippedInstruments()
{
    static const QStringList ordered = [] {
        QStringList ids = shipped(u"instruments"_s);
        QHash<QString, int> order;
        for (const QString &id : ids) {
            const QJsonObject definition = QJsonDocument::fromJson(content(u"instruments/%1.json"_s.arg(id))).object();
            order.insert(id, definition.value(u"order"_s).toInt());
        }
        std::stable_sort(ids.begin(), ids.end(),
                         [&](const QString &a, const QString &b) { return order[a] < order[b]; });
        return ids;
    }();
    return ordered;
}

QByteArray shippedProtocol(const QString &id)
{
    return shippedProtocols().contains(id) ? content(u"protocols/%1.json"_s.arg(id)) : QByteArray();
}

QByteArray shippedInstrument(const QString &id)
{
    return shippedInstruments().contains(id) ? content(u"instruments/%1.json"_s.arg(id)) : QByteArray();
}

QByteArray shippedItems()
{
    return content(u"items.json"_s);
}

QByteArray shippedDrugs()
{
    return content(u"drugs.json"_s);
}

} // namespace carnet
