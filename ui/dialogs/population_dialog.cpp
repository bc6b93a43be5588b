#include "ui/dialogs/population_dialog.h"

#include "core/trust/population.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PopulationDialog::PopulationDialog(Study &study, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_patients(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_fix(new QPushButton(tr("Fix the population"), this))
{
    setObjectName(u"populationDialog"_s);
    setWindowTitle(tr("Population of the analysis"));
    setMinimumWidth(theme.scaled(460));
    auto *title = new QLabel(tr("Who is compared by treatment"), this);
    title->setProperty("role", u"title"_s);
    auto *about = new QLabel(tr("Fixed before the treatments are known, so that nobody is left out for what they were "
                                "given. Untick whom the protocol leaves out, and say why."),
                             this);
    about->setProperty("role", u"secondary"_s);
    about->setWordWrap(true);
    m_patients->setObjectName(u"populationPatients"_s);
    m_patients->setAccessibleName(tr("Randomised patients"));
    m_patients->setMinimumHeight(theme.scaled(230));
    m_count->setProperty("role", u"strong"_s);
    m_reason->setObjectName(u"populationReason"_s);
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_problem->setObjectName(u"populationProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_fix->setObjectName(u"populationFix"_s);
    m_fix->setProperty("role", u"primary"_s);
    m_fix->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *reason = new QHBoxLayout;
    reason->setSpacing(10);
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_fix);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{title, about, m_patients, m_count})
        layout->addWidget(part);
    layout->addLayout(reason);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fix, &QPushButton::clicked, this, &PopulationDialog::fix);
    connect(m_patients, &QListWidget::itemChanged, this, &PopulationDialog::look);
    fill();
}

void PopulationDialog::fill()
{
    const Population fixed = population(m_study);
    const QSignalBlocker quiet(m_patients);
    for (const QString &patient : randomisedPatients(m_study)) {
        auto *item = new QListWidgetItem(patient, m_patients);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(fixed.leftOut.contains(patient) ? Qt::Unchecked : Qt::Checked);
    }
    m_patients->setCurrentRow(0);
    m_reason->setPlaceholderText(fixed.isFixed() ? tr("why it changes") : tr("needed when somebody is left out"));
    look();
}

QStringList PopulationDialog::leftOut() const
{
    QStringList out;
    for (int row = 0; row < m_patients->count(); ++row) {
        if (m_patients->item(row)->checkState() != Qt::Checked)
            out << m_patients->item(row)->text();
    }
    return out;
}

void PopulationDialog::look()
{
    const int all = m_patients->count();
    m_count->setText(tr("%1 of %n patient(s)", nullptr, all).arg(all - leftOut().size()));
}

void PopulationDialog::fix()
{
    try {
        fixPopulation(m_study, leftOut(), m_reason->text());
        accept();
    } catch (const Error &error) {
        m_problem->setText(error.message());
        m_problem->show();
        m_reason->setFocus();
    }
}

} // namespace carnet::ui
