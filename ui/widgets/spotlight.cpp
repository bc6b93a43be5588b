#include "ui/widgets/spotlight.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int margin = 4;

} // namespace

Spotlight::Spotlight(QWidget *target, const Theme &theme)
    : QWidget(target->window())
    , m_theme(theme)
    , m_target(target)
{
    setObjectName(u"spotlight"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_DeleteOnClose);
    target->installEventFilter(this);
    qApp->installEventFilter(this);
    connect(target, &QObject::destroyed, this, &QWidget::close);
    follow();
    show();
    raise();
}

void Spotlight::follow()
{
    if (!m_target || !m_target->isVisible()) {
        close();
        return;
    }
    const QRect box(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    setGeometry(box.adjusted(-margin, -margin, margin, margin).intersected(parentWidget()->rect()));
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_target && (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Hide))
        follow();
    else if ((type == QEvent::KeyPress || type == QEvent::MouseButtonPress) && watched->isWidgetType())
        close();
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colors().warnFill, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
}

void lightUp(QWidget *window, const QString &objectName, const Theme &theme)
{
    for (QWidget *target : window->findChildren<QWidget *>(objectName)) {
        if (target->isVisible()) {
            new Spotlight(target, theme);
            return;
        }
    }
}

} // namespace carnet::ui
