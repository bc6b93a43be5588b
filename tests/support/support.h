#pragma once

#include "core/study.h"

#include <QString>
#include <QTemporaryDir>
#include <ostream>

QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out);
QT_END_NAMESPACE

namespace carnet::test {

/// The moment at which every test happens: 2018-06-15 at 10 in the morning where the machine stands.
QDateTime fixedNow();
Clock fixedClock();

/// JSON of the shipped crossover protocol and of its instruments.
Study::NewStudy ketapain();

/// A temporary folder with one empty study of the shipped crossover on the fixed clock.
struct StudyFixture
{
    StudyFixture();
    QString file(const QString &name) const;

    QTemporaryDir folder;
    std::unique_ptr<Study> study;
};

/// The content of a file of tests/data.
QByteArray testData(const QString &name);
QString testDataPath(const QString &name);

} // namespace carnet::test
