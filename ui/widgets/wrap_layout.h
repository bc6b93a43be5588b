#pragma once

#include <QLayout>
#include <vector>

namespace carnet::ui {

/// Items side by side in their own size; what has no room goes to the next line.
class WrapLayout final : public QLayout
{
public:
    explicit WrapLayout(int spacing);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that the lines take; moves the items only if wanted.
    int arrange(const QRect &rect, bool move) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace carnet::ui
