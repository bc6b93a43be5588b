#pragma once

#include "core/domain/progress.h"
#include "core/study.h"

#include <QDate>

namespace carnet {

struct DemoOptions
{
    bool finished = false; ///< only the 20 finished patients, without a query
    bool replace = false;  ///< replace an existing study
    Progress progress;
};

/// The day on which the demo study stands for good: 15 June 2018.
QDate demoToday();

/// Gives a synthetic study one account of each role, with the published password.
void addDemoAccounts(Study::NewStudy &wish);

/// Creates the demo study, all of it or nothing: 20 finished patients of the synthetic trial and, unless finished, 8
/// more at every stage with open queries. Every value is invented. Throws Error.
void createDemo(const QString &path, const DemoOptions &options = {});

} // namespace carnet
