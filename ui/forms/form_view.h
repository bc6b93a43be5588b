#pragma once

#include "ui/delegates/form_delegate.h"
#include "ui/forms/form_typist.h"

#include <QListView>
#include <QTimer>

class QLineEdit;

namespace carnet::ui {

/// The items of one questionnaire: passes every key to the typist, lights one item and keeps it in the middle.
class FormView final : public QListView
{
    Q_OBJECT

public:
    FormView(FormSession &session, const Theme &theme, QWidget *parent = nullptr);

    FormTypist &typist() const { return *m_typist; }
    FormModel &form() const { return m_session.model(); }
    FormSession &session() const { return m_session; }
    FormDelegate &delegate() const { return *m_delegate; }
    /// Whether a refusal may beep.
    void setSound(bool sound) { m_sound = sound; }
    /// The line in which a text item is typed; hidden elsewhere.
    QLineEdit *editor() const { return m_editor; }
    /// Keeps the text that is being typed.
    void commitText();
    /// Keeps a number, a time or a text that nobody confirmed yet: the form is being left.
    void keepTyped();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override {}
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepInSight();
    void updateMarks();
    void showRefused(const QModelIndex &index);
    void openEditor(const QString &text);
    void closeEditor();
    void followEditor();
    void leaveEditor(int moves);
    bool editorKey(const QKeyEvent &event);

    FormSession &m_session;
    const Theme &m_theme;
    FormDelegate *m_delegate;
    FormTypist *m_typist = nullptr;
    QLineEdit *m_editor;
    QTimer m_refusal;
    QTimer m_typing;
    int m_edited = -1;
    bool m_sound = true;
    bool m_isMoving = false;
};

/// The names of the columns above the items.
class FormHeader final : public QWidget
{
    Q_OBJECT

public:
    FormHeader(FormView &view, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FormView &m_view;
    const Theme &m_theme;
};

} // namespace carnet::ui
