#include "core/visits/next_period.h"

#include "core/scoring/scores.h"
#include "core/visits/visit_check.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using VisitKind = ProtocolVisit::Kind;
using Check = NextPeriodCheck;
using State = NextPeriodCheck::State;

struct NextPeriod
{
    Q_DECLARE_TR_FUNCTIONS(NextPeriod)
};

constexpr std::array finalOutcomes{u"recovered", u"sequelae", u"fatal"};

QString language()
{
    return QLocale().name().left(2);
}

QString number(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// The sheet of one infusion while it grows.
class Sheet
{
public:
    Sheet(const Protocol &protocol, const PatientRecord &record, int visit, QDate today)
        : m_protocol(protocol)
        , m_values(record.data)
        , m_visit(visit)
        , m_own(protocol.visits[std::size_t(visit)])
        , m_summary(summarise(protocol, record, today))
        , m_before(infusionBefore())
        , m_date(m_summary.visits[std::size_t(visit)].done.isValid() ? m_summary.visits[std::size_t(visit)].done
                                                                     : today)
    {
    }

    std::vector<Check> take()
    {
        addInterval();
        if (m_before >= 0)
            addDiary();
        else
            addEligibility();
        addPain();
        addEvents();
        addTreatments();
        addQuestionnaires();
        addConsent();
        addNumber();
        return std::move(m_checks);
    }

private:
    int infusionBefore() const
    {
        for (int visit = m_visit - 1; visit >= 0; --visit) {
            if (m_protocol.visits[std::size_t(visit)].kind == VisitKind::Infusion)
                return visit;
        }
        return -1;
    }

    int visitOf(VisitKind kind) const
    {
        for (int visit = 0; visit < int(m_protocol.visits.size()); ++visit) {
            if (m_protocol.visits[std::size_t(visit)].kind == kind)
                return visit;
        }
        return 0;
    }

    /// The last visit up to this one that has a form with this item; −1 when there is none.
    int visitWith(const QString &item, QString &formId) const
    {
        for (int visit = m_visit; visit >= 0; --visit) {
            for (const QString &id : m_protocol.visits[std::size_t(visit)].forms) {
                const ProtocolForm *form = m_protocol.form(id);
                if (form && std::ranges::any_of(form->items, [&](const Item &each) { return each.code == item; })) {
                    formId = id;
                    return visit;
                }
            }
        }
        return -1;
    }

    /// overrule: item that takes the reason why it may go on, empty where none helps.
    void add(Check::Kind kind, State state, const QString &title, const QString &found, Occasion opens,
             const QString &form = {}, const QString &overrule = {})
    {
        Check check{kind, state, title, found, {}, opens, form, overrule};
        if (!overrule.isEmpty())
            check.reason = m_values.text(Occasion::visit(m_visit), overrule);
        if (state == State::Doubt && !check.reason.isEmpty())
            check.state = State::Overruled;
        m_checks.push_back(check);
    }

    void addInterval()
    {
        const VisitStatus &status = m_summary.visits[std::size_t(m_visit)];
        const int anchor = m_protocol.visitIndex(m_own.anchor);
        const QDate from = anchor >= 0 ? m_summary.visits[std::size_t(anchor)].done : QDate();
        const QString title = NextPeriod::tr("Days since the visit before");
        const Occasion opens = Occasion::visit(anchor >= 0 ? anchor : m_visit);
        if (!from.isValid()) {
            const QString name = anchor >= 0 ? m_protocol.visits[std::size_t(anchor)].label.in(language()) : QString();
            add(Check::Kind::Interval, State::Stop, title, NextPeriod::tr("“%1” has no date yet").arg(name), opens);
            return;
        }
        const QDate low = status.windowLow;
        const QDate high = status.windowHigh;
        const bool isInside = m_date >= low && m_date <= high;
        const QString found = NextPeriod::tr("%n day(s), %1 to %2 wanted", nullptr, int(from.daysTo(m_date)))
                                  .arg(from.daysTo(low))
                                  .arg(from.daysTo(high));
        add(Check::Kind::Interval, isInside ? State::Yes : State::Doubt, title, found, Occasion::visit(m_visit), {},
            u"next_interval_reason"_s);
    }

    void addDiary()
    {
        const int period = m_protocol.visits[std::size_t(m_before)].period.value_or(0);
        if (!m_protocol.hasDiary() || period < 1 || period > int(m_summary.diaries.size()))
            return;
        const DiarySummary &diary = m_summary.diaries[std::size_t(period - 1)];
        const int due = std::max(diary.due, 1);
        const double share = double(diary.entered) / due;
        const double wanted = m_protocol.reevaluation ? m_protocol.reevaluation->minimumDiaryShare : 0.8;
        const bool isBack = diary.received.isValid() || diary.entered > 0 ||
                            m_values.at(Occasion::visit(m_visit), u"diary_brought_back"_s).number() == 1.0;
        const QString entered = NextPeriod::tr("%1 of %2 days entered, %3 % wanted")
                                    .arg(diary.entered)
                                    .arg(diary.due)
                                    .arg(number(std::round(wanted * 100)));
        const bool isEnough = isBack && share >= wanted - 1e-9;
        add(Check::Kind::Diary, isEnough ? State::Yes : State::Doubt, NextPeriod::tr("Diary of period %1").arg(period),
            isBack ? entered : NextPeriod::tr("not brought back"), Occasion::period(period), {},
            u"next_diary_reason"_s);
    }

    void addEligibility()
    {
        QString id;
        const int visit = visitWith(u"elig_decision"_s, id);
        if (visit >= 0) {
            const Occasion occasion = Occasion::visit(visit);
            const QString decision = m_values.text(occasion, u"elig_decision"_s);
            const QStringList broken = brokenCriteria(*m_protocol.form(id), m_values, occasion);
            const bool isEligible = decision == u"eligible";
            QString found = isEligible                    ? NextPeriod::tr("eligible")
                            : decision.isEmpty()          ? NextPeriod::tr("not decided yet")
                            : decision == u"not_eligible" ? NextPeriod::tr("not eligible")
                                                          : NextPeriod::tr("to be judged again");
            if (!broken.isEmpty())
                found = NextPeriod::tr("%1; %2").arg(found, broken.join(u"; "_s));
            add(Check::Kind::Eligibility, isEligible ? State::Yes : State::Stop, NextPeriod::tr("Eligibility"), found,
                occasion, id);
        }
        const NeuropathicPain pain = neuropathicPain(m_protocol, m_values);
        if (pain.visit < 0)
            return;
        const bool isNeuropathic = pain.score && *pain.score >= pain.threshold;
        add(Check::Kind::NeuropathicPain, isNeuropathic ? State::Yes : State::Doubt, NextPeriod::tr("DN4"),
            pain.score ? NextPeriod::tr("%1 of 10, threshold %2").arg(number(*pain.score), number(pain.threshold))
                       : NextPeriod::tr("%1 of %2 items").arg(pain.answered).arg(pain.asked),
            Occasion::visit(pain.visit), u"dn4"_s, u"next_dn4_reason"_s);
    }

    void addPain()
    {
        if (!m_protocol.reevaluation)
            return;
        const ReevaluationRule &rule = *m_protocol.reevaluation;
        QString id;
        const int visit = visitWith(rule.painNow, id);
        if (visit != m_visit)
            return;
        const Occasion own = Occasion::visit(m_visit);
        const Reevaluation found = reevaluation(m_protocol, m_values, m_visit);
        const QString title = NextPeriod::tr("Pain today and at inclusion");
        if (!found.now && m_values.at(own, rule.painNow).isEmpty()) {
            add(Check::Kind::Pain, State::Stop, title, NextPeriod::tr("pain today is not typed yet"), own, id);
            return;
        }
        QStringList words;
        words << (found.now ? NextPeriod::tr("today %1").arg(number(*found.now)) : NextPeriod::tr("today missing"))
              << (found.inclusion.score ? NextPeriod::tr("at inclusion %1").arg(number(*found.inclusion.score))
                                        : NextPeriod::tr("at inclusion missing"));
        if (found.similar)
            words << (*found.similar ? NextPeriod::tr("similar") : NextPeriod::tr("not similar"));
        const bool isSimilar = found.similar.value_or(false);
        // The comment on the decision is the reason.
        add(Check::Kind::Pain, isSimilar ? State::Yes : State::Doubt, title, words.join(u", "_s), own, id,
            isSimilar ? QString() : u"reeval_comment"_s);
    }

    void addEvents()
    {
        QStringList open;
        QStringList serious;
        int first = 0;
        int firstSerious = 0;
        for (const int row : m_values.rows(List::AdverseEvent)) {
            const Occasion event = Occasion::row(List::AdverseEvent, row);
            const QString term = m_values.text(event, u"ae_term"_s);
            const QString outcome = m_values.text(event, u"ae_outcome"_s);
            const QDate end = m_values.date(event, u"ae_end_date"_s);
            const bool isOver = std::ranges::any_of(finalOutcomes, [&](auto each) { return outcome == each; }) ||
                                (end.isValid() && end <= m_date);
            const auto onset = possibleDays(m_values.text(event, u"ae_onset_date"_s));
            if (term.isEmpty() || isOver || (onset && onset->first > m_date))
                continue;
            const bool isSerious = m_values.at(event, u"ae_serious"_s).number() == 1.0;
            (isSerious ? serious : open) << term;
            int &row1 = isSerious ? firstSerious : first;
            row1 = row1 == 0 ? row : row1;
        }
        const auto words = [](const QStringList &terms) {
            return terms.isEmpty() ? NextPeriod::tr("none is open")
                                   : NextPeriod::tr("%n open: %1", nullptr, int(terms.size())).arg(terms.join(u", "_s));
        };
        add(Check::Kind::Events, open.isEmpty() ? State::Yes : State::Doubt, NextPeriod::tr("Adverse events"),
            words(open), Occasion::row(List::AdverseEvent, first), {}, u"next_events_reason"_s);
        add(Check::Kind::SeriousEvents, serious.isEmpty() ? State::Yes : State::Stop,
            NextPeriod::tr("Serious adverse events"), words(serious), Occasion::row(List::AdverseEvent, firstSerious));
    }

    void addTreatments()
    {
        QString id;
        if (visitWith(u"treat_unchanged"_s, id) < 0)
            return;
        const bool isAskedHere = std::ranges::find(m_own.forms, id) != m_own.forms.end();
        if (!isAskedHere)
            return;
        const Occasion own = Occasion::visit(m_visit);
        const Value answer = m_values.at(own, u"treat_unchanged"_s);
        const QString comment = m_values.text(own, u"treat_comment"_s);
        const bool isUnchanged = answer.number() == 1.0;
        QString found = isUnchanged        ? NextPeriod::tr("unchanged")
                        : answer.isEmpty() ? NextPeriod::tr("not asked yet")
                                           : NextPeriod::tr("changed");
        if (!isUnchanged && !comment.isEmpty())
            found = NextPeriod::tr("%1; %2").arg(found, comment);
        add(Check::Kind::Treatments, isUnchanged ? State::Yes : State::Doubt, NextPeriod::tr("Usual treatments"), found,
            own, id, u"next_treatments_reason"_s);
    }

    /// Before the first infusion those of inclusion, later those of this visit.
    void addQuestionnaires()
    {
        const int visit = m_before >= 0 ? m_visit : visitOf(VisitKind::Inclusion);
        int complete = 0;
        int all = 0;
        QString open;
        for (const VisitForm &form : visitForms(m_protocol, m_values, visit)) {
            if (!form.isInstrument || form.id == u"dn4")
                continue;
            ++all;
            if (form.state == VisitForm::State::Complete)
                ++complete;
            else if (open.isEmpty())
                open = form.id;
        }
        if (all > 0)
            add(Check::Kind::Questionnaires, open.isEmpty() ? State::Yes : State::Doubt,
                NextPeriod::tr("Questionnaires"), NextPeriod::tr("%1 of %2 complete").arg(complete).arg(all),
                Occasion::visit(visit), open, u"next_questionnaires_reason"_s);
    }

    void addConsent()
    {
        const QDate consent = m_values.date(Occasion::patient(), u"consent_date"_s);
        const QDate left = m_values.date(Occasion::patient(), u"withdrawal_date"_s);
        const QString title = NextPeriod::tr("Consent");
        const Occasion asked = Occasion::visit(0);
        if (left.isValid() && left <= m_date)
            add(Check::Kind::Consent, State::Stop, title, NextPeriod::tr("left the study on %1").arg(dateWords(left)),
                asked, u"withdrawal"_s);
        else if (!consent.isValid())
            add(Check::Kind::Consent, State::Stop, title, NextPeriod::tr("no date of consent"), asked);
        else if (consent > m_date)
            add(Check::Kind::Consent, State::Stop, title,
                NextPeriod::tr("given on %1, after this visit").arg(dateWords(consent)), asked);
        else
            add(Check::Kind::Consent, State::Yes, title, NextPeriod::tr("given on %1").arg(dateWords(consent)), asked);
    }

    void addNumber()
    {
        QString id;
        const int visit = visitWith(u"random_no"_s, id);
        if (visit < 0)
            return;
        const Occasion occasion = Occasion::visit(visit);
        const auto given = m_values.at(occasion, u"random_no"_s).number();
        const State missing = visit == m_visit ? State::Later : State::Doubt;
        add(Check::Kind::Number, given ? State::Yes : missing, NextPeriod::tr("Randomisation number"),
            given              ? NextPeriod::tr("number %1").arg(number(*given))
            : visit == m_visit ? NextPeriod::tr("is asked once it is decided to go on")
                               : NextPeriod::tr("not recorded"),
            occasion, id, u"next_number_reason"_s);
    }

    const Protocol &m_protocol;
    PatientValues m_values;
    int m_visit;
    const ProtocolVisit &m_own;
    PatientSummary m_summary;
    int m_before; ///< visit of the infusion before, −1 for the first
    QDate m_date; ///< of the visit, or today
    std::vector<Check> m_checks;
};

} // namespace

