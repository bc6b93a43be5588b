#pragma once

#include "core/visits/study_overview.h"
#include "ui/widgets/page.h"

#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace carnet::ui {

class Card;
class EmptyState;
class GuideCard;
class Segmented;
struct Prompts;
class Theme;
class WeekView;
class WorkModel;

/// Where something to do is done: the very form.
Place placeOf(const WorkItem &item);

/// What is late, due today and coming this week, for a role or for all; Enter opens the very form.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(Study &study, StudyOverview &overview, const Theme &theme, const Prompts &prompts,
              QWidget *parent = nullptr);
    ~TodayPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    /// Writes the list that is shown as CSV.
    void exportView() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void reload();
    void arrange();
    void arrangePanes();
    void showNumbers();
    QString nothingWords() const;
    void openRow(int row);
    void tryOut(const Place &place, const QString &target);

    Study &m_study;
    StudyOverview &m_overview;
    const Theme &m_theme;
    const Prompts &m_prompts;
    WorkModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    Segmented *m_role;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    Card *m_week;
    WeekView *m_weekView;
    GuideCard *m_guide = nullptr; ///< demo only
    Card *m_numbers;
    QGridLayout *m_numbersGrid;
    QBoxLayout *m_panes;
    QBoxLayout *m_cards;
    QScrollArea *m_column;
    bool m_isStale = false;
};

} // namespace carnet::ui
