#include "ui/pages/visit_page.h"

#include "ui/forms/call_panel.h"
#include "ui/forms/item_fields.h"
#include "ui/forms/next_period_panel.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"
#include "ui/pages/page_factory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

StateMark markOf(VisitForm::State state)
{
    switch (state) {
    case VisitForm::State::Empty: return StateMark::NotYet;
    case VisitForm::State::Begun: return StateMark::InProgress;
    case VisitForm::State::Complete: return StateMark::Done;
    }
    return StateMark::NotYet;
}

/// The form that asks whether the usual treatments are unchanged.
bool asksForTreatments(const Protocol &protocol, const QString &id)
{
    const ProtocolForm *form = protocol.form(id);
    return form && std::ranges::any_of(form->items, [](const Item &item) { return item.code == u"treat_unchanged"; });
}

} // namespace

VisitPage::Step VisitPage::visitStep() const
{
    const VisitStatus &status = m_summary.visits[std::size_t(m_visit)];
    Step step;
    const bool isCallVisit = status.visit->kind == ProtocolVisit::Kind::Call;
    step.title = isCallVisit ? tr("Date of the call") : tr("Date and measurements");
    step.mark = status.isDone() ? StateMark::Done : StateMark::NotYet;
    step.reason = status.isDone() ? dateWords(status.done) : tr("no date yet");
    step.isWanted = !status.isDone() && !isCallVisit; // the call itself sets its date
    return step;
}

VisitPage::Step VisitPage::formStep(const VisitForm &status) const
{
    const Protocol &protocol = m_study.protocol();
    const auto name = [&](const QString &id) {
        const Instrument *instrument = protocol.instrument(id);
        const ProtocolForm *form = protocol.form(id);
        return instrument ? instrument->title.in(language()) : form ? form->label.in(language()) : id;
    };
    Step step;
    step.form = status.id;
    step.title = name(status.id);
    step.mark = markOf(status.state);
    step.isOpen = status.waitsFor.isEmpty();
    const bool canBeOpened = !status.isInstrument || hasPage(Place::Page::Form);
    step.isWanted = status.isWanted && status.state != VisitForm::State::Complete && step.isOpen && canBeOpened;
    const ProtocolForm *form = protocol.form(status.id);
    const auto &rule = protocol.reevaluation;
    const ProtocolForm *before = form && rule ? protocol.form(form->opensAfter) : nullptr;
    const bool isAfterTheDecision =
        before && std::ranges::any_of(before->items, [&](const Item &item) { return item.code == rule->painNow; });
    const NextPeriodCheck *obstacle = isAfterTheDecision ? m_next->sheet().obstacle() : nullptr;
    if (status.waitsFor.isEmpty() && obstacle && status.state == VisitForm::State::Empty) {
        step.isOpen = false;
        step.isWanted = false;
        step.reason = tr("%1: %2").arg(obstacle->title, obstacle->found);
    } else if (!status.waitsFor.isEmpty()) {
        const Item *decision = protocol.form(status.waitsFor)
                                   ? m_study.dictionary().item(protocol.form(status.waitsFor)->required.front())
                                   : nullptr;
        step.reason = form && !form->opensWith.isEmpty() && decision
                          ? tr("opens when “%1” says: %2")
                                .arg(name(status.waitsFor), valueWords(Value(form->opensWith), decision))
                          : tr("opens after “%1”").arg(name(status.waitsFor));
    } else if (status.state == VisitForm::State::Complete) {
        step.reason = tr("complete");
    } else if (status.answered > 0) {
        step.reason = tr("%1 of %2 items").arg(status.answered).arg(status.asked);
    } else {
        step.reason = status.isWanted ? tr("to fill in") : tr("if measured");
    }
    if (asksForTreatments(protocol, status.id)) {
        if (const QString changes = treatmentChangeWords(m_study, m_patient, m_visit); !changes.isEmpty())
            step.reason += u" · "_s + changes;
    }
    return step;
}

