#include "ui/widgets/table_keys.h"

#include <QAction>
#include <QTableView>

namespace carnet::ui {

void onEnter(QTableView *view, QObject *context, const std::function<void(int row)> &open)
{
    auto *enter = new QAction(view);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(enter);
    QObject::connect(enter, &QAction::triggered, context, [view, open] {
        if (view->currentIndex().isValid())
            open(view->currentIndex().row());
    });
    QObject::connect(view, &QTableView::doubleClicked, context,
                     [open](const QModelIndex &index) { open(index.row()); });
}

} // namespace carnet::ui
