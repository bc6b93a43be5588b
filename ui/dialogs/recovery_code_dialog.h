#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace carnet::ui {

class Theme;
struct Prompts;

/// Shows the recovery code of a study, once: to be printed and locked away.
class RecoveryCodeDialog final : public QDialog
{
    Q_OBJECT

public:
    RecoveryCodeDialog(const Theme &theme, const Prompts &prompts, const QString &study, const QString &code,
                       QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void retranslate();
    void print();

    const Prompts &m_prompts;
    QString m_study;
    QString m_code;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_codeLabel;
    QCheckBox *m_kept;
    QPushButton *m_print;
    QPushButton *m_done;
};

} // namespace carnet::ui
