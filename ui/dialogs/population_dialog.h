#pragma once

#include "core/study.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace carnet::ui {

class Theme;

/// Fixes who is compared by treatment: every randomised patient is ticked at first; leaving one out takes a reason.
class PopulationDialog final : public QDialog
{
    Q_OBJECT

public:
    PopulationDialog(Study &study, const Theme &theme, QWidget *parent = nullptr);

private:
    void fill();
    void look();
    void fix();
    QStringList leftOut() const;

    Study &m_study;
    QListWidget *m_patients;
    QLabel *m_count;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_fix;
};

} // namespace carnet::ui
