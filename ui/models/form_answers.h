#pragma once

#include "core/domain/instrument.h"
#include "core/domain/value.h"

namespace carnet::ui {

/// How one item of a questionnaire is answered.
enum class AnswerKind {
    Boxes,  ///< one of a few boxes, by a digit
    YesNo,  ///< two boxes, by a digit or a letter
    Scale,  ///< 0 to 10: 1 waits for a 0
    Number, ///< typed, then Enter
    Time,
    Date,
    Text,
};

AnswerKind answerKind(const Item &item);

/// One box of the paper.
struct AnswerBox
{
    QString key;  ///< the digit to type
    QString code; ///< what is stored
    Words label;
};

/// The boxes in the order of the paper, empty for what is typed. byPosition: keyed 1, 2, … from the first box.
std::vector<AnswerBox> answerBoxes(const Item &item, bool byPosition);
/// What a box stores.
Value boxValue(const Item &item, const AnswerBox &box);
/// The highest number of characters that an answer can have; 0 for texts.
int answerWidth(const Item &item);

/// A clock time as people type it: 2330, 23:30, 23h30, 730, 7; 24:00 is 00:00. Nothing when it is none.
std::optional<QString> readTime(const QString &text);
/// A number with a point or a comma, without thousands separators; nothing when it is none.
std::optional<double> readNumber(const QString &text);

/// "30-60" as two numbers, the first not above the second; nothing when it is none.
std::optional<std::pair<double, double>> readRange(const QString &text);

/// "5a" of psqi_5a, "A1" of qdsa_a1, "PPI" of mpq_ppi.
QString itemNumber(const Instrument &instrument, const Item &item);
/// Items of one block of the paper share it: "5" of psqi_5a, "A" of qdsa_a1.
QString itemSection(const Instrument &instrument, const Item &item);

} // namespace carnet::ui
