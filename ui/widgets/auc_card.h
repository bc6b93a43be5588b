#pragma once

#include "ui/models/auc_lines.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace carnet::ui {

class Card;
class Theme;

/// The areas under the curve of one patient by period, and under every rule when asked.
class AucCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AucCard(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const AucLines &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QGridLayout *grid, const std::vector<AucLines::Line> &lines, int firstRow);
    /// The label of a cell: a new one, or while the table keeps its shape the one that is there.
    QLabel *addCell(QGridLayout *grid, int row, int column, const QString &text, const QString &role);
    void rebuild();
    void makeGrids();

    const Theme &m_theme;
    AucLines m_lines;
    Card *m_card;
    QWidget *m_table = nullptr;
    std::vector<QLabel *> m_cells; ///< in the order in which they are filled
    std::size_t m_nextCell = 0;
    QList<bool> m_shape; ///< which cells there are and which are in bold
    QLabel *m_formula;
    QPushButton *m_others;
    QWidget *m_rules = nullptr;
};

} // namespace carnet::ui
