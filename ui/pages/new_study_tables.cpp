// The steps of a new study that are tables to tick: columns of the diary, questionnaires.
#include "ui/models/words.h"
#include "ui/pages/new_study_steps.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QTableWidget *makeTable(QWidget *parent, const QString &name)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

DiaryStep::DiaryStep(NewStudyPlan &plan, QWidget *parent)
    : NewStudyStep(plan, parent)
    , m_none(new QLabel(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(makeTable(this, u"newColumns"_s))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_downwards(new QCheckBox(this))
    , m_halfPoints(new QCheckBox(this))
{
    m_up->setObjectName(u"newColumnUp"_s);
    m_down->setObjectName(u"newColumnDown"_s);
    m_downwards->setObjectName(u"newDownwards"_s);
    m_halfPoints->setObjectName(u"newHalfPoints"_s);
    m_none->setWordWrap(true);
    m_none->setProperty("role", u"secondary"_s);
    m_columnsLabel->setBuddy(m_columns);
    m_columns->setColumnCount(1);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->horizontalHeader()->hide();
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->verticalHeader()->hide();
    m_columns->setMaximumHeight(150);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_columns, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addWidget(m_none);
    layout->addWidget(m_columnsLabel);
    layout->addLayout(row);
    layout->addWidget(m_downwards);
    layout->addWidget(m_halfPoints);
    layout->addStretch(1);
    connect(m_columns, &QTableWidget::itemChanged, this, [this] {
        if (!m_isLoading)
            keep();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(m_downwards, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_isLoading)
            return;
        m_plan.protocol.setDownwards(isOn);
        emit changed();
    });
    connect(m_halfPoints, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_isLoading)
            return;
        m_plan.protocol.setHalfPoints(isOn);
        emit changed();
    });
}

QString DiaryStep::label(const QString &id) const
{
    for (const Option &measure : m_plan.protocol.allMeasures()) {
        if (measure.code == id)
            return measure.label.in(language());
    }
    return id;
}

void DiaryStep::load()
{
    m_isLoading = true;
    const ProtocolDraft &protocol = m_plan.protocol;
    const bool hasDiary = protocol.hasDiary();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_columnsLabel, m_columns, m_up, m_down, m_downwards, m_halfPoints})
        widget->setVisible(hasDiary);
    m_none->setVisible(!hasDiary);
    const QStringList used = protocol.measures();
    QStringList order = used;
    for (const Option &measure : protocol.allMeasures()) {
        if (!order.contains(measure.code))
            order << measure.code;
    }
    m_columns->setRowCount(int(order.size()));
    for (int row = 0; row < int(order.size()); ++row) {
        auto *item = new QTableWidgetItem(label(order[row]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(order[row]) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, order[row]);
        m_columns->setItem(row, 0, item);
    }
    if (m_columns->currentRow() < 0 && !order.isEmpty())
        m_columns->setCurrentCell(0, 0);
    m_downwards->setChecked(hasDiary && protocol.isDownwards());
    m_halfPoints->setChecked(hasDiary && protocol.hasHalfPoints());
    m_isLoading = false;
}

void DiaryStep::retranslate()
{
    m_none->setText(tr("This design has no diary: pain is asked at the visits."));
    m_columnsLabel->setText(tr("&Columns, in the order of the paper"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_downwards->setText(tr("The paper is filled column by column, downwards"));
    m_halfPoints->setText(tr("Half points are allowed"));
    m_isLoading = true;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        m_columns->item(row, 0)->setText(label(m_columns->item(row, 0)->data(Qt::UserRole).toString()));
    m_isLoading = false;
}

void DiaryStep::keep()
{
    QStringList ids;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (m_columns->item(row, 0)->checkState() == Qt::Checked)
            ids << m_columns->item(row, 0)->data(Qt::UserRole).toString();
    }
    m_plan.protocol.setMeasures(ids);
    emit changed();
}

void DiaryStep::moveColumn(int steps)
{
    const int row = m_columns->currentRow();
    const int to = row + steps;
    if (row < 0 || to < 0 || to >= m_columns->rowCount())
        return;
    m_isLoading = true;
    QTableWidgetItem *moved = m_columns->takeItem(row, 0);
    QTableWidgetItem *other = m_columns->takeItem(to, 0);
    m_columns->setItem(to, 0, moved);
    m_columns->setItem(row, 0, other);
    m_columns->setCurrentCell(to, 0);
    m_isLoading = false;
    keep();
}

QString DiaryStep::problem()
{
    if (!m_plan.protocol.hasDiary() || !m_plan.protocol.measures().isEmpty())
        return {};
    m_columns->setFocus(Qt::OtherFocusReason);
    return tr("The diary has no column: tick one or more with Space.");
}

void DiaryStep::focusFirst()
{
    if (m_plan.protocol.hasDiary())
        m_columns->setFocus(Qt::OtherFocusReason);
}

QuestionnairesStep::QuestionnairesStep(NewStudyPlan &plan, QWidget *parent)
    : NewStudyStep(plan, parent)
    , m_grid(makeTable(this, u"newQuestionnaires"_s))
    , m_hint(new QLabel(this))
{
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setDefaultSectionSize(50);
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_hint);
    connect(m_grid, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (m_isLoading)
            return;
        m_plan.protocol.setQuestionnaire(item->column(), m_plan.protocol.allQuestionnaires().at(item->row()),
                                         item->checkState() == Qt::Checked);
        emit changed();
    });
}

void QuestionnairesStep::load()
{
    m_isLoading = true;
    const ProtocolDraft &protocol = m_plan.protocol;
    const QStringList all = protocol.allQuestionnaires();
    const std::vector<DraftVisit> visits = protocol.visits();
    m_grid->setRowCount(int(all.size()));
    m_grid->setColumnCount(int(visits.size()));
    for (int column = 0; column < int(visits.size()); ++column) {
        const DraftVisit &visit = visits[std::size_t(column)];
        auto *header = new QTableWidgetItem(visit.code);
        header->setToolTip(visit.label.in(language()));
        m_grid->setHorizontalHeaderItem(column, header);
        for (int row = 0; row < int(all.size()); ++row) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(protocol.hasQuestionnaire(column, all[row]) ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(all[row], visit.label.in(language())));
            m_grid->setItem(row, column, item);
        }
    }
    for (int row = 0; row < int(all.size()); ++row)
        m_grid->setVerticalHeaderItem(row, new QTableWidgetItem(protocol.questionnaireTitle(all[row]).in(language())));
    if (m_grid->currentRow() < 0)
        m_grid->setCurrentCell(0, 0);
    m_isLoading = false;
}

void QuestionnairesStep::retranslate()
{
    m_hint->setText(tr("Arrows move, Space ticks. The wording of questionnaires does not come with Carnet; some need a "
                       "licence of their owner."));
    if (m_grid->rowCount() > 0)
        load();
}

void QuestionnairesStep::focusFirst()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet::ui
