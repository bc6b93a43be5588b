#include "core/exchange/worklist_file.h"

#include "core/exchange/csv.h"

namespace carnet {

std::string worklistCsv(const Study &study, const std::vector<WorkItem> &items)
{
    csv::Writer csv;
    csv.plain("due,state,patient_id,visit,what,role,days_late");
    csv.endRow();
    for (const WorkItem &item : items) {
        csv.text(item.due.toString(Qt::ISODate));
        csv.text(code(item.state));
        csv.text(item.patient);
        csv.text(placeCode(item, study.protocol()));
        csv.text(what(item));
        csv.text(item.role);
        csv.integer(item.daysLate);
        csv.endRow();
    }
    return std::string(csv.bytes());
}

} // namespace carnet
