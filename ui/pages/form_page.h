#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/forms/form_view.h"
#include "ui/forms/question_bar.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QTimer>
#include <map>
#include <memory>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace carnet::ui {

class Chip;
class EntryBanner;
class ElidedLabel;
class EmptyState;
class FormQueue;
class FormSide;
class HistoryPanel;
class KeyLegend;
class PrintButton;
struct PaperWish;

/// The questionnaires of one visit: the queue of its forms, the items of one of them with prompt and keys, its scores.
class FormPage final : public Page
{
    Q_OBJECT

public:
    FormPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~FormPage() override;

    void open(const Place &place) override;
    Place place() const override;
    /// With the item in hand; whoever comes back there is told so.
    Place exactPlace() const;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void print() override;

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
    void showForm(const QString &patient, int visit, const Instrument &instrument);
    void connectItems();
    void goToStart(const Place &place);
    void retranslate();
    void refresh();
    void refreshButtons();
    void refreshBanner();
    void refreshLegend();
    QString subtitle() const;
    QString visitWords() const;
    const Instrument *instrumentOf(int visit, const QString &form) const;
    /// The next form of the visit that is not complete, null when all are.
    const Instrument *nextOpen() const;

    void askDoubt(int row);
    void askNote(int row);
    void askCorrectionReason();
    void askPaper();
    void askWho();
    void recordPaper(const QString &item, const Value &value);
    void showHistory(int row);
    void raiseQuery(int row);
    void openLicence();
    void loadWording();
    void showWording();
    void finish();
    void complete();
    void goOn();
    std::vector<PaperWish> papers() const;
    void focusToolbar();
    void focusItems();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient;
    int m_visit = -1;
    const Instrument *m_instrument = nullptr;
    std::map<std::tuple<QString, int, QString>, Form> m_forms;
    FormSession *m_session = nullptr;
    QTimer m_refresh;

    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QPushButton *m_licence;
    QPushButton *m_wording;
    Chip *m_state;
    PrintButton *m_print;
    QPushButton *m_paperButton;
    QPushButton *m_undoButton;
    QPushButton *m_nextButton;
    QPushButton *m_finishButton;
    EntryBanner *m_banner;
    QBoxLayout *m_body = nullptr;
    FormQueue *m_queue;
    QStackedWidget *m_middle;
    EmptyState *m_done;
    QFrame *m_card;
    QVBoxLayout *m_cardLayout = nullptr;
    QPointer<FormView> m_view;
    QPointer<FormHeader> m_header;
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
