#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// Sets the password of an account anew with the printed recovery code, where nobody is left who knows one.
class RecoverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// path: of the study; whose: the account whose password was lost, may be changed.
    RecoverDialog(const QString &path, const QString &whose, const Theme &theme, QWidget *parent = nullptr);

    QString account() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save();

    QString m_path;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
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
