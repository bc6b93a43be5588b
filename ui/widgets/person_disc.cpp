#include "ui/widgets/person_disc.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &part : name.split(QRegularExpression(u"[ .-]+"_s), Qt::SkipEmptyParts))
        initials += part.front().toUpper();
    return initials.left(2);
}

QPixmap personDisc(const Theme &theme, const QString &name, int side, qreal devicePixelRatio)
{
    const Tokens &t = theme.colors();
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.highContrast ? t.text : t.accent, 1.5));
    painter.setBrush(t.accentSoft);
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    painter.setFont(theme.font(8.6, Theme::Weight::SemiBold));
    painter.setPen(t.accent);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, initialsOf(name));
    return pixmap;
}

} // namespace carnet::ui
