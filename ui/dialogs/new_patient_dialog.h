#pragma once

#include "core/study.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class DateField;
class Theme;

/// Adds a patient: a code, an age in years, a sex and the date of consent. Nothing that names a person.
class NewPatientDialog final : public QDialog
{
    Q_OBJECT

public:
    NewPatientDialog(Study &study, const Theme &theme, QWidget *parent = nullptr);

    /// The code of the patient that was added, empty until then.
    QString patient() const { return m_added; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Problem
    {
        QString text;
        QWidget *field = nullptr;
    };

    void build(const Theme &theme);
    void retranslate();
    void add();
    std::vector<Datum> data() const;
    std::optional<Problem> problem() const;
    std::optional<Problem> codeProblem() const;

    Study &m_study;
    QString m_added;

    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_codeHint;
    QLabel *m_ageLabel;
    QLineEdit *m_age;
    QLabel *m_sexLabel;
    QComboBox *m_sex;
    QLabel *m_consentLabel;
    DateField *m_consent;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
