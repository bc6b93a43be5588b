// A typist without patience: records COUNT random scores of one patient and prints each act once it is acknowledged.
// Use: torture_writer STUDY PATIENT SEED COUNT

#include "core/domain/error.h"
#include "core/study.h"

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
        : m_study(carnet::Study::open(path))
        , m_patient(std::move(patient))
        , m_random(seed)
    {
    }

    void type()
    {
        const carnet::Datum datum = next();
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
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    /// Mostly scores; now and then a note, because texts take another way into the file.
    carnet::Datum next()
    {
        const auto &plan = m_study->protocol().diary;
        const carnet::Occasion day = carnet::Occasion::day(1 + upTo(2), 1 + upTo(plan.lastDay - 1));
        if (upTo(9) == 0)
            return {{m_patient, day, u"diary_note"_s}, carnet::Value(u"Note %1 – été"_s.arg(upTo(999'999)))};
        const auto &measure = plan.measures[std::size_t(upTo(int(plan.measures.size()) - 1))];
        return {{m_patient, day, measure.id}, carnet::Value(upTo(10))};
    }

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
