#pragma once

#include <QStackedWidget>

namespace carnet::ui {

/// The pages, of which only the one in front needs room.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent);

    QSize minimumSizeHint() const override;
};

} // namespace carnet::ui
