#include "core/exchange/score_words.h"

#include "core/domain/value.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Formula = ScoreRule::Formula;

QString numbers(const std::vector<double> &list)
{
    QStringList texts;
    for (const double number : list)
        texts.push_back(shortest(number));
    return texts.join(u' ');
}

/// "0 then 1 above 15, 2 above 30"
QString words(const std::vector<ScoreStep> &steps)
{
    QStringList texts;
    for (const ScoreStep &step : steps) {
        if (texts.isEmpty())
            texts.push_back(shortest(step.value));
        else
            texts.push_back(
                u"%1 %2 %3"_s.arg(shortest(step.value), step.isAbove ? u"above"_s : u"from"_s, shortest(step.from)));
    }
    return texts.join(u", "_s);
}

QString condition(const Recoding &recoding)
{
    switch (recoding.when) {
    case Recoding::When::Always: return {};
    case Recoding::When::Missing: return u" when %1 is missing"_s.arg(recoding.item);
    case Recoding::When::Between: break;
    }
    return u" when %1 is %2 to %3"_s.arg(recoding.item, shortest(recoding.minimum), shortest(recoding.maximum));
}

QString words(const Recoding &recoding)
{
    QString text;
    if (recoding.constant) {
        text = shortest(*recoding.constant);
    } else if (!recoding.steps.empty()) {
        text = words(recoding.steps);
    } else if (!recoding.table.empty()) {
        QStringList pairs;
        for (const auto &[answer, counts] : recoding.table)
            pairs.push_back(u"%1=%2"_s.arg(shortest(answer), shortest(counts)));
        text = pairs.join(u' ');
    } else {
        text = u"as answered"_s;
    }
    return text + condition(recoding);
}

QString formula(const ScoreRule &rule)
{
    QStringList codes;
    for (const ScoreInput &input : rule.of)
        codes.push_back(input.code);
    const QString list = codes.join(u' ');
    switch (rule.formula) {
    case Formula::Sum: return codes.size() == 1 ? list : QString(u"sum of "_s + list);
    case Formula::Mean: return u"mean of "_s + list;
    case Formula::Count: return u"number above %1 among %2"_s.arg(shortest(rule.above), list);
    case Formula::Standardised:
        return u"sum of weight x (score - mean) / SD over %1; means %2; SDs %3; weights %4"_s.arg(
            list, numbers(rule.means), numbers(rule.deviations), numbers(rule.weights));
    case Formula::Clock: return u"hours from %1 to %2, across midnight; none when equal"_s.arg(codes[0], codes[1]);
    case Formula::Ratio: break;
    }
    return u"%1 / hours from %2 to %3, across midnight"_s.arg(codes[0], codes[1], codes[2]);
}

QString rescaling(const ScoreRule &rule)
{
    QStringList parts;
    if (rule.lowest != 0)
        parts.push_back(u"minus %1"_s.arg(shortest(rule.lowest)));
    if (rule.times != 1)
        parts.push_back(u"times %1"_s.arg(shortest(rule.times)));
    if (rule.range != 1)
        parts.push_back(u"divided by %1"_s.arg(shortest(rule.range)));
    if (rule.constant != 0)
        parts.push_back(u"plus %1"_s.arg(shortest(rule.constant)));
    return parts.join(u", "_s);
}

} // namespace

QString derivation(const ScoreDefinition &score)
{
    const ScoreRule &rule = score.rule;
    QStringList parts{formula(rule)};
    for (const ScoreInput &input : rule.of) {
        QStringList recodings;
        for (const Recoding &recoding : input.recodings)
            recodings.push_back(words(recoding));
        if (!recodings.isEmpty())
            parts.push_back(u"%1 counts as %2"_s.arg(input.code, recodings.join(u", else "_s)));
    }
    if (const QString rescaled = rescaling(rule); !rescaled.isEmpty())
        parts.push_back(rescaled);
    if (!rule.steps.empty())
        parts.push_back(u"then "_s + words(rule.steps));
    parts.push_back(score.missingRule.en);
    return parts.join(u"; "_s);
}

} // namespace carnet
