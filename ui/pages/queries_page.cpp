#include "ui/pages/queries_page.h"

#include "core/domain/error.h"
#include "core/exchange/csv.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/print_button.h"
#include "ui/forms/digit_keys.h"
#include "ui/models/query_model.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/query_pane.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QueriesPage::QueriesPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_model(new QueryModel(study, {}, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_show(new Segmented(this))
    , m_print(new PrintButton(
          study, theme, prompts, [] { return std::vector<PaperWish>{{.kind = PaperWish::Kind::Queries}}; }, this))
    , m_export(new QPushButton(this))
    , m_list(new Card(this))
    , m_stack(new QStackedWidget(m_list))
    , m_view(makeRowsTable(m_model, u"queriesView"_s, theme, m_stack))
    , m_empty(new EmptyState(theme, m_stack))
    , m_paneCard(new Card(this))
    , m_pane(new QueryPane(study, theme, m_paneCard))
    , m_history(new HistoryPanel(study, theme, m_paneCard))
{
    build();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &QueriesPage::applyFilter);
    connect(m_show, &Segmented::chosen, this, &QueriesPage::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &QueriesPage::exportView);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueriesPage::arrange);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueriesPage::showCurrent);
    connect(m_view, &QTableView::doubleClicked, this, [this] { act(Qt::Key_Return); });
    connect(m_pane, &QueryPane::valueWanted, this, &QueriesPage::goToValue);
    connect(m_pane, &QueryPane::sent, this, &QueriesPage::openNext);
    connect(m_pane, &QueryPane::failed, this, &Page::saveFailed);
    connect(m_history, &HistoryPanel::failed, this, &Page::saveFailed);
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_pane->show();
        m_view->setFocus();
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_filter->clear();
        m_show->setCurrent(int(QueryModel::Show::All));
        applyFilter();
        m_view->setFocus();
    });
    arrange();
}

QueriesPage::~QueriesPage()
{
    m_study.disconnect(this);
}

void QueriesPage::build()
{
    setObjectName(u"queriesPage"_s);
    setProperty("role", u"page"_s);
    m_title->setProperty("role", u"title"_s);
    m_count->setProperty("role", u"secondary"_s);
    m_filter->setObjectName(u"queriesFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(m_theme.scaled(120));
    m_filter->setMaximumWidth(m_theme.scaled(170));
    m_show->setObjectName(u"queriesShow"_s);
    m_print->setObjectName(u"queriesPrint"_s);
    m_export->setObjectName(u"queriesExport"_s);
    setThemedIcon(m_export, m_theme, u"export"_s);

    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_list->body()->addWidget(m_stack, 1);
    m_paneCard->body()->addWidget(m_pane, 1);
    m_paneCard->body()->addWidget(m_history, 1);
    m_history->hide();
    m_paneCard->setFixedWidth(m_theme.scaled(324));

    auto *header = new FoldingRow(this);
    header->left()->addWidget(m_title);
    header->left()->addWidget(m_count, 1, Qt::AlignLeft | Qt::AlignBottom);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_filter, m_show, m_print, m_export})
        header->right()->addWidget(tool);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(14);
    panes->addWidget(m_list, 1);
    panes->addWidget(m_paneCard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addLayout(panes, 1);
    setFocusProxy(m_view);
}

void QueriesPage::retranslate()
{
    m_title->setText(tr("Queries"));
    m_filter->setPlaceholderText(tr("Number, patient, words"));
    m_filter->setAccessibleName(tr("Filter queries by number, patient or words"));
    m_filter->setToolTip(tr("Ctrl+F"));
    m_show->setTexts({tr("Open"), tr("To answer"), tr("Answered"), tr("Closed"), tr("All")});
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The queries shown here as CSV (Ctrl+E)"));
    m_view->setAccessibleName(m_title->text());
    m_model->retranslate();
    setColumnSamples(m_view, {u"0000"_s,
                              u"KP-000   "_s,
                              tr("Period 2, day 12, maximum pain"),
                              tr("10 Apr 2018"),
                              {},
                              tr("365 d"),
                              tr("by whom"),
                              tr("reopened")});
    fitColumns();
    arrange();
}

