#pragma once

#include "core/study.h"

namespace carnet {

/// A doubt about one value: raised, answered, closed. Kept as row n of the query list, n counting over the whole study.
struct Query
{
    enum class State { Open, Answered, Closed, Reopened, Cancelled };

    int number = 0;
    DatumKey about;
    State state = State::Open;
    QString origin; ///< manual, illegible, or the id of a check
    QString text;
    QString answer;
    QString valueThen;  ///< the value when the query was raised, as the files write it
    QDateTime raisedAt; ///< UTC
    QString raisedBy;
    QDateTime closedAt; ///< UTC, invalid while not closed

    /// Somebody at the site has to say something.
    bool waitsForAnswer() const { return state == State::Open || state == State::Reopened; }
    /// Not closed and not cancelled.
    bool isOpen() const { return waitsForAnswer() || state == State::Answered; }
};

/// One thing that was said or done about a query.
struct QueryMessage
{
    enum class Kind { Question, Answer, StateChange };

    Kind kind = Kind::Question;
    Query::State state = Query::State::Open; ///< the state it brought
    QString text;
    QString by;
    QDateTime at; ///< UTC
};

QString code(Query::State state);
std::optional<Query::State> queryStateFromCode(QStringView code);
QString words(Query::State state);

/// All queries of the study, or of one patient, by number.
std::vector<Query> queries(const Study &study, const QString &patient = {});
/// The queries among a patient's data, as Study::data gives them, by number.
std::vector<Query> queriesAmong(const Study &study, const std::vector<Datum> &data);
std::optional<Query> query(const Study &study, int number);
/// Open, answered or reopened queries about one value.
std::vector<Query> openQueriesAbout(const Study &study, const DatumKey &about);
/// Everything said about a query, oldest first.
std::vector<QueryMessage> queryThread(const Study &study, const Query &query);

/// Records a new query and returns its number. Throws Error when the text is empty.
int raiseQuery(Study &study, const DatumKey &about, const QString &text,
               const QString &origin = QStringLiteral("manual"));
/// Throws Error when there is no such query or it is not in a state to be answered, closed or reopened.
void answerQuery(Study &study, int number, const QString &answer);
void closeQuery(Study &study, int number);
void reopenQuery(Study &study, int number, const QString &text);
/// Closes the automatic queries about values that this act made legible; returns how many. Throws Error.
int closeSatisfiedQueries(Study &study, const Act &act);

} // namespace carnet
