#include "ui/pages/rail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 196;
constexpr int narrow = 56;
constexpr int iconSide = 18;
constexpr int iconLeft = 19;
constexpr int textLeft = 46;

/// A rounded tile or disc with something in its middle.
QPixmap tile(qreal ratio, int side, const QColor &ground, const QColor &edge, qreal radius)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(QPen(edge, 1.5));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), radius, radius);
    return pixmap;
}

} // namespace

RailButton::RailButton(const Theme &theme, const QString &icon, Place::Page page, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_page(page)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n to do", nullptr, count) : QString());
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {narrow, m_theme.scaled(42)};
}

void RailButton::enterEvent(QEnterEvent *)
{
    update();
}

void RailButton::leaveEvent(QEvent *)
{
    update();
}

void RailButton::drawBadge(QPainter &painter) const
{
    const Tokens &t = m_theme.colors();
    const QString text = QLocale().toString(m_badge);
    const QFont font = m_theme.font(m_collapsed ? 7.6 : 8.6, Theme::Weight::SemiBold);
    const int high = m_theme.scaled(m_collapsed ? 16 : 22);
    const int across = std::max(high, QFontMetrics(font).horizontalAdvance(text) + 12);
    const QRectF pill = m_collapsed ? QRectF(width() - across - 6, 4, across, high)
                                    : QRectF(width() - across - 14, (height() - high) / 2.0, across, high);
    painter.setPen(t.highContrast ? QPen(t.railText, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? t.rail : t.railSelected);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setFont(font);
    painter.setPen(t.railSelectedText);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), t.railSelected);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), t.railMark);

    const QColor front = isChecked() ? t.railSelectedText : t.railText;
    const int side = m_theme.scaled(iconSide);
    painter.drawPixmap(iconLeft, (height() - side) / 2, m_theme.pixmap(m_icon, front, side, devicePixelRatioF()));
    if (!m_collapsed) {
        const QFont font = m_theme.font(9.75, isChecked() ? Theme::Weight::SemiBold : Theme::Weight::Medium);
        const int left = textLeft + side - iconSide;
        const QRect room(left, 0, width() - left - (m_badge > 0 ? 46 : 8), height());
        painter.setFont(font);
        painter.setPen(front);
        painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width()));
    }
    if (m_badge > 0)
        drawBadge(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.railMark, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 2, -4, -2), 5, 5);
    }
}

Rail::Rail(const Theme &theme, const std::vector<Entry> &entries, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"rail"_s);
    setProperty("role", u"rail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(studyHeader());
    bool atBottom = false;
    for (const auto &entry : entries) {
        if (entry.atBottom && !atBottom)
            layout->addStretch();
        atBottom = entry.atBottom;
        auto *button = new RailButton(theme, entry.icon, entry.page, this);
        button->setObjectName(u"rail%1"_s.arg(int(entry.page)));
        connect(button, &RailButton::clicked, this, [this, page = entry.page] { emit wanted(page); });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    if (!atBottom)
        layout->addStretch();
    layout->addWidget(userFooter());
    connect(&theme, &Theme::changed, this, &Rail::redraw);
    redraw();
}

QWidget *Rail::studyHeader()
{
    auto *header = new QWidget(this);
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_logo = new QLabel(header);
    m_name = new ElidedLabel(header);
    m_name->setProperty("role", u"railTitle"_s);
    m_name->setObjectName(u"railStudy"_s);
    m_about = new ElidedLabel(header);
    m_about->setProperty("role", u"railText"_s);
    m_about->setObjectName(u"railAbout"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addStretch();
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(13, 11, 8, 11);
    layout->setSpacing(10);
    layout->addWidget(m_logo);
    layout->addLayout(words, 1);
    return header;
}

QWidget *Rail::userFooter()
{
    auto *footer = new QWidget(this);
    footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_initials = new QLabel(footer);
    m_user = new ElidedLabel(footer);
    m_user->setProperty("role", u"railStrong"_s);
    m_user->setObjectName(u"railUser"_s);
    m_role = new ElidedLabel(footer);
    m_role->setProperty("role", u"railText"_s);
    m_role->setObjectName(u"railRole"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_user);
    words->addWidget(m_role);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(13, 10, 8, 12);
    layout->setSpacing(9);
    layout->addWidget(m_initials);
    layout->addLayout(words, 1);
    m_lock = new QToolButton(footer);
    m_lock->setObjectName(u"railLock"_s);
    m_lock->setProperty("role", u"rail"_s);
    connect(m_lock, &QToolButton::clicked, this, &Rail::lockWanted);
    layout->addWidget(m_lock);
    return footer;
}

void Rail::setStudy(const QString &name, const QString &about)
{
    m_name->setText(name);
    m_about->setText(about);
}

void Rail::setUser(const QString &initials, const QString &name, const QString &role, bool lockable)
{
    m_lockable = lockable;
    m_lock->setVisible(lockable && !m_collapsed);
    m_lock->setToolTip(tr("Lock now (Ctrl+L)"));
    m_lock->setAccessibleName(tr("Lock now"));
    m_initialsText = initials;
    m_user->setText(name);
    m_role->setText(role);
    redraw();
}

void Rail::setText(Place::Page page, const QString &text)
{
    if (auto *one = button(page)) {
        one->setText(text);
        one->setAccessibleName(text);
        one->setCollapsed(m_collapsed);
    }
}

void Rail::setCurrent(Place::Page page)
{
    // The pages of one patient belong to Patients.
    if (page == Place::Page::Patient || page == Place::Page::Diary || page == Place::Page::Visit ||
        page == Place::Page::Form || page == Place::Page::CodeBreak || page == Place::Page::Sign)
        page = Place::Page::Patients;
    for (auto *one : m_buttons)
        one->setChecked(one->page() == page);
}

RailButton *Rail::button(Place::Page page) const
{
    for (auto *one : m_buttons)
        if (one->page() == page)
            return one;
    return nullptr;
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (auto *one : m_buttons)
        one->setCollapsed(collapsed);
    for (QWidget *words : std::initializer_list<QWidget *>{m_name, m_about, m_user, m_role})
        words->setVisible(!collapsed);
    m_lock->setVisible(m_lockable && !collapsed);
    redraw();
}

void Rail::redraw()
{
    const Tokens &t = m_theme.colors();
    setFixedWidth(m_collapsed ? narrow : m_theme.scaled(wide));
    QPixmap logo =
        tile(devicePixelRatioF(), 32, t.highContrast ? t.rail : t.fill, t.highContrast ? t.railText : t.fill, 7);
    {
        QPainter painter(&logo);
        painter.drawPixmap(6, 6, m_theme.pixmap(u"pulse"_s, t.railSelectedText, 20, devicePixelRatioF()));
    }
    m_logo->setPixmap(logo);
    QPixmap disc = tile(devicePixelRatioF(), 30, t.railSelected, t.railMark, 15);
    {
        QPainter painter(&disc);
        painter.setFont(m_theme.font(9, Theme::Weight::SemiBold));
        painter.setPen(t.railSelectedText);
        painter.drawText(QRect(0, 0, 30, 30), Qt::AlignCenter, m_initialsText);
    }
    m_initials->setPixmap(disc);
    m_lock->setIcon(m_theme.pixmap(u"lock"_s, t.railText, 18, devicePixelRatioF()));
}

} // namespace carnet::ui