void QueriesPage::arrange()
{
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    }
    const int waiting = m_model->waiting();
    m_count->setText(waiting == 0 ? tr("none waits for an answer") : tr("%n wait for an answer", nullptr, waiting));
    m_count->setVisible(m_model->total() > 0);
    const bool any = m_model->shown() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    m_paneCard->setVisible(any);
    m_export->setEnabled(any);
    if (m_model->total() == 0)
        m_empty->setContent(u"query"_s, tr("No open query."));
    else if (m_filter->text().isEmpty() && m_show->current() <= int(QueryModel::Show::ToAnswer))
        m_empty->setContent(u"check"_s, tr("No open query."), tr("Show the closed ones"));
    else
        m_empty->setContent(u"filter"_s, tr("No query matches."), tr("Clear filters"));
    if (!any) {
        m_number = 0;
        m_pane->setQuery(0);
        return;
    }
    const int row = m_model->rowOf(m_number);
    select(row >= 0 ? row : std::max(m_model->nextToAnswer(-1), m_model->isHeading(0) ? 1 : 0));
}

void QueriesPage::fitColumns()
{
    // The question is what the list is for: what stands in the pane as well gives way to it.
    const int question = m_view->fontMetrics().averageCharWidth() * 48;
    const auto taken = [this] {
        int width = 0;
        for (int column = 0; column < QueryModel::ColumnCount; ++column)
            width += column == QueryModel::TextColumn ? 0 : m_view->columnWidth(column);
        return width;
    };
    const std::array givesWay{QueryModel::RaisedByColumn, QueryModel::ValueColumn, QueryModel::AgeColumn};
    for (const auto column : givesWay)
        m_view->setColumnHidden(column, false);
    for (const auto column : givesWay)
        m_view->setColumnHidden(column, m_view->viewport()->width() - taken() < question);
}

void QueriesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void QueriesPage::select(int row)
{
    m_view->setCurrentIndex(m_model->index(row, QueryModel::NumberColumn));
    showCurrent();
}

void QueriesPage::showCurrent()
{
    if (const Query *query = m_model->query(m_view->currentIndex().row())) {
        const bool moved = m_number != query->number;
        m_number = query->number;
        m_pane->setQuery(m_number);
        if (moved) {
            m_history->hide();
            m_pane->show();
        }
        if (moved)
            emit placeChanged();
    }
}

void QueriesPage::showHistory()
{
    const Query *query = m_model->query(m_view->currentIndex().row());
    if (!query)
        return;
    m_pane->hide();
    m_history->show();
    m_history->showValue(query->about);
}

void QueriesPage::applyFilter()
{
    m_model->setFilter(m_filter->text(), QueryModel::Show(std::max(0, m_show->current())));
}

void QueriesPage::goToValue(const DatumKey &about, int query)
{
    Place place{.page = Place::Page::Patient, .patient = about.patient};
    if (about.occasion.isDay()) {
        place.page = Place::Page::Diary;
        place.period = about.occasion.periodNumber();
        place.day = about.occasion.dayNumber();
        place.measure = about.item;
    } else if (const ItemPlace *known = m_study.dictionary().place(about.item);
               known && known->file == u"responses.csv" && about.occasion.isVisit()) {
        place.page = Place::Page::Form;
        place.visit = about.occasion.visitIndex();
        place.form = known->form;
        place.item = about.item;
    }
    place.query = query;
    emit wanted(place);
}

void QueriesPage::openNext()
{
    const int next = m_model->nextToAnswer(m_view->currentIndex().row());
    if (next >= 0)
        select(next);
    m_view->setFocus();
}

void QueriesPage::closeSelected()
{
    QList<int> numbers;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (const Query *query = m_model->query(index.row()); query && query->isOpen())
            numbers.append(query->number);
    }
    try {
        for (const int number : numbers)
            closeQuery(m_study, number);
    } catch (const Error &error) {
        emit saveFailed(error.message());
    }
}

