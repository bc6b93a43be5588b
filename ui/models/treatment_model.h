#pragma once

#include "core/patients/treatments.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// The treatments of one patient in groups: those taken all the time by class, those taken for a while, and at the end
/// those recorded in error.
class TreatmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DrugColumn,
        NumberColumn,
        DoseColumn,
        RouteColumn,
        StartColumn,
        EndColumn,
        IndicationColumn,
        NoteColumn,
        ColumnCount
    };

    explicit TreatmentModel(const Study &study, QObject *parent = nullptr);

    void setPatient(const QString &patient);
    void setFilter(const QString &text);
    void retranslate();
    /// The treatment of a row; null for a heading.
    const Treatment *at(int row) const;
    bool isHeading(int row) const;
    int rowOf(int number) const;
    int total() const { return int(m_all.size()); }
    /// Changes of the usual treatments, in words.
    QStringList changes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int treatment = -1; ///< index in m_all
        QString heading;
    };

    void read();
    void arrange();
    void addGroup(const QString &heading, const std::vector<int> &treatments);
    bool matches(const Treatment &treatment) const;
    QString text(const Treatment &treatment, int column) const;
    QString note(const Treatment &treatment) const;
    const TreatmentChange *changeOf(const Treatment &treatment) const;

    const Study &m_study;
    QString m_patient;
    QString m_filter;
    std::vector<Treatment> m_all;
    std::vector<TreatmentChange> m_changes;
    std::vector<Row> m_rows;
};

/// Analgesics that one patient took punctually, by period and class; nothing can be typed here.
class PunctualModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, ClassColumn, DrugsColumn, DaysColumn, UnitsColumn, SourceColumn, ColumnCount };

    explicit PunctualModel(const Study &study, QObject *parent = nullptr);

    void setPatient(const QString &patient);
    void retranslate();
    const PunctualUse *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PunctualUse &use, int column) const;

    const Study &m_study;
    std::vector<PunctualUse> m_uses;
};

} // namespace carnet::ui
