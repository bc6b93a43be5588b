#include "core/protocol/dictionary.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::array allLists{List::AdverseEvent, List::Medication, List::Query,     List::Deviation,  List::Contact,
                              List::Infusion,     List::Account,    List::Signature, List::Allocation, List::Envelope};

struct WordsOfOccasion
{
    Q_DECLARE_TR_FUNCTIONS(Occasion)
};

QString rowWords(Occasion occasion)
{
    switch (occasion.list()) {
    case List::AdverseEvent: return WordsOfOccasion::tr("Adverse event %1").arg(occasion.rowNumber());
    case List::Medication: return WordsOfOccasion::tr("Medication %1").arg(occasion.rowNumber());
    case List::Query: return WordsOfOccasion::tr("Query %1").arg(occasion.rowNumber());
    case List::Deviation: return WordsOfOccasion::tr("Deviation %1").arg(occasion.rowNumber());
    case List::Contact: return WordsOfOccasion::tr("Contact %1").arg(occasion.rowNumber());
    case List::Infusion: return WordsOfOccasion::tr("Infusion %1").arg(occasion.rowNumber());
    case List::Account: return WordsOfOccasion::tr("Account %1").arg(occasion.rowNumber());
    case List::Signature: return WordsOfOccasion::tr("Signature %1").arg(occasion.rowNumber());
    case List::Allocation: return WordsOfOccasion::tr("Allocation %1").arg(occasion.rowNumber());
    case List::Envelope: return WordsOfOccasion::tr("Envelope %1").arg(occasion.rowNumber());
    }
    return {};
}

QString visitWords(Occasion occasion, const Protocol &protocol, QStringView language)
{
    const auto index = std::size_t(occasion.visitIndex());
    if (index >= protocol.visits.size())
        return WordsOfOccasion::tr("Visit %1").arg(index + 1);
    const ProtocolVisit &visit = protocol.visits[index];
    const auto sameName =
        std::count_if(protocol.visits.begin(), protocol.visits.end(),
                      [&visit](const ProtocolVisit &other) { return other.shortLabel == visit.shortLabel; });
    const QString &label = visit.shortLabel.in(language);
    return sameName > 1 && visit.period ? WordsOfOccasion::tr("Period %1, %2").arg(*visit.period).arg(label) : label;
}

std::optional<Occasion> rowFromCode(QStringView text)
{
    for (const List list : allLists) {
        const QString prefix = code(list);
        bool isNumber = false;
        const int number = text.startsWith(prefix) ? text.mid(prefix.size()).toInt(&isNumber) : 0;
        if (isNumber && number >= 1 && number <= Occasion::maximumRow)
            return Occasion::row(list, number);
    }
    return {};
}

} // namespace

QString occasionCode(Occasion occasion, const Protocol &protocol)
{
    switch (occasion.kind()) {
    case Occasion::Kind::Patient: return u"-"_s;
    case Occasion::Kind::Visit: {
        const auto index = std::size_t(occasion.visitIndex());
        return index < protocol.visits.size() ? protocol.visits[index].code : QString(u"?%1"_s.arg(index));
    }
    case Occasion::Kind::List: return code(occasion.list()) + QString::number(occasion.rowNumber());
    case Occasion::Kind::Period: break;
    }
    QString text = u"P"_s + QString::number(occasion.periodNumber());
    if (occasion.isDay())
        text += u".D%1"_s.arg(occasion.dayNumber(), 2, 10, QLatin1Char('0'));
    if (occasion.lineNumber() > 0)
        text += u".L%1"_s.arg(occasion.lineNumber());
    return text;
}

std::optional<Occasion> occasionFromCode(QStringView text, const Protocol &protocol)
{
    if (text == u"-")
        return Occasion::patient();
    if (const int index = protocol.visitIndex(text); index >= 0)
        return Occasion::visit(index);
    static const QRegularExpression diary(u"^P(\\d{1,2})(?:\\.D(\\d{2,4})(?:\\.L(\\d{1,2}))?)?$"_s);
    const auto match = diary.match(text.toString());
    if (!match.hasMatch())
        return rowFromCode(text);
    const int period = match.captured(1).toInt();
    const int day = match.captured(2).toInt();
    const int line = match.captured(3).toInt();
    if (period < 1 || period > Occasion::maximumPeriod || day > Occasion::maximumDay || line > Occasion::maximumLine)
        return {};
    return match.hasCaptured(2) ? Occasion::day(period, day, line) : Occasion::period(period);
}

QString occasionWords(Occasion occasion, const Protocol &protocol, QStringView language)
{
    switch (occasion.kind()) {
    case Occasion::Kind::Patient: return WordsOfOccasion::tr("Patient");
    case Occasion::Kind::Visit: return visitWords(occasion, protocol, language);
    case Occasion::Kind::List: return rowWords(occasion);
    case Occasion::Kind::Period: break;
    }
    if (occasion.isPeriod())
        return WordsOfOccasion::tr("Period %1").arg(occasion.periodNumber());
    if (occasion.lineNumber() == 0)
        return WordsOfOccasion::tr("Period %1, day %2").arg(occasion.periodNumber()).arg(occasion.dayNumber());
    return WordsOfOccasion::tr("Period %1, day %2, analgesic %3")
        .arg(occasion.periodNumber())
        .arg(occasion.dayNumber())
        .arg(occasion.lineNumber());
}

} // namespace carnet
