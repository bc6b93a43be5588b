#pragma once

#include "ui/models/diary_model.h"
#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <functional>

namespace carnet::ui {

/// What the grid knows beside the record: where the cursor is and what just happened.
struct DiaryMarks
{
    QPersistentModelIndex current;
    QPersistentModelIndex pending;
    QPersistentModelIndex refused;
    bool hasFocus = false;
    bool hasBlock = false; ///< more than one cell is selected
    std::function<bool(DiaryCell)> isReplaced;
};

/// Draws the diary's cells and edits its note.
class DiaryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DiaryDelegate(const Theme &theme, const DiaryModel &model, QObject *parent = nullptr);

    DiaryMarks marks;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

signals:
    /// The note was typed: its text waits for the session to record it.
    void noteTyped(int day, const QString &text) const;

private:
    void paintDay(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintDate(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintScoreMarks(QPainter &painter, const QRectF &cell, const QModelIndex &index) const;
    void paintPending(QPainter &painter, const QRectF &cell) const;
    void paintRescue(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintNote(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintBeyond(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLines(QPainter &painter, const QRect &area, int day) const;
    void paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &color) const;
    void paintFrame(QPainter &painter, const QRectF &cell, const QColor &color, double width) const;
    QColor seriesColor(int measure) const;

    const Theme &m_theme;
    const DiaryModel &m_model;
};

} // namespace carnet::ui
