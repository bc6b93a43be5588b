#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace carnet::ui {

class Theme;

/// Where a password is typed: dots, the layout of the keyboard, and a word when Caps Lock is on.
class PasswordField final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(const Theme &theme, QWidget *parent = nullptr);

    QString password() const;
    void clear();
    QLineEdit *edit() const { return m_edit; }
    void retranslate();

signals:
    void changed();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLayout();
    void showCapsLock();

    QLineEdit *m_edit;
    QLabel *m_layout;
    QLabel *m_capsLock;
};

/// The rules of a new password, each ticking itself as it is met.
class PasswordRulesList final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordRulesList(const Theme &theme, QWidget *parent = nullptr);

    /// name: of the account.
    void show(const QString &password, const QString &name);

private:
    const Theme &m_theme;
};

} // namespace carnet::ui
