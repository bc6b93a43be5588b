#include "core/patients/queries.h"

#include "core/domain/error.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

const DatumKey night12{u"KP-001"_s, Occasion::day(2, 12), u"night"_s};

struct QueriesFixture : testing::Test, StudyFixture
{
    QueriesFixture()
    {
        const auto patient = [](const QString &code, const QString &item, const Value &value) {
            return Datum{{code, Occasion::patient(), item}, value};
        };
        study->record(
            {patient(u"KP-001"_s, u"consent_date"_s, u"2018-01-10"_s),
             patient(u"KP-002"_s, u"consent_date"_s, u"2018-01-10"_s),
             {{u"KP-001"_s, Occasion::visit(study->protocol().visitIndex(u"V2"_s)), u"visit_date"_s}, u"2018-03-01"_s},
             {night12, Value(5)}});
    }
};

void expectRefused(const std::function<void()> &act)
{
    try {
        act();
        FAIL() << "was accepted";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::Refused);
        EXPECT_FALSE(error.message().isEmpty());
    }
}

} // namespace

using Queries = QueriesFixture;

TEST_F(Queries, RememberWhatWasAskedAboutWhichValueByWhomAndWhen)
{
    const int number = raiseQuery(*study, night12, u"  Is it 5 or 6 on the paper?  "_s);
    const auto raised = query(*study, number);
    ASSERT_TRUE(raised);
    EXPECT_EQ(raised->about, night12);
    EXPECT_EQ(raised->state, Query::State::Open);
    EXPECT_EQ(raised->origin, u"manual"_s);
    EXPECT_EQ(raised->text, u"Is it 5 or 6 on the paper?"_s);
    EXPECT_EQ(raised->valueThen, u"5"_s);
    EXPECT_EQ(raised->raisedBy, u"local"_s);
    EXPECT_EQ(raised->raisedAt, fixedNow());
    EXPECT_FALSE(raised->closedAt.isValid());
}

TEST_F(Queries, AreNumberedOverTheWholeStudy)
{
    EXPECT_EQ(raiseQuery(*study, night12, u"first"_s), 1);
    EXPECT_EQ(raiseQuery(*study, {u"KP-002"_s, Occasion::patient(), u"consent_date"_s}, u"second"_s), 2);
    ASSERT_EQ(queries(*study).size(), 2u);
    EXPECT_EQ(queries(*study)[1].about.patient, u"KP-002"_s);
    ASSERT_EQ(queries(*study, u"KP-002"_s).size(), 1u);
    EXPECT_EQ(queries(*study, u"KP-002"_s).front().number, 2);
}

TEST_F(Queries, KeepTheReasonOfAMissingValueAsTheFilesWriteIt)
{
    study->record({{night12, Value(Missing::Illegible)}});
    EXPECT_EQ(query(*study, raiseQuery(*study, night12, u"What is written?"_s, u"illegible"_s))->valueThen, u"ILL"_s);
}

TEST_F(Queries, SurviveClosingTheStudy)
{
    const int number = raiseQuery(*study, night12, u"5 or 6?"_s);
    answerQuery(*study, number, u"5 on the paper"_s);
    study.reset();
    const auto reopened = Study::open(file(u"study.carnet"_s), Study::Access::ReadOnly, fixedClock());
    const auto kept = query(*reopened, number);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->state, Query::State::Answered);
    EXPECT_EQ(kept->answer, u"5 on the paper"_s);
    EXPECT_EQ(kept->about, night12);
}

TEST_F(Queries, GoFromOpenToAnsweredToClosed)
{
    const int number = raiseQuery(*study, night12, u"5 or 6?"_s);
    answerQuery(*study, number, u"5"_s);
    EXPECT_EQ(query(*study, number)->state, Query::State::Answered);
    closeQuery(*study, number);
    const auto closed = query(*study, number);
    EXPECT_EQ(closed->state, Query::State::Closed);
    EXPECT_EQ(closed->closedAt, fixedNow());
    expectRefused([&] { closeQuery(*study, number); });
    expectRefused([&] { answerQuery(*study, number, u"again"_s); });
}

