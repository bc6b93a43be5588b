#pragma once

#include "core/study.h"
#include "ui/charts/study_chart.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace carnet::ui {

class AucTableModel;
class Card;
class Chip;
class ElidedLabel;
class EmptyState;
class ProgressStrip;
class Segmented;

/// All patients at once: areas under the curve by period and by patient, and every curve. By period: treatments are
/// blinded.
class StudyChartsPage final : public Page
{
    Q_OBJECT

public:
    StudyChartsPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~StudyChartsPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    /// Exports the chart in hand; exportAll() writes every figure.
    void exportView() override;
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildCharts(QWidget *charts);
    void retranslate();
    void recalculate();
    void light(const QString &patient);
    void openPatient(const QString &patient);
    void toggleTable();
    void exportAll();
    /// The chart that has the focus or had it last.
    Figure figureInHand() const;
    AucData areas() const;
    CurvesData curves() const;
    int day() const;
    QString measure() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    AucTableModel *m_table;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    Segmented *m_days;
    QComboBox *m_measures;
    Chip *m_blinded;
    QPushButton *m_tableButton;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_exportOne;
    QAction *m_exportAll;
    QAction *m_print;
    ProgressStrip *m_progress;
    QLabel *m_result;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_tableView;
    Card *m_byPeriodCard;
    Card *m_curvesCard;
    Card *m_byPatientCard;
    AucByPeriodChart *m_byPeriod;
    CurvesChart *m_curves;
    AucByPatientChart *m_byPatient;
    Segmented *m_view;
    Segmented *m_order;
    Segmented *m_marks;
    StudyChart *m_inHand;
    bool m_stale = true;
};

} // namespace carnet::ui
