#include "ui/forms/item_text.h"

#include "ui/widgets/date_field.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};

std::optional<Value> readNumber(const QString &text)
{
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(Value(number)) : std::nullopt;
}

std::optional<Value> readTime(const QString &text)
{
    static const QRegularExpression time(u"^(\\d{1,2})(?:[:hH. ]?(\\d{2}))?[hH]?$"_s);
    const auto match = time.match(text);
    if (!match.hasMatch())
        return {};
    const QTime read(match.captured(1).toInt(), match.captured(2).toInt());
    return read.isValid() ? std::optional(Value(read.toString(u"HH:mm"_s))) : std::nullopt;
}

/// "2025", "04-2025", "-04-2025", "? avr 2025": a day or a month that nobody knows is left out.
std::optional<Value> readPartialDate(const QString &text, QDate today)
{
    static const QRegularExpression year(u"^(\\d{4})$"_s);
    if (year.match(text).hasMatch())
        return Value(text);
    static const QRegularExpression unknownDay(u"^[-?/. ]+"_s);
    const bool saysUnknown = unknownDay.match(text).hasMatch();
    const QString rest = QString(text).remove(unknownDay);
    static const QRegularExpression monthAndYear(u"^(\\d{1,2})[-/. ](\\d{4})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})$"_s);
    int month = 0;
    int ofYear = 0;
    if (const auto match = monthAndYear.match(rest); match.hasMatch()) {
        month = match.captured(1).toInt();
        ofYear = match.captured(2).toInt();
    } else if (const auto written = iso.match(rest); written.hasMatch()) {
        month = written.captured(2).toInt();
        ofYear = written.captured(1).toInt();
    } else if (saysUnknown) {
        // A month in words is read with the first as its day.
        const auto date = readDate(u"1 "_s + rest, today);
        month = date ? date->month() : 0;
        ofYear = date ? date->year() : 0;
    }
    if (month >= 1 && month <= 12)
        return Value(u"%1-%2"_s.arg(ofYear, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0')));
    if (saysUnknown)
        return {};
    const auto date = readDate(text, today);
    return date ? std::optional(Value(date->toString(Qt::ISODate))) : std::nullopt;
}

QString partialText(const QString &iso)
{
    if (iso.size() == 7)
        return u"?? "_s + QLocale().toString(QDate::fromString(iso + u"-01"_s, Qt::ISODate), u"MMM yyyy"_s);
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return iso.size() == 10 && date.isValid() ? QLocale().toString(date, Say::tr("d MMM yyyy")) : iso;
}

} // namespace

std::optional<Value> readItemText(const Item &item, const QString &text, QDate today)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return Value();
    if (typed.compare(u"m"_s, Qt::CaseInsensitive) == 0)
        return Value(Missing::NotDone);
    if (item.kind == Item::Kind::Text)
        return Value(text.trimmed());
    if (const auto missing = missingFromCode(typed.toUpper()))
        return Value(*missing);
    switch (item.kind) {
    case Item::Kind::Number: return readNumber(typed);
    case Item::Kind::Time: return readTime(typed);
    case Item::Kind::PartialDate: return readPartialDate(typed, today);
    case Item::Kind::Date: {
        const auto date = readDate(typed, today);
        return date ? std::optional(Value(date->toString(Qt::ISODate))) : std::nullopt;
    }
    case Item::Kind::Choice:
    case Item::Kind::Text: break;
    }
    return Value(typed);
}

QString itemText(const Item &item, const Value &value)
{
    if (!value.hasContent())
        return value.missing ? code(*value.missing) : QString();
    const QString text = value.text();
    switch (item.kind) {
    case Item::Kind::Number:
        return QLocale()
            .toString(value.number().value_or(0), 'g', QLocale::FloatingPointShortest)
            .remove(QLocale().groupSeparator());
    case Item::Kind::Date:
    case Item::Kind::PartialDate: return partialText(text);
    case Item::Kind::Time:
    case Item::Kind::Choice:
    case Item::Kind::Text: break;
    }
    return text;
}

QString itemHint(const Item &item)
{
    switch (item.kind) {
    case Item::Kind::Number:
        if (item.minimum && item.maximum)
            return Say::tr("%1 to %2").arg(QLocale().toString(*item.minimum), QLocale().toString(*item.maximum));
        return {};
    case Item::Kind::Time: return Say::tr("hh:mm");
    case Item::Kind::Date: return Say::tr("day month year");
    case Item::Kind::PartialDate: return Say::tr("day month year, ? for what is not known");
    case Item::Kind::Choice:
    case Item::Kind::Text: break;
    }
    return {};
}

QString folded(const QString &text)
{
    QString plain;
    for (const QChar &letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain;
}

} // namespace carnet::ui
