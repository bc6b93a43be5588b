#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/models/setup_draft.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

/// What of the protocol is changed and not in force yet, what speaks against it, and the way to put it in force.
class SetupBar final : public QFrame
{
    Q_OBJECT

public:
    SetupBar(SetupDraft &draft, const Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();

private:
    void refresh();
    void putInForce();
    void discard();
    QString consequences() const;

    SetupDraft &m_draft;
    const Prompts &m_prompts;
    QLabel *m_count;
    QLabel *m_lines;
    QLabel *m_problem;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_discard;
    QPushButton *m_putInForce;
};

} // namespace carnet::ui
