#include "ui/pages/patient_treatments.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/treatment_model.h"
#include "ui/pages/treatment_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientTreatments::PatientTreatments(const RecordNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_model(new TreatmentModel(needs.study, this))
    , m_punctualModel(new PunctualModel(needs.study, this))
    , m_card(new Card(this))
    , m_flag(new QLabel(m_card))
    , m_filter(new QLineEdit(m_card))
    , m_add(new QPushButton(m_card))
    , m_dose(new QPushButton(m_card))
    , m_stop(new QPushButton(m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_view(makeRowsTable(m_model, u"treatmentsView"_s, needs.theme, m_stack))
    , m_empty(new EmptyState(needs.theme, m_stack))
    , m_punctualCard(new Card(this))
    , m_punctualStack(new QStackedWidget(m_punctualCard))
    , m_punctual(makeRowsTable(m_punctualModel, u"punctualView"_s, needs.theme, m_punctualStack))
    , m_noPunctual(new EmptyState(needs.theme, m_punctualStack))
{
    build();
    addKeys();
    connect(m_filter, &QLineEdit::textChanged, m_model, &TreatmentModel::setFilter);
    connect(m_add, &QPushButton::clicked, this, [this] { openTreatment(0, {}); });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->total() == 0)
            openTreatment(0, {});
        else
            m_filter->clear();
    });
    connect(m_dose, &QPushButton::clicked, this, &PatientTreatments::changeDose);
    connect(m_stop, &QPushButton::clicked, this, &PatientTreatments::stop);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PatientTreatments::arrange);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_dose->setEnabled(current() && current()->cancelled.isEmpty() && current()->replacedBy == 0 &&
                           m_needs.study.mayEnter());
        m_stop->setEnabled(current() && current()->cancelled.isEmpty() && current()->isOngoing &&
                           m_needs.study.mayEnter());
    });
    onEnter(m_view, this, [this](int) { openCurrent(); });
}

void PatientTreatments::build()
{
    setObjectName(u"patientTreatments"_s);
    m_flag->setObjectName(u"treatmentsFlag"_s);
    m_flag->setWordWrap(true);
    m_filter->setObjectName(u"treatmentsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(m_needs.theme.scaled(170));
    m_add->setObjectName(u"treatmentsAdd"_s);
    m_add->setProperty("role", u"primary"_s);
    setThemedIcon(m_add, m_needs.theme, u"plus"_s, &Tokens::onFill);
    m_dose->setObjectName(u"treatmentsDose"_s);
    m_stop->setObjectName(u"treatmentsStop"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_stop, m_dose, m_add})
        m_card->addToHeader(widget);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_flag);
    m_card->body()->addWidget(m_stack, 1);
    m_punctualStack->addWidget(m_punctual);
    m_punctualStack->addWidget(m_noPunctual);
    m_punctualCard->body()->addWidget(m_punctualStack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_card, 2);
    layout->addWidget(m_punctualCard, 1);
    setFocusProxy(m_view);
}

void PatientTreatments::addKeys()
{
    auto *add = new QAction(this);
    add->setObjectName(u"actionNewTreatment"_s);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, m_add, &QPushButton::click);
    addAction(add);
}