VisitPage::Step VisitPage::diaryStep(int period) const
{
    const DiarySummary &diary = m_summary.diaries[std::size_t(period - 1)];
    Step step;
    step.form = u"diary_days"_s;
    step.row = period;
    step.title = tr("Days of the diary of period %1").arg(period);
    step.mark = markOf(diary.state);
    step.reason = diary.finished ? tr("complete") : daysEnteredWords(diary.entered, diary.expected);
    step.isOpen = diary.infusion.isValid();
    step.isWanted = false; // typed when there is time; Today asks for it
    return step;
}

void VisitPage::addRows(std::vector<Step> &steps, List list, const QString &form, const QString &title) const
{
    const std::vector<Datum> known = m_study.data(m_patient);
    const PatientValues values(known);
    const QString visit = m_study.protocol().visits[std::size_t(m_visit)].code;
    const QString dateItem = list == List::Deviation ? u"deviation_date"_s
                             : list == List::Contact ? u"contact_date"_s
                                                     : u"infusion_date"_s;
    int next = 1;
    for (const int row : values.rows(list)) {
        next = row + 1;
        const Occasion occasion = Occasion::row(list, row);
        if (list == List::Deviation && values.text(occasion, u"deviation_visit"_s) != visit)
            continue;
        const QDate date = values.date(occasion, dateItem);
        const QString words = list == List::Deviation ? values.text(occasion, u"deviation_text"_s)
                              : list == List::Contact ? values.text(occasion, u"contact_reason"_s)
                                                      : QString();
        QStringList reason{date.isValid() ? shortDateWords(date) : tr("no date yet")};
        if (!words.isEmpty())
            reason << words;
        steps.push_back({form, row, date.isValid() ? StateMark::Done : StateMark::InProgress,
                         occasionWords(occasion, m_study.protocol(), language()), reason.join(u" · "_s), true, false});
    }
    steps.push_back({form, next, StateMark::NotYet, title, {}, true, false});
}

std::vector<VisitPage::Step> VisitPage::makeSteps() const
{
    std::vector<Step> steps{visitStep()};
    const std::vector<Datum> known = m_study.data(m_patient);
    const PatientValues values(known);
    const ProtocolVisit &visit = m_study.protocol().visits[std::size_t(m_visit)];
    for (const VisitForm &status : visitForms(m_study.protocol(), values, m_visit)) {
        steps.push_back(formStep(status));
        if (status.id == u"diary" && visit.outcomeOfPeriod)
            steps.push_back(diaryStep(*visit.outcomeOfPeriod));
    }
    if (m_study.protocol().repeatedInfusions.allowed)
        addRows(steps, List::Infusion, u"infusion"_s, tr("Add an infusion…"));
    addRows(steps, List::Deviation, u"deviation"_s, tr("Add a deviation…"));
    if (m_summary.visits[std::size_t(m_visit)].state == VisitState::DoneOutOfWindow) {
        const auto all = deviations(m_study.protocol(), values);
        const bool isOpen = std::ranges::any_of(all, [&](const Deviation &deviation) {
            return deviation.isAutomatic() && deviation.visit == m_study.protocol().visits[std::size_t(m_visit)].code;
        });
        if (isOpen) {
            steps.back().mark = StateMark::Due;
            steps.back().reason = tr("outside its window: say why");
            steps.back().isWanted = true;
        }
    }
    addRows(steps, List::Contact, u"contact"_s, tr("Add a contact…"));
    if (m_study.protocol().form(u"withdrawal")) {
        const bool isWithdrawn = values.holds(Occasion::patient(), u"withdrawal_date"_s);
        steps.push_back({u"withdrawal"_s, 0, isWithdrawn ? StateMark::Done : StateMark::NotYet, tr("Withdrawal…"),
                         isWithdrawn ? dateWords(values.date(Occasion::patient(), u"withdrawal_date"_s))
                                     : tr("the patient leaves the study"),
                         true, false});
    }
    return steps;
}

