#pragma once

#include "core/patients/forms.h"
#include "ui/theme/state_mark.h"

#include <QWidget>

class QLabel;

namespace carnet::ui {

class Card;
class CheckRow;
class Theme;

StateMark markOf(FormState state);
/// The short name by which people call a questionnaire: the letters in parentheses of its title, its number such as
/// SF-36, or the title up to its first comma.
QString shortTitle(const Instrument &instrument);
/// "9 of 14 items", "complete".
QString formStateWords(const QuestionnaireStatus &status);

/// The questionnaires of one visit in their order, with how far each is; the open one is lit.
class FormQueue final : public QWidget
{
    Q_OBJECT

public:
    FormQueue(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    /// form: the one that is open, empty when none is.
    void showForms(const QString &patient, int visit, const QString &form = {});
    void refresh();
    const std::vector<QuestionnaireStatus> &forms() const { return m_forms; }

signals:
    void wanted(const QString &form);

private:
    const Study &m_study;
    const Theme &m_theme;
    QString m_patient;
    int m_visit = -1;
    QString m_form;
    std::vector<QuestionnaireStatus> m_forms;
    Card *m_card;
    std::vector<CheckRow *> m_rows;
};

} // namespace carnet::ui
