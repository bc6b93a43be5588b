#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace carnet::ui {

class Theme;

/// The pictures of the state of a visit, a diary, a thing to do: each has a shape of its own besides its colour.
enum class StateMark { NotYet, InProgress, Due, Late, Done, DoneOutOfWindow, WillNotHappen };

/// Paints the mark in the middle of the box, as large as it allows.
void paintStateMark(QPainter &painter, const QRectF &box, StateMark mark, const Theme &theme);
/// The state in one or two words of the interface language, such as "late".
QString words(StateMark mark);

} // namespace carnet::ui
