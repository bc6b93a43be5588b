#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/forms/diary_view.h"
#include "ui/forms/question_bar.h"
#include "ui/forms/rescue_popup.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <map>
#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace carnet::ui {

class EntryBanner;
class DiaryFinish;
class DiarySide;
class ElidedLabel;
class EmptyState;
class HistoryPanel;
class KeyLegend;
class PrintButton;
class SecondEntryPanel;
class Segmented;

/// The diary of one period: the grid with its prompt and keys, the curve as entered, and Finish.
class DiaryPage final : public Page
{
    Q_OBJECT

public:
    DiaryPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~DiaryPage() override;

    void open(const Place &place) override;
    Place place() const override;
    /// With the cell in hand; whoever comes back there is told so.
    Place exactPlace() const;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void print() override;

    DiaryView *grid() const { return m_view; }
    DiarySession *session() const { return m_session; }
    SecondEntryPanel *secondEntry() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One diary that was looked at since the study was opened: what was typed in it can still be undone.
    struct Diary
    {
        std::unique_ptr<DiaryModel> model;
        std::unique_ptr<DiarySession> session;
    };

    void buildHeader(QVBoxLayout *layout);
    void buildBody(QVBoxLayout *layout);
    void connectButtons();
    void showDiary(const QString &patient, int period);
    void connectGrid();
    void goToStart(const Place &place);
    void retranslate();
    void refresh();
    void refreshButtons();
    void refreshBanner();
    /// The second entry takes the place of the grid and gives it back.
    void openSecondEntry();
    void closeSecondEntry();
    void refreshSecondEntry();
    QString subtitle() const;
    void showNotBegun();

    void askIllegible(DiaryCell cell);
    void askReason(const std::vector<DiaryCell> &cells);
    void recordMissing(const std::vector<DiaryCell> &cells, const Answer &answer);
    void askCorrectionReason();
    void openRescue(int day);
    void placeRescue();
    void closeRescue();
    void showHistory(const QModelIndex &index);
    void raiseQuery(DiaryCell cell);
    void copy();
    void paste();
    void openFinish();
    void closeFinish();
    void focusToolbar();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient;
    int m_period = 0;
    int m_visit = -1; ///< whose checklist it was opened from; Finish leads back there
    std::map<std::pair<QString, int>, Diary> m_diaries;
    DiarySession *m_session = nullptr;

    QLabel *m_title;
    ElidedLabel *m_subtitle;
    Segmented *m_mode;
    PrintButton *m_print;
    QPushButton *m_pasteButton;
    QPushButton *m_undoButton;
    QPushButton *m_finishButton;
    QPushButton *m_secondButton;
    EntryBanner *m_banner;
    QBoxLayout *m_body = nullptr;
    QStackedWidget *m_left;
    EmptyState *m_notBegun;
    QFrame *m_card;
    QVBoxLayout *m_cardLayout = nullptr;
    QPointer<DiaryView> m_view;
    PromptLine *m_prompt;
    QuestionBar *m_question;
    QWidget *m_legendRow;
    KeyLegend *m_legend;
    QPushButton *m_help;
    QStackedWidget *m_right;
    DiarySide *m_side;
    HistoryPanel *m_history;
    QPointer<DiaryFinish> m_finish;
    QPointer<RescuePopup> m_rescue;
    QPointer<SecondEntryPanel> m_second;
};

} // namespace carnet::ui
