#include "ui/pages/commands.h"

#include <QCoreApplication>

namespace carnet::ui {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"openDemo", Menu::File, QT_TRANSLATE_NOOP("Commands", "Open the &demo study"), "demo", {}, false},
        {"openStudy", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Open a study…"), "folder", QKeySequence::Open, false},
        {"newStudy", Menu::File, QT_TRANSLATE_NOOP("Commands", "&New study…"), "plus", {}, false},
        {"lock", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Lock now"), "lock", Qt::CTRL | Qt::Key_L, true, true},
        {"switchUser", Menu::File, QT_TRANSLATE_NOOP("Commands", "S&witch user…"), "patients",
         Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        {"closeStudy", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Close the study"), "close", {}},
        {"exportView", Menu::File, QT_TRANSLATE_NOOP("Commands", "Export this &view…"), "export", Qt::CTRL | Qt::Key_E,
         true, true},
        {"print", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Print this page…"), "print", Qt::CTRL | Qt::Key_P},
        {"quit", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Quit"), "close", Qt::CTRL | Qt::Key_Q, false, true},

        {"goTo", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Go to…"), "search", Qt::CTRL | Qt::Key_K},
        {"filter", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Filter the list"), "filter", Qt::CTRL | Qt::Key_F},

        {"previousPatient", Menu::Patient, QT_TRANSLATE_NOOP("Commands", "&Previous patient"), "left",
         Qt::ALT | Qt::Key_Up},
        {"nextPatient", Menu::Patient, QT_TRANSLATE_NOOP("Commands", "&Next patient"), "right", Qt::ALT | Qt::Key_Down},
        {"openDiary", Menu::Patient, QT_TRANSLATE_NOOP("Commands", "&Diary of the current period"), "grid",
         Qt::CTRL | Qt::Key_D},
        {"signPatient", Menu::Patient, QT_TRANSLATE_NOOP("Commands", "&Sign or lock…"), "pen", {}},

        {"back", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Back"), "left", Qt::ALT | Qt::Key_Left},
        {"forward", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Forward"), "right", Qt::ALT | Qt::Key_Right},
        {"nextPane", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Next part of the window"), "grid", Qt::Key_F6, true,
         true},
        {"previousPane", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Previous part of the window"), "grid",
         Qt::SHIFT | Qt::Key_F6},
        {"rail", Menu::View, QT_TRANSLATE_NOOP("Commands", "Narrow or wide &page list"), "left", Qt::Key_F11},
        {"themeLight", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Light theme"), "eye", {}, false, true},
        {"themeDark", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Dark theme"), "eye", {}, false},
        {"themeContrast", Menu::View, QT_TRANSLATE_NOOP("Commands", "&High contrast theme"), "eye", {}, false},
        {"larger", Menu::View, QT_TRANSLATE_NOOP("Commands", "Lar&ger text"), "plus", QKeySequence::ZoomIn, false,
         true},
        {"smaller", Menu::View, QT_TRANSLATE_NOOP("Commands", "&Smaller text"), "minus", QKeySequence::ZoomOut, false},
        {"french", Menu::View, "&Français", "language", {}, false, true},
        {"english", Menu::View, "&English", "language", {}, false},

        {"settings", Menu::Tools, QT_TRANSLATE_NOOP("Commands", "&Settings"), "settings", Qt::CTRL | Qt::Key_Comma},
        {"backup", Menu::Tools, QT_TRANSLATE_NOOP("Commands", "&Back up the study…"), "backup", {}},
        {"restore", Menu::Tools, QT_TRANSLATE_NOOP("Commands", "Resto&re a backup…"), "refresh", {}, false},
        {"lockStudy", Menu::Tools, QT_TRANSLATE_NOOP("Commands", "&Lock the study…"), "lock", {}},
        {"auditTrail", Menu::Tools, QT_TRANSLATE_NOOP("Commands", "&Audit trail"), "history", {}},
        {"resetDemo", Menu::Tools, QT_TRANSLATE_NOOP("Commands", "&Reset the demo study…"), "refresh", {}, false},

        {"keys", Menu::Help, QT_TRANSLATE_NOOP("Commands", "&Keys of this page"), "help", Qt::Key_F1},
        {"about", Menu::Help, QT_TRANSLATE_NOOP("Commands", "&About Carnet"), "info", {}, false},
    };
    return all;
}

} // namespace carnet::ui
