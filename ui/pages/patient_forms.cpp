#include "ui/pages/patient_forms.h"

#include "ui/models/words.h"
#include "ui/pages/form_queue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientForms::PatientForms(const Study &study, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_study(study)
    , m_theme(theme)
    , m_grid(new QGridLayout)
{
    setObjectName(u"patientForms"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    build();
}

void PatientForms::build()
{
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    m_grid->setSpacing(14);
    setWidget(content);
    for (int visit = 0; visit < int(m_study.protocol().visits.size()); ++visit) {
        const auto forms = questionnairesOf(m_study.protocol(), visit);
        if (forms.empty())
            continue;
        const QString code = m_study.protocol().visits[std::size_t(visit)].code;
        VisitCard card{visit, new Card(content), {}};
        card.card->body()->setSpacing(2);
        for (const Instrument *form : forms) {
            auto *row = new CheckRow(m_theme, card.card);
            row->setObjectName(u"form_%1_%2"_s.arg(code, form->id));
            connect(row, &CheckRow::clicked, this, [this, visit, id = form->id] {
                emit wanted({.page = Place::Page::Form, .patient = m_patient, .visit = visit, .form = id});
            });
            card.card->body()->addWidget(row);
            card.rows.push_back(row);
        }
        card.card->body()->addStretch(1);
        m_cards.push_back(std::move(card));
    }
}

void PatientForms::show(const QString &patient, const PatientSummary &summary)
{
    m_patient = patient;
    for (const VisitCard &card : m_cards) {
        const VisitStatus &visit = summary.visits[std::size_t(card.visit)];
        const std::vector<QuestionnaireStatus> forms = questionnaireStatuses(m_study, patient, card.visit);
        const auto complete =
            std::count_if(forms.begin(), forms.end(), [](const auto &form) { return !form.isOpen(); });
        card.card->setTitle(tr("%1 · %2", "visit and date").arg(visit.visit->code, visitWhenWords(visit)));
        card.card->setToolTip(visit.visit->label.in(language()));
        card.card->setSummary(tr("%1 of %2", "forms complete").arg(complete).arg(forms.size()));
        for (std::size_t i = 0; i < forms.size(); ++i)
            card.rows[i]->setContent(markOf(forms[i].state), shortTitle(*forms[i].instrument), formStateWords(forms[i]),
                                     true);
    }
    arrange();
}

void PatientForms::arrange()
{
    const int columns = std::clamp(viewport()->width() / m_theme.scaled(250), 1, std::max(1, int(m_cards.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[std::size_t(i)].card, i / columns, i % columns);
    for (int column = 0; column < int(m_cards.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void PatientForms::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace carnet::ui
