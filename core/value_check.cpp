#include "core/value_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct ValueCheck
{
    Q_DECLARE_TR_FUNCTIONS(ValueCheck)
};

Issue refusal(const Item &item, const QString &id, const QString &message)
{
    return {Issue::Level::Refuse, id, message, item.code};
}

bool isOption(const Item &item, const QString &text)
{
    return std::any_of(item.options.begin(), item.options.end(),
                       [&](const Option &option) { return option.code == text; });
}

bool isStep(const Item &item, double number)
{
    if (!item.step)
        return true;
    const double steps = (number - item.minimum.value_or(0)) / *item.step;
    return std::abs(steps - std::round(steps)) < 1e-9;
}

bool isDate(const QString &text, bool partial)
{
    static const QRegularExpression part(u"^\\d{4}(-(0[1-9]|1[0-2]))?$"_s);
    return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10 ? true
                                                                               : partial && part.match(text).hasMatch();
}

std::optional<Issue> checkNumber(const Item &item, const Value &value)
{
    const auto number = value.number();
    const bool inside = number && std::isfinite(*number) && (!item.minimum || *number >= *item.minimum - 1e-9) &&
                        (!item.maximum || *number <= *item.maximum + 1e-9) && isStep(item, *number);
    if (inside)
        return {};
    return refusal(item, u"range"_s,
                   ValueCheck::tr("“%1” is not possible here: %2.").arg(value.text(), allowedWords(item)));
}

} // namespace

QString allowedWords(const Item &item)
{
    switch (item.kind) {
    case Item::Kind::Number:
        if (item.minimum && item.maximum)
            return ValueCheck::tr("%1 to %2").arg(shortest(*item.minimum), shortest(*item.maximum));
        return item.minimum ? ValueCheck::tr("a number from %1").arg(shortest(*item.minimum))
                            : ValueCheck::tr("a number");
    case Item::Kind::Choice: {
        QStringList codes;
        for (const Option &option : item.options)
            codes << option.code;
        return codes.join(u", "_s);
    }
    case Item::Kind::Date: return ValueCheck::tr("a date such as 2018-06-15");
    case Item::Kind::PartialDate: return ValueCheck::tr("a date such as 2018-06-15, 2018-06 or 2018");
    case Item::Kind::Time: return ValueCheck::tr("a time such as 23:30");
    case Item::Kind::Text: return ValueCheck::tr("a text");
    }
    return {};
}

std::optional<Issue> checkValue(const Item &item, const Value &value)
{
    if (!value.hasContent())
        return {};
    const QString text = value.text();
    if (text.contains(QChar(u'\0')))
        return refusal(item, u"nul"_s, ValueCheck::tr("A text with the character NUL cannot be kept. Remove it."));
    if (!text.isValidUtf16())
        return refusal(item, u"utf16"_s,
                       ValueCheck::tr("A text with half a character cannot be kept. Type or paste it again."));
    switch (item.kind) {
    case Item::Kind::Number: return checkNumber(item, value);
    case Item::Kind::Choice:
        if (isOption(item, text))
            return {};
        break;
    case Item::Kind::Date:
        if (isDate(text, false))
            return {};
        break;
    case Item::Kind::PartialDate:
        if (isDate(text, true))
            return {};
        break;
    case Item::Kind::Time: {
        static const QRegularExpression time(u"^([01]\\d|2[0-3]):[0-5]\\d$"_s);
        if (time.match(text).hasMatch())
            return {};
        break;
    }
    case Item::Kind::Text: return {};
    }
    return refusal(item, u"kind"_s, ValueCheck::tr("“%1” is not possible here: %2.").arg(text, allowedWords(item)));
}

QDate dateOf(const Value &value)
{
    const QString text = value.text();
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

} // namespace carnet
