#pragma once

#include "ui/models/second_entry_session.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// The days of a diary as the second entry shows them: nothing of the first entry before both agree.
class SecondEntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int stateRole = Qt::UserRole; ///< int: SecondEntrySession::State
    static constexpr int firstScore = 2;           ///< column of the first measure, after day and date

    explicit SecondEntryModel(SecondEntrySession &session, QObject *parent = nullptr);

    std::optional<DiaryCell> cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(DiaryCell cell) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int dayOf(int row) const { return m_session.days().first() + row; }
    QString display(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;

    SecondEntrySession &m_session;
};

} // namespace carnet::ui