void PatientTreatments::retranslate()
{
    m_card->setTitle(tr("Treatments"));
    m_filter->setPlaceholderText(tr("Drug, class, indication"));
    m_filter->setAccessibleName(tr("Filter by drug, class or indication"));
    m_filter->setToolTip(tr("Ctrl+F"));
    m_add->setText(tr("&Add…"));
    m_add->setToolTip(tr("Ctrl+N"));
    m_dose->setText(tr("New &dose…"));
    m_dose->setToolTip(tr("The treatment goes on with another dose from a day on"));
    m_stop->setText(tr("S&top…"));
    m_stop->setToolTip(tr("Say when the treatment ended"));
    m_view->setAccessibleName(tr("Treatments of the patient"));
    m_punctualCard->setTitle(tr("Analgesics taken punctually"));
    m_punctualCard->setSummary(tr("from the diary and the treatments begun during the study"));
    m_punctual->setAccessibleName(m_punctualCard->title());
    m_noPunctual->setContent(u"pill"_s, tr("Nothing taken punctually so far."));
    setColumnSamples(m_view, {tr("Usual: paracetamol, NSAID") + u"      "_s,
                              u"00"_s,
                              u"500 mg/25 mg x 2/day"_s,
                              tr("subcutaneous"),
                              tr("10 Apr 2018") + u" "_s,
                              tr("10 Apr 2018") + u" "_s,
                              tr("respiratory infection"),
                              {}});
    setColumnSamples(
        m_punctual,
        {tr("outside the periods"), tr("paracetamol with opium"), {}, u"00000"_s, u"00000"_s, tr("diary and list")});
    m_model->retranslate();
    m_punctualModel->retranslate();
}

void PatientTreatments::show(const QString &patient)
{
    const Treatment *here = m_patient == patient ? current() : nullptr;
    const int number = here ? here->number : 0;
    m_patient = patient;
    m_model->setPatient(patient);
    m_punctualModel->setPatient(patient);
    m_punctualStack->setCurrentWidget(m_punctualModel->rowCount() > 0 ? static_cast<QWidget *>(m_punctual)
                                                                      : m_noPunctual);
    if (const int row = m_model->rowOf(number); row >= 0)
        m_view->selectRow(row);
}

int PatientTreatments::changes() const
{
    return int(m_model->changes().size());
}

void PatientTreatments::arrange()
{
    m_view->clearSpans();
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_view->setSpan(row, 0, 1, m_model->columnCount());
        else if (first < 0)
            first = row;
    }
    m_stack->setCurrentWidget(first >= 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_model->total() == 0)
        m_empty->setContent(u"pill"_s, tr("No treatment recorded."),
                            m_needs.study.mayEnter() ? tr("Add the first treatment…") : QString());
    else
        m_empty->setContent(u"search"_s, tr("No treatment matches."), tr("Clear the filter"));
    if (first >= 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(first);
    const QStringList changes = m_model->changes();
    const bool wantsUnchanged = m_needs.study.dictionary().item(u"treat_unchanged"_s) != nullptr;
    m_flag->setVisible(!changes.isEmpty());
    m_flag->setText(
        wantsUnchanged
            ? tr("The protocol wants the usual treatments unchanged. Changed: %1.").arg(changes.join(u"; "_s))
            : tr("Changed during the study: %1.").arg(changes.join(u"; "_s)));
    const Tokens &colors = m_needs.theme.colors();
    m_flag->setStyleSheet(u"background: %1; color: %2; border-radius: 6px; padding: 6px 10px;"_s.arg(
        colors.warnSoft.name(), colors.warn.name()));
    m_add->setEnabled(m_needs.study.mayEnter() && !m_patient.isEmpty());
}

const Treatment *PatientTreatments::current() const
{
    return m_model->at(m_view->currentIndex().row());
}

void PatientTreatments::openTreatment(int number, const TreatmentPreset &preset)
{
    auto *dialog = new TreatmentDialog(m_needs, m_patient, number, preset, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, [this](const QString &patient, int saved) {
        if (patient != m_patient)
            return;
        show(patient);
        if (const int row = m_model->rowOf(saved); row >= 0)
            m_view->selectRow(row);
    });
    connect(dialog, &QDialog::finished, m_view, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void PatientTreatments::openCurrent()
{
    if (const Treatment *treatment = current())
        openTreatment(treatment->number, {});
}

void PatientTreatments::changeDose()
{
    if (const Treatment *treatment = current())
        openTreatment(0, {.changesDoseOf = treatment->number});
}

void PatientTreatments::stop()
{
    if (const Treatment *treatment = current())
        openTreatment(treatment->number, {.stops = true});
}

void PatientTreatments::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

} // namespace carnet::ui
