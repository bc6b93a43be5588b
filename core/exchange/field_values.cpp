#include "core/exchange/field_values.h"

#include "core/domain/utf8.h"

#include "core/exchange/messages.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr int longestQuote = 40;
constexpr double tolerance = 1e-9;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int digits(std::string_view text)
{
    int number = 0;
    for (const char c : text)
        number = number * 10 + (c - '0');
    return number;
}

std::optional<QDate> date(std::string_view year, std::string_view month, std::string_view day)
{
    if (year.size() != 4 || !isDigits(year) || !isDigits(month) || !isDigits(day) || month.size() > 2 || day.size() > 2)
        return {};
    const QDate date(digits(year), digits(month), digits(day));
    if (!date.isValid() || date.year() < 1800)
        return {};
    return date;
}

std::optional<QDate> readDate(std::string_view text, const FieldStyle &style)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-')
        return date(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
    const std::size_t first = text.find('/');
    const std::size_t second = text.rfind('/');
    if (first == std::string_view::npos || second == first)
        return {};
    const auto found = date(text.substr(second + 1), text.substr(first + 1, second - first - 1), text.substr(0, first));
    if (found)
        style.slashDates = true;
    return found;
}

/// Julian day of YYYY-MM-DD without a calendar object: H. Hinnant, "chrono-compatible low-level date algorithms".
std::optional<qint64> civilDay(std::string_view text)
{
    if (!isDigits(text.substr(0, 4)) || !isDigits(text.substr(5, 2)) || !isDigits(text.substr(8, 2)))
        return {};
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    const int day = digits(text.substr(8, 2));
    constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (year < 1800 || month < 1 || month > 12 || day < 1 ||
        day > lengths[std::size_t(month - 1)] + (month == 2 && isLeap))
        return {};
    const int shifted = month > 2 ? month - 3 : month + 9;
    const int marchYear = year - (month <= 2);
    const int dayOfEra =
        (marchYear % 400) * 365 + (marchYear % 400) / 4 - (marchYear % 400) / 100 + (153 * shifted + 2) / 5 + day - 1;
    return 1721120 + qint64(marchYear / 400) * 146097 + dayOfEra;
}

QString readPartialDate(std::string_view text, const FieldStyle &style)
{
    if (const auto whole = readDate(text, style))
        return whole->toString(Qt::ISODate);
    if (text.size() == 4 && date(text, "01", "01"))
        return fieldText(text);
    if (text.size() == 7 && text[4] == '-' && date(text.substr(0, 4), text.substr(5), "01"))
        return fieldText(text);
    if (text.size() == 7 && text[2] == '/' && date(text.substr(3), text.substr(0, 2), "01")) {
        style.slashDates = true;
        return fieldText(text.substr(3)) + u'-' + fieldText(text.substr(0, 2));
    }
    return {};
}

QString readTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() - colon != 3)
        return {};
    const std::string_view hour = text.substr(0, colon);
    const std::string_view minute = text.substr(colon + 1);
    if (!isDigits(hour) || !isDigits(minute))
        return {};
    const bool isMidnight = digits(hour) == 24 && digits(minute) == 0; // 24:00 is 00:00
    const QTime time(isMidnight ? 0 : digits(hour), digits(minute));
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

bool hasOption(const Item &item, const QString &code)
{
    return std::any_of(item.options.begin(), item.options.end(),
                       [&](const Option &option) { return option.code == code; });
}

bool fits(const Item &item, double number)
{
    if ((item.minimum && number < *item.minimum - tolerance) || (item.maximum && number > *item.maximum + tolerance))
        return false;
    if (item.step && *item.step > 0) {
        const double steps = (number - item.minimum.value_or(0)) / *item.step;
        if (std::abs(steps - std::round(steps)) > 1e-6)
            return false;
    }
    return item.options.empty() || hasOption(item, shortest(number));
}

} // namespace

QString fieldText(std::string_view field)
{
    return textFromUtf8(field);
}

QString inQuotes(std::string_view field)
{
    if (field.empty())
        return Messages::tr("an empty field");
    QString text = fieldText(field.substr(0, std::size_t(longestQuote) * 4)).simplified();
    if (text.size() > longestQuote)
        text = text.left(longestQuote) + u'…';
    return u'“' + text + u'”';
}

std::string_view trimmed(std::string_view field)
{
    while (!field.empty() && (field.front() == ' ' || field.front() == '\t'))
        field.remove_prefix(1);
    while (!field.empty() && (field.back() == ' ' || field.back() == '\t'))
        field.remove_suffix(1);
    return field;
}

