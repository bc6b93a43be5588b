#include "core/domain/protocol.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

QString code(Item::Kind kind)
{
    switch (kind) {
    case Item::Kind::Number: return u"number"_s;
    case Item::Kind::Choice: return u"choice"_s;
    case Item::Kind::Date: return u"date"_s;
    case Item::Kind::PartialDate: return u"partial_date"_s;
    case Item::Kind::Time: return u"time"_s;
    case Item::Kind::Text: return u"text"_s;
    }
    return {};
}

bool WorkingHours::contains(const QDateTime &there) const
{
    const int day = there.date().dayOfWeek();
    return there.time() >= from && there.time() < to && std::find(days.begin(), days.end(), day) != days.end();
}

const DiaryMeasure *DiaryPlan::measure(QStringView id) const
{
    const auto found =
        std::find_if(measures.begin(), measures.end(), [id](const DiaryMeasure &m) { return m.id == id; });
    return found == measures.end() ? nullptr : &*found;
}

QString AucPlan::rule(QStringView measure, int day) const
{
    for (const AucTarget &target : targets) {
        if (target.measure == measure && target.day == day)
            return target.rule;
    }
    return {};
}

const ProtocolVisit *Protocol::visit(QStringView code) const
{
    const int index = visitIndex(code);
    return index < 0 ? nullptr : &visits[std::size_t(index)];
}

int Protocol::visitIndex(QStringView code) const
{
    const auto found =
        std::find_if(visits.begin(), visits.end(), [code](const ProtocolVisit &v) { return v.code == code; });
    return found == visits.end() ? -1 : int(found - visits.begin());
}

const ProtocolVisit *Protocol::infusionOf(int period) const
{
    for (const ProtocolVisit &visit : visits) {
        if (visit.kind == ProtocolVisit::Kind::Infusion && visit.period == period)
            return &visit;
    }
    return nullptr;
}

const ProtocolVisit *Protocol::outcomeOf(int period) const
{
    const auto found = std::find_if(visits.begin(), visits.end(),
                                    [period](const auto &visit) { return visit.outcomeOfPeriod == period; });
    return found == visits.end() ? nullptr : &*found;
}

const ProtocolForm *Protocol::form(QStringView code) const
{
    const auto found = std::find_if(forms.begin(), forms.end(), [code](const auto &form) { return form.id == code; });
    return found == forms.end() ? nullptr : &*found;
}

const Instrument *Protocol::instrument(QStringView code) const
{
    const auto found =
        std::find_if(instruments.begin(), instruments.end(), [code](const auto &each) { return each.id == code; });
    return found == instruments.end() ? nullptr : &*found;
}

} // namespace carnet
