#include "core/exchange/export_data.h"
#include "core/visits/visits.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// What the file says of a visit outside its window that nobody commented: always English, like every text of the
/// files.
QString outsideText(const Deviation &deviation)
{
    const int days = std::abs(deviation.daysOutsideWindow);
    return u"%1 %2 %3 the window"_s.arg(days).arg(days == 1 ? u"day"_s : u"days"_s,
                                                  deviation.daysOutsideWindow < 0 ? u"before"_s : u"after"_s);
}

} // namespace

ExportTable deviationsTable(const ExportData &data)
{
    const FileSpec &spec = fileSpec(data.specs(), u"deviations.csv");
    ExportTable table = data.table(spec);
    for (const QString &patient : data.patients()) {
        const auto own = data.data(patient);
        const std::vector<Datum> values(own.begin(), own.end());
        for (const Deviation &deviation : deviations(data.study().protocol(), PatientValues(values))) {
            table.text(patient);
            table.text(deviation.visit);
            table.text(deviation.date.isValid() ? deviation.date.toString(Qt::ISODate) : QString());
            table.text(deviation.category);
            table.text(deviation.isAutomatic() ? outsideText(deviation) : deviation.text);
            deviation.isAutomatic() ? table.empty() : table.integer(deviation.row);
            table.endRow();
        }
    }
    return table;
}

} // namespace carnet
