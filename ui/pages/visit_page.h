#pragma once

#include "core/patients/patient_summary.h"
#include "core/visits/next_period.h"
#include "core/visits/visits.h"
#include "ui/theme/state_mark.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace carnet::ui {

struct PaperWish;
struct Prompts;
class CallPanel;
class Card;
class CheckRow;
class Chip;
class ElidedLabel;
class ItemFields;
class PrintButton;
class HistoryPanel;
class LockBanner;
class NextPeriodPanel;
class PromptLine;
class StepStrip;
class Theme;
struct Prompts;

/// One visit as a checklist: its date and measurements, its forms in the order of the day with what waits for what, and
/// the form in hand beside it. Finishing one opens the next, so that a whole visit is done without navigating.
class VisitPage final : public Page
{
    Q_OBJECT

public:
    VisitPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~VisitPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void print() override;

    ItemFields *fields() const { return m_fields; }
    CallPanel *call() const { return m_call; }
    NextPeriodPanel *nextPeriod() const { return m_next; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One line of the checklist. form: empty for the visit itself, an id, or deviation, contact, infusion, withdrawal,
    /// diary_days.
    struct Step
    {
        QString form;
        int row = 0;
        StateMark mark = StateMark::NotYet;
        QString title;
        QString reason;
        bool isOpen = true;   ///< can be worked on now
        bool isWanted = true; ///< not finished, and the visit waits for it

        bool operator==(const Step &) const = default;
    };

    void build();
    QWidget *buildHeader();
    void connectAll();
    void retranslate();
    void reload();
    void take(const Act &act);
    void showHeader();
    void showStrip();
    std::vector<Step> makeSteps() const;
    Step visitStep() const;
    Step formStep(const VisitForm &status) const;
    Step diaryStep(int period) const;
    void addRows(std::vector<Step> &steps, List list, const QString &form, const QString &title) const;
    void showSteps();
    void choose(int step, bool takesFocus);
    void openStep(int step);
    int stepOf(const QString &form, int row) const;
    int nextOpen(int from) const;
    void showForm();
    void showAbout();
    QString reevaluationWords() const;
    QString eligibilityWords(const ProtocolForm &form, bool &isBroken) const;
    QString numberWords() const;
    QString withdrawalWords() const;
    bool confirmsWithdrawal(const Datum &datum);
    bool decidesTheInfusion() const;
    void openCheck(const NextPeriodCheck &check);
    void focusItem(const QString &item);
    /// What the decision in hand still lacks is said, and the focus goes there.
    bool isDecisionRefused();
    void addEvent();
    void finish();
    void valueChanged(const DatumKey &key);
    void say(Issue::Level level, const QString &message);
    bool isCall() const;
    std::vector<PaperWish> papers() const;
    QString visitName() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient;
    int m_visit = 0;
    QString m_form;
    int m_row = 0;
    PatientSummary m_summary;
    std::vector<Step> m_stepList;
    std::vector<CheckRow *> m_rows;

    QLabel *m_title;
    ElidedLabel *m_when;
    Chip *m_state;
    Chip *m_signed;
    QPushButton *m_sign;
    LockBanner *m_lock;
    Card *m_historyCard;
    HistoryPanel *m_history;
    PrintButton *m_print;
    QPushButton *m_start;
    StepStrip *m_strip;
    Card *m_checklist;
    QVBoxLayout *m_checklistRows;
    Card *m_card;
    QLabel *m_about;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QScrollArea *m_callScroll = nullptr;
    ItemFields *m_fields;
    NextPeriodPanel *m_next;
    CallPanel *m_call;
    QPushButton *m_event;
    PromptLine *m_prompt;
    QPushButton *m_finish;
};

} // namespace carnet::ui
