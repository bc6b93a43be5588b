#pragma once

#include "core/study.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace carnet::ui {

class Card;
class EmptyState;
class MarkLegend;
class PatientsModel;
class PatientsView;
class Segmented;
class Theme;

/// Every patient of the study: a matrix of visits and diaries, or a list with the curve of each.
class PatientsPage final : public Page
{
    Q_OBJECT

public:
    PatientsPage(Study &study, const Theme &theme, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void focusFilter() override;

    /// Patients as they are shown now, for going to the one before or after.
    QStringList order() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void applyFilter();
    void switchMode(int mode);
    void openCell(const QModelIndex &index);
    void addPatient();
    void showCount();

    Study &m_study;
    const Theme &m_theme;
    PatientsModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    Segmented *m_only;
    Segmented *m_mode;
    QPushButton *m_add;
    Card *m_card;
    QStackedWidget *m_stack;
    PatientsView *m_view;
    EmptyState *m_nobody;
    EmptyState *m_noMatch;
    MarkLegend *m_legend;
};

} // namespace carnet::ui
