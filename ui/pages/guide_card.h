#pragma once

#include "core/visits/study_overview.h"
#include "ui/widgets/page.h"

class QPushButton;
class QToolButton;

namespace carnet::ui {

class Card;
class Theme;

/// Five things to try in the demo, each a link to the very place; closed for good with its cross.
class GuideCard final : public QWidget
{
    Q_OBJECT

public:
    GuideCard(StudyOverview &overview, const Theme &theme, QWidget *parent = nullptr);

    /// Only the demo has a guide, until somebody closes it.
    static bool isWanted(const Study &study);

signals:
    /// Somebody wants to try it: the place, and the widget to light there.
    void tried(const carnet::ui::Place &place, const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QString id;
        QString target; ///< object name of what is lit
        QPushButton *button = nullptr;
    };
    void retranslate();
    void showDone();
    void tryOut(const Step &step);
    Place placeOf(const QString &step);

    StudyOverview &m_overview;
    const Theme &m_theme;
    std::vector<Step> m_steps;
    Card *m_card;
    QToolButton *m_close;
};

} // namespace carnet::ui