std::optional<double> readNumber(std::string_view field, const FieldStyle &style)
{
    std::array<char, 64> copy{};
    const std::size_t comma = style.decimalComma ? field.find(',') : std::string_view::npos;
    if (comma != std::string_view::npos) {
        if (field.size() > copy.size() || field.find('.') != std::string_view::npos)
            return {};
        std::copy(field.begin(), field.end(), copy.begin());
        copy[comma] = '.';
        field = {copy.data(), field.size()};
    }
    double number = 0;
    const auto [end, error] =
        std::from_chars(field.data(), field.data() + field.size(), number, std::chars_format::fixed);
    if (error != std::errc() || end != field.data() + field.size() || !std::isfinite(number))
        return {};
    return number == 0 ? 0.0 : number;
}

std::optional<int> readWhole(std::string_view field)
{
    if (field.size() > 9 || !isDigits(field))
        return {};
    return digits(field);
}

std::optional<qint64> readDay(std::string_view field, const FieldStyle &style)
{
    if (field.size() == 10 && field[4] == '-' && field[7] == '-') {
        const auto day = civilDay(field);
        if (day)
            return day;
    }
    const auto found = readDate(field, style);
    return found ? std::optional(found->toJulianDay()) : std::nullopt;
}

std::optional<Missing> readMissing(std::string_view field)
{
    return missingFromCode(fieldText(field));
}

FieldValue readField(const Item &item, std::string_view field, const FieldStyle &style)
{
    if (item.kind == Item::Kind::Text) {
        const bool guarded = style.guardedTexts && field.size() > 1 && field[0] == '\'' &&
                             std::string_view("=+-@\t\r").find(field[1]) != std::string_view::npos;
        return {Value(fieldText(guarded ? field.substr(1) : field)), {}};
    }
    const std::string_view text = trimmed(field);
    Value value;
    switch (item.kind) {
    case Item::Kind::Number: {
        const auto number = readNumber(text, style);
        if (number && fits(item, *number))
            value = *number;
        break;
    }
    case Item::Kind::Choice: {
        const QString code = fieldText(text);
        if (hasOption(item, code))
            value = code;
        break;
    }
    case Item::Kind::Date: {
        if (const auto found = readDate(text, style))
            value = found->toString(Qt::ISODate);
        break;
    }
    case Item::Kind::PartialDate: value = readPartialDate(text, style); break;
    case Item::Kind::Time: value = readTime(text); break;
    case Item::Kind::Text: break;
    }
    if (value.isEmpty())
        return {{}, Messages::tr("%1 is not possible; wanted is %2").arg(inQuotes(field), wanted(item))};
    return {value, {}};
}

QString wanted(const Item &item)
{
    constexpr std::size_t fewOptions = 12;
    switch (item.kind) {
    case Item::Kind::Number: {
        const bool whole = item.step && *item.step == 1;
        if (item.minimum && item.maximum) {
            const QString low = shortest(*item.minimum);
            const QString high = shortest(*item.maximum);
            if (whole)
                return Messages::tr("a whole number from %1 to %2").arg(low, high);
            if (item.step)
                return Messages::tr("a number from %1 to %2 in steps of %3").arg(low, high, shortest(*item.step));
            return Messages::tr("a number from %1 to %2").arg(low, high);
        }
        return whole ? Messages::tr("a whole number") : Messages::tr("a number");
    }
    case Item::Kind::Choice: {
        QStringList codes;
        for (const Option &option : item.options)
            codes.push_back(option.code);
        if (codes.size() <= qsizetype(fewOptions))
            return Messages::tr("one of: %1").arg(codes.join(u", "_s));
        return Messages::tr("a code of the list %1").arg(item.codelist);
    }
    case Item::Kind::Date: return Messages::tr("a date, YYYY-MM-DD or DD/MM/YYYY");
    case Item::Kind::PartialDate: return Messages::tr("a date, YYYY-MM-DD, YYYY-MM or YYYY");
    case Item::Kind::Time: return Messages::tr("a time, HH:MM");
    case Item::Kind::Text: break;
    }
    return Messages::tr("a text");
}

QString missingCodes()
{
    QStringList codes;
    for (const Missing missing : allMissing)
        codes.push_back(code(missing));
    return codes.join(u", "_s);
}

std::optional<DayRange> dayRange(const QString &isoDate)
{
    const QStringList parts = isoDate.split(u'-');
    const int year = parts.value(0).toInt();
    if (parts.size() == 1 && year > 0)
        return DayRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, parts.value(1).toInt(), parts.size() > 2 ? parts[2].toInt() : 1);
    if (!first.isValid())
        return {};
    return DayRange{first, parts.size() > 2 ? first : first.addMonths(1).addDays(-1)};
}

} // namespace carnet
