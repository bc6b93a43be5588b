#pragma once

#include "core/study.h"

#include <QDialog>
#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace carnet::ui {

class ElidedLabel;
class Theme;

/// Asks what is in doubt about a value and records the query.
class RaiseQueryDialog final : public QDialog
{
    Q_OBJECT

public:
    RaiseQueryDialog(Study &study, const Theme &theme, const DatumKey &about, QWidget *parent = nullptr);

    /// The number of the query, 0 until it is recorded.
    int number() const { return m_number; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void useSentence(int index);
    void send();

    Study &m_study;
    DatumKey m_about;
    int m_number = 0;

    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_sentencesLabel;
    QListWidget *m_sentences;
    QLabel *m_problem;
    QPushButton *m_raise;
    QPushButton *m_cancel;
};

/// Opens the dialog over parent without waiting; raised is called with the number of the query once it is recorded.
void askForQuery(QWidget *parent, Study &study, const Theme &theme, const DatumKey &about,
                 const std::function<void(int number)> &raised = {});

} // namespace carnet::ui
