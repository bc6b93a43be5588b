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
    QLabel *addCell(QGridLayout *grid, int row, int column, const QString &text, const QString &role);
    void rebuild();

    const Theme &m_theme;
    AucLines m_lines;
    Card *m_card;
    QWidget *m_table = nullptr;
    QLabel *m_formula;
    QPushButton *m_others;
    QWidget *m_rules = nullptr;
};

} // namespace carnet::ui
