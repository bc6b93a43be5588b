#include "ui/pages/form_queue.h"

#include "ui/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

StateMark markOf(FormState state)
{
    switch (state) {
    case FormState::NotStarted: return StateMark::NotYet;
    case FormState::InProgress:
    case FormState::Reopened: return StateMark::InProgress;
    case FormState::Complete: return StateMark::Done;
    }
    return StateMark::NotYet;
}

QString shortTitle(const Instrument &instrument)
{
    static const QRegularExpression letters(u"\\(([^()]+)\\)"_s);
    const QString title = instrument.title.in(language());
    const auto match = letters.match(title);
    static const QRegularExpression code(u"\\b[A-Z]+-?\\d+\\b"_s); // SF-36, DN4
    const auto numbered = code.match(title);
    return match.hasMatch()      ? match.captured(1)
           : numbered.hasMatch() ? numbered.captured(0)
                                 : title.section(u',', 0, 0);
}

QString formStateWords(const QuestionnaireStatus &status)
{
    switch (status.state) {
    case FormState::NotStarted: return FormQueue::tr("not started");
    case FormState::InProgress:
        return FormQueue::tr("%1 of %n item(s)", nullptr, status.total).arg(status.answered + status.missing);
    case FormState::Reopened: return FormQueue::tr("reopened");
    case FormState::Complete: break;
    }
    return status.missing == 0 ? FormQueue::tr("complete")
                               : FormQueue::tr("complete · %n missing", nullptr, status.missing);
}

FormQueue::FormQueue(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_card(new Card(this))
{
    setObjectName(u"formQueue"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->body()->setSpacing(2);
    m_card->body()->addStretch();
}

void FormQueue::showForms(const QString &patient, int visit, const QString &form)
{
    m_patient = patient;
    m_visit = visit;
    m_form = form;
    refresh();
}

void FormQueue::refresh()
{
    if (m_visit < 0)
        return;
    m_forms = questionnaireStatuses(m_study, m_patient, m_visit);
    const ProtocolVisit &visit = m_study.protocol().visits[std::size_t(m_visit)];
    m_card->setTitle(tr("Forms of %1", "a visit").arg(visit.code));
    m_card->setToolTip(visit.label.in(language()));
    while (m_rows.size() > m_forms.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_forms.size()) {
        auto *row = new CheckRow(m_theme);
        const std::size_t number = m_rows.size();
        connect(row, &CheckRow::clicked, this, [this, number] { emit wanted(m_forms[number].instrument->id); });
        m_card->body()->insertWidget(int(number), row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const QuestionnaireStatus &form = m_forms[i];
        m_rows[i]->setObjectName(u"queue_"_s + form.instrument->id);
        m_rows[i]->setContent(markOf(form.state), shortTitle(*form.instrument), formStateWords(form), true);
        m_rows[i]->setStatusTip(form.instrument->title.in(language()));
        m_rows[i]->setCurrent(form.instrument->id == m_form);
    }
}

} // namespace carnet::ui
