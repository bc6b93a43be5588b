#pragma once

#include "core/patients/queries.h"
#include "tests/support/support.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace carnet::test {

/// A study with three patients: KP-001 in its first period, KP-012 included, KP-031 just added.
struct PagesFixture : testing::Test, StudyFixture
{
    PagesFixture()
    {
        using namespace Qt::StringLiterals;
        const auto own = [](const QString &patient, const QString &item, const Value &value) {
            return Datum{{patient, Occasion::patient(), item}, value};
        };
        const auto visit = [this](const QString &patient, const QString &code, const QString &date) {
            return Datum{{patient, Occasion::visit(study->protocol().visitIndex(code)), u"visit_date"_s}, Value(date)};
        };
        std::vector<Datum> data;
        for (const QString &patient : {u"KP-001"_s, u"KP-012"_s, u"KP-031"_s})
            data.push_back(own(patient, u"consent_date"_s, u"2018-05-01"_s));
        data.push_back(own(u"KP-001"_s, u"age_years"_s, 54));
        data.push_back(own(u"KP-012"_s, u"age_years"_s, 9));
        data.push_back(own(u"KP-031"_s, u"age_years"_s, 70));
        data.push_back(visit(u"KP-001"_s, u"V0"_s, u"2018-05-10"_s));
        data.push_back(visit(u"KP-012"_s, u"V0"_s, u"2018-06-10"_s));
        data.push_back(visit(u"KP-001"_s, u"V1"_s, u"2018-05-25"_s));
        for (int day = 1; day <= 10; ++day)
            data.push_back({{u"KP-001"_s, Occasion::day(1, day), u"average"_s}, Value(5)});
        study->record(data);
    }

    /// Records a query about a day of KP-001 and returns its number.
    int ask(int day, const QString &text)
    {
        return raiseQuery(*study, {QStringLiteral("KP-001"), Occasion::day(1, day), QStringLiteral("average")}, text);
    }

    ui::Theme theme;
};

/// Shows a widget and waits for the focus, as the window would give it.
inline void showFor(QWidget &widget)
{
    widget.resize(1170, 650);
    widget.show();
    QApplication::setActiveWindow(&widget);
    QTest::qWait(1);
}

} // namespace carnet::test
