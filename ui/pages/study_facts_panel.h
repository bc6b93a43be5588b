#pragma once

#include "ui/charts/fact_figure.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QTableView;

namespace carnet::ui {

class Card;
class ChartTableModel;
class EmptyState;
class FactChart;
class Theme;

/// Some figures about the study, each on a card of its own, as charts or as tables.
class StudyFactsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StudyFactsPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Half a width each, in reading order, but for wide ones.
    void show(std::vector<FactFigure> figures);
    const std::vector<FactFigure> &figures() const { return m_figures; }
    bool isEmpty() const;
    void setTables(bool tables);
    bool showsTables() const { return m_tables; }
    /// The figure that has the focus or had it last; null when there is none with something in it.
    const FactFigure *inHand() const;
    void focusFirst();

signals:
    void patientWanted(const QString &patient);

private:
    struct Slot
    {
        Card *card;
        QStackedWidget *stack;
        FactChart *chart;
        QTableView *view;
        ChartTableModel *model;
        EmptyState *empty;
    };
    Slot &slot(std::size_t index);
    void fill(Slot &slot, const FactFigure &figure);
    void arrange();
    void light(const QString &patient);

    const Theme &m_theme;
    std::vector<FactFigure> m_figures;
    std::vector<Slot> m_slots;
    QWidget *m_content;
    QGridLayout *m_grid;
    std::size_t m_inHand = 0;
    bool m_tables = false;
};

} // namespace carnet::ui
