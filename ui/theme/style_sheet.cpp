#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

// Style sheets take arrows and ticks only from files: the icon is written in its colour to the cache folder.
QString iconFile(const QString &name, const QColor &color)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/icons"_s);
    const QString path = folder.filePath(name + u'-' + color.name().mid(1) + u".svg"_s);
    if (!QFile::exists(path)) {
        QFile source(u":/carnet/icons/%1.svg"_s.arg(name));
        folder.mkpath(u"."_s);
        QSaveFile file(path);
        if (source.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)) {
            file.write(source.readAll().replace("currentColor", color.name().toLatin1()));
            file.commit();
        }
    }
    return path;
}

constexpr auto labels = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QLabel { background: transparent; color: @text; }
QLabel[role="title"] { font-size: {16}pt; font-weight: 700; }
QLabel[role="code"] { font-size: {20}pt; font-weight: 700; }
QLabel[role="cardTitle"] { font-size: {11}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { font-size: {9}pt; color: @text2; }
QLabel[role="danger"] { font-size: {9}pt; font-weight: 600; color: @danger; }
QLabel[role="hint"] { font-size: {9}pt; color: @text3; }
QLabel[role="caption"] { font-size: {8.6}pt; color: @text2; }
QLabel[role="railTitle"] { font-size: {10.5}pt; font-weight: 700; color: @railSelectedText; }
QLabel[role="railStrong"] { font-size: {9}pt; font-weight: 600; color: @railSelectedText; }
QLabel[role="railText"] { font-size: {8.6}pt; color: @railText; }
QLabel[role="captionStrong"] { font-size: {8.6}pt; font-weight: 600; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="accent"] { color: @accent; }
QLabel:disabled { color: @text3; }
)";

constexpr auto frames = R"(
QWidget[role="page"], QMainWindow, QDialog { background: @window; }
QFrame[role="card"] { background: @surface; border: @bw solid @borderSoft; border-radius: 10px; }
QFrame[role="card"]:focus { border: 2px solid @accent; }
QToolButton[role="rail"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 5px; }
QToolButton[role="rail"]:hover, QToolButton[role="rail"]:focus { border-color: @railMark; }
QFrame[role="rail"] { background: @rail; border: none; border-right: @railEdge; }
QFrame[role="header"] { background: @surface; border: none; border-bottom: @bw solid @borderSoft; }
QFrame[role="footer"] { background: @surface; border: none; border-top: @bw solid @borderSoft; }
QFrame[role="footer"][leaving="true"] { background: @warnSoft; border-top: 2px solid @warn; }
QFrame[role="line"] { background: @borderSoft; border: none; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="clear"] { background: transparent; }
QScrollArea:focus { border: 2px solid @accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @handle; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @borderIn; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @borderSoft; }
QProgressBar { background: @sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @fill; border-radius: 4px; }
)";

constexpr auto buttons = R"(
QPushButton, QToolButton {
    background: @surface; color: @text; border: @bw solid @buttonEdge; border-radius: 6px;
    padding: 0 [12]px; min-height: [28]px; font-weight: 500; outline: none;
}
QToolButton { padding: 0 [6]px; }
QPushButton:hover, QToolButton:hover { background: @surface2; border-color: @borderIn; }
QPushButton:pressed, QToolButton:pressed { background: @accentSoft; }
QPushButton:disabled, QToolButton:disabled { color: @text3; background: @sunken; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 0 [11]px; min-height: [26]px; outline: none; }
QToolButton:focus { padding: 0 [5]px; }
QPushButton[role="primary"] { background: @fill; color: @onFill; border-color: @fill; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @fillHover; }
QPushButton[role="primary"]:focus { border: 2px solid @focusOnFill; }
QPushButton[role="primary"]:disabled { background: @neutralSoft; color: @text3; border-color: @neutralSoft; }
QFrame[role="dangerBand"] { background: @dangerSoft; border: none; border-left: 4px solid @danger; border-radius: 6px; }
QPushButton[role="danger"] { color: @danger; border-color: @danger; }
QPushButton[role="danger"]:disabled { color: @text3; border-color: @border; }
QPushButton[role="link"], QToolButton[role="link"] {
    background: transparent; border: 2px solid transparent; color: @accent; padding: 0 [4]px;
}
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; border: 2px solid transparent; padding: 0 [6]px; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: @accentSoft; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 2px solid @accent; padding: 0 [4]px; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border: 2px solid @accent; padding: 0 [6]px; }
QPushButton[role="crumb"] {
    background: transparent; border: 2px solid transparent; border-radius: 4px; color: @accent;
    padding: 0 2px; min-height: [22]px;
}
QPushButton[role="crumb"]:hover { text-decoration: underline; }
QPushButton[role="crumb"]:focus { border: 2px solid @accent; padding: 0 2px; }
QToolButton[role="segment"] { border-radius: 0; margin: 0 -1px 0 0; padding: 0 [12]px; color: @text; }
QToolButton[role="segment"]:checked { background: @accentSoft; color: @accent; border-color: @borderIn; }
QToolButton[role="segment"]:focus { border: 2px solid @accent; padding: 0 [11]px; }
QToolButton[role="segment"][end="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[role="segment"][end="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; margin: 0; }
QCheckBox, QRadioButton { color: @text; spacing: 8px; background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 1px 2px; outline: none; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }
QCheckBox::indicator, QRadioButton::indicator { width: [16]px; height: [16]px; border: @bw solid @borderIn; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: [9]px; }
QCheckBox::indicator:checked { background: @fill; border-color: @fill; image: url(@tick); }
QRadioButton::indicator:checked { border: [5]px solid @fill; width: [8]px; height: [8]px; background: @onFill; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @sunken; border-color: @border; }
)";

