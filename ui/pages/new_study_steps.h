#pragma once

#include "core/protocol/protocol_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;
struct Prompts;

/// What a new study is made of, while somebody thinks about it.
struct NewStudyPlan
{
    QString templateId;
    ProtocolDraft protocol{QByteArray()};
    QString name; ///< of the file
    QString folder;
    QString backupFolder;  ///< empty: no automatic backup
    QString administrator; ///< name of the first account
    QString fullName;      ///< of the administrator, as printed
    QString password;      ///< of the administrator; never kept in a draft
};

/// One step of making a new study. What is typed goes into the plan as soon as it can be read.
class NewStudyStep : public QWidget
{
    Q_OBJECT

public:
    NewStudyStep(NewStudyPlan &plan, QWidget *parent);

    virtual QString title() const = 0;
    virtual void load() = 0;
    virtual void retranslate() = 0;
    /// What keeps this step from being done, in words, with the focus put there; empty when it is done.
    virtual QString problem() = 0;
    virtual void focusFirst() = 0;

signals:
    void changed();

protected:
    QLineEdit *addLine(QFormLayout *form, const QString &name);
    void setLabel(QWidget *field, const QString &text);

    NewStudyPlan &m_plan;
    bool m_isLoading = false;
};

/// A table that is left with Tab and typed into directly.
QTableWidget *makeTable(QWidget *parent, const QString &name);

/// The template, the name, the code of the patients.
class NameStep final : public NewStudyStep
{
    Q_OBJECT

public:
    NameStep(NewStudyPlan &plan, QWidget *parent);
    QString title() const override { return tr("Name"); }
    void load() override;
    void retranslate() override;
    QString problem() override;
    void focusFirst() override;

signals:
    void templateChosen(const QString &id);

private:
    QFormLayout *m_form;
    QComboBox *m_template;
    QLabel *m_about;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_pattern;
    QLineEdit *m_patients;
    bool m_titleTyped = false;
};

/// Arms, periods, days and the windows of the visits.
class DesignStep final : public NewStudyStep
{
    Q_OBJECT

public:
    DesignStep(NewStudyPlan &plan, QWidget *parent);
    QString title() const override { return tr("Design"); }
    void load() override;
    void retranslate() override;
    QString problem() override;
    void focusFirst() override;

private:
    void loadArms();
    void loadVisits();
    void keepArms();
    void keepPeriods();
    void keepVisit(int row);

    QFormLayout *m_form;
    QLineEdit *m_periods;
    QLineEdit *m_days;
    QLineEdit *m_arms;
    QLabel *m_visitsLabel;
    QTableWidget *m_visits;
    QLabel *m_hint;
};

/// The columns of the diary in the order of the paper.
class DiaryStep final : public NewStudyStep
{
    Q_OBJECT

public:
    DiaryStep(NewStudyPlan &plan, QWidget *parent);
    QString title() const override { return tr("Diary"); }
    void load() override;
    void retranslate() override;
    QString problem() override;
    void focusFirst() override;

private:
    void keep();
    void moveColumn(int steps);
    QString label(const QString &id) const;

    QLabel *m_none;
    QLabel *m_columnsLabel;
    QTableWidget *m_columns;
    QPushButton *m_up;
    QPushButton *m_down;
    QCheckBox *m_downwards;
    QCheckBox *m_halfPoints;
};

/// Which questionnaire is filled in at which visit.
class QuestionnairesStep final : public NewStudyStep
{
    Q_OBJECT

public:
    QuestionnairesStep(NewStudyPlan &plan, QWidget *parent);
    QString title() const override { return tr("Questionnaires"); }
    void load() override;
    void retranslate() override;
    QString problem() override { return {}; }
    void focusFirst() override;

private:
    QTableWidget *m_grid;
    QLabel *m_hint;
};

/// Who looks after the study, where it and its backups are kept, and what it will be.
class FilesStep final : public NewStudyStep
{
    Q_OBJECT

public:
    FilesStep(NewStudyPlan &plan, const Theme &theme, const Prompts &prompts, QWidget *parent);
    QString title() const override { return tr("Users and files"); }
    void load() override;
    void retranslate() override;
    QString problem() override;
    void focusFirst() override;
    /// Of the study, empty while it has no name.
    QString path() const;

private:
    QWidget *withButton(QLineEdit *line, QPushButton *button);
    void saveProtocol();
    void showSummary();

    const Prompts &m_prompts;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QWidget *m_folderRow;
    QLineEdit *m_backup;
    QPushButton *m_browseBackup;
    QWidget *m_backupRow;
    QLabel *m_backupHint;
    QLineEdit *m_administrator;
    QLineEdit *m_fullName;
    PasswordField *m_password;
    PasswordField *m_again;
    PasswordRulesList *m_rules;
    QLabel *m_summary;
    QPushButton *m_save;
    QLabel *m_saved;
};

} // namespace carnet::ui
