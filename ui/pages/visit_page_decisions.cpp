#include "ui/pages/visit_page.h"

#include "ui/forms/item_fields.h"
#include "ui/forms/next_period_panel.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool has(const ProtocolForm &form, QStringView item)
{
    return std::ranges::any_of(form.items, [&](const Item &each) { return each.code == item; });
}

} // namespace

/// The sheet stands above the decision; where the design has none, above the date of the infusion.
bool VisitPage::decidesTheInfusion() const
{
    if (m_next->sheet().checks.empty())
        return false;
    const Protocol &protocol = m_study.protocol();
    const auto &forms = protocol.visits[std::size_t(m_visit)].forms;
    const auto decision = std::ranges::find_if(forms, [&](const QString &id) {
        const ProtocolForm *form = protocol.form(id);
        return protocol.reevaluation && form && has(*form, protocol.reevaluation->painNow);
    });
    return decision == forms.end() ? m_form.isEmpty() : m_form == *decision;
}

void VisitPage::showAbout()
{
    const Protocol &protocol = m_study.protocol();
    const ProtocolForm *form = protocol.form(m_form);
    QString words;
    bool isWarning = false;
    if (protocol.reevaluation && form && has(*form, protocol.reevaluation->painNow))
        words = reevaluationWords();
    else if (form && !form->wanted.empty())
        words = eligibilityWords(*form, isWarning);
    else if (m_form == u"withdrawal")
        words = withdrawalWords();
    else if (form && has(*form, u"inf_first_start"))
        words = numberWords();
    if (m_fields->editor(u"treat_unchanged"_s)) {
        if (const QString changes = treatmentChangeWords(m_study, m_patient, m_visit); !changes.isEmpty())
            words += (words.isEmpty() ? QString() : u" · "_s) + tr("The list of treatments says: %1.").arg(changes);
    }
    m_about->setProperty("role", isWarning ? u"danger"_s : u"secondary"_s);
    m_about->style()->polish(m_about);
    m_about->setText(words);
    m_about->setVisible(!words.isEmpty());
}

QString VisitPage::reevaluationWords() const
{
    const ReevaluationRule &rule = *m_study.protocol().reevaluation;
    const std::vector<Datum> known = m_study.data(m_patient);
    const Reevaluation found = reevaluation(m_study.protocol(), PatientValues(known), m_visit);
    const QLocale locale;
    QStringList words;
    if (found.inclusion.score && found.inclusion.fromQuestionnaire)
        words << tr("Pain at inclusion %1 (%2)")
                     .arg(locale.toString(*found.inclusion.score), itemWords(m_study, rule.painFallback));
    else if (found.inclusion.score)
        words << tr("Pain at inclusion %1").arg(locale.toString(*found.inclusion.score));
    else
        words << tr("Pain at inclusion not recorded");
    if (found.now && found.inclusion.score)
        words << tr("today %1").arg(locale.toString(*found.now));
    if (rule.withinPoints)
        words << tr("rule: within %1 points of inclusion").arg(locale.toString(*rule.withinPoints));
    if (rule.withinShare)
        words << tr("rule: within %1 % of inclusion").arg(locale.toString(*rule.withinShare * 100));
    if (found.similar)
        words << (*found.similar ? tr("similar: the next infusion may be given")
                                 : tr("not similar: the rule says wait"));
    if (found.againstTheRule())
        words << tr("the decision is against the rule, say why in the comment");
    return words.join(u" · "_s);
}

QString VisitPage::eligibilityWords(const ProtocolForm &form, bool &isBroken) const
{
    const std::vector<Datum> known = m_study.data(m_patient);
    const PatientValues values(known);
    const Occasion visit = Occasion::visit(m_visit);
    const QStringList broken = brokenCriteria(form, values, visit);
    const auto answered =
        std::ranges::count_if(form.wanted, [&](const auto &each) { return values.holds(visit, each.first); });
    isBroken = !broken.isEmpty();
    QStringList words;
    if (!broken.isEmpty())
        words << tr("Not eligible: %1").arg(broken.join(u"; "_s));
    else if (answered == std::ssize(form.wanted))
        words << tr("All %n criteria are met", nullptr, int(answered));
    else
        words << tr("%1 of %2 criteria answered").arg(answered).arg(form.wanted.size());
    const NeuropathicPain pain = neuropathicPain(m_study.protocol(), values);
    const QLocale locale;
    if (pain.visit >= 0 && pain.answered > 0)
        words << tr("DN4: %1 of 10, threshold %2").arg(pain.yes).arg(locale.toString(pain.threshold));
    else if (pain.visit >= 0)
        words << tr("DN4 not typed yet");
    return words.join(u" · "_s);
}

/// What the preparation is called: its number, nothing else.
QString VisitPage::numberWords() const
{
    for (int visit = m_visit; visit >= 0; --visit) {
        const auto number = m_study.value({m_patient, Occasion::visit(visit), u"random_no"_s}).number();
        if (number)
            return tr("Randomisation number %1").arg(*number);
    }
    return {};
}

