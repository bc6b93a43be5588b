#include "tests/core/scoring/answered.h"

#include "core/protocol/library.h"
#include "core/protocol/reader.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::test {

const Instrument &shipped(const char *id)
{
    static std::map<QString, Instrument> known;
    const QString name = QString::fromLatin1(id);
    const auto found = known.find(name);
    return found != known.end() ? found->second
                                : known.emplace(name, readInstrument(shippedInstrument(name), name)).first->second;
}

Answers answeredWith(const char *id, double value)
{
    Answers answers;
    bool isFirstTime = true;
    for (const Item &item : shipped(id).items) {
        if (item.kind == Item::Kind::Time) {
            answers.insert(item.code, isFirstTime ? u"23:00"_s : u"07:00"_s);
            isFirstTime = false;
        } else if (item.kind == Item::Kind::Text) {
            answers.insert(item.code, u"x"_s);
        } else {
            answers.insert(item.code, value);
        }
    }
    return answers;
}

Score scoreOf(const char *instrument, const Answers &answers, const char *score)
{
    const auto all = scores(shipped(instrument), answers);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Score &each) { return each.definition->id == QLatin1StringView(score); });
    if (found == all.end()) {
        ADD_FAILURE() << "no score " << score;
        return {};
    }
    return *found;
}

double valueOf(const char *instrument, const Answers &answers, const char *score)
{
    return scoreOf(instrument, answers, score).value.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace carnet::test
