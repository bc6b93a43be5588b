#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace carnet {
class Study;
}

namespace carnet::ui {

/// What the lock of a whole study wants, since it stops everybody: one's password, and the code of the protocol typed.
class StudyLockFields final : public QWidget
{
    Q_OBJECT

public:
    explicit StudyLockFields(const Study &study, QWidget *parent = nullptr);

    bool isComplete() const;
    QString password() const;
    void clear();
    void askAgain();
    void retranslate();

signals:
    void changed();
    /// Enter in the last field.
    void entered();

private:
    const Study &m_study;
    QLabel *m_about;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
};

} // namespace carnet::ui
