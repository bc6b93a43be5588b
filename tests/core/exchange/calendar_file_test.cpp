#include "core/exchange/calendar_file.h"

#include "tests/support/support.h"

#include <QHash>
#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

using Event = QHash<QString, QString>; ///< property with its parameters → value

/// Reads a calendar as strictly as RFC 5545 is written; every deviation fails the test.
class Parsed
{
public:
    explicit Parsed(const QByteArray &bytes)
    {
        EXPECT_TRUE(bytes.endsWith("\r\n"));
        EXPECT_EQ(QByteArray(bytes).replace("\r\n", "").count('\r'), 0);
        EXPECT_EQ(QByteArray(bytes).replace("\r\n", "").count('\n'), 0);
        QByteArray unfolded = bytes;
        for (const QByteArray &line : bytes.split('\n')) {
            EXPECT_LE(line.chopped(line.endsWith('\r') ? 1 : 0).size(), 75);
            EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line) << "a character was cut in two";
        }
        unfolded.replace("\r\n ", "");
        for (const QByteArray &line : unfolded.chopped(2).split('\n'))
            take(QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line));
        EXPECT_TRUE(m_open.isEmpty());
    }
    const std::vector<Event> &events() const { return m_events; }
    const Event &calendar() const { return m_calendar; }
    Event withCode(const QString &code) const
    {
        for (const Event &event : m_events) {
            if (event.value(u"UID"_s).endsWith(u'-' + code + u"@carnet"_s))
                return event;
        }
        return {};
    }

private:
    void take(const QString &line)
    {
        const auto colon = line.indexOf(u':');
        ASSERT_GT(colon, 0) << line.toStdString();
        const QString name = line.left(colon);
        const QString value = line.mid(colon + 1);
        if (name == u"BEGIN") {
            m_open.append(value);
            if (value == u"VEVENT")
                m_events.emplace_back();
        } else if (name == u"END") {
            ASSERT_FALSE(m_open.isEmpty());
            EXPECT_EQ(m_open.takeLast(), value);
        } else {
            Event &target = m_open.last() == u"VEVENT" ? m_events.back() : m_calendar;
            EXPECT_FALSE(target.contains(name)) << "twice: " << name.toStdString();
            target.insert(name, unescaped(value));
        }
    }
    static QString unescaped(const QString &value)
    {
        QString out;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value.at(i) != u'\\') {
                out += value.at(i);
                continue;
            }
            ++i;
            EXPECT_TRUE(i < value.size() && u"\\;,nN"_s.contains(value.at(i)));
            out += value.at(i).toLower() == u'n' ? QChar(u'\n') : value.at(i);
        }
        return out;
    }

    QStringList m_open;
    Event m_calendar;
    std::vector<Event> m_events;
};

class CalendarFile : public testing::Test
{
protected:
    CalendarFile()
    {
        set(u"SCR"_s, u"2018-04-08"_s);
        set(u"V0"_s, u"2018-04-15"_s);
        set(u"V1"_s, u"2018-05-20"_s);
    }
    void set(const QString &visit, const QString &date)
    {
        const int index = fixture.study->protocol().visitIndex(visit);
        fixture.study->record({{{u"KP-001"_s, Occasion::visit(index), u"visit_date"_s}, date}});
    }
    QByteArray file(QDate from = QDate(2018, 1, 1), QDate until = QDate(2019, 1, 1)) const
    {
        const std::vector<PatientCalendar> patients = studyCalendar(*fixture.study, fixture.study->today());
        std::vector<const PatientCalendar *> all;
        for (const PatientCalendar &patient : patients)
            all.push_back(&patient);
        return calendarFile(*fixture.study, all, {from, until});
    }

    StudyFixture fixture;
};

} // namespace

