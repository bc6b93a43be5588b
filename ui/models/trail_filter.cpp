#include "ui/models/trail_filter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Trail)
};

} // namespace

const QStringList &readyCodes()
{
    static const QStringList codes{u"all"_s,          u"after-completion"_s, u"outside-hours"_s, u"to-missing"_s,
                                   u"double-entry"_s, u"signatures"_s,       u"unblinding"_s,    u"failed-log-ins"_s,
                                   u"fast-entry"_s,   u"redactions"_s};
    return codes;
}

std::optional<TrailFilter::Ready> readyFromCode(QStringView code)
{
    for (int place = 0; place < int(readyCodes().size()); ++place) {
        if (readyCodes()[place] == code)
            return TrailFilter::Ready(place);
    }
    return {};
}

QStringList readyNames()
{
    return {Say::tr("Everything"),
            Say::tr("Changes after completion"),
            Say::tr("Outside working hours"),
            Say::tr("Values made missing"),
            Say::tr("Corrections of the second entry"),
            Say::tr("Signatures and locks"),
            Say::tr("Unblinding"),
            Say::tr("Failed log-ins"),
            Say::tr("Fast entry"),
            Say::tr("Redactions")};
}

} // namespace carnet::ui
