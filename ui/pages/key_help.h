#pragma once

#include "ui/widgets/page.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace carnet::ui {

class Card;
class Theme;

/// The keys of the page and of the whole program, over the page (F1). Esc or F1 closes it.
class KeyHelpPanel final : public QWidget
{
    Q_OBJECT

public:
    KeyHelpPanel(const Theme &theme, QWidget *parent);

    /// Covers the parent and takes the focus; gives it back when closed.
    void showKeys(const QString &pageTitle, const std::vector<KeyHelp> &ofPage, const std::vector<KeyHelp> &everywhere);
    void closeHelp();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *column(const QString &title, const std::vector<KeyHelp> &keys);

    const Theme &m_theme;
    Card *m_card;
    QWidget *m_columns = nullptr;
    QPushButton *m_close;
    QPointer<QWidget> m_before;
};

} // namespace carnet::ui
