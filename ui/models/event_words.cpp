#include "ui/models/event_words.h"

#include "core/protocol/drugs.h"
#include "core/study.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

} // namespace

QString termWords(const Protocol &protocol, const QString &term)
{
    const auto &quick = protocol.quickEvents;
    const auto known = std::ranges::find(quick, term, &Option::code);
    return known == quick.end() ? term : known->label.in(language());
}

QString partialDateWords(const QString &iso)
{
    if (iso.size() == 7)
        return QLocale().toString(QDate::fromString(iso + u"-01"_s, Qt::ISODate), u"MMM yyyy"_s);
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return iso.size() == 10 && date.isValid() ? dateWords(date) : iso;
}

QString onsetWords(const AdverseEvent &event)
{
    const QString date = partialDateWords(event.onset);
    if (event.period <= 0)
        return date;
    const QString place = event.day ? Say::tr("P%1, D%2", "period, day").arg(event.period).arg(*event.day)
                                    : Say::tr("P%1", "period").arg(event.period);
    return date.isEmpty() ? place : Say::tr("%1 (%2)", "date, period and day").arg(date, place);
}

QString endWords(const AdverseEvent &event)
{
    if (!event.end.isEmpty())
        return partialDateWords(event.end);
    return event.isOngoing() ? Say::tr("ongoing") : Say::tr("day not known");
}

QString treatmentWords(const Study &study, const Treatment &treatment)
{
    const QString drug = drugLabel(study.protocol(), treatment.name, language());
    return treatment.dose.isEmpty() ? drug : Say::tr("%1 %2", "drug and dose").arg(drug, treatment.dose);
}

QString treatmentChangeWords(const Study &study, const QString &patient, int visit)
{
    const std::vector<Datum> data = study.data(patient);
    const PatientValues values(data);
    QStringList changes;
    for (const TreatmentChange &change : treatmentChangesAtVisit(study.protocol(), values, visit, study.today()))
        changes << carnet::words(change, study.protocol(), values);
    return changes.isEmpty() ? QString() : Say::tr("changed since the last visit: %1").arg(changes.join(u"; "_s));
}

QString durationWords(qint64 seconds)
{
    const qint64 minutes = std::abs(seconds) / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return Say::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    return hours > 0 ? Say::tr("%1 h %2 min").arg(hours).arg(minutes % 60) : Say::tr("%1 min").arg(minutes);
}

QString reportWords(const ReportClock &clock, const QDateTime &now)
{
    if (clock.isReported)
        return clock.wasLate ? Say::tr("Serious event, reported to the sponsor after the 24 hours.")
                             : Say::tr("Serious event, reported to the sponsor.");
    if (!clock.due.isValid())
        return Say::tr("Serious event: report it within 24 hours after the site knows of it.");
    const QString by = clock.isToTheHour ? Say::tr("%1 at %2", "date and time")
                                               .arg(dateWords(clock.due.date()), clock.due.time().toString(u"HH:mm"_s))
                                         : dateWords(clock.due.date());
    const qint64 left = now.secsTo(clock.due);
    return left >= 0 ? Say::tr("Serious event: report it by %1. %2 left.").arg(by, durationWords(left))
                     : Say::tr("Serious event: its report was due on %1, %2 ago. Report it now.")
                           .arg(by, durationWords(left));
}

} // namespace carnet::ui