constexpr auto inputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
    background: @surface; color: @text; border: @bw solid @borderIn; border-radius: 6px; padding: 0 8px;
    selection-background-color: @fill; selection-color: @onFill;
}
QLineEdit, QComboBox, QSpinBox { min-height: [28]px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: [26]px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: @sunken; color: @text3; }
QPushButton::menu-indicator { image: none; width: 0px; }
QComboBox::drop-down { border: none; width: [24]px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(@arrow); width: [14]px; height: [14]px; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @border; padding: 4px; outline: none;
    selection-background-color: @accentSoft; selection-color: @text;
}
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
)";

constexpr auto lists = R"(
QTableView, QListView, QTreeView {
    background: @surface; alternate-background-color: @surface2; color: @text; outline: none;
    border: 2px solid transparent; border-radius: 4px;
    gridline-color: @borderSoft; selection-background-color: @accentSoft; selection-color: @text;
}
QTableView::item, QListView::item { padding: 2px 8px; border: none; }
QTableView::item:selected, QListView::item:selected { background: @accentSoft; color: @text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @accent; }
QListView[role="popup"] { border: 1px solid @border; border-radius: 6px; padding: 4px; }
QListView[role="popup"]::item { padding: [5]px 6px; border-radius: 4px; }
QTableView[role="rows"]:focus { border: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @text2; border: none; border-bottom: 1px solid @border; padding: 6px 5px; font-weight: 600;
}
QTableCornerButton::section { background: @surface; border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; outline: none; }
QTabBar::tab {
    background: transparent; color: @text2; border: 2px solid transparent; padding: [5]px 2px; margin-right: 22px; font-weight: 500;
    outline: none;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; border: 2px solid @accent; }
QTabWidget::pane { border: none; }
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @borderSoft; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @borderSoft; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
)";

using Names = QList<std::pair<QString, QString>>;

Names names(const Theme &theme)
{
    const Tokens &t = theme.colors();
    const QColor hover = t.dark ? t.fill.lighter(112) : t.fill.darker(112);
    const QColor handle = t.highContrast ? t.text : t.border;
    return {
        {u"surface2"_s, t.surface2.name()},
        {u"surface"_s, t.surface.name()},
        {u"window"_s, t.window.name()},
        {u"sunken"_s, t.sunken.name()},
        {u"borderSoft"_s, t.borderSoft.name()},
        {u"borderIn"_s, t.borderIn.name()},
        {u"buttonEdge"_s, t.highContrast ? t.borderIn.name() : t.border.name()},
        {u"border"_s, t.border.name()},
        {u"text2"_s, t.text2.name()},
        {u"text3"_s, t.text3.name()},
        {u"text"_s, t.text.name()},
        {u"accentSoft"_s, t.accentSoft.name()},
        {u"accent"_s, t.accent.name()},
        {u"fillHover"_s, hover.name()},
        {u"focusOnFill"_s, t.highContrast ? t.text.name() : t.railMark.name()},
        {u"fill"_s, t.fill.name()},
        {u"onFill"_s, t.onFill.name()},
        {u"railEdge"_s, t.highContrast ? u"2px solid "_s + t.border.name() : u"none"_s},
        {u"railSelectedText"_s, t.railSelectedText.name()},
        {u"railSelected"_s, t.railSelected.name()},
        {u"railText"_s, t.railText.name()},
        {u"railMark"_s, t.railMark.name()},
        {u"rail"_s, t.rail.name()},
        {u"ok"_s, t.ok.name()},
        {u"warn"_s, t.warn.name()},
        {u"dangerSoft"_s, t.dangerSoft.name()},
        {u"danger"_s, t.danger.name()},
        {u"neutralSoft"_s, t.neutralSoft.name()},
        {u"handle"_s, handle.name()},
        {u"bw"_s, u"%1px"_s.arg(t.borderWidth)},
        {u"tick"_s, iconFile(u"check"_s, t.onFill)},
        {u"arrow"_s, iconFile(u"down"_s, t.text2)},
    };
}

} // namespace

QString styleSheet(const Theme &theme)
{
    QString sheet = QString::fromLatin1(labels) + QLatin1StringView(frames) + QLatin1StringView(buttons) +
                    QLatin1StringView(inputs) + QLatin1StringView(lists);
    for (const auto &[name, value] : names(theme))
        sheet.replace(QRegularExpression(u"@%1\\b"_s.arg(name)), value);

    // {points} and [pixels] grow with the text size.
    static const QRegularExpression points(u"\\{(\\d+(?:\\.\\d+)?)\\}"_s);
    static const QRegularExpression pixels(u"\\[(\\d+)\\](?=px)"_s);
    for (auto match = points.match(sheet); match.hasMatch(); match = points.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(match.captured(1).toDouble() * theme.textSize() / 100));
    for (auto match = pixels.match(sheet); match.hasMatch(); match = pixels.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(theme.scaled(match.captured(1).toInt())));
    return sheet;
}

} // namespace carnet::ui
