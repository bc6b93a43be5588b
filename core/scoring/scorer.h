#pragma once

#include "core/domain/instrument.h"
#include "core/domain/value.h"
#include "core/scoring/exact.h"

#include <QHash>
#include <QStringList>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

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

    /// Where the answer of an item stands in a form.
    std::size_t column(const QString &item) const { return m_columns.value(item); }

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
    /// An input that is looked up by the number of its answer and, where its recoding looks at another item, of that
    /// answer.
    struct Term
    {
        std::uint32_t table = 0; ///< where its counts begin in m_counts
        std::uint32_t item = 0;
        std::uint32_t other = 0;
        std::uint32_t stride = 0; ///< answers of the item, 0 when no other item decides
    };
    struct Count
    {
        double value = 0;   ///< 0 when it counts as missing
        double isThere = 0; ///< 0 or 1
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
        double turn = 0; ///< reversed: turn − answer
        std::vector<Recode> recodes;
    };
    struct Rule
    {
        ScoreRule plan;
        std::vector<Input> inputs;
        std::vector<Term> pairs;    ///< those that look at another item as well
        std::vector<Term> terms;    ///< the inputs again, when all of them can be looked up
        std::vector<double> slopes; ///< of a standardised sum that wants every input
        double offset = 0;
        bool isQuick = false; ///< by terms or slopes
        bool isExact = false; ///< compared with limits, or part of what is
    };
    template <typename Number> struct Form;

    void addGates(const Instrument &instrument);
    Input input(const Instrument &instrument, const ScoreInput &wish) const;
    void markExact();
    void addTerms(Rule &rule);
    void removeImpossible(double *form, int *numbers) const;
    std::optional<Term> term(const Input &input);
    void addSlopes(Rule &rule);
    double quick(const Rule &rule, const double *form, const int *numbers, int &counted) const;
    double countOf(const Input &input, std::span<const double> form) const;
    template <typename Number> Number counts(const Input &input, const Form<Number> &form) const;
    template <typename Number> Number formula(const Rule &rule, const Form<Number> &form, int &counted) const;
    template <typename Number> Number total(const Rule &rule, const Form<Number> &form, int &counted) const;

    std::vector<Limits> m_limits;
    // Whole answers have a number: 1 is the lowest, 0 is missing.
    std::vector<bool> m_isNumbered; ///< by item
    std::vector<double> m_lows;     ///< by item
    std::vector<double> m_highs;    ///< by item
    std::vector<Count> m_counts;    ///< what each answer counts as, table after table
    std::vector<Gate> m_gates;
    bool m_isAllNumbered = false;
    std::vector<Rule> m_rules;
    QHash<QString, std::size_t> m_columns;
};

} // namespace carnet
