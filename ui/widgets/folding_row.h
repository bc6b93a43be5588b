#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace carnet::ui {

/// A title at the left and tools at the right; where there is no room for both, the tools stand under the title.
class FoldingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent);

    QHBoxLayout *left() const { return m_left; }
    QHBoxLayout *right() const { return m_right; }
    bool isFolded() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int unfoldedWidth() const;
    void fold();

    QWidget *m_title;
    QWidget *m_tools;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QBoxLayout *m_row;
};

} // namespace carnet::ui
