#include "core/visits/visit_check.h"

#include "core/protocol/schedule.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Kind = ProtocolVisit::Kind;

struct VisitCheck
{
    Q_DECLARE_TR_FUNCTIONS(VisitCheck)
};

struct EndAndStart
{
    const char16_t *end;
    const char16_t *start;
};
constexpr std::array fixedPairs{
    EndAndStart{u"ae_end_date", u"ae_onset_date"}, EndAndStart{u"cm_end_date", u"cm_start_date"},
    EndAndStart{u"infusion_end", u"infusion_start"}, EndAndStart{u"infusion_call_date", u"infusion_date"}};

/// The item that must not come before (isEnd) or after this one, empty when there is none.
QString partner(const QString &item, bool &isEnd)
{
    for (const auto &[end, start] : fixedPairs) {
        isEnd = item == QStringView(end);
        if (isEnd || item == QStringView(start))
            return QString::fromUtf16(isEnd ? start : end);
    }
    isEnd = item.endsWith(u"_end");
    if (isEnd)
        return item.chopped(4) + u"_start"_s;
    return item.endsWith(u"_start") ? item.chopped(6) + u"_end"_s : QString();
}

QString shown(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? dateWords(date) : text;
}

/// Whether an end lies before a start for certain, whatever a partial date means.
bool isBefore(const QString &end, const QString &start)
{
    const auto endDays = possibleDays(end);
    const auto startDays = possibleDays(start);
    if (endDays && startDays)
        return endDays->second < startDays->first;
    return !endDays && !startDays && end < start; // times are written HH:MM
}

std::optional<Issue> checkPair(const ValueLookup &values, Occasion occasion, const QString &item, const QString &text)
{
    bool isEnd = false;
    const QString other = partner(item, isEnd);
    const QString otherText = other.isEmpty() ? QString() : values(occasion, other).text();
    if (otherText.isEmpty())
        return {};
    const QString &end = isEnd ? text : otherText;
    const QString &start = isEnd ? otherText : text;
    if (!isBefore(end, start))
        return {};
    return Issue{
        Issue::Level::Refuse, u"end_before_start"_s,
        VisitCheck::tr("The end, %1, is before the start, %2. Correct one of them.").arg(shown(end), shown(start)),
        item};
}

QDate dateAt(const ValueLookup &values, int visit)
{
    return QDate::fromString(values(Occasion::visit(visit), u"visit_date"_s).text(), Qt::ISODate);
}

QString visitName(const ProtocolVisit &visit)
{
    return visit.label.in(QLocale().name().left(2));
}

Issue refusal(const QString &id, const QString &message)
{
    return {Issue::Level::Refuse, id, message, u"visit_date"_s};
}

std::optional<Issue> checkInfusionOnce(const Protocol &protocol, const ValueLookup &values, int index,
                                       const QDate &date)
{
    for (int other = 0; other < int(protocol.visits.size()); ++other) {
        const ProtocolVisit &visit = protocol.visits[std::size_t(other)];
        if (other != index && visit.kind == Kind::Infusion && dateAt(values, other) == date)
            return refusal(u"infusion_twice"_s, VisitCheck::tr("%1 has the date of “%2” already. Correct one of them.")
                                                    .arg(dateWords(date), visitName(visit)));
    }
    return {};
}

/// A visit cannot come before the one that it counts from.
std::optional<Issue> checkAnchors(const Protocol &protocol, const ValueLookup &values, int index, const QDate &date)
{
    const ProtocolVisit &own = protocol.visits[std::size_t(index)];
    for (int other = 0; other < int(protocol.visits.size()); ++other) {
        const ProtocolVisit &visit = protocol.visits[std::size_t(other)];
        const QDate otherDate = dateAt(values, other);
        if (!otherDate.isValid() || other == index)
            continue;
        const bool follows = own.anchor == visit.code;
        const bool isFollowed = visit.anchor == own.code;
        if ((follows && date < otherDate) || (isFollowed && date > otherDate))
            return refusal(u"visit_order"_s, (follows ? VisitCheck::tr("%1 is before “%2” on %3. Correct one of them.")
                                                      : VisitCheck::tr("%1 is after “%2” on %3. Correct one of them."))
                                                 .arg(dateWords(date), visitName(visit), dateWords(otherDate)));
    }
    return {};
}

std::optional<Issue> checkWindow(const Protocol &protocol, const ValueLookup &values, int index, const QDate &date)
{
    VisitDates dates;
    for (int visit = 0; visit < int(protocol.visits.size()); ++visit) {
        const ProtocolVisit &each = protocol.visits[std::size_t(visit)];
        const QDate done = visit == index ? date : dateAt(values, visit);
        if (done.isValid())
            dates.done.insert(each.code, done);
    }
    const QDate first =
        QDate::fromString(values(Occasion::row(List::Infusion, 1), u"infusion_date"_s).text(), Qt::ISODate);
    if (first.isValid())
        dates.done.insert(u"IN1"_s, first);
    const VisitStatus status = schedule(protocol, dates, date)[std::size_t(index)];
    if (status.daysOutsideWindow() == 0)
        return {};
    return Issue{Issue::Level::Warn, u"out_of_window"_s,
                 VisitCheck::tr("%1 is outside the window, %2 to %3. Kept; say why under deviations.")
                     .arg(dateWords(date), dateWords(status.windowLow), dateWords(status.windowHigh)),
                 u"visit_date"_s};
}

