#pragma once

#include "core/study.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class DateField;
class Theme;

/// Records the site's licence for one questionnaire: holder, number, end.
class LicenceDialog final : public QDialog
{
    Q_OBJECT

public:
    LicenceDialog(Study &study, const Theme &theme, const Instrument &instrument, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    void retranslate();
    void save();

    Study &m_study;
    const Instrument &m_instrument;
    QLabel *m_title;
    QLabel *m_terms;
    QLabel *m_holderLabel;
    QLineEdit *m_holder;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_untilLabel;
    DateField *m_until;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
