#include "ui/pages/go_to_patient.h"

#include "core/patients/forms.h"
#include "core/visits/calendar.h"
#include "core/visits/worklist.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr std::size_t mostPatients = 36;

/// What was typed about a patient: who, and what of them.
struct Typed
{
    int number = 0; ///< 0 when a code was typed
    QString digits; ///< as typed, without leading zeros
    QString code;
    QString rest;
};

Typed parse(const QString &text)
{
    static const QRegularExpression numbered(u"^(?:p ?)?0*(\\d+)(?: (.+))?$"_s);
    static const QRegularExpression coded(u"^(\\S+)(?: (.+))?$"_s);
    if (const auto match = numbered.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(1), {}, match.captured(2)};
    const auto match = coded.match(text);
    return {0, {}, match.captured(1), match.captured(2)};
}

/// The number that a patient's code ends with, 0 when none.
int numberOf(const QString &code)
{
    static const QRegularExpression digits(u"(\\d+)$"_s);
    return digits.match(code).captured(1).toInt();
}

bool isMeant(const QString &patient, const Typed &typed)
{
    return typed.number > 0 ? numberOf(patient) == typed.number : patient.toCaseFolded() == typed.code;
}

bool isNear(const QString &patient, const Typed &typed)
{
    const QString folded = patient.toCaseFolded();
    return typed.number > 0 ? folded.endsWith(typed.digits) : folded.contains(typed.code);
}

/// The matches of one patient.
class PatientPlaces
{
public:
    PatientPlaces(std::vector<GoToMatch> &matches, const QString &patient, const Study &study)
        : m_matches(matches)
        , m_patient(patient)
        , m_study(study)
        , m_protocol(study.protocol())
    {
    }

    void add(const QString &rest)
    {
        if (addVisit(rest) || addDiary(rest) || addEvents(rest) || addCall(rest))
            return;
        addVisitsCalled(rest);
    }

private:
    void addMatch(const QString &text, const QString &detail, const QString &icon, const Place &place)
    {
        m_matches.push_back({text, detail, icon, place, {}});
    }

    void addVisitPlace(int visit)
    {
        addMatch(
            GoToField::tr("%1, %2", "patient and visit").arg(m_patient, m_protocol.visits[std::size_t(visit)].code),
            occasionWords(Occasion::visit(visit), m_protocol, language()), u"calendar"_s,
            {.page = Place::Page::Visit, .patient = m_patient, .visit = visit});
    }

    /// "v3", "v3 hads": the visit and its questionnaires, or the one whose name begins so.
    bool addVisit(const QString &rest)
    {
        const QString code = rest.section(u' ', 0, 0);
        const QString form = rest.section(u' ', 1);
        const auto found = std::ranges::find_if(
            m_protocol.visits, [&](const ProtocolVisit &each) { return each.code.toCaseFolded() == code; });
        if (found == m_protocol.visits.end())
            return false;
        const int visit = int(found - m_protocol.visits.begin());
        if (form.isEmpty())
            addVisitPlace(visit);
        for (const Instrument *instrument : questionnairesOf(m_protocol, visit)) {
            const QString title = instrument->title.in(language());
            if (!instrument->id.startsWith(form) && !plainText(title).contains(form))
                continue;
            addMatch(GoToField::tr("%1, %2", "patient and visit").arg(m_patient, found->code), title, u"form"_s,
                     {.page = Place::Page::Form, .patient = m_patient, .visit = visit, .form = instrument->id});
        }
        return true;
    }

    /// "d2", "c2" (carnet).
    bool addDiary(const QString &rest)
    {
        static const QRegularExpression diary(u"^[dc] ?(\\d+)$"_s);
        const auto match = diary.match(rest);
        if (!match.hasMatch())
            return false;
        const int period = match.captured(1).toInt();
        if (m_protocol.hasDiary() && period >= 1 && period <= m_protocol.periods)
            addMatch(m_patient, GoToField::tr("Diary of period %1").arg(period), u"grid"_s,
                     {.page = Place::Page::Diary, .patient = m_patient, .period = period});
        return true;
    }

