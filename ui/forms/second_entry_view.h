#pragma once

#include "ui/delegates/second_entry_delegate.h"
#include "ui/forms/second_entry_typist.h"

#include <QTableView>

namespace carnet::ui {

/// The grid of a second entry: passes every key to the typist.
class SecondEntryView final : public QTableView
{
    Q_OBJECT

public:
    SecondEntryView(SecondEntrySession &session, const Theme &theme, QWidget *parent = nullptr);

    SecondEntryTypist &typist() const { return *m_typist; }
    void setSound(bool sound) { m_sound = sound; }
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    void layOut();
    void showCurrent();

    SecondEntrySession &m_session;
    const Theme &m_theme;
    SecondEntryModel *m_model;
    SecondEntryDelegate *m_delegate;
    SecondEntryTypist *m_typist;
    bool m_sound = true;
};

} // namespace carnet::ui
