#pragma once

#include "core/domain/instrument.h"
#include "core/domain/value.h"
#include "core/scoring/exact.h"

#include <cstdint>
#include <limits>
#include <span>

namespace carnet {

/// The scores of one questionnaire, ready for any number of forms. A form is a row of numbers: one an item in the order
/// of the form, then one a score; NaN stands for what is missing.
class Scorer
{
public:
    /// Keeps nothing of the instrument.
    explicit Scorer(const Instrument &instrument);

    std::size_t items() const { return m_limits.size(); }
    std::size_t scores() const { return m_rules.size(); }
    /// Numbers of one form.
    std::size_t width() const { return items() + scores(); }

    /// What an answer counts as: a number, minutes after midnight for a time, 1 for a text that says something. NaN
    /// when it is missing, or its kind is not the item's.
    double answer(std::size_t item, const Value &value) const;
    /// Whether scoring can take this answer.
    bool isPossible(std::size_t item, const Value &value) const;
    /// Fills in the scores of a form. Answers out of range, between two steps or not asked become NaN first.
    /// counted: how many inputs each rule had, unless null.
    void score(std::span<double> form, int *counted = nullptr) const;

private:
    static constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

    struct Limits
    {
        double minimum = -std::numeric_limits<double>::infinity();
        double maximum = std::numeric_limits<double>::infinity();
        double step = 0; ///< 0: any number
        Item::Kind kind = Item::Kind::Number;
        QStringList choices; ///< codes, for choices

        bool allow(double answer) const;
    };
    struct Gate
    {
        std::size_t item = 0;
        std::size_t decides = 0;
        double minimum = 0;
        double maximum = 0;
    };
    struct Recode
    {
        Recoding recoding;
        std::size_t looksAt = 0;
    };
    struct Input
    {
        std::size_t at = 0; ///< column of the form
        bool isReversed = false;
        double turn = 0;           ///< reversed: turn − answer
        std::vector<double> dense; ///< what the answers 0, 1, 2 … count as, when that is all
        std::vector<Recode> recodes;
    };
    struct Rule
    {
        ScoreRule plan;
        std::vector<Input> inputs;
        bool isExact = false; ///< compared with limits, or part of what is
    };
    template <typename Number> struct Form;

    void addGates(const Instrument &instrument);
    Input input(const Instrument &instrument, const ScoreInput &wish) const;
    void markExact();
    void removeImpossible(std::span<double> form) const;
    template <typename Number> Number counts(const Input &input, const Form<Number> &form) const;
    template <typename Number> Number formula(const Rule &rule, const Form<Number> &form, int &counted) const;
    template <typename Number> Number total(const Rule &rule, const Form<Number> &form, int &counted) const;

    std::vector<Limits> m_limits;
    std::vector<Gate> m_gates;
    std::vector<Rule> m_rules;
    QHash<QString, std::size_t> m_columns;
};

} // namespace carnet