bool QueriesPage::act(int key)
{
    switch (key) {
    case Qt::Key_1: m_pane->correctValue(); return true;
    case Qt::Key_2: m_pane->confirmValue(); return true;
    case Qt::Key_3: m_pane->explain(); return true;
    case Qt::Key_R: m_pane->reopen(); return true;
    case Qt::Key_C:
        if (m_view->selectionModel()->selectedRows().size() > 1)
            closeSelected();
        else
            m_pane->closeThis();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Query *query = m_model->query(m_view->currentIndex().row()))
            goToValue(query->about, 0);
        return true;
    default: return false;
    }
}

bool QueriesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const int digit = digitOf(*key); // 1, 2, 3 without Shift on French keyboards too
        if (plain && act(digit >= 0 ? int(Qt::Key_0) + digit : key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void QueriesPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        m_pane->send();
    else if (event->key() == Qt::Key_F7)
        showHistory();
    else
        Page::keyPressEvent(event);
}

void QueriesPage::open(const Place &place)
{
    if (place.query > 0) {
        m_number = place.query;
        if (m_model->rowOf(place.query) < 0) {
            m_filter->clear();
            m_show->setCurrent(int(QueryModel::Show::All));
            applyFilter();
        }
        if (const int row = m_model->rowOf(place.query); row >= 0)
            select(row);
    }
    setFocus();
}

Place QueriesPage::place() const
{
    return {.page = Place::Page::Queries, .query = m_number};
}

std::vector<Crumb> QueriesPage::crumbs() const
{
    std::vector<Crumb> crumbs{{tr("Queries"), {.page = Place::Page::Queries}}};
    if (m_number > 0)
        crumbs.push_back({tr("Query %1").arg(m_number), place()});
    return crumbs;
}

void QueriesPage::print()
{
    m_print->printFirst();
}

std::vector<KeyHelp> QueriesPage::keys() const
{
    return {{u"1"_s, tr("Correct the value: opens the cell, and the correction answers the query")},
            {u"2"_s, tr("Confirm the value as on the paper")},
            {u"3"_s, tr("Explain in words")},
            {tr("Ctrl+Enter"), tr("Send, and open the next query")},
            {u"C"_s, tr("Close the query, or all that are selected")},
            {u"R"_s, tr("Reopen with a question")},
            {tr("Ctrl+P"), tr("Print the open queries")},
            {tr("Enter"), tr("Open the value")},
            {u"F7"_s, tr("history of this value")}};
}

void QueriesPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void QueriesPage::exportView()
{
    const auto path = m_prompts.saveFile(this, tr("Export the queries"), u"queries.csv"_s, tr("CSV files (*.csv)"));
    if (!path)
        return;
    csv::Writer writer;
    for (const char *column : {"query", "patient_id", "occasion", "item", "state", "origin", "raised_at", "raised_by",
                               "text", "answer", "closed_at"})
        writer.text(std::string_view(column));
    writer.endRow();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Query *query = m_model->query(row);
        if (!query)
            continue;
        writer.integer(query->number);
        writer.text(query->about.patient);
        writer.text(occasionCode(query->about.occasion, m_study.protocol()));
        writer.text(query->about.item);
        writer.text(code(query->state));
        writer.text(query->origin);
        writer.text(query->raisedAt.toUTC().toString(Qt::ISODateWithMs));
        writer.text(query->raisedBy);
        writer.text(query->text);
        writer.text(query->answer);
        writer.text(query->closedAt.isValid() ? query->closedAt.toUTC().toString(Qt::ISODateWithMs) : QString());
        writer.endRow();
    }
    try {
        csv::writeFile(*path, writer.bytes());
        ActDraft draft;
        draft.kind = ActKind::Export;
        draft.note = u"queries.csv"_s;
        if (!m_study.isReadOnly())
            m_study.record(std::move(draft));
    } catch (const Error &error) {
        m_prompts.tell(this, tr("The queries were not exported"), error.message());
    }
}

void QueriesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace carnet::ui
