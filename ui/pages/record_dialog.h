#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"

#include <QDialog>
#include <QPointer>
#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace carnet::ui {

class HistoryPanel;
class ItemFields;
class PrintButton;
struct PaperWish;
class PromptLine;
class QuestionBar;
class Theme;

/// What the dialogs of records draw from, and where they may ask.
struct RecordNeeds
{
    Study &study;
    const Theme &theme;
    const Prompts &prompts;
};

/// One row of a list of a patient, new or known, with all its fields. Nothing is recorded before Save; a value that was
/// saved is changed only with a reason, and a record made in error is cancelled, never deleted. What is typed survives
/// a crash as a draft.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    ~RecordDialog() override;

    const QString &patient() const { return m_patient; }
    int number() const { return m_number; }
    bool isNew() const { return m_isNew; }
    /// What it shows of one item, typed or recorded.
    Value typed(const QString &item) const;
    /// Asks first when something was typed.
    void reject() override;

signals:
    void saved(const QString &patient, int number);

protected:
    /// number: 0 for a new record. patient may be empty then: it is asked.
    RecordDialog(const RecordNeeds &needs, List list, const QString &patient, int number, QWidget *parent);

    /// Shows the record of the patient; called when all is built, and again for another patient or the next record.
    void begin();

    // What the kinds of records say and do.
    virtual QString titleWords() const = 0;
    virtual QString hintWords() const = 0;
    /// Fills the fields for row().
    virtual void arrange() = 0;
    /// The record got another number before it was saved: the fields for row() anew.
    virtual void renumber() { arrange(); }
    /// After a value was typed.
    virtual void valueTyped(const QString &) {}
    /// Something to look at that does not keep from saving; empty when there is nothing.
    virtual QString doubt() const { return {}; }
    /// What follows from what was typed.
    virtual void addConsequences(std::vector<Datum> &) const {}
    /// Everything that was typed beside the fields, for the question whether to leave.
    virtual bool hasMore() const { return false; }
    virtual void retranslate();

    ItemFields *addFields();
    QVBoxLayout *body() const { return m_body; }
    /// Offers papers about the record beside the buttons, and by Ctrl+P.
    void addPrint(const QString &objectName, std::function<std::vector<PaperWish>()> papers);
    void setHeaderDanger(bool danger, const QString &words);
    void say(Issue::Level level, const QString &message);
    void showDoubt();
    void addUnlessEqual(std::vector<Datum> &entries, const QString &item, const Value &value) const;
    Occasion row() const { return Occasion::row(m_list, m_number); }
    Study &study() const { return m_needs.study; }
    const Theme &theme() const { return m_needs.theme; }
    const RecordNeeds &needs() const { return m_needs; }
    const Protocol &protocol() const { return m_needs.study.protocol(); }

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choosePatient(const QString &patient);
    std::vector<Datum> draft() const;
    QString draftName() const;
    void keepDraft();
    void restoreDraft();
    void take(const std::vector<Datum> &values);
    bool refusedBecause(const std::vector<Datum> &entries);
    bool refusedByConflict();
    void takeFreeRow();
    /// The saved values that the entries would change.
    bool corrects(const std::vector<Datum> &entries) const;
    void save(bool another);
    void askReason(const std::function<void(const QString &reason)> &then);
    bool record(std::vector<Datum> entries, ActKind kind, const QString &reason);
    void finishSave(bool another);
    void cancelRecord();
    void giveMnemonics();
    void showHistory();
    void closeHistory();

    RecordNeeds m_needs;
    List m_list;
    QString m_patient;
    int m_number;
    bool m_isNew;
    bool m_isRestoring = false;
    std::vector<Datum> m_initial; ///< what the fields were begun with, before anybody typed
    QString m_dangerWords;
    std::vector<ItemFields *> m_sections;
    QLabel *m_title;
    QLabel *m_danger;
    QWidget *m_header;
    QLabel *m_patientLabel;
    QComboBox *m_patients;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body = nullptr;
    HistoryPanel *m_history;
    QPointer<QWidget> m_historyOf; ///< the field that takes the focus back
    int m_plainWidth = 0;          ///< without the history
    QLabel *m_doubt;
    PromptLine *m_prompt;
    QuestionBar *m_question;
    QHBoxLayout *m_buttons = nullptr;
    PrintButton *m_print = nullptr;
    QPushButton *m_cancelRecord;
    QPushButton *m_save;
    QPushButton *m_another;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
