#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace carnet::ui {

class Card;
class EmptyState;
class HistoryPanel;
class PrintButton;
class QueryModel;
class QueryPane;
class Segmented;
class Theme;

/// Every doubt of the study in one list, and the one in hand beside it.
class QueriesPage final : public Page
{
    Q_OBJECT

public:
    QueriesPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~QueriesPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void focusFilter() override;
    /// Writes the queries that are shown as CSV.
    void exportView() override;
    void print() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void applyFilter();
    void arrange();
    /// Hides the columns that the pane repeats while the question has too little room.
    void fitColumns();
    void select(int row);
    void showCurrent();
    void showHistory();
    void goToValue(const DatumKey &about, int query);
    void openNext();
    void closeSelected();
    bool act(int key);

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QueryModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    Segmented *m_show;
    PrintButton *m_print;
    QPushButton *m_export;
    Card *m_list;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    Card *m_paneCard;
    QueryPane *m_pane;
    HistoryPanel *m_history;
    int m_number = 0; ///< the query in hand
};

} // namespace carnet::ui
