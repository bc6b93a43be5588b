#pragma once

#include "ui/models/setup_sections.h"

#include <QWidget>
#include <functional>

class QFormLayout;
class QLineEdit;
class QTableView;

namespace carnet::ui {

class Theme;

/// One section of the protocol to type in: its values, then its lists. What is typed goes into the draft at once.
class SetupPanel final : public QWidget
{
    Q_OBJECT

public:
    SetupPanel(SetupDraft &draft, const Theme &theme, const SetupSection &section, QWidget *parent = nullptr);

    const QString &section() const { return m_section; }

private:
    void addField(QFormLayout *form, const SetupField &field);
    QWidget *editorOf(const SetupField &field);
    QLineEdit *textEditor(const SetupField &field);
    QWidget *numberEditor(const SetupField &field);
    QWidget *switchEditor(const SetupField &field);
    QWidget *choiceEditor(const SetupField &field);
    QWidget *dateEditor(const SetupField &field);
    QWidget *timeEditor(const SetupField &field);
    QWidget *daysEditor(const SetupField &field);
    QWidget *weekdaysEditor(const SetupField &field);
    QWidget *makeList(const SetupList &list);
    /// What a field shows: of the draft, or of what holds where the protocol says nothing.
    QJsonValue shown(const SetupField &field) const;
    void set(const SetupField &field, const QJsonValue &value);
    /// Shows what the draft says now.
    void showWhenReset(const std::function<void()> &show);

    SetupDraft &m_draft;
    const Theme &m_theme;
    QString m_section;
    bool m_isEditable;
};

} // namespace carnet::ui
