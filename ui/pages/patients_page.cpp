#include "ui/pages/patients_page.h"

#include "ui/delegates/patients_delegate.h"
#include "ui/dialogs/new_patient_dialog.h"
#include "ui/models/patients_model.h"
#include "ui/pages/patients_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/mark_legend.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientsPage::PatientsPage(Study &study, const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_model(new PatientsModel(study, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_only(new Segmented(this))
    , m_mode(new Segmented(this))
    , m_add(new QPushButton(this))
    , m_card(new Card(this))
    , m_stack(new QStackedWidget(m_card))
    , m_view(new PatientsView(m_stack))
    , m_nobody(new EmptyState(theme, m_stack))
    , m_noMatch(new EmptyState(theme, m_stack))
    , m_legend(new MarkLegend(theme,
                              {StateMark::Done, StateMark::DoneOutOfWindow, StateMark::InProgress, StateMark::Due,
                               StateMark::Late, StateMark::NotYet, StateMark::WillNotHappen},
                              m_card))
{
    m_legend->setRecordMarks({RecordMark::Signed, RecordMark::ChangedAfterSignature, RecordMark::Locked});
    build();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &PatientsPage::applyFilter);
    connect(m_only, &Segmented::chosen, this, &PatientsPage::applyFilter);
    connect(m_mode, &Segmented::chosen, this, &PatientsPage::switchMode);
    connect(m_view, &PatientsView::opened, this, &PatientsPage::openCell);
    connect(m_view, &PatientsView::modeWanted, this, [this] { switchMode(1 - m_mode->current()); });
    connect(m_add, &QPushButton::clicked, this, &PatientsPage::addPatient);
    connect(m_nobody, &EmptyState::activated, this, &PatientsPage::addPatient);
    connect(m_noMatch, &EmptyState::activated, this, [this] {
        m_only->setCurrent(0);
        m_filter->clear();
        applyFilter();
        m_view->setFocus();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PatientsPage::showCount);
    switchMode(m_model->isListOnly() ? 1 : 0);
    showCount();
}

void PatientsPage::build()
{
    setObjectName(u"patientsPage"_s);
    setProperty("role", u"page"_s);
    m_title->setProperty("role", u"title"_s);
    m_count->setProperty("role", u"secondary"_s);
    m_filter->setObjectName(u"patientsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(m_theme.scaled(110));
    m_filter->setMaximumWidth(m_theme.scaled(170));
    m_only->setObjectName(u"patientsOnly"_s);
    m_mode->setObjectName(u"patientsMode"_s);
    m_add->setObjectName(u"patientsAdd"_s);
    m_add->setProperty("role", u"primary"_s);
    setThemedIcon(m_add, m_theme, u"plus"_s, &Tokens::onFill);
    auto *newPatient = new QAction(this);
    newPatient->setObjectName(u"actionNewPatient"_s);
    newPatient->setShortcut(Qt::CTRL | Qt::Key_N);
    newPatient->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(newPatient);
    connect(newPatient, &QAction::triggered, this, &PatientsPage::addPatient);

    m_view->setPatients(m_model);
    m_view->setItemDelegate(
        new PatientsDelegate(m_theme, m_study.protocol().diary.minimum, m_study.protocol().diary.maximum, m_view));
    m_stack->addWidget(m_view);
    m_nobody->setObjectName(u"patientsNobody"_s);
    m_noMatch->setObjectName(u"patientsNoMatch"_s);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_only, m_mode, m_add})
        tool->setVisible(!m_model->isListOnly());
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_noMatch);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_legend);

    auto *header = new FoldingRow(this);
    header->left()->addWidget(m_title);
    header->left()->addWidget(m_count, 1, Qt::AlignLeft | Qt::AlignBottom);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_filter, m_only, m_mode, m_add})
        header->right()->addWidget(tool);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addWidget(m_card, 1);
    setFocusProxy(m_view);
}

