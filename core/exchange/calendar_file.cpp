#include "core/exchange/calendar_file.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

constexpr int octetsInALine = 75;

/// Content lines as RFC 5545 section 3.1 wants them.
class Lines
{
public:
    /// value: as it stands in the file.
    void add(const QByteArray &name, const QByteArray &value)
    {
        QByteArray line = name + ':' + value;
        int room = octetsInALine;
        while (line.size() > room) {
            int end = room;
            while ((quint8(line.at(end)) & 0xC0) == 0x80) // never inside a character
                --end;
            m_bytes += line.left(end) + "\r\n ";
            line = line.mid(end);
            room = octetsInALine - 1;
        }
        m_bytes += line + "\r\n";
    }
    void addText(const QByteArray &name, const QString &text) { add(name, escaped(text)); }
    void addDay(const QByteArray &name, QDate day)
    {
        add(name + ";VALUE=DATE", day.toString(u"yyyyMMdd"_s).toLatin1());
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    static QByteArray escaped(const QString &text)
    {
        QString out;
        for (const QChar character : text) {
            if (character == u'\n')
                out += u"\\n"_s;
            else if (character == u'\\' || character == u';' || character == u',')
                out += u"\\"_s + character;
            else if (character.category() != QChar::Other_Control)
                out += character;
        }
        return out.toUtf8();
    }

    QByteArray m_bytes;
};

QString stateWords(const CalendarEntry &entry)
{
    switch (entry.state) {
    case VisitState::NotYet: return Say::tr("planned");
    case VisitState::Due: return Say::tr("due");
    case VisitState::Late: return Say::tr("late by %n day(s)", nullptr, entry.daysLate);
    case VisitState::Done: return Say::tr("done");
    case VisitState::DoneOutOfWindow: return Say::tr("done out of its window");
    case VisitState::WillNotHappen: return Say::tr("will not happen");
    }
    return {};
}

QByteArray statusOf(const CalendarEntry &entry)
{
    switch (entry.state) {
    case VisitState::NotYet: return "TENTATIVE";
    case VisitState::WillNotHappen: return "CANCELLED";
    case VisitState::Due:
    case VisitState::Late:
    case VisitState::Done:
    case VisitState::DoneOutOfWindow: break;
    }
    return "CONFIRMED";
}

QByteArray categoryOf(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarEntry::Kind::Infusion: return "INFUSION";
    case CalendarEntry::Kind::Visit: return "VISIT";
    case CalendarEntry::Kind::Call: return "CALL";
    case CalendarEntry::Kind::Contact: return "CONTACT";
    }
    return {};
}

QString description(const CalendarEntry &entry)
{
    const QString state = Say::tr("State: %1.").arg(stateWords(entry));
    if (!entry.windowLow.isValid())
        return state;
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    const QString window = entry.windowLow == entry.windowHigh
                               ? Say::tr("Window: %1 only.").arg(day(entry.windowLow))
                               : Say::tr("Window: %1 to %2.").arg(day(entry.windowLow), day(entry.windowHigh));
    return u"%1\n%2"_s.arg(window, state);
}

/// What stays the same in every event of one file.
struct Stamp
{
    QString study;
    QByteArray moment;
    QByteArray sequence; ///< number of the last act: grows with everything that happens
};

void addEvent(Lines &lines, const CalendarEntry &entry, const Protocol &protocol, const Stamp &stamp)
{
    const QString language = QLocale().name().left(2);
    lines.add("BEGIN", "VEVENT");
    lines.addText("UID", u"%1-%2-%3@carnet"_s.arg(stamp.study, entry.patient, calendarCode(entry, protocol)));
    lines.add("DTSTAMP", stamp.moment);
    lines.add("SEQUENCE", stamp.sequence);
    lines.addDay("DTSTART", entry.date);
    lines.addDay("DTEND", entry.date.addDays(1));
    lines.addText("SUMMARY",
                  Say::tr("%1: %2", "patient and visit").arg(entry.patient, calendarWords(entry, protocol, language)));
    lines.addText("DESCRIPTION", description(entry));
    lines.add("CATEGORIES", categoryOf(entry));
    lines.add("STATUS", statusOf(entry));
    lines.add("TRANSP", "TRANSPARENT"); // the day of whoever imports it stays free
    lines.add("END", "VEVENT");
}

} // namespace

QByteArray calendarFile(const Study &study, const std::vector<const PatientCalendar *> &patients,
                        const CalendarFileRange &range)
{
    const Protocol &protocol = study.protocol();
    const Stamp stamp{study.facts().id, study.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(),
                      QByteArray::number(study.lastAct())};
    Lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.addText("PRODID", u"-//Carnet//Carnet "_s + QStringLiteral(CARNET_VERSION) + u"//EN"_s);
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.addText("X-WR-CALNAME",
                  study.isSynthetic() ? Say::tr("%1 (synthetic data)").arg(protocol.shortTitle) : protocol.shortTitle);
    for (const PatientCalendar *patient : patients) {
        for (const CalendarEntry &entry : patient->entries) {
            const bool isThen = entry.date >= range.from && entry.date <= range.until;
            if (isThen || entry.state == VisitState::Late)
                addEvent(lines, entry, protocol, stamp);
        }
    }
    lines.add("END", "VCALENDAR");
    return lines.bytes();
}

void writeCalendarFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite,
                    Say::tr("Cannot write %1: %2. Nothing was changed; choose another folder.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace carnet
