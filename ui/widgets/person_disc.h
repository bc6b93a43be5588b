#pragma once

#include <QPixmap>
#include <QString>

namespace carnet::ui {

class Theme;

/// Two letters for a person: "Claire Dubois" is CD.
QString initialsOf(const QString &name);
/// The letters on a disc, as a picture of so many pixels.
QPixmap personDisc(const Theme &theme, const QString &name, int side, qreal devicePixelRatio);

} // namespace carnet::ui
