#pragma once

#include "core/patients/patient_summary.h"
#include "ui/widgets/page.h"

#include <set>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace carnet::ui {

class ActsModel;
class AucCard;
class Card;
class Chip;
class ElidedLabel;
class EmptyState;
class HistoryPanel;
class LockBanner;
class PatientDiaries;
class PatientEvents;
class PatientForms;
class PatientOverview;
class PatientScoresPanel;
class PatientTreatments;
struct Prompts;
class QueryModel;
class PrintButton;
struct PaperWish;
class StepStrip;
class Theme;

/// One patient: who it is, the line of visits, and tabs for the curve, the diaries, the events, the
/// treatments, the queries and the history.
class PatientPage final : public Page
{
    Q_OBJECT

public:
    enum class Tab { Overview, Forms, Diary, Scores, Events, Treatments, Queries, History };

    PatientPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~PatientPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    /// Exports what the tab draws, the curve or the scores, as an image.
    void exportView() override;
    /// The summary of the patient on paper.
    void print() override;
    void focusFilter() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildQueries();
    QWidget *buildHistory();
    void connectAll();
    void addTabKeys();
    void retranslate();
    void reload();
    void take(const Act &act);
    void showIdentity();
    void showChips();
    void showBlinding();
    void showSteps();
    void showTabs();
    /// Loads what a tab shows, unless it stands as it is: nobody waits for a tab that is not looked at.
    void loadTab(Tab tab);
    void chooseTab(int tab);
    void openDiary(int period, int day = -1);
    void openToDo(const ToDo &row);
    void openStep(int step);
    void showHistory();
    void showHistoryOf(int row);
    void showLife(const DatumKey &value);
    std::vector<PaperWish> papers() const;
    const DiarySummary *diaryInHand() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient;
    PatientSummary m_summary;
    std::set<Tab> m_loaded;

    QLabel *m_code;
    ElidedLabel *m_identity;
    ElidedLabel *m_inclusion;
    Chip *m_period;
    Chip *m_queriesChip;
    Chip *m_blinded;
    Chip *m_codeBroken;
    QPushButton *m_breakCode;
    Chip *m_signed;
    QPushButton *m_sign;
    LockBanner *m_lock;
    PrintButton *m_print;
    QPushButton *m_enterDiary;
    StepStrip *m_steps;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PatientOverview *m_overview;
    PatientForms *m_forms;
    PatientDiaries *m_diaries;
    PatientScoresPanel *m_scores;
    PatientEvents *m_events;
    PatientTreatments *m_treatments;
    QueryModel *m_queryModel;
    QStackedWidget *m_queryStack = nullptr;
    QTableView *m_queries = nullptr;
    EmptyState *m_noQuery = nullptr;
    ActsModel *m_actsModel;
    QTableView *m_acts = nullptr;
    HistoryPanel *m_history = nullptr;
    Card *m_historyCard = nullptr;
};

} // namespace carnet::ui
