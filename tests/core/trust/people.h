#pragma once

#include "core/trust/accounts.h"
#include "tests/support/support.h"

#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carnet::test {

inline const QString goodPassword = QStringLiteral("four words are enough");

/// A study with one account of each role and cheap, published passwords, on a clock that a test can set forward.
struct PeopleFixture : ::testing::Test
{
    PeopleFixture()
    {
        Study::NewStudy wish = ketapain();
        wish.published = true;
        for (const Person &person : demoPeople())
            wish.accounts.push_back({person, publishedPassword});
        study = Study::create(path, wish, clock);
    }

    std::unique_ptr<Study> as(const QString &name, const QString &password = publishedPassword)
    {
        return Study::open(path, Study::Access::ReadWrite, clock, {name, password});
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("study.carnet"));
    QDateTime now = fixedNow();
    Clock clock = [this] { return now; };
    std::unique_ptr<Study> study;
};

/// What throws in here, as kind and message; kind absent when nothing does.
template <typename Act> std::optional<Error> errorOf(Act act)
{
    try {
        act();
    } catch (const Error &error) {
        return error;
    }
    return {};
}

} // namespace carnet::test
