#pragma once

#include "core/study.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// Changes this person's own password.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// must: somebody else chose the present one, so nothing goes on before it is changed.
    PasswordDialog(Study &study, const Theme &theme, bool must, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save();

    Study &m_study;
    bool m_must;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_oldLabel;
    PasswordField *m_old;
    QLabel *m_newLabel;
    PasswordField *m_new;
    PasswordRulesList *m_rules;
    QLabel *m_againLabel;
    PasswordField *m_again;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace carnet::ui
