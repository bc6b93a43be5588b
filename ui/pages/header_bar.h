#pragma once

#include "ui/pages/go_to.h"

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace carnet::ui {

/// The line above every page: where you are, where to go, the patient before and after.
class HeaderBar final : public QFrame
{
    Q_OBJECT

public:
    HeaderBar(const Study &study, const Theme &theme, std::function<std::vector<GoToTarget>()> targets,
              QWidget *parent = nullptr);

    void setCrumbs(const std::vector<Crumb> &crumbs);
    void setPatientSteps(bool possible);
    GoToField *goTo() const { return m_goTo; }
    void retranslate();

signals:
    void wanted(const carnet::ui::Place &place);
    /// −1 for the patient before, +1 for the one after.
    void patientStep(int step);

private:
    const Theme &m_theme;
    QHBoxLayout *m_crumbs;
    GoToField *m_goTo;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace carnet::ui
