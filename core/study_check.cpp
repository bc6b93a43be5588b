#include "core/study.h"

#include "core/value_check.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct StudyCheck
{
    Q_DECLARE_TR_FUNCTIONS(StudyCheck)
};

Issue refusal(const Datum &datum, const QString &id, const QString &message)
{
    return {Issue::Level::Refuse, id, message, datum.key.item};
}

QString dateWords(const QDate &date)
{
    return QLocale().toString(date, u"ddd d MMM yyyy"_s);
}

QDate infusionDate(const Study &study, const QString &patient, int period)
{
    const ProtocolVisit *infusion = study.protocol().infusionOf(period);
    if (!infusion)
        return {};
    const Occasion visit = Occasion::visit(study.protocol().visitIndex(infusion->code));
    return dateOf(study.value({patient, visit, u"visit_date"_s}));
}

std::optional<Issue> checkDay(const Study &study, const Datum &datum)
{
    const int period = datum.key.occasion.periodNumber();
    const int day = datum.key.occasion.dayNumber();
    const QDate infusion = infusionDate(study, datum.key.patient, period);
    if (!infusion.isValid())
        return refusal(datum, u"period_not_begun"_s,
                       StudyCheck::tr("Period %1 has not begun: record the date of its infusion first.").arg(period));
    const QDate date = infusion.addDays(day);
    if (date > study.today())
        return refusal(datum, u"future"_s,
                       StudyCheck::tr("Day %1 is %2, in the future.").arg(day).arg(dateWords(date)));
    const QDate next = infusionDate(study, datum.key.patient, period + 1);
    if (next.isValid() && date > next)
        return refusal(datum, u"after_next_infusion"_s,
                       StudyCheck::tr("Day %1 is after infusion %2 (%3): it belongs to the next diary.")
                           .arg(day)
                           .arg(period + 1)
                           .arg(dateWords(next)));
    return {};
}

std::optional<Issue> checkDate(const Study &study, const Item &item, const Datum &datum)
{
    const QDate date = dateOf(datum.value);
    if (!date.isValid())
        return {};
    if (!item.mayBeFuture && date > study.today())
        return refusal(datum, u"future"_s,
                       StudyCheck::tr("%1 is in the future. Correct the date.").arg(dateWords(date)));
    const QDate consent = dateOf(study.value({datum.key.patient, Occasion::patient(), u"consent_date"_s}));
    if (!item.mayPrecedeConsent && consent.isValid() && date < consent && item.code != u"consent_date")
        return refusal(
            datum, u"before_consent"_s,
            StudyCheck::tr("%1 is before consent (%2). Correct one of them.").arg(dateWords(date), dateWords(consent)));
    return {};
}

} // namespace

std::optional<Issue> Study::check(const Datum &datum) const
{
    const Item *item = dictionary().item(datum.key.item);
    if (!item)
        return refusal(datum, u"unknown_item"_s, StudyCheck::tr("This study has no item “%1”.").arg(datum.key.item));
    if (datum.value.isEmpty())
        return {};
    if (const auto issue = checkValue(*item, datum.value))
        return issue;
    if (datum.key.occasion.isDay()) {
        if (const auto issue = checkDay(*this, datum))
            return issue;
    }
    if (item->kind == Item::Kind::Date || item->kind == Item::Kind::PartialDate)
        return checkDate(*this, *item, datum);
    return {};
}

} // namespace carnet