std::optional<Issue> checkWithdrawal(const ValueLookup &values, const QString &item, const QDate &date)
{
    const bool isWithdrawal = item == u"withdrawal_date";
    const QString other = isWithdrawal ? u"inclusion_date"_s : u"withdrawal_date"_s;
    const QDate otherDate = QDate::fromString(values(Occasion::patient(), other).text(), Qt::ISODate);
    const QDate withdrawal = isWithdrawal ? date : otherDate;
    const QDate inclusion = isWithdrawal ? otherDate : date;
    if (!otherDate.isValid() || withdrawal >= inclusion)
        return {};
    return Issue{Issue::Level::Refuse, u"withdrawal_before_inclusion"_s,
                 VisitCheck::tr("Withdrawal, %1, is before inclusion, %2. Correct one of them.")
                     .arg(dateWords(withdrawal), dateWords(inclusion)),
                 item};
}

std::optional<Issue> checkVisit(const Protocol &protocol, const ValueLookup &values, int index, const QDate &date)
{
    if (index >= int(protocol.visits.size()))
        return {};
    if (protocol.visits[std::size_t(index)].kind == Kind::Infusion) {
        if (const auto issue = checkInfusionOnce(protocol, values, index, date))
            return issue;
    }
    if (const auto issue = checkAnchors(protocol, values, index, date))
        return issue;
    if (protocol.visits[std::size_t(index)].kind == Kind::Inclusion) {
        if (auto issue = checkWithdrawal(values, u"inclusion_date"_s, date)) {
            issue->item = u"visit_date"_s;
            return issue;
        }
    }
    return checkWindow(protocol, values, index, date);
}

std::optional<Issue> checkRepeatedInfusion(const Protocol &protocol, const ValueLookup &values, int number,
                                           const QDate &date)
{
    constexpr int mostLookedAt = 200;
    for (int other = 1; other < mostLookedAt; ++other) {
        const QDate otherDate =
            QDate::fromString(values(Occasion::row(List::Infusion, other), u"infusion_date"_s).text(), Qt::ISODate);
        if (!otherDate.isValid() && other > number)
            return {};
        const int apart = int(std::abs(otherDate.daysTo(date)));
        if (other == number || !otherDate.isValid() || apart >= protocol.repeatedInfusions.minimumDaysBetween)
            continue;
        if (apart == 0)
            return Issue{
                Issue::Level::Refuse, u"infusion_twice"_s,
                VisitCheck::tr("Infusion %1 is on %2 already. Correct one of them.").arg(other).arg(dateWords(date)),
                u"infusion_date"_s};
        return Issue{Issue::Level::Warn, u"infusions_close"_s,
                     VisitCheck::tr("%n day(s) from infusion %1; the protocol wants %2 or more. Kept; check the date.",
                                    nullptr, apart)
                         .arg(other)
                         .arg(protocol.repeatedInfusions.minimumDaysBetween),
                     u"infusion_date"_s};
    }
    return {};
}

} // namespace

std::optional<std::pair<QDate, QDate>> possibleDays(const QString &text)
{
    const QStringList parts = text.split(u'-');
    const int year = parts.value(0).toInt();
    if (text.size() == 4 && QDate(year, 1, 1).isValid())
        return std::pair(QDate(year, 1, 1), QDate(year, 12, 31));
    if (text.size() == 7 && QDate(year, parts.value(1).toInt(), 1).isValid()) {
        const QDate first(year, parts.value(1).toInt(), 1);
        return std::pair(first, first.addDays(first.daysInMonth() - 1));
    }
    const QDate whole = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return whole.isValid() ? std::optional(std::pair(whole, whole)) : std::nullopt;
}

QString dateWords(const QDate &date)
{
    return QLocale().toString(date, u"ddd d MMM yyyy"_s);
}

std::optional<Issue> checkOrder(const Protocol &protocol, const ValueLookup &values, Occasion occasion,
                                const QString &item, const Value &value)
{
    const QString text = value.text();
    if (text.isEmpty())
        return {};
    if (const auto issue = checkPair(values, occasion, item, text))
        return issue;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return {};
    if (occasion.isVisit() && item == u"visit_date")
        return checkVisit(protocol, values, occasion.visitIndex(), date);
    if (item == u"infusion_date")
        return checkRepeatedInfusion(protocol, values, occasion.rowNumber(), date);
    if (item == u"withdrawal_date" || item == u"inclusion_date")
        return checkWithdrawal(values, item, date);
    return {};
}

} // namespace carnet
