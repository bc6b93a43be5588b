#include "core/patients/queries.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Queries that say nothing but that a value could not be read: raised, and closed, with the value.
const QStringList automaticOrigins{u"illegible"_s, u"multiple"_s};

constexpr std::array allStates{Query::State::Open, Query::State::Answered, Query::State::Closed, Query::State::Reopened,
                               Query::State::Cancelled};

bool isQueryRow(const Datum &datum)
{
    return datum.key.occasion.kind() == Occasion::Kind::List && datum.key.occasion.list() == List::Query;
}

DatumKey keyOf(const Query &query, const QString &item)
{
    return {query.about.patient, Occasion::row(List::Query, query.number), item};
}

void take(Query &query, const Datum &datum, const Protocol &protocol)
{
    const QString &item = datum.key.item;
    const QString text = datum.value.text();
    if (item == u"query_occasion"_s)
        query.about.occasion = occasionFromCode(text, protocol).value_or(Occasion::patient());
    else if (item == u"query_item"_s)
        query.about.item = text;
    else if (item == u"query_state"_s)
        query.state = queryStateFromCode(text).value_or(Query::State::Open);
    else if (item == u"query_origin"_s)
        query.origin = text;
    else if (item == u"query_text"_s)
        query.text = text;
    else if (item == u"query_answer"_s)
        query.answer = text;
    else if (item == u"query_value"_s)
        query.valueThen = text;
}

/// Who raised it when, and when it was closed, from the life of its state.
void tellTimes(Query &query, const Study &study)
{
    for (const HistoryEntry &entry : study.history(keyOf(query, u"query_state"_s))) {
        if (!query.raisedAt.isValid() || entry.at < query.raisedAt) {
            query.raisedAt = entry.at;
            query.raisedBy = entry.by;
        }
        const auto state = queryStateFromCode(entry.after.text());
        if (!query.isOpen() && state == query.state && (!query.closedAt.isValid() || entry.at > query.closedAt))
            query.closedAt = entry.at;
    }
}

class Gatherer
{
public:
    explicit Gatherer(const Study &study)
        : m_study(study)
    {
    }

    void add(const Datum &datum)
    {
        if (!isQueryRow(datum))
            return;
        Query &query = m_byNumber[datum.key.occasion.rowNumber()];
        query.number = datum.key.occasion.rowNumber();
        query.about.patient = datum.key.patient;
        take(query, datum, m_study.protocol());
    }

    std::vector<Query> gathered() const
    {
        std::vector<Query> found;
        found.reserve(m_byNumber.size());
        for (const auto &[number, query] : m_byNumber) {
            found.push_back(query);
            tellTimes(found.back(), m_study);
        }
        return found;
    }

private:
    const Study &m_study;
    std::map<int, Query> m_byNumber;
};

QString written(const Value &value)
{
    return value.missing && !value.hasContent() ? code(*value.missing) : value.text();
}

Query existing(const Study &study, int number)
{
    if (auto found = query(study, number))
        return *found;
    throw Error(Error::Kind::Refused,
                QCoreApplication::translate(
                    "Query", "There is no query %1 in this study. Nothing was changed. Choose one of the list.")
                    .arg(number));
}

void record(Study &study, std::vector<Datum> data)
{
    study.record(std::move(data), ActKind::Query);
}

[[noreturn]] void refuse(const Query &query, const char *advice)
{
    throw Error(Error::Kind::Refused, QCoreApplication::translate("Query", "Query %1 is %2. Nothing was changed. %3")
                                          .arg(QString::number(query.number), words(query.state),
                                               QCoreApplication::translate("Query", advice)));
}

} // namespace

