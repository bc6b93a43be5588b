#pragma once

#include <QDialog>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace carnet::ui {

class Theme;

/// What the dialogs about accounts and passwords have in common: title and explanation, fields with their labels, what
/// was refused in words, and two buttons.
class PasswordForm : public QDialog
{
    Q_OBJECT

protected:
    /// How Enter is meant: it goes from field to field, each of which says where to, or it presses the main button.
    enum class Enter { NextField, Save };

    /// name: what the names of its parts begin with; width: the least, before scaling.
    PasswordForm(const QString &name, int width, Enter enter, const Theme &theme, QWidget *parent);

    QLabel *title() const { return m_title; }
    QLabel *about() const { return m_about; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *saveButton() const { return m_save; }
    /// A row with its label, which leads to where is typed.
    void addRow(QLabel *label, QWidget *field);
    /// A row under the fields, without a label.
    void addRow(QWidget *widget);
    /// Tab goes through the fields as given, then to the buttons.
    void orderTabs(std::vector<QWidget *> fields);
    /// Says what was refused, in words.
    void refuse(const QString &problem);

    virtual void retranslate() = 0;
    virtual void save() = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Enter m_enter;
    QLabel *m_title;
    QLabel *m_about;
    QGridLayout *m_fields;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace carnet::ui
