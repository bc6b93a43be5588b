#pragma once

#include "core/domain/instrument.h"
#include "core/protocol/json_node.h"

namespace carnet {

/// Reads the scores of an instrument whose items are read, and works out what each is made of and how far it can reach.
class ScoreReader
{
public:
    ScoreReader(Instrument &instrument, const JsonNode &root);

    void read();

private:
    /// From the lowest to the highest result that the items allow.
    struct Reach
    {
        double low = 0;
        double high = 0;
    };

    ScoreDefinition readScore(const JsonNode &node);
    void readBands(const JsonNode &node, ScoreDefinition &score);
    void readUsual(const JsonNode &node, ScoreDefinition &score);
    void readRange(const JsonNode &node, ScoreDefinition &score);
    void readRule(const JsonNode &node, ScoreDefinition &score);
    void readTotal(const JsonNode &node, ScoreDefinition &score, bool isMean);
    void readCount(const JsonNode &node, ScoreDefinition &score);
    void readThreshold(const JsonNode &node, ScoreDefinition &score);
    void readBandOf(const JsonNode &node, ScoreDefinition &score);
    void readStandardised(const JsonNode &node, ScoreDefinition &score);
    void readIndicators(const JsonNode &node, ScoreDefinition &score);
    void readTimes(const JsonNode &node, ScoreDefinition &score);
    void readScale(const JsonNode &node, ScoreRule &rule);
    void readInputs(const JsonNode &node, ScoreRule &rule, bool several);
    void readRecodings(const JsonNode &node, ScoreInput &input);
    Recoding readRecoding(const JsonNode &node, const QString &code);
    void readTable(const JsonNode &node, const QString &code, Recoding &recoding);
    std::vector<ScoreStep> readSteps(const JsonNode &node, const QString &key);
    std::vector<double> readNumbers(const JsonNode &node, const QString &key, std::size_t wanted);

    /// False, with a problem, when there is no such number to reckon with yet.
    bool isInput(const QString &code, const JsonNode &where);
    const Item *item(const QString &code) const;
    const ScoreDefinition *score(const QString &code) const;
    Reach reach(const QString &code) const;
    Reach reach(const ScoreInput &input) const;
    Reach reach(const ScoreRule &rule) const;
    void collectItems(ScoreDefinition &score) const;

    Instrument &m_instrument;
    const JsonNode m_root;
    QStringList m_ids; ///< of all scores, also those that are not read yet
};

} // namespace carnet
