#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace carnet::ui {

/// A few choices side by side, one chosen.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// The texts in order; their numbers are 0, 1, …. Called again with as many texts, renames them.
    void setTexts(const QStringList &texts);
    int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);
    QToolButton *segment(int index) const;

signals:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace carnet::ui
