#include "ui/theme/record_mark.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace carnet::ui {

using namespace Qt::StringLiterals;

void paintRecordMark(QPainter &painter, const QRectF &box, RecordMark mark, const Theme &theme)
{
    const Tokens &colors = theme.colors();
    const int size = int(std::min(box.width(), box.height()));
    const QString icon = mark == RecordMark::Locked   ? u"lock"_s
                         : mark == RecordMark::Signed ? u"pen"_s
                                                      : u"pen-broken"_s;
    const QColor color = mark == RecordMark::Locked   ? colors.text2
                         : mark == RecordMark::Signed ? colors.ok
                                                      : colors.danger;
    const QPointF corner(box.center().x() - size / 2.0, box.center().y() - size / 2.0);
    painter.drawPixmap(corner, theme.pixmap(icon, color, size, painter.device()->devicePixelRatioF()));
}

QString words(RecordMark mark)
{
    switch (mark) {
    case RecordMark::Signed: return QCoreApplication::translate("RecordMark", "signed");
    case RecordMark::ChangedAfterSignature: return QCoreApplication::translate("RecordMark", "changed after signature");
    case RecordMark::Locked: return QCoreApplication::translate("RecordMark", "locked");
    }
    return {};
}

} // namespace carnet::ui
