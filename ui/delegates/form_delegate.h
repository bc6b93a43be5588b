#pragma once

#include "ui/models/form_model.h"
#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace carnet::ui {

/// What the list shows beside the record.
struct FormMarks
{
    QPersistentModelIndex current;
    QPersistentModelIndex refused;
    int pending = -1; ///< row whose 1 may become 10
    QString buffer;   ///< a number or time being typed in the current row
    bool hasFocus = false;
    bool canWrite = true;
};

/// Draws one item of a questionnaire: its number and label, the boxes of the paper, the score of the answer.
class FormDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FormDelegate(const Theme &theme, const FormModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The site's own text of an item, shown under its label while it is lit.
    void setWordings(const QHash<QString, QString> &wordings) { m_wordings = wordings; }
    QString wording(int row) const { return m_wordings.value(m_model.item(row).code); }

    int labelLeft() const;
    /// Where the boxes of every item begin in a row of this width.
    int boxesLeft(int rowWidth) const;
    /// The boxes of an item in its row.
    std::vector<QRect> boxes(const QRect &row, int item) const;
    /// Where a number, time or text is typed.
    QRect field(const QRect &row, int item) const;

    FormMarks marks;

private:
    int boxWidth(int rowWidth, int count) const;
    int rightWidth() const;
    void paintGround(QPainter &painter, const QRect &row, bool isCurrent) const;
    void paintLabel(QPainter &painter, const QRect &row, int item, bool isCurrent) const;
    void paintBoxes(QPainter &painter, const QRect &row, int item, bool isCurrent) const;
    void paintField(QPainter &painter, const QRect &row, int item, bool isCurrent) const;
    void paintRight(QPainter &painter, const QRect &row, int item, bool isCurrent) const;
    QString typeWords(int item) const;

    const Theme &m_theme;
    const FormModel &m_model;
    QHash<QString, QString> m_wordings;
};

} // namespace carnet::ui
