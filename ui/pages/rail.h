#pragma once

#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace carnet::ui {

class Theme;
class ElidedLabel;

/// One page in the rail: icon, name, and the number of things to do there.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, const QString &icon, Place::Page page, QWidget *parent = nullptr);

    Place::Page page() const { return m_page; }
    /// 0 shows no badge.
    void setBadge(int count);
    int badge() const { return m_badge; }
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void drawBadge(QPainter &painter) const;

    const Theme &m_theme;
    QString m_icon;
    Place::Page m_page;
    int m_badge = 0;
    bool m_collapsed = false;
};

/// The dark column at the left: the study, its pages, and whose session this is.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        Place::Page page;
        QString icon;
        bool atBottom = false;
    };

    Rail(const Theme &theme, const std::vector<Entry> &entries, QWidget *parent = nullptr);

    void setStudy(const QString &name, const QString &about);
    /// lockable: with a button that covers the window.
    void setUser(const QString &initials, const QString &name, const QString &role, bool lockable);
    void setText(Place::Page page, const QString &text);
    void setCurrent(Place::Page page);
    RailButton *button(Place::Page page) const;
    /// In the order of the keys Ctrl+1, Ctrl+2, ….
    const std::vector<RailButton *> &buttons() const { return m_buttons; }
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void wanted(carnet::ui::Place::Page page);
    void lockWanted();

private:
    QWidget *studyHeader();
    QWidget *userFooter();
    void redraw();

    const Theme &m_theme;
    std::vector<RailButton *> m_buttons;
    QLabel *m_logo = nullptr;
    QLabel *m_initials = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_about = nullptr;
    ElidedLabel *m_user = nullptr;
    ElidedLabel *m_role = nullptr;
    QToolButton *m_lock = nullptr;
    QString m_initialsText;
    bool m_collapsed = false;
    bool m_lockable = false;
};

} // namespace carnet::ui
