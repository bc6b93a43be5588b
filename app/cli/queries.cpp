// Doubts about values: listed, raised, answered, closed.
#include "core/patients/queries.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

QString isoUtc(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

int list(const Study &study, const Arguments &arguments)
{
    checkPatient(study, arguments.value("patient"));
    csv::Writer table;
    table.plain("query,patient_id,occasion,item,state,origin,raised_at,raised_by,text,answer,closed_at");
    table.endRow();
    for (const Query &query : queries(study, arguments.value("patient"))) {
        if (arguments.has("open") && !query.isOpen())
            continue;
        table.integer(query.number);
        for (const QString &text : {query.about.patient, occasionCode(query.about.occasion, study.protocol()),
                                    query.about.item, code(query.state), query.origin, isoUtc(query.raisedAt),
                                    query.raisedBy, query.text, query.answer, isoUtc(query.closedAt)})
            table.text(text);
        table.endRow();
    }
    print(QByteArray::fromStdString(table.take()));
    return Done;
}

/// The value that the options name.
DatumKey aboutOf(const Study &study, const Arguments &arguments)
{
    const QString patient = arguments.required("patient");
    checkPatient(study, patient);
    const QString place = arguments.has("occasion") ? arguments.value("occasion") : u"-"_s;
    const auto occasion = occasionFromCode(place, study.protocol());
    if (!occasion)
        refuse(
            QCoreApplication::translate("Command", "“%1” is no occasion of this study; P2.D07, V3, AE1 or - are some.")
                .arg(place));
    const QString item = arguments.required("item");
    if (!study.dictionary().item(item))
        refuse(QCoreApplication::translate("Command", "This study has no item “%1”.").arg(item));
    return {patient, *occasion, item};
}

int numberOf(const Study &study, const QStringList &words)
{
    bool isNumber = false;
    const int number = words.size() > 2 ? words[2].toInt(&isNumber) : 0;
    if (!isNumber || !query(study, number))
        refuse(QCoreApplication::translate("Command", "Name the query by its number, as “query list” prints it."));
    return number;
}

} // namespace

int runQuery(const Arguments &arguments)
{
    const QString what = arguments.words().first();
    const QString path = arguments.words()[1];
    if (what == u"list")
        return list(*openToRead(path), arguments);
    if (!QStringList{u"raise"_s, u"answer"_s, u"close"_s, u"reopen"_s}.contains(what))
        refuse(QCoreApplication::translate("Command", "query knows list, raise, answer, close and reopen, not “%1”.")
                   .arg(what));
    const auto study = openToWrite(path);
    int number = 0;
    if (what == u"raise") {
        number = raiseQuery(*study, aboutOf(*study, arguments), arguments.required("text"));
    } else {
        number = numberOf(*study, arguments.words());
        if (what == u"answer")
            answerQuery(*study, number, arguments.required("text"));
        else if (what == u"reopen")
            reopenQuery(*study, number, arguments.required("text"));
        else
            closeQuery(*study, number);
    }
    const Query query = *carnet::query(*study, number);
    print(u"query: %1\nstate: %2\n"_s.arg(number).arg(code(query.state)));
    return Done;
}

} // namespace carnet::cli
