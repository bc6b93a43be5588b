#include "tests/ui/forms/form_fixture.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct FormModelTest : testing::Test, test::FormFixture
{
};

TEST_F(FormModelTest, IsAProperModelWhileAnswersComeAndGo)
{
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model->rowCount(), 14);
    type(u"123"_s);
    type(u"\b"_s);
    EXPECT_TRUE(model->setData(model->index(5), u"2"_s));
    EXPECT_EQ(model->index(5).data(Qt::EditRole).toString(), u"2"_s);
    EXPECT_FALSE(model->setData(model->index(5), u"9"_s));
    EXPECT_EQ(recorded(u"hads_6"_s), Value(2));
}

TEST_F(FormModelTest, TellsAScreenReaderItemLabelAndAnswer)
{
    EXPECT_EQ(model->index(0).data(Qt::AccessibleTextRole).toString(), u"Item 1, A1 tension: no answer"_s);
    type(u"2"_s);
    EXPECT_EQ(model->index(0).data(Qt::AccessibleTextRole).toString(), u"Item 1, A1 tension: 2, score 2"_s);
    type(u"m"_s);
    EXPECT_EQ(model->index(1).data(Qt::AccessibleTextRole).toString(), u"Item 2, D1 enjoyment kept: not done"_s);
}

TEST_F(FormModelTest, FollowsWhatAnotherProgramWrites)
{
    auto another = Study::open(study->path(), Study::Access::ReadWrite, test::fixedClock());
    another->record({{model->key(3), Value(1)}});
    EXPECT_TRUE(model->value(3).isEmpty());
    study->refresh();
    EXPECT_EQ(model->value(3), Value(1));
}

} // namespace

} // namespace carnet::ui
