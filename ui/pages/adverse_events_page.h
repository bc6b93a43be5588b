#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace carnet::ui {

class EmptyState;
class PrintButton;
struct PaperWish;
class EventModel;
class EventTimelineView;
class Segmented;
class Theme;

/// Every adverse event of the study in one list, or over time; Enter opens one, Ctrl+N begins another.
class AdverseEventsPage final : public Page
{
    Q_OBJECT

public:
    AdverseEventsPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~AdverseEventsPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void focusFilter() override;
    /// The timeline as an image, of the events that the filters let through.
    void exportView() override;
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void reload();
    void applyFilter();
    void clearFilters();
    void arrange();
    std::vector<PaperWish> papers() const;
    void openEvent(const QString &patient, int number);
    bool showsTimeline() const;
    void showView();
    void showTimeline();
    void addKeys();
    QString askedWords() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient; ///< whose events were asked for last
    EventModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    Segmented *m_show;
    PrintButton *m_print;
    QComboBox *m_period;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    EventTimelineView *m_timeline;
    QWidget *m_timelinePane;
    QLabel *m_timelineCaption;
    Segmented *m_views; ///< list or timeline
    Segmented *m_scale; ///< of the timeline: days of the study, or dates
    QPushButton *m_export;
    bool m_isStale = false;
};

} // namespace carnet::ui