void PatientsPage::retranslate()
{
    m_title->setText(tr("Patients"));
    m_filter->setPlaceholderText(tr("Filter by code"));
    m_filter->setAccessibleName(tr("Filter patients by part of the code"));
    m_filter->setToolTip(tr("Ctrl+F"));
    m_only->setTexts({tr("All"), tr("Active"), tr("Late"), tr("With queries")});
    m_mode->setTexts({tr("Matrix"), tr("List")});
    m_mode->setToolTip(tr("V switches between matrix and list"));
    m_add->setText(tr("New patient…"));
    m_add->setToolTip(tr("Ctrl+N"));
    m_add->setEnabled(m_study.mayEnter());
    m_view->setAccessibleName(m_title->text());
    m_nobody->setContent(u"patients"_s, tr("No patient yet."),
                         m_study.mayEnter() ? tr("Add the first patient") : QString());
    m_noMatch->setContent(u"filter"_s, tr("No patient matches."), tr("Clear filters"));
    m_model->retranslate();
    showCount();
}

void PatientsPage::showCount()
{
    const int all = m_model->patientCount();
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n patients", nullptr, all) : tr("%1 of %n patients", nullptr, all).arg(shown));
    m_count->setVisible(all > 0);
    m_stack->setCurrentWidget(all == 0     ? static_cast<QWidget *>(m_nobody)
                              : shown == 0 ? static_cast<QWidget *>(m_noMatch)
                                           : m_view);
    m_legend->setVisible(shown > 0 && m_mode->current() == 0);
    setFocusProxy(all == 0 ? static_cast<QWidget *>(m_nobody->button()) : m_view);
    if (shown > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, PatientsModel::CodeColumn));
}

void PatientsPage::applyFilter()
{
    const QString current = m_model->patient(m_view->currentIndex().row());
    m_model->setFilter(m_filter->text(), PatientsModel::Only(std::max(0, m_only->current())));
    if (const int row = m_model->rowOf(current); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, PatientsModel::CodeColumn));
}

void PatientsPage::switchMode(int mode)
{
    if (m_model->isListOnly())
        mode = 1;
    m_mode->setCurrent(mode);
    m_view->setMode(mode == 0 ? PatientsView::Mode::Matrix : PatientsView::Mode::List);
    m_legend->setVisible(m_model->rowCount() > 0 && mode == 0);
    m_view->setFocus();
}

void PatientsPage::openCell(const QModelIndex &index)
{
    if (m_model->isListOnly())
        return emit wanted({.page = Place::Page::Allocation});
    Place place{.page = Place::Page::Patient, .patient = m_model->patient(index.row())};
    const PatientsModel::Moment *moment = m_model->moment(index.column());
    if (moment && moment->period > 0 &&
        m_model->summary(index.row()).diaries[std::size_t(moment->period - 1)].infusion.isValid()) {
        place.page = Place::Page::Diary;
        place.period = moment->period;
    } else if (moment && moment->isInfusions()) {
        const CalendarEntry *infusion = m_model->infusion(index.row());
        place.page = Place::Page::Visit;
        place.form = u"infusion"_s;
        place.row = infusion ? infusion->occasion.rowNumber() : 1;
    } else if (moment && moment->visit >= 0) {
        place.page = Place::Page::Visit;
        place.visit = moment->visit;
    } else if (index.column() == PatientsModel::QueriesColumn && m_model->summary(index.row()).queriesOpen > 0) {
        place.tab = u"queries"_s;
    }
    emit wanted(place);
}

void PatientsPage::addPatient()
{
    if (!m_study.mayEnter())
        return;
    auto *dialog = new NewPatientDialog(m_study, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { emit wanted({.page = Place::Page::Patient, .patient = dialog->patient()}); });
    dialog->open();
}

void PatientsPage::open(const Place &place)
{
    if (const int row = m_model->rowOf(place.patient); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, m_view->currentIndex().column()));
    setFocus();
}

Place PatientsPage::place() const
{
    return {.page = Place::Page::Patients};
}

std::vector<Crumb> PatientsPage::crumbs() const
{
    return {{tr("Patients"), place()}};
}

std::vector<KeyHelp> PatientsPage::keys() const
{
    return {{tr("Enter"), tr("Open the patient, or the visit, call or diary of that cell")},
            {u"V"_s, tr("Switch between matrix and list")},
            {tr("Digits"), tr("Go to the patient whose code ends so: 31 finds KP-031")},
            {tr("Ctrl+F"), tr("Filter by part of the code")},
            {tr("Ctrl+N"), tr("New patient")}};
}

void PatientsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

QStringList PatientsPage::order() const
{
    QStringList patients;
    for (int row = 0; row < m_model->rowCount(); ++row)
        patients.append(m_model->patient(row));
    return patients;
}

void PatientsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace carnet::ui
