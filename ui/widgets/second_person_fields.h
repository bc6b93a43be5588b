#pragma once

#include <QBoxLayout>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace carnet::ui {

/// Where a second person types name and password, beside the one who works with the study.
class SecondPersonFields final : public QWidget
{
    Q_OBJECT

public:
    /// page: what the names of the fields begin with.
    SecondPersonFields(const QString &page, QBoxLayout::Direction direction, QWidget *parent = nullptr);

    QString name() const;
    QString password() const;
    bool isComplete() const { return !name().isEmpty() && !password().isEmpty(); }
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *passwordField() const { return m_password; }
    /// The password of a demonstration, to be shown in the empty field.
    void setHint(const QString &password);
    void clear();
    void clearPassword();
    void retranslate();

signals:
    void changed();
    /// Enter in the password; in the name it goes to the password.
    void entered();

private:
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
};

} // namespace carnet::ui
