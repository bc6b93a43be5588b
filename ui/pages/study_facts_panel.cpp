#include "ui/pages/study_facts_panel.h"

#include "ui/charts/fact_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum SlotPage { ChartPage, TablePage, EmptyPage };

constexpr int leastTableHeight = 190;
constexpr int mostTableHeight = 420;

void addCopy(QTableView *view, const ChartTableModel *model)
{
    auto *copy = new QAction(view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view, model] {
        QApplication::clipboard()->setText(model->text(view->selectionModel()->selectedIndexes()));
    });
    view->addAction(copy);
}

} // namespace

StudyFactsPanel::StudyFactsPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
{
    setObjectName(u"studyFacts"_s);
    m_content->setProperty("role", u"clear"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

StudyFactsPanel::Slot &StudyFactsPanel::slot(std::size_t index)
{
    while (m_slots.size() <= index) {
        auto *card = new Card(m_content);
        auto *stack = new QStackedWidget(card);
        Slot made{card,
                  stack,
                  new FactChart(m_theme, stack),
                  new QTableView(stack),
                  new ChartTableModel(this),
                  new EmptyState(m_theme, stack)};
        made.chart->setObjectName(u"factChart_%1"_s.arg(m_slots.size()));
        made.view->setObjectName(u"factTable_%1"_s.arg(m_slots.size()));
        made.view->setModel(made.model);
        made.view->verticalHeader()->hide();
        made.view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        made.view->setWordWrap(false);
        addCopy(made.view, made.model);
        stack->addWidget(made.chart);
        stack->addWidget(made.view);
        stack->addWidget(made.empty);
        card->body()->addWidget(stack, 1);
        const std::size_t number = m_slots.size();
        connect(made.chart, &StudyChart::focused, this, [this, number] { m_inHand = number; });
        connect(made.chart, &StudyChart::litChanged, this, &StudyFactsPanel::light);
        connect(made.chart, &StudyChart::activated, this, &StudyFactsPanel::patientWanted);
        connect(made.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, number] { m_inHand = number; });
        m_slots.push_back(made);
    }
    return m_slots[index];
}

void StudyFactsPanel::fill(Slot &slot, const FactFigure &figure)
{
    slot.card->setTitle(figure.title);
    slot.card->setToolTip(figure.caption);
    slot.chart->setToolTip(figure.caption);
    slot.chart->show(figure);
    slot.model->show(figure.table);
    slot.view->setAccessibleName(figure.title);
    slot.view->setAccessibleDescription(figure.caption);
    slot.view->horizontalHeader()->setSectionResizeMode(figure.table.header.size() > 9 ? QHeaderView::ResizeToContents
                                                                                       : QHeaderView::Stretch);
    if (!figure.table.isEmpty() && figure.table.header.size() <= 9)
        slot.view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const bool asTable = figure.isTable || m_tables;
    const int rows = int(figure.table.rows.size()) + 1;
    slot.view->setMinimumHeight(std::clamp(rows * m_theme.scaled(30) + 8, leastTableHeight, mostTableHeight));
    if (figure.isEmpty())
        slot.empty->setContent(u"chart"_s, figure.nothing);
    slot.stack->setCurrentIndex(figure.isEmpty() ? EmptyPage : asTable ? TablePage : ChartPage);
    // Only the page in front says how much room the card needs.
    for (QWidget *page :
         {static_cast<QWidget *>(slot.chart), static_cast<QWidget *>(slot.view), static_cast<QWidget *>(slot.empty)})
        page->setSizePolicy(QSizePolicy::Expanding,
                            page == slot.stack->currentWidget() ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    if (slot.stack->currentIndex() != ChartPage)
        slot.chart->setMinimumHeight(0);
    if (slot.stack->currentIndex() != TablePage)
        slot.view->setMinimumHeight(0);
    slot.card->show();
}

void StudyFactsPanel::show(std::vector<FactFigure> figures)
{
    m_figures = std::move(figures);
    m_inHand = std::min(m_inHand, m_figures.empty() ? 0 : m_figures.size() - 1);
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        fill(slot(i), m_figures[i]);
    for (std::size_t i = m_figures.size(); i < m_slots.size(); ++i)
        m_slots[i].card->hide();
    arrange();
}

void StudyFactsPanel::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const bool isLast = i + 1 == m_figures.size();
        const bool nextIsWide = isLast || m_figures[i + 1].isWide;
        const bool wide = m_figures[i].isWide || (column == 0 && nextIsWide);
        m_grid->addWidget(m_slots[i].card, row, column, 1, wide ? 2 : 1);
        column = wide || column == 1 ? 0 : 1;
        row += column == 0 ? 1 : 0;
    }
    for (int each = 0; each < m_grid->rowCount(); ++each)
        m_grid->setRowStretch(each, each < row ? 1 : 0);
}

bool StudyFactsPanel::isEmpty() const
{
    return std::ranges::all_of(m_figures, &FactFigure::isEmpty);
}

void StudyFactsPanel::setTables(bool tables)
{
    m_tables = tables;
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        fill(m_slots[i], m_figures[i]);
    focusFirst();
}

const FactFigure *StudyFactsPanel::inHand() const
{
    if (m_inHand < m_figures.size() && !m_figures[m_inHand].isEmpty())
        return &m_figures[m_inHand];
    const auto found = std::ranges::find_if_not(m_figures, &FactFigure::isEmpty);
    return found == m_figures.end() ? nullptr : &*found;
}

void StudyFactsPanel::focusFirst()
{
    if (m_inHand < m_figures.size())
        m_slots[m_inHand].stack->currentWidget()->setFocus();
}

void StudyFactsPanel::light(const QString &patient)
{
    for (const Slot &slot : m_slots)
        slot.chart->setLit(patient);
}

} // namespace carnet::ui
