#pragma once

#include "core/study.h"
#include "ui/charts/study_facts.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace carnet::ui {

class Chip;
class ElidedLabel;
class EmptyState;
class ProgressStrip;
class Segmented;
class StudyAreasPanel;
class StudyFactsPanel;

/// The study as a whole, by subject: areas under the curve or results over the visits, adverse events, completeness,
/// recruitment, the flow and the characteristics of the patients. Nothing is told apart by treatment.
class StudyChartsPage final : public Page
{
    Q_OBJECT

public:
    StudyChartsPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~StudyChartsPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    /// Exports the chart in hand; exportAll() writes every figure.
    void exportView() override;
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Section { Areas, Outcomes, Responders, Events, Completeness, Recruitment, Flow, Characteristics };

    void build();
    void buildHead();
    void buildActions();
    void retranslate();
    void retranslateChoices();
    void recalculate();
    void showFacts();
    void showState(bool empty);
    void toggleTable();
    void exportAll();
    void exportTable();
    Section section() const;
    QString sectionWords(Section section) const;
    /// As places call it.
    static QString sectionName(Section section);
    int day() const;
    QString choice() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::vector<Section> m_sections;
    std::optional<StudyOutcomes> m_outcomes; ///< read once between two changes of the study
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QTabBar *m_tabs;
    Segmented *m_days;
    Segmented *m_view;
    QComboBox *m_choices;
    Chip *m_blinded;
    QPushButton *m_tableButton;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_exportOne;
    QAction *m_exportAll;
    QAction *m_print;
    ProgressStrip *m_progress;
    QLabel *m_result;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    StudyAreasPanel *m_areas;
    StudyFactsPanel *m_facts;
    bool m_stale = true;
};

} // namespace carnet::ui
