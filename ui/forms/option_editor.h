#pragma once

#include "core/domain/item.h"
#include "core/domain/value.h"

#include <QWidget>

namespace carnet::ui {

class Theme;

/// The answers of one item as boxes side by side, one chosen: a key each, a click each. O, Y and N answer yes and no, M
/// says not done, Delete empties.
class OptionEditor final : public QWidget
{
    Q_OBJECT

public:
    OptionEditor(const Theme &theme, const Item &item, QWidget *parent = nullptr);

    const Value &value() const { return m_value; }
    /// Does not emit chosen().
    void setValue(const Value &value);
    /// Where the box of an option is painted.
    QRect box(int option) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Somebody chose an answer, or emptied it.
    void chosen(const carnet::Value &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<QRect> boxes(int width) const;
    QString keyOf(int option) const;
    QString boxText(int option) const;
    bool isYesNo() const;
    int optionOf(const QKeyEvent &event) const;
    int current() const;
    void choose(const Value &value);
    void describe();

    const Theme &m_theme;
    const Item &m_item;
    Value m_value;
};

} // namespace carnet::ui
