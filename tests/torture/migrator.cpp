// Opens a study, which brings it to the newest format, and is killed at request REQUEST of the disk (0: never).
// Use: torture_migrator STUDY REQUEST

#include "core/study.h"
#include "tests/torture/disk.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    auto &disk = carnet::test::Disk::below();
    try {
        disk.dieAt(arguments[2].toLongLong());
        carnet::Study::open(arguments[1]);
        std::printf("%lld\n", disk.requests());
    } catch (const carnet::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