TEST_F(CalendarFile, HoldsOneWholeDayForEachVisitCallAndInfusion)
{
    const Parsed parsed(file());
    EXPECT_EQ(parsed.calendar().value(u"VERSION"_s), u"2.0"_s);
    EXPECT_TRUE(parsed.calendar().contains(u"PRODID"_s));
    ASSERT_EQ(parsed.events().size(), 9);
    const Event infusion = parsed.withCode(u"KP-001-V2"_s);
    EXPECT_EQ(infusion.value(u"DTSTART;VALUE=DATE"_s), u"20180624"_s);
    EXPECT_EQ(infusion.value(u"DTEND;VALUE=DATE"_s), u"20180625"_s);
    EXPECT_EQ(infusion.value(u"DTSTAMP"_s), test::fixedNow().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    EXPECT_EQ(infusion.value(u"SUMMARY"_s), u"KP-001: Infusion 2"_s);
    EXPECT_EQ(infusion.value(u"DESCRIPTION"_s), u"Window: 2018-06-22 to 2018-07-01.\nState: planned."_s);
    EXPECT_EQ(infusion.value(u"STATUS"_s), u"TENTATIVE"_s);
    EXPECT_EQ(infusion.value(u"CATEGORIES"_s), u"INFUSION"_s);
    const Event call = parsed.withCode(u"KP-001-T1"_s);
    EXPECT_TRUE(call.value(u"DESCRIPTION"_s).startsWith(u"Window: 2018-05-21 to 2018-05-23.\nState: late by 23 day"_s));
    EXPECT_EQ(parsed.withCode(u"KP-001-V1"_s).value(u"STATUS"_s), u"CONFIRMED"_s);
}

TEST_F(CalendarFile, KeepsTheUidAndRaisesTheSequenceWhenADateMoves)
{
    const Event before = Parsed(file()).withCode(u"KP-001-V3"_s);
    set(u"V2"_s, u"2018-06-14"_s);
    const Event after = Parsed(file()).withCode(u"KP-001-V3"_s);
    EXPECT_EQ(before.value(u"UID"_s), after.value(u"UID"_s));
    EXPECT_TRUE(before.value(u"UID"_s).startsWith(fixture.study->facts().id));
    EXPECT_NE(before.value(u"DTSTART;VALUE=DATE"_s), after.value(u"DTSTART;VALUE=DATE"_s));
    EXPECT_GT(after.value(u"SEQUENCE"_s).toInt(), before.value(u"SEQUENCE"_s).toInt());
}

TEST_F(CalendarFile, CancelsWhatWillNotHappen)
{
    fixture.study->record({{{u"KP-001"_s, Occasion::patient(), u"withdrawal_date"_s}, u"2018-06-01"_s}});
    EXPECT_EQ(Parsed(file()).withCode(u"KP-001-V3"_s).value(u"STATUS"_s), u"CANCELLED"_s);
}

TEST_F(CalendarFile, TakesTheDaysAskedForAndWhateverIsLate)
{
    const Parsed parsed(file(QDate(2018, 6, 20), QDate(2018, 6, 30)));
    ASSERT_EQ(parsed.events().size(), 3);
    EXPECT_FALSE(parsed.withCode(u"KP-001-T1"_s).isEmpty()) << "late since May";
    EXPECT_FALSE(parsed.withCode(u"KP-001-V2"_s).isEmpty());
    EXPECT_FALSE(parsed.withCode(u"KP-001-T2"_s).isEmpty());
}

TEST_F(CalendarFile, SaysNothingAboutThePersonButTheCode)
{
    fixture.study->record({{{u"KP-001"_s, Occasion::patient(), u"sex"_s}, u"F"_s},
                           {{u"KP-001"_s, Occasion::patient(), u"weight_kg"_s}, 61.75},
                           {{u"KP-001"_s, Occasion::patient(), u"site"_s}, u"Clermont"_s}});
    const QByteArray bytes = file();
    EXPECT_EQ(bytes.count("61.75"), 0);
    EXPECT_EQ(bytes.count("Clermont"), 0);
}

TEST_F(CalendarFile, FoldsFrenchWordsBetweenCharacters)
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    const Event end = Parsed(file()).withCode(u"KP-001-V4"_s);
    QLocale::setDefault(before);
    EXPECT_EQ(end.value(u"SUMMARY"_s), u"KP-001: Fin d’étude"_s);
}
