#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/forms/form_view.h"
#include "ui/forms/question_bar.h"
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

class Chip;
class DiaryBanner;
class ElidedLabel;
class EmptyState;
class FormQueue;
class FormSide;
class HistoryPanel;
class KeyLegend;

/// The questionnaires of one visit, one at a time: the queue, the items with their keys, the scores as they come.
class FormPage final : public Page
{
    Q_OBJECT

public:
    FormPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~FormPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;

    FormView *items() const { return m_view; }
    FormSession *session() const { return m_session; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One form that was looked at since the study was opened: what was typed in it can still be undone.
    struct Form
    {
        std::unique_ptr<FormModel> model;
        std::unique_ptr<FormSession> session;
    };

    void buildHeader(QVBoxLayout *layout);
    void buildBody(QVBoxLayout *layout);
    void connectButtons();
    void connectForm();
    void showForm(const QString &instrument);
    void goToFirstOpen();
    QString firstOpenForm() const;
    QString visitWords() const;
    void retranslate();
    void refresh();
    void refreshBanner();
    void refreshLicence();

    void explain(int row);
    void askNote(int row);
    void askText(int row, const QString &first);
    void askCorrectionReason();
    void askPaper();
    void askLicence();
    void showHistory(int row);
    void raiseQuery(int row);
    void finish();
    void askOpenItems();
    void finishAndNext();
    void focusToolbar();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient;
    int m_visit = 0;
    QString m_instrument;
    std::map<std::tuple<QString, int, QString>, Form> m_forms;
    FormSession *m_session = nullptr;
    bool m_wasFailing = false;

    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QPushButton *m_paperButton;
    QPushButton *m_licenceButton;
    Chip *m_stateChip;
    QPushButton *m_undoButton;
    QPushButton *m_finishButton;
    DiaryBanner *m_banner;
    QBoxLayout *m_body = nullptr;
    FormQueue *m_queue;
    QStackedWidget *m_middle;
    EmptyState *m_allDone;
    QFrame *m_card;
    QVBoxLayout *m_cardLayout = nullptr;
    QPointer<FormView> m_view;
    PromptLine *m_prompt;
    QuestionBar *m_question;
    QWidget *m_legendRow;
    KeyLegend *m_legend;
    QPushButton *m_help;
    QStackedWidget *m_right;
    FormSide *m_side;
    HistoryPanel *m_history;
};

} // namespace carnet::ui
