#include "core/results/arms.h"

#include "core/trust/population.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ResultGroups)
};

int placeOf(const std::vector<Option> &arms, const QString &code)
{
    const auto found = std::ranges::find(arms, code, &Option::code);
    return found == arms.end() ? -1 : int(found - arms.begin());
}

/// What the code of the arm says for a period, or else the sequence; period 0: the one arm of designs without periods.
QString codeGiven(const Study &study, const QString &patient, int period)
{
    const QString code = study.value({patient, Occasion::period(std::max(1, period)), u"treatment"_s}).text();
    if (!code.isEmpty())
        return code;
    const QString sequence = study.value({patient, Occasion::patient(), u"sequence"_s}).text();
    return sequence.split(u'-', Qt::SkipEmptyParts).value(std::max(0, period - 1));
}

} // namespace

std::vector<Option> protocolArms(const Study &study)
{
    std::vector<Option> arms;
    for (const QJsonValue &arm : QJsonDocument::fromJson(study.protocolJson())[u"arms"_s].toArray()) {
        const QJsonValue label = arm[u"label"_s];
        arms.push_back({arm[u"code"_s].toString(), {label[u"en"_s].toString(), label[u"fr"_s].toString()}});
    }
    return arms;
}

bool hasBlindedTreatments(const Protocol &protocol)
{
    return protocol.design == u"crossover" || protocol.design == u"parallel";
}

std::optional<Option> treatmentGiven(const Study &study, const QString &patient, int period)
{
    if (!hasBlindedTreatments(study.protocol()) || !study.isUnblinded())
        return {};
    const std::vector<Option> arms = protocolArms(study);
    const int place = placeOf(arms, codeGiven(study, patient, period));
    return place < 0 ? std::nullopt : std::optional(arms[std::size_t(place)]);
}

ResultGroups::ResultGroups(const Study &study)
    : m_periods(study.protocol().periods)
{
    m_isBlindedDesign = hasBlindedTreatments(study.protocol());
    if (m_isBlindedDesign && study.isUnblinded()) {
        m_by = By::Treatment;
        m_groups = protocolArms(study);
        readTreatments(study);
        return;
    }
    if (m_periods == 0) {
        m_groups = {{u"all"_s, {Say::tr("All patients"), {}}}};
        return;
    }
    m_by = By::Period;
    for (int period = 1; period <= m_periods; ++period)
        m_groups.push_back({u"period%1"_s.arg(period), {Say::tr("Period %1").arg(period), {}}});
}

void ResultGroups::readTreatments(const Study &study)
{
    const Population fixed = population(study);
    for (const QString &patient : study.patients()) {
        if (fixed.isFixed() && !fixed.patients.contains(patient))
            continue;
        std::vector<int> given(std::size_t(m_periods) + 1, -1);
        bool isKnown = false;
        for (std::size_t period = m_periods > 0 ? 1 : 0; period < given.size(); ++period) {
            given[period] = placeOf(m_groups, codeGiven(study, patient, int(period)));
            isKnown = isKnown || given[period] >= 0;
        }
        if (isKnown)
            m_given.insert(patient, given);
    }
}

int ResultGroups::groupOf(const QString &patient, int period) const
{
    if (m_by == By::Everybody)
        return 0;
    if (m_by == By::Period)
        return period >= 1 && period <= m_periods ? period - 1 : -1;
    const auto found = m_given.constFind(patient);
    const auto place = std::size_t(m_periods == 0 ? 0 : period);
    return found == m_given.constEnd() || period < 0 || place >= found->size() ? -1 : (*found)[place];
}

int ResultGroups::periodOf(const QString &patient, std::size_t group) const
{
    for (int period = 1; period <= m_periods; ++period) {
        if (groupOf(patient, period) == int(group))
            return period;
    }
    return 0;
}

QString ResultGroups::sequenceOf(const QString &patient) const
{
    const auto found = m_given.constFind(patient);
    if (found == m_given.constEnd())
        return {};
    QStringList codes;
    for (std::size_t place = m_periods == 0 ? 0 : 1; place < found->size(); ++place) {
        if ((*found)[place] < 0)
            return {};
        codes << m_groups[std::size_t((*found)[place])].code;
    }
    return codes.join(u'-');
}

QString ResultGroups::words() const
{
    switch (m_by) {
    case By::Treatment: return Say::tr("By treatment: the study is unblinded");
    case By::Period:
        if (m_isBlindedDesign)
            return Say::tr("By period: treatments are blinded");
        return Say::tr("By period");
    case By::Everybody: break;
    }
    return m_isBlindedDesign ? Say::tr("All patients together: treatments are blinded")
                             : Say::tr("All patients together");
}

} // namespace carnet
