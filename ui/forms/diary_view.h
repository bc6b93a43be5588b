#pragma once

#include "ui/delegates/diary_delegate.h"
#include "ui/forms/diary_typist.h"

#include <QTableView>
#include <QTimer>

namespace carnet::ui {

/// The grid of one diary: passes every key to the typist and shows whole rows only.
class DiaryView final : public QTableView
{
    Q_OBJECT

public:
    DiaryView(DiarySession &session, const Theme &theme, QWidget *parent = nullptr);

    DiaryTypist &typist() const { return *m_typist; }
    DiaryModel &diary() const { return m_session.model(); }
    DiarySession &session() const { return m_session; }
    /// Whether a refusal may beep.
    void setSound(bool sound) { m_sound = sound; }
    void openNote(int day);
    /// Where a popup of this day belongs, in the view's coordinates.
    QRect rowRect(int day) const;

signals:
    void noteClosed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void layOut();
    void restoreCursor();
    void keepInSight(int row);
    void updateMarks();
    void showRefused(const QModelIndex &index);

    DiarySession &m_session;
    const Theme &m_theme;
    DiaryDelegate *m_delegate;
    DiaryTypist *m_typist = nullptr;
    QTimer m_refusal;
    QPersistentModelIndex m_beforeNote;
    QModelIndex m_beforeReset;
    bool m_sound = true;
    bool m_layingOut = false;
};

} // namespace carnet::ui
