#pragma once

#include "core/patients/patient_summary.h"

#include <QWidget>

class QVBoxLayout;

namespace carnet::ui {

class Card;
class CheckRow;
class Theme;

/// What is to do now for a patient: at most six rows, late first; each opens the form itself.
class ToDoCard final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 6;

    ToDoCard(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void setRows(const std::vector<ToDo> &rows);

signals:
    void wanted(const carnet::ToDo &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QString title(const ToDo &row) const;
    QString reason(const ToDo &row) const;

    const Study &m_study;
    const Theme &m_theme;
    std::vector<ToDo> m_rows;
    Card *m_card;
    std::vector<CheckRow *> m_views;
};

} // namespace carnet::ui
