#include "ui/pages/form_queue.h"

#include "ui/models/words.h"
#include "ui/pages/form_row.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString formStatusWords(const FormStatus &status)
{
    switch (status.state) {
    case FormStatus::State::Complete: return FormQueue::tr("complete");
    case FormStatus::State::Reopened: return FormQueue::tr("reopened");
    case FormStatus::State::NotStarted: return FormQueue::tr("not started");
    case FormStatus::State::InProgress: break;
    }
    return FormQueue::tr("%1 of %n item(s)", nullptr, status.asked).arg(status.answered);
}

FormQueue::FormQueue(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 14, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    layout->addStretch(1);
}

void FormQueue::show(const Study &study, const QString &patient, int visit, const QString &instrument)
{
    const ProtocolVisit &of = study.protocol().visits[std::size_t(visit)];
    m_title->setText(tr("Forms of %1").arg((of.shortLabel.isEmpty() ? of.label : of.shortLabel).in(language())));
    const std::vector<const Instrument *> forms = questionnairesOf(study.protocol(), visit);
    while (m_lines.size() > forms.size()) {
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    while (m_lines.size() < forms.size()) {
        auto *line = new FormRow(m_theme, this);
        m_rows->addWidget(line);
        m_lines.push_back(line);
        connect(line, &QAbstractButton::clicked, this, [this, line] { emit wanted(line->instrument()); });
    }
    for (std::size_t i = 0; i < forms.size(); ++i)
        m_lines[i]->show(*forms[i], formStatus(study, patient, visit, *forms[i]), forms[i]->id == instrument);
}

} // namespace carnet::ui
