#include "ui/pages/export_warnings.h"

#include "core/patients/queries.h"

#include <QHash>
#include <algorithm>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

using Said = QHash<std::pair<QString, int>, std::vector<bool>>;

/// By patient and period: the days of which any measure says something, missing reasons included.
Said daysSpokenOf(const Study &study)
{
    Said said;
    study.forEachSeries([&](const SeriesView &view) {
        auto &days = said[{*view.patient, view.period}];
        days.resize(std::max(days.size(), view.cells.size()));
        for (std::size_t day = 0; day < view.cells.size(); ++day)
            if (view.cells[day] != emptyCell)
                days[day] = true;
    });
    return said;
}

} // namespace

ExportWarnings exportWarnings(const Study &study)
{
    ExportWarnings warnings;
    const Protocol &protocol = study.protocol();
    const Said said = daysSpokenOf(study);
    for (const auto &patient : study.patients()) {
        for (int period = 1; period <= protocol.periods; ++period) {
            const auto *visit = protocol.infusionOf(period);
            if (!visit)
                continue;
            const auto infused =
                study.value({patient, Occasion::visit(protocol.visitIndex(visit->code)), u"visit_date"_s});
            const QDate date = QDate::fromString(infused.text(), Qt::ISODate);
            if (!date.isValid())
                continue;
            const auto days = said.value({patient, period});
            for (int day = protocol.diary.firstDay; day <= protocol.diary.lastDay && date.addDays(day) <= study.today();
                 ++day)
                warnings.emptyDiaryDays += !(std::size_t(day) < days.size() && days[std::size_t(day)]);
        }
    }
    for (const auto &query : queries(study))
        warnings.openQueries += query.state != Query::State::Closed && query.state != Query::State::Cancelled;
    return warnings;
}

} // namespace carnet::ui
