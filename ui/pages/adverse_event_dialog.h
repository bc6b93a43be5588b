#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace carnet::ui {

class ItemFields;
class PrintButton;
class PromptLine;
class Theme;

/// One adverse event, new or known: every field, and for a serious one its criteria and the 24-hour clock. Nothing is
/// recorded before Save.
class AdverseEventDialog final : public QDialog
{
    Q_OBJECT

public:
    /// number: 0 for a new event. patient may be empty then: it is asked.
    AdverseEventDialog(Study &study, const Theme &theme, const Prompts &prompts, const QString &patient, int number,
                       QWidget *parent = nullptr);

    ~AdverseEventDialog() override;

    const QString &patient() const { return m_patient; }
    int number() const { return m_number; }
    ItemFields *fields() const { return m_fields; }

signals:
    void saved(const QString &patient, int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void choosePatient(const QString &patient);
    void showFields(bool isSerious);
    void showClock();
    bool save();
    void saveAndAnother();
    void leave();
    bool refusedBecause(const std::vector<Datum> &entries);
    void addPeriod(std::vector<Datum> &entries) const;
    Value typed(const QString &item) const;
    Occasion row() const { return Occasion::row(List::AdverseEvent, m_number); }

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QString m_patient;
    int m_number;
    bool m_isNew;
    bool m_showsSerious = false;
    QLabel *m_title;
    QLabel *m_patientLabel;
    QComboBox *m_patients;
    QScrollArea *m_scroll;
    ItemFields *m_fields;
    ItemFields *m_serious;
    QLabel *m_clock;
    PromptLine *m_prompt;
    PrintButton *m_print;
    QPushButton *m_save;
    QPushButton *m_another;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
