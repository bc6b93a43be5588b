#pragma once

#include "core/forms.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;
class QLabel;

namespace carnet::ui {

class FormRow;

/// The questionnaires of one visit with how far each is; a click opens it.
class FormQueue final : public QFrame
{
    Q_OBJECT

public:
    explicit FormQueue(const Theme &theme, QWidget *parent = nullptr);

    void show(const Study &study, const QString &patient, int visit, const QString &instrument);

signals:
    void wanted(const QString &instrument);

private:
    const Theme &m_theme;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    std::vector<FormRow *> m_lines;
};

/// How far a form is, in words: "complete", "9 of 14 items", "not started".
QString formStatusWords(const FormStatus &status);

} // namespace carnet::ui
