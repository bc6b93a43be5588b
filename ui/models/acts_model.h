#pragma once

#include "core/study.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// What was done for one patient, newest first.
class ActsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, ActionColumn, WhatColumn, ReasonColumn, ColumnCount };

    explicit ActsModel(const Study &study, QObject *parent = nullptr);
    ~ActsModel() override;

    void setPatient(const QString &patient);
    /// The first value that the act of a row set.
    std::optional<DatumKey> value(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QDateTime at;
        QString by;
        QString kind;
        QString reason;
        std::optional<Change> first; ///< of this patient
        qsizetype changes = 0;
    };

    static Row rowOf(const Act &act, const QString &patient);
    void reload();
    void take(const Act &act);
    QString what(const Row &row) const;

    const Study &m_study;
    QString m_patient;
    std::vector<Row> m_rows; ///< newest first
};

} // namespace carnet::ui
