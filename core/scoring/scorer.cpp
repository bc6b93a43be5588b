#include "core/scoring/scorer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace carnet {

using scoring::Exact;

namespace {

constexpr double minutesOfDay = 24 * 60;
constexpr double minutesOfHour = 60;
constexpr double mostNumbered = 200;

bool isThere(double number)
{
    return !std::isnan(number);
}
bool isThere(const Exact &number)
{
    return number.isThere();
}

template <typename Number> Number lastStep(const std::vector<ScoreStep> &steps, Number result)
{
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [&](const ScoreStep &step) {
        return step.isAbove ? result > Number(step.from) : result >= Number(step.from);
    });
    return last == steps.rend() ? Number(std::numeric_limits<double>::quiet_NaN()) : Number(last->value);
}

/// Minutes after midnight of "23:30", 24:00 being 00:00; NaN for anything else.
double minutesOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isHour = false;
    bool isMinute = false;
    const int hour = QStringView(text).left(std::max<qsizetype>(colon, 0)).toInt(&isHour);
    const int minute = QStringView(text).mid(colon + 1).toInt(&isMinute);
    const bool isTime = colon > 0 && colon < 3 && text.size() - colon == 3 && text[0].isDigit() &&
                        text[colon + 1].isDigit() && isHour && isMinute && hour >= 0 && minute >= 0 && minute < 60 &&
                        (hour < 24 || (hour == 24 && minute == 0));
    return isTime ? hour % 24 * minutesOfHour + minute : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

/// One form, its scores so far as numbers of either kind.
template <> struct Scorer::Form<double>
{
    std::span<const double> columns;
    double at(std::size_t column) const { return columns[column]; }
};

template <> struct Scorer::Form<Exact>
{
    std::span<const double> columns;
    const std::vector<Exact> *exactScores;
    std::size_t items = 0;
    Exact at(std::size_t column) const
    {
        return column < items ? Exact(columns[column]) : (*exactScores)[column - items];
    }
};

Scorer::Scorer(const Instrument &instrument)
{
    for (const Item &item : instrument.items) {
        Limits limits;
        limits.kind = item.kind;
        if (item.kind == Item::Kind::Number) {
            limits.minimum = item.minimum.value_or(limits.minimum);
            limits.maximum = item.maximum.value_or(limits.maximum);
            limits.step = item.step.value_or(0);
        }
        for (const Option &option : item.options)
            limits.choices.push_back(option.code);
        m_columns.insert(item.code, m_limits.size());
        const double answers = limits.maximum - limits.minimum + 1;
        m_isNumbered.push_back(limits.step == 1 && answers <= mostNumbered);
        m_lows.push_back(limits.minimum);
        m_highs.push_back(limits.maximum);
        m_limits.push_back(limits);
    }
    for (const ScoreDefinition &score : instrument.scores)
        m_columns.insert(score.id, std::size_t(m_columns.size()));
    for (const ScoreDefinition &score : instrument.scores) {
        Rule rule;
        rule.plan = score.rule;
        for (const ScoreInput &wish : score.rule.of)
            rule.inputs.push_back(input(instrument, wish));
        m_rules.push_back(std::move(rule));
    }
    addGates(instrument);
    markExact();
    for (Rule &rule : m_rules) {
        addTerms(rule);
        addSlopes(rule);
    }
    m_isAllNumbered = std::find(m_isNumbered.begin(), m_isNumbered.end(), false) == m_isNumbered.end();
}

void Scorer::addGates(const Instrument &instrument)
{
    for (const Item &item : instrument.items) {
        if (item.askedWhen)
            m_gates.push_back({m_columns.value(item.code), m_columns.value(item.askedWhen->item),
                               item.askedWhen->minimum, item.askedWhen->maximum});
    }
}

Scorer::Input Scorer::input(const Instrument &instrument, const ScoreInput &wish) const
{
    Input input;
    input.at = m_columns.value(wish.code);
    if (input.at < items()) {
        const Item &item = instrument.items[input.at];
        input.isReversed = item.isReversed && wish.recodings.empty();
        input.turn = item.minimum.value_or(0) + item.maximum.value_or(0);
    }
    for (const Recoding &recoding : wish.recodings)
        input.recodes.push_back({recoding, m_columns.value(recoding.item)});
    return input;
}

// Whatever is compared with a limit is worked out in fractions, and whatever it is made of. Sums of whole numbers would
// come out the same in binary; means and hours would not.
void Scorer::markExact()
{
    for (std::size_t i = m_rules.size(); i-- > 0;) {
        Rule &rule = m_rules[i];
        rule.isExact = rule.isExact || !rule.plan.steps.empty() || rule.plan.formula == ScoreRule::Formula::Ratio;
        if (!rule.isExact)
            continue;
        for (const Input &input : rule.inputs) {
            if (input.at >= items())
                m_rules[input.at - items()].isExact = true;
        }
    }
}

double Scorer::answer(std::size_t item, const Value &value) const
{
    if (value.missing || !value.hasContent())
        return nothing;
    const Limits &limits = m_limits[item];
    switch (limits.kind) {
    case Item::Kind::Number: return value.number().value_or(nothing);
    case Item::Kind::Time: return minutesOf(value.text());
    case Item::Kind::Choice: {
        const qsizetype index = limits.choices.indexOf(value.text());
        bool isNumber = false;
        const double number = value.text().toDouble(&isNumber);
        return index < 0 ? nothing : isNumber ? number : double(index);
    }
    case Item::Kind::Date:
    case Item::Kind::PartialDate:
    case Item::Kind::Text: break;
    }
    return value.text().trimmed().isEmpty() ? nothing : 1;
}

