#include "core/visits/worklist.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/calendar_file.h"
#include "core/exchange/worklist_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

QDate dayOf(const Arguments &arguments, const Study &study)
{
    if (!arguments.has("date"))
        return study.today();
    const QDate day = QDate::fromString(arguments.value("date"), Qt::ISODate);
    if (!day.isValid())
        throw Error(Error::Kind::WrongUse, QCoreApplication::translate(
                                               "Command", "--date is a date such as 2018-06-15 (YYYY-MM-DD), not “%1”.")
                                               .arg(arguments.value("date")));
    return day;
}

QString roleOf(const Arguments &arguments)
{
    const QString role = arguments.value("role");
    const QStringList roles{u"nurse"_s, u"investigator"_s, u"datamanager"_s};
    if (!role.isEmpty() && !roles.contains(role))
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "The list knows the roles %1, not “%2”.")
                        .arg(roles.join(u", "_s), role));
    return role;
}

constexpr int longestAhead = 366;
constexpr int daysBack = 31; ///< a calendar that was imported before is told what became of its last weeks

int writeCalendar(const Arguments &arguments, const Study &study)
{
    if (arguments.has("role"))
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "A calendar is of everybody: --ics goes without --role."));
    const QDate day = dayOf(arguments, study);
    const std::vector<PatientCalendar> patients = studyCalendar(study, day);
    std::vector<const PatientCalendar *> all;
    for (const PatientCalendar &patient : patients)
        all.push_back(&patient);
    const int ahead = arguments.number("ahead", longestAhead, 0, longestAhead);
    const QByteArray content = calendarFile(study, all, {day.addDays(-daysBack), day.addDays(ahead)});
    const QString file = arguments.value("ics");
    if (file == u"-") {
        print(content);
    } else {
        writeCalendarFile(file, content);
        print(file + u'\n');
    }
    return Done;
}

} // namespace

int runWorklist(const Arguments &arguments)
{
    const QString role = roleOf(arguments);
    const int ahead = arguments.number("ahead", 0, 0, longestAhead);
    const auto study = openToRead(arguments.words().first());
    study->require(Action::SeePatientList);
    if (arguments.has("ics"))
        return writeCalendar(arguments, *study);
    std::vector<WorkItem> items = worklist(*study, dayOf(arguments, *study), ahead, role);
    std::erase_if(items, [&study](const WorkItem &item) { return !isFor(*study, item); });
    print(QByteArray::fromStdString(worklistCsv(*study, items)));
    return Done;
}

} // namespace carnet::cli
