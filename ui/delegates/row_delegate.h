#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace carnet::ui {

class Theme;

/// Paints the rows of a list: the current one with the focus ring around the whole row, headings in their own weight.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Theme &theme, QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRing(QPainter &painter, const QRect &cell, int column) const;

    const Theme &m_theme;
    QTableView *m_view;
};

/// A list of rows as every page shows one: no grid, no editing, whole rows, one line each; samples give the widths of
/// its columns, and the column with an empty sample takes what is left.
QTableView *makeRowsTable(QAbstractItemModel *model, const QString &name, const Theme &theme, QWidget *parent);
void setColumnSamples(QTableView *view, const QStringList &samples);

} // namespace carnet::ui
