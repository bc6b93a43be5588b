#include "core/study.h"

#include "core/domain/record_part.h"
#include "core/trust/locks.h"
#include "core/value_check.h"
#include "core/visits/visit_check.h"

#include <QCoreApplication>

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

std::optional<Issue> checkDate(const Study &study, const Item &item, const Datum &datum, bool mayPrecedeConsent)
{
    const auto days = possibleDays(datum.value.text());
    if (!days)
        return {};
    const QString shown = days->first == days->second ? dateWords(days->first) : datum.value.text();
    if (!item.mayBeFuture && days->first > study.today())
        return refusal(datum, u"future"_s, StudyCheck::tr("%1 is in the future. Correct the date.").arg(shown));
    const QDate consent = dateOf(study.value({datum.key.patient, Occasion::patient(), u"consent_date"_s}));
    if (mayPrecedeConsent || !consent.isValid() || days->second >= consent || item.code == u"consent_date")
        return {};
    Issue issue =
        refusal(datum, u"before_consent"_s,
                StudyCheck::tr("%1 is before consent (%2). Correct one of them.").arg(shown, dateWords(consent)));
    if (item.code == u"ae_onset_date") // an event before consent is kept and looked at
        issue.level = Issue::Level::Warn;
    return issue;
}

bool isScreening(const Study &study, Occasion occasion)
{
    const auto &visits = study.protocol().visits;
    return occasion.isVisit() && std::size_t(occasion.visitIndex()) < visits.size() &&
           visits[std::size_t(occasion.visitIndex())].kind == ProtocolVisit::Kind::Screening;
}

} // namespace

std::optional<Issue> Study::check(const Datum &datum) const
{
    const Item *item = dictionary().item(datum.key.item);
    if (!item)
        return refusal(datum, u"unknown_item"_s, StudyCheck::tr("This study has no item “%1”.").arg(datum.key.item));
    if (!isMark(datum.key.occasion, datum.key.item)) {
        if (const auto lock = lockOver(*this, datum.key.patient, datum.key.occasion))
            return refusal(datum, u"locked"_s, StudyCheck::tr("%1 Raise a query instead.").arg(words(*this, *lock)));
    }
    if (datum.value.isEmpty())
        return {};
    if (const auto issue = checkValue(*item, datum.value))
        return issue;
    if (datum.key.occasion.isDay()) {
        if (const auto issue = checkDay(*this, datum))
            return issue;
    }
    const bool isDate = item->kind == Item::Kind::Date || item->kind == Item::Kind::PartialDate;
    std::optional<Issue> found;
    if (isDate)
        found = checkDate(*this, *item, datum, item->mayPrecedeConsent || isScreening(*this, datum.key.occasion));
    if (found && found->level == Issue::Level::Refuse)
        return found;
    if (!isDate && item->kind != Item::Kind::Time)
        return {};
    const ValueLookup others = [&](Occasion occasion, const QString &other) {
        return value({datum.key.patient, occasion, other});
    };
    const auto order = checkOrder(protocol(), others, datum.key.occasion, item->code, datum.value);
    return order ? order : found;
}

} // namespace carnet