const NextPeriodCheck *NextPeriodSheet::obstacle() const
{
    const auto found = std::ranges::find_if(checks, &NextPeriodCheck::speaksAgainst);
    return found == checks.end() ? nullptr : &*found;
}

NextPeriodSheet nextPeriodSheet(const Protocol &protocol, const PatientRecord &record, int visit, QDate today)
{
    NextPeriodSheet sheet;
    sheet.visit = visit;
    if (visit < 0 || visit >= int(protocol.visits.size()) ||
        protocol.visits[std::size_t(visit)].kind != VisitKind::Infusion)
        return sheet;
    const PatientValues values(record.data);
    sheet.period = protocol.visits[std::size_t(visit)].period;
    sheet.decision = reevaluation(protocol, values, visit);
    sheet.waitUntil = values.date(Occasion::visit(visit), u"reeval_wait_until"_s);
    sheet.comment = values.text(Occasion::visit(visit), u"reeval_comment"_s);
    sheet.checks = Sheet(protocol, record, visit, today).take();
    return sheet;
}

QStringList brokenCriteria(const ProtocolForm &form, const PatientValues &values, Occasion occasion)
{
    QStringList broken;
    for (const auto &[code, wanted] : form.wanted) {
        const auto answer = values.at(occasion, code).number();
        const auto item = std::ranges::find(form.items, code, &Item::code);
        if (answer && *answer != wanted && item != form.items.end())
            broken << item->label.in(language());
    }
    return broken;
}

NeuropathicPain neuropathicPain(const Protocol &protocol, const PatientValues &values)
{
    NeuropathicPain pain;
    const Instrument *dn4 = protocol.instrument(u"dn4");
    if (!dn4)
        return pain;
    for (int visit = 0; visit < int(protocol.visits.size()) && pain.visit < 0; ++visit) {
        const auto &forms = protocol.visits[std::size_t(visit)].forms;
        if (std::ranges::find(forms, dn4->id) != forms.end())
            pain.visit = visit;
    }
    Answers answers;
    pain.asked = int(dn4->items.size());
    for (const Item &item : dn4->items) {
        const Value value = values.at(Occasion::visit(std::max(0, pain.visit)), item.code);
        if (value.isEmpty())
            continue;
        answers.insert(item.code, value);
        ++pain.answered;
        pain.yes += value.number() == 1.0 ? 1 : 0;
    }
    for (const Score &score : scores(*dn4, answers)) {
        if (!score.definition->main)
            continue;
        pain.score = score.value;
        if (!score.definition->bands.empty())
            pain.threshold = score.definition->bands.back().from;
    }
    return pain;
}

} // namespace carnet
