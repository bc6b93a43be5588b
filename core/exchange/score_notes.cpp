#include "core/exchange/score_notes.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString licenceLine(const Study &study, const Instrument &instrument)
{
    const LicenceItems items = licenceItems(instrument.id);
    const auto recorded = [&](const QString &item) { return study.value({{}, Occasion::patient(), item}).text(); };
    const QString holder = recorded(items.holder);
    if (holder.isEmpty())
        return u"  %1: no licence is recorded. %2\n"_s.arg(instrument.id, instrument.licence.en);
    QString line = u"  %1: licence of %2"_s.arg(instrument.id, holder);
    if (const QString number = recorded(items.number); !number.isEmpty())
        line += u", number %1"_s.arg(number);
    if (const QString until = recorded(items.validUntil); !until.isEmpty())
        line += u", valid until %1"_s.arg(until);
    return line + u".\n"_s;
}

} // namespace

QString scoreNotes(const Study &study)
{
    QString rules;
    QString licences;
    for (const Instrument &instrument : study.protocol().instruments) {
        if (!instrument.scores.empty()) {
            rules += u"  %1: %2"_s.arg(instrument.id, ruleVersion(instrument));
            rules += instrument.norms.isEmpty() ? u"\n"_s : u", norm set %1\n"_s.arg(instrument.norms);
        }
        if (instrument.needsLicence)
            licences += licenceLine(study, instrument);
    }
    QString text;
    if (!rules.isEmpty()) {
        text += u"Scores of questionnaires: scores holds one row each, scores_wide one column each; empty where the "
                u"missing\n"
                "rule allows no score. The derivation of each stands in codebook. Rule sets:\n"_s +
                rules + u'\n';
    }
    if (!licences.isEmpty()) {
        text += u"Questionnaires belong to their owners. These files hold codes and scores, never their wording. Using "
                u"the\n"
                "paper form may need a licence, and owners may claim the scoring too:\n"_s +
                licences + u'\n';
    }
    return text;
}

QJsonArray scoreRuleSets(const Study &study)
{
    QJsonArray sets;
    for (const Instrument &instrument : study.protocol().instruments) {
        if (instrument.scores.empty())
            continue;
        QJsonObject set{{u"instrument"_s, instrument.id}, {u"rule_version"_s, ruleVersion(instrument)}};
        if (!instrument.norms.isEmpty())
            set.insert(u"norms"_s, instrument.norms);
        sets.push_back(set);
    }
    return sets;
}

} // namespace carnet
