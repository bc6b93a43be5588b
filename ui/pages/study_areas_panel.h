#pragma once

#include "core/study.h"
#include "ui/charts/sheets.h"
#include "ui/charts/study_chart.h"

class QStackedWidget;
class QTableView;

namespace carnet::ui {

class AucTableModel;
class Card;
class Segmented;

/// The areas under the curve of all patients by period and by patient, and every curve, or the areas as a table.
class StudyAreasPanel final : public QWidget
{
    Q_OBJECT

public:
    StudyAreasPanel(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &measure, int day);
    void retranslate();
    bool isEmpty() const;
    /// What the areas are and which rule made them.
    QString words() const;
    void setTables(bool tables);
    bool showsTables() const;
    void focusFirst();
    /// The chart that has the focus or had it last.
    Figure inHand() const;
    std::vector<Sheet> sheets() const;

signals:
    void patientWanted(const QString &patient);

private:
    void build(QWidget *charts);
    void recalculate();
    void light(const QString &patient);
    CurvesData curves() const;
    PatientOrder order() const;
    AucMarks marks() const;

    const Study &m_study;
    QString m_measure;
    int m_day = 0;
    AucData m_areas;
    AucTableModel *m_table;
    QStackedWidget *m_stack;
    QTableView *m_tableView;
    Card *m_byGroupCard;
    Card *m_curvesCard;
    Card *m_byPatientCard;
    AucByGroupChart *m_byGroup;
    CurvesChart *m_curves;
    AucByPatientChart *m_byPatient;
    Segmented *m_view;
    Segmented *m_order;
    Segmented *m_marks;
    StudyChart *m_inHand;
    bool m_hasCurves = false;
};

} // namespace carnet::ui
