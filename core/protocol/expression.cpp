#include "core/protocol/expression.h"

#include "core/domain/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr double tolerance = 1e-9;

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Kind::Refused, message);
}

} // namespace

/// Recursive descent: comparison = sum, operator, sum; sum = term { ± term }; term = number, name, abs(sum), (sum),
/// −term.
class ExpressionParser
{
public:
    ExpressionParser(const QString &text, const DiaryPlan &diary, Expression &expression)
        : m_text(text)
        , m_diary(diary)
        , m_expression(expression)
    {
    }

    void comparison()
    {
        using Code = Expression::Code;
        static const std::array<std::pair<QStringView, Code>, 6> operators{{{u"<=", Code::LessEqual},
                                                                            {u">=", Code::MoreEqual},
                                                                            {u"==", Code::Equal},
                                                                            {u"!=", Code::NotEqual},
                                                                            {u"<", Code::Less},
                                                                            {u">", Code::More}}};
        sum();
        const auto found =
            std::find_if(operators.begin(), operators.end(), [this](const auto &each) { return take(each.first); });
        if (found == operators.end())
            refuse(WordsOfDefinition::tr("a comparison is wanted at “%1”").arg(rest()));
        sum();
        push(found->second, -1);
        if (!rest().isEmpty())
            refuse(WordsOfDefinition::tr("“%1” is too much").arg(rest()));
        if (m_expression.m_names.empty())
            refuse(WordsOfDefinition::tr("no measure is named"));
    }

private:
    void sum()
    {
        term();
        while (true) {
            if (take(u"+")) {
                term();
                push(Expression::Code::Add, -1);
            } else if (take(u"-")) {
                term();
                push(Expression::Code::Subtract, -1);
            } else {
                return;
            }
        }
    }

    void term()
    {
        if (++m_nesting > Expression::maximumDepth)
            refuse(WordsOfDefinition::tr("too many brackets"));
        if (take(u"-")) {
            term();
            push(Expression::Code::Negate, 0);
        } else if (take(u"(")) {
            closedSum();
        } else if (const QString word =
                       takeWhile([](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; });
                   word.isEmpty()) {
            refuse(rest().isEmpty() ? WordsOfDefinition::tr("the expression ends too early")
                                    : WordsOfDefinition::tr("“%1” cannot be read").arg(rest()));
        } else if (word[0].isDigit()) {
            number(word);
        } else if (word == u"abs") {
            if (!take(u"("))
                refuse(WordsOfDefinition::tr("a bracket is wanted after abs"));
            closedSum();
            push(Expression::Code::Absolute, 0);
        } else {
            name(word);
        }
        --m_nesting;
    }

    void closedSum()
    {
        sum();
        if (!take(u")"))
            refuse(WordsOfDefinition::tr("a closing bracket is wanted"));
    }

    void number(const QString &word)
    {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        if (!isNumber)
            refuse(WordsOfDefinition::tr("“%1” is no number").arg(word));
        push(Expression::Code::Number, 1, value);
    }

    void name(const QString &word)
    {
        Expression::Name found;
        QString measure = word;
        if (word == u"identical_days") {
            found.kind = Expression::Name::Kind::IdenticalDays;
        } else {
            if (word.startsWith(u"previous.")) {
                found.kind = Expression::Name::Kind::Previous;
                measure = word.mid(9);
            }
            const auto place = std::find_if(m_diary.measures.begin(), m_diary.measures.end(),
                                            [&measure](const DiaryMeasure &each) { return each.id == measure; });
            if (place == m_diary.measures.end())
                refuse(WordsOfDefinition::tr("“%1” is no measure of the diary").arg(word));
            found.measure = int(place - m_diary.measures.begin());
        }
        auto &names = m_expression.m_names;
        const auto known = std::find(names.begin(), names.end(), found);
        push(Expression::Code::Value, 1, double(known - names.begin()));
        if (known == names.end())
            names.push_back(found);
    }

    void push(Expression::Code code, int growth, double number = 0)
    {
        m_depth += growth;
        if (m_depth > Expression::maximumDepth)
            refuse(WordsOfDefinition::tr("the expression is too long"));
        m_expression.m_steps.push_back({code, number});
    }

    bool take(QStringView symbol)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_position).startsWith(symbol))
            return false;
        m_position += symbol.size();
        return true;
    }

    template <typename Belongs> QString takeWhile(Belongs belongs)
    {
        skipSpace();
        const qsizetype start = m_position;
        while (m_position < m_text.size() && belongs(m_text[m_position]))
            ++m_position;
        return m_text.mid(start, m_position - start);
    }

    void skipSpace()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    QString rest()
    {
        skipSpace();
        return m_text.mid(m_position);
    }

    const QString &m_text;
    const DiaryPlan &m_diary;
    Expression &m_expression;
    qsizetype m_position = 0;
    int m_depth = 0;
    int m_nesting = 0;
};

Expression::Expression(const QString &text, const DiaryPlan &diary)
{
    ExpressionParser(text, diary, *this).comparison();
}

bool Expression::holds(std::span<const double> values) const
{
    if (std::any_of(values.begin(), values.end(), [](double value) { return std::isnan(value); }))
        return false;
    std::array<double, maximumDepth> stack{};
    std::size_t top = 0; // one past the last number
    for (const Step &step : m_steps) {
        const double right = top > 0 ? stack[top - 1] : 0;
        const double left = top > 1 ? stack[top - 2] : 0;
        switch (step.code) {
        case Code::Number: stack[top++] = step.number; break;
        case Code::Value: stack[top++] = values[std::size_t(step.number)]; break;
        case Code::Negate: stack[top - 1] = -right; break;
        case Code::Absolute: stack[top - 1] = std::abs(right); break;
        case Code::Add: stack[--top - 1] = left + right; break;
        case Code::Subtract: stack[--top - 1] = left - right; break;
        case Code::Less: return left < right - tolerance;
        case Code::LessEqual: return left <= right + tolerance;
        case Code::More: return left > right + tolerance;
        case Code::MoreEqual: return left >= right - tolerance;
        case Code::Equal: return std::abs(left - right) <= tolerance;
        case Code::NotEqual: return std::abs(left - right) > tolerance;
        }
    }
    return false;
}

} // namespace carnet
