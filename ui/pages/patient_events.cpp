#include "ui/pages/patient_events.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/event_model.h"
#include "ui/models/words.h"
#include "ui/pages/adverse_event_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientEvents::PatientEvents(const RecordNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_model(new EventModel(needs.study, this))
    , m_card(new Card(this))
    , m_asked(new QLabel(m_card))
    , m_add(new QPushButton(m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_view(makeRowsTable(m_model, u"patientEvents"_s, needs.theme, m_stack))
    , m_empty(new EmptyState(needs.theme, m_stack))
{
    setObjectName(u"patientEventsTab"_s);
    m_view->hideColumn(EventModel::PatientColumn);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventModel::NumberColumn, Qt::AscendingOrder);
    m_asked->setObjectName(u"eventsAsked"_s);
    m_asked->setProperty("role", u"secondary"_s);
    m_asked->setWordWrap(true);
    m_add->setObjectName(u"patientEventsAdd"_s);
    m_add->setProperty("role", u"primary"_s);
    setThemedIcon(m_add, needs.theme, u"plus"_s, &Tokens::onFill);
    m_card->addToHeader(m_add);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_asked);
    m_card->body()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_view);
    connect(m_add, &QPushButton::clicked, this, [this] { openEvent(0); });
    connect(m_empty, &EmptyState::activated, this, [this] { openEvent(0); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PatientEvents::arrange);
    onEnter(m_view, this, [this](int row) {
        if (const AdverseEvent *event = m_model->at(row))
            openEvent(event->number);
    });
    auto *add = new QAction(this);
    add->setObjectName(u"actionNewPatientEvent"_s);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, m_add, &QPushButton::click);
    addAction(add);
}

void PatientEvents::retranslate()
{
    m_card->setTitle(tr("Adverse events"));
    m_add->setText(tr("New &event…"));
    m_add->setToolTip(tr("Ctrl+N"));
    m_view->setAccessibleName(tr("Adverse events of the patient"));
    setColumnSamples(m_view, {u"KP-000   "_s,
                              u"00"_s,
                              {},
                              tr("10 Apr 2018 (P2, D10)"),
                              tr("10 Apr 2018") + u" "_s,
                              tr("moderate "),
                              tr("SAE") + u"    "_s,
                              tr("to be judged "),
                              u" "_s, // as wide as its title
                              tr("not recovered"),
                              tr("2 open")});
    m_model->retranslate();
}

void PatientEvents::show(const QString &patient)
{
    const AdverseEvent *here = m_patient == patient ? m_model->at(m_view->currentIndex().row()) : nullptr;
    const int number = here ? here->number : 0;
    m_patient = patient;
    m_model->setPatient(patient);
    m_view->selectRow(std::max(0, m_model->rowOf(patient, number)));
}

QString PatientEvents::askedWords() const
{
    const std::vector<Datum> recorded = m_needs.study.data(m_patient);
    QStringList days;
    for (const QDate &day : eventQuestions(m_needs.study.protocol(), PatientValues(recorded)))
        days << shortDateWords(day);
    return days.isEmpty() ? tr("Nobody has asked for events yet.") : tr("Asked on %1.").arg(days.join(u", "_s));
}

void PatientEvents::arrange()
{
    if (m_patient.isEmpty())
        return;
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    const QString asked = askedWords();
    m_asked->setText(asked);
    m_asked->setVisible(any);
    m_empty->setContent(u"ae"_s, tr("No adverse event recorded. %1").arg(asked),
                        m_needs.study.mayEnter() ? tr("New event…") : QString());
    m_card->setSummary(m_model->ongoing() == 0 ? QString() : tr("%n ongoing", nullptr, m_model->ongoing()));
    m_add->setEnabled(m_needs.study.mayEnter());
}

void PatientEvents::openEvent(int number)
{
    auto *dialog = new AdverseEventDialog(m_needs, m_patient, number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, [this](const QString &patient, int saved) {
        if (patient != m_patient)
            return;
        show(patient);
        m_view->selectRow(std::max(0, m_model->rowOf(patient, saved)));
    });
    connect(dialog, &QDialog::finished, m_view, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

} // namespace carnet::ui
