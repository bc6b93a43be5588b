#pragma once

#include "core/results/analyses.h"
#include "ui/charts/study_facts.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace carnet::ui {

class ChartTableModel;
class Chip;
class EmptyState;
class Segmented;

/// Every table and analysis of the study: a list at the left, and the one in hand with its rule, on how many it
/// stands, its warnings, its numbers, and how they were computed.
class AnalysisPage final : public Page
{
    Q_OBJECT

public:
    AnalysisPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~AnalysisPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    /// Writes what is in hand: a table as CSV and page, an analysis as CSV.
    void exportView() override;
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What the list leads to: a table of the paper, or an analysis.
    struct Entry
    {
        std::optional<ResultTable> table;
        AnalysisResult result;
    };

    void build();
    QWidget *buildDetail();
    void buildActions();
    void retranslate();
    void recalculate();
    void fillList();
    void showEntry();
    const Entry *inHand() const;
    QString nameOf(const Entry &entry) const;
    FactFigure figureOf(const Entry &entry) const;
    QByteArray csvOf(const Entry &entry) const;
    void copyText();
    void copyCsv();
    void exportAll();
    void say(const QString &words);

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::vector<Entry> m_entries;
    QLabel *m_title;
    Chip *m_blinding;
    Segmented *m_preset;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_exportOne;
    QAction *m_exportAll;
    QAction *m_print;
    QLabel *m_said;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListWidget *m_list;
    QScrollArea *m_area;
    QLabel *m_name;
    QLabel *m_finding;
    QLabel *m_rule;
    QLabel *m_count;
    QLabel *m_warnings;
    QTableView *m_view;
    ChartTableModel *m_model;
    QLabel *m_howTitle;
    QLabel *m_how;
    QPushButton *m_copyText;
    QPushButton *m_copyCsv;
    QString m_wanted; ///< name of the entry in hand
    bool m_stale = true;
};

} // namespace carnet::ui