    /// "ae", "ae 2", "ei 2" (événement indésirable).
    bool addEvents(const QString &rest)
    {
        static const QRegularExpression event(u"^(?:ae|ei) ?(\\d+)?$"_s);
        const auto match = event.match(rest);
        if (!match.hasMatch())
            return false;
        const int row = match.captured(1).toInt();
        const Occasion occasion = Occasion::row(List::AdverseEvent, std::max(1, row));
        const QString term = m_study.value({m_patient, occasion, u"ae_term"_s}).text();
        if (row > 0 && term.isEmpty())
            return true; // there is no such event
        addMatch(
            m_patient,
            row > 0
                ? GoToField::tr("Adverse event %1: %2").arg(QString::number(row), termWords(m_study.protocol(), term))
                : GoToField::tr("Adverse events"),
            u"ae"_s, {.page = Place::Page::Events, .patient = m_patient, .row = row});
        return true;
    }

    /// "call", "appel 2": the call that is waited for, else the next; or that of a period.
    bool addCall(const QString &rest)
    {
        static const QRegularExpression call(u"^(?:call|appel|tel) ?(\\d+)?$"_s);
        const auto match = call.match(rest);
        if (!match.hasMatch())
            return false;
        const int wanted = match.captured(1).toInt();
        const auto record = recordOn(m_study, m_patient, m_study.today());
        if (!record)
            return true;
        const PatientCalendar calendar = patientCalendar(m_protocol, *record, m_study.today());
        const CalendarEntry *found = nullptr;
        int number = 0;
        for (const CalendarEntry &entry : calendar.entries) {
            if (entry.kind != CalendarEntry::Kind::Call || entry.state == VisitState::WillNotHappen)
                continue;
            ++number;
            if (wanted > 0 ? number == wanted : !found || found->isDone())
                found = &entry;
        }
        if (found)
            addCallPlace(*found);
        return true;
    }

    void addCallPlace(const CalendarEntry &call)
    {
        Place place{.page = Place::Page::Visit, .patient = m_patient};
        if (call.occasion.isVisit()) {
            place.visit = call.occasion.visitIndex();
        } else {
            place.form = u"infusion"_s;
            place.row = call.occasion.rowNumber();
        }
        addMatch(m_patient,
                 call.occasion.isVisit() ? occasionWords(call.occasion, m_protocol, language())
                                         : calendarWords(call, m_protocol, language()),
                 u"phone"_s, place);
    }

    /// "infusion 2", "fin": visits by part of their names in both languages.
    void addVisitsCalled(const QString &rest)
    {
        for (int visit = 0; visit < int(m_protocol.visits.size()); ++visit) {
            const ProtocolVisit &each = m_protocol.visits[std::size_t(visit)];
            for (const QString &name : {each.label.en, each.label.fr, each.shortLabel.en, each.shortLabel.fr}) {
                if (!plainText(name).contains(rest))
                    continue;
                addVisitPlace(visit);
                break;
            }
        }
    }

    std::vector<GoToMatch> &m_matches;
    QString m_patient;
    const Study &m_study;
    const Protocol &m_protocol;
};

GoToMatch patientMatch(const QString &patient, const Study &study)
{
    const auto page = study.may(Action::SeePatients) ? Place::Page::Patient : Place::Page::Patients;
    return {patient, GoToField::tr("Patient"), u"user"_s, Place{.page = page, .patient = patient}, {}};
}

} // namespace

QString plainText(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing && c != u'&' && c != u'…')
            out += c;
    return out.trimmed();
}

void addPatientMatches(std::vector<GoToMatch> &matches, const QString &typed, const Study &study)
{
    if (!study.may(Action::SeePatientList))
        return;
    const Typed meant = parse(typed);
    if (!meant.rest.isEmpty() && !study.may(Action::SeePatients))
        return; // of events, visits and diaries the pharmacy hears nothing
    std::vector<GoToMatch> near;
    for (const QString &patient : study.patients()) {
        if (isMeant(patient, meant)) {
            if (meant.rest.isEmpty())
                matches.push_back(patientMatch(patient, study));
            else
                PatientPlaces(matches, patient, study).add(meant.rest);
        } else if (meant.rest.isEmpty() && near.size() < mostPatients && isNear(patient, meant)) {
            near.push_back(patientMatch(patient, study));
        }
    }
    matches.insert(matches.end(), near.begin(), near.end());
}

} // namespace carnet::ui
