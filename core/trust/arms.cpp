#include "core/trust/arms.h"

#include "core/study.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

const Option *ArmPlan::arm(QStringView code) const
{
    const auto found = std::ranges::find_if(arms, [code](const Option &arm) { return arm.code == code; });
    return found == arms.end() ? nullptr : &*found;
}

int ArmPlan::place(QStringView code) const
{
    const Option *found = arm(code);
    return found ? int(found - arms.data()) : -1;
}

QString ArmPlan::words(const QString &code, QStringView language) const
{
    const Option *found = arm(code);
    return found ? u"%1 (%2)"_s.arg(found->label.in(language), code) : code;
}

ArmPlan armPlan(const Study &study)
{
    ArmPlan plan;
    plan.periods = std::max(1, study.protocol().periods);
    const QJsonObject protocol = QJsonDocument::fromJson(study.protocolJson()).object();
    for (const QJsonValue &arm : protocol[u"arms"_s].toArray()) {
        const QJsonObject label = arm[u"label"_s].toObject();
        plan.arms.push_back({arm[u"code"_s].toString(), {label[u"en"_s].toString(), label[u"fr"_s].toString()}});
    }
    for (const QJsonValue &sequence : protocol[u"sequences"_s].toArray()) {
        QStringList codes;
        for (const QJsonValue &step : sequence.toArray())
            codes << step.toString();
        plan.sequences.push_back(codes);
    }
    return plan;
}

} // namespace carnet