QString code(Query::State state)
{
    switch (state) {
    case Query::State::Open: return u"open"_s;
    case Query::State::Answered: return u"answered"_s;
    case Query::State::Closed: return u"closed"_s;
    case Query::State::Reopened: return u"reopened"_s;
    case Query::State::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::optional<Query::State> queryStateFromCode(QStringView text)
{
    for (const Query::State state : allStates) {
        if (text == code(state))
            return state;
    }
    return {};
}

QString words(Query::State state)
{
    switch (state) {
    case Query::State::Open: return QCoreApplication::translate("Query", "open");
    case Query::State::Answered: return QCoreApplication::translate("Query", "answered");
    case Query::State::Closed: return QCoreApplication::translate("Query", "closed");
    case Query::State::Reopened: return QCoreApplication::translate("Query", "reopened");
    case Query::State::Cancelled: return QCoreApplication::translate("Query", "cancelled");
    }
    return {};
}

std::vector<Query> queries(const Study &study, const QString &patient)
{
    if (!patient.isEmpty())
        return queriesAmong(study, study.data(patient));
    Gatherer gatherer(study);
    study.forEachDatum([&gatherer](const Datum &datum) { gatherer.add(datum); });
    return gatherer.gathered();
}

std::vector<Query> queriesAmong(const Study &study, const std::vector<Datum> &data)
{
    Gatherer gatherer(study);
    for (const Datum &datum : data)
        gatherer.add(datum);
    return gatherer.gathered();
}

std::optional<Query> query(const Study &study, int number)
{
    Gatherer gatherer(study);
    study.forEachDatum([&](const Datum &datum) {
        if (isQueryRow(datum) && datum.key.occasion.rowNumber() == number)
            gatherer.add(datum);
    });
    const auto found = gatherer.gathered();
    return found.empty() ? std::optional<Query>() : found.front();
}

std::vector<Query> openQueriesAbout(const Study &study, const DatumKey &about)
{
    std::vector<Query> found = queries(study, about.patient);
    std::erase_if(found, [&about](const Query &query) { return !query.isOpen() || query.about != about; });
    return found;
}

std::vector<QueryMessage> queryThread(const Study &study, const Query &query)
{
    std::map<qint64, QueryMessage> byAct;
    for (const HistoryEntry &entry : study.history(keyOf(query, u"query_state"_s))) {
        const auto state = queryStateFromCode(entry.after.text()).value_or(Query::State::Open);
        byAct[entry.act] = {QueryMessage::Kind::StateChange, state, {}, entry.by, entry.at};
    }
    const auto addTexts = [&](const QString &item, QueryMessage::Kind kind) {
        for (const HistoryEntry &entry : study.history(keyOf(query, item))) {
            if (!entry.after.hasContent())
                continue;
            QueryMessage &message = byAct[entry.act];
            message.kind = kind;
            message.text = entry.after.text();
            message.by = entry.by;
            message.at = entry.at;
        }
    };
    addTexts(u"query_text"_s, QueryMessage::Kind::Question);
    addTexts(u"query_answer"_s, QueryMessage::Kind::Answer);

    std::vector<QueryMessage> thread;
    for (const auto &[act, message] : byAct)
        thread.push_back(message);
    return thread;
}

int raiseQuery(Study &study, const DatumKey &about, const QString &text, const QString &origin)
{
    if (text.trimmed().isEmpty())
        throw Error(Error::Kind::Refused,
                    QCoreApplication::translate(
                        "Query", "The query has no text. Nothing was recorded. Write what is in doubt."));
    const int number = study.nextRow(List::Query, {});
    const auto datum = [&](const QString &item, const QString &value) {
        return Datum{{about.patient, Occasion::row(List::Query, number), item}, Value(value)};
    };
    record(study, {datum(u"query_occasion"_s, occasionCode(about.occasion, study.protocol())),
                   datum(u"query_item"_s, about.item), datum(u"query_state"_s, code(Query::State::Open)),
                   datum(u"query_origin"_s, origin), datum(u"query_text"_s, text.trimmed()),
                   datum(u"query_value"_s, written(study.value(about)))});
    return number;
}

void answerQuery(Study &study, int number, const QString &answer)
{
    const Query query = existing(study, number);
    if (answer.trimmed().isEmpty())
        throw Error(Error::Kind::Refused,
                    QCoreApplication::translate(
                        "Query", "The answer has no text. Nothing was recorded. Write what the paper says."));
    if (!query.waitsForAnswer())
        refuse(query, QT_TRANSLATE_NOOP("Query", "Only an open or reopened query can be answered."));
    record(study, {{keyOf(query, u"query_answer"_s), Value(answer.trimmed())},
                   {keyOf(query, u"query_state"_s), Value(code(Query::State::Answered))}});
}

void closeQuery(Study &study, int number)
{
    const Query query = existing(study, number);
    if (!query.isOpen())
        refuse(query, QT_TRANSLATE_NOOP("Query", "It needs no closing."));
    record(study, {{keyOf(query, u"query_state"_s), Value(code(Query::State::Closed))}});
}

void reopenQuery(Study &study, int number, const QString &text)
{
    const Query query = existing(study, number);
    if (text.trimmed().isEmpty())
        throw Error(Error::Kind::Refused,
                    QCoreApplication::translate(
                        "Query", "The query has no text. Nothing was recorded. Write what is still in doubt."));
    if (query.waitsForAnswer())
        refuse(query, QT_TRANSLATE_NOOP("Query", "It is waiting for an answer already."));
    record(study, {{keyOf(query, u"query_text"_s), Value(text.trimmed())},
                   {keyOf(query, u"query_answer"_s), Value()},
                   {keyOf(query, u"query_state"_s), Value(code(Query::State::Reopened))}});
}

int closeSatisfiedQueries(Study &study, const Act &act)
{
    const auto isDoubtful = [](const Value &value) {
        return value.missing == Missing::Illegible || value.missing == Missing::Multiple;
    };
    std::vector<Query> satisfied;
    const auto look = [&](const std::vector<Query> &found) {
        std::ranges::copy_if(found, std::back_inserter(satisfied), [&](const Query &query) {
            return query.isOpen() && automaticOrigins.contains(query.origin) && !isDoubtful(study.value(query.about));
        });
    };
    // Acts too large for the memory come back without their changes.
    if (act.changes.empty() && act.kind == code(ActKind::Import))
        look(queries(study));
    for (const Change &change : act.changes) {
        if (isDoubtful(change.before) && !isDoubtful(change.datum.value))
            look(openQueriesAbout(study, change.datum.key));
    }
    for (const Query &query : satisfied)
        closeQuery(study, query.number);
    return int(satisfied.size());
}

} // namespace carnet