bool Scorer::isPossible(std::size_t item, const Value &value) const
{
    return m_limits[item].allow(answer(item, value));
}

bool Scorer::Limits::allow(double answer) const
{
    constexpr double tolerance = 1e-9;
    if (!(answer >= minimum && answer <= maximum))
        return false;
    if (step == 0)
        return true;
    const double steps = (answer - (std::isfinite(minimum) ? minimum : 0)) / step;
    return step == 1 ? steps == std::round(steps) : std::abs(steps - std::round(steps)) < tolerance;
}

void Scorer::score(std::span<double> form, int *counted) const
{
    constexpr std::size_t usualItems = 128;
    std::array<int, usualItems> few; // filled for every item that anybody looks up
    std::vector<int> many(items() > usualItems ? items() : 0);
    int *const numbers = many.empty() ? few.data() : many.data();
    removeImpossible(form.data(), numbers);
    std::vector<Exact> exactScores;
    double *result = form.data() + items();
    for (const Rule &rule : m_rules) {
        int inputs = 0;
        if (rule.isQuick) {
            *result = quick(rule, form.data(), numbers, inputs);
        } else if (rule.isExact) {
            exactScores.resize(m_rules.size());
            Exact &exact = exactScores[std::size_t(&rule - m_rules.data())];
            exact = formula<Exact>(rule, {form, &exactScores, items()}, inputs);
            *result = exact.number();
        } else {
            *result = formula<double>(rule, {form}, inputs);
        }
        ++result;
        if (counted)
            *counted++ = inputs;
    }
}

template <typename Number> Number Scorer::counts(const Input &input, const Form<Number> &form) const
{
    const double plain = form.columns[input.at];
    if (input.isReversed)
        return Number(input.turn) - form.at(input.at);
    if (input.recodes.empty())
        return form.at(input.at);
    for (const Recode &recode : input.recodes) {
        const Recoding &recoding = recode.recoding;
        const double decides = recoding.when == Recoding::When::Always ? 0 : form.columns[recode.looksAt];
        const bool applies =
            recoding.when == Recoding::When::Always ||
            (recoding.when == Recoding::When::Missing && std::isnan(decides)) ||
            (recoding.when == Recoding::When::Between && decides >= recoding.minimum && decides <= recoding.maximum);
        if (!applies)
            continue;
        if (recoding.constant)
            return Number(*recoding.constant);
        if (!recoding.steps.empty())
            return lastStep(recoding.steps, form.at(input.at));
        if (recoding.table.empty())
            return form.at(input.at);
        const auto row = std::find_if(recoding.table.begin(), recoding.table.end(),
                                      [&](const auto &candidate) { return candidate.first == plain; });
        return Number(row == recoding.table.end() ? nothing : row->second);
    }
    return Number(nothing);
}

/// Sums of every kind; nothing when too few inputs are there.
template <typename Number> Number Scorer::total(const Rule &rule, const Form<Number> &form, int &counted) const
{
    using Formula = ScoreRule::Formula;
    const ScoreRule &plan = rule.plan;
    Number sum(0.0);
    for (std::size_t i = 0; i < rule.inputs.size(); ++i) {
        Number input = counts(rule.inputs[i], form);
        if (!isThere(input))
            continue;
        ++counted;
        if (plan.formula == Formula::Standardised)
            input = Number(plan.weights[i]) * ((input - Number(plan.means[i])) / Number(plan.deviations[i]));
        else if (plan.formula == Formula::Count)
            input = Number(input > Number(plan.above) ? 1.0 : 0.0);
        sum = sum + input;
    }
    const int all = int(rule.inputs.size());
    if (counted < plan.atLeast || counted == 0)
        return Number(nothing);
    if (plan.formula == Formula::Mean)
        return sum / Number(double(counted));
    return counted == all ? sum : sum * Number(double(all)) / Number(double(counted));
}

template <typename Number> Number Scorer::formula(const Rule &rule, const Form<Number> &form, int &counted) const
{
    const ScoreRule &plan = rule.plan;
    Number result(nothing);
    if (plan.formula == ScoreRule::Formula::Clock || plan.formula == ScoreRule::Formula::Ratio) {
        const std::size_t first = plan.formula == ScoreRule::Formula::Ratio ? 1 : 0;
        const double minutes = form.columns[rule.inputs[first + 1].at] - form.columns[rule.inputs[first].at];
        const double inside = minutes < 0 ? minutes + minutesOfDay : minutes;
        if (!(inside > 0)) // equal times: 0 hours or 24, nobody knows
            return Number(nothing);
        const Number hours = Number(inside) / Number(minutesOfHour);
        result = first == 0 ? hours : counts(rule.inputs[0], form) / hours;
        counted = isThere(result) ? int(rule.inputs.size()) : 0;
    } else {
        result = total(rule, form, counted);
    }
    if (!isThere(result))
        return result;
    if (plan.lowest != 0)
        result = result - Number(plan.lowest);
    if (plan.times != 1)
        result = result * Number(plan.times);
    if (plan.range != 1)
        result = result / Number(plan.range);
    if (plan.constant != 0)
        result = result + Number(plan.constant);
    return plan.steps.empty() ? result : lastStep(plan.steps, result);
}

double Scorer::countOf(const Input &input, std::span<const double> form) const
{
    return counts<double>(input, {form});
}

} // namespace carnet
