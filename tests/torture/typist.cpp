#include "tests/torture/typist.h"

using namespace Qt::StringLiterals;

namespace carnet::test {

void addPatient(Study &study, const QString &patient)
{
    std::vector<Datum> data{{{patient, Occasion::patient(), u"consent_date"_s}, Value(u"2018-01-02"_s)}};
    for (int period = 1; const QString &date : {u"2018-01-10"_s, u"2018-02-14"_s, u"2018-03-21"_s}) {
        const ProtocolVisit *infusion = study.protocol().infusionOf(period++);
        data.push_back(
            {{patient, Occasion::visit(study.protocol().visitIndex(infusion->code)), u"visit_date"_s}, Value(date)});
    }
    study.record(std::move(data));
}

Datum anyDatum(const Study &study, const QString &patient, std::mt19937 &random)
{
    const auto upTo = [&random](int last) { return std::uniform_int_distribution<int>(0, last)(random); };
    const auto &plan = study.protocol().diary;
    const Occasion day = Occasion::day(1 + upTo(2), 1 + upTo(plan.lastDay - 1));
    if (upTo(9) == 0)
        return {{patient, day, u"diary_note"_s}, Value(u"Note %1 – été"_s.arg(upTo(999'999)))};
    const auto &measure = plan.measures[std::size_t(upTo(int(plan.measures.size()) - 1))];
    return {{patient, day, measure.id}, Value(upTo(10))};
}

} // namespace carnet::test
