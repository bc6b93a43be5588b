// S7: the scores of 100,000 SF-36 forms that are in memory.

#include "core/exchange/csv.h"
#include "core/exchange/field_values.h"
#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "core/scoring/scorer.h"

#include <QFile>
#include <benchmark/benchmark.h>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

/// One row a form, in the order of the questionnaire; the header is passed over.
std::vector<double> readForms(const Scorer &scorer)
{
    QFile file(qEnvironmentVariable("CARNET_BENCH_DATA") + u"/sf36.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    csv::Reader reader(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    reader.next();
    std::vector<double> forms;
    while (reader.next()) {
        for (const std::string_view field : reader.fields())
            forms.push_back(readNumber(field, {}).value_or(std::numeric_limits<double>::quiet_NaN()));
        forms.resize(forms.size() + scorer.scores());
    }
    return forms;
}

void scoreForms(benchmark::State &state)
{
    const Scorer scorer(readInstrument(shippedInstrument(u"sf36"_s), u"sf36.json"_s));
    std::vector<double> forms = readForms(scorer);
    if (forms.empty()) {
        state.SkipWithError("there are no forms");
        return;
    }
    double sum = 0;
    for (auto _ : state) {
        sum = 0;
        for (std::size_t at = 0; at < forms.size(); at += scorer.width()) {
            const std::span<double> form(forms.data() + at, scorer.width());
            scorer.score(form);
            for (std::size_t i = scorer.items(); i < scorer.width(); ++i)
                sum += std::isnan(form[i]) ? 0 : form[i];
        }
    }
    state.counters["checksum"] = sum;
    state.counters["values"] = double(forms.size());
}
BENCHMARK(scoreForms)->Name("S7 SF-36 from memory")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace carnet
