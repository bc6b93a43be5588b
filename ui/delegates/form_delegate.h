#pragma once

#include "ui/models/form_model.h"
#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace carnet::ui {

/// What the form shows besides the record.
struct FormMarks
{
    int current = -1;
    int pending = -1; ///< its "1" may still become 10
    int refused = -1;
    QString typed;   ///< a number or time that is not confirmed yet
    QString hint;    ///< what the lit item wants
    QString wording; ///< second line of the lit item
    bool hasFocus = false;
    bool isLocked = false; ///< finished: nothing waits for an answer
};

/// Paints the items of a questionnaire: number, label, boxes or field, score.
class FormDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FormDelegate(const Theme &theme, const FormModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Width that the answers of this item want.
    int answerWidth(int row) const;
    /// The box of an item under this point of its answer cell; −1 when none.
    int boxAt(int row, const QRect &cell, const QPoint &point) const;

    FormMarks marks;

private:
    QRectF boxRect(int row, const QRect &cell, int box) const;
    int boxWidth(int row) const;
    void paintLabel(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintBoxes(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintField(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintFrame(QPainter &painter, const QRectF &box, const QColor &color, double width) const;
    void paintHatched(QPainter &painter, const QRectF &box) const;

    const Theme &m_theme;
    const FormModel &m_model;
};

} // namespace carnet::ui
