#include "ui/widgets/keyboard_state.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>
#include <QStringList>

#if defined(CARNET_X11)
#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

#if defined(CARNET_X11)
Display *display()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->display() : nullptr;
}

/// The X server keeps what its keyboard was set up with: rules, model, layouts, variants and options.
QStringList layoutsOf(Display *server)
{
    constexpr long longest = 1024;
    constexpr int layoutsPlace = 2;
    Atom type = 0;
    int bits = 0;
    unsigned long length = 0;
    unsigned long rest = 0;
    unsigned char *bytes = nullptr;
    XGetWindowProperty(server, DefaultRootWindow(server), XInternAtom(server, "_XKB_RULES_NAMES", 1), 0, longest, 0,
                       XA_STRING, &type, &bits, &length, &rest, &bytes);
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(bytes ? length : 0));
    if (bytes)
        XFree(bytes);
    return QString::fromLatin1(text.split('\0').value(layoutsPlace)).split(u',', Qt::SkipEmptyParts);
}
#endif

} // namespace

std::optional<bool> isCapsLockOn()
{
#if defined(CARNET_X11)
    XkbStateRec state{};
    if (Display *server = display(); server && XkbGetState(server, XkbUseCoreKbd, &state) == 0)
        return (state.locked_mods & LockMask) != 0;
#elif defined(Q_OS_WIN)
    return (GetKeyState(VK_CAPITAL) & 1) != 0;
#endif
    return {};
}

QString keyboardLayout()
{
#if defined(CARNET_X11)
    XkbStateRec state{};
    if (Display *server = display(); server && XkbGetState(server, XkbUseCoreKbd, &state) == 0)
        return layoutsOf(server).value(state.group).toUpper();
#endif
    const QString language = QGuiApplication::inputMethod()->locale().name().left(2).toUpper();
    return language == u"C"_s ? QString() : language;
}

} // namespace carnet::ui
