#include "ui/widgets/themed_icon.h"

#include <QAbstractButton>
#include <QLabel>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

// One listener for each widget, replaced with the icon: it lives as a child named so.
QObject *listener(QWidget *widget)
{
    delete widget->findChild<QObject *>(u"themedIcon"_s, Qt::FindDirectChildrenOnly);
    auto *object = new QObject(widget);
    object->setObjectName(u"themedIcon"_s);
    return object;
}

} // namespace

void setThemedIcon(QAbstractButton *button, const Theme &theme, const QString &name, QColor Tokens::*color)
{
    const auto draw = [button, &theme, name, color] {
        button->setIcon(theme.icon(name, theme.colors().*color));
        button->setIconSize(QSize(theme.scaled(16), theme.scaled(16)));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, listener(button), draw);
}

void setThemedIcon(QLabel *label, const Theme &theme, const QString &name, int size, QColor Tokens::*color)
{
    const auto draw = [label, &theme, name, size, color] {
        label->setPixmap(theme.pixmap(name, theme.colors().*color, theme.scaled(size), label->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, listener(label), draw);
}

} // namespace carnet::ui
