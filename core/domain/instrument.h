#pragma once

#include "core/domain/item.h"
#include "core/domain/score_rule.h"

namespace carnet {

/// A stretch of a score that has a name: from this value up to the next band.
struct ScoreBand
{
    double from = 0; ///< inclusive, compared as an exact decimal
    int code = 0;
    Words label;
};

/// Where a result is usual; outside it the answers are kept, and looked at again on the paper.
struct UsualRange
{
    double minimum = 0; ///< inclusive
    double maximum = 0; ///< inclusive
    Words doubt;        ///< %1: the result
};

/// One result of a questionnaire and how it comes about.
struct ScoreDefinition
{
    enum class Kind { Scale, Count, Flag, Band };

    QString id; ///< never the code of an item
    Words label;
    Kind kind = Kind::Scale;
    bool main = false;  ///< shown first, and drawn over the visits
    double minimum = 0; ///< the lowest that the items allow
    double maximum = 0;
    int decimals = 0; ///< on screen only
    QString unit;
    bool higherIsWorse = true;
    Words missingRule; ///< in words, for the form
    std::optional<UsualRange> usual;
    std::vector<ScoreBand> bands; ///< by from; the published names of stretches, or empty
    ScoreRule rule;
    std::vector<QString> items; ///< every item that the result depends on, in the order of the form
};

/// A questionnaire: neutral labels and answers, never its official wording.
struct Instrument
{
    QString id;
    QString version; ///< of its scoring rules
    int order = 0;   ///< place among the shipped ones
    Words title;
    QString source;           ///< publication
    Words licence;            ///< who owns it and what a site must do before using the paper form
    bool needsLicence = true; ///< false for what is in the public domain
    QString norms;            ///< norm set of the standardised scores, such as "us1990", or empty
    Words recall;             ///< period the questions are about
    QString coding;           ///< "position" or "printed": what the typist keys
    std::vector<Item> items;
    std::vector<ScoreDefinition> scores; ///< each after those that it is made of
};

/// What stands beside every score that leaves the program: "hads-1", "sf36-1-us1990".
QString ruleVersion(const Instrument &instrument);

} // namespace carnet
