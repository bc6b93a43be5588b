#include "core/visits/worklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// The day that a row of a list is about; invalid when nobody said one.
QDate rowDate(const PatientValues &values, Occasion row)
{
    switch (row.list()) {
    case List::AdverseEvent: return values.date(row, u"ae_onset_date"_s);
    case List::Deviation: return values.date(row, u"deviation_date"_s);
    case List::Contact: return values.date(row, u"contact_date"_s);
    case List::Infusion: return values.date(row, u"infusion_date"_s);
    case List::Medication:
    case List::Query:
    case List::Account:
    case List::Signature:
    case List::Allocation:
    case List::Envelope: break;
    }
    return {};
}

/// Decides what of a patient's record was there on a day.
class Past
{
public:
    Past(const Protocol &protocol, const std::vector<Datum> &data, QDate day)
        : m_protocol(protocol)
        , m_values(data)
        , m_dates(visitDates(protocol, m_values))
        , m_day(day)
    {
        const QDate withdrawal = m_values.date(Occasion::patient(), u"withdrawal_date"_s);
        for (const auto &done : std::as_const(m_dates.done))
            m_last = std::max(m_last, done);
        m_isOver = withdrawal.isValid() ? withdrawal <= day : m_last.isValid() && m_last <= day;
    }

    bool holds(const Datum &datum) const
    {
        const Occasion occasion = datum.key.occasion;
        if (occasion.isVisit())
            return holdsVisit(datum);
        if (occasion.kind() == Occasion::Kind::Period)
            return holdsPeriod(occasion);
        if (occasion.kind() == Occasion::Kind::List)
            return !isLater(rowDate(m_values, occasion)) && !isLaterEnd(datum);
        if (datum.key.item == u"completed" || datum.key.item.startsWith(u"withdrawal_"))
            return m_isOver;
        return !isLaterValue(datum);
    }

    /// Diary days that were in the study: none before the diary is back.
    int lastDay(int period) const
    {
        const ProtocolVisit *infusion = m_protocol.infusionOf(period);
        const QDate from = infusion ? m_dates.done.value(infusion->code) : QDate();
        return from.isValid() && isBack(period) ? int(from.daysTo(m_day)) : -1;
    }

private:
    bool isLater(QDate date) const { return date.isValid() && date > m_day; }
    bool isLaterValue(const Datum &datum) const
    {
        return datum.key.item.endsWith(u"_date") && isLater(m_values.date(datum.key.occasion, datum.key.item));
    }

    /// A visit that is done later is only planned; what was found out about an event later is not known yet.
    bool holdsVisit(const Datum &datum) const
    {
        if (datum.key.item == u"planned_date")
            return true;
        const auto index = std::size_t(datum.key.occasion.visitIndex());
        return index < m_protocol.visits.size() && !isLater(m_dates.done.value(m_protocol.visits[index].code));
    }

    bool holdsPeriod(Occasion occasion) const
    {
        return isBack(occasion.periodNumber()) &&
               (!occasion.isDay() || occasion.dayNumber() <= lastDay(occasion.periodNumber()));
    }

    bool isBack(int period) const
    {
        QDate back = m_values.date(Occasion::period(period), u"diary_received"_s);
        const ProtocolVisit *outcome = m_protocol.outcomeOf(period);
        if (!back.isValid() && outcome)
            back = m_dates.done.value(outcome->code);
        return !isLater(back);
    }

    bool isLaterEnd(const Datum &datum) const
    {
        if (datum.key.occasion.list() != List::AdverseEvent)
            return isLaterValue(datum);
        const bool isAboutTheEnd = datum.key.item == u"ae_end_date" || datum.key.item == u"ae_outcome";
        return isAboutTheEnd && isLater(m_values.date(datum.key.occasion, u"ae_end_date"_s));
    }

    const Protocol &m_protocol;
    PatientValues m_values;
    VisitDates m_dates;
    QDate m_day;
    QDate m_last;
    bool m_isOver = false;
};

} // namespace

PatientRecord asOf(const Protocol &protocol, PatientRecord record, QDate day)
{
    const Past past(protocol, record.data, day);
    std::vector<Datum> data;
    std::ranges::copy_if(record.data, std::back_inserter(data), [&](const Datum &datum) { return past.holds(datum); });
    for (int period = 1; period <= int(record.curves.size()); ++period) {
        const auto days = std::size_t(past.lastDay(period) + 1);
        for (Series &series : record.curves[std::size_t(period - 1)])
            series.cells.resize(std::min(series.cells.size(), days));
    }
    std::erase_if(record.queries, [&](const Query &query) { return query.raisedAt.toLocalTime().date() > day; });
    std::erase_if(record.signatures, [&](const SignatureState &state) {
        // It was signed on a day somewhere; here it may be a day later already.
        const QDateTime &at = state.signature->at;
        return std::min(at.toLocalTime().date(), at.toUTC().date()) > day;
    });
    for (Query &query : record.queries) {
        if (query.closedAt.isValid() && query.closedAt.toLocalTime().date() > day)
            query.state = query.answer.isEmpty() ? Query::State::Open : Query::State::Answered;
    }
    record.data = std::move(data);
    return record;
}

} // namespace carnet
