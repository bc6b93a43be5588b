#include "tests/support/support.h"

#include "core/exchange/demo.h"
#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "tests/support/study_copy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <stdexcept>

using namespace Qt::StringLiterals;

QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace carnet::test {

QDateTime fixedNow()
{
    return QDateTime(QDate(2018, 6, 15), QTime(10, 0)).toUTC();
}

Clock fixedClock()
{
    return [] { return fixedNow(); };
}

Study::NewStudy ketapain()
{
    Study::NewStudy wish;
    wish.protocol = shippedProtocol(u"ketapain"_s);
    for (const Instrument &instrument :
         readProtocol(wish.protocol, u"ketapain.json"_s, shippedInstrument).instruments) {
        if (const QByteArray json = shippedInstrument(instrument.id); !json.isEmpty())
            wish.instruments.push_back(json);
    }
    return wish;
}

StudyFixture::StudyFixture()
{
    study = Study::create(file(u"study.carnet"_s), ketapain(), fixedClock());
}

QString StudyFixture::file(const QString &name) const
{
    return folder.filePath(name);
}

void copyStudy(const QString &from, const QString &to)
{
    for (const QString &ending : {QString(), u".keys"_s}) {
        QFile::remove(to + ending);
        QFile::copy(from + ending, to + ending);
    }
}

namespace {

QString originalDemo(Demo which)
{
    const bool finished = which == Demo::Finished;
    const QString name = finished ? u"finished.carnet"_s : u"demo.carnet"_s;
    if (const QString made = qEnvironmentVariable("CARNET_TEST_DEMOS"); !made.isEmpty())
        return QDir(made).filePath(name);
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!QFile::exists(path))
        createDemo(path, {finished, false, {}});
    return path;
}

} // namespace

QString copyOfDemo(const QString &path, Demo which)
{
    copyStudy(originalDemo(which), path);
    return path;
}

QString testDataPath(const QString &name)
{
    return QStringLiteral(CARNET_TEST_DATA "/") + name;
}

QByteArray testData(const QString &name)
{
    QFile file(testDataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no test data " + name.toStdString());
    return file.readAll();
}

} // namespace carnet::test
