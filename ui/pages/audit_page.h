#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace carnet::ui {

class Card;
class Chip;
class DateField;
class EmptyState;
class HistoryPanel;
class PrintButton;
class ProgressStrip;
class Theme;
class TrailModel;

/// The trail: who changed what, when and why, newest first, with the life of the chosen value beside it.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    AuditPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~AuditPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void focusFilter() override;
    /// Writes the acts that are shown as CSV.
    void exportView() override;
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the line below the list asks for.
    enum class Asking { Nothing, Review, Redact };

    void build();
    QWidget *buildHeader();
    QWidget *buildFilters();
    QWidget *buildQuestion();
    void connectAll();
    void retranslate();
    void fillFilters();
    void fitColumns();
    void refresh();
    void applyFilter();
    void clearFilters();
    void arrange();
    void showCurrent();
    void showLife();
    void checkChain();
    void ask(Asking what);
    void answer();
    void answerOrGoOn();
    void review(const QString &comment);
    void redact(const QString &reason);
    /// What a review looked through, for the record.
    QString scope() const;
    void tell(const QString &message, bool isGood);
    bool seesAll() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    TrailModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    Chip *m_proof;
    QPushButton *m_check;
    QPushButton *m_review;
    QPushButton *m_redact;
    PrintButton *m_print;
    QPushButton *m_export;
    QComboBox *m_ready;
    QLineEdit *m_patient;
    QComboBox *m_user;
    QComboBox *m_form;
    QComboBox *m_kind;
    QComboBox *m_period;
    QLabel *m_fromLabel;
    DateField *m_from;
    QLabel *m_toLabel;
    DateField *m_to;
    Card *m_list;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    ProgressStrip *m_progress;
    QWidget *m_question = nullptr;
    QLabel *m_questionLabel;
    QLineEdit *m_questionText;
    QLineEdit *m_questionOrder;
    QLineEdit *m_questionPassword;
    QPushButton *m_questionDo;
    QPushButton *m_questionCancel;
    QLabel *m_said;
    Card *m_life;
    HistoryPanel *m_history;
    Asking m_asking = Asking::Nothing;
    qint64 m_act = 0; ///< the act in hand
};

} // namespace carnet::ui
