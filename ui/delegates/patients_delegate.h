#pragma once

#include <QStyledItemDelegate>

namespace carnet::ui {

class Theme;

/// Paints the cells of the patients list: state marks, and the curve of a patient in 120 × 20 pixels with its gaps
/// open.
class PatientsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// scale: the lowest and highest score of the diary.
    PatientsDelegate(const Theme &theme, double lowest, double highest, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCurve(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    const Theme &m_theme;
    double m_lowest;
    double m_highest;
};

} // namespace carnet::ui
