#pragma once

#include "core/study.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// The first account of a study of the time before accounts: who will look after it.
class ProtectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProtectDialog(const Theme &theme, QWidget *parent = nullptr);

    NewAccount account() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();

    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_fullNameLabel;
    QLineEdit *m_fullName;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    PasswordRulesList *m_rules;
    QLabel *m_againLabel;
    PasswordField *m_again;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_protect;
};

} // namespace carnet::ui
