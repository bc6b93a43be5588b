// A typist without patience: records COUNT random scores of one patient and prints each act once it is acknowledged.
// Use: torture_writer STUDY PATIENT SEED COUNT

#include "core/domain/error.h"
#include "core/study.h"
#include "tests/torture/typist.h"

#include <QCoreApplication>
#include <cstdio>
#include <random>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// One write per line, so that a line is in the pipe whole or not at all, whatever happens next.
void tell(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        _exit(2);
}

class Typist
{
public:
    Typist(const QString &path, QString patient, unsigned seed)
        : m_study(carnet::Study::open(path, carnet::Study::Access::ReadWrite, carnet::systemClock, {u"nurse"_s, {}}))
        , m_patient(std::move(patient))
        , m_random(seed)
    {
    }

    void type()
    {
        const carnet::Datum datum = carnet::test::anyDatum(*m_study, m_patient, m_random);
        while (true) {
            try {
                const carnet::Act act = m_study->record({datum});
                if (act.id > 0)
                    tell(QByteArray::number(act.id) + '\t' + m_patient.toUtf8() + '\t' +
                         QByteArray::number(datum.key.occasion.packed()) + '\t' + datum.key.item.toUtf8() + '\t' +
                         datum.value.text().toUtf8() + '\n');
                return;
            } catch (const carnet::Error &error) {
                if (error.kind() != carnet::Error::Kind::Conflict)
                    throw;
                m_study->refresh();
            }
        }
    }

private:
    std::unique_ptr<carnet::Study> m_study;
    QString m_patient;
    std::mt19937 m_random;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5)
        return 2;
    try {
        Typist typist(arguments[1], arguments[2], arguments[3].toUInt());
        for (int i = 0; i < arguments[4].toInt(); ++i)
            typist.type();
    } catch (const carnet::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
