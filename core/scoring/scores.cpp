#include "core/scoring/scores.h"

#include "core/scoring/scorer.h"

#include <algorithm>
#include <cmath>

namespace carnet {

namespace {

bool isProrated(const ScoreDefinition &definition, int counted, const QHash<QString, bool> &prorated)
{
    const auto &of = definition.rule.of;
    return counted < int(of.size()) ||
           std::any_of(of.begin(), of.end(), [&](const ScoreInput &input) { return prorated.value(input.code); });
}

} // namespace

const ScoreBand *Score::band() const
{
    if (!definition || !value)
        return nullptr;
    const auto &bands = definition->bands;
    const auto last = std::find_if(bands.rbegin(), bands.rend(), [this](const ScoreBand &band) {
        return scoring::Exact(*value) >= scoring::Exact(band.from);
    });
    return last == bands.rend() ? nullptr : &*last;
}

int Score::decimals() const
{
    if (!definition)
        return 0;
    return definition->decimals == 0 && isProrated && definition->kind == ScoreDefinition::Kind::Scale
               ? 1
               : definition->decimals;
}

std::vector<Score> scores(const Instrument &instrument, const Answers &answers)
{
    return scores(instrument, Scorer(instrument), answers);
}

std::vector<Score> scores(const Instrument &instrument, const Scorer &scorer, const Answers &answers)
{
    std::vector<double> form(scorer.width());
    for (std::size_t i = 0; i < scorer.items(); ++i)
        form[i] = scorer.answer(i, answers.value(instrument.items[i].code));
    std::vector<int> counted(scorer.scores());
    scorer.score(form, counted.data());

    QHash<QString, bool> prorated;
    std::vector<Score> found;
    for (std::size_t i = 0; i < scorer.scores(); ++i) {
        Score score;
        score.definition = &instrument.scores[i];
        if (const double value = form[scorer.items() + i]; !std::isnan(value))
            score.value = value;
        for (const QString &item : score.definition->items) {
            const std::size_t column = scorer.column(item);
            if (!std::isnan(form[column]))
                ++score.answered;
            else if (isAsked(instrument.items[column], answers))
                score.missingItems.push_back(item);
        }
        score.isProrated = score.value && isProrated(*score.definition, counted[i], prorated);
        prorated.insert(score.definition->id, score.isProrated);
        found.push_back(std::move(score));
    }
    return found;
}

bool isAsked(const Item &item, const Answers &answers)
{
    if (!item.askedWhen)
        return true;
    const Value decides = answers.value(item.askedWhen->item);
    const auto number = decides.missing ? std::nullopt : decides.number();
    return !number || (*number >= item.askedWhen->minimum && *number <= item.askedWhen->maximum);
}

} // namespace carnet