TEST_F(Queries, CanBeReopenedAndAnsweredAgain)
{
    const int number = raiseQuery(*study, night12, u"5 or 6?"_s);
    expectRefused([&] { reopenQuery(*study, number, u"once more"_s); });
    answerQuery(*study, number, u"5"_s);
    reopenQuery(*study, number, u"The copy shows 6"_s);
    const auto reopened = query(*study, number);
    EXPECT_EQ(reopened->state, Query::State::Reopened);
    EXPECT_EQ(reopened->text, u"The copy shows 6"_s);
    EXPECT_TRUE(reopened->answer.isEmpty());
    answerQuery(*study, number, u"5"_s);
    EXPECT_EQ(query(*study, number)->state, Query::State::Answered);
}

TEST_F(Queries, TellTheirWholeThread)
{
    const int number = raiseQuery(*study, night12, u"5 or 6?"_s);
    answerQuery(*study, number, u"5"_s);
    reopenQuery(*study, number, u"The copy shows 6"_s);
    answerQuery(*study, number, u"5, I looked again"_s);
    closeQuery(*study, number);
    const auto thread = queryThread(*study, *query(*study, number));
    ASSERT_EQ(thread.size(), 5u);
    EXPECT_EQ(thread[0].text, u"5 or 6?"_s);
    EXPECT_EQ(thread[0].kind, QueryMessage::Kind::Question);
    EXPECT_EQ(thread[1].text, u"5"_s);
    EXPECT_EQ(thread[1].kind, QueryMessage::Kind::Answer);
    EXPECT_EQ(thread[2].text, u"The copy shows 6"_s);
    EXPECT_EQ(thread[2].state, Query::State::Reopened);
    EXPECT_EQ(thread[3].text, u"5, I looked again"_s);
    EXPECT_EQ(thread[4].kind, QueryMessage::Kind::StateChange);
    EXPECT_EQ(thread[4].state, Query::State::Closed);
    EXPECT_EQ(thread[4].by, u"local"_s);
}

TEST_F(Queries, AreFoundByTheValueTheyAreAboutUntilClosed)
{
    const int number = raiseQuery(*study, night12, u"5 or 6?"_s);
    const DatumKey day13{u"KP-001"_s, Occasion::day(2, 13), u"night"_s};
    EXPECT_TRUE(openQueriesAbout(*study, day13).empty());
    ASSERT_EQ(openQueriesAbout(*study, night12).size(), 1u);
    closeQuery(*study, number);
    EXPECT_TRUE(openQueriesAbout(*study, night12).empty());
}

TEST_F(Queries, RefuseWhatSaysNothing)
{
    expectRefused([&] { raiseQuery(*study, night12, u"   "_s); });
    EXPECT_TRUE(queries(*study).empty());
    const int number = raiseQuery(*study, night12, u"5 or 6?"_s);
    expectRefused([&] { answerQuery(*study, number, u" "_s); });
    answerQuery(*study, number, u"5"_s);
    expectRefused([&] { reopenQuery(*study, number, {}); });
    expectRefused([&] { closeQuery(*study, 99); });
    EXPECT_EQ(query(*study, number)->state, Query::State::Answered);
}

TEST_F(Queries, AreRecordedAsActsOfTheirOwnKind)
{
    raiseQuery(*study, night12, u"5 or 6?"_s);
    ASSERT_FALSE(study->recentActs(1).empty());
    EXPECT_EQ(study->recentActs(1).front().kind, code(ActKind::Query));
}

TEST_F(Queries, ThatNobodyCouldReadCloseWhenTheValueIsReadHoweverItComes)
{
    study->record({{night12, Value(Missing::Illegible)}});
    const int automatic = raiseQuery(*study, night12, u"Illegible on the paper."_s, u"illegible"_s);
    const int manual = raiseQuery(*study, night12, u"Is this the right line?"_s);
    EXPECT_EQ(closeSatisfiedQueries(*study, study->record({{night12, Value(Missing::Multiple)}})), 0);
    EXPECT_EQ(query(*study, automatic)->state, Query::State::Open);
    EXPECT_EQ(closeSatisfiedQueries(*study, study->record({{night12, Value(6)}}, ActKind::Correction, u"source"_s)), 1);
    EXPECT_EQ(query(*study, automatic)->state, Query::State::Closed);
    EXPECT_EQ(query(*study, manual)->state, Query::State::Open) << "somebody’s own question stays";
}
