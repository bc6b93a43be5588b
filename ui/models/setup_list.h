#pragma once

#include "core/domain/item.h"
#include "ui/models/setup_draft.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// A column of a list of the protocol: where its value stands in each entry, and how it is typed.
struct SetupColumn
{
    enum class Kind {
        Text,
        Code,   ///< names the entry; typed once, for a new one
        Number, ///< whole
        Choice,
        Switch, ///< a box to tick; true is the absence of the entry
        Shown   ///< stays as the study was made
    };

    QString title;
    QString path; ///< within the entry: "label.en"
    Kind kind = Kind::Text;
    std::vector<Option> options{}; ///< of a choice: codes and names
    int width = 120;               ///< pixels at 100 %
};

/// A list of the protocol as a table to type in.
struct SetupList
{
    QString path; ///< "quick_events"
    QString title;
    QString hint;
    std::vector<SetupColumn> columns;
    bool mayGrow = false; ///< entries can be added and taken away
    bool mayMove = false;
    QJsonObject fresh{}; ///< what a new entry begins with
};

/// One list of the draft as rows.
class SetupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    SetupListModel(SetupDraft &draft, SetupList list, QObject *parent = nullptr);

    const SetupList &definition() const { return m_list; }
    void setDefinition(const SetupList &list); ///< the same in another language
    const SetupColumn &column(int index) const { return m_list.columns[std::size_t(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void add();
    void takeAway(int row);
    void move(int row, int by);
    /// Whether an entry came in since the protocol in force: only such a one has a code to type.
    bool isNew(int row) const;

private:
    QJsonArray rows() const { return m_draft.list(m_list.path); }
    void setRows(const QJsonArray &rows);
    QString pathOf(const QModelIndex &index) const;
    QVariant shown(const SetupColumn &column, const QJsonValue &value) const;

    SetupDraft &m_draft;
    SetupList m_list;
};

} // namespace carnet::ui
