#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/pain_chart_geometry.h"
#include "ui/charts/pain_chart_plot.h" // IWYU pragma: export

#include <QWidget>

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace carnet::ui {

class LegendToggle;
class PainChartTable;
class PainChartView;

/// The pain of one patient over all periods: title, legend of toggles, curve with read-out, caption, and the same
/// numbers as a table. Has no frame of its own: a page puts it in a card without a title.
class PainChart final : public QWidget
{
    Q_OBJECT

public:
    explicit PainChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const PatientCurve &curve);
    const CurveOptions &options() const { return m_options; }
    /// The chart as it is shown, for export.
    Figure figure() const;

    PainChartView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    QSize minimumSizeHint() const override;
    bool showsTable() const;
    void setTableShown(bool shown);

signals:
    /// Somebody wants that day in the diary; period counts from 1.
    void dayActivated(int period, int day);
    /// "Export image…" was chosen; figure() is what to export.
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    /// The legend beside the title, or under it where the window is narrow.
    void arrangeHeader();
    void buildMenu();
    void buildTable();
    /// One toggle for each measure, and one for what is carried forward.
    void makeToggles();
    void toggleMeasure(const QString &id, bool shown);
    void showCurve();
    void apply();
    void retranslate();
    void updateCaption();
    void copyTable() const;

    const Theme &m_theme;
    PatientCurve m_curve;
    CurveOptions m_options;
    QGridLayout *m_header;
    QLabel *m_title;
    QWidget *m_legend;
    std::vector<LegendToggle *> m_toggles; ///< by measure
    LegendToggle *m_carried;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_meanLine;
    QAction *m_below30;
    QAction *m_below50;
    QAction *m_overlay;
    QAction *m_showTable;
    QPushButton *m_export;
    QLabel *m_caption;
    QStackedLayout *m_stack;
    PainChartView *m_view;
    QTableView *m_table;
    PainChartTable *m_model;
    bool m_narrow = false;
};

} // namespace carnet::ui
