#include "ui/widgets/to_do_card.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ToDoCard::ToDoCard(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_card(new Card(this))
{
    setObjectName(u"toDoCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->body()->setSpacing(3);
    rebuild();
}

void ToDoCard::setRows(const std::vector<ToDo> &rows)
{
    if (rows == m_rows && !m_views.empty())
        return;
    m_rows = rows;
    rebuild();
}

void ToDoCard::rebuild()
{
    m_card->setTitle(tr("To do now"));
    const auto open = std::ranges::count_if(m_rows, [](const ToDo &row) { return row.urgency != ToDo::Urgency::Done; });
    m_card->setSummary(open == 0 ? tr("nothing is due") : tr("%n open", nullptr, int(open)));
    const int shown = std::min(maximumRows, int(m_rows.size()));
    while (int(m_views.size()) > shown) {
        delete m_views.back();
        m_views.pop_back();
    }
    while (int(m_views.size()) < shown) {
        auto *view = new CheckRow(m_theme, m_card);
        const std::size_t index = m_views.size();
        view->setObjectName(u"toDo%1"_s.arg(index));
        connect(view, &QAbstractButton::clicked, this, [this, index] {
            if (index < m_rows.size())
                emit wanted(m_rows[index]);
        });
        m_card->body()->addWidget(view);
        m_views.push_back(view);
    }
    for (int i = 0; i < shown; ++i) {
        const ToDo &row = m_rows[std::size_t(i)];
        m_views[std::size_t(i)]->setContent(markOf(row.urgency), title(row), reason(row), true);
    }
}

QString ToDoCard::title(const ToDo &row) const
{
    switch (row.kind) {
    case ToDo::Kind::Diary: return tr("Diary of period %1").arg(row.period);
    case ToDo::Kind::Query:
        return tr("Answer query %1: %2").arg(QString::number(row.query), placeWords(m_study, row.about));
    case ToDo::Kind::Visit: break;
    }
    const ProtocolVisit &visit = m_study.protocol().visits[std::size_t(row.visit)];
    if (visit.kind == ProtocolVisit::Kind::Call && visit.period)
        return tr("%1, period %2").arg(visit.label.in(language()), QString::number(*visit.period));
    return visit.label.in(language());
}

QString ToDoCard::reason(const ToDo &row) const
{
    if (row.kind == ToDo::Kind::Query)
        return row.text;
    if (row.urgency == ToDo::Urgency::Done)
        return row.kind == ToDo::Kind::Diary ? daysEnteredWords(row.done, row.total) : dateWords(row.date);
    if (row.urgency == ToDo::Urgency::Late)
        return tr("Due %1 · %2").arg(shortDateWords(row.date), tr("%n days late", nullptr, row.daysLate));
    if (row.kind == ToDo::Kind::Diary)
        return daysEnteredWords(row.done, row.total);
    return tr("Target %1").arg(dateWords(row.date));
}

void ToDoCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
