#pragma once

#include "ui/models/second_entry_model.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace carnet::ui {

class Theme;

/// Draws the second entry: a dot where something is to be typed, a check where both agree, a red cell where they do not.
class SecondEntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SecondEntryDelegate(const Theme &theme, QObject *parent = nullptr);

    QPersistentModelIndex current;
    QPersistentModelIndex pending; ///< its "1" may still become 10
    QString shownFirst;            ///< the first entry of the current cell, while somebody wants to see it
    bool hasFocus = false;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintScore(QPainter &painter, const QRectF &cell, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace carnet::ui
