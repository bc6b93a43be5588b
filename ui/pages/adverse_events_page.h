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

class EmptyState;
class PrintButton;
struct PaperWish;
class EventModel;
class Segmented;
class Theme;

/// Every adverse event of the study in one list; Enter opens one, Ctrl+N begins another.
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
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void reload();
    void applyFilter();
    void arrange();
    std::vector<PaperWish> papers() const;
    void openEvent(const QString &patient, int number);
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
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    bool m_isStale = false;
};

} // namespace carnet::ui
