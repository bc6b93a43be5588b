#include "ui/models/form_answers.h"

#include <QRegularExpression>
#include <QTime>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostBoxes = 10;

/// Steps from the lowest to the highest answer, 0 when they cannot be counted.
int steps(const Item &item)
{
    if (!item.minimum || !item.maximum || !item.step)
        return 0;
    return int(std::round((*item.maximum - *item.minimum) / *item.step));
}

bool isYesOrNo(const Option &option, const QString &word)
{
    return option.label.en.compare(word, Qt::CaseInsensitive) == 0;
}

bool isYesNo(const Item &item)
{
    return item.options.size() == 2 &&
           std::any_of(item.options.begin(), item.options.end(),
                       [](const Option &one) { return isYesOrNo(one, u"yes"_s); }) &&
           std::any_of(item.options.begin(), item.options.end(),
                       [](const Option &one) { return isYesOrNo(one, u"no"_s); });
}

QString plainNumber(const Instrument &instrument, const Item &item)
{
    QString number = item.code;
    if (number.startsWith(instrument.id + u'_'))
        number.remove(0, instrument.id.size() + 1);
    if (const qsizetype end = number.indexOf(u'_'); end > 0)
        number.truncate(end);
    return number;
}

} // namespace

AnswerKind answerKind(const Item &item)
{
    switch (item.kind) {
    case Item::Kind::Text: return AnswerKind::Text;
    case Item::Kind::Time: return AnswerKind::Time;
    case Item::Kind::Date:
    case Item::Kind::PartialDate: return AnswerKind::Date;
    case Item::Kind::Choice: return isYesNo(item) ? AnswerKind::YesNo : AnswerKind::Boxes;
    case Item::Kind::Number: break;
    }
    if (isYesNo(item))
        return AnswerKind::YesNo;
    const int count = steps(item);
    if (item.maximum == 10 && item.step == 1 && *item.minimum <= 1)
        return AnswerKind::Scale;
    return count > 0 && count < mostBoxes && *item.minimum >= 0 && *item.maximum < mostBoxes ? AnswerKind::Boxes
                                                                                             : AnswerKind::Number;
}

std::vector<AnswerBox> answerBoxes(const Item &item, bool byPosition)
{
    std::vector<AnswerBox> boxes;
    const AnswerKind kind = answerKind(item);
    if (kind != AnswerKind::Boxes && kind != AnswerKind::YesNo && kind != AnswerKind::Scale)
        return boxes;
    for (const Option &option : item.options)
        boxes.push_back({option.code, option.code, option.label});
    if (boxes.empty()) {
        for (int i = 0; i <= steps(item); ++i) {
            const QString code = shortest(*item.minimum + i * *item.step);
            boxes.push_back({code, code, {code, code}});
        }
    }
    if (kind == AnswerKind::YesNo) {
        // Every form has "yes" first; its key is 1, that of "no" is 0 or, by position, 2.
        if (item.options.front().label.en.compare(u"no"_s, Qt::CaseInsensitive) == 0)
            std::reverse(boxes.begin(), boxes.end());
        boxes[0].key = u"1"_s;
        boxes[1].key = byPosition ? u"2"_s : u"0"_s;
        return boxes;
    }
    if (item.printedDownwards)
        std::reverse(boxes.begin(), boxes.end());
    if (byPosition || item.kind == Item::Kind::Choice) {
        for (std::size_t i = 0; i < boxes.size(); ++i)
            boxes[i].key = QString::number(i + 1);
    }
    return boxes;
}

Value boxValue(const Item &item, const AnswerBox &box)
{
    return item.kind == Item::Kind::Number ? Value(box.code.toDouble()) : Value(box.code);
}

int answerWidth(const Item &item)
{
    if (item.kind == Item::Kind::Time)
        return 5;
    if (item.kind != Item::Kind::Number || !item.maximum)
        return 0;
    const int whole = int(shortest(std::floor(*item.maximum)).size());
    return item.step && std::floor(*item.step) == *item.step ? whole : whole + 3;
}

std::optional<QString> readTime(const QString &text)
{
    static const QRegularExpression separated(u"^(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})?$"_s);
    static const QRegularExpression digits(u"^(\\d{1,2}?)(\\d{2})?$"_s);
    const QString typed = text.trimmed();
    auto match = separated.match(typed);
    if (!match.hasMatch())
        match = typed.size() <= 2 ? QRegularExpression(u"^(\\d{1,2})()$"_s).match(typed) : digits.match(typed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour == 24 && minute == 0)
        hour = 0;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time.toString(u"HH:mm"_s)) : std::nullopt;
}

std::optional<double> readNumber(const QString &text)
{
    static const QRegularExpression number(u"^-?(\\d+([.,]\\d*)?|[.,]\\d+)$"_s);
    QString typed = text.trimmed();
    if (!number.match(typed).hasMatch())
        return {};
    return typed.replace(u',', u'.').toDouble();
}

std::optional<std::pair<double, double>> readRange(const QString &text)
{
    const QStringList ends = text.split(u'-');
    if (ends.size() != 2)
        return {};
    const auto low = readNumber(ends[0]);
    const auto high = readNumber(ends[1]);
    return low && high && *low <= *high ? std::optional(std::pair(*low, *high)) : std::nullopt;
}

QString itemNumber(const Instrument &instrument, const Item &item)
{
    const QString number = plainNumber(instrument, item);
    return number.isEmpty() || number.front().isDigit() ? number : number.toUpper();
}

QString itemSection(const Instrument &instrument, const Item &item)
{
    static const QRegularExpression lead(u"^(\\d+|[a-z]+)"_s);
    return lead.match(plainNumber(instrument, item)).captured(1).toUpper();
}

} // namespace carnet::ui
