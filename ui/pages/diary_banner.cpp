#include "ui/pages/diary_banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DiaryBanner::DiaryBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"diaryBanner"_s);
    m_text->setWordWrap(true);
    m_text->setProperty("role", u"strong"_s);
    m_act->setObjectName(u"diaryBannerAct"_s);
    m_other->setObjectName(u"diaryBannerOther"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.scaled(40), 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_act);
    setMinimumHeight(theme.scaled(38));
    connect(m_act, &QPushButton::clicked, this, &DiaryBanner::acted);
    connect(m_other, &QPushButton::clicked, this, &DiaryBanner::refused);
    hide();
}

void DiaryBanner::setContent(Tone tone, const QString &icon, const QString &text, const QString &act,
                             const QString &other)
{
    const bool isNews = text != m_text->text();
    m_tone = tone;
    m_iconName = icon;
    m_text->setText(text);
    m_text->setProperty("tone", tone == Tone::Danger ? u"danger"_s : tone == Tone::Warn ? u"warn"_s : QString());
    m_text->setStyleSheet(u" "_s);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    if (isNews && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString DiaryBanner::text() const
{
    return m_text->text();
}

void DiaryBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    const QColor front = m_tone == Tone::Danger ? t.danger : m_tone == Tone::Warn ? t.warn : t.text2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(front, t.highContrast ? 2 : 1));
    painter.setBrush(m_tone == Tone::Danger ? t.dangerSoft : m_tone == Tone::Warn ? t.warnSoft : t.neutralSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const int size = m_theme.scaled(18);
    painter.drawPixmap(QPointF(13, (height() - size) / 2.0),
                       m_theme.pixmap(m_iconName, front, size, devicePixelRatioF()));
}

} // namespace carnet::ui
