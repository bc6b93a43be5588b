// Which patient has which randomisation number.
#include "core/study.h"
#include "core/trust/allocation.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

const QString numberItem = u"random_no"_s;

std::set<int> numbersAmong(const std::vector<Datum> &data)
{
    std::set<int> numbers;
    for (const Datum &datum : data) {
        if (datum.key.item != numberItem)
            continue;
        if (const auto number = datum.value.number())
            numbers.insert(int(*number));
    }
    return numbers;
}

/// Patients as the list itself names them, by number.
std::map<int, QString> namedByTheList(const Study &study)
{
    std::map<int, QString> named;
    for (int row = 1, end = study.nextRow(List::Allocation, {}); row < end; ++row) {
        const Occasion occasion = Occasion::row(List::Allocation, row);
        const QString patient = study.value({{}, occasion, u"alloc_patient"_s}).text();
        if (!patient.isEmpty())
            named[study.value({{}, occasion, u"alloc_number"_s}).text().toInt()] = patient;
    }
    return named;
}

void link(AllocationLinks &links, int number, const QString &patient)
{
    const auto [other, isNew] = links.patients.try_emplace(number, patient);
    if (!isNew && other->second != patient)
        links.conflicts
            << Say::tr("number %1 is recorded for %2 and for %3").arg(QString::number(number), other->second, patient);
    links.numbers.try_emplace(patient, number);
}

} // namespace

AllocationLinks recordedLinks(const Study &study)
{
    AllocationLinks links;
    for (const QString &patient : study.patients()) {
        const std::set<int> numbers = numbersAmong(study.data(patient));
        if (numbers.size() > 1)
            links.conflicts << Say::tr("%1 has two numbers: %2 and %3")
                                   .arg(patient, QString::number(*numbers.begin()), QString::number(*numbers.rbegin()));
        for (const int number : numbers)
            link(links, number, patient);
    }
    return links;
}

AllocationLinks allocationLinks(const Study &study)
{
    AllocationLinks links = recordedLinks(study);
    for (const auto &[number, patient] : namedByTheList(study)) {
        const auto recorded = links.numbers.find(patient);
        if (recorded == links.numbers.end())
            link(links, number, patient);
        else if (recorded->second != number)
            links.conflicts << Say::tr("%1 has number %2, but %3 in the list")
                                   .arg(patient, QString::number(recorded->second), QString::number(number));
    }
    return links;
}

int randomisationNumber(const Study &study, const QString &patient)
{
    const AllocationLinks links = allocationLinks(study);
    const auto found = links.numbers.find(patient);
    if (found == links.numbers.end())
        throw Error(Error::Kind::Refused,
                    Say::tr("%1 has no randomisation number. Record it at the visit first.").arg(patient));
    for (const QString &conflict : links.conflicts) {
        if (conflict.contains(patient))
            throw Error(Error::Kind::Refused,
                        Say::tr("It is not certain which number %1 has: %2. Correct it first.").arg(patient, conflict));
    }
    return found->second;
}

} // namespace carnet