void VisitPage::showSteps()
{
    m_stepList = makeSteps();
    while (m_rows.size() > m_stepList.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_stepList.size()) {
        auto *row = new CheckRow(m_theme, m_checklist);
        const int index = int(m_rows.size());
        row->setObjectName(u"visitStep%1"_s.arg(index));
        connect(row, &QAbstractButton::clicked, this, [this, index] { openStep(index); });
        m_checklistRows->addWidget(row);
        m_rows.push_back(row);
    }
    int wanted = 0;
    for (std::size_t i = 0; i < m_stepList.size(); ++i) {
        const Step &step = m_stepList[i];
        m_rows[i]->setContent(step.mark, step.title, step.reason, step.isOpen);
        wanted += step.isWanted ? 1 : 0;
    }
    m_checklist->setSummary(wanted == 0 ? tr("nothing open") : tr("%n open", nullptr, wanted));
}

int VisitPage::stepOf(const QString &form, int row) const
{
    int last = -1;
    for (int i = 0; i < int(m_stepList.size()); ++i) {
        if (m_stepList[std::size_t(i)].form != form)
            continue;
        last = i;
        if (row == 0 ? !form.isEmpty() && m_stepList[std::size_t(i)].isWanted : m_stepList[std::size_t(i)].row == row)
            return i;
    }
    return last;
}

int VisitPage::nextOpen(int from) const
{
    for (int step = 1; step <= int(m_stepList.size()); ++step) {
        const int at = (from + step + int(m_stepList.size())) % int(m_stepList.size());
        if (m_stepList[std::size_t(at)].isWanted)
            return at;
    }
    return -1;
}

void VisitPage::openStep(int index)
{
    const Step &step = m_stepList[std::size_t(index)];
    if (!step.isOpen) {
        say(Issue::Level::Warn, step.title + u": "_s + step.reason);
        return;
    }
    if (!m_fields->commit())
        return;
    if (step.form == u"diary_days") {
        emit wanted({.page = Place::Page::Diary, .patient = m_patient, .period = step.row, .visit = m_visit});
        return;
    }
    if (m_study.protocol().instrument(step.form)) {
        if (hasPage(Place::Page::Form))
            emit wanted({.page = Place::Page::Form, .patient = m_patient, .visit = m_visit, .form = step.form});
        return;
    }
    choose(index, true);
}

void VisitPage::choose(int index, bool takesFocus)
{
    Step step = m_stepList[std::size_t(index)];
    if (m_study.protocol().instrument(step.form)) // has a page of its own
        step = m_stepList.front();
    m_form = step.form;
    m_row = step.row;
    showForm();
    if (takesFocus) {
        if (m_form == u"adverse_event_call")
            m_call->setFocus();
        else
            m_fields->focusFirstOpen();
    }
    emit placeChanged();
}

void VisitPage::finish()
{
    if (!m_fields->commit())
        return;
    for (int i = 0; i < int(m_fields->fields().size()) && m_form != u"adverse_event_call"; ++i) {
        const ItemFields::Field &field = m_fields->fields()[std::size_t(i)];
        if (!field.isRequired || !m_study.value({m_patient, field.occasion, field.item}).isEmpty())
            continue;
        say(Issue::Level::Refuse, tr("%1 is not filled in yet.").arg(itemWords(m_study, field.item)));
        m_fields->focusField(i);
        return;
    }
    if (isDecisionRefused())
        return;
    const int next = nextOpen(stepOf(m_form, m_row));
    if (next >= 0) {
        openStep(next);
        return;
    }
    say(Issue::Level::Note, tr("Everything of “%1” is complete.").arg(visitName()));
    m_rows[std::size_t(std::max(0, stepOf(m_form, m_row)))]->setFocus();
}

} // namespace carnet::ui
