#pragma once

#include <QCoreApplication>

namespace carnet {

/// The words of files that come in and go out.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace carnet