QString VisitPage::withdrawalWords() const
{
    const Protocol &protocol = m_study.protocol();
    VisitDates dates = visitDates(protocol, m_study.data(m_patient));
    const bool hasLeft = dates.withdrawn;
    dates.withdrawn = true;
    QStringList given;
    QStringList kept;
    for (const VisitStatus &status : schedule(protocol, dates, m_study.today())) {
        if (!status.isDone())
            (status.state == VisitState::WillNotHappen ? given : kept) << status.visit->shortLabel.in(language());
    }
    QStringList words;
    const QString will = given.isEmpty() ? tr("nothing") : given.join(u", "_s);
    words << (hasLeft ? tr("Will not happen: %1").arg(will) : tr("Would no longer happen: %1").arg(will));
    words << tr("Still collected: %1").arg(kept.isEmpty() ? tr("what is known so far") : kept.join(u", "_s));
    if (hasLeft)
        words << tr("Empty the date to take the patient back into the study");
    return words.join(u". "_s) + u"."_s;
}

/// A patient does not leave the study by a slip of the hand.
bool VisitPage::confirmsWithdrawal(const Datum &datum)
{
    const bool leaves =
        datum.key.item == u"withdrawal_date" && datum.value.hasContent() && !m_study.value(datum.key).hasContent();
    if (!leaves)
        return true;
    if (QApplication::activeModalWidget()) // nobody is there to answer: somebody else logs in
        return false;
    return m_prompts.confirm(this, tr("Withdraw %1 from the study?").arg(m_patient), withdrawalWords(),
                             tr("Withdraw %1").arg(m_patient));
}

void VisitPage::focusItem(const QString &item)
{
    for (int i = 0; i < int(m_fields->fields().size()); ++i) {
        if (m_fields->fields()[std::size_t(i)].item == item)
            m_fields->focusField(i);
    }
}

void VisitPage::openCheck(const NextPeriodCheck &check)
{
    const Occasion at = check.opens;
    if (at.kind() == Occasion::Kind::List) {
        emit wanted({.page = Place::Page::Events, .patient = m_patient, .row = at.rowNumber()});
        return;
    }
    if (at.isPeriod()) {
        emit wanted({.page = Place::Page::Diary, .patient = m_patient, .period = at.periodNumber(), .visit = m_visit});
        return;
    }
    if (m_study.protocol().instrument(check.form)) {
        emit wanted({.page = Place::Page::Form, .patient = m_patient, .visit = at.visitIndex(), .form = check.form});
        return;
    }
    const bool isHere = at == Occasion::visit(m_visit) && check.form == m_form;
    if (isHere && check.kind == NextPeriodCheck::Kind::Pain)
        focusItem(check.overrule.isEmpty() ? m_study.protocol().reevaluation->painNow : check.overrule);
    else if (isHere)
        m_fields->focusFirstOpen();
    else
        emit wanted({.page = Place::Page::Visit, .patient = m_patient, .visit = at.visitIndex(), .form = check.form});
}

bool VisitPage::isDecisionRefused()
{
    const ProtocolForm *form = m_study.protocol().form(m_form);
    if (!form || form->required.empty())
        return false;
    const auto value = [&](const QString &item) { return m_study.value({m_patient, Occasion::visit(m_visit), item}); };
    const auto refuse = [&](const QString &item, const QString &message) {
        focusItem(item);
        say(Issue::Level::Refuse, message);
        return true;
    };
    const QString decision = value(form->required.front()).text();
    if (!form->wanted.empty() && decision == u"eligible" && has(*form, u"elig_comment") &&
        value(u"elig_comment"_s).isEmpty()) {
        const std::vector<Datum> known = m_study.data(m_patient);
        const QStringList broken = brokenCriteria(*form, PatientValues(known), Occasion::visit(m_visit));
        if (!broken.isEmpty())
            return refuse(u"elig_comment"_s, tr("Eligible although “%1”: say why in the comment.").arg(broken.front()));
    }
    if (!decidesTheInfusion())
        return false;
    const NextPeriodSheet &sheet = m_next->sheet();
    if (decision == u"wait" && !sheet.waitUntil.isValid())
        return refuse(u"reeval_wait_until"_s, tr("Until when? The visit gets this date as its new target."));
    if (sheet.decision.againstTheRule() && sheet.comment.isEmpty())
        return refuse(u"reeval_comment"_s, tr("The decision is against the rule: say why in the comment."));
    const NextPeriodCheck *obstacle = sheet.obstacle();
    if (decision != u"randomise" || !obstacle)
        return false;
    m_next->focusObstacle();
    say(Issue::Level::Refuse,
        obstacle->overrule.isEmpty()
            ? tr("%1: %2. This stops the infusion.").arg(obstacle->title, obstacle->found)
            : tr("%1: %2. R gives the reason why it may go on, Enter opens it.").arg(obstacle->title, obstacle->found));
    return true;
}

void VisitPage::addEvent()
{
    if (!m_fields->commit())
        return;
    auto *dialog = new AdverseEventDialog({m_study, m_theme, m_prompts}, m_patient, 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The date gives the period.
    const QDate done = m_summary.visits[std::size_t(m_visit)].done;
    dialog->fields()->suggest(u"ae_onset_date"_s, (done.isValid() ? done : m_study.today()).toString(Qt::ISODate));
    QWidget *back = focusWidget();
    connect(dialog, &QDialog::finished, this, [back = QPointer<QWidget>(back ? back : m_event)] {
        if (back)
            back->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

} // namespace carnet::ui
