#pragma once

#include "ui/delegates/form_delegate.h"
#include "ui/forms/form_typist.h"

#include <QTableView>
#include <QTimer>
#include <functional>

namespace carnet::ui {

/// The items of one questionnaire: passes every key to the typist, keeps the lit item in the middle of the view.
class FormView final : public QTableView
{
    Q_OBJECT

public:
    FormView(FormSession &session, const Theme &theme, QWidget *parent = nullptr);

    FormTypist &typist() const { return *m_typist; }
    FormModel &form() const { return m_session.model(); }
    FormSession &session() const { return m_session; }
    /// Whether a refusal may beep.
    void setSound(bool sound) { m_sound = sound; }
    /// The site's own words of an item, shown as the second line of the lit one; none by default.
    void setWording(std::function<QString(const QString &item)> wording);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();
    void keepInSight();
    void updateMarks();
    void showRefused(int row);
    int rowHeightWish() const;

    FormSession &m_session;
    const Theme &m_theme;
    FormDelegate *m_delegate;
    FormTypist *m_typist = nullptr;
    QTimer m_refusal;
    QPersistentModelIndex m_beforeReset;
    std::function<QString(const QString &)> m_wording;
    bool m_sound = true;
};

} // namespace carnet::ui
