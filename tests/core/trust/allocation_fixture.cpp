#include "tests/core/trust/allocation_fixture.h"

#include "core/trust/sealed_box.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet::test {

QString patientCode(int number)
{
    return u"KP-%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}

AllocationFixture::AllocationFixture()
    : secret(crypto_box_SECRETKEYBYTES, '\0')
{
    randombytes_buf(secret.data(), std::size_t(secret.size()));
    publicKey = publicKeyOf(secret);
    const Occasion first = Occasion::visit(study->protocol().visitIndex(u"V1"));
    std::vector<Datum> data;
    for (int number = 1; number <= 6; ++number)
        data.push_back({{patientCode(number), first, u"random_no"_s}, number});
    study->record(data);
}

std::vector<AllocationRow> AllocationFixture::list()
{
    const std::vector<QStringList> sequences{{u"P"_s, u"KM"_s, u"K"_s}, {u"KM"_s, u"P"_s, u"K"_s},
                                             {u"K"_s, u"KM"_s, u"P"_s}, {u"KM"_s, u"K"_s, u"P"_s},
                                             {u"P"_s, u"K"_s, u"KM"_s}, {u"K"_s, u"P"_s, u"KM"_s}};
    std::vector<AllocationRow> rows;
    for (int number = 1; number <= 6; ++number)
        rows.push_back({number, 1, {}, sequences[std::size_t(number - 1)], {}, number + 1});
    return rows;
}

} // namespace carnet::test
